from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import StorageFailed
from annotator.core.layer import GOLD, Status
from annotator.core.policy import Role
from annotator.core.record import LinkRecord
from annotator.store import migrations

KEPT = Path(__file__).parents[1] / "data" / "projects"


def kept_projects() -> list[Path]:
    return sorted(KEPT.glob("version_*.annotator"))


def test_a_project_of_each_version_is_kept() -> None:
    assert [path.stem for path in kept_projects()] == [
        f"version_{version}" for version in range(1, migrations.VERSION + 1)
    ]


@pytest.mark.parametrize("kept", kept_projects(), ids=lambda path: path.stem)
def test_a_project_of_each_version_opens_with_all_it_held(kept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(kept, tmp_path))
    with Project.open(path) as project:
        assert project.check() == []
        records = list(project.export_records())
        assert [(each.article.id, each.annotator, each.status) for each in records] == [
            ("harbour", "ana", Status.DONE),
            ("wire", "ana", Status.BEGUN),
            ("wire", "ben", Status.BEGUN),
        ]
        harbour = records[0]
        assert harbour.article.text.endswith("\U0001f4a1 Show us the books.")
        assert [(span.label, span.pieces, span.attributes) for span in harbour.spans] == [
            ("denial", ((0, 23),), {"speaker": "Ilse Varga"}),
            ("denial", ((24, 40), (52, 67)), {}),
        ]
        assert [(link.type, link.target_document) for link in harbour.links] == [("denies", "wire")]
        assert isinstance(harbour.links[0], LinkRecord)
        ana = project.annotator("ana")
        assert ana is not None
        assert project.setting("layout") == ["harbour", "wire"]
        assert project.redo_text(ana.id).startswith("note")
        before = project.content_hash()
        while project.undo(ana.id).text:
            pass
        assert project.articles() == []
        while project.redo(ana.id).text:
            pass
        assert project.content_hash() != before
        project.undo(ana.id)
        assert project.content_hash() == before


def test_a_kept_review_opens_with_all_it_held(tmp_path: Path) -> None:
    path = Path(shutil.copy(KEPT / "review_2.annotator", tmp_path))
    with Project.open(path) as project:
        assert project.check() == []
        ids = {one.name: one.id for one in project.annotators()}
        assert project.is_blind()
        assert project.role(ids["lea"]) is Role.LEAD
        gold = project.spans("harbour", GOLD)
        assert [span.pieces for span in gold] == [((0, 23),), ((24, 40), (52, 67))]
        where = [project.provenance(span.id) for span in gold]
        assert [(one.source.value, one.by, one.reason) for one in where if one] == [
            ("unanimous", "lea", ""),
            ("adjudicated", "lea", "“she said” is not hers"),
        ]
        assert [one.state.value for one in project.cases([ids["ana"], ids["ben"]])][:2] == [
            "decided",
            "decided",
        ]
        (question,) = project.questions()
        assert (question.text, question.answer) == ("With “she said”?", "Without.")
        before = project.content_hash()
        for _ in range(3):
            assert project.undo(ids["lea"]).text
        assert (project.spans(annotator=GOLD), project.is_blind()) == ([], True)
        while project.redo(ids["lea"]).text:
            pass
        assert project.content_hash() == before


def test_a_kept_scheme_opens_with_all_it_held(tmp_path: Path) -> None:
    path = Path(shutil.copy(KEPT / "version_3.annotator", tmp_path))
    with Project.open(path) as project:
        denial = project.schema.label("denial")
        assert denial.examples == ("Nobody was paid",)
        assert denial.guidelines == "**What it is.** A no."
        assert project.schema.link_type("answers").targets == ("demand",)


def test_an_earlier_version_is_brought_up_after_a_copy_of_it(tmp_path: Path) -> None:
    path = Path(shutil.copy(kept_projects()[0], tmp_path / "old.annotator"))
    before = path.read_bytes()
    with Project.open(path, write=False) as project:
        assert project.read_only
        assert project.check() == []
    assert path.read_bytes() == before
    Project.open(path).close()
    Project.open(path).close()
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "old (version 1).annotator",
        path.name,
    ]
    assert int.from_bytes(path.read_bytes()[60:64], "big") == migrations.VERSION
    with Project.open(tmp_path / "old (version 1).annotator", write=False) as kept:
        assert kept.content_hash()


def test_copies_kept_before_stay(tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    names = [f"old (version 1{number}).annotator" for number in ("", ", 2", ", 3")]
    for _ in names:
        shutil.copy(kept_projects()[0], path)
        Project.open(path).close()
    assert {one.name for one in tmp_path.iterdir()} == {path.name, *names}
    kept = [sqlite3.connect(tmp_path / name) for name in names]
    assert [one.execute("PRAGMA user_version").fetchone() for one in kept] == [(1,)] * 3
    for one in kept:
        one.close()


@pytest.mark.parametrize("length", [238, 244])
def test_a_copy_whose_name_would_be_too_long_leaves_an_earlier_version_as_it_was(
    tmp_path: Path, length: int
) -> None:
    name = "x" * (length - 10) + ".annotator"
    path = Path(shutil.copy(kept_projects()[0], tmp_path / name))
    before = path.read_bytes()
    with pytest.raises(StorageFailed, match=r"earlier version.+Nothing was changed in it\.$"):
        Project.open(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    with Project.open(path, write=False) as project:
        assert project.check() == []


def test_a_disk_that_refuses_leaves_an_earlier_version_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(kept_projects()[0], tmp_path / "old.annotator"))
    before = path.read_bytes()
    # The second statement fails, as where the disk is full after the first.
    broken = {**migrations.VERSION_2, "policy": "CREATE TABLE article (id)"}
    monkeypatch.setattr(migrations, "VERSION_2", broken)
    with pytest.raises(StorageFailed, match="earlier version"):
        Project.open(path)
    assert path.read_bytes() == before
    # No copy either: on a full disk each further attempt would add one.
    assert list(tmp_path.iterdir()) == [path]
    monkeypatch.undo()
    with Project.open(path) as project:
        assert project.check() == []


def test_the_tables_are_those_that_opening_expects(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "new.db", isolation_level=None)
    migrations.make_tables(connection)
    made = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    assert made.keys() == migrations.TABLES.keys() | migrations.BOOKKEEPING
    assert {name: made[name] for name in migrations.TABLES} == dict(migrations.TABLES)
    assert all(
        "STRICT" in sql for sql in migrations.TABLES.values() if sql.startswith("CREATE TABLE")
    )
    applied = connection.execute("SELECT name FROM _sqlite_migrations").fetchall()
    assert applied == [("m0001_plain_tables",), ("m0002_review",), ("m0003_scheme",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
    migrations.make_tables(connection)
    assert connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (3,)
    connection.close()


@pytest.mark.parametrize(
    "sql",
    [
        'UPDATE span SET "end" = start',
        "UPDATE span SET start = -1",
        "UPDATE span SET label = 'lie'",
        "UPDATE span SET article = 'nowhere'",
        "UPDATE span SET start = 'here'",
        "UPDATE status SET status = 'perhaps'",
        "UPDATE link SET target = source",
        "UPDATE link SET target = 'nowhere'",
        "DELETE FROM article",
        "DELETE FROM label",
        "UPDATE annotator SET name = 'ana'",
        "UPDATE edit SET standing = 2",
    ],
)
def test_the_tables_themselves_refuse_what_makes_no_sense(tmp_path: Path, sql: str) -> None:
    path = Path(shutil.copy(kept_projects()[-1], tmp_path))
    with (
        Project.open(path) as project,
        pytest.raises(sqlite3.IntegrityError),
        project._database.atomic(),
    ):
        project._database.run(sql)


def test_what_a_migration_spoils_is_not_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(kept_projects()[0], tmp_path / "old.annotator"))
    before = path.read_bytes()
    right = migrations.make_tables

    def wrong(connection: sqlite3.Connection) -> None:
        right(connection)
        connection.execute("UPDATE span SET quote = upper(quote)")

    monkeypatch.setattr(migrations, "make_tables", wrong)
    with pytest.raises(StorageFailed, match="is not the same"):
        Project.open(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
