"""PySide6 6.12.0 gives None away uncounted in void methods; Python 3.11 then dies in long work."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtGui import QImage, QPainter


def test_void_methods_of_qt_count_none() -> None:
    if sys.version_info >= (3, 12):
        # None is immortal here and its count says nothing. The bound in pyproject.toml must hold
        # all the same, since one lock serves every Python.
        assert PySide6.__version_info__[:2] < (6, 12)
        return
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(10_000):
        painter.setOpacity(1.0)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost <= 100
