from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from annotator import Project
from annotator.core.decisions import Choice
from annotator.core.errors import Refused
from annotator.core.layer import GOLD, Status
from annotator.core.record import Record
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from tests.store.builders import WIRE, article, bring, mark, record, tie

if TYPE_CHECKING:
    from pathlib import Path


def layer(name: str, end: int, other: int) -> list[Record]:
    return [
        record(article(), name, [mark(0, end, id=f"{name}1", speaker="Varga", note=name),
                                 mark(24, 40, id=f"{name}2")],
               [tie(f"{name}1", f"{name}3", document="wire", id=f"{name}4")], Status.DONE),
        record(article(WIRE, id="wire"), name, [mark(0, other, "allegation", id=f"{name}3")],
               status=Status.DONE),
    ]  # fmt: skip


@pytest.fixture
def reviewed(tmp_path: Path) -> Path:
    """Two annotators, three cases of spans and one of links, all decided."""
    path = tmp_path / "p.annotator"
    with Project.create(path) as project:
        bring(project, *layer("ana", 12, 20), *layer("ben", 20, 20))
        ids = [one.id for one in project.annotators()]
        lea = project.add_annotator("lea").id
        project.accept_agreed(ids, lea)
        (open_, *_) = (one for one in project.cases(ids) if one.state == "open")
        project.decide(open_.case, Choice.UNION, lea, reason="“it” belongs to it")
        project.accept_agreed(ids, lea)
        assert all(one.settled for one in project.progress(ids))
    return path


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_gold_is_exported_with_where_it_comes_from(reviewed: Path, tmp_path: Path) -> None:
    out, all_ = tmp_path / "gold.jsonl", tmp_path / "all.jsonl"
    with Project.open(reviewed) as project:
        export_jsonl(project, out, gold=True)
        export_jsonl(project, all_)
        assert project.check() == []
    assert [(row["id"], row["annotator"], row["gold"], row["status"]) for row in lines(out)] == [
        ("harbour", "gold", True, "done"),
        ("wire", "gold", True, "done"),
    ]
    spans = lines(out)[0]["spans"]
    assert [(span["start"], span["end"], span["speaker"]) for span in spans[:1]] == [
        (0, 20, "Varga")
    ]
    decided, agreed = (span["provenance"] for span in spans)
    at = decided.pop("at")
    assert decided == {
        "source": "adjudicated",
        "from": [{"annotator": "ana", "span": "ana1"}, {"annotator": "ben", "span": "ben1"}],
        "by": "lea",
        "reason": "“it” belongs to it",
    }
    assert at.endswith("Z")
    assert agreed["source"] == "unanimous"
    (link,) = lines(out)[0]["links"]
    assert link["provenance"]["from"] == [
        {"annotator": "ana", "link": "ana4"},
        {"annotator": "ben", "link": "ben4"},
    ]
    # What training code reads without asking for gold holds no gold.
    assert {row["annotator"] for row in lines(all_)} == {"ana", "ben"}


def test_gold_goes_round_with_the_same_bytes(reviewed: Path, tmp_path: Path) -> None:
    out, again = tmp_path / "gold.jsonl", tmp_path / "again.jsonl"
    with Project.open(reviewed) as project:
        export_jsonl(project, out, gold=True)
    with Project.create(tmp_path / "new.annotator") as project:
        summary = import_files(project, [out])
        assert summary.problems == []
        assert (project.annotators(), project.gold() is not None) == ([], True)
        span = project.spans(annotator=GOLD)[0]
        where = project.provenance(span.id)
        assert where is not None
        assert where.by == "lea"
        export_jsonl(project, again, gold=True)
        assert again.read_bytes() == out.read_bytes()
        before = project.content_hash()
        import_files(project, [out])
        assert project.content_hash() == before
        assert project.check() == []


def test_gold_and_named_layers_are_exported_together(reviewed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with Project.open(reviewed) as project:
        export_jsonl(project, out, gold=True, annotators=["ben"])
    assert {row["annotator"] for row in lines(out)} == {"ben", "gold"}
    assert any("gold" not in row for row in lines(out))


def test_where_nothing_is_decided_there_is_no_gold(tmp_path: Path) -> None:
    with (
        Project.create(tmp_path / "p.annotator") as project,
        pytest.raises(Refused, match="no gold layer"),
    ):
        export_jsonl(project, tmp_path / "out.jsonl", gold=True)


def test_a_persons_layer_called_gold_is_no_gold(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with Project.create(tmp_path / "p.annotator") as project:
        bring(project, record(annotator="gold", spans=[mark(0, 12, id="a")], status=Status.DONE))
        bring(project, record(annotator="ana", spans=[mark(0, 12, id="b")], status=Status.DONE))
        ids = [one.id for one in project.annotators()]
        project.accept_agreed(ids, ids[0])
        export_jsonl(project, out, gold=True, annotators=["gold"])
    with Project.create(tmp_path / "new.annotator") as project:
        assert import_files(project, [out]).problems == []
        assert [one.name for one in project.annotators()] == ["gold"]
        layer_ = project.gold()
        assert layer_ is not None
        assert layer_.name == "gold layer"


@pytest.mark.parametrize(
    ("provenance", "reason"),
    [
        ("odd", "should be an object"),
        ({"source": "rumour"}, "is not known; known are unanimous, adjudicated"),
        ({"source": "unanimous", "from": ["ana"]}, "should be an object"),
    ],
)
def test_a_provenance_that_makes_no_sense_refuses_its_line(
    tmp_path: Path, provenance: object, reason: str
) -> None:
    row = {
        "id": "a", "text": "Denied.", "annotator": "gold", "gold": True, "status": "done",
        "spans": [{"start": 0, "end": 3, "label": "denial", "text": "Den", "provenance": provenance}],
    }  # fmt: skip
    (tmp_path / "in.jsonl").write_text(json.dumps(row), "utf-8")
    with Project.create(tmp_path / "p.annotator") as project:
        (problem,) = import_files(project, [tmp_path / "in.jsonl"]).problems
        assert reason in problem.reason
        assert project.gold() is None
