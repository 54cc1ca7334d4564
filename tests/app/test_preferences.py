from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.app.preferences import Preferences
from tests.full_disk import no_file_over

if TYPE_CHECKING:
    from pathlib import Path


def test_settings_that_cannot_be_written_hold_while_the_program_runs(tmp_path: Path) -> None:
    # A file stands where the folder should be: nobody, root neither, can write below it.
    (tmp_path / "config").write_text("", encoding="utf-8")
    preferences = Preferences(tmp_path / "config" / "settings.json")
    assert preferences.problem == ""
    preferences.annotator = "Ana"
    assert preferences.problem
    assert preferences.annotator == "Ana"
    (tmp_path / "config").unlink()
    preferences.annotator = "Ben"
    assert preferences.problem == ""
    assert Preferences(tmp_path / "config" / "settings.json").annotator == "Ben"


def test_a_full_disk_leaves_the_settings_of_before(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Preferences(path).annotator = "Ana"
    with no_file_over(40):
        preferences = Preferences(path)
        preferences.annotator = "Ben"
        assert preferences.problem
    assert Preferences(path).annotator == "Ana"
    assert list(tmp_path.iterdir()) == [path]


def test_two_windows_keep_what_the_other_changed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Preferences(path).annotator = "Ana"
    one, other = Preferences(path), Preferences(path)
    one.keys = {"span.delete": ["Ctrl+D"]}
    other.dark = True
    kept = Preferences(path)
    assert (kept.annotator, kept.keys, kept.dark) == ("Ana", {"span.delete": ["Ctrl+D"]}, True)
    # What was taken away or spoilt meanwhile is written anew.
    path.write_text("{", encoding="utf-8")
    one.language = "fr"
    kept = Preferences(path)
    assert (kept.annotator, kept.keys, kept.language) == ("Ana", {"span.delete": ["Ctrl+D"]}, "fr")


def test_settings_of_another_version_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"ruler": ["top"], "dark": "very", "annotator": "Ana"}), "utf-8")
    Preferences(path).language = "ar"
    kept = json.loads(path.read_text("utf-8"))
    assert (kept["ruler"], kept["dark"], kept["annotator"]) == (["top"], None, "Ana")
