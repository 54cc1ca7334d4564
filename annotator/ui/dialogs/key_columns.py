"""The body of the keys sheet: blocks of sections, sections in columns, a line for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.app.languages import spoken
from annotator.ui.actions import BY_ID
from annotator.ui.dialogs.action_words import by_title, split_evenly
from annotator.ui.dialogs.key_button import KeyButton
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.key_caps import KeyCaps

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from annotator.ui.dialogs.action_words import Words
    from annotator.ui.theme import Theme

# What a line does with a key that it has; other keys go on to the sheet.
OF_LINES = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
# What the heading of a section counts for, in lines, when columns are made even.
_HEADING_LINES = 2


class KeySection(QWidget):
    """The actions of one menu: what each does, and its keys at the trailing edge."""

    def __init__(
        self, title: str, rows: Sequence[Words], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = [(row, _wrapped(row.text, self), _keys(row, theme, self)) for row in rows]
        self.shown = len(rows)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        grid.addWidget(_heading(title, SMALL_PX), 0, 0, 1, 2)
        for n, (row, words, caps) in enumerate(self._lines, 1):
            grid.addWidget(words, n, 0)
            grid.addWidget(caps, n, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            if isinstance(caps, KeyCaps):
                caps.setToolTip(row.tip)

    @property
    def buttons(self) -> list[KeyButton]:
        """The buttons that change a key, of the lines that are shown."""
        return [
            caps
            for _, words, caps in self._lines
            if isinstance(caps, KeyButton) and not words.isHidden()
        ]

    def show_words(self, now: Mapping[str, Words], changed: Collection[str]) -> None:
        """Show the keys that actions have `now`; those in `changed` have not their usual ones."""
        self._lines = [(now.get(row.id, row), words, caps) for row, words, caps in self._lines]
        for row, _, caps in self._lines:
            if isinstance(caps, KeyButton):
                caps.show_words(row, is_changed=row.id in changed)

    def narrow(self, words: Sequence[str]) -> int:
        """Show the lines that hold every word; how many."""
        fits = [row.holds(words) for row, _, _ in self._lines]
        for fit, (_, label, caps) in zip(fits, self._lines, strict=True):
            label.setVisible(fit)
            caps.setVisible(fit)
        self.shown = sum(fits)
        self.setVisible(self.shown > 0)
        return self.shown

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for _, _, caps in self._lines:
            caps.set_theme(theme)


class KeyBlock(QWidget):
    """The sections of one scope under a heading, in as many columns as there is room for.

    `key_pressed` carries a key (`Qt.Key`) that one of the buttons in it did not take.
    """

    key_pressed = Signal(int)

    def __init__(
        self, title: str, says: str, rows: Sequence[Words], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sections = [
            KeySection(name, some, theme, self) for name, some in by_title(rows).items()
        ]
        self._columns: list[QVBoxLayout] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(_block_head(title, says))
        self._row = QHBoxLayout()
        self._row.setSpacing(28)
        whole.addLayout(self._row)

    def narrow(self, words: Sequence[str]) -> int:
        """Show the lines that hold every word; how many."""
        shown = sum([section.narrow(words) for section in self._sections])
        self.setVisible(shown > 0)
        return shown

    def arrange(self, columns: int) -> None:
        """Put the sections that show something into `columns` columns of even height, in order."""
        while len(self._columns) < columns:
            self._columns.append(QVBoxLayout())
            self._row.addLayout(self._columns[-1], 1)
        shown = [section for section in self._sections if section.shown]
        runs = split_evenly([section.shown + _HEADING_LINES for section in shown], columns)
        self._empty()
        for n, column in enumerate(self._columns):
            self._row.setStretch(n, 1 if n < columns else 0)
            for index in runs[n] if n < len(runs) else ():
                column.addWidget(shown[index])
            column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OF_LINES and isinstance(self.focusWidget(), KeyButton):
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def _empty(self) -> None:
        for column in self._columns:
            while column.takeAt(0):
                pass

    @property
    def buttons(self) -> list[KeyButton]:
        """The buttons that change a key, of the lines that are shown."""
        return [button for section in self._sections if section.shown for button in section.buttons]

    def show_words(self, now: Mapping[str, Words], changed: Collection[str]) -> None:
        """Show the keys that actions have `now`; those in `changed` have not their usual ones."""
        for section in self._sections:
            section.show_words(now, changed)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for section in self._sections:
            section.set_theme(theme)


def _block_head(title: str, says: str) -> QHBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(12)
    name = QLabel(title)
    name.setFont(chrome_font(bold=True))
    quiet = QLabel(says)
    quiet.setFont(chrome_font(SMALL_PX))
    quiet.setProperty("quiet", True)
    head.addWidget(name)
    head.addWidget(quiet)
    head.addStretch(1)
    return head


def _keys(row: Words, theme: Theme, parent: QWidget) -> KeyCaps | KeyButton:
    """The keys at the end of a line: a button where an action has them."""
    is_action = row.id in BY_ID
    return KeyButton(row, theme, parent) if is_action else KeyCaps(row.keys, theme, parent)


def _wrapped(text: str, parent: QWidget) -> QLabel:
    """In another language the same words may take two lines."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _heading(text: str, px: float) -> QLabel:
    heading = QLabel(text.upper())
    font = chrome_font(px)
    if spoken() != "ar":  # letters that join are not parted
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 105)
    heading.setFont(font)
    heading.setProperty("quiet", True)
    heading.setAccessibleName(text)
    return heading
