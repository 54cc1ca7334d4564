"""What a start leaves out, made when nothing else is going on, so that the first key that needs it does not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# A pause, so that the first keys after a start are not held up.
_AFTER_MS = 400
_BETWEEN_MS = 40


class MadeAhead(QObject):
    """Takes one step at a time, of a few hundredths of a second each, with room for keys between them."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Begin in a moment."""
        self._timer.start(_AFTER_MS)

    def stop(self) -> None:
        """Leave what is not made yet to whoever asks for it."""
        self._timer.stop()

    def _go_on(self) -> None:
        if (step := next(self._steps, None)) is not None:
            step()
            self._timer.start(_BETWEEN_MS)


def classes_of_widgets() -> None:
    """PySide's classes of widgets, which it makes all at once when Qt first hands out one of its own making."""
    from PySide6.QtWidgets import QScrollArea

    QScrollArea().viewport()


def units_of_text() -> None:
    """The rules of sentences, clauses and quotations: patterns that take a moment to compile."""
    from annotator.core import jump_marks, takes

    del jump_marks, takes
