"""The projects that the monkey works in, by name."""

from __future__ import annotations

import random
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.exchange.importing import import_files
from tests.journeys.material import REAL, SAMPLE, material

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="desks-")


@cache
def made(name: str) -> Path:
    """The project of that name, made once in each run; to be copied."""
    path = Path(_folder().name) / f"{name}.annotator"
    with Project.create(path) as project:
        DESKS[name](project)
    return path


def _sample(project: Project) -> None:
    import_files(project, [SAMPLE / "project.jsonl"])
    project.set_setting("annotator", "Ana")


def _articles(project: Project) -> None:
    """The three real articles, with what two readers marked."""
    import_files(project, material().files)
    if (REAL / "first_reader.jsonl").exists():
        import_files(project, [REAL / "first_reader.jsonl", REAL / "second_reader.jsonl"])
    project.add_annotator("Reader")
    project.set_setting("annotator", "Reader")


def _people(project: Project) -> None:
    """The sample with a third annotator, and gold where all agree and in some other cases."""
    _sample(project)
    chance = random.Random(3)
    cem = project.add_annotator("Cem").id
    people = [row.id for row in project.annotators()]
    for article in project.articles():
        for span in project.spans(article=article.id):
            if chance.random() < 0.4:
                project.add_span(cem, article.id, span.pieces, span.label)
        project.set_status(cem, article.id, Status.DONE)
    project.accept_agreed(people, people[0])
    project.set_setting("annotator", "Cem")


def _arabic(project: Project) -> None:
    """Texts from right to left with digits, Latin names and marks above letters."""
    said = "قال الوزير إنّ الاتهامات باطلة، ونفى أن تكون شركة NSO قد باعت 12 جهازًا. «لا دليل على ذلك»، بحسب قوله.\n\n"
    rows = [
        Record(
            NewArticle(said * (n + 2), id=f"ar{n}", title=f"خبر {n}", language="ar"), "ليلى", Status.BEGUN,
            tuple(SpanRecord("denial", ((k, k + 9),), id=f"s{n}-{k}") for k in range(0, 90, 13)),
        )
        for n in range(4)
    ]  # fmt: skip
    project.import_records(project.begin_import("import"), rows)
    project.set_setting("annotator", "ليلى")


def _large(project: Project) -> None:
    """So many spans of one label that what touches all is done in the background."""
    words = "One says that the other has done it again. " * 12
    rows = [
        Record(
            NewArticle(f"Number {n}. {words}", id=f"a{n}", title=f"Number {n}"), who, Status.BEGUN,
            tuple(SpanRecord("denial", ((k, k + 9),), id=f"{who}{n}-{k}") for k in range(0, 100, 10)),
        )
        for n in range(200) for who in ("Ana", "Ben")
    ]  # fmt: skip
    project.import_records(project.begin_import("import"), rows)
    project.set_setting("annotator", "Ana")


DESKS: dict[str, Callable[[Project], None]] = {
    "sample": _sample, "articles": _articles, "people": _people, "arabic": _arabic, "large": _large,
}  # fmt: skip
