"""JSON objects one after another: lists and laid-out files are read an entry at a time."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import json_objects
from annotator.formats.json_objects import entries, objects
from annotator.formats.jsonl_values import BadLine
from tests.formats.strategies import JSON, LINES

OBJECTS = st.lists(st.dictionaries(LINES, JSON, max_size=3), max_size=5)


def found(text: str | bytes) -> list[tuple[int, Any]]:
    data = text.encode("utf-8") if isinstance(text, str) else text
    rows = entries(io.BytesIO(data), lambda _count: None)
    return [(n, str(row) if isinstance(row, BadLine) else row) for n, row in rows]


@given(OBJECTS, st.sampled_from([None, 1]), st.sampled_from([1, 7, 1 << 18]))
def test_a_list_gives_its_entries_however_it_is_laid_out(
    rows: list[dict[str, Any]], indent: int | None, chunk: int
) -> None:
    usual, json_objects._CHUNK = json_objects._CHUNK, chunk
    try:
        text = json.dumps(rows, indent=indent, ensure_ascii=False)
        assert [row for _, row in found(text)] == rows
        assert [row for _, row in found("\n\n".join(map(json.dumps, rows)))] == rows
    finally:
        json_objects._CHUNK = usual


def test_entries_are_known_by_the_line_where_they_begin() -> None:
    assert found('[\n {"a": 1},\n {"b":\n 2}, {"c": 3}\n]\n') == [
        (2, {"a": 1}),
        (3, {"b": 2}),
        (4, {"c": 3}),
    ]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('[{"a": 1},\n {"b": ', 2, "may have been cut off"),
        ('[{"a": 1}\n', 2, "ends before its list does"),
        ('[{"a": 1},\n x]', 2, "at character 2"),
        ('[{"a": 1},\n\n {"b": 1 2}]', 3, "at character 10"),
        ('[{"a": 1}] more', 1, "goes on after the end of its list"),
        ('[{"a": 1},\n' + "[" * 100_000, 2, "nested too deep"),
        (b'[{"a": 1},\n {"b": "\xff"}]', 2, "is not UTF-8"),
    ],
)
def test_what_is_no_json_ends_the_reading(text: str | bytes, line: int, reason: str) -> None:
    rows = found(text)
    assert rows[-1][0] == line
    assert reason in rows[-1][1]


@pytest.mark.parametrize("chunk", [1, 5, 1 << 18])
@pytest.mark.parametrize("before", ["[", '[{"a": 1}, ', '[\n{"a": 1},\n {"é": 1}, '])
def test_the_place_of_a_fault_is_counted_in_its_line(
    before: str, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_objects, "_CHUNK", chunk)
    line, reason = found(before + '{"b": 1 2}]')[-1]
    place = len(before) - before.rfind("\n") + len('{"b": 1 ')
    assert line == before.count("\n") + 1
    assert reason == f"is no JSON: a comma is missing at character {place}"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ('{"a": 1, "a": 2}', "twice"),
        ('{"a": NaN}', "NaN"),
        ('{"a": "\\ud83d"}', "surrogate"),
        ('{"a": "\\u0000"}', "NUL"),
        ('{"a": ' + "9" * 5000 + "}", "too many digits"),
        ("[1]", "no JSON object"),
        ("3", "no JSON object"),
    ],
)
def test_a_bad_entry_costs_no_other(entry: str, reason: str) -> None:
    first, bad, last = found(f'[{{"x": 1}}, {entry}, {{"y": 2}}]')
    assert (first[1], last[1]) == ({"x": 1}, {"y": 2})
    assert reason in bad[1]


def test_lines_are_lines_and_lists_are_lists() -> None:
    def read(text: str) -> list[Any]:
        return [row for _, row in objects(io.BytesIO(text.encode()), lambda _count: None)]

    assert read('{"a": 1}\n{"b": 2}\n') == [{"a": 1}, {"b": 2}]
    assert read('\ufeff[{"a": 1},\n{"b": 2}]') == [{"a": 1}, {"b": 2}]
    assert read('{\n "a": 1\n}\n{\n "b": 2}') == [{"a": 1}, {"b": 2}]
    assert isinstance(read('{"a": 1}\n{"b":')[1], BadLine)
