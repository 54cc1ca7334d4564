"""Printing an article a sheet at a time, between whatever else the window does: on paper, or into a PDF file."""

from __future__ import annotations

import os
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QFile,
    QFileDevice,
    QIODevice,
    QMarginsF,
    QObject,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from annotator.ui.reading.printed_sheets import PER_INCH, PrintedSheets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

_TURN_S = 0.012
MARGINS_MM = QMarginsF(20, 18, 20, 16)
_DOTS = 600


class Printing(QObject):
    """Exactly one of `done` (with the number of sheets), `failed` and `cancelled` comes."""

    advanced = Signal(int, int)
    done = Signal(int)
    failed = Signal()
    cancelled = Signal()

    def __init__(
        self, device: QPagedPaintDevice, make: Callable[[QSize], PrintedSheets], length: int
    ) -> None:
        """`make` sets the article on sheets of a size in logical pixels; `length` is its code points."""
        super().__init__()
        self._device = device
        self._painter = QPainter()
        self._make = make
        self._length = max(length, 1)
        self._steps: Iterator[int] = iter(())
        self._sheets = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin; the rest follows from the event loop."""
        if self._painter.begin(self._device):
            self._steps = self._print()
            self._timer.start()
        else:
            self.failed.emit()

    def cancel(self) -> None:
        """Print no further."""
        if self._timer.isActive():
            self._timer.stop()
            self._painter.end()
            self.cancelled.emit()

    def finish(self) -> None:
        """Do what is left at once."""
        while self._timer.isActive():
            self._turn()

    def _turn(self) -> None:
        self._timer.stop()
        until = perf_counter() + _TURN_S
        for done in self._steps:
            if perf_counter() > until:
                self.advanced.emit(done, 2 * self._length)
                self._timer.start()
                return
        self.done.emit(self._sheets)

    def _print(self) -> Iterator[int]:
        device, painter = self._device, self._painter
        scale = device.logicalDpiX() / PER_INCH
        try:
            sheets = self._make(QSize(int(device.width() / scale), int(device.height() / scale)))
            painter.scale(scale, scale)
            yield from sheets.cut()
            for number in range(sheets.count):
                if number:
                    device.newPage()
                sheets.paint(painter, number)
                yield self._length + self._length * (number + 1) // sheets.count
            self._sheets = sheets.count
        finally:
            # Qt aborts the process where a device goes while it is painted on.
            painter.end()


class PdfFile:
    """A PDF that appears under its name only when it is whole."""

    def __init__(self, path: Path, title: str) -> None:
        """OSError where nothing can be written there."""
        self.path = path
        self._part = path.with_name(path.name + ".part")
        self._file = QFile(str(self._part))
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(0, self._file.errorString())
        # By a file of our own: the writer says nothing of a disk that is full.
        self.writer = QPdfWriter(self._file)
        # It goes with the writer, and not before it.
        self._file.setParent(self.writer)
        self.writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.writer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
        self.writer.setResolution(_DOTS)
        self.writer.setTitle(title)
        self.writer.setCreator("Annotator")

    def keep(self) -> None:
        """It is whole; OSError where the disk was full, or it cannot be put in its place."""
        self._file.flush()
        fault, why = self._file.error(), self._file.errorString()
        self._file.close()
        if fault is not QFileDevice.FileError.NoError:
            self.drop()
            raise OSError(0, why)
        os.replace(self._part, self.path)

    def drop(self) -> None:
        """Leave nothing behind."""
        self._file.close()
        self._part.unlink(missing_ok=True)
