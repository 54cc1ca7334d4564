"""Much is read without the collector of garbage, and what is left behind is as it was."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from annotator.core.article import NewArticle
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.store import collector
from annotator.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARKS = 4000


@pytest.fixture
def awake() -> Iterator[None]:
    """The collector works; whatever a test does, it is left as it was."""
    was, thresholds = gc.isenabled(), gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    gc.enable()
    yield
    gc.set_threshold(*thresholds)
    if not was:
        gc.disable()


def test_the_cases_of_many_spans_are_read_without_it(tmp_path: Path, awake: None) -> None:
    text = "said " * MARKS
    spans = tuple(SpanRecord("denial", ((5 * n, 5 * n + 4),)) for n in range(MARKS))
    article = NewArticle(text, id="a", title="A")
    with Project.create(tmp_path / "p.annotator") as project:
        records = [Record(article, name, Status.DONE, spans) for name in ("ana", "ben")]
        project.import_records(project.begin_import("x"), records)
        people, times = [one.id for one in project.annotators()], []

        def note(phase: str, _info: dict[str, int]) -> None:
            times.append(phase)

        gc.callbacks.append(note)
        try:
            cases = project.cases(people)
        finally:
            gc.callbacks.remove(note)
        assert len(cases) == MARKS
        # Those that were due come when a part is done.
        assert times.count("start") <= 2
        assert gc.isenabled()
        with pytest.raises(Refused):
            project.cases(people[:1])
        assert gc.isenabled()


def test_where_it_rests_it_goes_on_resting(awake: None) -> None:
    with collector.at_rest(), collector.at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    with collector.at_rest():
        pass
    assert not gc.isenabled()
