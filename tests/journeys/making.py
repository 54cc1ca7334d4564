"""A new project by keys, as a person makes it on the page for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from annotator.driving import Driver
from tests.ui.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.bootstrap import Program


def make_project(program: Program, driver: Driver, path: Path, who: str) -> Driver:
    """Ctrl+N, name, folder and own name; returns hands on the window that the new project is in."""
    driver.press("Ctrl+N")
    driver.type(path.stem)
    driver.press("Tab", "Ctrl+A")
    driver.type(str(path.parent))
    child(driver.window, QLineEdit, "new_own_name").setFocus()
    driver.press("Ctrl+A")
    driver.type(who)
    driver.press("Return")
    assert program.window is not None
    program.window.resize(1280, 800)
    return Driver(program.window)
