from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

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


@pytest.mark.parametrize(
    "content",
    [b'{"annotator": "Ana", "keys": {"x": ["F"]', b"[1]", b"[" * 100_000, b"\xff\x00", b"", b" " * 5_000_000 + b"{}"],
    ids=["cut", "list", "deep", "binary", "empty", "huge"],
)  # fmt: skip
def test_what_cannot_be_read_is_kept_beside_the_new_settings(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    preferences = Preferences(path)
    preferences.look_again("recent")
    assert (preferences.annotator, preferences.put_aside) == ("", None)
    assert path.read_bytes() == content
    preferences.annotator = "Ben"
    kept = preferences.put_aside
    assert kept is not None
    assert kept.read_bytes() == content
    assert sorted(tmp_path.iterdir()) == sorted([kept, path])
    assert Preferences(path).annotator == "Ben"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_settings_that_an_editor_wrote_in_its_own_way_are_read(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"annotator": "Zoë"}, ensure_ascii=False), encoding)
    assert Preferences(path).annotator == "Zoë"


def test_values_that_nothing_can_be_called_by_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    said = {
        "annotator": "A\ud800",
        "last_project": "/a\0b",
        "recent": [["/a\0b", ""]],
        "text_px": 10**30,
    }
    path.write_text(json.dumps(said), "utf-8")
    preferences = Preferences(path)
    assert (preferences.annotator, preferences.last_project, preferences.recent) == ("", "", [])
    assert preferences.text == preferences.text.bounded()
