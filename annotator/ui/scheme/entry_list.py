"""The labels, link types or attributes of a scheme in a list, with the buttons that add, move and remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.core.schema import Attribute, Label, LinkType
from annotator.core.scheme_edits import Touched, entries, find
from annotator.ui.icons import icon
from annotator.ui.scheme.entry_model import EntryModel, EntryRow
from annotator.ui.scheme.fields import words
from annotator.ui.widgets.quiet_button import quiet_button
from annotator.ui.widgets.tips import explain

if TYPE_CHECKING:
    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.schema import Entry
    from annotator.ui.theme import Theme

_WIDTH = 250
_SMALL = 34


class EntryList(QWidget):
    """`chosen` when another entry was chosen; `added` when there is a new one, which is chosen."""

    chosen = Signal()
    added = Signal()

    def __init__(self, desk: SchemeDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._kind: type[Entry] = Label
        # What was chosen last of each kind.
        self._last: dict[type[Entry], str] = {}
        self._model = EntryModel()
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("scheme_entries")
        self.list.setAccessibleName(self.tr("Labels, link types or attributes"))
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._add = quiet_button("scheme_add", self.tr("Add"), self._add_entry)
        self._remove = quiet_button("scheme_remove", self.tr("Remove"), self._remove_entry)
        self._up = quiet_button("scheme_up", "", self.move_up)
        self._down = quiet_button("scheme_down", "", self.move_down)
        explain(self._up, self.tr("Move up (Alt+Up)"))
        explain(self._down, self.tr("Move down (Alt+Down)"))
        for one in (self._up, self._down):
            one.setFixedWidth(_SMALL)
        self._said = words("scheme_said")
        self._lay_out()

    def _lay_out(self) -> None:
        hands = QHBoxLayout()
        hands.setSpacing(8)
        hands.addWidget(self._add)
        hands.addWidget(self._remove)
        hands.addStretch(1)
        hands.addWidget(self._up)
        hands.addWidget(self._down)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(hands)
        column.addWidget(self._said)
        self.setFixedWidth(max(_WIDTH, self.minimumSizeHint().width()))

    # What is shown

    @property
    def kind(self) -> type[Entry]:
        """Whether it lists labels, link types or attributes."""
        return self._kind

    @property
    def entry(self) -> Entry | None:
        """The chosen one; None where there is none."""
        id = self._model.id_of(self._row)
        return find(self._desk.schema, self._kind, id) if id else None

    @property
    def _row(self) -> int:
        return self.list.currentIndex().row()

    def show_kind(self, kind: type[Entry]) -> None:
        """List what the scheme has of that kind, what was chosen of it before chosen again."""
        self._kind = kind
        found = entries(self._desk.schema, kind)
        rows = [EntryRow(row.id, self._told(row), self._icon(row)) for row in found]
        ids = [row.id for row in rows]
        chosen = self._last.get(kind, "")
        with QSignalBlocker(self.list.selectionModel()):
            self._model.show_rows(rows)
            self.list.setCurrentIndex(self._model.index(ids.index(chosen) if chosen in ids else 0))
        self.list.viewport().update()
        self._show_hands()

    def _icon(self, row: Entry) -> QIcon | None:
        return _swatch(self._theme, row.look) if isinstance(row, Label) else None

    def turn_to(self, kind: type[Entry], id: str) -> None:
        """Have that entry chosen when its kind is shown."""
        self._last[kind] = id

    def _told(self, row: Entry) -> str:
        uses = self._desk.uses.counted(row)
        key = row.key if isinstance(row, Label) else ""
        count = QLocale().toString(uses) if uses else ""
        # Each with a direction of its own.
        return "   ".join(f"\u2068{part}\u2069" for part in (key, row.name, count) if part)

    def _show_hands(self) -> None:
        entry = self.entry
        touched = self._desk.uses.touched(entry) if entry else Touched()
        uses = touched.all
        row, last = self._row, self._model.rowCount() - 1
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < last)
        self._remove.setEnabled(entry is not None and (not uses or isinstance(entry, Attribute)))
        self._said.setText(self._used(entry, touched) if entry and uses else "")

    def _used(self, entry: Entry, touched: Touched) -> str:
        """How often an entry is used, and what of that is nobody's work but changes with it."""
        people = touched.people
        if isinstance(entry, LinkType):
            said = self.tr("%Ln link(s) of this type: it cannot be removed.", "", people)
        elif isinstance(entry, Label):
            said = self.tr("%Ln span(s) carry it: merge it to remove it.", "", people)
        else:
            said = self.tr("%Ln span(s) carry it: removing it discards their values.", "", people)
        parts = [said]
        if touched.gold:
            parts.append(self.tr("A change touches %Ln in gold, too.", "", touched.gold))
        if touched.suggestions:
            count = touched.suggestions
            parts.append(self.tr("A change touches %Ln suggestion(s), too.", "", count))
        return "\n".join(parts)

    # Hands

    def _choose(self) -> None:
        if (entry := self.entry) is not None:
            self._last[self._kind] = entry.id
        self._show_hands()
        self.chosen.emit()

    def _add_entry(self) -> None:
        names: dict[type[Entry], str] = {
            Label: self.tr("New label"),
            LinkType: self.tr("new link"),
            Attribute: self.tr("New attribute"),
        }
        if made := self._desk.add(self._kind, names[self._kind]):
            self.turn_to(self._kind, made)
            self.added.emit()

    def _remove_entry(self) -> None:
        if (entry := self.entry) is not None:
            self._desk.remove(entry)

    def move_up(self) -> None:
        """Move the chosen entry one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen entry one place down."""
        self._move(1)

    def _move(self, step: int) -> None:
        entry = self.entry
        if entry is not None and 0 <= self._row + step < self._model.rowCount():
            self._last[self._kind] = entry.id
            self._desk.move(entry, step)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self._up.setIcon(icon("chevron-up", theme.muted))
        self._down.setIcon(icon("chevron-down", theme.muted))
        if not self.isHidden():
            self.show_kind(self._kind)


def _swatch(theme: Theme, look: int) -> QIcon:
    picture = QPixmap(12, 12)
    picture.fill(theme.look(look).line)
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)  # else Qt tints it
    return result
