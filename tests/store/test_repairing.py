from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import ProjectRefused
from annotator.core.repair import RepairReport
from annotator.store import backups
from annotator.store.checking import check_file
from annotator.store.repairing import repair_file
from annotator.store.restoring import restore
from tests.store.builders import HARBOUR, WIRE, article, bring, mark, record, tie

STRAY = "UPDATE link SET annotator = (SELECT id FROM annotator WHERE name = 'ben')"
# What is done to the file, the kind that a check finds, what a repair does about it, what then remains.
DAMAGE = {
    "moved": (["UPDATE span SET start = 30, \"end\" = 42 WHERE id = 's1'"], "quotes", "moved", ""),
    "outside": (["UPDATE span SET start = 900, \"end\" = 912 WHERE id = 's1'"], "offsets", "moved", ""),
    "pieces": (["UPDATE span SET pieces = '[[4,9],[0,2]]' WHERE id = 's2'"], "offsets", "moved", ""),
    "ends": (["UPDATE span SET \"end\" = 8 WHERE id = 's2'"], "offsets", "moved", ""),
    "case": (["UPDATE span SET quote = 'the  MINISTER' WHERE id = 's1'"], "quotes", "quotes", ""),
    "quote": (["UPDATE span SET quote = 'somebody else' WHERE id = 's1'"], "quotes", "", "quotes"),
    "hand": (["UPDATE span SET quote = 'somebody else' WHERE id = 'hand'"], "quotes", "values", ""),
    "attributes": (["UPDATE span SET attributes = '[1]' WHERE id = 'hand'"], "values", "values", ""),
    "unreadable": (["UPDATE span SET attributes = '[1]' WHERE id = 's1'"], "values", "", "values"),
    "text": (["UPDATE article SET text = 'x' || text WHERE id = 'wire'"], "texts", "moved", "texts"),
    "length": (["UPDATE article SET length = 1 WHERE id = 'wire'"], "texts", "lengths", ""),
    "no end": (["DELETE FROM span WHERE id = 's2'"], "dangling", "removed", ""),
    "no end of hers": (["DELETE FROM span WHERE id = 'hand'"], "dangling", "put_back", ""),
    "no article": (["DELETE FROM article WHERE id = 'wire'"], "orphans", "removed", ""),
    "no annotator": (["DELETE FROM annotator WHERE name = 'ana'"], "orphans", "owners", ""),
    "no label": (["DELETE FROM label WHERE id = 'denial'"], "orphans", "schema", ""),
    "no type": (["DELETE FROM link_type WHERE id = 'denies'"], "orphans", "schema", ""),
    "no edit": (["DELETE FROM edit WHERE verb = 'import'"], "orphans", "edits", ""),
    "owner": ([STRAY], "links", "links", ""),
    "table": (["CREATE TABLE diary (entry TEXT)", "CREATE INDEX days ON diary (entry)"], "strangers", "strangers", ""),
    "trigger": (
        ["CREATE TRIGGER gotcha AFTER UPDATE ON span BEGIN DELETE FROM article; END", "CREATE VIEW v AS SELECT 1"],
        "strangers", "strangers", "",
    ),
    "history": (["INSERT INTO edit_row VALUES (1, 'span', 's1', NULL, NULL, '{not json')"], "history", "history", ""),
    "rules": (
        ["PRAGMA ignore_check_constraints = ON", "UPDATE span SET \"end\" = 0 WHERE id = 's1'"],
        "offsets", "moved", "",
    ),
    "no utf-8": (["UPDATE span SET quote = CAST(x'ff41' AS TEXT) WHERE id = 'hand'"], "quotes", "values", ""),
}  # fmt: skip


@pytest.fixture
def marked(project: Project, path: Path, ana: str) -> Path:
    """Ana imported two spans with a link, and marked one by hand, which a link of hers leads to."""
    spans = [mark(0, 12, id="s1", speaker="Varga"), mark(0, 9, pieces=((0, 2), (4, 9)), id="s2")]
    bring(project, record(spans=spans, links=[tie("s1", "s2", id="l1")]))
    bring(project, record(article(WIRE, id="wire"), spans=[mark(2, 10, id="w1")]))
    hand = project.add_span(ana, "harbour", [(4, 12)], "demand", {"note": "look again"}).focus
    project.add_link(ana, "denies", "s1", hand)
    project.set_setting("annotator", "ana")
    project.close()
    damage(path, [f"UPDATE edit_row SET \"key\" = 'hand' WHERE \"key\" = '{hand}'",
                  f"UPDATE edit_row SET after = replace(after, '{hand}', 'hand')",
                  f"UPDATE span SET id = 'hand' WHERE id = '{hand}'",
                  f"UPDATE link SET target = 'hand' WHERE target = '{hand}'"])  # fmt: skip
    assert check_file(path) == []
    return path


def damage(path: Path, statements: list[str]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for sql in statements:
        connection.execute(sql)
    connection.close()


@pytest.mark.parametrize("name", DAMAGE)
def test_each_kind_of_damage_is_repaired_or_left_to_eyes(
    marked: Path, tmp_path: Path, name: str
) -> None:
    statements, kind, mended, remains = DAMAGE[name]
    damage(marked, statements)
    before = dump(marked)
    found = check_file(marked)
    assert kind in [finding.kind for finding in found]
    assert all(finding.count for finding in found)
    tried = repair_file(marked, tmp_path / "backups", dry_run=True)
    assert dump(marked) == before
    report = repair_file(marked, tmp_path / "backups")
    assert [one.kind for one in tried.mended] == [one.kind for one in report.mended]
    # SQLite looks at the rules of tables only where it might write.
    assert {one.kind for one in report.found} - {"rows"} == {one.kind for one in found}
    assert mended in [one.kind for one in report.mended] or not mended
    assert [finding.kind for finding in report.remains] == ([remains] if remains else [])
    assert check_file(marked) == report.remains
    assert bool(report.backup) == bool(mended)
    if mended:
        assert dump(Path(report.backup)) == before
        with Project.open(marked) as again:
            assert again.spans()
    after = marked.read_bytes()
    again_report = repair_file(marked, tmp_path / "backups")
    assert again_report == RepairReport(found=report.remains, remains=report.remains)
    assert marked.read_bytes() == after


def test_entries_of_the_history_whose_edit_is_gone_go_alone(marked: Path, tmp_path: Path) -> None:
    connection = sqlite3.connect(marked)
    before = connection.execute("SELECT * FROM edit_row ORDER BY rowid").fetchall()
    connection.close()
    assert len(before) > 1
    damage(marked, ["INSERT INTO edit_row VALUES (99, 'span', 's1', 'harbour', NULL, NULL)"])
    report = repair_file(marked, tmp_path / "backups")
    assert "removed" in [one.kind for one in report.mended]
    assert report.remains == []
    connection = sqlite3.connect(marked)
    assert connection.execute("SELECT * FROM edit_row ORDER BY rowid").fetchall() == before
    connection.close()


@pytest.mark.parametrize("name", ["moved", "outside", "hand", "case", "owner", "attributes"])
def test_what_a_repair_did_to_spans_and_links_one_undo_takes_back(
    marked: Path, tmp_path: Path, name: str
) -> None:
    with Project.open(marked) as project:
        sound = project.content_hash()
    damage(marked, DAMAGE[name][0])
    report = repair_file(marked, tmp_path)
    assert report.edit
    with Project.open(marked) as project:
        (ana,) = [one.id for one in project.annotators() if one.name == "ana"]
        if name != "case":
            assert project.content_hash() == sound
        assert project.undo(ana).text == "Undo: repair spans and links"
        assert [finding.kind for finding in project.check()] == [DAMAGE[name][1]]
        project.redo(ana)
        assert project.check() == []


def test_what_cannot_be_undone_is_restored_from_the_copy(marked: Path, tmp_path: Path) -> None:
    damage(marked, DAMAGE["trigger"][0])
    before = dump(marked)
    with pytest.raises(ProjectRefused, match="annotator check --repair"):
        Project.open(marked)
    report = repair_file(marked, tmp_path / "backups")
    assert [one.undoable for one in report.mended] == [False]
    assert backups.listed(tmp_path / "backups") == []
    with Project.open(marked) as project:
        assert len(project.articles()) == 2
    restore(Path(report.backup), marked, replace=True)
    assert dump(marked) == before


def test_a_text_is_put_back_from_a_backup_and_its_spans_fit_again(
    marked: Path, tmp_path: Path
) -> None:
    with Project.open(marked) as project:
        sound = project.content_hash()
    backups.back_up(marked, tmp_path)
    damage(marked, ["UPDATE article SET text = 'Extra! ' || text WHERE id = 'harbour'",
                    "DELETE FROM span WHERE id = 's2'"])  # fmt: skip
    report = repair_file(marked, tmp_path)
    assert [one.kind for one in report.mended] == ["texts", "put_back"]
    assert report.remains == []
    with Project.open(marked) as project:
        assert project.content_hash() == sound


def test_spans_follow_a_text_that_changed_where_that_is_unambiguous(
    project: Project, path: Path, tmp_path: Path
) -> None:
    said = "He denied it. She denied it. They denied it. Nobody else spoke of it."
    spans = [mark(n, n + 9, id=f"d{n}") for n in (3, 18, 34)]
    spans += [mark(45, 56, id="unique"), mark(66, 68, id="it")]
    bring(project, record(article(said, id="said"), spans=spans))
    project.close()
    assert said[3:12] == said[18:27] == said[34:43] == "denied it"
    changed = "He denied it. And she denied it. They denied it. Nobody else spoke of it."
    damage(path, [f"UPDATE article SET text = '{changed}' WHERE id = 'said'"])
    report = repair_file(path, tmp_path)
    assert [one.kind for one in report.mended] == ["moved"]
    assert [finding.kind for finding in report.remains] == ["texts"]
    with Project.open(path) as again:
        found = {span.id: span.start for span in again.spans("said")}
    assert found == {"d3": 3, "d18": 22, "d34": 38, "unique": 49, "it": 70}


def test_a_quote_that_may_be_here_or_there_is_left_to_eyes(
    project: Project, path: Path, tmp_path: Path
) -> None:
    bring(project, record(article("no, no, yes, no", id="n"), spans=[mark(0, 2, id="first")]))
    project.close()
    damage(path, ["UPDATE span SET start = 1, \"end\" = 3 WHERE id = 'first'"])
    before = path.read_bytes()
    report = repair_file(path, tmp_path / "backups")
    assert [finding.where for finding in report.remains] == [("first",)]
    assert report.mended == []
    assert path.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_disordered_file_is_named_and_left_alone(marked: Path, tmp_path: Path) -> None:
    connection = sqlite3.connect(marked)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'span'"
    ).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    data = bytearray(marked.read_bytes())
    data[(page - 1) * size + 3 : (page - 1) * size + 5] = b"\x00\x7f"
    marked.write_bytes(data)
    report = repair_file(marked, tmp_path / "backups")
    assert "pages" in [finding.kind for finding in report.remains]
    assert marked.read_bytes() == bytes(data)


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    connection.text_factory = lambda data: data.decode("utf-8", "backslashreplace")
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema ORDER BY name")]
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).fetchall()
    rows = [str(row) for (name,) in tables for row in connection.execute(f'SELECT * FROM "{name}"')]
    connection.close()
    return names + rows


def test_an_index_that_lost_a_row_is_made_anew(marked: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(marked, tmp_path / "copy.annotator"))
    connection = sqlite3.connect(copy, isolation_level=None)
    sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'span_place'").fetchone()[
        0
    ]
    connection.execute("PRAGMA writable_schema = ON")
    # An index over fewer rows than its table has, under the name and with the sentence of ours.
    connection.execute("DROP INDEX span_place")
    connection.execute(f"{sql} WHERE id <> 's1'")
    connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'span_place'", (sql,))
    connection.close()
    assert [finding.kind for finding in check_file(copy)] == ["indexes"]
    report = repair_file(copy, tmp_path / "backups")
    assert [one.kind for one in report.mended] == ["indexes"]
    assert report.remains == []


def test_nothing_is_done_to_a_sound_project(marked: Path, tmp_path: Path) -> None:
    before = marked.read_bytes()
    assert repair_file(marked, tmp_path / "backups") == RepairReport()
    assert marked.read_bytes() == before


def test_an_open_project_repairs_itself(marked: Path, tmp_path: Path) -> None:
    backups.back_up(marked, tmp_path / "backups")
    damage(marked, ["UPDATE article SET text = upper(text) WHERE id = 'harbour'"])
    with Project.open(marked) as project:
        assert project.text("harbour") == HARBOUR.upper()
        report = project.repair(tmp_path / "backups")
        assert [one.kind for one in report.mended] == ["texts"]
        assert project.text("harbour") == HARBOUR
        assert project.check() == []


def test_what_a_review_keeps_is_repaired_too(tmp_path: Path) -> None:
    kept = Path(__file__).parents[1] / "data" / "projects" / "review_2.annotator"
    path = Path(shutil.copy(kept, tmp_path))
    damage(path, ["DELETE FROM span WHERE id IN (SELECT span FROM question)",
                  "DELETE FROM decision WHERE rowid = 1",
                  "UPDATE provenance SET made_by = 9999",
                  "UPDATE decision SET edit = 9999"])  # fmt: skip
    assert {finding.kind for finding in check_file(path)} >= {"orphans"}
    report = repair_file(path, tmp_path / "backups")
    assert report.remains == []
    assert repair_file(path, tmp_path / "backups") == RepairReport()
