from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.core.text import fingerprint
from annotator.formats.reading import Item, Note

ReadLines = Callable[..., list[Item]]
TEXT = "Ana denies it. Ben demands proof 😀 now."


def line(**changes: Any) -> dict[str, Any]:
    data: dict[str, Any] = {"id": "a", "text": TEXT, "annotator": "ana", "status": "done"}
    spans = [{"id": "s", "start": 0, "end": 13, "label": "denial", "text": "Ana denies it"}]
    return {**data, "spans": spans, **changes}


def span(**changes: Any) -> dict[str, Any]:
    return {"id": "s", "start": 0, "end": 3, "label": "denial", "text": "Ana", **changes}


def one_record(items: list[Item]) -> Record:
    (record,) = items
    assert isinstance(record, Record)
    return record


def reason(items: list[Item], at: int = 1) -> str:
    problems = [item for item in items if isinstance(item, Problem)]
    assert [problem.line for problem in problems] == [at]
    assert problems[0].path.endswith("lines.jsonl")
    return problems[0].reason


def notes(items: list[Item]) -> list[str]:
    return [item.text for item in items if isinstance(item, Note)]


def test_a_line_of_the_contract_is_a_record(read_lines: ReadLines) -> None:
    meta = {
        "title": "T",
        "published": "2020-07-02",
        "desk": [1, {"a": None}],
        "sha256": fingerprint(TEXT),
    }
    rows = [
        span(end=38, text=TEXT[:38], fragments=[[0, 3], [15, 38]], speaker="Ana", note=""),
        span(id="t", start=15, end=18, text="Ben", created="2026-01-31T12:00:00.000Z"),
    ]
    links = [{"id": "l", "type": "denies", "source": "s", "target": "x", "target_document": "b"}]
    record = one_record(read_lines(line(meta=meta, spans=rows, links=links)))
    article = record.article
    assert (article.id, article.text, article.title, article.published) == (
        "a",
        TEXT,
        "T",
        "2020-07-02",
    )
    assert article.extra == {"desk": [1, {"a": None}]}
    assert (record.annotator, record.status, record.line) == ("ana", Status.DONE, 1)
    assert record.spans == (
        SpanRecord("denial", ((0, 3), (15, 38)), "s", {"speaker": "Ana"}),
        SpanRecord("denial", ((15, 18),), "t", {}, "2026-01-31T12:00:00.000Z"),
    )
    assert record.links == (LinkRecord("denies", "s", "x", "b", "l"),)


def test_a_link_without_a_document_is_of_its_own_where_its_target_is(read_lines: ReadLines) -> None:
    rows = [span(), span(id="t", start=15, end=18, text="Ben")]
    links = [{"type": "denies", "source": "s", "target": target} for target in "tx"]
    record = one_record(read_lines(line(spans=rows, links=links)))
    assert [(one.target, one.target_document) for one in record.links] == [("t", "a"), ("x", "")]


def test_what_only_spells_a_nul_is_text(read_lines: ReadLines) -> None:
    record = one_record(read_lines('{"text": "write \\\\u0000 for it", "spans": []}'))
    assert record.article.text == "write \\u0000 for it"


@pytest.mark.parametrize("key", ["label", "labels"])
def test_labels_in_a_list_are_spans(read_lines: ReadLines, key: str) -> None:
    record = one_record(read_lines({"text": TEXT, "annotator": "ana", key: [[0, 3, "denial"]]}))
    assert [(one.label, one.pieces) for one in record.spans] == [("denial", ((0, 3),))]
    items = read_lines({"text": TEXT, key: "denial"})
    assert reason(items) == f'"{key}" should be a list of [start, end, label] and is text'


def test_what_is_known_of_an_article_is_taken_from_beside_its_text_too(
    read_lines: ReadLines,
) -> None:
    known = {
        "title": "T", "source": "The Post", "published": "2020-07-02", "language": "en", "url": "u:1",
        "sha256": fingerprint(TEXT),
    }  # fmt: skip
    items = read_lines({"text": TEXT, **known, "desk": "home"})
    article = one_record(items[:1]).article
    assert (article.title, article.source, article.published) == ("T", "The Post", "2020-07-02")
    assert (article.language, article.url) == ("en", "u:1")
    assert notes(items) == ["“desk” kept under meta"]


@pytest.mark.parametrize(
    ("more", "id"),
    [
        ({"_id": "5F0A"}, "5F0A"),
        ({"_id": 7}, "7"),
        ({"_id": "5F0A", "id": "own"}, "own"),
        ({"_id": {"$oid": "5F0A"}}, ""),
        ({"_id": ""}, ""),
    ],
)
def test_the_id_that_a_database_gave_is_the_article_s(
    read_lines: ReadLines, more: dict[str, Any], id: str
) -> None:
    items = read_lines({"text": TEXT, **more})
    (record,) = [item for item in items if isinstance(item, Record)]
    assert record.article.id == id


def test_null_is_as_good_as_nothing(read_lines: ReadLines) -> None:
    record = one_record(
        read_lines(
            line(
                id=None,
                annotator=None,
                status=None,
                meta={"title": None, "url": None},
                spans=[],
                links=[],
            )
        )
    )
    assert (record.article.id, record.article.title, record.article.url) == ("", TEXT, "")
    assert (record.annotator, record.status) == ("", Status.UNTOUCHED)
    record = one_record(read_lines({"text": "x", "annotator": " ", "spans": []}))
    assert record.annotator == ""


def test_untouched_lines_name_nobody(read_lines: ReadLines) -> None:
    record = one_record(read_lines({"id": "a", "text": "x", "status": "untouched", "spans": []}))
    assert (record.annotator, record.status) == ("", Status.UNTOUCHED)


def test_marks_line_ends_and_blank_lines_are_tolerated(read_lines: ReadLines) -> None:
    first, second = json.dumps(line()).encode(), json.dumps(line(id="b", spans=[])).encode()
    items = read_lines(b"\xef\xbb\xbf" + first + b"\r\n", b"\n", b" \t\r\n", second)
    assert [item.line for item in items if isinstance(item, Record)] == [1, 4]
    assert len(items) == 2


def test_separators_of_unicode_do_not_break_lines(read_lines: ReadLines) -> None:
    text = "a\u2028b\u2029c\x85d\x0b\x0c\x1c\x1d\x1ee"
    record = one_record(read_lines(line(text=text, spans=[])))
    assert record.article.text == text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('{"id": "a", "text": "cut', "no JSON"),
        ("[1, 2, 3]", "a list"),
        ("3", "a number"),
        ("null", "null"),
        ('{"id": "a", "text": "A", "text": "B", "spans": []}', "“text” twice"),
        ('{"text": "A", "spans": [], "meta": {"x": NaN}}', "NaN"),
        ('{"text": "A", "spans": [], "meta": {"x": 1e999}}', "too large"),
        ('{"text": "A", "spans": [], "meta": {"x": ' + "9" * 5000 + "}}", "digits"),
        ('{"text": "A", "spans": [], "meta": ' + "[" * 100_000 + "]" * 100_000 + "}", "deep"),
        ('{"text": "A", "spans": [], "meta": {"x": ' + "[" * 90 + "]" * 90 + "}}", "deep"),
        ('{"text": "bad \\ud83d here", "spans": []}', "surrogate"),
        ('{"text": "A", "spans": [], "meta": {"\\udc00": 1}}', "surrogate"),
        ('{"text": "a\\u0000b", "spans": []}', "NUL"),
        ('{"text": "A", "spans": [], "meta": {"x": ["\\u0000"]}}', "NUL"),
        ('{"text": "A", "spans": [], "meta": {"x": [{"a\\u0000": 1}]}}', "NUL"),
        ('{"text": "a\tb", "spans": []}', "no JSON"),
    ],
)
def test_bad_json_is_a_problem_with_its_line(read_lines: ReadLines, text: str, word: str) -> None:
    items = read_lines(line(id="first"), text, line(id="last", spans=[]))
    assert word in reason(items, at=2)
    assert [item.line for item in items if isinstance(item, Record)] == [1, 3]


def test_bytes_that_are_not_utf8_are_a_problem(read_lines: ReadLines) -> None:
    assert "0xff" in reason(read_lines(line(), b'{"text": "\xff"}\n'), at=2)


def test_a_file_cut_off_says_so(read_lines: ReadLines) -> None:
    assert "cut off" in reason(read_lines(line(), b'{"id": "b", "te'), at=2)


def test_an_escaped_pair_is_one_character(read_lines: ReadLines) -> None:
    record = one_record(read_lines('{"text": "\\ud83d\\ude00\\u000b", "spans": []}'))
    assert record.article.text == "😀\x0b"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"text": None}, '"text" should be text and is null'),
        ({"text": 42}, "is a number"),
        ({"text": ""}, "empty"),
        ({"id": True}, '"id" should be text and is true or false'),
        ({"id": "a\nb"}, '"id" is no id'),
        ({"id": "x" * 501}, '"id" is no id'),
        ({"annotator": ["ana"]}, '"annotator"'),
        ({"status": "ready"}, "untouched, begun, done"),
        ({"status": 1}, '"status"'),
        ({"meta": []}, '"meta" should be an object'),
        ({"meta": {"title": 3}}, 'meta: "title" should be text'),
        ({"meta": {"sha256": "0" * 64}}, "sha256"),
        ({"spans": {}}, '"spans" should be a list'),
        ({"spans": [1]}, "span 1 should be an object"),
        ({"spans": [span(), span()]}, "two of its spans have the id “s”"),
        ({"spans": [span(), span(id="t", label="Denial")]}, "span 2: the label “Denial”"),
        ({"spans": [span(label="Denial")]}, "do you mean denial?"),
        ({"spans": [span(label="PER")]}, "it has allegation, denial, demand, evidence_claim"),
        ({"spans": [span(label=3)]}, '"label" should be text'),
        ({"spans": [span(label="")]}, "not in the project's scheme"),
        ({"spans": [span(speaker=1)]}, 'span 1: "speaker" should be text'),
        ({"spans": [span(text="Ben")]}, "its text is “Ben”, but at 0 to 3 is “Ana”"),
        ({"spans": [span(text=5)]}, 'span 1: "text" should be text'),
        ({"spans": [span(start=-1)]}, "-1 to 3 is no stretch"),
        ({"spans": [span(end=99)]}, "0 to 99 is no stretch"),
        ({"spans": [span(end=10**30)]}, "many digits"),
        ({"spans": [span(start=3, end=3, text="")]}, "3 to 3 is no stretch"),
        ({"spans": [span(start=3, end=0)]}, "3 to 0 is no stretch"),
        ({"spans": [span(start=False, end=True, text="A")]}, "is true or false"),
        ({"spans": [span(start=0.0)]}, "whole number and is 0.0"),
        ({"spans": [span(start="0")]}, '"start" should be a whole number and is text'),
        (
            {"spans": [{"end": 3, "label": "denial"}]},
            '"start" should be a whole number and is null',
        ),
        ({"spans": [span(fragments=[])]}, '"fragments" should be a list of [start, end]'),
        ({"spans": [span(fragments=[[0]])]}, '"fragments" should be a list of [start, end]'),
        ({"spans": [span(fragments=[[0, True]])]}, "an end should be a whole number"),
        ({"spans": [span(fragments=[[0, 1], [1, 3]])]}, "sorted and apart"),
        ({"spans": [span(fragments=[[0, 2]])]}, "do not begin and end"),
        ({"spans": [span(fragments=[[0, 2], [1, 3]])]}, "sorted and apart"),
        (
            # No text of its own, and a piece that ends between the two signs of a line end.
            {"text": "a\r\nb c", "spans": [span(end=6, text=None, fragments=[[0, 2], [3, 6]])]},
            "0 to 6 is no stretch",
        ),
        ({"links": [{"type": "denies", "source": "q", "target": "s"}]}, "“q” is none of the spans"),
        ({"links": [{"type": "denies", "source": "s", "target": "s"}]}, "with itself"),
        ({"links": [{"type": "denies", "source": "s"}]}, "no target"),
        ({"links": [{"type": "x", "source": "s", "target": "t"}]}, "link 1: the type “x” is not"),
        ({"links": ["l"]}, "link 1 should be an object"),
        (
            {"links": [{"id": "l", "type": "denies", "source": "s", "target": "t"}] * 2},
            "two of its links",
        ),
    ],
)
def test_wrong_values_are_problems(
    read_lines: ReadLines, changes: dict[str, Any], word: str
) -> None:
    assert word in reason(read_lines(line(**changes)))


def test_a_line_without_text_is_a_problem(read_lines: ReadLines) -> None:
    assert reason(read_lines({"id": "a", "spans": []})) == 'has no "text"'


def test_the_same_id_with_another_text_is_a_problem(read_lines: ReadLines) -> None:
    items = read_lines(line(), line(annotator="ben", spans=[]), line(text="other", spans=[]))
    assert "line 1" in reason(items, at=3)


def test_reading_ends_after_a_thousand_bad_lines(read_lines: ReadLines) -> None:
    items = read_lines(*["x"] * 5000)
    assert len(items) == 1001
    assert "no further" in str(items[-1])


@pytest.mark.parametrize(
    ("data", "word"), [(b"\xff\xfe{\0", "UTF-16"), (b"PK\x03\x04...", "ZIP"), (b"%PDF-1", "PDF")]
)
def test_other_files_are_called_what_they_are(
    read_lines: ReadLines, data: bytes, word: str
) -> None:
    (problem,) = read_lines(data)
    assert isinstance(problem, Problem)
    assert problem.line is None
    assert word in problem.reason


def test_utf16_units_are_mapped_and_said(read_lines: ReadLines) -> None:
    text = "😀 Ana, 𠮷 Ben"
    rows = [
        span(start=3, end=6),
        span(id="t", start=11, end=14, text="Ben", fragments=[[11, 12], [13, 14]]),
    ]
    record, note = read_lines(line(text=text, spans=rows))
    assert isinstance(record, Record)
    assert [row.pieces for row in record.spans] == [((2, 5),), ((9, 10), (11, 12))]
    assert "UTF-16 units" in str(note)


def test_line_ends_become_lf_and_offsets_follow(read_lines: ReadLines) -> None:
    text = "one\r\ntwo\rthree"
    rows = [span(start=5, end=8, text="two"), span(id="t", start=0, end=8, text="one\r\ntwo")]
    record, note = read_lines(line(text=text, spans=rows, meta={"sha256": fingerprint(text)}))
    assert isinstance(record, Record)
    assert record.article.text == "one\ntwo\nthree"
    assert [row.pieces for row in record.spans] == [((4, 7),), ((0, 7),)]
    assert "line ends" in str(note)


def test_an_end_past_the_text_is_never_clipped(read_lines: ReadLines) -> None:
    text = "end 😀"
    items = read_lines(line(text=text, spans=[span(start=4, end=6, text=None)]))
    assert "4 to 6 is no stretch" in reason(items)


def test_keys_of_spans_that_the_schema_lacks_are_noted(read_lines: ReadLines) -> None:
    items = read_lines(line(spans=[span(token_start=1, token_end=2)]))
    assert notes(items) == [
        "“token_end”, “token_start” of its spans left out: the scheme has no such attribute"
    ]


def test_prodigy_lines_are_read(read_lines: ReadLines) -> None:
    task = {
        "text": TEXT, "_input_hash": 1, "_task_hash": 2, "tokens": [{"text": "Ana", "id": 0}], "answer": "accept",
        "spans": [{"start": 0, "end": 3, "label": "denial"}], "_annotator_id": "ben", "meta": {"source": "wire"},
    }  # fmt: skip
    record, *found = read_lines(task, annotator="ignored")
    assert isinstance(record, Record)
    assert (record.annotator, record.status, record.article.source) == ("ben", Status.DONE, "wire")
    assert record.spans == (SpanRecord("denial", ((0, 3),)),)
    assert [str(note).split(": ", 1)[1] for note in found] == [
        "“_input_hash”, “_task_hash”, “tokens” left out"
    ]


def test_a_rejected_task_gives_the_article_alone(read_lines: ReadLines) -> None:
    task = {"text": TEXT, "answer": "reject", "spans": [{"start": 0, "end": 3, "label": "denial"}]}
    record, note = read_lines(task)
    assert isinstance(record, Record)
    assert (record.annotator, record.spans) == ("", ())
    assert "“reject”" in str(note)


def test_doccano_lines_are_read(read_lines: ReadLines) -> None:
    record = read_lines({"id": 7, "text": TEXT, "label": [[0, 3, "denial"]]}, annotator="ben")[0]
    assert isinstance(record, Record)
    assert (record.article.id, record.annotator, record.status) == ("7", "ben", Status.BEGUN)
    assert record.spans == (SpanRecord("denial", ((0, 3),)),)


@pytest.mark.parametrize("label", ["PER", [[0, 3]], [["0", 3, "denial"]], [3], {"a": 1}])
def test_other_labels_are_problems(read_lines: ReadLines, label: object) -> None:
    assert reason(read_lines({"text": TEXT, "label": label}))


def test_annotations_of_nobody_are_said(read_lines: ReadLines) -> None:
    record, note = read_lines({"text": TEXT, "spans": [span()]})
    assert isinstance(record, Record)
    assert record.annotator == "imported"
    assert "“imported”" in str(note)


def test_scraped_articles_keep_what_stands_beside_the_text(read_lines: ReadLines) -> None:
    scraped = {
        "text": "x",
        "title": "T",
        "url": "u",
        "byline": "B",
        "meta": {"title": "M", "byline": "C"},
    }
    record, *found = read_lines({**scraped, "tags": ["a"]})
    assert isinstance(record, Record)
    assert (record.article.title, record.article.url) == ("M", "u")
    assert record.article.extra == {"byline": "C", "tags": ["a"]}
    assert [note.text for note in found if isinstance(note, Note)] == [
        "“tags” kept under meta",
        "“title”, “byline” left out: meta has the same",
    ]


def test_any_depth_is_read_or_refused(read_lines: ReadLines) -> None:
    deep = [
        '{"text": "\\u0041", "spans": [], "meta": {"x": ' + "[" * n + "]" * n + "}}"
        for n in range(1, 1200, 7)
    ]
    items = read_lines(*deep)
    assert [item.line for item in items] == list(range(1, len(deep) + 1))
    refused = [isinstance(item, Problem) for item in items]
    assert refused == sorted(refused)
    assert not refused[0]
