"""Pictures of the real window, offscreen: both themes, two sizes, an Arabic article; into build/screenshots."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.preferences import Preferences
from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from tools.small_pictures import save

if TYPE_CHECKING:
    from annotator.core.link import Link
    from annotator.ui.main_window import MainWindow

TARGET = Path("build") / "screenshots"
SIZES = ((1280, 800), (1440, 900), (1920, 1080))


def main(target: Path = TARGET, language: str = "") -> None:
    """Leave the pictures in `target`, of a window in that language ("" for the system's)."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    paths = AppPaths.below(target / "data")
    paths.create()
    Preferences(paths.config / "settings.json").language = language
    program = Program(paths)
    window = program.show(program.sample())
    driver = Driver(window)
    for dark in (False, True):
        if dark:
            driver.press("Ctrl+Shift+D")
        for width, height in SIZES:
            window.resize(width, height)
            take(driver, target / f"window-{'dark' if dark else 'light'}-{width}.png")
    driver.press("Ctrl+Shift+D")
    for width, height in SIZES[:2]:
        window.resize(width, height)
        for theme in ("light", "dark"):
            link_states(driver, target, f"{theme}-{width}")
            driver.press("Ctrl+Shift+D")
    first_hour(driver, target)
    states(driver, target)
    window.close()


def for_readme(target: Path = Path("docs") / "images") -> None:
    """The picture of the README, from the sample as a newcomer finds it."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(AppPaths.below(Path(folder)))
        program.preferences.annotator = "Ana"
        window = program.show(program.sample())
        window.resize(1440, 900)
        driver = Driver(window)
        target.mkdir(parents=True, exist_ok=True)
        driver.press("Ctrl+1", "Ctrl+Home", "Tab", "Tab")
        driver.settle()
        save(window.grab().toImage(), target / "window-light.png")
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


def first_hour(driver: Driver, target: Path) -> None:
    """The start page, a new project, the first card of the tour and its last."""
    rooms = driver.window.rooms
    driver.press("Ctrl+Shift+O")
    take(driver, target / "start-page.png")
    driver.press("Ctrl+N")
    take(driver, target / "new-project.png")
    driver.press("Escape", "Shift+F1")
    take(driver, target / "tour-first.png")
    for _ in range(7):
        rooms.tour.tour.skip()
    take(driver, target / "tour-last.png")
    driver.press("Escape")


def link_states(driver: Driver, target: Path, name: str) -> None:
    """The links of a chosen span, one past a pane, one with an end scrolled away, all of them."""
    window = driver.window
    driver.press("Ctrl+1", "Ctrl+Home", "Tab", "Tab")
    take(driver, target / f"links-chosen-{name}.png")
    past = link_past_a_pane(window)
    for span in (past.target, past.source) if past else ():
        window.hands.travel(span)
    take(driver, target / f"links-past-a-pane-{name}.png")
    first = window.panes.panes[0].surface
    first.scroll_pixels(2 * first.height())
    take(driver, target / f"links-scrolled-{name}.png")
    first.scroll_pixels(-2 * first.height())
    driver.press("Ctrl+Shift+L")
    take(driver, target / f"links-all-{name}.png")
    driver.press("Ctrl+Shift+L", "Escape")


def link_past_a_pane(window: MainWindow) -> Link | None:
    """A link between the first and the third pane."""
    articles, project = window.panes.open_articles(), window.workspace.project
    for link in project.links(window.workspace.owner):
        ends = [project.span(id) for id in (link.source, link.target)]
        panes = [articles.index(s.article) for s in ends if s and s.article in articles]
        if sorted(panes) == [0, 2]:
            return link
    return None


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
        asked = argparse.ArgumentParser()
        asked.add_argument("target", type=Path, nargs="?", default=TARGET)
        asked.add_argument("--language", default="", help="en, fr, es or ar")
        wishes = asked.parse_args()
        main(wishes.target, wishes.language)
