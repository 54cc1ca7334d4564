"""Formats of one layer: a file for each annotator, and one where only one has marked anything."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import Refused
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.exchange.splitting import parse_split
from annotator.formats.registry import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "project.jsonl"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("outlets") / "sample.annotator") as project:
        import_files(project, [SAMPLE])
        yield project


def test_each_annotator_has_a_file(sample: Project, tmp_path: Path) -> None:
    names = [one.name for one in sample.annotators()]
    assert len(names) > 1
    summary = export_jsonl(sample, tmp_path / "out.conll", format=by_name("conll"))
    found = sorted(path.name for path in tmp_path.iterdir())
    assert found == sorted(f"out.{name}.conll" for name in names)
    assert sorted(Path(file.path).name for file in summary.files) == found
    assert sum(file.annotations for file in summary.files) == len(sample.spans())
    assert summary.notes[0].startswith("a file for each annotator: “out.")
    for file in summary.files:
        assert Path(file.path).read_text("utf-8").count("-DOCSTART-") == file.documents


def test_no_file_is_replaced_that_nobody_named(sample: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.conll"
    beside = tmp_path / f"out.{sample.annotators()[1].name}.conll"
    beside.write_text("mine", "utf-8")
    for split in (), parse_split("train=0.5,test=0.5"):
        if split:
            beside = beside.rename(tmp_path / f"out.test.{sample.annotators()[1].name}.conll")
        with pytest.raises(Refused, match="is there already"):
            export_jsonl(sample, target, format=by_name("conll"), split=split)
        assert list(tmp_path.iterdir()) == [beside]
        assert beside.read_text("utf-8") == "mine"


def test_one_annotator_has_the_file_that_was_named(sample: Project, tmp_path: Path) -> None:
    name = sample.annotators()[0].name
    target = tmp_path / "out.conll"
    summary = export_jsonl(sample, target, format=by_name("conll"), annotators=[name])
    assert list(tmp_path.iterdir()) == [target]
    assert [file.path for file in summary.files] == [str(target)]
    stream = io.BytesIO()
    export_jsonl(sample, stream, format=by_name("conll"), annotators=[name])
    assert stream.getvalue() == target.read_bytes()


def test_parts_have_a_file_for_each_annotator(sample: Project, tmp_path: Path) -> None:
    parts = parse_split("train=0.5,test=0.5")
    export_jsonl(sample, tmp_path / "out.conll", format=by_name("conll"), split=parts)
    heads = {path.name.rsplit(".", 2)[0] for path in tmp_path.iterdir()}
    assert heads == {"out.test", "out.train"}


def test_a_stopped_export_leaves_nothing(sample: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.conll"
    stopped = export_jsonl(sample, target, format=by_name("conll"), cancelled=lambda: True)
    assert stopped.cancelled
    assert list(tmp_path.iterdir()) == []
