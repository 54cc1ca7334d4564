"""doccano's exports, older and newer: lists, entities, annotations with users, categories."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core.errors import Problem
from annotator.core.record import Record
from annotator.core.schema_files import default_schema
from annotator.formats import doccano
from annotator.formats.reading import Item, Note, ReadOptions

TEXT = "Ada denied it. Bob asked why."
SPAN = [0, 3, "denial"]

Read = Callable[..., list[Item]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def of(*rows: Any, laid_out: bool = False, **options: Any) -> list[Item]:
        path = tmp_path / "ana.jsonl"
        whole = json.dumps(list(rows), indent=2)
        path.write_text(whole if laid_out else "\n".join(map(json.dumps, rows)), "utf-8")
        return list(doccano.read(path, ReadOptions(default_schema(), **options)))

    return of


def records(items: list[Item]) -> list[Record]:
    return [item for item in items if isinstance(item, Record)]


def said(items: list[Item]) -> str:
    return "\n".join(str(item) for item in items if isinstance(item, Note | Problem))


@pytest.mark.parametrize("laid_out", [False, True])
@pytest.mark.parametrize(
    "row",
    [
        {"text": TEXT, "label": [SPAN]},
        {"text": TEXT, "labels": [SPAN], "Comments": []},
        {"data": TEXT, "label": [SPAN]},
        {"text": TEXT, "entities": [SPAN], "cats": ["x"]},
        {
            "text": TEXT,
            "entities": [{"id": 7, "start_offset": 0, "end_offset": 3, "label": "denial"}],
        },
        {"text": TEXT, "annotations": [{"label": "denial", "start_offset": 0, "end_offset": 3}]},
    ],
)
def test_every_shape_gives_the_same_span(read: Read, row: dict[str, Any], laid_out: bool) -> None:
    items = read({"id": 1, **row}, laid_out=laid_out)
    (record,) = records(items)
    assert (record.article.id, record.article.text) == ("1", TEXT)
    assert record.article.title == TEXT
    assert record.annotator == "ana"
    assert [(span.label, span.pieces) for span in record.spans] == [("denial", ((0, 3),))]
    assert "names no annotator; its annotations went to “ana”, after its name" in said(items)


def test_the_users_of_annotations_have_a_record_each(read: Read) -> None:
    rows = [
        {"label": 18, "start_offset": 0, "end_offset": 3, "user": 2, "created_at": "2021-04-05T10:27:54.346171Z"},
        {"label": 18, "start_offset": 4, "end_offset": 10, "user": 1},
    ]  # fmt: skip
    items = read({"id": 1, "text": TEXT, "annotations": rows}, label_map={"18": "denial"})
    assert [one.annotator for one in records(items)] == ["user 2", "user 1"]
    assert records(items)[0].spans[0].created == "2021-04-05T10:27:54.346Z"
    assert said(items) == ""


def test_relations_join_entities_of_their_example(read: Read) -> None:
    entities = [
        {"id": n, "start_offset": n, "end_offset": n + 1, "label": "denial"} for n in range(2)
    ]
    relations = [{"id": 0, "from_id": 0, "to_id": 1, "type": "denies"}]
    row = {"id": 4, "text": TEXT, "entities": entities, "relations": relations, "user": "ben"}
    (record,) = records(read(row))
    assert record.annotator == "ben"
    assert [(one.source, one.target) for one in record.links] == [("4-0", "4-1")]
    bad = {**row, "relations": [{"from_id": 0, "to_id": 9, "type": "denies"}]}
    assert "relation 1: “9” is none of the spans of this example" in said(read(bad))


def test_labels_of_the_whole_text_are_left_out_with_a_word(read: Read) -> None:
    for row in ({"label": ["positive"]}, {"annotations": [{"label": 3, "user": 1}]}):
        items = read({"text": TEXT, **row})
        assert records(items)[0].spans == ()
        assert "labels of the whole text were left out" in said(items)


def test_a_file_without_quotes_with_emoji_before_its_spans_is_pointed_out(read: Read) -> None:
    row = {"text": "😀 Ada", "label": [[2, 5, "denial"]]}
    items = read(row)
    assert records(items)[0].spans[0].pieces == ((2, 5),)
    assert "--offsets utf-16" in said(items)
    other = read({**row, "label": [[3, 6, "denial"]]}, offsets="UTF-16 units")
    assert records(other)[0].spans[0].pieces == ((2, 5),)
    assert "--offsets" not in said(other)
    assert "--offsets" not in said(read({"text": "Ada 😀", "label": [[0, 3, "denial"]]}))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"label": [SPAN]}, 'has no "text"'),
        ({"text": TEXT, "label": "PER"}, '"label" should be a list'),
        ({"text": TEXT, "label": [[0, 1]]}, "should be [start, end, label]"),
        ({"text": TEXT, "label": [["0", "1", "denial"]]}, "should be a whole number"),
        ({"text": TEXT, "label": [[0, 99, "denial"]]}, "is no stretch of its text"),
        ({"text": TEXT, "label": [{"start": 0, "end": 1, "labels": ["x"]}]}, "JSON-MIN"),
        ({"text": TEXT, "entities": [], "relations": [1]}, "relation 1 should be an object"),
        ({"text": TEXT, "entities": 3}, '"entities" should be a list'),
    ],
)
def test_what_is_wrong_is_named_by_line(read: Read, row: dict[str, Any], reason: str) -> None:
    items = read({"text": TEXT, "label": []}, row)
    assert len(records(items)) == 1
    assert "ana.jsonl, line 2: " in said(items)
    assert reason in said(items)


def test_what_else_is_said_of_an_article_is_kept(read: Read) -> None:
    row = {
        "id": 1, "text": TEXT, "label": [], "title": "T", "source": "S", "page": 4,
        "meta": {"wiki": 3}, "comment_count": 2, "annotation_approver": None,
    }  # fmt: skip
    (record,) = records(read(row))
    article = record.article
    assert (article.title, article.source, article.extra) == ("T", "S", {"page": 4, "wiki": 3})


def test_what_a_line_leaves_out_is_said_of_that_line_alone(read: Read) -> None:
    items = read(
        {"id": 1, "text": TEXT, "label": [SPAN, "politics"], "annotator": "ana"},
        {"id": 2, "text": "Bob asked.", "label": [], "annotator": "ana"},
    )
    notes = [item for item in items if isinstance(item, Note) and item.line is not None]
    assert [note.line for note in notes] == [1]


def test_what_a_machine_suggests_stays_a_suggestion(read: Read) -> None:
    rows = [
        {"id": n, "text": TEXT, "label": [SPAN], "annotator": "bert", "suggestions": value}
        for n, value in enumerate((True, False, "yes"))
    ]
    assert [record.suggested for record in records(read(*rows))] == [True, False, False]


def test_an_untouched_line_names_nobody_and_one_that_is_done_does(read: Read) -> None:
    rows = [
        {"id": 1, "text": TEXT, "label": [], "annotator": "ben"},
        {"id": 2, "text": TEXT + ".", "label": [], "annotator": "ben", "status": "done"},
    ]
    assert [record.annotator for record in records(read(*rows))] == ["", "ben"]
