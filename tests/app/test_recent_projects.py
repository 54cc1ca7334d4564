"""Which projects were open lately, as the settings keep it between two starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app.preferences import Preferences
from annotator.app.recent_projects import MOST, RecentProjects


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_the_latest_stands_first_once_and_is_there_after_a_restart(settings: Path) -> None:
    sample = Path("sample.annotator")
    recent = RecentProjects(Preferences(settings), [sample])
    for n, name in enumerate(("a", "b", "a", "sample")):
        recent.note_opened(Path(f"{name}.annotator"), f"2026-03-0{n + 1}T12:00:00.000Z")
    again = RecentProjects(Preferences(settings), [sample]).rows()
    assert [(str(row.path), row.opened[:10]) for row in again] == [
        ("a.annotator", "2026-03-03"),
        ("b.annotator", "2026-03-02"),
    ]


def test_a_file_that_is_gone_stays_until_it_is_taken_out(settings: Path, tmp_path: Path) -> None:
    here, gone = tmp_path / "here.annotator", tmp_path / "gone.annotator"
    here.touch()
    recent = RecentProjects(Preferences(settings))
    recent.note_opened(gone)
    recent.note_opened(here)
    assert [row.path for row in recent.rows()] == [here, gone]
    recent.forget(gone)
    assert [row.path for row in RecentProjects(Preferences(settings)).rows()] == [here]


def test_the_list_has_an_end_and_passes_over_what_is_no_entry(settings: Path) -> None:
    rows = [
        ["one.annotator", "2026-03-01T00:00:00.000Z"],
        ["two"],
        3,
        ["", ""],
        [1, 2],
        ["three", 3],
    ]
    settings.write_text(json.dumps({"recent": rows}), "utf-8")
    recent = RecentProjects(Preferences(settings))
    assert [str(row.path) for row in recent.rows()] == ["one.annotator"]
    for n in range(MOST + 3):
        recent.note_opened(Path(f"{n}.annotator"))
    assert len(recent.rows()) == MOST
    assert recent.rows()[0].path.name == f"{MOST + 2}.annotator"


def test_two_windows_add_to_one_list(settings: Path) -> None:
    one, other = (RecentProjects(Preferences(settings)) for _ in range(2))
    one.note_opened(Path("a.annotator"))
    other.note_opened(Path("b.annotator"))
    one.note_opened(Path("c.annotator"))
    other.forget(Path("a.annotator"))
    kept = RecentProjects(Preferences(settings)).rows()
    assert [row.path.stem for row in kept] == ["c", "b"]
