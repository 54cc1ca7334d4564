"""Small files made to cost much: the work on each grows with its size, not with the square of that."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from annotator import Project
from annotator.exchange.importing import import_files
from annotator.formats import json_objects

# Seconds of the processor: each took a minute and more where the work grew with the square.
_MOST = 12


def span(**said: Any) -> dict[str, Any]:
    return {"start": 0, "end": 4, "label": "denial", "text": "Some", **said}


def article(spans: list[dict[str, Any]]) -> str:
    return json.dumps({"id": "a", "text": "Some words.", "spans": spans})


def keys() -> str:
    named = ",".join(f'"k{n}":1' for n in range(150_000))
    return f'{{"text":"Some",{named},"z":1,"z":2}}'


def unclosed() -> str:
    return '{"' + '\\"' * 500_000


def ids() -> str:
    return article([span(id=f"s{n}") for n in range(100_000)] + [span(id="z"), span(id="z")])


def alike() -> str:
    return article([span()] * 12_000)


def labels() -> str:
    return article([span(label=f"L{n}") for n in range(20_000)])


def task() -> str:
    """Label Studio: many texts, each marked by many people."""
    results = [
        {"id": f"r{n}", "type": "labels", "to_name": f"f{n}",
         "value": {"start": 0, "end": 4, "text": "Some", "labels": ["denial"]}}
        for n in range(150)
    ]  # fmt: skip
    people = [{"completed_by": who, "result": results} for who in range(80)]
    data = {f"f{n}": f"Some words, {n}" for n in range(150)}
    return json.dumps([{"id": 1, "data": data, "annotations": people}])


def tags() -> str:
    """Label Studio: regions on a great many things that the task does not name."""
    results = [
        {"id": f"r{n}", "type": "labels", "to_name": f"t{n}",
         "value": {"start": 0, "end": 4, "text": "Some", "labels": ["denial"]}}
        for n in range(40_000)
    ]  # fmt: skip
    return json.dumps([{"id": 1, "data": {"text": "Some"}, "annotations": [{"result": results}]}])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("keys.jsonl", keys, "holds the key “z” twice in one object"),
        ("unclosed.json", unclosed, "is JSON of no known kind"),
        ("unclosed.jsonl", unclosed, "a text has no closing quote"),
        ("ids.jsonl", ids, "two of its spans have the id “z”"),
        ("alike.jsonl", alike, ""),
        ("labels.jsonl", labels, ""),
        ("task.json", task, ""),
        ("tags.json", tags, ""),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_a_small_file_is_read_in_little_time(
    project: Project, tmp_path: Path, name: str, content: Any, told: str
) -> None:
    path = tmp_path / name
    path.write_text(content(), "utf-8")
    begun = time.process_time()
    summary = import_files(project, path, add_labels=True)
    assert time.process_time() - begun < _MOST
    assert [told in str(problem) for problem in summary.problems] == [True] * bool(told)


def test_a_brat_attribute_behind_many_blanks_is_read_in_little_time(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Some words.", "utf-8")
    marks = "T1\tdenial 0 4\tSome\nA1\tspeaker T1 the" + " " * 150_000 + "minister  \n"
    (tmp_path / "a.ann").write_text(marks, "utf-8")
    begun = time.process_time()
    summary = import_files(project, tmp_path)
    assert time.process_time() - begun < _MOST
    assert summary.problems == []
    (marked,) = project.spans()
    assert marked.attributes == {"speaker": "the" + " " * 150_000 + "minister"}


def test_a_line_without_an_end_is_not_read_whole(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_objects, "LARGEST", 2_000_000)
    path = tmp_path / "long.jsonl"
    path.write_text('{"text": "Some"}\n{"text": "' + "x" * 5_000_000, "utf-8")
    summary = import_files(project, path)
    (problem,) = summary.problems
    assert (problem.line, problem.reason) == (2, "is a line of more than 2 million bytes")
    assert project.articles() == []
