"""The commands that answer a query, best first, and how a row of them is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.dialogs.action_words import all_words, rank
from annotator.ui.mnemonics import read
from annotator.ui.theme import RADIUS, SMALL_PX, chrome_font
from annotator.ui.widgets.key_caps import paint_caps, spoken, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from annotator.core.schema import Schema
    from annotator.ui.action_book import ActionBook
    from annotator.ui.dialogs.action_words import Words
    from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
WORDS_ROLE = int(Qt.ItemDataRole.UserRole)
ENABLED_ROLE = WORDS_ROLE + 1
# Where the window says more than the table ("Undo: label Denial"), the window's words are shown.
_TOLD_BY_WINDOW = ("edit.undo", "edit.redo")
_ITSELF = "help.commands"
_REMEMBERED = 5


class CommandModel(QAbstractListModel):
    """Actions in the order in which they answer the query; those used last first where there is none."""

    def __init__(self, book: ActionBook, schema: Schema, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._shown: list[Words] = []
        self._last: list[str] = []
        self.read(schema)

    def read(self, schema: Schema) -> None:
        """Take the commands with their keys and names of now; what is shown stays till the next search."""
        self._all = [words for words in all_words(schema) if words.id != _ITSELF]

    def search(self, query: str) -> None:
        """Show what answers `query`; all where it is empty."""
        self.beginResetModel()
        ranked = [(rank(words, query), words) for words in self._all]
        found = [(place, words) for place, words in ranked if place is not None]
        found.sort(key=lambda row: (self._is_off(row[1]), row[0], self._since_use(row[1])))
        self._shown = [words for _, words in found]
        self.endResetModel()

    def _is_off(self, words: Words) -> bool:
        return not self._book[words.id].isEnabled()

    def _since_use(self, words: Words) -> int:
        return self._last.index(words.id) if words.id in self._last else _REMEMBERED

    def remember(self, index: Index) -> None:
        """Put the command first next time."""
        id = self._shown[index.row()].id
        self._last = [id, *(other for other in self._last if other != id)][:_REMEMBERED]

    def action(self, index: Index) -> QAction | None:
        """The action of that row; None for no row."""
        return self._book[self._shown[index.row()].id] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        words = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._text(words)}, {words.title}, {spoken(words.keys)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tip or None
        if role == WORDS_ROLE:
            return words
        return self._book[words.id].isEnabled() if role == ENABLED_ROLE else None

    def _text(self, words: Words) -> str:
        return read(self._book[words.id].text()) if words.id in _TOLD_BY_WINDOW else words.text


class CommandDelegate(QStyledItemDelegate):
    """A row: what it does, where it stands in the menus, its keys. What cannot be done now is muted."""

    row_height = 30

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(self._theme.outline)
            painter.setBrush(self._theme.tint)
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
        self._paint_words(painter, row.adjusted(10, 0, -8, 0), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: QRectF, index: Index) -> None:
        words: Words = index.data(WORDS_ROLE)
        enabled = index.data(ENABLED_ROLE)
        keys = words.keys[:1]
        right = row.right()
        if keys:
            room = width_of(keys)
            box = QRectF(right - room, row.top(), room, row.height())
            end = seen_from(painter, row, box).right()
            paint_caps(painter, self._theme, keys, end, row.center().y())
            right -= room + 14
        text = index.data(Qt.ItemDataRole.DisplayRole)
        used = self._paint_text(painter, row.left(), right, row, text, muted=not enabled)
        self._paint_title(painter, used + 10, right, row, words.title)

    def _paint_text(
        self, painter: QPainter, left: float, right: float, row: QRectF, text: str, *, muted: bool
    ) -> float:
        """Paint what the command does; where it ends."""
        painter.setFont(chrome_font())
        painter.setPen(self._theme.muted if muted else self._theme.ink)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(right - left))
        box = seen_from(painter, row, QRectF(left, row.top(), right - left, row.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return left + metrics.horizontalAdvance(shown)

    def _paint_title(
        self, painter: QPainter, left: float, right: float, row: QRectF, title: str
    ) -> None:
        painter.setFont(chrome_font(SMALL_PX))
        painter.setPen(self._theme.muted)
        if right - left >= painter.fontMetrics().horizontalAdvance(title):
            box = seen_from(painter, row, QRectF(left, row.top(), right - left, row.height()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)


def seen_from(painter: QPainter, row: QRectF, place: QRectF) -> QRectF:
    """A place in a row told from the left, from the side where the language begins."""
    if painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return place
    return QRectF(
        row.left() + row.right() - place.right(), place.top(), place.width(), place.height()
    )
