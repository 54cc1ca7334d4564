"""What is measured on: a folder on a real disk, articles with spans that are the same every time, projects of them."""

from __future__ import annotations

import random
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.reading_surface import marks, prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.record import Record
    from annotator.ui.reading.marks import Mark

OWNER = "Bench"
_BUILD = Path(__file__).parents[1] / "build"
_AT = "2024-03-01T12:00:00.000Z"
_OUTLETS = ("The Courier", "Harbour Post", "Le Matin", "Diario del Puerto", "صدى المدينة")


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder beside the sources, not in the system's folder for such: that one may be memory, and sync nothing."""
    _BUILD.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=_BUILD))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def record(n: int, length: int, count: int) -> Record:
    """The n-th article: `length` code points in several scripts, `count` spans, in one layer."""
    from annotator.core.article import NewArticle
    from annotator.core.layer import Status
    from annotator.core.record import Record, SpanRecord

    text = prose(length, seed=n)
    article = NewArticle(
        text,
        id=f"a{n:06}",
        title=f"{n} {text[:60].partition('.')[0]}".replace("\n", " "),
        source=_OUTLETS[n % len(_OUTLETS)],
        published=f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}",
        language="en",
    )
    if not count:
        return Record(article)
    spans = tuple(
        SpanRecord(_LABELS[mark.label], mark.pieces, f"s{n:06}-{m:05}", {}, _AT, _AT)
        for m, mark in enumerate(sorted(marks(text, count, seed=n), key=_place))
    )
    return Record(article, OWNER, Status.BEGUN, spans)


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, _LABELS[mark.label]


_LABELS = {
    "allegation": "allegation",
    "denial": "denial",
    "demand": "demand",
    "evidence": "evidence_claim",
}


def records(articles: int, length: int, count: int) -> Iterator[Record]:
    """Articles of about `length` code points, from half to one and a half times it, with `count` spans each."""
    chance = random.Random(articles)
    for n in range(articles):
        yield record(n, round(length * chance.uniform(0.5, 1.5)), count)


def make_project(path: Path, records: Iterable[Record], open_articles: Iterable[str] = ()) -> None:
    """A project of `records` in which `OWNER` works, with those articles in panes."""
    from annotator.store.project import Project

    with Project.create(path) as project:
        counts = project.import_records(project.begin_import("import"), records)
        if counts.problems:
            raise ValueError(counts.problems[0])
        project.set_setting("annotator", project.add_annotator(OWNER).name)
        project.set_setting("layout", {"panes": list(open_articles), "sizes": [], "active": 0})
