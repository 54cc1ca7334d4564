"""A choice above a list: named, narrow, and offered anew without forgetting what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionComboBox, QWidget

_SHORT = 6
_ROOM_OF_ARROW = 42


class ChoiceBox(QComboBox):
    """Says that something was chosen (`currentIndexChanged`) where a person chose it, not where it is set or filled."""

    def __init__(self, name: str, said: str, parent: QWidget | None = None) -> None:
        """Made in `parent`: a list that comes to another place later is built anew there."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        # On Linux Qt gives what is chosen as the name.
        self.setAccessibleDescription(said)
        self._said = said
        self.setToolTip(said)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORT)
        self.currentTextChanged.connect(self._tell_all)

    def offer(self, rows: Iterable[tuple[str, object]]) -> None:
        """Offer these words and what each stands for; what was chosen stays chosen, else the first is."""
        wanted = list(rows)
        if wanted == [(self.itemText(n), self.itemData(n)) for n in range(self.count())]:
            return
        kept = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for text, value in wanted:
                self.addItem(text, value)
        self.choose(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room, side = self.width() - _ROOM_OF_ARROW, Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, side, room)

    def _tell_all(self) -> None:
        """Say in the tip what is chosen, where it has no room."""
        words = self.currentText()
        fits = self.fontMetrics().horizontalAdvance(words) + _ROOM_OF_ARROW <= self.width()
        self.setToolTip(self._said if fits else f"{self._said}\n{words}")

    def choose(self, value: object) -> None:
        """Stand at what stands for `value`, at the first where nothing does."""
        values = [self.itemData(n) for n in range(self.count())]
        with QSignalBlocker(self):
            self.setCurrentIndex(values.index(value) if value in values else 0)
        self._tell_all()
