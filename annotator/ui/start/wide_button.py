"""A button as wide as its column: what it does, and a quieter line that says more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from annotator.ui.icons import icon
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

_ICON = 18
_BETWEEN, _ABOVE, _LEAST_WIDTH = 3, 9, 160


class WideButton(QPushButton):
    """Two lines, perhaps an icon before them and a word at their end."""

    def __init__(self, name: str, title: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "wide")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._picture = QLabel()
        self._picture.setFixedWidth(_ICON + 8)
        self._picture.hide()
        self._title = ElidedLabel(title)
        self._title.setFont(chrome_font(14, bold=True))
        self._says = ElidedLabel(says)
        self._end = QLabel()
        for quiet in (self._says, self._end):
            quiet.setFont(chrome_font(SMALL_PX))
            quiet.setProperty("role", "muted")
        self._lay_out()
        self._name_it()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(_BETWEEN)
        words.addWidget(self._title)
        words.addWidget(self._says)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, _ABOVE, 14, _ABOVE)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self._end)
        for widget in (self._picture, self._title, self._says, self._end):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say_below(self, words: str) -> None:
        """Say something else on the second line."""
        self._says.setText(words)
        self._name_it()

    def say_at_end(self, words: str, *, bad: bool = False) -> None:
        """Say something short at the end of the lines."""
        self._end.setText(words)
        self._end.setProperty("role", "danger" if bad else "muted")
        # It may stand there already, and be styled.
        self._end.style().unpolish(self._end)
        self._end.style().polish(self._end)
        self._name_it()

    def draw(self, name: str, colour: QColor) -> None:
        """Show the icon of that name before the lines."""
        self._picture.setPixmap(icon(name, colour).pixmap(_ICON, _ICON))
        self._picture.show()

    def _name_it(self) -> None:
        parts = (self._title.text(), self._says.text(), self._end.text())
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(", ".join(part for part in parts[1:] if part))

    def sizeHint(self) -> QSize:
        # Not the layout's: that counts only what is shown already.
        lines = self._title.sizeHint().height() + self._says.sizeHint().height()
        return QSize(_LEAST_WIDTH, lines + _BETWEEN + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
