"""The text around the caret for screen readers: a real text widget, one pixel large, that has the focus.

A text interface written in Python does not get through to the accessibility bus; that of Qt's own widgets
does. So one of those stands in the corner of the viewport and holds the paragraphs around the caret, kept in
step with it while somebody listens. Its keys go on to the surface.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from annotator.ui.reading.units import Units, display_text
from annotator.ui.theme import Pattern
from annotator.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.span import Piece, Pieces
    from annotator.ui.theme import LabelLook

_AROUND = 4000
_STYLE = "border: 0; padding: 0; min-width: 0; min-height: 0; background: transparent;"


class AccessibleMirror(QPlainTextEdit):
    """Mirrors caret, selection and the text near them."""

    focus_changed = Signal(bool)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._text = ""
        self._window: Piece = (0, 0)
        self._units = Units("")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setStyleSheet(_STYLE)
        self.setCursorWidth(0)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setGeometry(0, 0, 1, 1)
        self._is_one_stop = False

    def be_one_stop(self) -> None:
        """Have Tab stop here once: Qt would take its viewport for a stop, too.

        Asked for when Tab is pressed, since PySide makes all classes of widgets when it first hands out one of Qt's.
        """
        if not self._is_one_stop:
            self.viewport().setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes it
            self._is_one_stop = True

    def show_text(self, text: str) -> None:
        """The surface shows another text."""
        self._text = text
        self._window = (0, 0)
        self.clear()

    def follow(self, anchor: int, caret: int) -> None:
        """Put the caret where the surface has it, both in code points of the text."""
        start, end = self._window
        if not start <= caret <= end or start == end:
            self._move_window(caret)
        cursor = self.textCursor()
        cursor.setPosition(self._position(anchor))
        cursor.setPosition(self._position(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def line_at(self, offset: int) -> Piece:
        """Where the line begins and ends that holds the code point `offset`, as far as it is held."""
        start, end = self._window
        after = self._text.find("\n", offset, end)
        return max(self._text.rfind("\n", start, offset) + 1, start), end if after < 0 else after

    def dress(self, line: Piece, looks: Iterable[tuple[Pieces, LabelLook]]) -> None:
        """Have that line wear bands and lines of these marks, the innermost last, and nothing else."""
        cursor = QTextCursor(self.document())
        # Else the words would be said to be gone, and there again.
        self.document().blockSignals(True)
        self._select(cursor, *line)
        cursor.setCharFormat(QTextCharFormat())
        for pieces, look in looks:
            shape = QTextCharFormat()
            shape.setBackground(look.band)
            shape.setUnderlineStyle(_underlines()[look.pattern])
            for start, end in pieces:
                self._select(cursor, max(start, line[0]), min(end, line[1]))
                cursor.mergeCharFormat(shape)
        self.document().blockSignals(False)

    def _select(self, cursor: QTextCursor, start: int, end: int) -> None:
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(max(start, end)), QTextCursor.MoveMode.KeepAnchor)

    def announce(self, sentence: str) -> None:
        """Have it said."""
        announce(self, sentence)

    def _move_window(self, caret: int) -> None:
        """Hold the paragraphs around the caret; very long ones in part."""
        text = self._text
        start = text.rfind("\n", 0, max(caret - _AROUND, 0)) + 1
        start = max(start, caret - 2 * _AROUND)
        end = text.find("\n", min(caret + _AROUND, len(text)))
        end = min(len(text) if end < 0 else end, caret + 2 * _AROUND)
        self._window = start, end
        # Line by line, since a line end must reach the widget as one.
        shown = "\n".join(display_text(line) for line in text[start:end].split("\n"))
        self._units = Units(shown)
        self.setPlainText(shown)

    def _position(self, offset: int) -> int:
        start, end = self._window
        return self._units.to_qt(min(max(offset, start), end) - start)

    # What the surface does, not this

    def event(self, event: QEvent) -> bool:
        # Qt's text widgets claim keys such as Ctrl+C and the arrows; here all of them are actions.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


@cache
def _underlines() -> dict[Pattern, QTextCharFormat.UnderlineStyle]:
    """What each pattern of a label is to whoever listens; made when somebody does."""
    style = QTextCharFormat.UnderlineStyle
    return {
        Pattern.SOLID: style.SingleUnderline,
        # Letters have no double one.
        Pattern.DOUBLE: style.SingleUnderline,
        Pattern.DASHED: style.DashUnderline,
        Pattern.DOTTED: style.DotLine,
        Pattern.WAVY: style.WaveUnderline,
        Pattern.DASH_DOT: style.DashDotLine,
    }
