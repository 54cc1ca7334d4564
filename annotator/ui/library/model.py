"""The library's rows: articles in reading order under headings, filtered as one types."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from annotator.app.article_shelf import ArticleShelf, Entry, Grouping
from annotator.app.dates import day
from annotator.app.languages import number
from annotator.core.layer import Status
from annotator.ui.widgets.article_mime import ARTICLE_MIME
from annotator.ui.widgets.joined_words import joined_words
from annotator.ui.widgets.rows import resetting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from annotator.app.workspace import Workspace
    from annotator.core.schema import Schema

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
# More changed at once is read anew when next seen, instead of article by article.
_FEW = 8


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between articles."""

    text: str


class LibraryModel(QAbstractTableModel):
    """One column of headings and entries. `ROW_ROLE` gives the row itself, None for an article that is gone."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._shelf = ArticleShelf(workspace.project, day)
        self._open: frozenset[str] = frozenset()
        # Whether what is shown says which titles are those of others far away.
        self._is_told_apart = False

    # What is shown

    def reload(self) -> None:
        """Read anew which articles there are."""
        with resetting(self):
            self._shelf.reload(self._workspace.owner)

    def work_for_owner(self) -> None:
        """Show what the annotator who works now has done."""
        with resetting(self):
            self._shelf.work_for(self._workspace.owner)

    def refresh(self, articles: Collection[str]) -> None:
        """Read what was done in these articles again."""
        rows = self._shelf.loaded(articles)
        if len(rows) > _FEW:
            self._shelf.forget_progress()
        else:
            for id, row in rows.items():
                self._shelf.put(row, *self._workspace.progress_of(id))
        self._tell(rows.values())

    def refresh_all(self) -> None:
        """Read again what was done in the articles, those in sight at once."""
        self._shelf.forget_progress()
        self._tell_all()

    def _tell_all(self) -> None:
        last = self.rowCount() - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))

    def show_open(self, articles: Iterable[str]) -> None:
        """Tint the articles that stand in panes."""
        before, self._open = self._open, frozenset(articles)
        self._tell(self._shelf.loaded(before ^ self._open).values())

    def filter(self, text: str) -> None:
        """Show the articles in which each word of `text` stands, in title, outlet, date or id."""
        with resetting(self):
            self._shelf.filter(text)

    def show_only(self, articles: Collection[str] | None) -> None:
        """Show no other articles than these (ids); None for all."""
        with resetting(self):
            self._shelf.narrow(articles)

    def group_by(self, grouping: Grouping) -> None:
        """Put the articles under other headings."""
        with resetting(self):
            self._shelf.group_by(grouping)

    def read_ahead(self) -> bool:
        """Read a little of what the filter will look through; whether all of it is read."""
        is_read = self._shelf.read_ahead()
        if is_read and not self._is_told_apart:
            self._tell_all()
        self._is_told_apart = is_read
        return is_read

    def is_heading(self, row: int) -> bool:
        """Whether that row is a heading."""
        return self._shelf.rows.heading(row) is not None

    def heading_rows(self) -> list[int]:
        """The rows that are headings."""
        return self._shelf.rows.heading_rows()

    def listed(self) -> list[str]:
        """The ids of the articles that the filter lists, in their order; slow where these are very many."""
        entries = (self._shelf.entry(row) for row in range(len(self._shelf.rows)))
        return [entry.article.id for entry in entries if entry is not None]

    @property
    def is_narrowed(self) -> bool:
        """Whether not all articles are listed: by the filter, or because only some were asked for."""
        return self._shelf.kept is not None

    def total(self) -> int:
        """How many articles there are, filtered or not."""
        return self._shelf.total

    def _tell(self, rows: Iterable[int]) -> None:
        for row in rows:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def _row(self, row: int) -> Heading | Entry | None:
        key = self._shelf.rows.heading(row)
        if key is not None:
            return Heading(self._heading(key))
        entry = self._shelf.entry(row)
        if entry is not None and entry.article.id in self._open:
            return replace(entry, is_open=True)
        return entry

    def _heading(self, key: str) -> str:
        grouping = self._shelf.grouping
        if grouping is Grouping.OUTLET:
            return key or self.tr("No outlet")
        if grouping is Grouping.STATUS:
            return status_name(Status(key))
        return day(key) or self.tr("No date")

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shelf.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ROW_ROLE:
            return self._row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._row(index.row())
            return row.text if isinstance(row, Heading) else spoken(row) if row else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._row(index.row())
            return told(row, self._workspace.schema) if isinstance(row, Entry) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self._row(indexes[0].row())
        if isinstance(row, Entry):
            data.setData(ARTICLE_MIME, row.article.id.encode())
            data.setText(row.article.title)
        return data


def told(row: Entry, schema: Schema) -> str:
    """All that the row itself has no room for: the title, where it is from, its spans by label."""
    labels = [
        f"{label.name} {row.counts[label.id]}" for label in schema.labels if label.id in row.counts
    ]
    origin = joined_words((row.article.source, day(row.article.published)))
    lines = (row.article.title, origin, row.article.id, joined_words(labels))
    return "\n".join(line for line in lines if line)


def second_line(row: Entry) -> str:
    """The outlet; and the id, which for a text is the file's name, where the title alone tells too little."""
    article = row.article
    has_id = row.is_namesake or not article.source
    return joined_words((article.source, article.id if has_id and article.title else ""))


def spoken(row: Entry) -> str:
    """The row as a screen reader says it."""
    words = QCoreApplication.translate("LibraryModel", "{title}, {outlet}, {status}, spans: {n}")
    return words.format(
        title=row.article.title,
        outlet=second_line(row) if row.is_namesake else row.article.source,
        status=status_name(row.status),
        n=number(sum(row.counts.values())),
    )


def status_name(status: Status) -> str:
    """How far an article is, in words."""
    return QCoreApplication.translate(
        "LibraryModel",
        {Status.UNTOUCHED: "Untouched", Status.BEGUN: "Begun", Status.DONE: "Done"}[status],
    )
