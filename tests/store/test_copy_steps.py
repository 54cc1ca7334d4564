"""Backups, ways back and repairs say how far they are, and can be stopped anywhere with nothing changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator import Project
from annotator.store.backups import back_up, listed
from annotator.store.repairing import repair_file
from annotator.store.restoring import prepare
from tests.store.builders import article, bring, mark, record

MANY = 600


class Stop(Exception):
    """Somebody cancels."""


class Watch:
    """Keeps what it is told; raises at the n-th time."""

    def __init__(self, stop_at: int = -1) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if len(self.told) == self._stop_at:
            raise Stop

    def rises_to_the_end(self) -> bool:
        shares = [done / total for done, total in self.told]
        return shares == sorted(shares) and len({total for _, total in self.told}) == 1


@pytest.fixture
def large(project: Project, path: Path) -> Path:
    """A project of so many spans that each part of a copy looks up several times."""
    spans = [mark(0, 9, id=f"s{n}") for n in range(MANY)]
    bring(project, record(article(id="large"), spans=spans))
    project.close()
    return path


def test_a_backup_and_the_way_back_say_how_far_they_are(large: Path, tmp_path: Path) -> None:
    backup, restore = Watch(), Watch()
    made = back_up(large, tmp_path / "kept", tell=backup)
    prepare(made.path, large, tell=restore)
    for watch in (backup, restore):
        assert watch.rises_to_the_end()
        last, total = watch.told[-1]
        assert total - 2 <= last <= total
        assert len({done for done, _ in watch.told}) > 2 * MANY // 500


def test_a_repair_says_how_far_it_is_and_stopped_leaves_all_as_it_was(
    large: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(large)) as connection, connection:
        connection.execute("UPDATE span SET start = 30, \"end\" = 39 WHERE id = 's7'")
    folder, damaged = tmp_path / "kept", large.read_bytes()
    whole = Watch()
    repair_file(large, folder, dry_run=True, watch=whole)
    for stop_at in (2, len(whole.told) + 3):
        with pytest.raises(Stop):
            repair_file(large, folder, watch=Watch(stop_at))
        assert large.read_bytes() == damaged
        assert listed(folder) == []
        assert not list(folder.glob("*"))
    watch = Watch()
    assert repair_file(large, folder, watch=watch).mended
    assert watch.rises_to_the_end()
    assert watch.told[-1][0] >= watch.told[-1][1] - 1
