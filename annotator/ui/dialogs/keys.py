"""The keys for here: every action with its keys, those that work where one stands first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.action_book import translated
from annotator.ui.actions import BY_ID, Scope
from annotator.ui.dialogs.action_words import action_text, all_words, listed_labels
from annotator.ui.dialogs.key_columns import KeyBlock
from annotator.ui.dialogs.key_lines import KeyLines
from annotator.ui.dialogs.room_keys import room_title, room_words
from annotator.ui.keys_in_force import keys_of
from annotator.ui.theme import chrome_font
from annotator.ui.widgets.clear_button import give_clear_button
from annotator.ui.widgets.quiet_button import quiet_button
from annotator.ui.widgets.settled import settle_before

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.ui.dialogs.key_asking import KeyDesk
    from annotator.ui.dialogs.key_button import KeyButton
    from annotator.ui.theme import Theme

_FIRST_SIZE = QSize(1160, 720)
_MARGIN = 40
_COLUMN_WIDTH = 320
_MOST_COLUMNS = 3
_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeysSheet(QDialog):
    """A sheet beside the work, not in its way: it filters as one types; Esc or F1 puts it away."""

    def __init__(
        self, schema: Schema, theme: Theme, desk: KeyDesk, parent: QWidget | None = None
    ) -> None:
        """`desk` has the keys in force, and puts others in force."""
        super().__init__(parent)
        self.setObjectName("keys_sheet")
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self._theme = theme
        self._here: Scope | None = None
        self._room = ""
        self._blocks: list[KeyBlock] = []
        self._to_come: list[Scope] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill_on)
        self._desk = desk
        self._lines = KeyLines(desk, self._name_of, self._buttons, self)
        self._usual = self._make_usual()
        self._filter = self._make_filter()
        self._nothing = QLabel(self.tr("No action is called that."))
        self._nothing.setObjectName("keys_nothing")
        self._nothing.hide()
        self._place()
        # Before anything is in it: each line would be styled anew.
        self.set_theme(theme)
        self.show_schema(schema)
        self._lines.stood_at.connect(self._scroll.ensureWidgetVisible)
        self._lines.left_upwards.connect(self._filter.setFocus)
        desk.changed.connect(self._read_keys)

    def show_schema(self, schema: Schema) -> None:
        """Show the keys of a project with this schema."""
        self._schema = schema
        self._here = None
        self._read_words()

    def _read_words(self) -> None:
        self._words = (*all_words(self._schema), *listed_labels(self._schema))
        self._changed = self._desk.table.changed()
        self._usual.setEnabled(bool(self._changed))

    def show_keys(self, here: Scope, room: str = "") -> None:
        """Show the sheet; the keys for where one came from stand first, those of a `room` before all others."""
        if here is not self._here or room != self._room:
            self._here, self._room = here, room
            self._fill()
        self._filter.clear()
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self._scroll.verticalScrollBar().setValue(0)
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Parts

    def _make_filter(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("keys_filter")
        field.setAccessibleName(self.tr("Filter the keys"))
        field.setPlaceholderText(self.tr("Filter: a word, or a key"))
        give_clear_button(field)
        field.setFixedWidth(240)
        field.textChanged.connect(self._narrow)
        field.installEventFilter(self)
        return field

    def _make_usual(self) -> QPushButton:
        button = quiet_button("keys_usual", self.tr("All usual keys"), self._lines.asking.reset_all)
        button.setToolTip(self.tr("Give every action its usual key again"))
        return button

    def _place(self) -> None:
        title = QLabel(self.tr("Keys"))
        title.setObjectName("keys_title")
        title.setFont(chrome_font(17, bold=True))
        head = QHBoxLayout()
        head.setContentsMargins(23, 15, 23, 12)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._filter)
        how = QLabel(self.tr("Click a key, or press Enter on it, to change it."))
        how.setObjectName("keys_how")
        how.setProperty("quiet", True)
        how.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(23, 8, 23, 10)
        foot.setSpacing(12)
        foot.addWidget(how, 1)
        foot.addWidget(self._usual)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("keys_scroll")
        self._scroll.setAccessibleName(self.tr("All keys"))
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().installEventFilter(self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        # The frame of a sheet lies inside it.
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._lines.asking)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _fill(self) -> None:
        """Begin anew with the keys for here; the others, which stand below them, come in the next turns."""
        self._nothing.setParent(None)
        self._page = page = QWidget(self._scroll.viewport())
        page.setObjectName("keys_page")
        self._scroll.setWidget(page)
        self._column = QVBoxLayout(page)
        # Frames take 3 px.
        self._column.setContentsMargins(21, 4, 21, 24)
        self._column.setSpacing(20)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._blocks = []
        self._lines.begin()
        if self._room:
            # One section would say its name twice.
            rows = [replace(words, title=self.tr("Here")) for words in room_words(self._room)]
            self._add(KeyBlock(room_title(self._room), "", rows, self._theme, page))
        self._to_come = self._scopes()
        self._add(self._block(self._to_come.pop(0)))
        page.show()
        self._soon.start()

    def _add(self, block: KeyBlock) -> None:
        self._column.insertWidget(len(self._blocks), block)
        self._blocks.append(block)
        if self._changed:
            block.show_words({}, self._changed)
        self._lines.add(block)

    def _fill_on(self) -> None:
        """Make what comes next."""
        if self._to_come:
            block = self._block(self._to_come.pop(0))
            self._add(block)
            block.arrange(self._columns)
            self._soon.start()

    def make_all(self) -> None:
        """Make now what is still to come, for whoever looks through all keys."""
        self._soon.stop()
        while self._to_come:
            self._fill_on()

    def _scopes(self) -> list[Scope]:
        return sorted(Scope, key=lambda scope: scope is not self._here)

    def _block(self, scope: Scope) -> KeyBlock:
        rows = [words for words in self._words if words.scope is scope]
        if scope is Scope.WINDOW:
            return KeyBlock(self.tr("Everywhere in the window"), "", rows, self._theme, self._page)
        if scope is Scope.CASE:
            says = self.tr("In the strip of a case, below the articles, one key decides.")
            return KeyBlock(self.tr("For a case"), says, rows, self._theme, self._page)
        says = self.tr("Nothing is typed into an article: letters and digits are commands there.")
        return KeyBlock(self.tr("In the articles"), says, rows, self._theme, self._page)

    # What is shown

    def _narrow(self, query: str) -> None:
        self.make_all()
        words = query.casefold().split()
        found = [block.narrow(words) for block in self._blocks]
        self._nothing.setVisible(not any(found))
        self._arrange()
        self._lines.settle()

    @property
    def _columns(self) -> int:
        return min(_MOST_COLUMNS, max(1, self._scroll.viewport().width() // _COLUMN_WIDTH))

    def _arrange(self) -> None:
        for block in self._blocks:
            block.arrange(self._columns)

    def _fit(self) -> None:
        """Stay inside the window that the sheet belongs to, in its middle."""
        above = self.parentWidget()
        if above is None:
            self.resize(_FIRST_SIZE)
            return
        room = above.window().size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        self.resize(_FIRST_SIZE.boundedTo(room))
        middle = above.window().geometry().center()
        self.move(middle - self.rect().center())

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for block in self._blocks:
            block.set_theme(theme)
        panel, ink = theme.panel.name(), theme.ink.name()
        self.setStyleSheet(
            f"#keys_sheet, #keys_page {{ background: {panel}; }}"
            "#keys_page { border: none; }"
            f"#keys_scroll {{ background: {panel}; border: 2px solid {panel}; }}"
            f"#keys_scroll:focus {{ border-color: {theme.accent.name()}; }}"
            f"#keys_sheet QLabel {{ color: {ink}; background: transparent; }}"
            f"#keys_sheet QLabel[quiet=true] {{ color: {theme.muted.name()}; }}"
        )

    # Changing a key

    def _read_keys(self) -> None:
        """Show the keys that are in force now."""
        self._read_words()
        now = {words.id: words for words in self._words}
        for block in self._blocks:
            block.show_words(now, self._changed)

    def _name_of(self, id: str) -> str:
        return action_text(BY_ID[id], self._schema) or translated(BY_ID[id].text)

    def _buttons(self) -> list[KeyButton]:
        return [
            button for block in self._blocks if block.isVisibleTo(self) for button in block.buttons
        ]

    # Hands

    def event(self, event: QEvent) -> bool:
        settle_before(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        if any(pressed == QKeySequence(key) for key in keys_of("help.keys")):
            self.close()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with the keys that a field of one line has no use for; take the width there is."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _SCROLLING:
                self._scroll_by(Qt.Key(event.key()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.make_all()
                self._lines.take_keys()
                return True
        return super().eventFilter(watched, event)

    def _scroll_by(self, key: Qt.Key) -> None:
        bar = self._scroll.verticalScrollBar()
        by_page = key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        step = bar.pageStep() if by_page else bar.singleStep() * 2
        up = key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)
        bar.setValue(bar.value() + (-step if up else step))
