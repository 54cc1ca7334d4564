"""Memory that marks by hand take in the window, over what coloured words take in a bare QPlainTextEdit.

`python -m benchmarks.marked_memory window|bare COUNT` makes so many, and says by how many megabytes the process grew.
What is held of a mark is mostly how it is painted, for the stretch of the text that is kept laid out.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.memory import RESIDENT, resident
from benchmarks.timing import row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.timing import Row

GROWN = "tagging: megabytes for a thousand marks"
_BARE = "megabytes for a thousand coloured words in a bare QPlainTextEdit"
_LENGTH = 47_000
# What the first marks bring with them is there once, however many follow.
_FIRST = 200


def rows(runs: int = 3, count: int = 1000) -> Iterator[Row]:
    """The row, in megabytes, measured by `count` marks; none where the system does not say what is resident."""
    if not RESIDENT.exists():
        return
    ours, bare = (
        [max(_grown(kind, count) * 1000 / count, 0.001) for _ in range(runs)]
        for kind in ("window", "bare")
    )
    yield row(GROWN, f"an article of {_LENGTH:,} characters", ours, _BARE, bare)


def _grown(kind: str, count: int) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.marked_memory", kind, str(count)],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(f"the {kind} made no marks: {done.stderr[-2000:]}")
    return float(done.stdout)


def _by(count: int, mark: Callable[[int], None]) -> float:
    """By how many megabytes the process grows while `count` marks are made, after the first."""
    for n in range(_FIRST):
        mark(n)
    gc.unfreeze()
    gc.collect()
    before = resident()
    for n in range(_FIRST, _FIRST + count):
        mark(n)
    gc.collect()
    return resident() - before


def window(count: int) -> float:
    """Two words after two words are labelled by keys, in an article that nobody has marked."""
    from benchmarks.desk import Desk
    from benchmarks.material import make_project, record, scratch

    with scratch() as folder:
        path = folder / "marked.annotator"
        make_project(path, [record(1, _LENGTH, 0)], ["a000001"])
        desk = Desk(folder / "user", path)
        desk.take_keys()
        desk.driver.press("Ctrl+Home")

        def mark(_number: int) -> None:
            desk.driver.press("Ctrl+Right", "Ctrl+Shift+Right", "1")

        grown, made = _by(count, mark), desk.spans()
        desk.close()
    # Where words are none between two signs, nothing is labelled.
    if made < (_FIRST + count) * 0.9:
        raise RuntimeError(f"of {_FIRST + count} marks {made} were made")
    return grown


def bare(count: int) -> float:
    """Two words after two words are coloured."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QApplication, QTextEdit

    from benchmarks.desk import application
    from benchmarks.reading_surface import bare as bare_editor
    from benchmarks.reading_surface import prose

    _application = application()
    editor = bare_editor(prose(_LENGTH, seed=1))
    words, cursor = list[QTextEdit.ExtraSelection](), QTextCursor(editor.document())

    def mark(_number: int) -> None:
        one = QTextEdit.ExtraSelection()
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, n=2)
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 2)
        one.cursor = QTextCursor(cursor)
        one.format.setBackground(editor.palette().highlight())
        words.append(one)
        editor.setExtraSelections(words)
        QApplication.processEvents()

    return _by(count, mark)


if __name__ == "__main__":
    made = {"window": window, "bare": bare}[sys.argv[1]](int(sys.argv[2]))
    os.write(1, str(made).encode())
    os._exit(0)
