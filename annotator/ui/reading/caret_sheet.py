"""A sheet with a caret in its read-only text: all movement and selection of a text editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication

from annotator.ui.reading.bounds import snapped
from annotator.ui.reading.motions import Caret, Motion, moved
from annotator.ui.reading.painting import caret_rect
from annotator.ui.reading.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.span import Piece
    from annotator.ui.reading.view import Held

# So far an outline may reach beyond the lines of its mark, in pixels.
_OUTLINE = 4
_PAGES = {Motion.PAGE_UP, Motion.PAGE_DOWN}


class CaretSheet(Sheet):
    """Caret and selection in code points of the stored text, snapped to what people see as characters."""

    caret_moved = Signal(int)
    selection_changed = Signal()
    focused = Signal()

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self._scene.caret.position

    def anchor(self) -> int:
        """The other end of the selection; the caret itself where there is none."""
        return self._scene.caret.anchor

    def selection(self) -> Piece | None:
        """Start and end of the selection, None where nothing is selected."""
        caret = self._scene.caret
        return (caret.start, caret.end) if caret.start < caret.end else None

    def set_caret(self, offset: int) -> None:
        """Put the caret there, nothing selected."""
        self.set_selection(offset, offset)

    def set_selection(self, anchor: int, caret: int) -> None:
        """Select from `anchor` to `caret`, each taken out of the middle of a character."""
        page = self._page
        start = snapped(page, anchor, onward=anchor > caret)
        self.take_caret(Caret(start, snapped(page, caret, onward=caret > anchor)))

    def take_caret(self, caret: Caret, *, reveal: bool = True) -> None:
        """Make `caret` the caret; with `reveal`, bring it into sight."""
        before = self._scene.caret
        if caret == before:
            return
        self._touch_caret()
        self._scene.caret, self._held = caret, None
        self._touch_caret()
        self._touch_selections(before, caret)
        if reveal:
            self._reveal_caret()
        self._say_what_changed(before, caret)

    def reading(self) -> tuple[Held, Caret]:
        """What stands where now, and the caret with its selection, to give to `read_again`."""
        return self.hold_place(), self._scene.caret

    def read_again(self, held: Held, caret: Caret) -> None:
        """Let the same line stand where it stood, also when the width changes, and the same be selected."""
        self.take_caret(caret, reveal=False)
        self.put_back(held)
        self._held = held

    def move(self, motion: Motion, extend: bool = False) -> None:  # type: ignore[override]
        """Move the caret; with `extend` the selection grows or shrinks with it."""
        y, before = self._caret_y(), self._scene.caret
        self.take_caret(moved(self._view, before, motion, extend=extend))
        if self._scene.caret == before:
            # It stands at the end of its way already, which may have been scrolled out of sight.
            self._reveal_caret()
        if motion in _PAGES and y is not None and (now := self._caret_y()) is not None:
            self._scroll_by(now - y)
        self.read_on.emit()

    def select_all(self) -> None:
        """Select the whole text; the place of reading stays."""
        self.take_caret(Caret(0, len(self.text())), reveal=False)

    def copy(self) -> None:
        """Put the selected text on the clipboard, as it is stored."""
        if (selected := self.selection()) is not None:
            start, end = selected
            QGuiApplication.clipboard().setText(self.text()[start:end])

    def caret_point(self) -> QPoint | None:
        """The foot of the caret in viewport coordinates, None where it is far out of sight."""
        rect = caret_rect(self._scene)
        return None if rect is None else rect.bottomLeft()

    def point_of(self, offset: int) -> QPoint | None:
        """The middle of where the caret would stand at `offset`, None where it is far out of sight."""
        spot = self._view.spot(offset)
        rect = self._view.line_rect(spot)
        if rect is None:
            return None
        layout = self._page.layout(spot.chunk)
        x = self._view.left + layout.caret_x(layout.position(offset), spot.line)
        line = layout.lines[spot.line]
        return QPoint(round(x), rect.top() + line.text_top - line.top + line.ascent // 2)

    # Telling and showing

    def _say_what_changed(self, before: Caret, after: Caret) -> None:
        if after.position != before.position:
            self.caret_moved.emit(after.position)
        if (before.start, before.end) != (after.start, after.end) and (
            before.start < before.end or after.start < after.end
        ):
            self.selection_changed.emit()

    def _caret_y(self) -> int | None:
        rect = caret_rect(self._scene)
        return None if rect is None else rect.top()

    def _reveal_caret(self) -> None:
        caret = self._scene.caret
        rect = self._view.line_rect(self._view.spot(caret.position, at_end=caret.at_end))
        if rect is None:
            self._put_at(caret.position, self._view.height // 3)
            return
        room = min(self._page.style.pitch, self._view.height // 4)
        if rect.top() < 0:
            self._scroll_by(rect.top() - room)
        elif rect.bottom() >= self._view.height:
            self._scroll_by(rect.bottom() + room - self._view.height)

    def _touch_caret(self) -> None:
        rect = caret_rect(self._scene)
        if rect is not None:
            self.viewport().update(rect.adjusted(-1, -1, 1, 1))

    def _touch_selections(self, before: Caret, after: Caret) -> None:
        """Paint again the lines on which the selection differs."""
        old, new = (before.start, before.end), (after.start, after.end)
        if old == new or (old[0] == old[1] and new[0] == new[1]):
            return
        places = [*old, *new]
        if old[0] == new[0]:
            places = [old[1], new[1]]
        elif old[1] == new[1]:
            places = [old[0], new[0]]
        self.touch(min(places), max(places))

    def touch(self, start: int, end: int) -> None:
        """Paint again the lines of `start` to `end`."""
        top, bottom = self._line_rect(start), self._line_rect(end)
        first = 0 if top is None else top.top()
        last = self._view.height if bottom is None else bottom.bottom() + 1
        first, last = first - _OUTLINE, last + _OUTLINE
        self.viewport().update(QRect(0, first, self._view.width, last - first))

    def show_focus(self) -> None:
        """Show whether keys go here."""
        self._scene.focused = self.hasFocus()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys are actions, declared in one table: what is none of them goes on to the window.
        event.ignore()
