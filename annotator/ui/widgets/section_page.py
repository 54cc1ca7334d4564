"""One section: what can be chosen in it, its plots, and its tables."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.widgets.figure_table import FigureTable
from annotator.ui.widgets.plot_view import PlotView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.ui.theme import Theme

_RESIZED_MS, _APART_MS = 150, 40
# So long tables wait for the plots above them, which would push them down.
_TOGETHER_MS = 300
_MOST_TABLES, _MOST_CHOICES = 2, 2
_LEAST_WIDTH, _MOST_WIDTH = 420, 1400
_SCROLLBAR = 12
_TABLE_HEIGHT, _ROW, _HEAD, _HEADS = 200, 30, 46, 76


class SectionPage(QWidget):
    """Shows what it is given. `chosen` says that something else was chosen, `resized` that plots need another width."""

    chosen = Signal()
    resized = Signal()
    door_opened = Signal(list, str)

    def __init__(self, name: str, opens: str, parent: QWidget | None = None) -> None:
        """`name` begins the names of its parts; `opens` says what a click on a figure does."""
        super().__init__(parent)
        self.setObjectName(f"{name}_section")
        self._name, self._opens = name, opens
        self._drawn_for = self._plots_height = 0
        self._later = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._later.timeout.connect(self._tell_width)
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._make_choices()
        self._make_plots()
        self._make_tables()
        self._together.timeout.connect(self._splitter.show)
        self._lay_out()
        self.clear()

    def _make_choices(self) -> None:
        self._choices: list[tuple[QLabel, QComboBox]] = []
        self._ids = ["", ""]
        self._choosing = QWidget(self)
        for n in range(_MOST_CHOICES):
            label, box = QLabel(self._choosing), QComboBox(self._choosing)
            label.setBuddy(box)
            label.setProperty("role", "muted")
            box.setObjectName(f"{self._name}_choice_{n + 1}")
            box.setAccessibleName(self.tr("What is shown"))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(self._choose)
            self._choices.append((label, box))
        self._note = QLabel()
        self._note.setObjectName(f"{self._name}_note")
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)

    def _make_plots(self) -> None:
        self._plots = QScrollArea(self)
        self._plots.setObjectName(f"{self._name}_plots")
        self._plots.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plots.setWidgetResizable(True)
        self._plots.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _make_tables(self) -> None:
        self.tables: list[tuple[QLabel, FigureTable, QWidget]] = []
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        # While it waits, what stands above it stays there.
        room = self._splitter.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._splitter.setSizePolicy(room)
        self._splitter.addWidget(self._plots)
        for n in range(_MOST_TABLES):
            # In its place before anything is in it: what moves into another is styled anew.
            whole = QWidget(self)
            self._splitter.addWidget(whole)
            head, view = QLabel(whole), self._table(n, whole)
            head.setProperty("role", "section")
            head.setContentsMargins(8, 8, 8, 2)
            head.setBuddy(view)
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(head)
            # No higher than its rows: the bar of a wide table stands under them, not at the foot of the page.
            column.addWidget(view, 1000)
            column.addStretch(1)
            view.door_opened.connect(self.door_opened)
            self.tables.append((head, view, whole))

    def _table(self, n: int, parent: QWidget) -> FigureTable:
        return FigureTable(f"{self._name}_table_{n + 1}", self._opens, parent)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._choosing)
        row.setContentsMargins(8, 8, 8, 4)
        row.setSpacing(8)
        for label, box in self._choices:
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(12)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(4)
        self._note.setContentsMargins(8, 6, 8, 2)
        column.addWidget(self._note)
        column.addWidget(self._choosing)
        column.addWidget(self._splitter, 1)

    # What is shown

    def clear(self) -> None:
        """Show nothing: another section comes, its tables and plots together."""
        for part in (self._note, self._choosing, self._plots, self._splitter):
            part.hide()
        self._plots_height = 0

    def show_section(self, section: dict[str, Any]) -> None:
        """Show the note, the choices and the tables of a section; after `clear` its tables come with its plots."""
        if self._splitter.isHidden():
            self._together.start()
        self._note.setText(section["note"])
        self._note.setVisible(bool(section["note"]))
        self._offer(section["choices"])
        for n, (head, view, whole) in enumerate(self.tables):
            there = n < len(section["tables"])
            whole.setVisible(there)
            if there:
                table = section["tables"][n]
                head.setText(table["name"])
                head.setVisible(bool(table["name"]))
                view.show_table(table)
        self._share_height(self._plots_height)

    def add_rows(self, table: int, rows: list[list[list[Any]]]) -> None:
        """Show further rows of a table."""
        self.tables[table][1].add_rows(rows)

    def _offer(self, choices: list[list[Any]]) -> None:
        self._choosing.setVisible(bool(choices))
        for n, (label, box) in enumerate(self._choices):
            there = n < len(choices)
            label.setVisible(there)
            box.setVisible(there)
            if not there:
                self._ids[n] = ""
                continue
            id, name, options = choices[n]
            kept = box.currentData() if self._ids[n] == id else None
            self._ids[n] = id
            label.setText(name)
            box.setAccessibleName(name)
            with QSignalBlocker(box):
                box.clear()
                for value, words in options:
                    box.addItem(words, value)
                box.setCurrentIndex(max(box.findData(kept), 0))

    def chosen_values(self) -> dict[str, str]:
        """What is chosen now."""
        pairs = zip(self._ids, self._choices, strict=True)
        return {id: str(box.currentData()) for id, (_, box) in pairs if id}

    def forget_choices(self) -> None:
        """Begin another section: nothing is chosen in it yet."""
        self._ids = [""] * _MOST_CHOICES

    def _choose(self, _row: int) -> None:
        self.chosen.emit()

    # Plots

    def plot_width(self) -> int:
        """How wide plots may be."""
        self._drawn_for = self.width()
        return self._room()

    def _room(self) -> int:
        return min(max(self.width() - 2 * 12 - _SCROLLBAR, _LEAST_WIDTH), _MOST_WIDTH)

    def show_plots(self, plots: list[dict[str, Any]], theme: Theme) -> None:
        """Show these plots in place of those before; two side by side where both have room."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        across = 2 if all(2 * plot["width"] <= self._room() + 1 for plot in plots) else 1
        for n, plot in enumerate(plots):
            view = PlotView(plot, theme, f"{self._name}_plot_{n + 1}", wait_ms=n * _APART_MS)
            view.door_opened.connect(self.door_opened)
            at = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            grid.addWidget(view, n // across, n % across, at)
        grid.setRowStretch(len(plots), 1)
        grid.setColumnStretch(across, 1)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._plots.isAncestorOf(focused)
        self._plots.setWidget(whole)
        # Tab comes to plots where they stand: below the choices, above the tables.
        stops: list[QWidget] = [self._choices[-1][1], *whole.findChildren(PlotView)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        self._plots.setVisible(bool(plots))
        if had_focus and (first := whole.findChild(PlotView)) is not None:
            first.setFocus()
        self._together.stop()
        self._splitter.show()
        heights = [round(plot["height"]) for plot in plots]
        rows = (heights[n : n + across] for n in range(0, len(heights), across))
        self._plots_height = sum(max(row) for row in rows)
        self._share_height(self._plots_height)

    def _share_height(self, plots: int) -> None:
        """Give plots what they need, where enough is left for tables; of two tables the first only what it needs."""
        room = self._splitter.height()
        shown = [(head, view) for head, view, whole in self.tables if not whole.isHidden()]
        for _head, view in shown:
            view.setMaximumHeight(view.figures.rowCount() * _ROW + _HEAD)
        needs = [
            view.figures.rowCount() * _ROW + (_HEAD if head.isHidden() else _HEADS)
            for head, view in shown
        ]
        least = min(sum(needs), _TABLE_HEIGHT)
        # Rather a row less than a bar beside plots of which a line is missing.
        missing = plots + 4 - (room - least)
        least -= missing if 0 < missing <= _ROW else 0
        left = room - (min(plots + 4, max(room - least, 0)) if plots else 0)
        sizes = [room - left, 0, 0]
        if len(shown) > 1:
            sizes[1] = min(needs[0], left // 2)
        if shown:
            sizes[len(shown)] = left - (sizes[1] if len(shown) > 1 else 0)
        self._splitter.setSizes(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._share_height(self._plots_height)
        self._later.start()

    def _tell_width(self) -> None:
        if self.isVisible() and self.width() != self._drawn_for:
            self.resized.emit()
