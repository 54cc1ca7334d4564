"""The edits as rows, fetched as they are scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from annotator.app.dates import moment
from annotator.app.retelling import retold
from annotator.core.history import Edit, Standing
from annotator.ui.widgets.rows import resetting

if TYPE_CHECKING:
    from annotator.app.edit_list import EditList
    from annotator.core.history import EditFilter

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class EditRow(NamedTuple):
    """An edit in words: what was done, by whom and when; whether it stands, and whether it is one's own to undo."""

    edit: Edit
    what: str
    about: str
    stands: bool
    mine: bool


class EditModel(QAbstractTableModel):
    """Shows an `EditList`. Where a page has nothing that is wanted, it goes on reading between two events."""

    def __init__(self, edits: EditList) -> None:
        super().__init__()
        self._edits = edits
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self.read_on)

    @property
    def is_reading(self) -> bool:
        """Whether it looks further for the first or next row."""
        return self._more.isActive()

    def show_edits(self, wanted: EditFilter) -> None:
        """Show those that are wanted, the latest first."""
        with resetting(self):
            self._edits.ask(wanted)
        self.read_on()

    def read_again(self) -> None:
        """Read anew what was shown."""
        with resetting(self):
            self._edits.read_again()
        if not self._edits.rows:
            self.read_on()

    def stop(self) -> None:
        """Read no further."""
        self._more.stop()

    def read_on(self) -> None:
        """Read the next rows; none found, look again a little later."""
        found = self._edits.read()
        if found:
            first = len(self._edits.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._edits.rows += found
            self.endInsertRows()
        elif not self._edits.is_whole:
            self._more.start()
        else:
            self.layoutChanged.emit()

    def row_of(self, number: int) -> int:
        """The row of the edit of that number; -1 where it is not shown."""
        rows = self._edits.rows
        return next((n for n, edit in enumerate(rows) if edit.number == number), -1)

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._edits.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._edits.is_whole and not self.is_reading

    def fetchMore(self, _parent: Index) -> None:
        self.read_on()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        row = self._row(self._edits.rows[index.row()])
        return row if role == ROW_ROLE else f"{row.what}\n{row.about}"

    # In words

    def _row(self, edit: Edit) -> EditRow:
        stands = edit.standing is Standing.DONE
        who = self._edits.name_of(edit) or self.tr("nobody named")
        about = [self._state(edit), f"\u2068{who}\u2069", moment(edit.at)]
        words = "  ·  ".join(part for part in about if part)
        return EditRow(edit, self._what(edit), words, stands, self._edits.is_mine_to_undo(edit))

    def _what(self, edit: Edit) -> str:
        text = retold(edit.text)
        said = text[:1].upper() + text[1:]
        if edit.kind == "undo":
            return self.tr("Undone: {what}").format(what=text)
        if edit.kind == "redo":
            return self.tr("Done again: {what}").format(what=text)
        return said

    def _state(self, edit: Edit) -> str:
        if self._edits.is_next_undo(edit):
            return self.tr("next to undo")
        if self._edits.is_next_redo(edit):
            return self.tr("next to redo")
        if edit.standing is Standing.UNDONE:
            return self.tr("taken back")
        if edit.standing is Standing.DROPPED:
            return self.tr("taken back for good")
        return self.tr("yours") if self._edits.is_mine_to_undo(edit) else ""
