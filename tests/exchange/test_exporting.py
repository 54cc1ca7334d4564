from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from annotator import Project
from annotator.core.errors import Refused, StorageFailed
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.exchange.new_files import put_text
from annotator.exchange.scheme_files import write_scheme
from annotator.exchange.splitting import parse_split

SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "project.jsonl"


@pytest.fixture
def sample(project: Project) -> Project:
    import_files(project, [SAMPLE])
    return project


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_every_layer_is_written_sorted(sample: Project, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    summary = export_jsonl(sample, path)
    found = lines(path)
    assert [(row["id"], row["annotator"]) for row in found] == sorted(
        (row["id"], row["annotator"]) for row in found
    )
    assert {row["annotator"] for row in found} == {row.name for row in sample.annotators()}
    for row in found:
        keys = [(span["start"], span["end"], span["label"]) for span in row["spans"]]
        assert keys == sorted(keys)
        assert all(row["text"][s["start"] : s["end"]] == s["text"] for s in row["spans"])
    (written,) = summary.files
    assert (written.lines, written.annotations) == (len(found), len(sample.spans()))
    assert summary.to_json()["documents"] == len({row["id"] for row in found})


def test_spans_are_those_of_spacy_and_prodigy(sample: Project, tmp_path: Path) -> None:
    export_jsonl(sample, tmp_path / "out.jsonl")
    for row in lines(tmp_path / "out.jsonl"):
        for span in row["spans"]:
            assert isinstance(span["start"], int)
            assert 0 <= span["start"] < span["end"] <= len(row["text"])
            assert isinstance(span["label"], str)


def test_the_same_project_gives_the_same_bytes(sample: Project, tmp_path: Path) -> None:
    streams = io.BytesIO(), io.BytesIO()
    for stream in streams:
        export_jsonl(sample, stream)
    export_jsonl(sample, tmp_path / "out.jsonl")
    assert streams[0].getvalue() == streams[1].getvalue() == (tmp_path / "out.jsonl").read_bytes()


def test_one_layer_is_written_alone(sample: Project, tmp_path: Path) -> None:
    names = [row.name for row in sample.annotators()]
    export_jsonl(sample, tmp_path / "out.jsonl", annotators=names[:1])
    assert {row["annotator"] for row in lines(tmp_path / "out.jsonl")} == set(names[:1])


def test_an_unknown_annotator_is_refused_with_the_known(sample: Project, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"“Eve”; it has .* and "):
        export_jsonl(sample, tmp_path / "out.jsonl", annotators=["Eve"])
    assert not (tmp_path / "out.jsonl").exists()


def test_untouched_articles_are_written_on_demand(sample: Project, tmp_path: Path) -> None:
    export_jsonl(sample, tmp_path / "out.jsonl", include_untouched=True)
    found = [row for row in lines(tmp_path / "out.jsonl") if row["status"] == "untouched"]
    assert found
    assert all("annotator" not in row and row["spans"] == [] for row in found)
    assert {row["id"] for row in lines(tmp_path / "out.jsonl")} == {
        row.id for row in sample.articles()
    }


def test_a_split_keeps_articles_and_near_copies_together(sample: Project, tmp_path: Path) -> None:
    parts = parse_split("train=0.6,dev=0.2,test=0.2")
    summary = export_jsonl(sample, tmp_path / "out.jsonl", split=parts, seed=3)
    whole = io.BytesIO()
    export_jsonl(sample, whole)
    paths = [tmp_path / f"out.{part.name}.jsonl" for part in parts]
    assert [Path(file.path) for file in summary.files] == paths
    assert sorted(b"".join(path.read_bytes() for path in paths).splitlines()) == sorted(
        whole.getvalue().splitlines()
    )
    held = [{row["id"] for row in lines(path)} for path in paths]
    assert sum(map(len, held)) == len(set().union(*held))
    wire = {"05-fourteen-recordings", "06-fourteen-clips"}
    assert all(ids & wire in (set(), wire) for ids in held)
    before = [path.read_bytes() for path in paths]
    export_jsonl(sample, tmp_path / "out.jsonl", split=parts, seed=3)
    assert [path.read_bytes() for path in paths] == before
    assert not (tmp_path / "out.jsonl").exists()


def test_an_article_has_its_part_whoever_s_layers_are_written(
    sample: Project, tmp_path: Path
) -> None:
    parts = parse_split("train=0.5,test=0.5")
    names = [None, *([one.name] for one in sample.annotators())]
    held: dict[str, set[str]] = {"train": set(), "test": set()}
    for number, wanted in enumerate(names):
        export_jsonl(sample, tmp_path / f"{number}.jsonl", annotators=wanted, split=parts)
        for part, ids in held.items():
            ids |= {row["id"] for row in lines(tmp_path / f"{number}.{part}.jsonl")}
    assert all(held.values())
    assert not held["train"] & held["test"]


def test_a_part_to_which_nothing_falls_is_named(sample: Project, tmp_path: Path) -> None:
    ids = [row.id for row in sample.articles()]
    annotator = sample.add_annotator("Zoe").id
    sample.add_span(annotator, ids[0], [(0, 3)], "denial")
    parts = parse_split("train=0.5,test=0.5")
    summary = export_jsonl(sample, tmp_path / "out.jsonl", annotators=["Zoe"], split=parts)
    assert sorted(file.documents for file in summary.files) == [0, 1]
    assert [note.partition("; ")[2] for note in summary.notes] == [
        "another seed draws other parts."
    ]
    assert "out.train.jsonl (" in summary.sentence()


def interrupt(done: int, total: int) -> None:
    if done == 3:
        raise KeyboardInterrupt


def test_a_failed_or_stopped_export_leaves_the_old_file(sample: Project, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old", encoding="utf-8")
    answers = iter([False, False, True])
    assert export_jsonl(sample, path, cancelled=lambda: next(answers)).cancelled
    with pytest.raises(KeyboardInterrupt):
        export_jsonl(sample, path, progress=interrupt)
    assert path.read_text(encoding="utf-8") == "old"
    assert [row.name for row in tmp_path.iterdir() if "part" in row.name] == []


def test_no_file_is_made_where_none_can_be(sample: Project, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="gone"):
        export_jsonl(sample, tmp_path / "gone" / "out.jsonl")
    with pytest.raises(StorageFailed, match="folder"):
        export_jsonl(sample, tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk on this system")
def test_a_full_disk_is_said(sample: Project) -> None:
    with pytest.raises(StorageFailed, match="No space left"):
        export_jsonl(sample, Path("/dev/full"))


def test_the_project_itself_is_no_target(sample: Project, tmp_path: Path) -> None:
    link = tmp_path / "link.jsonl"
    os.link(sample.path, link)
    for target in (sample.path, link):
        with pytest.raises(Refused, match="the project itself"):
            export_jsonl(sample, target)
    assert sample.check() == []


def test_a_link_stays_a_link(sample: Project, tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("old", encoding="utf-8")
    (tmp_path / "real.jsonl").chmod(0o640)
    (tmp_path / "out.jsonl").symlink_to("real.jsonl")
    export_jsonl(sample, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").is_symlink()
    assert lines(tmp_path / "real.jsonl")
    assert (tmp_path / "real.jsonl").stat().st_mode & 0o777 == 0o640


def test_progress_counts_articles(sample: Project) -> None:
    seen: list[tuple[int, int]] = []
    export_jsonl(sample, io.BytesIO(), progress=lambda done, total: seen.append((done, total)))
    assert seen[0] == (1, len(sample.articles()))
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("name", ["other.annotator", "other.jsonl", "not-there.annotator"])
def test_nothing_takes_the_place_of_a_project(sample: Project, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if "not" not in name:
        Project.create(tmp_path / "made.annotator").close()
        (tmp_path / "made.annotator").rename(path)
    before = path.read_bytes() if path.exists() else None
    for write in (
        lambda: export_jsonl(sample, path),
        lambda: write_scheme(path, sample.schema),
        lambda: put_text(path, "a report", sample.path),
    ):
        with pytest.raises(Refused, match="is a project, or called like one"):
            write()
    assert (path.read_bytes() if path.exists() else None) == before
    assert not list(tmp_path.glob(".*.part"))
