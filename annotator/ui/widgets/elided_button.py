"""A button that cuts its words to its width with an ellipsis and shows all of them in its tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionButton

_ROOM_AROUND = 24
_LEAST = 48


class ElidedButton(QPushButton):
    """Never takes more room than it is given; its tip has its key, and what was cut off."""

    _key = ""

    def set_key(self, key: str) -> None:
        """Name the key that presses it, as the system writes it."""
        self._key = key
        self._tell_all()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_all()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self._shown()

    def _shown(self) -> str:
        room = self.width() - _ROOM_AROUND
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _tell_all(self) -> None:
        cut = "" if self._shown() == self.text() else self.text()
        self.setToolTip("\n".join(part for part in (cut, self._key) if part))
