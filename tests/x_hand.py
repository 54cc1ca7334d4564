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

_PAUSE = 0.2


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


def mark_and_export(
    command: Sequence[str], environment: Mapping[str, str], display: str, folder: Path
) -> list[dict[str, Any]]:
    """Start the program on the sample, mark a sentence as Xenia, export by Ctrl+E; her spans in the exported file."""
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    target = folder / "out.jsonl"
    whole = {**environment, "DISPLAY": display, "ANNOTATOR_DATA_DIR": str(folder / "user")}
    with subprocess.Popen(command, cwd=folder, env=whole) as running:
        try:
            hand = XHand(display)
            hand.wait_for_window("Annotator")
            hand.press("ctrl+shift+a")
            hand.type("Xenia")
            hand.press("Return")
            hand.press("ctrl+1", "ctrl+Home", "s", "1", "ctrl+e")
            hand.wait_for_window("Export")
            hand.type(str(target))
            hand.press("Return")
            _wait_for(target)
        finally:
            running.terminate()
    return _spans_of("Xenia", target)


def _wait_for(target: Path) -> None:
    for _ in range(50):
        if target.exists():
            return
        time.sleep(0.2)


def _spans_of(name: str, file: Path) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [span for record in records if record["annotator"] == name for span in record["spans"]]
