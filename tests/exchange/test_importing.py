from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from annotator import Project
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.schema import CHECKBOX, CHOICE, NUMBER, Attribute, Label, Schema
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.finding import batches, find_files
from annotator.exchange.importer import Importer
from annotator.exchange.importing import import_files
from annotator.exchange.parsing import read_file
from annotator.exchange.summary import ImportSummary
from annotator.formats.reading import ReadOptions

TEXT = "Ana denies it. Ben demands proof."


def line(
    name: str = "a", text: str = TEXT, annotator: str = "ana", **changes: Any
) -> dict[str, Any]:
    span = {"id": f"{annotator}-{name}", "start": 0, "end": 3, "label": "denial", "text": text[:3]}
    return {
        "id": name,
        "text": text,
        "annotator": annotator,
        "status": "done",
        "spans": [span],
        **changes,
    }


def link(source: str, target: str, document: str) -> dict[str, str]:
    return {
        "id": f"{source}-{target}", "type": "denies", "source": source, "target": target, "target_document": document,
    }  # fmt: skip


def write(path: Path, *lines: dict[str, Any] | str) -> Path:
    plain = [row if isinstance(row, str) else json.dumps(row) for row in lines]
    path.write_text("".join(row + "\n" for row in plain), encoding="utf-8")
    return path


def counts(summary: ImportSummary) -> tuple[list[int], list[int], list[int]]:
    data = summary.to_json()
    added, spans, links = (
        [data[kind][what] for what in ("added", "unchanged", "refused")]
        for kind in ("documents", "annotations", "links")
    )
    return added, spans, links


def test_the_json_is_the_contracts(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path / "in.jsonl", line(), "{", line("b"))
    data = import_files(project, [path]).to_json()
    assert data == {
        "documents": {"added": 0, "unchanged": 0, "refused": 3},
        "annotations": {"added": 0, "unchanged": 0, "refused": 2},
        "links": {"added": 0, "unchanged": 0, "refused": 0},
        "problems": [{"path": str(path), "line": 2, "reason": data["problems"][0]["reason"]}],
        "notes": [],
    }


def test_a_refused_file_leaves_nothing_while_others_are_stored(
    project: Project, tmp_path: Path
) -> None:
    write(tmp_path / "1.jsonl", line("a"), line("b", status="ready"), line("c", annotator="eve"))
    write(tmp_path / "2.jsonl", line("d"))
    (tmp_path / "3.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "4.txt").write_text("A text", encoding="utf-8")
    summary = import_files(project, [tmp_path])
    assert [article.id for article in project.articles()] == ["d", "4"]
    assert [annotator.name for annotator in project.annotators()] == ["ana"]
    assert [(Path(row.path).name, row.line) for row in summary.problems] == [
        ("1.jsonl", 2),
        ("3.txt", None),
    ]
    assert counts(summary)[0] == [2, 0, 4]


def test_good_records_are_kept_on_demand(project: Project, tmp_path: Path) -> None:
    lines: list[dict[str, Any] | str] = [
        line("a", "Text of a"), line("b", status="ready"), "x", line("c", "Text of c"), line("d", "Text of d")
    ]  # fmt: skip
    write(tmp_path / "first.jsonl", line("d"))
    import_files(project, [tmp_path / "first.jsonl"])
    summary = import_files(project, [write(tmp_path / "1.jsonl", *lines)], keep_good_records=True)
    assert {article.id for article in project.articles()} == {"a", "c", "d"}
    assert sorted(row.line or 0 for row in summary.problems) == [2, 3, 5]
    assert counts(summary)[:2] == ([2, 0, 3], [2, 0, 2])


def test_importing_again_changes_nothing(project: Project, tmp_path: Path) -> None:
    write(tmp_path / "in.jsonl", line("a"), line("b", annotator="ben"))
    (tmp_path / "t.txt").write_text("A text\r\nof two lines", encoding="utf-8")
    import_files(project, [tmp_path])
    before = project.content_hash()
    assert counts(import_files(project, [tmp_path])) == ([0, 3, 0], [0, 2, 0], [0, 0, 0])
    assert project.content_hash() == before


def test_the_same_id_with_another_text_is_refused_by_line(project: Project, tmp_path: Path) -> None:
    import_files(project, [write(tmp_path / "1.jsonl", line("a"))])
    summary = import_files(
        project, [write(tmp_path / "2.jsonl", line("b"), line("a", "Another text"))]
    )
    assert [(row.line, "another text" in row.reason) for row in summary.problems] == [(2, True)]
    assert [article.id for article in project.articles()] == ["a"]


def test_texts_of_the_same_name_are_told_apart(project: Project, tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "01.txt").write_text(f"Text of {folder}", encoding="utf-8")
    summary = import_files(project, [tmp_path])
    first, second = (article.id for article in project.articles())
    assert first == "01"
    assert second.startswith("01-")
    assert [note.text for note in summary.notes] == [
        f"another text is called 01, so this is {second}"
    ]
    assert counts(import_files(project, [tmp_path]))[0] == [0, 2, 0]


def test_links_reach_across_files_in_any_order(project: Project, tmp_path: Path) -> None:
    links = [link("ana-a", "ana-b", "b")], [link("ana-b", "ana-a", "a")]
    write(tmp_path / "1.jsonl", line("a", links=links[0]))
    write(tmp_path / "2.jsonl", line("b", "Other text of it", links=links[1]))
    summary = import_files(project, [tmp_path])
    assert summary.problems == []
    assert counts(summary) == ([2, 0, 0], [2, 0, 0], [2, 0, 0])
    assert {(row.source, row.target) for row in project.links()} == {
        ("ana-a", "ana-b"),
        ("ana-b", "ana-a"),
    }


@pytest.mark.parametrize("keep_good", [False, True])
def test_a_link_to_nowhere_costs_its_own_file_alone(
    project: Project, tmp_path: Path, keep_good: bool
) -> None:
    write(tmp_path / "1.jsonl", line("a", links=[link("ana-a", "ana-c", "c")]))
    write(tmp_path / "2.jsonl", line("b", "Text two", links=[link("ana-b", "ana-zzz", "z")]))
    write(tmp_path / "3.jsonl", line("c", "Text three", links=[link("ana-c", "ana-a", "a")]))
    summary = import_files(project, [tmp_path], keep_good_records=keep_good)
    assert [(Path(row.path).name, row.line) for row in summary.problems] == [("2.jsonl", 1)]
    assert {article.id for article in project.articles()} == (
        {"a", "b", "c"} if keep_good else {"a", "c"}
    )
    assert len(project.links()) == 2


def test_names_and_encodings_are_the_users(project: Project, tmp_path: Path) -> None:
    write(
        tmp_path / "in.jsonl", {"text": TEXT, "spans": [{"start": 0, "end": 3, "label": "denial"}]}
    )
    (tmp_path / "old.txt").write_bytes("Où sont-ils".encode("cp1252"))
    summary = import_files(project, [tmp_path], annotator="Ben", encoding="cp1252")
    (ben,) = project.annotators()
    assert (ben.name, summary.problems, summary.notes) == ("Ben", [], [])
    assert project.text("old") == "Où sont-ils"
    (article,) = [article for article in project.articles() if article.id != "old"]
    assert project.status(article.id, ben.id) is Status.BEGUN
    assert article.title == TEXT


def test_notes_of_many_lines_are_one(project: Project, tmp_path: Path) -> None:
    lines = [
        {"id": str(n), "text": f"{TEXT} {n}", "spans": [{"start": 0, "end": 3, "label": "denial"}]}
        for n in range(9)
    ]
    (note,) = import_files(project, [write(tmp_path / "in.jsonl", *lines)]).notes
    assert str(note).endswith(
        "line 1: names no annotator; its annotations went to “imported” (and on 8 more lines)"
    )


def test_an_import_is_one_step_that_can_be_undone(project: Project, tmp_path: Path) -> None:
    write(tmp_path / "1.jsonl", line("a"))
    (tmp_path / "2.txt").write_text("Text", encoding="utf-8")
    actor = project.add_annotator("ana").id
    before = project.content_hash()
    import_files(project, [tmp_path], actor=actor)
    assert project.undo_text(actor) == "import 2 files"
    project.undo(actor)
    assert project.content_hash() == before


def test_progress_counts_bytes(project: Project, tmp_path: Path) -> None:
    write(tmp_path / "1.jsonl", *(line(str(number), f"{TEXT} {number}") for number in range(20)))
    (tmp_path / "2.txt").write_text("Text", encoding="utf-8")
    seen: list[tuple[int, int]] = []
    import_files(project, [tmp_path], progress=lambda done, total: seen.append((done, total)))
    total = sum(path.stat().st_size for path in tmp_path.glob("[12].*"))
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)


def test_a_cancelled_import_is_taken_back(project: Project, tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / f"{number}.jsonl", line(str(number), f"{TEXT} {number}"))
    before = project.content_hash()
    answers = iter([False, False, True])
    summary = import_files(project, [tmp_path], cancelled=lambda: next(answers))
    assert summary.cancelled
    assert counts(summary) == ([0] * 3, [0] * 3, [0] * 3)
    assert project.content_hash() == before


def test_a_project_open_for_reading_takes_nothing(project: Project, tmp_path: Path) -> None:
    (tmp_path / "2.txt").write_text("Text", encoding="utf-8")
    path = project.path
    project.close()
    with Project.open(path, write=False) as reading, pytest.raises(Refused):
        import_files(reading, [tmp_path / "2.txt"])


def test_files_can_be_parsed_apart_and_stored_later(project: Project, tmp_path: Path) -> None:
    write(tmp_path / "1.jsonl", line("a", links=[link("ana-a", "ana-b", "b")]))
    write(tmp_path / "2.jsonl", line("b", "Other text"))
    (tmp_path / "3.txt").write_text("Text", encoding="utf-8")
    found = find_files(sorted(tmp_path.glob("[123].*")))
    parsed = [
        [read_file(file, ReadOptions(project.schema)) for file in batch]
        for batch in batches(found.files)
    ]
    importer = Importer(project, "import some")
    for batch in parsed:
        importer.take(batch)
    assert counts(importer.finish()) == ([3, 0, 0], [2, 0, 0], [1, 0, 0])
    assert importer.summary.sentence() == "3 articles, 2 spans and 1 link added."


def test_models_that_a_file_names_keep_their_names(project: Project, tmp_path: Path) -> None:
    value = {"start": 0, "end": 3, "text": "One", "labels": ["denial"]}
    result = {"id": "r", "from_name": "label", "to_name": "text", "type": "labels", "value": value}
    task = {
        "id": 1,
        "data": {"text": "One two three."},
        "annotations": [{"id": 1, "completed_by": 7, "result": [result]}],
        "predictions": [
            {"id": 2, "model_version": "bert-2", "result": [{**result, "id": "s"}]},
            {"id": 3, "result": [{**result, "id": "t"}]},
        ],
    }
    file = tmp_path / "task.json"
    file.write_text(json.dumps([task]), "utf-8")
    assert import_files(project, [file], suggester="chosen").problems == []
    assert [one.name for one in project.suggesters()] == ["bert-2", "chosen"]
    assert project.annotators() == []


def notes(summary: ImportSummary) -> list[str]:
    return [f"{Path(note.path).name}: {note.text}" for note in summary.notes]


def test_the_same_text_under_another_name_comes_in_and_is_told(
    project: Project, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT, "utf-8")
    first = import_files(project, [tmp_path])
    assert counts(first)[0] == [2, 0, 0]
    assert notes(first) == ["b.txt: same text as the article “a”"]
    (tmp_path / "a.txt").rename(tmp_path / "c.txt")
    again = import_files(project, [tmp_path / "b.txt", write(tmp_path / "d.jsonl", line("d"))])
    assert counts(again)[0] == [0, 2, 0]
    assert notes(again) == ["d.jsonl: same text as the article “a”, so its spans go into that one"]
    assert (again.there, [span.article for span in project.spans()]) == ({"a": None}, ["a"])
    (tmp_path / "e.txt").write_text(TEXT, "utf-8")
    last = import_files(project, [tmp_path / "e.txt"])
    assert notes(last) == ["e.txt: same text as the article “a”, so not added again"]


def test_spans_find_their_text_though_its_id_belongs_to_another(
    project: Project, tmp_path: Path
) -> None:
    for folder, text in (("one", TEXT), ("two", "Quite another text.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, "utf-8")
    import_files(project, [tmp_path / "two", tmp_path / "one"])
    home = next(one.id for one in project.articles() if project.text(one.id) == TEXT)
    assert home != "a"
    linked = line("a", links=[link("ana-a", "ana-b", "b")])
    path = write(tmp_path / "in.jsonl", linked, line("b", "Some third text."))
    assert import_files(project, [path]).problems == []
    assert [span.article for span in project.spans()] == [home, "b"]
    assert [project.span(one.source).article for one in project.links()] == [home]  # type: ignore[union-attr]
    unknown = write(tmp_path / "new.jsonl", line("a", "A text that nobody has seen."))
    (problem,) = import_files(project, [unknown]).problems
    assert problem.reason == "the project has an article “a” with another text"


def test_very_many_same_texts_end_in_one_line(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path / "in.jsonl", *({"id": f"x{n}", "text": TEXT} for n in range(60)))
    said = notes(import_files(project, [path]))
    assert said[0] == "in.jsonl: same text as the article “x0”"
    assert len(said) == 51
    assert said[-1] == "in.jsonl: 9 more articles have the text of others"


def test_an_article_in_several_files_is_told_once(project: Project, tmp_path: Path) -> None:
    ana, ben = (
        write(tmp_path / f"{who}.jsonl", line("x", annotator=who), line("y", "Other.", who))
        for who in ("ana", "ben")
    )
    assert import_files(project, [ana, ben]).sentence() == "2 articles and 4 spans added."
    again = import_files(project, [ana, ben])
    assert again.sentence() == "2 articles and 4 spans unchanged."
    assert counts(again)[0] == [0, 4, 0]


def test_a_missing_file_is_no_article(project: Project, tmp_path: Path) -> None:
    summary = import_files(project, [tmp_path / "gone.txt"])
    assert summary.sentence() == "1 file not found."
    assert counts(summary)[0] == [0, 0, 1]


def test_what_was_guessed_is_named(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        "Le ministre a déclaré que l’été était passé.".encode("cp1252")
    )
    assert import_files(project, [tmp_path]).guessed_names() == "“a.txt” (cp1252)"


def test_a_folder_without_articles_costs_none(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    summary = import_files(project, [tmp_path / "empty"])
    assert [row.path for row in summary.problems] == [str(tmp_path / "empty")]
    assert summary.sentence() == "Nothing was imported."


def test_paths_may_be_texts_and_one_may_stand_alone(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("First.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Second.", encoding="utf-8")
    assert import_files(project, str(tmp_path / "a.txt")).documents.added == 1
    assert import_files(project, [str(tmp_path / "b.txt"), tmp_path / "a.txt"]).documents.added == 1
    export_jsonl(project, str(tmp_path / "out.jsonl"), include_untouched=True)
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 2


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files")
def test_an_import_that_the_disk_ends_says_what_stays(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    monkeypatch.setattr("annotator.exchange.finding.BATCH_FILES", 1)
    (tmp_path / "a.txt").write_text("First.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Second. " * 100_000, encoding="utf-8")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, usual[1]))
    try:
        summary = import_files(project, [tmp_path / "a.txt", tmp_path / "b.txt"])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert summary.sentence() == "1 article added."
    assert "could not be written: the disk" in summary.problems[0].reason
    assert "what it had added before stays" in summary.problems[1].reason
    assert [row.id for row in project.articles()] == ["a"]


def test_numbers_and_checkboxes_may_be_those_of_json_and_odd_values_are_said(
    tmp_path: Path,
) -> None:
    attributes = (
        Attribute("amount", "Amount", kind=NUMBER),
        Attribute("checked", "Checked", kind=CHECKBOX),
        Attribute("sure", "Sure", kind=CHOICE, choices=("yes", "no")),
    )
    rows: list[dict[str, Any]] = [
        {"start": 0, "end": 3, "amount": 12.5, "checked": True, "sure": "no"},
        {"start": 0, "end": 2, "amount": 3, "checked": False},
        {"start": 0, "end": 1, "amount": "12,5", "sure": "perhaps"},
    ]
    said = {"text": "One.", "annotator": "Ana", "spans": [row | {"label": "a"} for row in rows]}
    (tmp_path / "a.jsonl").write_text(json.dumps(said), encoding="utf-8")
    schema = Schema((Label("a", "A"),), (), attributes)
    with Project.create(tmp_path / "p.annotator", schema) as project:
        summary = import_files(project, tmp_path / "a.jsonl")
        values = {span.end: dict(span.attributes) for span in project.spans()}
    assert values == {
        3: {"amount": "12.5", "checked": "yes", "sure": "no"},
        2: {"amount": "3"},
        1: {"amount": "12,5", "sure": "perhaps"},
    }
    assert [note.text.rpartition(": ")[2] for note in summary.notes] == [
        "“12,5” is no number",
        "“perhaps” is none of yes, no",
    ]
