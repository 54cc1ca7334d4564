"""Files through a project and back: the same bytes."""

from __future__ import annotations

import io
import json
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator import Project
from annotator.core.record import Record
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.formats.jsonl_writing import write
from tests.formats.strategies import layers

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "articles"
PROJECTS = count()


def exported(project: Project) -> bytes:
    stream = io.BytesIO()
    export_jsonl(project, stream)
    return stream.getvalue()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(layers())
def test_what_an_empty_project_imports_it_exports(
    tmp_path_factory: pytest.TempPathFactory, records: list[Record]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    path = folder / "in.jsonl"
    path.write_bytes(b"".join(write(records)))
    with Project.create(folder / f"{next(PROJECTS)}.annotator") as project:
        summary = import_files(project, [path])
        assert summary.problems == []
        assert exported(project) == path.read_bytes()
        assert project.check() == []
        again = import_files(project, [path])
        assert (again.documents.added, again.annotations.added, again.links.added) == (0, 0, 0)
        assert again.problems == []


def test_the_sample_project_comes_back_the_same(project: Project, tmp_path: Path) -> None:
    sample = ROOT / "sample_corpus" / "project.jsonl"
    assert import_files(project, [sample]).problems == []
    path = tmp_path / "out.jsonl"
    export_jsonl(project, path, include_untouched=True)
    assert path.read_bytes() == sample.read_bytes()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is not here")
class TestRealArticles:
    def test_texts_are_those_of_the_readers(self, project: Project) -> None:
        summary = import_files(project, sorted(SHARED.glob("*.txt")))
        assert (summary.documents.added, summary.problems, summary.notes) == (3, [], [])
        for line in (SHARED / "first_reader.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            assert project.text(record["id"]) == record["text"]
            assert project.article(record["id"]).sha256 == record["meta"]["sha256"]

    def test_readers_are_imported_beside_the_texts(self, project: Project) -> None:
        first = import_files(project, [*SHARED.glob("*.txt"), SHARED / "first_reader.jsonl"])
        assert (first.documents.added, first.documents.unchanged) == (3, 3)
        assert (first.annotations.added, first.links.added) == (38, 20)
        second = import_files(project, [SHARED / "second_reader.jsonl"])
        assert (second.documents.added, second.annotations.added) == (0, 34)
        assert first.problems == second.problems == []

    def test_spans_and_links_come_back_the_same(self, project: Project) -> None:
        readers = [SHARED / "first_reader.jsonl", SHARED / "second_reader.jsonl"]
        import_files(project, readers)
        found = [json.loads(line) for line in exported(project).splitlines()]
        expected = [
            json.loads(line) for path in readers for line in path.read_text("utf-8").splitlines()
        ]
        expected.sort(key=lambda row: (row["id"], row["annotator"]))
        for row in expected:
            row["spans"].sort(key=lambda span: (span["start"], span["end"], span["label"]))
            row.get("links", []).sort(key=lambda link: link["id"])
        assert found == expected
