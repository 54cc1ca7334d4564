from __future__ import annotations

import csv
import json
import sqlite3
from io import StringIO
from pathlib import Path
from typing import Any

import click
import pytest

from annotator import Project
from annotator.cli import options
from annotator.cli.commands import annotator
from annotator.cli.tables import columns, formats_json
from annotator.core.errors import BadInput, ProjectRefused, Refused
from annotator.exchange import tongue
from annotator.formats.registry import names
from tests.cli.conftest import SAMPLE, Run


def data(text: str) -> Any:
    assert text.count("\n") == 1
    assert text.isascii()
    return json.loads(text)


def test_new_makes_an_empty_project(run: Run) -> None:
    result = run("new", "p.annotator")
    assert result.return_value == 0
    assert "4 labels" in result.stdout
    with Project.open("p.annotator") as project:
        assert project.articles() == []


def test_new_has_labels_in_a_language(run: Run) -> None:
    run("new", "p.annotator", "--language", "fr")
    with Project.open("p.annotator") as project:
        assert project.schema.label("denial").name == "Démenti"
        assert "## Liens" in project.schema.guidelines
    with pytest.raises(click.BadParameter):
        run("new", "q.annotator", "--language", "xx")


def test_what_help_lists_by_heart_is_all_there_is() -> None:
    said = [
        one.help for one in annotator.commands["export"].params if isinstance(one, click.Option)
    ]
    assert any(text and all(name in text for name in names(writing=True)) for text in said)
    assert options.LANGUAGES == tongue.LANGUAGES


def test_new_takes_a_schema(run: Run, tmp_path: Path) -> None:
    schema = {"labels": [{"id": "PER", "name": "Person"}]}
    (tmp_path / "s.json").write_text(json.dumps(schema), encoding="utf-8")
    answer = data(run("new", "p.annotator", "--schema", "s.json", "--json").stdout)
    assert answer == {"project": "p.annotator", "labels": 1}
    with Project.open("p.annotator") as project:
        assert [label.id for label in project.schema.labels] == ["PER"]


def test_new_takes_labels_from_another_project_and_says_who_annotates(run: Run) -> None:
    Path("own.md").write_text("Read twice.\n", "utf-8")
    Path("s.json").write_text('{"labels": [{"id": "praise", "name": "Praise"}]}', "utf-8")
    run("new", "p.annotator", "--schema", "s.json")
    words = ("--guidelines", "own.md", "--annotator", "Ben", "--annotator", "Ana")
    result = run("new", "q.annotator", "--schema", "p.annotator", *words)
    assert result.output == "q.annotator is an empty project with 1 label.\n"
    with Project.open("q.annotator") as made:
        assert [row.name for row in made.annotators()] == ["Ana", "Ben"]
        assert (made.setting("annotator"), made.schema.guidelines) == ("Ben", "Read twice.")


def test_new_replaces_nothing(run: Run, sample: str) -> None:
    with pytest.raises(ProjectRefused, match="exists already"):
        run("new", sample)


def test_new_refuses_a_bad_schema_before_it_makes_anything(run: Run, tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"labels": [\n}', encoding="utf-8")
    with pytest.raises(BadInput, match="line 2"):
        run("new", "p.annotator", "--schema", "s.json")
    assert not (tmp_path / "p.annotator").exists()


def test_import_says_what_it_did(run: Run) -> None:
    run("new", "p.annotator")
    result = run("import", "p.annotator", SAMPLE)
    assert result.return_value == 0
    assert result.stdout.endswith(" added.\n")
    assert result.stderr == ""


def test_import_answers_the_contracts_object(run: Run) -> None:
    run("new", "p.annotator")
    result = run("import", "p.annotator", SAMPLE, "--json")
    answer = data(result.stdout)
    assert list(answer) == ["documents", "annotations", "links", "problems", "notes"]
    assert answer["documents"]["added"] >= 10
    assert answer["problems"] == []
    assert data(run("import", "p.annotator", SAMPLE, "--json").stdout)["documents"]["added"] == 0


def test_import_names_each_bad_file_and_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bad.jsonl").write_text('{"text": "a"}\n{\n{"text": 3}\n', encoding="utf-8")
    (tmp_path / "in" / "good.txt").write_text("A text", encoding="utf-8")
    (tmp_path / "in" / "x.docx").write_bytes(b"x")
    run("new", "p.annotator")
    result = run("import", "p.annotator", "in", "gone.txt", "--json")
    assert result.return_value == 1
    lines = result.stderr.splitlines()
    assert lines[0].startswith("in: 1 file of other kinds left out")
    assert lines[1:] == [f"{row['path']}, line {row['line']}: {row['reason']}" if row["line"]
                         else f"{row['path']}: {row['reason']}" for row in data(result.stdout)["problems"]]  # fmt: skip
    assert [line.split(": ")[0] for line in lines[1:]] == [
        "gone.txt", "in/bad.jsonl, line 2", "in/bad.jsonl, line 3",
    ]  # fmt: skip
    with Project.open("p.annotator") as project:
        assert [article.id for article in project.articles()] == ["good"]


def test_import_keeps_good_records_on_demand(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"text": "a"}\n{\n', encoding="utf-8")
    run("new", "p.annotator")
    result = run("import", "p.annotator", "bad.jsonl", "--keep-good-records", "--json")
    assert (result.return_value, data(result.stdout)["documents"]) == (
        1, {"added": 1, "unchanged": 0, "refused": 1},
    )  # fmt: skip


def test_import_takes_format_annotator_and_encoding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old.dat").write_bytes("Où".encode("cp1252"))
    (tmp_path / "d.jsonl").write_text(
        '{"text": "abc", "label": [[0, 1, "denial"]]}', encoding="utf-8"
    )
    run("new", "p.annotator")
    assert (
        run(
            "import", "p.annotator", "old.dat", "--format", "text", "--encoding", "cp1252"
        ).return_value
        == 0
    )
    assert run("import", "p.annotator", "d.jsonl", "--annotator", "Ben").return_value == 0
    with Project.open("p.annotator") as project:
        assert project.text("old") == "Où"
        assert [row.name for row in project.annotators()] == ["Ben"]


def test_a_file_that_is_called_a_table_is_one(run: Run, sample: str, tmp_path: Path) -> None:
    run("export", sample, "-o", "spans.csv")
    lines = (tmp_path / "spans.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(StringIO(lines, newline="")))
    with Project.open(sample) as project:
        assert {row["id"] for row in rows} == {span.id for span in project.spans()}
    assert run("import", sample, "spans.csv").return_value == 1
    run("export", sample, "-o", "lines.csv", "--format", "jsonl")
    assert (tmp_path / "lines.csv").read_bytes().startswith(b"{")


def test_names_that_would_change_a_terminal_are_made_visible(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a\u202e\n\x1b[31m.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    run("new", "p.annotator")
    result = run("import", "p.annotator", tmp_path / "a\u202e\n\x1b[31m.txt")
    assert "a\\u202e\\n\\x1b[31m.txt: is a PNG picture, no plain text" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["import", "p.annotator"],
        ["import", "p.annotator", "a", "--format", "docx"],
        ["import", "p.annotator", "a", "--encoding", "rot13"],
        ["import", "p.annotator", "a", "--annotator", " "],
        ["export", "p.annotator"],
        ["export", "p.annotator", "-o", "a.txt"],
        ["export", "p.annotator", "-o", "a.ANN"],
        ["export", "p.annotator", "-o", "a.ann", "--split", "train=0.5,test=0.5"],
        ["export", "p.annotator", "-o", "a", "--format", "text"],
        ["export", "p.annotator", "-o", "a", "--split", "train=0.5"],
        ["export", "p.annotator", "-o", "-", "--split", "train=0.5,test=0.5"],
        ["export", "p.annotator", "-o", "out/"],
        ["export", "p.annotator", "-o", "out/", "--format", "conll"],
        ["export", "p.annotator", "-o", "out/", "--format", "brat", "--split", "train=0.5,test=0.5"],
        ["report", "p.annotator", "-o", "out/"],
        ["agreement", "p.annotator", "-o", "out/", "--table", "csv"],
        ["schema", "p.annotator", "--export", "out/"],
        ["export", "p.annotator", "-o", "-", "--json"],
        ["no-such-command"],
        ["stats"],
    ],
)  # fmt: skip
def test_wrong_usage_is_told_before_anything_is_opened(run: Run, words: list[str]) -> None:
    with pytest.raises(click.UsageError) as caught:
        run(*words)
    assert caught.value.exit_code == 2


def test_a_slash_at_the_end_is_a_folder(run: Run, sample: str, tmp_path: Path) -> None:
    with pytest.raises(click.UsageError, match=r"“out/” is a folder: .* -o out/p\.jsonl") as caught:
        run("export", sample, "-o", "out/")
    assert list(tmp_path.glob("out*")) == []
    assert caught.value.exit_code == 2
    run("export", sample, "-o", "out/", "--format", "brat")
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.is_dir()) == [
        "Ana",
        "Ben",
    ]


def test_export_writes_what_was_imported(run: Run, sample: str, tmp_path: Path) -> None:
    result = run("export", sample, "-o", "out.jsonl", "--include-untouched")
    assert result.return_value == 0
    assert (tmp_path / "out.jsonl").read_bytes() == SAMPLE.read_bytes()
    assert "written to out.jsonl" in result.stdout
    assert (
        run("export", sample, "-o", "-", "--include-untouched").stdout_bytes == SAMPLE.read_bytes()
    )


def test_export_of_one_layer_counts_it(run: Run, sample: str, tmp_path: Path) -> None:
    answer = data(run("export", sample, "-o", "out.jsonl", "--annotator", "Ana", "--json").stdout)
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert {line["annotator"] for line in lines} == {"Ana"}
    assert answer["lines"] == len(lines)
    assert answer["annotations"] == sum(len(line["spans"]) for line in lines)
    assert answer["files"][0]["path"] == "out.jsonl"


def test_export_without_a_format_says_what_a_json_file_holds(
    run: Run, sample: str, tmp_path: Path
) -> None:
    told = run("export", sample, "-o", "out.json")
    assert (told.return_value, told.stderr.count("\n")) == (0, 1)
    assert told.stderr.startswith("out.json holds JSON Lines")
    assert "For Label Studio add --format label-studio" in told.stderr
    run("export", sample, "-o", "out.jsonl")
    assert (tmp_path / "out.json").read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    for named in (["out.json", "--format", "jsonl"], ["out.jsonl"], ["out.csv"]):
        assert "holds JSON Lines" not in run("export", sample, "-o", *named).stderr


def test_export_splits_by_seed(run: Run, sample: str, tmp_path: Path) -> None:
    split = ["export", sample, "--split", "train=0.6,test=0.4", "--seed", "7", "-o"]
    run(*split, "a.jsonl")
    run(*split, "b.jsonl")
    for part in ("train", "test"):
        assert (tmp_path / f"a.{part}.jsonl").read_bytes() == (
            tmp_path / f"b.{part}.jsonl"
        ).read_bytes()


def test_export_refuses_what_is_not_there(run: Run, sample: str, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="“Eve”; it has Ana and"):
        run("export", sample, "-o", "out.jsonl", "--annotator", "Eve")
    with pytest.raises(Refused, match="no gold layer"):
        run("export", sample, "-o", "out.jsonl", "--gold")
    assert not (tmp_path / "out.jsonl").exists()


def test_stats_counts(run: Run, sample: str) -> None:
    answer = data(run("stats", sample, "--json").stdout)
    with Project.open(sample) as project:
        assert answer == json.loads(json.dumps(project.stats()))
    text = run("stats", sample).stdout
    assert f"spans     {answer['spans']}" in text
    assert "Evidence claim" in text
    assert "Ana" in text


def test_check_finds_a_healthy_project_in_order(run: Run, sample: str) -> None:
    assert data(run("check", sample, "--json").stdout) == {"ok": True, "findings": []}
    assert run("check", sample).stdout == "p.annotator is in order.\n"


def test_check_names_what_is_wrong(run: Run, sample: str) -> None:
    import sqlite3

    connection = sqlite3.connect(sample)
    connection.execute("UPDATE span SET quote = quote || 'x' WHERE id = (SELECT min(id) FROM span)")
    connection.commit()
    connection.close()
    result = run("check", sample, "--json")
    answer = data(result.stdout)
    assert (result.return_value, answer["ok"], len(answer["findings"])) == (1, False, 1)
    assert result.stderr == f"p.annotator: {answer['findings'][0]['sentence']}\n"


def test_formats_are_the_registrys(run: Run) -> None:
    answer = data(run("formats", "--json").stdout)
    assert answer == formats_json()
    text = run("formats").stdout
    for row in answer["formats"]:
        assert row["name"] in text
        assert row["carries"] in text


def test_a_project_open_elsewhere_can_be_exported_but_not_imported_into(
    run: Run, sample: str
) -> None:
    with Project.open(sample):
        assert run("export", sample, "-o", "out.jsonl").return_value == 0
        assert run("stats", sample).return_value == 0


def test_a_check_advises_on_equal_sentences_with_other_labels(run: Run, tmp_path: Path) -> None:
    said = "The ministry never knew of this."
    spans = {"a": ("denial", "denial"), "b": ("allegation", "demand")}
    rows = [
        {"id": id, "text": f"{said}\n{id}", "annotator": name,
         "spans": [{"start": 0, "end": len(said), "label": label}]}
        for id, labels in spans.items() for name, label in zip(("Ana", "Ben"), labels, strict=True)
    ]  # fmt: skip
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    run("new", "p.annotator")
    run("import", "p.annotator", "in.jsonl")
    told = run("check", "p.annotator")
    assert told.return_value == 0
    assert "in order" in told.stdout
    assert (
        f"Ana labelled equal sentences differently, as “Allegation” and “Denial”: “{said}”"
        in told.stderr
    )
    assert f"\n  a 0-{len(said)} denial\n  b 0-{len(said)} allegation\n" in told.stderr
    answer = data(run("check", "p.annotator", "--json").stdout)
    assert (answer["ok"], answer["findings"], len(answer["advice"])) == (True, [], 2)


def test_check_repairs_and_says_what_it_did(run: Run, sample: str) -> None:
    assert (
        run("check", sample, "--repair").stdout == "p.annotator is in order; nothing was changed.\n"
    )
    damage = sqlite3.connect(sample, isolation_level=None)
    damage.execute('UPDATE span SET start = start + 1, "end" = "end" + 1 WHERE rowid = 3')
    damage.execute("UPDATE span SET quote = 'nobody said so' WHERE rowid = 5")
    damage.execute("CREATE TRIGGER gotcha AFTER DELETE ON span BEGIN DELETE FROM article; END")
    damage.close()
    result = run("check", sample)
    assert result.return_value == 1
    assert "left in the file" not in result.stderr
    assert "trigger gotcha" in result.stderr
    tried = data(run("check", sample, "--repair", "--dry-run", "--json").stdout)
    assert [one["kind"] for one in tried["mended"]] == ["strangers", "moved"]
    result = run("check", sample, "--repair")
    assert result.return_value == 1
    assert "A span was moved to where its quote is" in result.stdout
    assert "before-repair-" in result.stdout
    assert "a span's quote is not what its text says there" in result.stderr
    again = data(run("check", sample, "--repair", "--json").stdout)
    assert (again["ok"], again["mended"], again["backup"]) == (False, [], "")
    with pytest.raises(click.UsageError, match="--repair"):
        run("check", sample, "--dry-run")


def test_the_list_of_commands_cuts_no_sentence_off(run: Run) -> None:
    said = run("--help").stdout
    assert "..." not in said.split("Commands:")[1]
    assert "overall, per pair, per label, per article." in " ".join(said.split())


def test_an_export_of_untouched_articles_says_what_brings_them(run: Run, tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("A text", encoding="utf-8")
    run("new", "p.annotator")
    run("import", "p.annotator", "1.txt")
    assert "--include-untouched" in run("export", "p.annotator", "-o", "-").stderr
    told = run("export", "p.annotator", "-o", "-", "--include-untouched")
    assert (len(told.stdout.splitlines()), "--include" in told.stderr) == (1, False)


def test_a_label_that_looks_like_a_number_stands_to_the_left() -> None:
    assert columns([["Denial", "1"], ["18", "20"]]) == "Denial   1\n18      20"
