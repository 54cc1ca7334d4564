"""What a start is measured by: `python -m benchmarks.started window|stock|bare` opens, settles, says so and is gone.

In "window" the program starts as it does for a person, but that its event loop ends where it would begin to wait.
"""

from __future__ import annotations

import os
import sys

_ROUNDS = 3


def window() -> None:
    """The program, with the project that its folders remember, else the sample."""
    from annotator import preflight
    from annotator.launch import load_qt
    from annotator.paths import app_paths

    preflight.problem()
    preflight.has_display()
    load_qt()
    from annotator.bootstrap import Program

    program = Program(app_paths())
    # The program writes its faults to a file; here they are to be seen.
    sys.excepthook = sys.__excepthook__
    shown = program.show(program.first_project(None))
    _settle()
    if not shown.panes.panes or shown.panes.panes[0].surface.viewport().visibleRegion().isEmpty():
        raise RuntimeError("no article is in sight")


def bare() -> None:
    """An empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    _application = QApplication([])
    empty = QMainWindow()
    empty.resize(1440, 900)
    empty.show()
    _settle()


def stock() -> None:
    """As much in a window as the program has, of Qt's own widgets, and nothing behind it."""
    from bundle.stock_window import show

    show()


def _settle() -> None:
    from PySide6.QtCore import QCoreApplication

    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()


if __name__ == "__main__":
    {"window": window, "stock": stock, "bare": bare}[sys.argv[1]]()
    os.write(1, b"usable")
    os._exit(0)
