"""A window that was closed is gone: no widget of it is styled or told of changes for ever after."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.bootstrap import Program
    from annotator.driving import Driver


@pytest.fixture
def nothing_put_aside() -> Iterator[None]:
    """What the tests have put aside so far is no part of this; afterwards no collection walks through it again."""
    gc.unfreeze()
    yield
    gc.freeze()


@pytest.mark.usefixtures("nothing_put_aside")
def test_another_project_takes_the_place_of_the_first_and_closing_leaves_nothing(
    start: Callable[..., tuple[Program, Driver]], tmp_path: Path
) -> None:
    from annotator.store.project import Project

    Project.create(tmp_path / "other.annotator").close()
    # Python 3.12 has some objects frozen at each collection.
    gc.collect()
    frozen = gc.get_freeze_count()
    before = _widgets()
    program, driver = start()
    first = driver.window
    alone = _widgets() - before
    first.project_wanted.emit(tmp_path / "other.annotator")
    assert program.window is not first
    assert _widgets() - before < alone * 1.2
    assert gc.get_freeze_count() > 0
    program.close()
    assert program.window is None
    assert _widgets() == before
    gc.collect()
    assert gc.get_freeze_count() == frozen


def _widgets() -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return len(QApplication.allWidgets())
