from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from annotator import paths
from annotator.paths import AppPaths, app_paths, resource


def test_resources_are_found() -> None:
    assert resource("resources", "schema", "default.json").is_file()
    assert resource("sample_corpus").is_dir()


def test_a_packed_program_carries_them_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "annotator"
    package.mkdir()
    assert paths._shipped_root(package) == tmp_path
    (package / "_data").mkdir()
    assert paths._shipped_root(package) == package / "_data"


def test_a_named_folder_wins_over_the_variable(tmp_path: Path) -> None:
    environment = {"ANNOTATOR_DATA_DIR": str(tmp_path / "variable")}
    assert app_paths(None, environment) == AppPaths.below(tmp_path / "variable")
    assert app_paths(tmp_path / "named", environment) == AppPaths.below(tmp_path / "named")


def test_without_either_the_system_decides() -> None:
    folders = app_paths(None, {})
    assert all(
        "annotator" in folder.parts for folder in (folders.data, folders.config, folders.log)
    )


def test_folders_are_made_when_asked_and_not_before(tmp_path: Path) -> None:
    folders = app_paths(tmp_path / "trial", {})
    assert list(tmp_path.iterdir()) == []
    folders.create()
    assert folders.data.is_dir()
    assert folders.config.is_dir()
    assert folders.log.is_dir()


def test_folders_do_not_change(tmp_path: Path) -> None:
    with pytest.raises(FrozenInstanceError):
        AppPaths.below(tmp_path).data = tmp_path  # type: ignore[misc]
