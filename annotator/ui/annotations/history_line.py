"""The line of the inspector that counts what was done to the span, and opens the history there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.span import Span


class HistoryLine(QPushButton):
    """`wanted` carries the span whose history shall be shown."""

    wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("inspector_history")
        self.setProperty("role", "line")
        self.setFlat(True)
        self.setToolTip(self.tr("Who did what to this span, and when"))
        self._workspace = workspace
        self._span = ""
        self.clicked.connect(self._tell)

    def show_span(self, span: Span) -> None:
        """Count the steps that made the span what it is."""
        self._span = span.id
        count = self._workspace.project.times_changed(span.id)
        words = self.tr("%Ln change(s)", "", count)
        self.setText(words)
        self.setAccessibleName(self.tr("History of this span: {n}").format(n=words))
        self.setVisible(count > 0)

    def _tell(self) -> None:
        self.wanted.emit(self._span)
