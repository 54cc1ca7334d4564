"""A label that cuts its text to its width with an ellipsis and shows all of it in its tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from annotator.ui.widgets.joined_words import isolated, plain

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class ElidedLabel(QLabel):
    """One line of plain text; never takes more room than it is given."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._brief = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        # Marks that keep the parts of a line apart are for eyes.
        self.setAccessibleName(plain(text))

    def set_brief(self, text: str) -> None:
        """Show this where the whole text has no room: "" is as much of it as there is room for."""
        self._brief = text
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self.text()) <= self.width()
        wanted = self.text() if fits else self._brief or self.text()
        shown = metrics.elidedText(wanted, Qt.TextElideMode.ElideRight, self.width())
        tip = self.text() if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        # A name that runs the other way is cut at its own end.
        is_name = bool(self._brief) and not fits
        painter.drawText(self.rect(), leading, isolated(shown) if is_name else shown)
