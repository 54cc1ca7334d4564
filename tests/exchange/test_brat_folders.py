"""A project as a folder of brat's files: whole or not at all, and back again."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from annotator import Project
from annotator.core.errors import Refused, StorageFailed
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.exchange.splitting import parse_split
from annotator.formats.registry import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "project.jsonl"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("brat") / "sample.annotator") as project:
        import_files(project, [SAMPLE])
        yield project


def marks(project: Project) -> list[Any]:
    names = {one.id: one.name for one in project.annotators()}
    return sorted(
        (one.article, names[one.annotator], one.label, one.pieces, sorted(one.attributes.items()))
        for one in project.spans()
    )


def near_links(project: Project) -> int:
    where = {span.id: span.article for span in project.spans()}
    links = [row for one in project.annotators() for row in project.links(one.id)]
    return sum(where[row.source] == where[row.target] for row in links)


def test_the_sample_comes_back_and_nothing_is_added_twice(sample: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    summary = export_jsonl(sample, out, format=by_name("brat"), include_untouched=True)
    assert summary.to_json()["annotations"] == len(sample.spans())
    assert any("links to other articles left out" in note for note in summary.notes)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    with Project.create(tmp_path / "again.annotator") as again:
        back = import_files(again, [out])
        assert back.problems == []
        assert marks(again) == marks(sample)
        assert near_links(again) == near_links(sample)
        assert {row.id: again.text(row.id) for row in again.articles()} == {
            row.id: sample.text(row.id) for row in sample.articles()
        }
    before = sample.content_hash()
    met = import_files(sample, [out])
    assert (met.problems, met.annotations.added, met.links.added) == ([], 0, 0)
    assert sample.content_hash() == before


def test_a_folder_with_anything_in_it_is_left_alone(sample: Project, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", "utf-8")
    (tmp_path / "file.brat").write_text("mine", "utf-8")
    for name in ("full", "file.brat"):
        with pytest.raises(Refused, match="is there already, and not empty"):
            export_jsonl(sample, tmp_path / name, format=by_name("brat"))
    with pytest.raises(Refused, match="is a folder of files"):
        export_jsonl(sample, io.BytesIO(), format=by_name("brat"))
    with pytest.raises(StorageFailed, match="could not be written"):
        export_jsonl(sample, tmp_path / "no" / "folder", format=by_name("brat"))
    stopped = export_jsonl(
        sample, tmp_path / "empty", format=by_name("brat"), cancelled=lambda: True
    )
    assert stopped.cancelled
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file.brat", "full"]
    (tmp_path / "empty").mkdir()
    export_jsonl(sample, tmp_path / "empty", format=by_name("brat"))
    assert list((tmp_path / "empty").glob("*/*.ann"))


def test_parts_are_folders(sample: Project, tmp_path: Path) -> None:
    parts = parse_split("train=0.5,test=0.5")
    export_jsonl(sample, tmp_path / "out", format=by_name("brat"), split=parts)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.test", "out.train"]


def test_a_broken_file_costs_itself_alone(project: Project, tmp_path: Path) -> None:
    for name, row in (("a", "T1\tdenial 0 3\tAda\n"), ("b", "T1\tdenial 0 9\tAda\n")):
        (tmp_path / f"{name}.txt").write_text(f"Ada denied it: {name}.", "utf-8")
        (tmp_path / f"{name}.ann").write_text(row, "utf-8")
    summary = import_files(project, [tmp_path], annotator="Ana")
    assert [(Path(one.path).name, one.line) for one in summary.problems] == [("b.ann", 1)]
    assert [row.id for row in project.articles()] == ["a"]
    assert [one.name for one in project.annotators()] == ["Ana"]


def test_other_texts_of_the_same_name_stay_apart_with_their_links(
    project: Project, tmp_path: Path
) -> None:
    rows = "T1\tdenial 0 3\tAda\nT2\tdemand 4 10\tdenied\nR1\tdenies Arg1:T1 Arg2:T2\n"
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"Ada denied it in {folder}.", "utf-8")
        (tmp_path / folder / "a.ann").write_text(rows, "utf-8")
    summary = import_files(project, [tmp_path], annotator="Ana")
    assert (summary.problems, summary.annotations.added, summary.links.added) == ([], 4, 2)
    assert len(project.articles()) == 2
