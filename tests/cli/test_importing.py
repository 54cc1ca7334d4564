"""`annotator import` and `export` with files of other programs."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator import Project
from annotator.cli.commands import annotator
from annotator.core.errors import ProjectRefused
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.formats.registry import by_name

Call = Callable[..., Result]


@pytest.fixture
def call(tmp_path: Path) -> Call:
    row = {"id": 1, "text": "Ada denied it.", "user": 3, "label": [[0, 3, "Old"], [4, 10, "x=y"]]}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    project = tmp_path / "p.annotator"
    Project.create(project).close()

    def of(command: str, *arguments: str) -> Result:
        paths = [str(tmp_path / "a.jsonl")] if command == "import" else []
        return CliRunner().invoke(
            annotator, [command, str(project), *paths, *arguments], standalone_mode=False
        )

    return of


def test_unknown_labels_end_in_a_sentence_with_both_ways_out(call: Call) -> None:
    result = call("import", "--json")
    assert result.return_value == 1
    assert "--map-label" in result.stderr
    assert "--add-labels" in result.stderr
    assert json.loads(result.stdout)["labels"] == {"added": [], "unknown": ["Old", "x=y"]}


def test_standard_input_is_a_file_whose_format_is_said(call: Call, tmp_path: Path) -> None:
    project = str(tmp_path / "p.annotator")
    row = json.dumps({"id": "piped", "text": "Ada denied it."})

    def pipe(*arguments: str) -> Result:
        words = ["import", project, "-", *arguments]
        return CliRunner().invoke(annotator, words, input=row, standalone_mode=False)

    assert "--format" in str(pipe().exception)
    assert pipe("--format", "jsonl").return_value == 0
    assert call("stats").stdout.startswith("articles  1")


def test_labels_are_mapped_and_added_and_the_annotator_named(call: Call) -> None:
    result = call(
        "import", "--map-label", "Old=allegation", "--map-label", "x=y=New one", "--add-labels",
        "--map-annotator", "user 3=Ana", "--json",
    )  # fmt: skip
    answer = json.loads(result.stdout)
    assert (result.return_value, answer["labels"]["added"]) == (0, ["New one"])
    stats = json.loads(call("stats", "--json").stdout)
    assert stats["labels"]["allegation"] == stats["labels"]["New one"] == 1
    assert list(stats["annotators"]) == ["Ana"]


@pytest.mark.parametrize(
    "arguments", [("--map-label", "Old"), ("--map-link", "=x"), ("--offsets", "inches")]
)
def test_wrong_usage_is_said(call: Call, arguments: tuple[str, str]) -> None:
    assert type(call("import", *arguments).exception).__name__ == "BadParameter"


def test_exports_for_other_programs(call: Call, tmp_path: Path) -> None:
    call("import", "--add-labels", "--annotator", "Ana")
    target = tmp_path / "out.json"
    call("export", "-o", str(target), "--format", "label-studio")
    (task,) = json.loads(target.read_text("utf-8"))
    assert task["annotations"][0]["annotator"] == "Ana"
    call("export", "-o", str(target), "--format", "doccano")
    (line,) = target.read_text("utf-8").splitlines()
    assert [row["label"] for row in json.loads(line)["entities"]] == ["Old", "x=y"]


def test_annotations_come_in_as_suggestions_and_go_round(call: Call, tmp_path: Path) -> None:
    named = ("--as-suggestions", "bert", "--map-label", "Old=denial", "--map-label", "x=y=demand")
    assert call("import", *named).return_value == 0
    stats = json.loads(call("stats", "--json").stdout)
    assert (stats["annotators"], stats["suggestions"]["bert"]["spans"]) == ({}, 2)
    assert "bert" in call("stats").stdout
    assert call("export", "-o", "-").stdout_bytes == b""
    for name in ("jsonl", "label-studio", "doccano"):
        out, again = tmp_path / f"{name}.jsonl", tmp_path / f"{name}.annotator"
        call("export", "-o", str(out), "--suggestions", "--format", name)
        with Project.create(again) as other:
            summary = import_files(other, [out], format=by_name(name))
            assert summary.problems == []
            assert [one.name for one in other.suggesters()] == ["bert"]
            assert other.annotators() == []
            marks = [(span.label, span.pieces) for span in other.spans()]
            assert marks == [("denial", ((0, 3),)), ("demand", ((4, 10),))]
            if name == "jsonl":
                back = io.BytesIO()
                export_jsonl(other, back, suggestions=True)
                assert back.getvalue() == out.read_bytes()


def test_tasks_refused_for_one_reason_are_one_line(call: Call, tmp_path: Path) -> None:
    value = {"start": 0, "end": 3, "text": "Ada", "labels": ["Lie"]}
    result = [{"id": "r", "from_name": "l", "to_name": "text", "type": "labels", "value": value}]
    tasks = [
        {"id": n, "data": {"text": f"Ada denied {n}."}, "annotations": [{"result": result}]}
        for n in range(1, 131)
    ]
    (tmp_path / "tasks.json").write_text(json.dumps(tasks), "utf-8")
    said = call("import", str(tmp_path / "tasks.json"), "--map-label", "Old=denial")
    (line,) = [row for row in said.stderr.splitlines() if "tasks.json: " in row]
    assert ": 130 tasks: " in line
    assert "the project's scheme" in line
    assert line.endswith(", first: task 1")


def test_standard_input_is_called_so(call: Call, tmp_path: Path) -> None:
    arguments = ["import", str(tmp_path / "p.annotator"), "-", "--format", "jsonl", "--json"]
    broken = b'{"text": "Ada" "id": 1}\n'
    said = CliRunner().invoke(annotator, arguments, input=broken, standalone_mode=False)
    reason = "is no JSON: a comma is missing at character 16"
    assert f"standard input, line 1: {reason}" in said.stderr
    (problem,) = json.loads(said.stdout)["problems"]
    assert problem == {"path": "standard input", "line": 1, "reason": reason}


def test_a_guessed_encoding_is_said_first_with_the_way_out(call: Call, tmp_path: Path) -> None:
    (tmp_path / "l.txt").write_bytes(
        "Le ministre a déclaré que l’été était passé.".encode("cp1252")
    )
    said = call("import", str(tmp_path / "l.txt"), "--map-label", "Old=denial")
    assert said.stdout.startswith("The encoding was guessed: “l.txt” (cp1252). ")
    assert "--read-again --encoding NAME" in said.stdout


def test_a_text_is_read_again_in_another_encoding(tmp_path: Path) -> None:
    file, project = tmp_path / "l.txt", tmp_path / "p.annotator"
    file.write_bytes("Министр отрицает это.".encode("cp1251"))
    Project.create(project).close()

    def run(*options: str) -> Result:
        words = ["import", str(project), str(file), *options]
        return CliRunner().invoke(annotator, words, standalone_mode=False)

    run("--encoding", "cp1252")
    again = ["--read-again", "--encoding", "cp1251"]
    assert run(*again).stdout == "“l.txt” was read again.\n"
    with Project.open(project) as opened:
        assert opened.text("l") == "Министр отрицает это."
    said = run(*again, "--json")
    assert said.return_value == 1
    assert json.loads(said.stdout)["read"] == []
    assert "l.txt: reads the same in cp1251" in said.stderr
    assert "--encoding" in str(run("--read-again").exception)


def test_files_of_a_folder_that_are_not_read_are_counted_in_the_answer(
    call: Call, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.docx", "c.pdf"):
        (tmp_path / "in" / name).write_text("Ada denied it.", "utf-8")
    said = call("import", str(tmp_path / "in"), "--add-labels").stdout
    assert said.endswith("; 2 files of other kinds left out.\n")


def test_a_project_that_is_not_there_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(
        ProjectRefused, match=r"There is no project “.*”: “annotator new” makes one\."
    ):
        CliRunner().invoke(
            annotator,
            ["import", str(tmp_path / "none.annotator"), "-", "--format", "jsonl"],
            standalone_mode=False,
            catch_exceptions=False,
        )
