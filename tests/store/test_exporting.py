from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator import Project
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.store import exporting
from tests.store.builders import WIRE, article, bring, mark, record, tie

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SAMPLE = (
    record(
        spans=[
            mark(0, 5, id="b"),
            mark(0, 5, id="a"),
            mark(0, 4, "demand", pieces=((0, 2), (3, 4))),
        ],
        links=[tie("b", "w", document="wire", id="l2"), tie("a", "b", id="l1")],
        status=Status.DONE,
    ),
    record(article(WIRE, id="wire"), spans=[mark(3, 9, id="w", speaker="Varga", note="“so”")]),
    record(article(WIRE, id="wire"), annotator="ben", status=Status.DONE),
    record(annotator="Zoë", spans=[mark(0, 5, id="z")]),
)


def keys(records: list[Record]) -> list[tuple[str, str]]:
    return [(each.article.id, each.annotator) for each in records]


def test_records_are_sorted_and_complete(project: Project) -> None:
    bring(project, *SAMPLE)
    records = list(project.export_records())
    assert keys(records) == [
        ("harbour", "Zoë"),
        ("harbour", "ana"),
        ("wire", "ana"),
        ("wire", "ben"),
    ]
    harbour, wire, done = records[1:]
    assert [span.id for span in harbour.spans][1:] == ["a", "b"]
    assert harbour.spans[0].pieces == ((0, 2), (3, 4))
    assert harbour.links == (
        tie("a", "b", id="l1"),
        tie("b", "w", document="wire", id="l2"),
    )
    assert wire.spans[0].attributes == {"speaker": "Varga", "note": "“so”"}
    assert (harbour.status, wire.status, done.status) == (Status.DONE, Status.BEGUN, Status.DONE)
    assert harbour.article.title == "Minister repeats that nobody was paid"


def test_begun_without_spans_is_left_out_and_untouched_comes_when_asked_for(
    project: Project, ana: str
) -> None:
    bring(project, record(article("Nobody read this.", id="new"), annotator=""))
    project.set_status(ana, "wire", Status.BEGUN)
    project.set_status(ana, "harbour", Status.DONE)
    assert keys(list(project.export_records())) == [("harbour", "ana")]
    everything = list(project.export_records(include_untouched=True))
    assert keys(everything) == [("harbour", "ana"), ("new", "")]
    assert everything[1].status is Status.UNTOUCHED


def test_chosen_layers_alone(project: Project, ana: str, ben: str) -> None:
    bring(project, *SAMPLE)
    assert keys(list(project.export_records([ben]))) == [("wire", "ben")]
    assert keys(list(project.export_records([ben, ana]))) == [
        ("harbour", "ana"),
        ("wire", "ana"),
        ("wire", "ben"),
    ]
    assert list(project.export_records([])) == []


def test_what_was_exported_imports_into_an_empty_project_as_the_same(
    project: Project, tmp_path: Path
) -> None:
    bring(project, *SAMPLE)
    first = list(project.export_records())
    with Project.create(tmp_path / "second.annotator") as second:
        counts = bring(second, *first)
        assert counts.problems == []
        assert list(second.export_records()) == first


def test_batches_change_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(project, *SAMPLE)
    more = [
        record(article(f"Text {n}.", id=f"m{n}"), spans=[mark(0, 4, id=f"m{n}")]) for n in range(9)
    ]
    bring(project, *more)
    whole = list(project.export_records(include_untouched=True))
    monkeypatch.setattr(exporting, "_BATCH", 2)
    assert list(project.export_records(include_untouched=True)) == whole
    assert len(whole) == 4 + 9


def test_another_thread_s_connection_exports_while_this_one_writes(
    project: Project, ana: str
) -> None:
    bring(project, *SAMPLE)
    with project.beside() as other:
        running = other.export_records()
        first = next(running)
        project.add_span(ana, "harbour", [(1, 2)], "denial")
        assert [first, *running]
    assert replace(first, line=None) == first
