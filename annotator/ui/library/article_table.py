"""The table in which the library's articles stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QTableView

from annotator.ui.library.delegate import ENTRY_HEIGHT, HEADING_HEIGHT
from annotator.ui.widgets.own_viewport import own_viewport
from annotator.ui.widgets.rows import set_up_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent

    from annotator.ui.library.model import LibraryModel

_AHEAD_MS = 5
# Each costs a moment to be made lower than an article, and a letter in the filter must not take long.
_MOST_LOW_HEADINGS = 1000


class ArticleTable(QTableView):
    """One column, headings lower than articles; while it is seen, the model reads ahead between other work."""

    # A table, not a list: a QListView lays out every row, which takes seconds for 100,000 articles.

    def __init__(self, model: LibraryModel) -> None:
        super().__init__()
        self.setObjectName("library_articles")
        self.setAccessibleName(self.tr("Articles"))
        self._articles = model
        self._low: set[int] = set()
        own_viewport(self)
        # Before the model: for as long as they stand there Qt measures what would be in them.
        self.verticalHeader().setMinimumSectionSize(HEADING_HEIGHT)
        set_up_rows(self, ENTRY_HEIGHT)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._ahead = QTimer(self, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._read_ahead)

    def settle(self) -> None:
        """Make the headings low, unless they are too many, and read ahead."""
        headings = self._articles.heading_rows()
        headings = headings if len(headings) <= _MOST_LOW_HEADINGS else []
        header = self.verticalHeader()
        # With updates, each new height would count all rows before it.
        header.setUpdatesEnabled(False)
        # Qt keeps heights by row, whatever stands there now.
        for row in self._low.difference(headings):
            if row < header.count():
                header.resizeSection(row, ENTRY_HEIGHT)
        for row in headings:
            header.resizeSection(row, HEADING_HEIGHT)
        header.setUpdatesEnabled(True)
        self._low = set(headings)
        if self.isVisible():
            self._ahead.start()

    def _read_ahead(self) -> None:
        if self._articles.read_ahead():
            self._ahead.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Whoever comes by Tab sees where they are.
        by_tab = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_tab and not self.currentIndex().isValid() and self._articles.rowCount() > 1:
            self.setCurrentIndex(self._articles.index(1, 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ahead.start()

    def hideEvent(self, event: QHideEvent) -> None:
        # A window that was closed has no project any more.
        self._ahead.stop()
        super().hideEvent(event)
