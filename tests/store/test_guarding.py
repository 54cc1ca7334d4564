from __future__ import annotations

import pytest

from annotator import Project
from annotator.core.errors import Refused
from annotator.core.removal import Removal, is_large
from tests.store.builders import article, bring, mark, record


def text(spans: int) -> str:
    return "word " * spans


def test_the_undo_of_a_big_import_is_announced_before_it_is_done(
    project: Project, ana: str
) -> None:
    told: list[Removal] = []

    def guard(removal: Removal) -> None:
        assert len(project.spans()) == 41
        told.append(removal)

    project.guard = guard
    project.add_span(ana, "harbour", [(0, 3)], "denial")
    new = article(text(40), id="new")
    bring(project, record(new, spans=[mark(5 * n, 5 * n + 4) for n in range(40)]), by=ana)
    project.undo(ana)
    (removal,) = told
    assert (removal.annotator, removal.spans, removal.before) == ("ana", 40, 41)
    assert removal.sentence() == "Undoing “import 1 records” takes away 40 of 41 spans of ana."
    assert len(project.spans()) == 1
    project.redo(ana)
    assert len(told) == 1


def test_what_the_guard_refuses_is_not_done(project: Project, ana: str) -> None:
    places = [("harbour", [(n, n + 1)]) for n in range(30)]
    project.add_spans(ana, places, "denial")

    def guard(removal: Removal) -> None:
        raise Refused(removal.sentence())

    project.guard = guard
    with pytest.raises(Refused, match="30 of 30 spans of ana"):
        project.undo(ana)
    assert len(project.spans()) == 30
    assert project.redo_text(ana) == ""


def test_small_steps_and_small_parts_are_not_announced(project: Project, ana: str) -> None:
    def guard(removal: Removal) -> None:
        pytest.fail(removal.sentence())

    project.guard = guard
    project.add_spans(ana, [("harbour", [(n, n + 1)]) for n in range(19)], "denial")
    project.undo(ana)
    new = article(text(300), id="new")
    bring(project, record(new, spans=[mark(5 * n, 5 * n + 4) for n in range(300)]))
    project.add_spans(ana, [("harbour", [(n, n + 1)]) for n in range(25)], "denial")
    project.undo(ana)
    assert len(project.spans()) == 300


def test_of_two_layers_the_one_that_loses_more_is_told(
    project: Project, ana: str, ben: str
) -> None:
    told: list[Removal] = []
    project.guard = told.append
    new = article(text(40), id="new")
    layers = {"ana": 20, "ben": 40, "cem": 30}
    records = [
        record(new, name, spans=[mark(5 * n, 5 * n + 4) for n in range(spans)])
        for name, spans in layers.items()
    ]
    bring(project, *records, by=ana)
    project.undo(ana)
    assert [(one.annotator, one.spans) for one in told] == [("ben", 40)]


def test_twenty_spans_and_more_than_a_tenth_are_much() -> None:
    assert is_large(20, 199)
    assert not is_large(20, 200)
    assert not is_large(19, 19)
