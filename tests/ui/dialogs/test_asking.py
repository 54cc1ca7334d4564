"""Where the file dialogs begin; the dialogs themselves are the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.dialogs.asking import Asking, as_kind, documents_folder, folder_near

if TYPE_CHECKING:
    from pathlib import Path


def test_dialogs_begin_beside_the_project_and_then_where_one_was_last(tmp_path: Path) -> None:
    work, data = tmp_path / "work", tmp_path / "data"
    work.mkdir()
    asking = Asking(folder_near(work / "p.annotator", data))
    assert asking._start() == str(work)
    assert asking._one("") is None
    assert asking._start() == str(work)
    assert asking._all([str(tmp_path / "in" / "a.txt"), str(tmp_path / "b.txt")])[1].name == "b.txt"
    assert asking._start() == str(tmp_path / "in")
    asking._one(str(work))
    assert asking._start() == str(work)


def test_the_programs_own_folder_is_nobodys_place(tmp_path: Path) -> None:
    assert Asking(folder_near(tmp_path / "sample.annotator", tmp_path))._start() == str(
        documents_folder()
    )


def test_the_chosen_kind_gives_the_suffix_and_never_another_file(tmp_path: Path) -> None:
    path, table = tmp_path / "news.jsonl", "Table of spans (*.csv)"
    assert as_kind(path, table) == tmp_path / "news.csv"
    assert as_kind(path, "All formats (*.jsonl *.ndjson *.json *.csv)") == path
    assert as_kind(tmp_path / "news.NDJSON", "JSON Lines (*.jsonl *.ndjson)").name == "news.NDJSON"
    assert as_kind(path, "") == path
    (tmp_path / "news.csv").touch()
    assert as_kind(path, table) == path
