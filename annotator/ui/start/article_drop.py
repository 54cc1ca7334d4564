"""Where articles are dropped for a new project: files and folders, each with what was found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from annotator.app.languages import data_size
from annotator.app.retelling import retold
from annotator.ui.widgets.dropped import paths_in
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from annotator.app.article_survey import Surveyed

_PATH = int(Qt.ItemDataRole.UserRole)
_FILES, _BYTES, _BAD = _PATH + 1, _PATH + 2, _PATH + 3
_LINE, _MOST_LINES = 32, 3


class ArticleDrop(QFrame):
    """`files_wanted` and `folder_wanted` ask for what is chosen, `added` carries paths to look at."""

    files_wanted = Signal()
    folder_wanted = Signal()
    added = Signal(list)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_drop")
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._words = QLabel(
            self.tr(
                "Drop files or folders here: text, JSON Lines, Label Studio, doccano, brat, CoNLL."
            )
        )
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._make_list()
        self._sum = QLabel()
        self._sum.setObjectName("new_sum")
        self._sum.setProperty("role", "muted")
        self._remove = quiet_button("new_remove", self.tr("Remove"), self.remove_chosen)
        self._remove.setToolTip(self.tr("Take the chosen ones out of the list (Delete)"))
        self._lay_out()
        self._settle()

    def _make_list(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("new_articles")
        self.list.setAccessibleName(self.tr("Articles to bring in"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._settle)

    def _lay_out(self) -> None:
        files = quiet_button("new_files", self.tr("Add files …"), self.files_wanted)
        folder = quiet_button("new_folder", self.tr("Add a folder …"), self.folder_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (files, folder, self._remove):
            row.addWidget(widget)
        row.addWidget(self._sum, 1)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.list)
        column.addLayout(row)

    # What is in the list

    def paths(self) -> list[Path]:
        """What shall be imported, in the order in which it was added."""
        return [self._item(n).data(_PATH) for n in range(self.list.count())]

    def _item(self, n: int) -> QListWidgetItem:
        return self.list.item(n)

    def add(self, paths: list[Path]) -> None:
        """Add files and folders; those in the list already stay where they are."""
        known = set(self.paths())
        new = [path for path in dict.fromkeys(paths) if path not in known]
        for path in new:
            item = QListWidgetItem(self.tr("{name}  ·  looking …").format(name=path.name))
            item.setData(_PATH, path)
            item.setToolTip(str(path))
            self.list.addItem(item)
        self._settle()
        if new:
            self.added.emit(new)

    def show_found(self, found: Surveyed) -> None:
        """Say at a path what was found there."""
        items = [self._item(n) for n in range(self.list.count())]
        for item in items:
            if item.data(_PATH) == found.path:
                # A name has its own direction.
                item.setText(f"\u2068{found.path.name}\u2069  ·  {self._said(found)}")
                item.setToolTip("\n".join([str(found.path), *map(retold, found.problems)]))
                item.setData(_FILES, found.files)
                item.setData(_BYTES, found.size)
                item.setData(_BAD, len(found.problems))
        self._settle()

    def _said(self, found: Surveyed) -> str:
        if not found.files and found.problems:
            return self.tr("will be left out: {why}").format(why=retold(found.problems[0]))
        size = data_size(found.size)
        said = self.tr("%Ln file(s), {size}", "", found.files).format(size=size)
        for count, words in (
            (found.left_out, self.tr("{found}; %Ln of other kinds left out", "", found.left_out)),
            (len(found.problems), self.tr("{found}; %Ln cannot be read", "", len(found.problems))),
        ):
            said = words.format(found=said) if count else said
        return said

    def remove_chosen(self) -> None:
        """Take the chosen lines out of the list."""
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._settle()

    def _settle(self) -> None:
        count = self.list.count()
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(min(max(count, 1), _MOST_LINES) * _LINE + 4)
        self._remove.setVisible(count > 0)
        self._remove.setEnabled(bool(self.list.selectedItems()))
        files = sum(self._item(n).data(_FILES) or 0 for n in range(count))
        size = sum(self._item(n).data(_BYTES) or 0 for n in range(count))
        words = self.tr("%Ln file(s) in all, {size}", "", files)
        self._sum.setText(words.format(size=data_size(size)) if count > 1 else "")
        self.changed.emit()

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped into the list."""
        event.acceptProposedAction()
        self.add(paths_in(event.mimeData()))
