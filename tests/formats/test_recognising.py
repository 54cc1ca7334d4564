"""JSON files are told apart by what is in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.formats.recognising import recognise

LONG = "x" * 3_000_000


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"text": "a", "spans": []}, "jsonl"),
        ({"text": "a", "label": [], "spans": []}, "jsonl"),
        ({"text": "a"}, "jsonl"),
        ({"text": "a", "label": [[0, 1, "x"]]}, "doccano"),
        ({"data": "a", "label": []}, "doccano"),
        ({"text": "{[\"entities\": ", "meta": {"spans": 1}, "annotations": []}, "doccano"),
        ({"id": 1, "data": {"text": "a"}, "annotations": []}, "label-studio"),
        ({"completions": [{"label": 1}], "data": {"text": "a"}}, "label-studio"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("laid_out", [False, True])
def test_keys_tell_the_format(tmp_path: Path, data: Any, name: str, laid_out: bool) -> None:
    path = tmp_path / ("a.json" if laid_out else "a.JSONL")
    path.write_text(json.dumps([data], indent=1) if laid_out else json.dumps(data) + "\n", "utf-8")
    found = recognise(path)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("text", ["", "{}", "[]", "nothing", '{"a": 1}', "\x00\x01", '{"text'])
def test_json_of_no_known_kind_is_no_format_but_json_lines_are(tmp_path: Path, text: str) -> None:
    for name, expected in (("a.json", None), ("a.jsonl", "jsonl")):
        (tmp_path / name).write_text(text, "utf-8")
        found = recognise(tmp_path / name)
        assert (found and found.name) == expected


def test_other_suffixes_are_not_looked_into(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text('{"text": "a", "spans": []}', "utf-8")
    found = recognise(tmp_path / "a.txt")
    assert found is not None
    assert found.name == "text"


def test_the_beginning_of_a_long_file_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"id": 1, "annotations": [], "data": {"text": LONG}}]), "utf-8")
    found = recognise(path)
    assert found is not None
    assert found.name == "label-studio"
