"""The mouse on a reading surface: selecting, choosing marks, dragging a handle, scrolling along."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from annotator.core.span import Piece
    from annotator.ui.reading.handles import Edge
    from annotator.ui.reading.surface import ReadingSurface

_STEP_MS = 25
_SPEED = 4
_TREMBLE = 4


class Grain(Enum):
    """What a drag takes in at a time."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()


class MouseHand(QObject):
    """Turns presses, moves and releases, in viewport coordinates, into what the surface is asked to do."""

    def __init__(self, surface: ReadingSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._grain = Grain.CHARACTER
        self._origin: Piece | None = None
        self._pressed_at = QPoint()
        self._still = False
        self._edge: Edge | None = None
        self._since_double = QElapsedTimer()
        self._pointer = QPoint()
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._scroll_along)

    def press(self, event: QMouseEvent) -> None:
        """The left button went down."""
        point = event.position().toPoint()
        self._pressed_at = self._pointer = point
        self._still = True
        self._edge = self._surface.handle_under(point)
        if self._edge is not None:
            self._surface.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend_from_anchor(point)
        elif self._is_third(point):
            self._begin(point, Grain.SENTENCE)
        else:
            self._begin(point, Grain.CHARACTER)

    def double(self, event: QMouseEvent) -> None:
        """The left button went down a second time."""
        self._since_double.start()
        self._begin(event.position().toPoint(), Grain.WORD)

    def _is_third(self, point: QPoint) -> bool:
        quick = self._since_double.isValid() and not self._since_double.hasExpired(
            QApplication.doubleClickInterval()
        )
        near = (point - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        self._since_double.invalidate()
        return quick and near

    def _extend_from_anchor(self, point: QPoint) -> None:
        self._still = False
        self._grain = Grain.CHARACTER
        anchor = self._surface.anchor()
        self._origin = anchor, anchor
        self._surface.drag_selection(self._origin, point, self._grain)

    def _begin(self, point: QPoint, grain: Grain) -> None:
        self._grain = grain
        self._still = grain is Grain.CHARACTER
        self._pressed_at = self._pointer = point
        self._origin = self._surface.grain_at(point, grain)
        self._surface.drag_selection(self._origin, point, grain)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        point = event.position().toPoint()
        if self._edge is None and self._origin is None:
            self._surface.hover(point)
            return
        # A hand that trembles still clicks; one that selects a single narrow letter goes a few pixels.
        if (point - self._pressed_at).manhattanLength() >= _TREMBLE:
            self._still = False
        self._pointer = point
        self._follow()
        inside = 0 <= point.y() < self._surface.viewport().height()
        if inside:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _follow(self) -> None:
        if self._edge is not None:
            # Whole words, as from the keyboard; there, too, Ctrl goes by characters.
            fine = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
            self._surface.preview_end(self._edge, self._pointer, by_character=bool(fine))
        elif self._origin is not None and not self._still:
            self._surface.drag_selection(self._origin, self._pointer, self._grain)

    def _scroll_along(self) -> None:
        height = self._surface.viewport().height()
        y = self._pointer.y()
        beyond = y if y < 0 else y - height + 1
        self._surface.scroll_pixels(beyond // _SPEED + (1 if beyond > 0 else 0))
        self._follow()

    def release(self, event: QMouseEvent) -> None:
        """The left button came up."""
        self._timer.stop()
        edge, origin, still = self._edge, self._origin, self._still
        self._edge = self._origin = None
        if edge is not None:
            self._surface.finish_end()
            self._surface.hover(event.position().toPoint())
        elif still and origin is not None and self._grain is Grain.CHARACTER:
            self._surface.click(event.position().toPoint())

    def let_go(self) -> None:
        """Give up what is in the hand: the surface is shown something else."""
        self._timer.stop()
        self._edge = self._origin = None
