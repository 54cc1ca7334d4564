"""What is shown over a window while files are dragged over it: a frame, and what letting them go would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.core.visible import visible

if TYPE_CHECKING:
    from annotator.ui.widgets.dropped import Dropped

_MARGIN = 24
_LONGEST = 40


class DropSheet(QFrame):
    """Stands over `place` while it is shown. Neither mouse nor keys ever reach it."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setObjectName("drop_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel()
        self._words.setObjectName("drop_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignCenter)
        place.installEventFilter(self)
        self.hide()

    def show_for(self, dropped: Dropped) -> None:
        """Say what letting go would do."""
        if dropped.project is not None:
            words = self.tr("Drop to open the project “{name}”").format(
                name=self._cut(dropped.project.stem)
            )
        else:
            words = self.tr("Drop to import %Ln file(s) or folder(s)", "", len(dropped.articles))
        self._words.setText(words)
        self.setAccessibleName(words)
        self._cover()
        self.show()
        self.raise_()

    @staticmethod
    def _cut(name: str) -> str:
        shown = visible(name)
        return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1].rstrip()}…"

    def _cover(self) -> None:
        place = self.parentWidget()
        if place is not None:
            self.setGeometry(place.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._cover()
        return super().eventFilter(watched, event)
