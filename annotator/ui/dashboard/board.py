"""The page of the dashboard: its sections, how far the counting is, and how to save plots and numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.app.dashboard_desk import SECTIONS
from annotator.app.dashboard_plots import Canvas
from annotator.ui.dashboard.words import SAVINGS, saving, section_name
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.plot_colours import label_colours, plot_palette
from annotator.ui.widgets.progress import ProgressStrip
from annotator.ui.widgets.section_page import SectionPage

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from annotator.app.dashboard_desk import DashboardDesk
    from annotator.core.schema import Schema
    from annotator.ui.theme import Theme

_NAV_WIDTH, _NAV_MARGIN, _NEXT_MS = 190, 12, 20


class DashboardBoard(QFrame):
    """`door_opened` carries a door and words for it; `save_wanted` a way to save; `left` gives the keys back."""

    door_opened = Signal(list, str)
    save_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, desk: DashboardDesk, theme: Theme, schema: Schema, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard_board")
        self.setAccessibleName(self.tr("Dashboard"))
        self._desk, self._theme, self._schema = desk, theme, schema
        self._later = QTimer(self, singleShot=True, interval=_NEXT_MS)
        self._later.timeout.connect(self._draw)
        self._make_head()
        self._make_body()
        self._lay_out()
        self._connect()

    # Making

    def _make_head(self) -> None:
        self._back = QPushButton(self.tr("Back to the articles"))
        self._back.setObjectName("dashboard_back")
        self._back.setToolTip(self.tr("Esc"))
        self._seen = QLabel()
        self._seen.setObjectName("dashboard_seen")
        self._seen.setProperty("role", "muted")
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("dashboard_save")
        ways = LetterMenu(self)
        ways.setObjectName("dashboard_save_menu")
        ways.setAccessibleName(self.tr("Ways to save"))
        for n, id in enumerate(SAVINGS, start=1):
            action = ways.addAction(f"&{n}   {saving(id)}")
            action.setObjectName(f"dashboard_save_{id}")
            action.triggered.connect(partial(self._want_save, id))
        self._save.setMenu(ways)

    def _make_body(self) -> None:
        self.sections = QListWidget()
        self.sections.setObjectName("dashboard_sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        for id in SECTIONS:
            self.sections.addItem(section_name(id))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        opens = self.tr("Click or Enter: the articles behind it.")
        self.page = SectionPage("dashboard", opens)
        self.strip = ProgressStrip("dashboard")
        self._said = QLabel()
        self._said.setObjectName("dashboard_said")
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._said.setContentsMargins(20, 4, 20, 10)
        self._empty = QLabel()
        self._empty.setObjectName("dashboard_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(10)
        head.addWidget(self._back)
        head.addWidget(self._seen)
        head.addStretch(1)
        head.addWidget(self._save)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(self._said)
        body, middle = QWidget(), QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addLayout(right, 1)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(body)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(middle, 1)
        whole.addWidget(self.strip)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self.strip.cancel_wanted.connect(self._cancel)
        self.sections.currentRowChanged.connect(self._turn)
        self.page.chosen.connect(self.refresh)
        self.page.resized.connect(self._draw)
        self.page.door_opened.connect(self.door_opened)
        self._desk.counted.connect(self.refresh)
        self._desk.busy.connect(self._show_busy)
        self._desk.advanced.connect(self.strip.advance)
        self._desk.failed.connect(self.say)

    # What is shown

    def begin(self) -> None:
        """Take the keys, and have the numbers counted where they are old."""
        # Not before: the style says how much room is around the words.
        words = self.sections.sizeHintForColumn(0) + 2 * self.sections.frameWidth()
        self.sections.setFixedWidth(max(_NAV_WIDTH, words + _NAV_MARGIN))
        with QSignalBlocker(self.sections):
            self.sections.setCurrentRow(max(self.sections.currentRow(), 0))
        self.sections.setFocus()
        self.say("")
        self._desk.watch(True)
        self.refresh()

    @property
    def section(self) -> str:
        """The id of the section that is shown."""
        return SECTIONS[max(self.sections.currentRow(), 0)]

    def show_section(self, id: str) -> None:
        """Turn to that section."""
        self.sections.setCurrentRow(SECTIONS.index(id))

    def _turn(self, _row: int) -> None:
        self.page.forget_choices()
        self.say("")
        self.refresh()

    def refresh(self) -> None:
        """Show the section as it was counted last."""
        if self.isHidden():
            return
        self._stack.setCurrentIndex(0 if self._desk.has_numbers else 1)
        self._save.setEnabled(self._desk.has_numbers)
        self._seen.setText(self._whose())
        if self._desk.has_numbers:
            # What can be chosen is known before what was chosen is.
            chosen = self.page.chosen_values()
            self.page.show_section(self._desk.section(self.section, chosen))
            # Plots take as long again: whoever types has a turn before.
            self._later.start()

    def _whose(self) -> str:
        """Whose numbers these are, where they are not everybody's."""
        return (
            self.tr("Your own layer: you work blind in this project") if self._desk.is_blind else ""
        )

    def _draw(self) -> None:
        canvas = self.canvas(self._theme, self.page.plot_width())
        chosen = self.page.chosen_values()
        self.page.show_plots(self._desk.plots(self.section, chosen, canvas), self._theme)

    def canvas(self, theme: Theme, width: float) -> Canvas:
        """The colours of a theme, for plots so wide."""
        return Canvas(plot_palette(theme), label_colours(theme, self._schema), width)

    def set_schema(self, schema: Schema) -> None:
        """Wear the colours of another label scheme."""
        self._schema = schema

    def say(self, sentence: str) -> None:
        """Say a sentence below the section; where there is nothing counted, in its place."""
        usual = self.tr(
            "Click a number, or press Enter on it, to see its articles. S sorts by its column."
        )
        self._said.setText(sentence or usual)
        self._empty.setText(sentence)

    def _show_busy(self, what: str) -> None:
        if what:
            self.strip.begin(what)
            if not self._desk.has_numbers:
                self._empty.setText(what)
        else:
            self.strip.end()

    def _cancel(self) -> None:
        self._desk.cancel()
        self.say(self.tr("The counting was stopped. Open the page again to count."))

    # Leaving, saving, looks

    def _want_save(self, id: str, _checked: bool = False) -> None:
        self.save_wanted.emit(id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._desk.watch(False)
        super().hideEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; plots are drawn anew."""
        self._theme = theme
        if self.isVisible():
            self._draw()
