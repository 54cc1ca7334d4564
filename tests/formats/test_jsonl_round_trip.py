"""What is written is read back the same, and damage is named by its line, never met by a crash."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.article import NewArticle
from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.core.text import fingerprint
from annotator.formats import jsonl
from annotator.formats.jsonl_writing import write
from annotator.formats.reading import Item, ReadOptions
from tests.formats.strategies import LINES, SCHEMA, records


def read(data: bytes, folder: Path) -> list[Item]:
    path = folder / "round.jsonl"
    path.write_bytes(data)
    return list(jsonl.read(path, ReadOptions(SCHEMA)))


@given(records())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, record: Record
) -> None:
    data = b"".join(write([record]))
    (again,) = read(data, tmp_path_factory.getbasetemp())
    assert isinstance(again, Record)
    assert again == record
    assert b"".join(write([again])) == data


@given(records())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_each_line_is_what_the_contract_says(record: Record) -> None:
    (line,) = write([record])
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    data = json.loads(line)
    order = ["id", "text", "annotator", "status", "meta", "spans", "links"]
    assert list(data) == [key for key in order if key in data]
    assert data["meta"]["sha256"] == fingerprint(data["text"])
    for span in data["spans"]:
        assert data["text"][span["start"] : span["end"]] == span["text"]
        assert "" not in span.values()
        if "fragments" in span:
            assert [span["start"], span["end"]] == [
                span["fragments"][0][0],
                span["fragments"][-1][1],
            ]


def test_keys_stand_in_the_contracts_order() -> None:
    article = NewArticle("Ana, Ben.", "a", "T", "S", "2020", "en", "u", {"z": 1, "b": 2})
    attributes = {"note": "n", "tone": "t", "against": "a", "speaker": "s", "mood": "m"}
    span = SpanRecord("denial", ((0, 3), (5, 8)), "s", attributes, "c", "u")
    record = Record(
        article, "ana", Status.DONE, (span,), (LinkRecord("denies", "s", "t", "b", "l"),)
    )
    (line,) = write([record])
    assert line.decode() == (
        '{"id": "a", "text": "Ana, Ben.", "annotator": "ana", "status": "done", '
        '"meta": {"title": "T", "source": "S", "published": "2020", "language": "en", "url": "u", '
        f'"sha256": "{fingerprint("Ana, Ben.")}", "z": 1, "b": 2}}, '
        '"spans": [{"id": "s", "start": 0, "end": 8, "label": "denial", "text": "Ana, Ben", '
        '"fragments": [[0, 3], [5, 8]], "speaker": "s", "against": "a", "note": "n", "mood": "m", '
        '"tone": "t", "created": "c", "updated": "u"}], '
        '"links": [{"id": "l", "type": "denies", "source": "s", "target": "t", "target_document": "b"}]}\n'
    )


def test_untouched_lines_carry_no_annotator() -> None:
    (line,) = write([Record(NewArticle("x", "a"))])
    data = json.loads(line)
    assert data == {
        "id": "a", "text": "x", "status": "untouched", "meta": {"sha256": fingerprint("x")}, "spans": [],
    }  # fmt: skip


def good_line(name: str, **changes: Any) -> bytes:
    span = {"id": f"{name}s", "start": 2, "end": 4, "label": "denial", "text": "o!", "speaker": "é"}
    data = {
        "id": name,
        "text": "Nno! 😀",
        "annotator": "a",
        "status": "done",
        "spans": [span],
        **changes,
    }
    return json.dumps(data, ensure_ascii=False).encode("utf-8") + b"\n"


Mutation = Callable[[bytearray, int, int], None]


def flip(line: bytearray, place: int, byte: int) -> None:
    line[place] = byte


def cut(line: bytearray, place: int, byte: int) -> None:
    del line[place : place + 1 + byte % 9]


def repeat(line: bytearray, place: int, byte: int) -> None:
    line[place:place] = line[place : place + 1 + byte % 9]


def insert(line: bytearray, place: int, byte: int) -> None:
    line.insert(place, byte)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(
    mutations=st.lists(
        st.tuples(
            st.sampled_from([flip, cut, repeat, insert]),
            st.integers(0, 10_000),
            st.integers(0, 255).filter(lambda byte: byte != 10),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_a_damaged_line_is_read_or_named(
    tmp_path_factory: pytest.TempPathFactory, mutations: list[tuple[Mutation, int, int]]
) -> None:
    line = bytearray(good_line("b")[:-1])
    for mutate, place, byte in mutations:
        if line:
            mutate(line, place % len(line), byte)
    if b"\n" in line:
        return
    data = good_line("a") + bytes(line) + b"\n" + good_line("c")
    items = read(data, tmp_path_factory.getbasetemp())
    found = [(type(item), item.line) for item in items if isinstance(item, Record | Problem)]
    assert found[0] == (Record, 1)
    assert found[-1] == (Record, 3)
    assert [line for _, line in found[1:-1]] in (
        [2],
        [] if not bytes(line).strip(b" \t\r") else [2],
    )
    for item in items:
        if isinstance(item, Record):
            assert all(
                0 <= a < b <= len(item.article.text) for s in item.spans for a, b in s.pieces
            )


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | LINES
    | st.lists(st.integers())
    | (st.dictionaries(LINES, st.integers()))
)


@settings(max_examples=200)
@given(
    key=st.sampled_from(["id", "text", "annotator", "status", "meta", "spans", "links"]),
    inner=st.sampled_from(["", "id", "start", "end", "label", "text", "fragments", "speaker"]),
    value=VALUES,
)
def test_any_value_anywhere_is_read_or_named(
    tmp_path_factory: pytest.TempPathFactory, key: str, inner: str, value: object
) -> None:
    data = json.loads(good_line("b"))
    data[key] = value
    if inner and key != "spans":
        data["spans"][0][inner] = value
    line = json.dumps(data).encode() + b"\n"
    items = read(good_line("a") + line, tmp_path_factory.getbasetemp())
    found = [item for item in items if isinstance(item, Record | Problem)]
    assert [item.line for item in found] == [1, 2]
    for problem in found:
        if isinstance(problem, Problem):
            assert problem.reason
