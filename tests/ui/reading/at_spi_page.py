"""Shows a page on the real accessibility bus for `at_spi_walk.py`; run by test_at_spi.py, not by pytest."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.ui.reading.marks import Mark
from annotator.ui.reading.surface import ReadingSurface

TEXT = "One meter 😀 was opened.\nThey denied it.\n" * 50


def main() -> None:
    """Show the page, put the caret into a mark when a line comes in, leave at the next."""
    application = QApplication([])
    application.setApplicationName("at-spi-page")
    window = QMainWindow()
    surface = ReadingSurface()
    window.setCentralWidget(surface)
    surface.setAccessibleName("Meters")
    surface.set_labels({"denial": (1, "denial", "Denial")})
    surface.set_text(TEXT)
    surface.set_marks([Mark("m", ((4, 9),), "denial")])
    surface.announced.connect(lambda sentence: sys.stdout.write(f"said {sentence}\n"))
    window.show()
    window.activateWindow()
    surface.setFocus()
    QTimer.singleShot(1500, lambda: surface.set_caret(4))
    QTimer.singleShot(40_000, application.quit)
    application.exec()


if __name__ == "__main__":
    main()
