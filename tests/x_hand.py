"""A hand on the keyboard of an X server in memory, and the whole job done by it in the program's real window."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from annotator import Project

_PAUSE = 0.2
# Where text stands in a window that is as large as the screen or as large as it likes to be.
_IN_FIRST_PANE = (400, 360)


class XHand:
    """Presses and types where the focus is; there is no window manager."""

    def __init__(self, display: str) -> None:
        self._display = display

    def wait_for_window(self, name: str) -> None:
        """Wait until a window of this name is there, and give it the keyboard."""
        window = self._do("search", "--sync", "--onlyvisible", "--name", name).split()[-1]
        time.sleep(1)
        self._do("windowfocus", "--sync", window)
        time.sleep(_PAUSE)

    def press(self, *keys: str) -> None:
        """Press one after another."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)
            time.sleep(_PAUSE)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click at a place of the screen, in its pixels."""
        self._do("mousemove", str(x), str(y))
        time.sleep(_PAUSE)
        self._do("click", "--repeat", str(times), "--delay", "60", "1")
        time.sleep(_PAUSE)

    def type(self, text: str) -> None:
        """Type letters."""
        self._do("type", "--delay", "20", text)
        time.sleep(_PAUSE)

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self._display, "PATH": "/usr/bin:/bin"},
            capture_output=True, encoding="utf-8", timeout=30, check=True,
        )  # fmt: skip
        return done.stdout


def walk(
    command: Sequence[str], environment: Mapping[str, str], display: str, folder: Path
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What the README leads a newcomer through: mark by keys and by mouse as Xenia, say who speaks, review, export.

    Returns her spans in the exported file, and those of gold in the project.
    """
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    target = folder / "out.jsonl"
    whole = {**environment, "DISPLAY": display, "ANNOTATOR_DATA_DIR": str(folder / "user")}
    with subprocess.Popen(command, cwd=folder, env=whole) as running:
        try:
            hand = XHand(display)
            hand.wait_for_window("Annotator")
            _mark(hand)
            gold = _review(hand, folder / "user" / "data" / "sample.annotator")
            hand.press("ctrl+e")
            hand.wait_for_window("Export")
            hand.type(str(target))
            hand.press("Return")
            _wait_for(target)
        finally:
            running.terminate()
    return _spans_of("Xenia", target), gold


def _mark(hand: XHand) -> None:
    # The card of the tour goes first.
    hand.press("Escape", "ctrl+shift+a")
    hand.type("Xenia")
    hand.press("Return")
    hand.press("ctrl+k")
    hand.type("inquiry")
    hand.press("Return", "j", "1", "p")
    hand.type("The minister")
    hand.press("Return", "ctrl+Return")
    # Three clicks take a sentence, in whatever article came next.
    hand.click(*_IN_FIRST_PANE, times=3)
    hand.press("2")


def _review(hand: XHand, path: Path) -> list[dict[str, Any]]:
    """Decide the first case that two mark unlike, as soon as it is shown: elsewhere U moves the caret at most."""
    for _ in range(40):
        hand.press("F8", "u")
        with Project.open(path, write=False) as project:
            if gold := project.gold():
                spans = project.spans(annotator=gold.id)
                break
        time.sleep(0.5)
    else:
        return []
    hand.press("ctrl+shift+r")
    return [{"label": span.label, "text": span.quote} for span in spans]


def _wait_for(target: Path) -> None:
    for _ in range(50):
        if target.exists():
            return
        time.sleep(0.2)


def _spans_of(name: str, file: Path) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [span for record in records if record["annotator"] == name for span in record["spans"]]
