"""Pictures of the real window, offscreen: both themes, two sizes, an Arabic article; into build/screenshots."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

TARGET = Path("build") / "screenshots"
SIZES = ((1280, 800), (1440, 900), (1920, 1080))


def main(target: Path = TARGET) -> None:
    """Leave the pictures in `target`."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    program = Program(AppPaths.below(target / "data"))
    window = program.show(program.sample())
    driver = Driver(window)
    for dark in (False, True):
        if dark:
            driver.press("Ctrl+Shift+D")
        for width, height in SIZES:
            window.resize(width, height)
            take(driver, target / f"window-{'dark' if dark else 'light'}-{width}.png")
    driver.press("Ctrl+Shift+D")
    states(driver, target)
    window.close()


def for_readme(target: Path = Path("docs") / "images") -> None:
    """The pictures of the README, from the sample as a newcomer finds it."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(AppPaths.below(Path(folder)))
        program.preferences.annotator = "Ana"
        window = program.show(program.sample())
        window.resize(1440, 900)
        driver = Driver(window)
        target.mkdir(parents=True, exist_ok=True)
        for theme in ("light", "dark"):
            driver.press("Ctrl+1", "Ctrl+Home", "Tab", "Tab")
            take(driver, target / f"window-{theme}.png")
            driver.press("Ctrl+Shift+D")
        window.close()


def states(driver: Driver, target: Path) -> None:
    """A chosen span, jump marks, linking, Arabic, no pane, the side's other tabs."""
    window = driver.window
    window.resize(1280, 800)
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")
    take(driver, target / "chosen.png")
    driver.press("L", "Ctrl+2", "Ctrl+Home", "Tab", "L")
    take(driver, target / "linking.png")
    if menu := window.strip.menu:
        menu.grab().save(str(target / "link-types.png"))
        menu.close()
    driver.press("Escape", "Escape", "F")
    take(driver, target / "jump.png")
    driver.press("Escape", "Ctrl+Home", "S", "S")
    take(driver, target / "selection.png")
    for tab, name in ((1, "spans"), (2, "guidelines")):
        window.side.setCurrentIndex(tab)
        take(driver, target / f"side-{name}.png")
    window.side.setCurrentIndex(0)
    open_language(window, "ar")
    take(driver, target / "arabic.png")
    for _ in range(len(window.panes.panes)):
        driver.press("Ctrl+W")
    take(driver, target / "no-pane.png")


def open_language(window: MainWindow, language: str) -> None:
    """Open the first article in that language in the active pane."""
    for article in window.workspace.articles_in_order():
        if article.language == language:
            window.panes.open_here(article.id)
            return


def take(driver: Driver, path: Path) -> None:
    """One picture of the window as it stands."""
    driver.settle()
    driver.window.grab().save(str(path))


if __name__ == "__main__":
    if sys.argv[1:] == ["--readme"]:
        for_readme()
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
