"""What a window shows from paint to paint: for tests on what flashes, jumps, or comes in pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Film(QObject):
    """Calls `look` whenever a window has been painted, and keeps what it saw; the same again counts once."""

    def __init__(self, look: Callable[[QWidget], object]) -> None:
        super().__init__()
        self.seen: list[object] = []
        self._look = look
        self._is_passing = False

    def __enter__(self) -> Film:
        _program().installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        _program().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window paint itself, then look."""
        if self._is_passing or event.type() != QEvent.Type.UpdateRequest:
            return False
        self._is_passing = True
        QCoreApplication.sendEvent(watched, event)
        self._is_passing = False
        if isinstance(watched, QWidget):
            seen = self._look(watched)
            if seen is not None and seen not in self.seen[-1:]:
                self.seen.append(seen)
        return True


def _program() -> QApplication:
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    return program
