"""Whether files are there is asked beside the window: one that never answers holds nobody up."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from annotator.app.files_there import FilesThere

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def wait_for(there: FilesThere, *paths: Path) -> None:
    for _ in range(200):
        if all(there.known(path) is not None for path in paths):
            return
        QTest.qWait(10)


def test_each_answer_is_told_once_until_it_is_another(qapp: object, tmp_path: Path) -> None:
    here, gone = tmp_path / "here.annotator", tmp_path / "gone.annotator"
    here.touch()
    there = FilesThere()
    told: list[Path] = []
    there.answered.connect(told.append)
    assert there.known(here) is None
    there.ask([here, gone])
    wait_for(there, here, gone)
    assert (there.known(here), there.known(gone)) == (True, False)
    here.unlink()
    there.ask([here, gone])
    for _ in range(200):
        if there.known(here) is False:
            break
        QTest.qWait(10)
    assert sorted(told) == sorted([here, gone, here])


def test_a_place_that_does_not_answer_holds_nobody_up(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A named pipe stands for the network: whoever asks what it is waits until somebody writes."""
    pipe, here = tmp_path / "pipe", tmp_path / "here.annotator"
    os.mkfifo(pipe)
    here.touch()
    is_file = type(here).is_file

    def slowly(path: Path) -> bool:
        if path == pipe:
            pipe.read_bytes()
        return is_file(path)

    monkeypatch.setattr(type(here), "is_file", slowly)
    there = FilesThere()
    there.ask([pipe, here])
    wait_for(there, here)
    assert there.known(here) is True
    assert there.known(pipe) is None
    pipe.write_bytes(b"now")
    wait_for(there, pipe)
    assert there.known(pipe) is False
