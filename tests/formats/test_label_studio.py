"""Label Studio's JSON export: who annotated what, on which text, and what is no mark on one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.core.schema_files import default_schema
from annotator.formats import label_studio
from annotator.formats.reading import Item, Note, ReadOptions, RefusedForLabels

TEXT = "Ada denied it. 👩🏾 😀 Bob asked why."


def result(start: int, end: int, quote: str | None = None, **changes: Any) -> dict[str, Any]:
    value: dict[str, Any] = {"start": start, "end": end, "labels": ["denial"]}
    if quote is not None:
        value["text"] = quote
    row = {"id": "r1", "type": "labels", "from_name": "label", "to_name": "text", "value": value}
    return {**row, **changes}


def task(*annotations: Any, **changes: Any) -> dict[str, Any]:
    return {"id": 5, "data": {"text": TEXT}, "annotations": list(annotations), **changes}


def annotation(*results: Any, **changes: Any) -> dict[str, Any]:
    return {"id": 9, "completed_by": 3, "result": list(results), **changes}


Read = Callable[..., list[Item]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def of(*tasks: Any, **options: Any) -> list[Item]:
        path = tmp_path / "export.json"
        path.write_text(json.dumps(list(tasks), indent=1), "utf-8")
        return list(label_studio.read(path, ReadOptions(default_schema(), **options)))

    return of


def records(items: list[Item]) -> list[Record]:
    return [item for item in items if isinstance(item, Record)]


def said(items: list[Item]) -> str:
    return "\n".join(str(item) for item in items if isinstance(item, Note | Problem))


def utf16(offset: int) -> int:
    return len(TEXT[:offset].encode("utf-16-le")) // 2


@pytest.mark.parametrize("quoted", [True, False])
def test_offsets_count_utf16_units(read: Read, quoted: bool) -> None:
    start = TEXT.index("Bob")
    row = result(utf16(start), utf16(start + 3), "Bob" if quoted else None)
    (record,) = records(read(task(annotation(row))))
    assert record.spans[0].pieces == ((start, start + 3),)


def test_offsets_in_code_points_are_believed_where_the_quotes_fit_only_these(read: Read) -> None:
    start = TEXT.index("Bob")
    items = read(task(annotation(result(start, start + 3, "Bob"))))
    assert records(items)[0].spans[0].pieces == ((start, start + 3),)
    assert "code points" in said(items)


def test_a_quote_that_fits_nowhere_is_refused_with_its_task(read: Read) -> None:
    items = read(task(annotation(result(3, 6, "Eve"))))
    assert records(items) == []
    assert "line 2: task 5: span 1: its text is “Eve”" in said(items)


@pytest.mark.parametrize(
    ("by", "name"),
    [
        (3, "user 3"),
        ({"id": 3, "email": "ada@example.org", "first_name": "Ada"}, "ada@example.org"),
        ({"id": 3, "email": "", "first_name": "Ada", "last_name": "L"}, "Ada L"),
        ({"id": 3, "email": ""}, "user 3"),
        (None, "imported"),
    ],
)
def test_annotators_are_called_as_well_as_the_file_knows(read: Read, by: Any, name: str) -> None:
    (record,) = records(read(task(annotation(result(0, 1), completed_by=by))))
    assert record.annotator == name
    assert record.status is Status.DONE


def test_each_person_has_a_record_and_a_second_annotation_joins_the_first(read: Read) -> None:
    rows = [
        annotation(result(0, 1)),
        annotation(result(1, 2), completed_by=4),
        annotation(result(2, 3)),
    ]
    items = read(task(*rows))
    assert [(one.annotator, len(one.spans)) for one in records(items)] == [
        ("user 3", 2),
        ("user 4", 1),
    ]
    assert len({span.id for span in records(items)[0].spans}) == 2
    assert "more than one annotation by the same person: user 3 on task 5" in said(items)


def test_what_marks_no_text_is_left_out_and_counted(read: Read) -> None:
    choice = {"id": "c", "type": "choices", "value": {"choices": ["yes"]}}
    sound = result(0, 1, value={"start": 0.5, "end": 1.5, "channel": 0, "labels": ["denial"]})
    items = read(
        task(
            annotation(result(0, 1), choice, sound),
            annotation(was_cancelled=True),
            drafts=[{}],
            predictions=[{}, {}],
        ),
        task(annotation(choice), id=6, data={"text": "Other."}),
    )
    assert [len(one.spans) for one in records(items)] == [1, 0]
    for sentence in (
        "2 choices results left out",
        "1 labels result left out",
        "1 annotation left out that had been skipped",
        "1 draft left out",
        "2 predictions left out",
    ):
        assert sentence in said(items)


def test_marks_of_a_skipped_annotation_are_kept_as_begun(read: Read) -> None:
    (record,) = records(read(task(annotation(result(0, 1), was_cancelled=True))))
    assert (record.status, len(record.spans)) == (Status.BEGUN, 1)


def test_older_exports_call_annotations_completions(read: Read) -> None:
    data = {"id": 5, "data": {"text": TEXT}, "completions": [annotation(result(0, 1))]}
    assert len(records(read(data))[0].spans) == 1


def test_a_region_of_two_labels_is_two_spans(read: Read) -> None:
    row = result(0, 1, value={"start": 0, "end": 1, "labels": ["denial", "Demand"]})
    (record,) = records(read(task(annotation(row))))
    assert [span.label for span in record.spans] == ["denial", "demand"]


def test_what_is_written_on_a_region_is_an_attribute_where_the_project_has_it(read: Read) -> None:
    speaker = {
        "id": "r1", "type": "textarea", "from_name": "speaker", "value": {"text": ["the minister"]},
    }  # fmt: skip
    other = {**speaker, "from_name": "mood"}
    items = read(task(annotation(result(0, 1), speaker, other)))
    assert records(items)[0].spans[0].attributes == {"speaker": "the minister"}
    assert "1 textarea result left out" in said(items)


def test_relations_are_links_also_between_the_texts_of_a_task(read: Read) -> None:
    data = {"title": "Ada denied it.", "body": "Bob asked why.", "image": "https://a.example/b.png"}
    rows = [
        result(0, 3, "Ada", id="a", to_name="title"),
        result(0, 3, "Bob", id="b", to_name="body"),
        {
            "type": "relation", "from_id": "a", "to_id": "b", "direction": "left",
            "labels": ["denies"],
        },
    ]  # fmt: skip
    made = records(read(task(annotation(*rows), data=data)))
    title, body = sorted(made, key=lambda one: one.article.text)
    (link,) = body.links
    assert title.links == ()
    assert (link.type, link.source, link.target) == ("denies", body.spans[0].id, title.spans[0].id)
    assert link.target_document == title.article.id != body.article.id
    assert body.article.extra["image"] == "https://a.example/b.png"


def test_a_region_whose_tag_is_no_field_is_on_the_text_that_it_quotes(read: Read) -> None:
    first, second = "Ada denied it.", "Bob asked why."
    marks = result(0, 3, "Bob", to_name="reader")
    both = {"first": first, "second": second}
    (record,) = records(read(task(annotation(marks), data=both)))
    assert (record.article.text, record.spans[0].pieces) == (second, ((0, 3),))
    # With one text there is no choice, whatever is quoted or not.
    (record,) = records(read(task(annotation(result(0, 3, to_name="x")), data={"body": first})))
    assert record.article.text == first
    unquoted = read(task(annotation(result(0, 3, to_name="reader")), data=both))
    assert records(unquoted) == []
    assert "marks “reader”, which is no text of the task" in said(unquoted)


@pytest.mark.parametrize(
    ("kind", "said_of_it"),
    [
        ("choices", "1 choices result"),
        ("a b", "1 other result"),
        ("x" * 41, "1 other result"),
        (3, "1 other result"),
    ],
)
def test_a_result_of_an_odd_kind_is_counted_under_a_plain_word(
    read: Read, kind: Any, said_of_it: str
) -> None:
    row = {"id": "c", "type": kind, "to_name": "text", "value": {"choices": ["x"]}}
    assert said_of_it in said(read(task(annotation(result(0, 3), row))))


def test_a_relation_to_nothing_is_left_out(read: Read) -> None:
    row = {"type": "relation", "from_id": "r1", "to_id": "gone"}
    assert "1 relation left out" in said(read(task(annotation(result(0, 1), row))))


def test_a_task_without_text_is_left_out_and_one_without_data_refused(read: Read) -> None:
    picture = task(data={"image": "/data/upload/1/a.png"}, id=1)
    items = read(picture, task(data={}, id=2))
    assert records(items) == []
    assert "has no text to read (its data: “image”)" in said(items)
    assert "task 2: has no text: its data is empty" in said(items)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([1], "is no JSON object but a number"),
        ([{"id": 1, "data": "x"}], "task 1: \"data\" should be an object"),
        ([task(annotation(result(0, 1, value={"start": 0, "end": 1})))], "has no label"),
        ([task(annotation("r"))], "result 1 should be an object"),
        ([task("a")], "annotation 1 should be an object"),
        ([task(annotation(result(0, 99)))], "is no stretch of its text"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(read: Read, data: list[Any], reason: str) -> None:
    items = read(*data)
    assert records(items) == []
    assert reason in said(items)


def test_unknown_labels_are_refused_gathered_mapped_or_let_through(read: Read) -> None:
    rows = [
        result(0, 1, id=label, value={"start": 0, "end": 1, "labels": [label]})
        for label in ("Eins", "Zwei")
    ]
    one = task(annotation(*rows))
    options = ReadOptions(default_schema())
    items = read(one, unknown=options.unknown)
    assert [type(item) for item in items] == [RefusedForLabels]
    assert "--map-label" in said(items)
    assert "--add-labels" in said(items)
    assert list(options.unknown.labels) == ["Eins", "Zwei"]
    mapped = read(one, label_map={"Eins": "Denial", "Zwei": "demand"})
    assert [span.label for span in records(mapped)[0].spans] == ["denial", "demand"]
    added = read(one, label_map={"Eins": "Drei"}, add_labels=True)
    assert [span.label for span in records(added)[0].spans] == ["Drei", "Zwei"]


@pytest.mark.parametrize("label", [" ", "a\nb", "L" * 101, "<b>x</b>", "\u202ex"])
def test_labels_that_nobody_could_read_are_not_added(read: Read, label: str) -> None:
    row = result(0, 1, value={"start": 0, "end": 1, "labels": [label]})
    assert records(read(task(annotation(row)), add_labels=True)) == []


def test_predictions_are_what_a_machine_suggests(read: Read) -> None:
    # Who accepts a prediction keeps its id.
    made = {"id": 1, "model_version": "bert-2", "result": [result(0, 3), result(4, 10, id="r2")]}
    items = read(task(annotation(result(0, 3)), predictions=[made, {"result": []}, 7]))
    assert [(one.annotator, one.suggested, len(one.spans)) for one in records(items)] == [
        ("user 3", False, 1), ("bert-2", True, 2), ("predictions", True, 0),
    ]  # fmt: skip
    assert len({span.id for one in records(items) for span in one.spans}) == 3
    assert records(items)[1].status is Status.BEGUN
    assert "1 prediction left out" in said(items)


@pytest.mark.parametrize("odd", [["r1"], {"r": 1}, 1.5])
def test_ids_and_names_of_any_kind_are_refused_or_left_out(read: Read, odd: Any) -> None:
    marked = result(0, 3, "Ada", id=odd)
    assert '"id" should be text' in said(read(task(annotation(marked))))
    written = {"id": odd, "type": "textarea", "from_name": odd, "value": {"text": ["Ada"]}}
    items = read(task(annotation(result(0, 3, "Ada"), written)))
    assert len(records(items)) == 1
    assert "1 textarea result left out" in said(items)


def test_a_relation_joins_regions_whose_ids_are_numbers(read: Read) -> None:
    regions = result(0, 3, "Ada", id=1), result(4, 10, "denied", id=2)
    tie = {"type": "relation", "from_id": 1, "to_id": 2, "labels": ["denies"]}
    (record,) = records(read(task(annotation(*regions, tie))))
    assert [(one.source, one.target) for one in record.links] == [
        (record.spans[0].id, record.spans[1].id)
    ]
