"""The bar below the articles in which one types what to find in the active one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.languages import number
from annotator.app.retelling import retold
from annotator.core.text_search import LONGEST_QUERY, TextQuery
from annotator.ui.icons import icon
from annotator.ui.keys_in_force import keyed
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.switch_keys import switched
from annotator.ui.widgets.tips import explain

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.ui.theme import Theme

# Less than that, and the choices stand below.
_ROOM_FOR_ONE_ROW = 460


class FindBar(QFrame):
    """Asks; what is found is told to it. `taken` is Enter, `step_wanted` carries 1 or -1, `left` is Esc."""

    query_changed = Signal()
    taken = Signal()
    step_wanted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_line()
        self._make_buttons()
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    def _make_line(self) -> None:
        self.line = QLineEdit()
        self.line.setObjectName("find_words")
        self.line.setAccessibleName(self.tr("Find in this article"))
        self.line.setPlaceholderText(self.tr("Find in this article"))
        self.line.setToolTip(self.line.placeholderText())
        self.line.setMaxLength(LONGEST_QUERY)
        self.line.setMinimumWidth(64)
        self.line.setMaximumWidth(320)
        self.line.textChanged.connect(self.query_changed)
        self.line.installEventFilter(self)
        self._count = QLabel()
        self._count.setObjectName("find_count")
        self._count.setProperty("role", "muted")
        # What follows does not move to and fro with each letter.
        widest = self.tr("{n} of {all}").format(n=88, all=888)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(widest))
        self._message = ElidedLabel()
        self._message.setObjectName("find_message")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _make_buttons(self) -> None:
        self._back = self._button("find_previous")
        self._back.clicked.connect(self._step_back)
        self._on = self._button("find_next")
        self._on.clicked.connect(self._step_on)
        self.case = self._toggle("find_case", "Aa", self.tr("Upper and lower case count (Alt+C)"))
        self.whole = self._toggle("find_whole", "“w”", self.tr("Whole words only (Alt+W)"))
        self.regex = self._toggle("find_pattern", ".*", self.tr("A regular expression (Alt+X)"))
        self.marks = self._toggle(
            "find_marks", "é ≠ e", self.tr("Accents and vowel signs count (Alt+E)")
        )
        self._toggles = {
            Qt.Key.Key_C: self.case,
            Qt.Key.Key_W: self.whole,
            Qt.Key.Key_X: self.regex,
            Qt.Key.Key_E: self.marks,
        }
        self._close = self._button("find_close", self.tr("Close (Esc)"))
        self._close.clicked.connect(self.left)
        self.say_keys()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        explain(self._back, keyed(self.tr("Previous place ({edit.find_previous})")))
        explain(self._on, keyed(self.tr("Next place ({edit.find_next})")))

    def _button(self, name: str, tip: str = "") -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        explain(button, tip)
        button.setAutoRaise(True)
        return button

    def _toggle(self, name: str, text: str, tip: str) -> QToolButton:
        button = self._button(name, tip)
        button.setText(text)
        button.setCheckable(True)
        button.toggled.connect(self.query_changed)
        return button

    def _lay_out(self) -> None:
        self._choices = QWidget()
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(4)
        for toggle in self._toggles.values():
            choices.addWidget(toggle)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        row = self._row
        row.setSpacing(4)
        row.addWidget(self.line, 3)
        row.addSpacing(4)
        for widget in (self._back, self._on, self._count):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self._choices)
        row.addSpacing(8)
        row.addWidget(self._message, 4)
        row.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 6, 10, 6)
        whole.setSpacing(4)
        whole.addLayout(self._row)
        whole.addLayout(self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand(in_two_rows=self.width() < _ROOM_FOR_ONE_ROW)

    def _stand(self, *, in_two_rows: bool) -> None:
        """Put the choices beside the words, or below them where there is little room."""
        if in_two_rows == bool(self._below.count()):
            return
        if in_two_rows:
            self._row.removeWidget(self._choices)
            self._below.addWidget(self._choices)
            self._below.addStretch(1)
            return
        self._below.removeWidget(self._choices)
        self._below.takeAt(0)
        self._row.insertWidget(self._row.indexOf(self._message) - 1, self._choices)

    # What is asked

    def query(self) -> TextQuery:
        """What to look for; its `words` are empty for nothing."""
        return TextQuery(
            self.line.text(),
            case=self.case.isChecked(),
            marks=self.marks.isChecked(),
            whole=self.whole.isChecked(),
            regex=self.regex.isChecked(),
        )

    def ask(self, words: str = "") -> None:
        """Take the keys, with `words`, or else what was asked last, to type over."""
        self.show()
        if words:
            self.line.setText(words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What was found

    def show_count(self, current: int, count: int, *, more: bool) -> None:
        """Show that hit `current` of `count` is shown, -1 for none of them; `more` may still come."""
        if not self.line.text():
            said = ""
        elif not count:
            said = self.tr("Looking …") if more else self.tr("Not found")
        else:
            all_ = number(count) + " …" if more else number(count)
            of = self.tr("{n} of {all}").format(n=number(current + 1), all=all_)
            said = of if current >= 0 else all_
        if said != self._count.text():
            self._count.setText(said)
            if not more and said:
                announce(self.line, said)

    def show_message(self, sentence: str, *, wrong: bool = False) -> None:
        """Show a sentence beside the count, "" for none; with `wrong`, one about what was typed."""
        self._message.setText(retold(sentence))
        self._count.setVisible(not wrong)
        self._wear("wrong", wrong)
        announce(self.line, sentence)

    def _wear(self, name: str, value: bool) -> None:
        if self.line.property(name) != value:
            self.line.setProperty(name, value)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    # Keys

    def _step_on(self) -> None:
        self.step_wanted.emit(1)

    def _step_back(self) -> None:
        self.step_wanted.emit(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if switched(event, self._toggles):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if plain == Qt.KeyboardModifier.ShiftModifier:
                    self._step_back()
                    return True
                if not plain:
                    self.taken.emit()
                    return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for button, name in (
            (self._back, "chevron-up"),
            (self._on, "chevron-down"),
            (self._close, "close"),
        ):
            button.setIcon(icon(name, theme.muted))
