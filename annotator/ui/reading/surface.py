"""The reading surface: text, caret and marks, and what hands do on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent

from annotator.ui.reading.bounds import word_at
from annotator.ui.reading.handles import Edge, handle_at, nearer_end
from annotator.ui.reading.mapped_sheet import MappedSheet
from annotator.ui.reading.motions import Caret
from annotator.ui.reading.painting import caret_rect

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.span import Piece
    from annotator.ui.reading.marks import Mark
    from annotator.ui.reading.mouse import Grain, MouseHand


class ReadingSurface(MappedSheet):
    """Shows a text with its marks. Offsets are code points of the stored text.

    `mark_chosen` carries "" where a click chose none; `pieces_dragged` what a handle was dropped at.
    """

    mark_chosen = Signal(str)
    mark_clicked = Signal(str)
    pieces_dragged = Signal(str, object)
    menu_wanted = Signal(QPoint, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made_hand: MouseHand | None = None
        self._preview: Mark | None = None
        self._before_preview: Mark | None = None
        self._clicked_at = QPoint(-9, -9)

    def set_text(self, text: str) -> None:
        """Show another text from its start, without marks; `text` is the stored string."""
        if self._made_hand is not None:
            self._made_hand.let_go()
        self._preview = self._before_preview = None
        super().set_text(text)

    # What the mouse does

    @property
    def _hand(self) -> MouseHand:
        """What follows the mouse, made when that first comes: many read and mark by keys alone."""
        if self._made_hand is None:
            from annotator.ui.reading.mouse import MouseHand

            self._made_hand = MouseHand(self)
        return self._made_hand

    def scroll_pixels(self, pixels: int) -> None:
        """Move the text up by `pixels`, down where negative."""
        self._scroll_by(pixels)

    def grain_at(self, point: QPoint, grain: Grain) -> Piece:
        """What a press at a point of the viewport takes: a caret place, a word or a sentence."""
        from annotator.ui.reading.mouse import Grain

        if grain is Grain.CHARACTER:
            offset = self._view.offset_at(point.x(), point.y())[0]
            return offset, offset
        under = self._view.character_at(point.x(), point.y())
        offset = self._view.offset_at(point.x(), point.y())[0] if under is None else under
        if grain is Grain.WORD:
            return word_at(self._page, offset)
        from annotator.core.sentences import sentence_at

        return sentence_at(self.text(), offset)

    def drag_selection(self, origin: Piece, point: QPoint, grain: Grain) -> None:
        """Select from `origin` to what is at the point, both whole."""
        from annotator.ui.reading.mouse import Grain

        start, end = self.grain_at(point, grain)
        if start >= origin[0]:
            anchor, position = origin[0], max(end, origin[1])
        else:
            anchor, position = origin[1], start
        at_end = self._view.offset_at(point.x(), point.y())[1] and grain is Grain.CHARACTER
        self.take_caret(Caret(anchor, position, at_end=at_end), reveal=False)

    def click(self, point: QPoint) -> None:
        """A click without dragging: choose the mark there, on a second click the next of those there."""
        under = self._view.character_at(point.x(), point.y())
        ids = self.marks_at(under) if under is not None else []
        again = (point - self._clicked_at).manhattanLength() <= 4
        self._clicked_at = point
        chosen = self.chosen()
        next_one = ids.index(chosen) + 1 if again and chosen in ids else 0
        id = ids[next_one % len(ids)] if ids else ""
        self.set_chosen(id or None)
        if id:
            self.mark_clicked.emit(id)
        self.mark_chosen.emit(id)

    def hover(self, point: QPoint) -> None:
        """The pointer rests at a point: raise the mark there, show what a press would do."""
        handle = self.handle_under(point)
        under = None if handle else self._view.character_at(point.x(), point.y())
        ids = self.marks_at(under) if under is not None else []
        self._set_hovered(ids[0] if ids else None)
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.OpenHandCursor if handle else shapes.IBeamCursor)

    def _set_hovered(self, id: str | None) -> None:
        for touched in {self._scene.hovered, id} if id != self._scene.hovered else set():
            mark = self.mark(touched) if touched else None
            if mark is not None:
                self.touch(mark.start, mark.end)
        self._scene.hovered = id

    def handle_under(self, point: QPoint) -> Edge | None:
        """The handle of the chosen mark under a point of the viewport."""
        chosen = self.chosen()
        mark = self.mark(chosen) if chosen else None
        return handle_at(self._view, mark, point) if mark is not None else None

    def preview_end(self, edge: Edge, point: QPoint, *, by_character: bool = False) -> None:
        """Show the chosen mark with one end at the point, or at the nearer end of the word there.

        Nothing is stored before `finish_end`.
        """
        mark = self._preview or self.mark(self.chosen() or "")
        if mark is None:
            return
        self._before_preview = self._before_preview or mark
        offset = self._view.offset_at(point.x(), point.y())[0]
        if not by_character:
            offset = nearer_end(word_at(self._page, offset), offset)
        pieces = self.pieces_at(self._before_preview, edge, offset)
        if pieces != mark.pieces:
            self._preview = mark._replace(pieces=pieces)
            self.replace_mark(self._preview)

    def finish_end(self) -> None:
        """The handle was let go: say what the pieces are to be; what is stored decides what is shown."""
        before, preview = self._before_preview, self._preview
        self._preview = self._before_preview = None
        if before is not None and preview is not None and preview.pieces != before.pieces:
            self.pieces_dragged.emit(preview.id, preview.pieces)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._hand.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._hand.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._hand.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            offset = self._view.offset_at(event.pos().x(), event.pos().y())[0]
            self.menu_wanted.emit(event.globalPos(), offset)
        else:
            rect = caret_rect(self._scene)
            point = QPoint() if rect is None else rect.bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(point), self.caret())
        event.accept()
