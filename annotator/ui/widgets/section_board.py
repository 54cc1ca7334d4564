"""A page of counted figures: its sections on the side, ways to save above, how far the counting is below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.theme import PAGE_TITLE_PX, page_font
from annotator.ui.widgets.empty_view import EmptyView
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.page import Page
from annotator.ui.widgets.progress import ProgressStrip
from annotator.ui.widgets.section_page import SectionPage
from annotator.ui.widgets.standing import ViewOrWhy, column

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

_NAV_WIDTH, _NAV_MARGIN = 190, 12
# In a lower board, beside a message say, the height of what is said as a rule goes to plots and tables.
_ROOMY = 700
# What is counted sooner needs no strip, which would flash.
_BUSY_MS = 300


class SectionBoard(Page):
    """`door_opened` carries a door and words for it; `save_wanted` a way to save."""

    door_opened = Signal(list, str)
    save_wanted = Signal(str)

    def __init__(
        self, name: str, sections: Mapping[str, str], usual: str, opens: str, parent: QWidget | None
    ) -> None:
        """`name` begins the names of its parts; `sections` by id; `usual` stands below each, `opens` in each tip."""
        super().__init__(parent)
        self.setObjectName(f"{name}_board")
        self._name, self._ids, self._usual = name, tuple(sections), usual
        # Before any of its parts is made: what comes to another place later is styled twice.
        self.hide()
        self._body, self._empty = (
            QWidget(self),
            EmptyView(f"{name}_empty", centred=True, holds_keys=True),
        )
        self._empty.setContentsMargins(80, 40, 80, 40)
        self._middle = ViewOrWhy(self._body, self._empty)
        self._back = QPushButton(self.tr("Back to the articles"))
        self._back.setObjectName(f"{name}_back")
        self._back.setToolTip(self.tr("Esc"))
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName(f"{name}_save")
        self.sections = QListWidget(self._body)
        self.sections.setObjectName(f"{name}_sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.addItems(list(sections.values()))
        self.page = SectionPage(name, opens, self._body)
        self.strip = ProgressStrip(name)
        self._counted = ""
        self._soon = QTimer(self, singleShot=True, interval=_BUSY_MS)
        self._soon.timeout.connect(self._begin_strip)
        self._said = QLabel(usual)
        self._said.setObjectName(f"{name}_said")
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._said.setContentsMargins(20, 4, 20, 10)
        self._back.clicked.connect(self.left)
        self.page.door_opened.connect(self.door_opened)

    # Making

    def offer_to_save(self, ways: Mapping[str, str]) -> None:
        """Fill the menu of the ways to save, their words by id."""
        menu = LetterMenu(self)
        menu.setObjectName(f"{self._name}_save_menu")
        menu.setAccessibleName(self.tr("Ways to save"))
        for n, (id, words) in enumerate(ways.items(), start=1):
            action = menu.addAction(f"&{n}   {words}")
            action.setObjectName(f"{self._name}_save_{id}")
            action.triggered.connect(partial(self._want_save, id))
        self._save.setMenu(menu)

    def lay_out(self, above: Iterable[QWidget], first: Iterable[QWidget] = ()) -> None:
        """Put everything in its place, under its name: `above` beside that, `first` above the section."""
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        title = QLabel(self.accessibleName())
        title.setFont(page_font(PAGE_TITLE_PX, bold=True))
        for widget in (self._back, title, *above):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._save)
        self._fill_body(first)
        column(self, head, self._middle, self.strip)

    def _fill_body(self, first: Iterable[QWidget]) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in first:
            right.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        right.addWidget(self.page, 1)
        right.addWidget(self._said)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addLayout(right, 1)

    # What is shown

    def take_keys(self) -> None:
        """Begin in the list of sections, as wide as its words; where there are no figures, at why there are none."""
        # Not before: the style says how much room is around the words.
        words = self.sections.sizeHintForColumn(0) + 2 * self.sections.frameWidth()
        self.sections.setFixedWidth(max(_NAV_WIDTH, words + _NAV_MARGIN))
        with QSignalBlocker(self.sections):
            self.sections.setCurrentRow(max(self.sections.currentRow(), 0))
        self._middle.take_keys(self.sections)
        self.say("")

    @property
    def section(self) -> str:
        """The id of the section that is shown."""
        return self._ids[max(self.sections.currentRow(), 0)]

    def show_section(self, id: str) -> None:
        """Turn to that section."""
        self.sections.setCurrentRow(self._ids.index(id))

    def show_figures(self, there: bool) -> None:
        """Show the section where there are figures, else why there are none."""
        self._middle.show_view(there)
        self._save.setEnabled(there)

    def say(self, sentence: str) -> None:
        """Say a sentence below the section; where there is none, in its place."""
        self._said.setText(sentence or self._usual)
        self._give_room()
        if sentence:
            self._empty.say(sentence)

    def _give_room(self) -> None:
        is_usual = self._said.text() == self._usual
        self._said.setVisible(not is_usual or self.height() >= _ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def show_busy(self, what: str) -> None:
        """Say what is being counted, unless that is done in a moment; "" ends it."""
        self._counted = what
        if not what:
            self._soon.stop()
            self.strip.end()
        elif not self.strip.what:
            self._soon.start()
        elif what != self.strip.what:
            self._begin_strip()

    def _begin_strip(self) -> None:
        self.strip.begin(self._counted)

    # Leaving, saving

    def _want_save(self, id: str, _checked: bool = False) -> None:
        self.save_wanted.emit(id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
