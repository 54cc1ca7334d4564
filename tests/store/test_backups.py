from __future__ import annotations

import random
import shutil
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import ProjectInUse, ProjectRefused, StorageFailed
from annotator.store.backup_folders import remember
from annotator.store.backup_thinning import MOST_AT_ONCE, NEWEST, to_drop
from annotator.store.backups import back_up, folder_of, is_due, listed
from annotator.store.placing import put_in_place
from annotator.store.restoring import prepare, restore
from tests.full_disk import no_file_over
from tests.store.builders import article, bring, record

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "backups" / "dispute"


def hash_of(path: Path) -> str:
    with Project.open(path, write=False) as project:
        return project.content_hash()


def spoil(path: Path) -> None:
    """Change a span so that its quote is not what the text says."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE span SET quote = 'x'")
    connection.close()


def test_a_backup_of_an_open_project_says_the_same_with_its_history(
    project: Project, ana: str, folder: Path
) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    made = back_up(project.path, folder)
    with Project.open(made.path) as copy:
        assert copy.content_hash() == project.content_hash()
        assert copy.undo(ana).text == "Undo: label Denial in “Minister repeats that nobody…”"
    assert [path.name for path in folder.glob("0*")] == [made.path.name]
    assert made.size == made.path.stat().st_size
    project.add_span(ana, "wire", [(0, 9)], "denial")


def test_backups_are_numbered_and_listed_newest_first(project: Project, folder: Path) -> None:
    assert listed(folder) == []
    later = back_up(project.path, folder, now=NOW)
    earlier_by_the_clock = back_up(project.path, folder, now=NOW - timedelta(days=400))
    assert listed(folder) == [earlier_by_the_clock, later]
    assert [one.number for one in listed(folder)] == [2, 1]


@pytest.mark.parametrize(
    ("age", "due"),
    [(0, False), (23.9, False), (24, True), (1000, True), (-0.1, False), (-48, True)],
)
def test_a_backup_is_due_after_a_day_or_when_the_clock_has_jumped(
    project: Project, folder: Path, age: float, due: bool
) -> None:
    assert is_due(folder)
    back_up(project.path, folder, now=NOW)
    assert is_due(folder, NOW + timedelta(hours=age)) is due


def test_a_damaged_project_gives_no_backup_and_costs_none(
    project: Project, ana: str, folder: Path
) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    good = [back_up(project.path, folder, now=NOW - timedelta(days=n)) for n in range(40, 30, -1)]
    kept = listed(folder)
    project.close()
    spoil(project.path)
    with pytest.raises(ProjectRefused, match="is damaged: a span's quote"):
        back_up(project.path, folder, now=NOW)
    project.path.write_bytes(b"")
    with pytest.raises(ProjectRefused, match="0 bytes"):
        back_up(project.path, folder, now=NOW)
    assert listed(folder) == kept
    assert good[-1] in kept
    assert sorted(folder.glob("0*")) == sorted(one.path for one in kept)


def test_a_stopped_backup_leaves_nothing(project: Project, folder: Path) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(project.path, folder, watch=stop)
    assert list(folder.iterdir()) == []


def test_a_backup_is_sound_while_another_thread_writes_all_the_time(
    project: Project, ana: str, folder: Path
) -> None:
    texts = [record(article("word " * 400 + str(n), id=f"a{n}"), annotator="") for n in range(300)]
    bring(project, *texts)
    count = 0
    with ThreadPoolExecutor(1) as pool:
        backups = pool.submit(lambda: [back_up(project.path, folder) for _ in range(3)])
        while not backups.done():
            project.add_span(ana, f"a{count % 300}", [(count % 1900, count % 1900 + 3)], "denial")
            count += 1
            time.sleep(0.002)
    assert len(backups.result()) == 3
    assert count > 3
    for one in listed(folder):
        with Project.open(one.path) as copy:
            assert copy.check() == []
            assert 0 <= len(copy.spans()) <= count


def test_what_is_written_meanwhile_goes_into_the_copy_which_begins_nowhere_anew(
    project: Project, ana: str, folder: Path
) -> None:
    """Another thread copies through the connection of the one that writes."""
    texts = [record(article("word " * 900 + str(n), id=f"a{n}"), annotator="") for n in range(900)]
    bring(project, *texts)
    steps: list[int] = []
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(project.back_up, folder, tell=lambda done, _total: steps.append(done))
        count = 0
        while not made.done():
            project.add_span(ana, f"a{count % 900}", [(count % 1900, count % 1900 + 3)], "denial")
            count += 1
    assert count
    assert steps == sorted(steps)
    with Project.open(made.result().path) as copy:
        assert copy.check() == []
        assert len(copy.spans()) <= count
        assert len(copy.articles()) == len(project.articles())


def test_a_folder_that_cannot_be_made_is_a_sentence(project: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StorageFailed, match="Nothing can be written to"):
        back_up(project.path, tmp_path / "file" / "backups")


def test_each_project_has_a_folder_whatever_name_leads_to_it(tmp_path: Path, path: Path) -> None:
    link = tmp_path / "link.annotator"
    link.symlink_to(path)
    assert folder_of(tmp_path, path) == folder_of(tmp_path, link)
    assert folder_of(tmp_path, path) != folder_of(tmp_path, tmp_path / "x" / path.name)
    assert folder_of(tmp_path, path).name.startswith("dispute-")


def thinned(days: int, seed: int = 0, jump: dict[int, int] | None = None) -> list[datetime]:
    """Two backups a day for so many days, thinned each time; `jump`: by how many days the clock is wrong on a day."""
    hours = random.Random(seed)
    kept: list[tuple[int, datetime]] = []
    for number in range(2 * days):
        now = NOW + timedelta(hours=12 * number + hours.random())
        now += timedelta(days=(jump or {}).get(number // 2, 0))
        kept.append((number, now))
        dropped = to_drop(kept, now)
        assert len(dropped) <= MOST_AT_ONCE
        assert not dropped & set(range(number - NEWEST + 1, number + 1))
        kept = [one for one in kept if one[0] not in dropped]
    return [made for _, made in kept]


def test_thinning_keeps_days_then_weeks_then_months() -> None:
    kept = thinned(400)
    now = max(kept)
    ages = [(now - made).days for made in kept]
    assert sum(age < 2 for age in ages) >= 4
    assert {age for age in ages if age < 14} >= set(range(13))
    assert 14 + 8 + 11 <= len(kept) <= 14 + 2 + 10 + 13
    assert len({made.strftime("%Y-%m") for made in kept}) == 14


@pytest.mark.parametrize("days", [3650, -3650])
def test_a_clock_that_is_wrong_for_a_day_costs_little(days: int) -> None:
    right = thinned(100)
    wrong = thinned(100, jump={90: days})
    lost = {made.date() for made in right} - {made.date() for made in wrong}
    assert len(lost) <= 2 * MOST_AT_ONCE + 1


def test_restoring_to_a_new_file_gives_the_project_back(
    project: Project, ana: str, folder: Path, tmp_path: Path
) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    wanted = project.content_hash()
    made = back_up(project.path, folder)
    project.delete_span(project.spans()[0].id)
    assert restore(made.path, tmp_path / "new.annotator") is None
    assert hash_of(tmp_path / "new.annotator") == wanted
    with pytest.raises(ProjectRefused, match="is there already"):
        restore(made.path, tmp_path / "new.annotator")


def test_replacing_keeps_what_was_there(project: Project, ana: str, folder: Path) -> None:
    made = back_up(project.path, folder)
    before = project.content_hash()
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    after = project.content_hash()
    with pytest.raises(ProjectInUse, match="open in another window"):
        restore(made.path, project.path, replace=True)
    assert project.content_hash() == after
    project.close()
    kept = [restore(made.path, project.path, replace=True) for _ in range(2)]
    assert [hash_of(path) for path in kept if path] == [after, before]
    assert hash_of(project.path) == before
    assert not list(project.path.parent.glob(".*"))


class Stopped(Exception):
    """Somebody cancels."""


def test_a_restoring_that_is_stopped_or_overtaken_leaves_all_as_it_was(
    project: Project, ana: str, folder: Path, tmp_path: Path
) -> None:
    made = back_up(project.path, folder)
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    wanted = project.content_hash()
    project.close()

    def stop() -> None:
        raise Stopped

    new = tmp_path / "new.annotator"
    for go in (
        partial(prepare, made.path, project.path, stop),
        partial(restore, made.path, project.path, replace=True, watch=stop),
        partial(restore, made.path, new, watch=stop),
    ):
        with pytest.raises(Stopped):
            go()

    def make_it() -> None:
        new.write_bytes(b"mine")

    with pytest.raises(ProjectRefused, match="was made meanwhile, and was left alone"):
        restore(made.path, new, watch=make_it)
    assert new.read_bytes() == b"mine"
    assert hash_of(project.path) == wanted
    assert not list(tmp_path.glob(".*"))


def test_a_name_that_is_too_long_to_restore_to_is_said_to_be(
    project: Project, folder: Path, tmp_path: Path
) -> None:
    made = back_up(project.path, folder)
    long = tmp_path / ("x" * 250)
    for make in (prepare, restore):
        with pytest.raises(StorageFailed, match="File name too long"):
            make(made.path, long)
    assert not [one for one in tmp_path.iterdir() if "xx" in one.name]


def test_a_damaged_project_is_replaced_together_with_what_lies_beside_it(
    project: Project, folder: Path
) -> None:
    wanted = project.content_hash()
    made = back_up(project.path, folder)
    project.close()
    project.path.write_bytes(b"")
    journal = Path(f"{project.path}-journal")
    journal.write_bytes(b"left by a crash")
    kept = restore(made.path, project.path, replace=True)
    assert kept is not None
    assert hash_of(project.path) == wanted
    assert kept.read_bytes() == b""
    assert Path(f"{kept}-journal").read_bytes() == b"left by a crash"
    assert not journal.exists()


def test_a_damaged_backup_replaces_nothing(project: Project, ana: str, folder: Path) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    made = back_up(project.path, folder)
    wanted = project.content_hash()
    project.close()
    spoil(made.path)
    with pytest.raises(ProjectRefused, match="is damaged"):
        restore(made.path, project.path, replace=True)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    with pytest.raises(ProjectRefused, match="cut off"):
        restore(made.path, project.path, replace=True)
    assert hash_of(project.path) == wanted
    assert not list(project.path.parent.glob(".*"))


def test_backups_are_found_when_a_project_was_moved(
    project: Project, path: Path, tmp_path: Path
) -> None:
    project.close()
    root = tmp_path / "backups"
    first = folder_of(root, path)
    back_up(path, first)
    moved = path.rename(tmp_path / "renamed.annotator")
    assert folder_of(root, moved) == first
    assert len(listed(folder_of(root, moved))) == 1
    back_up(moved, first)
    again = moved.rename(tmp_path / "again.annotator")
    assert folder_of(root, again) == first


def test_a_full_disk_does_not_make_it_forget_whose_backups_are_whose(
    project: Project, path: Path, tmp_path: Path
) -> None:
    project.close()
    root = tmp_path / "backups"
    folder = folder_of(root, path)
    back_up(path, folder)
    kept = sorted(one.name for one in folder.iterdir())
    moved = path.rename(tmp_path / ("renamed " * 9 + ".annotator"))
    with no_file_over(30):
        remember(folder, moved)
    assert folder_of(root, moved) == folder
    assert sorted(one.name for one in folder.iterdir()) == kept


def test_a_copy_has_backups_of_its_own(project: Project, path: Path, tmp_path: Path) -> None:
    project.close()
    root = tmp_path / "backups"
    first = folder_of(root, path)
    back_up(path, first)
    copy = Path(shutil.copy(path, tmp_path / "copy.annotator"))
    assert folder_of(root, copy) != first
    other = tmp_path / "other.annotator"
    Project.create(other).close()
    path.unlink()
    assert folder_of(root, other) != first
    assert folder_of(root, path) == first


def test_a_project_of_an_earlier_version_is_backed_up_as_it_is(tmp_path: Path) -> None:
    kept = Path(__file__).parents[1] / "data" / "projects" / "version_1.annotator"
    path = Path(shutil.copy(kept, tmp_path))
    made = back_up(path, tmp_path / "backups")
    with Project.open(path, write=False) as before, Project.open(made.path) as after:
        assert after.content_hash() == before.content_hash()


def test_a_folder_that_goes_while_the_last_copy_is_kept_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = tmp_path / "p.annotator", tmp_path / "backups"
    Project.create(path).close()
    kept = back_up(path, folder)
    assert kept == listed(folder)[0]

    def put_and_lose(part: Path, place: Path) -> None:
        put_in_place(part, place)
        shutil.rmtree(folder)

    monkeypatch.setattr("annotator.store.backups.put_in_place", put_and_lose)
    with pytest.raises(StorageFailed):
        back_up(path, folder)
