"""The kit of hostile files, one test for each kind; its `expectations.json` says what is right.

Kinds of formats that are not read must be refused with a sentence, and leave the project as it was.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator import Project
from annotator.core.schema import Label, Schema
from annotator.core.schema_files import default_schema
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files

KIT = Path(__file__).parents[3] / "shared" / "hostile"
CANARY = "CANARY-7f3a-must-never-appear-in-a-project"
JOINERS = "\u200c\u200d"
READ = ("txt", "doccano", "labelstudio", "brat")


def kinds() -> list[dict[str, Any]]:
    if not (KIT / "expectations.json").is_file():
        return []
    found: list[dict[str, Any]] = json.loads((KIT / "expectations.json").read_text("utf-8"))[
        "kinds"
    ]
    return [kind for kind in found if kind["format"] != "project"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    command = [sys.executable, str(KIT / "make_hostile.py"), "make", str(folder), "--only"]
    command += [kind["id"] for kind in kinds()]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def schema_of(kind: dict[str, Any]) -> Schema:
    """The default schema, and the labels of what should load: unknown ones are refused otherwise."""
    usual = default_schema()
    wanted = {
        row["label"] for accept in kind["accept"][:1] for row in accept.get("annotations", [])
    }
    extra = tuple(Label(label, label) for label in sorted(wanted))
    return Schema((*usual.labels, *extra), usual.link_types, usual.attributes)


def outcome(project: Project, kind: dict[str, Any], folder: Path, encoding: str) -> dict[str, Any]:
    named = kind["open"] if isinstance(kind["open"], list) else [kind["open"]]
    before = project.content_hash()
    summary = import_files(project, [folder / name for name in named], encoding=encoding)
    if not project.articles():
        assert project.content_hash() == before
    articles = project.articles()
    # What a file leads to elsewhere is read by nobody; what names hold that no terminal shows is made visible.
    exported = io.BytesIO()
    export_jsonl(project, exported, include_untouched=True)
    told = "\n".join([*map(str, summary.problems), *map(str, summary.notes), summary.sentence()])
    assert CANARY not in exported.getvalue().decode("utf-8") + told
    assert all(char.isprintable() or char in JOINERS for char in told.replace("\n", ""))
    where = {article.id: number for number, article in enumerate(articles)}
    return {
        "outcome": "refused" if summary.problems else "loads",
        "documents": [(article.sha256, article.length) for article in articles],
        "annotations": sorted(
            (where[span.article], span.pieces, span.label, span.quote * (len(span.pieces) == 1))
            for span in project.spans()
        ),
        "message": "\n".join([*map(str, summary.problems), *map(str, summary.notes)]),
    }


def matches(accept: dict[str, Any], got: dict[str, Any], name: str) -> bool:
    message = got["message"]
    if accept["outcome"] != got["outcome"] or (accept.get("warning_required") and not message):
        return False
    if accept["outcome"] == "refused":
        lines = accept.get("error_lines", [])
        hints = accept.get("hint", [])
        named = re.findall(r"task ids ([\d, ]+)", accept.get("note", ""))
        return (
            name in message
            and all(f"task {id}:" in message for ids in named for id in ids.split(", "))
            and (not lines or any(re.search(rf"line {line}\b", message) for line in lines))
            and (not hints or any(hint.lower() in message.lower() for hint in hints))
        )
    documents = [(row["text_sha256"], row["length"]) for row in accept["documents"]]
    spans = [
        (row["doc"], pieces(row), row["label"], row.get("covered", ""))
        for row in accept.get("annotations", [])
    ]
    return (documents, sorted(spans)) == (got["documents"], got["annotations"])


def pieces(row: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    ends = row.get("fragments") or [(row["start"], row["end"])]
    return tuple((start, end) for start, end in ends)


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind["id"])
def test_a_hostile_file_is_met_as_it_should_be(
    kind: dict[str, Any], files: Path, tmp_path: Path
) -> None:
    folder = files / kind["id"]
    before, around = hashes(folder), set(files.parent.rglob("*"))
    name = kind["open"] if isinstance(kind["open"], str) else kind["open"][0]
    encodings = {accept.get("options", {}).get("encoding", "") for accept in kind["accept"]}
    for number, encoding in enumerate(sorted(encodings | {""})):
        with Project.create(tmp_path / f"{number}.annotator", schema_of(kind)) as project:
            got = outcome(project, kind, folder, encoding)
            assert project.check() == []
        if kind["format"] in READ:
            accepted = [row for row in kind["accept"] if matches(row, got, name)]
            assert accepted, got["message"]
            assert all(row.get("policy", {}).get("newlines") != "verbatim" for row in accepted)
        else:
            assert got["outcome"] == "refused"
            assert got["documents"] == []
            assert name in got["message"]
    assert hashes(folder) == before
    assert not [path for path in set(files.parent.rglob("*")) - around if files in path.parents]


def test_the_kit_is_there_or_said_to_be_absent() -> None:
    if not kinds():
        pytest.skip("the shared folder is not here")
    assert sum(kind["format"] in READ for kind in kinds()) > 20
