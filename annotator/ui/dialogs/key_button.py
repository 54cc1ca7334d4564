"""The keys of one action as a button: it asks for another key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.widgets.key_caps import CAP_HEIGHT, paint_caps, spoken, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from annotator.ui.dialogs.action_words import Words
    from annotator.ui.theme import Theme

_PAD = 5
_RADIUS = 6
_DOT = 5
# What stands in the place of a key where there is none, so that it can be pointed at.
_EMPTY_WIDTH = 18


class KeyButton(QAbstractButton):
    """Shows the caps of an action's keys; those that are not the usual ones have a dot.

    There are some two hundred of them on one page: what only one at a time needs waits till it is pointed at.
    """

    def __init__(self, words: Words, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_of_action")
        self._theme = theme
        self._words = words
        self._is_changed = self._is_asked = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def words(self) -> Words:
        """The action that it is the key of."""
        return self._words

    def show_words(self, words: Words, *, is_changed: bool) -> None:
        """Show the keys that the action has now."""
        self._words, self._is_changed = words, is_changed
        self._name()
        self.updateGeometry()
        self.update()

    def show_asked(self, is_asked: bool) -> None:
        """Show whether it is its key that is asked for, while the focus is elsewhere."""
        self._is_asked = is_asked
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._words.text}, {spoken(self._words.keys)}")
        usual = self.tr("Not its usual key. Delete gives that back.") if self._is_changed else ""
        change = self.tr("Click, or press Enter here, to change it.")
        self.setToolTip("\n".join(line for line in (self._words.tip, change, usual) if line))

    def _explain(self) -> None:
        self.setAccessibleDescription(self.toolTip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _stands_for(self) -> str:
        return self.tr("What the action does, and its keys")

    # What tells of the one in whose place it stands: see `docs/usable_widgets.py`.
    stands_for = Property(str, _stands_for)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        caps = round(width_of(self._words.keys)) if self._words.keys else _EMPTY_WIDTH
        dot = _DOT + 4 if self._is_changed else 0
        return QSize(caps + dot + 2 * _PAD + 1, CAP_HEIGHT + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_here = self.hasFocus() or self._is_asked
        if is_here or self.underMouse():
            painter.setPen(QPen(theme.accent, 2) if is_here else Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self._is_changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(QRectF(_PAD, (self.height() - _DOT) / 2, _DOT, _DOT))
        if self._words.keys:
            end, middle = self.width() - _PAD, self.height() / 2
            paint_caps(painter, theme, self._words.keys, end, middle)
        else:
            painter.setPen(theme.muted)
            painter.drawText(box.adjusted(0, 0, -_PAD, 0), _TRAILING, "–")

    # Hands

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._explain()
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._explain()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # Qt would go to whatever button is above or below; the lines have an order of their own.
            event.ignore()
        else:
            super().keyPressEvent(event)


_TRAILING = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
