from __future__ import annotations

import json
import shutil
from pathlib import Path

import click
import pytest

from annotator import Project
from annotator.cli.merging import _listed
from annotator.core.errors import ProjectRefused, Refused
from annotator.core.merge import MergeCase
from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_DATA_DIR", str(tmp_path / "user"))


@pytest.fixture
def other(sample: str) -> str:
    """A copy of the sample in which somebody relabelled one span and made another."""
    shutil.copy(sample, "other.annotator")
    with Project.open("other.annotator") as project:
        span = project.spans()[0]
        label = next(row.id for row in project.schema.labels if row.id != span.label)
        project.relabel(span.id, label)
        project.add_span(span.annotator, span.article, [(0, 5)], label)
    return "other.annotator"


def test_a_file_that_was_cut_off_says_that_nothing_was_merged(
    sample: str, other: str, run: Run
) -> None:
    Path("cut.annotator").write_bytes(Path(other).read_bytes()[:100_000])
    with pytest.raises(ProjectRefused, match=r"cut off .*sent again\. Nothing was merged\.$"):
        run("merge", sample, other, "cut.annotator")


def test_only_layers_of_which_the_other_file_says_something_are_told(
    run: Run, sample: str, tmp_path: Path
) -> None:
    run("assign", sample, "-o", "out", "--annotator", "Ana")
    (file,) = (tmp_path / "out").iterdir()
    told = run("merge", sample, str(file), "--dry-run").stdout.splitlines()
    assert {line.split()[0] for line in told[1:-1]} == {"Ana"}
    whole = json.loads(run("merge", sample, str(file), "--dry-run", "--json").stdout)
    assert {row["annotator"] for row in whole["merged"][0]["counts"]} == {"Ana", "Ben"}


def test_merge_previews_then_merges_after_a_backup(run: Run, sample: str, other: str) -> None:
    with Project.open(sample) as project:
        before, count = project.content_hash(), len(project.spans())
    preview = run("merge", sample, other, "--dry-run", "--json")
    assert "nothing was changed" in preview.stderr
    assert json.loads(run("backup", sample, "--list", "--json").stdout)["backups"] == []
    (planned,) = json.loads(preview.stdout)["merged"]
    result = run("merge", sample, other, "--json")
    (done,) = json.loads(result.stdout)["merged"]
    assert result.return_value == 0
    assert {**planned, "edit": ""} == {**done, "edit": ""}
    assert (done["updated"], done["annotations"]["added"]) == (1, 1)
    assert sum(row["after"] for row in done["counts"]) == count + 1
    (backup,) = json.loads(run("backup", sample, "--list", "--json").stdout)["backups"]
    with Project.open(backup["path"]) as project:
        assert project.content_hash() == before


def test_merge_tells_people_the_counts(run: Run, sample: str, other: str) -> None:
    said = run("merge", sample, other).stdout
    assert "0 articles, 1 span and 0 links added; 1 row updated." in said
    assert said.splitlines()[0].split()[:3] == ["other.annotator", "before", "in"]
    assert "0 articles, 0 spans and 0 links added; 0 rows updated." in run("merge", sample, other).stdout  # fmt: skip


def test_labels_are_mapped_as_is_said(run: Run, sample: str, other: str) -> None:
    with Project.open("other.annotator") as project:
        labels = [row.id for row in project.schema.labels]
    mapped = run("merge", sample, other, "--dry-run", "--map", f"{labels[0]}={labels[1]}")
    assert f"label “{labels[0]}”" in mapped.stdout
    assert f"{labels[1]} here" in mapped.stdout
    with pytest.raises(Refused, match="no label “nothing”"):
        run("merge", sample, other, "--map", f"label:{labels[0]}=nothing")
    with pytest.raises(click.BadParameter, match="THERE=HERE"):
        run("merge", sample, other, "--map", "denial")


def test_whoever_annotates_in_the_window_can_undo_it(run: Run, sample: str, other: str) -> None:
    with Project.open(sample) as project:
        before = project.content_hash()
        ana = project.annotators()[0]
        project.set_setting("annotator", ana.name)
    run("merge", sample, other)
    with Project.open(sample) as project:
        assert project.undo(ana.id).text == "Undo: merge other.annotator"
        assert project.content_hash() == before


def test_merge_needs_another(run: Run, sample: str) -> None:
    with pytest.raises(click.MissingParameter):
        run("merge", sample)


def test_a_rule_that_both_sides_changed_is_nobody_s_and_in_no_article(
    run: Run, sample: str, other: str
) -> None:
    run("roles", sample, "--lead", "Ana", "--by", "Ana")
    run("roles", other, "--lead", "Ben", "--by", "Ben")
    told = run("merge", sample, other, "--dry-run").stdout
    assert "\npolicy leads: changed on both sides, " in told


def test_a_hand_out_that_both_sides_mended_is_told_before_and_after(
    run: Run, sample: str, tmp_path: Path
) -> None:
    run("assign", sample, "-o", "out", "--annotator", "Cem")
    with Project.open(sample, write=False) as project:
        one, two = (article.id for article in project.articles()[:2])
    shutil.copy(sample, "copy.annotator")
    run("handed-out", "copy.annotator", "--take-out", "Cem", "--article", one, "--by", "Ana")
    run("handed-out", sample, "--take-out", "Cem", "--article", two, "--by", "Ana")
    told = [run("merge", sample, "copy.annotator", *how).stdout for how in (["--dry-run"], [])]
    lines = [next(line for line in text.splitlines() if "hand-out" in line) for text in told]
    assert lines[0] == lines[1]
    assert " to Cem: changed on both sides, " in lines[0]
    assert "handed out; " in lines[0]


def test_decisions_that_both_stand_are_said_to() -> None:
    case = MergeCase(
        "conflict", "decision", "d", "wire", "Tom", "agreed by Rita", "neither by Tom", "both"
    )
    (line,) = _listed([case])
    assert line.startswith(
        "decision d of Tom in wire: changed on both sides, both kept (here: agreed"
    )


def test_of_many_hand_outs_that_gave_way_one_line_says_how_many(run: Run, sample: str) -> None:
    run("assign", sample, "-o", "out", "--annotator", "Cem")
    with Project.open(sample, write=False) as project:
        ids = [article.id for article in project.articles()]
    shutil.copy(sample, "copy.annotator")
    for path, some in (("copy.annotator", ids[:5]), (sample, ids[5:7])):
        chosen = [word for id in some for word in ("--article", id)]
        run("handed-out", path, "--take-out", "Cem", *chosen, "--by", "Ana")
    told = run("merge", sample, "copy.annotator", "--dry-run").stdout
    lines = [line for line in told.splitlines() if line.startswith("hand-out")]
    answer = json.loads(run("merge", sample, "copy.annotator", "--dry-run", "--json").stdout)
    count = len(answer["merged"][0]["cases"])
    assert count in (2, 5)
    assert len(lines) == (2 if count == 2 else 1)
    assert count == 2 or lines[0].startswith(
        f"hand-outs of 5 articles, the first is {min(ids[:5])}, to Cem: "
    )


def test_a_project_that_began_apart_is_said_before_anything_is_done(
    run: Run, sample: str, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    with Project.open(sample, write=False) as project:
        first = project.articles()[0].id
        (tmp_path / "in" / "same.txt").write_text(project.text(first), "utf-8")
    (tmp_path / "in" / f"{first}.txt").write_text("Another text.", "utf-8")
    run("new", "apart.annotator", "--annotator", "Ana")
    run("import", "apart.annotator", "in")
    for how in (["--dry-run"], []):
        said = run("merge", sample, "apart.annotator", *how).stderr
        assert said.startswith(
            "apart.annotator began apart: it is no copy of this project, nor handed out of it. 1 article of the same"
            " text in both: taken for one, with the marks of both. 1 article not here: added, 1 under an id of its own,"
            " for another text has its id here. In both, and taken for one person each: Ana. "
        )
    run("new", "bare.annotator")
    bare = run("merge", sample, "bare.annotator", "--dry-run").stderr
    assert "nor handed out of it. No text is in both. Labels" in bare
    run("assign", sample, "-o", "out", "--annotator", "Cem")
    (file,) = (tmp_path / "out").iterdir()
    assert "apart" not in run("merge", sample, str(file)).stderr


def test_a_name_that_is_new_here_is_told(run: Run, sample: str, tmp_path: Path) -> None:
    run("assign", sample, "-o", "out", "--annotator", "Cem")
    (file,) = (tmp_path / "out").iterdir()
    assert "New here" not in run("merge", sample, str(file)).stdout
    with Project.open(file) as share:
        share.add_span(share.add_annotator("Cem B.").id, share.articles()[0].id, [(0, 3)], "denial")
    told = run("merge", sample, str(file)).stdout
    assert "New here: Cem B. Layers join by name alone." in told


def test_of_many_spans_refused_for_one_reason_one_line_says_how_many(
    run: Run, sample: str, tmp_path: Path
) -> None:
    labels = [{"id": f"l{n}", "name": name} for n, name in enumerate(("Denial", "Demand"))]
    (tmp_path / "few.json").write_text(json.dumps({"labels": labels}), "utf-8")
    run("new", "few.annotator", "--schema", "few.json")
    told = run("merge", "few.annotator", sample, "--dry-run")
    refused = [line for line in told.stderr.splitlines() if "no attribute" in line]
    assert [
        line
        for line in refused
        if " spans: the scheme has no attribute “speaker”; the first is “" in line
    ]
    assert len(refused) < 10
    assert any(line.startswith("Ana Denial ") for line in told.stdout.splitlines())
    whole = json.loads(run("merge", "few.annotator", sample, "--dry-run", "--json").stdout)
    assert len(whole["merged"][0]["problems"]) > 50
