"""What the page on agreement asks for, asked of the real service on a real project."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pytest

from annotator.agreement.measure import Key
from annotator.agreement.report import FORMULAS, Score
from annotator.core.article import NewArticle
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.exchange.agreement_service import AgreementService
from annotator.exchange.metric_words import meaning
from annotator.exchange.usual_measure import usual_score
from annotator.plots.palette import LIGHT
from annotator.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "The minister took bribes. She denies it. The court wants the papers. " * 4
SECTIONS = ("overall", "pairs", "labels", "confusion", "articles", "time", "links", "gamma",
            "missing", "training")  # fmt: skip
SAID = {
    "Ana": [("allegation", 0, 25, "x1"), ("denial", 26, 40, "x2")],
    "Ben": [("allegation", 0, 20, "y1"), ("demand", 26, 40, "y2"), ("denial", 80, 90, "y3")],
    "Cem": [("allegation", 0, 25, "z1")],
}


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[tuple[AgreementService, list[tuple[int, int]]]]:
    path = tmp_path / "p.annotator"
    told: list[tuple[int, int]] = []
    with Project.create(path) as project:
        edit = project.begin_import("made")
        project.import_records(edit, list(_records()))
        yield AgreementService(project, lambda done, total: told.append((done, total))), told


def _records() -> Iterator[Record]:
    for n in range(3):
        for name, marks in SAID.items():
            spans = tuple(
                SpanRecord(label, ((start, end),), f"{id}-{n}") for label, start, end, id in marks
            )
            article = NewArticle(TEXT, id=f"a{n}", title=f"Title {n}")
            yield Record(article, name, Status.DONE, spans)


def test_every_metric_has_a_name_and_a_sentence() -> None:
    for name in FORMULAS:
        assert meaning(name).says.endswith("."), name
        assert "_" not in meaning(name).name


def test_the_page_is_in_the_language_of_whoever_asks(
    asked: tuple[AgreementService, list[tuple[int, int]]],
) -> None:
    service, _ = asked
    service.answer({"do": "count", "annotators": ["Ana", "Ben"]})
    said = service.answer({"do": "page", "rounds": 2, "language": "es"})["text"]
    assert '<h1 dir="auto">Acuerdo de Ana y Ben</h1>' in said


def test_sections_are_made_of_what_was_counted(
    asked: tuple[AgreementService, list[tuple[int, int]]],
) -> None:
    service, told = asked
    with pytest.raises(Refused):
        service.answer({"do": "section", "section": "overall"})
    counted = service.answer({"do": "count", "annotators": ["Ana", "Ben", "Cem"]})
    assert counted == {"annotators": ["Ana", "Ben", "Cem"], "articles": 3}
    for section in SECTIONS:
        found = service.answer({"do": "section", "section": section})
        for table in found["tables"]:
            assert all(len(row) == len(table["columns"]) for row in table["rows"])
    before = _value(service, "overall")
    service.answer({"do": "intervals", "rounds": 20})
    assert told[-1] == (23, 23)
    assert _value(service, "overall")[1] == before[1]
    assert " to " in _value(service, "overall")[0]
    service.answer({"do": "gamma"})
    assert service.answer({"do": "section", "section": "gamma"})["tables"]
    for kind in ("csv", "md", "latex"):
        assert service.answer({"do": "table", "section": "labels", "kind": kind})["text"]
        assert service.answer({"do": "table", "section": "", "kind": kind})["text"]


def test_long_tables_come_a_few_rows_at_a_time(
    asked: tuple[AgreementService, list[tuple[int, int]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    service, _ = asked
    service.answer({"do": "count", "annotators": ["Ana", "Ben", "Cem"]})
    asking = {"do": "section", "section": "overall"}
    first, whole = service.answer(asking)["tables"]
    assert len(first["rows"]) == 1
    assert whole["total"] == len(whole["rows"]) > 7
    monkeypatch.setattr("annotator.exchange.agreement_service.ROWS_AT_ONCE", 3)
    _, table = service.answer(asking)["tables"]
    rows = table["rows"]
    assert (len(rows), table["total"]) == (3, whole["total"])
    while more := service.answer({"do": "rows", "table": 1, "start": len(rows)})["rows"]:
        assert len(more) <= 3
        rows += more
    assert rows == whole["rows"]


def _value(service: AgreementService, section: str) -> list[Any]:
    found: list[Any] = service.answer({"do": "section", "section": section})["tables"][0]["rows"][
        0
    ][1]
    return found


def test_doors_lead_to_the_spans_that_a_number_counts(
    asked: tuple[AgreementService, list[tuple[int, int]]],
) -> None:
    service, _ = asked
    service.answer({"do": "count", "annotators": ["Ana", "Ben", "Cem"]})
    matrix = service.answer(
        {"do": "section", "section": "confusion", "chosen": {"pair": "Ana|Ben"}}
    )
    rows = {row[0][0]: row for row in matrix["tables"][0]["rows"]}
    columns = [name for name, _ in matrix["tables"][0]["columns"]]
    cell = rows["Denial"][columns.index("Demand")]
    assert cell[:2] == ["3", 3]
    behind = service.answer({"do": "door", "door": cell[3]})
    marks = behind["marks"]
    assert behind["annotators"] == ["Ana", "Ben"]
    assert marks == sorted(f"{id}-{n}" for id in ("x2", "y2") for n in range(3))
    assert rows["Demand"][columns.index("Denial")][3] is None

    asking = {"section": "labels", "palette": asdict(LIGHT), "width": 600}
    plot = service.answer({"do": "plots", **asking})["plots"][0]
    assert plot["width"] == 600
    label = next(mark for mark in plot["marks"] if mark[5][3] == "denial")
    marks = service.answer({"do": "door", "door": label[5]})["marks"]
    assert "y3-0" in marks
    assert "x1-0" not in marks


def test_training_counts_and_names_the_cases(
    asked: tuple[AgreementService, list[tuple[int, int]]],
) -> None:
    service, _ = asked
    service.answer({"do": "count", "annotators": ["Ana", "Ben", "Cem"]})
    chosen = {"person": "Ben", "against": "Ana"}
    found = service.answer({"do": "section", "section": "training", "chosen": chosen})
    labels, lessons = found["tables"]
    allegation = next(row for row in labels["rows"] if row[0][0] == "Allegation")
    short = [name for name, _ in labels["columns"]].index("Too short")
    assert allegation[short][1] == 3
    behind = service.answer({"do": "door", "door": allegation[short][3]})["marks"]
    assert behind == sorted(f"{id}-{n}" for id in ("x1", "y1") for n in range(3))
    long = [name for name, _ in labels["columns"]].index("Too long")
    assert allegation[long][1] == 0
    assert service.answer({"do": "door", "door": ["slip", "allegation", "long"]})["marks"] == []
    whose = service.answer({"do": "door", "door": ["slip", "allegation", "short"]})["annotators"]
    assert whose == ["Ben", "Ana"]
    assert lessons["rows"][0][1][0] == "She denies it."


def test_one_measure_is_named_to_be_read_first(
    asked: tuple[AgreementService, list[tuple[int, int]]],
) -> None:
    service, _ = asked
    service.answer({"do": "count", "annotators": ["Ana", "Ben", "Cem"]})
    found = service.answer({"do": "section", "section": "overall"})
    usual, others = found["tables"]
    ((name, *_rest),) = usual["rows"]
    assert name[0].lower() in found["note"].lower()
    assert others["name"] == "More measures"
    whole = service.answer({"do": "table", "section": "overall", "kind": "csv"})["text"]
    assert whole.count("Of all annotators") == 1


@pytest.mark.parametrize(
    ("values", "first"),
    [
        ({"u_alpha_2016": 0.5, "krippendorff_alpha_char": 0.4}, "u_alpha_2016"),
        ({"u_alpha_2016": None, "krippendorff_alpha_char": 0.4}, "krippendorff_alpha_char"),
        ({"gwet_ac1_char": 0.9, "span_f1_exact": 0.3}, "span_f1_exact"),
        ({"gwet_ac1_char": 0.9}, None),
    ],
)
def test_what_is_usual_depends_on_what_has_a_value(
    values: dict[str, float | None], first: str | None
) -> None:
    found = usual_score([Score(Key(name), value) for name, value in values.items()])
    assert (found.key.name if found else None) == first


def test_where_nothing_is_shared_it_says_what_to_do(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator") as project:
        edit = project.begin_import("records")
        alone = [Record(NewArticle(TEXT, id=name), name, Status.DONE) for name in ("Ana", "Ben")]
        project.import_records(edit, alone)
        service = AgreementService(project, lambda _done, _total: None)
        service.answer({"do": "count", "annotators": ["Ana", "Ben"]})
        note = service.answer({"do": "section", "section": "overall"})["note"]
    assert "0 of them read by all" in note
    assert "Hand the same articles out to two people" in note
