"""The library's rows: articles in reading order under headings, filtered as one types."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.layer import Status
from annotator.ui.dates import day
from annotator.ui.widgets.article_mime import ARTICLE_MIME
from annotator.ui.widgets.joined_words import joined_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.app.workspace import Workspace
    from annotator.core.article import Article
    from annotator.core.schema import Schema

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Grouping(StrEnum):
    """What the headings of the library stand for."""

    DATE = "date"
    OUTLET = "outlet"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between articles."""

    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with what the annotator at work has done in it: status, spans per label id."""

    article: Article
    status: Status = Status.UNTOUCHED
    counts: dict[str, int] = field(default_factory=dict)
    is_open: bool = False


class LibraryModel(QAbstractTableModel):
    """One column of headings and entries. `ROW_ROLE` gives the row itself."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._entries: list[Entry] = []
        self._rows: list[Heading | Entry] = []
        self._entry_of: dict[str, int] = {}
        self._row_of: dict[str, int] = {}
        self._words: list[str] = []
        self._open: frozenset[str] = frozenset()
        self.grouping = Grouping.DATE

    # What is shown

    def reload(self) -> None:
        """Read all articles of the project again."""
        owner = self._workspace.owner
        project = self._workspace.project
        statuses = project.statuses(owner) if owner else {}
        counts = project.label_counts(owner) if owner else {}
        self._entries = [
            Entry(
                row,
                statuses.get(row.id, Status.UNTOUCHED),
                counts.get(row.id, {}),
                row.id in self._open,
            )
            for row in self._workspace.articles_in_order()
        ]
        self._entry_of = {row.article.id: at for at, row in enumerate(self._entries)}
        self._arrange()

    def refresh(self, articles: Iterable[str]) -> None:
        """Read what was done in these articles again."""
        for id in articles:
            self._update(id, self._workspace.progress_of(id))

    def show_open(self, articles: Iterable[str]) -> None:
        """Tint the articles that stand in panes."""
        before, self._open = self._open, frozenset(articles)
        for id in before ^ self._open:
            if (at := self._entry_of.get(id)) is not None:
                self._entries[at] = replace(self._entries[at], is_open=id in self._open)
                if id in self._row_of:
                    self._put(self._row_of[id], self._entries[at])

    def filter(self, text: str) -> None:
        """Show the articles in which each word of `text` stands, in title, outlet, date or id."""
        self._words = text.casefold().split()
        self._arrange()

    def group_by(self, grouping: Grouping) -> None:
        """Put the articles under other headings."""
        self.grouping = grouping
        self._arrange()

    def row_of(self, article: str) -> int:
        """The row of an article, -1 where it is filtered away."""
        return self._row_of.get(article, -1)

    def entries(self) -> list[Entry]:
        """The articles shown, in order."""
        return [row for row in self._rows if isinstance(row, Entry)]

    def is_heading(self, row: int) -> bool:
        """Whether that row is a heading."""
        return isinstance(self._rows[row], Heading)

    def heading_rows(self) -> list[int]:
        """The rows that are headings."""
        return [at for at, row in enumerate(self._rows) if isinstance(row, Heading)]

    def total(self) -> int:
        """How many articles there are, filtered or not."""
        return len(self._entries)

    def _update(self, id: str, progress: tuple[Status, dict[str, int]]) -> None:
        at = self._entry_of.get(id)
        if at is None:
            return
        status, counts = progress
        self._entries[at] = replace(self._entries[at], status=status, counts=counts)
        if id in self._row_of:
            self._put(self._row_of[id], self._entries[at])

    def _put(self, at: int, entry: Entry) -> None:
        self._rows[at] = entry
        index = self.index(at, 0)
        self.dataChanged.emit(index, index)

    def _arrange(self) -> None:
        self.beginResetModel()
        kept = [row for row in self._entries if self._matches(row.article)]
        self._rows = list(self._with_headings(kept))
        self._row_of = {
            row.article.id: at for at, row in enumerate(self._rows) if isinstance(row, Entry)
        }
        self.endResetModel()

    def _matches(self, article: Article) -> bool:
        if not self._words:
            return True
        hay = f"{article.title}\n{article.source}\n{article.published}\n{article.id}".casefold()
        return all(word in hay for word in self._words)

    def _with_headings(self, entries: Sequence[Entry]) -> Iterable[Heading | Entry]:
        last: str | None = None
        for entry in (
            sorted(entries, key=self._group_key) if self.grouping is not Grouping.DATE else entries
        ):
            heading = self._heading_of(entry)
            if heading != last:
                yield Heading(heading)
                last = heading
            yield entry

    def _group_key(self, entry: Entry) -> str:
        if self.grouping is Grouping.OUTLET:
            return entry.article.source.casefold()
        return str(list(Status).index(entry.status))

    def _heading_of(self, entry: Entry) -> str:
        if self.grouping is Grouping.OUTLET:
            return entry.article.source or self.tr("No outlet")
        if self.grouping is Grouping.STATUS:
            return {
                Status.UNTOUCHED: self.tr("Untouched"),
                Status.BEGUN: self.tr("Begun"),
                Status.DONE: self.tr("Done"),
            }[entry.status]
        return day(entry.article.published) or self.tr("No date")

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Heading) else spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Entry):
            return told(row, self._workspace.schema)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self._rows[indexes[0].row()]
        if isinstance(row, Entry):
            data.setData(ARTICLE_MIME, row.article.id.encode())
            data.setText(row.article.title)
        return data


def told(row: Entry, schema: Schema) -> str:
    """All that the row itself has no room for: the title, where it is from, its spans by label."""
    labels = [
        f"{label.name} {row.counts[label.id]}" for label in schema.labels if label.id in row.counts
    ]
    origin = joined_words((row.article.source, row.article.published))
    return "\n".join(line for line in (row.article.title, origin, joined_words(labels)) if line)


def spoken(row: Entry) -> str:
    """The row as a screen reader says it."""
    spans = sum(row.counts.values())
    return f"{row.article.title}, {row.article.source}, {row.status.value}, {spans}"
