"""Pictures of every view of the real window, offscreen, in every theme and two sizes; into build/screenshots.

    python -m tools.screenshots review agreement --themes light contrast-dark --sizes 1280x800 --language ar

takes some of them. The views stand in `tools/views.py`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.preferences import Preferences
from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from tools.guide_pictures import NoAsking, close, photograph, wait
from tools.small_pictures import save
from tools.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET = Path("build") / "screenshots"
SIZES = ("1280x800", "1920x1080")
THEMES = ("light", "dark", "contrast-light", "contrast-dark")
_SETTLED_S = 0.35


def take(
    view: str, size: str, themes: Iterable[str], target: Path, language: str = "en"
) -> list[Path]:
    """Pictures of one view, in a window of its own, which wears one theme after another."""
    with tempfile.TemporaryDirectory() as folder:
        paths = AppPaths.below(Path(folder))
        paths.create()
        settings = Preferences(paths.config / "settings.json")
        settings.language, settings.annotator = language, "Ana"
        NoAsking.folder = Path(folder)
        program = Program(paths, NoAsking())
        driver = Driver(program.show(program.sample()))
        width, height = size.split("x")
        driver.window.resize(int(width), int(height))
        driver.settle()
        VIEWS[view](driver)
        made = []
        for theme in themes:
            wear(driver, theme)
            wait(driver, lambda: False, _SETTLED_S)
            made.append(target / f"{view}-{theme}-{language}-{width}.png")
            photograph(driver.window).save(str(made[-1]))
        close(program)
    return made


def wear(driver: Driver, theme: str) -> None:
    """Choose a theme, as the View menu does."""
    window = driver.window
    window.preferences.dark = theme.endswith("dark")
    window.preferences.high_contrast = theme.startswith("contrast")
    window.look_hands.wear()


def main(words: list[str]) -> None:
    """Take what was asked for; all of it where nothing was."""
    asked = argparse.ArgumentParser(description="Pictures of the views of the window.")
    asked.add_argument("views", nargs="*", help="all where none is named", choices=[*VIEWS, []])
    asked.add_argument("--target", type=Path, default=TARGET)
    asked.add_argument("--themes", nargs="+", default=THEMES, choices=THEMES)
    asked.add_argument("--sizes", nargs="+", default=list(SIZES))
    asked.add_argument("--language", default="en", help="en, fr, es or ar")
    wishes = asked.parse_args(words)
    wishes.target.mkdir(parents=True, exist_ok=True)
    for view in wishes.views or VIEWS:
        for size in wishes.sizes:
            take(view, size, wishes.themes, wishes.target, wishes.language)
        print(view, flush=True)


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


if __name__ == "__main__":
    if sys.argv[1:] == ["--readme"]:
        for_readme()
    else:
        main(sys.argv[1:])
