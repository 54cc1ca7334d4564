"""The fields of the editor: each stores what was typed when it is left, and shows what is stored unless it has that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from annotator.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

_STAYING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Words(QPlainTextEdit):
    """A text of several lines; `taken` when the field is left or Ctrl+Return is pressed."""

    taken = Signal()

    def __init__(self, name: str, said: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self.taken.emit()


class Choices(QWidget):
    """Check boxes side by side; `taken` when one was clicked."""

    taken = Signal()

    def __init__(self, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._said = said
        self._flow = FlowLayout(self, 10)
        self._boxes: dict[str, QCheckBox] = {}

    def offer(self, rows: Iterable[tuple[str, str]]) -> None:
        """Offer these (id, name), unless they are there already."""
        wanted = list(rows)
        if [(id, box.text()) for id, box in self._boxes.items()] == wanted:
            return
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._boxes = {id: self._box(id, text) for id, text in wanted}

    def _box(self, id: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(f"{self._name}_{id}")
        box.setAccessibleName(f"{self._said}: {text}")
        box.clicked.connect(self.taken)
        self._flow.addWidget(box)
        box.show()
        return box

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of what is ticked, in the order offered."""
        return tuple(id for id, box in self._boxes.items() if box.isChecked())

    def choose(self, ids: Iterable[str]) -> None:
        """Tick these alone."""
        wanted = set(ids)
        for id, box in self._boxes.items():
            box.setChecked(id in wanted)


def line(name: str, said: str, taken: Callable[[], None], parent: QWidget) -> QLineEdit:
    """A field of one line, told as `taken` when it is left or Enter is pressed.

    Made where it belongs, as all fields are: Tab goes from one to the next in the order they came there.
    """
    field = QLineEdit(parent)
    field.setObjectName(name)
    field.setAccessibleName(said)
    field.editingFinished.connect(taken)
    return field


def combo(name: str, said: str, taken: Callable[[], None], parent: QWidget) -> QComboBox:
    """A list to choose from, told as `taken` when a person chose.

    Made where it belongs: a list is built twice where it comes there later, and that takes longest of all fields.
    """
    box = QComboBox(parent)
    box.setObjectName(name)
    box.setAccessibleName(said)
    # On Linux Qt gives what is chosen as the name.
    box.setAccessibleDescription(said)
    box.setMinimumWidth(80)
    box.activated.connect(taken)
    return box


def tick(name: str, said: str, taken: Callable[[], None], parent: QWidget) -> QCheckBox:
    """A box to tick, told as `taken` when it was clicked."""
    box = QCheckBox(said, parent)
    box.setObjectName(name)
    box.setAccessibleName(said)
    box.clicked.connect(taken)
    return box


def words(name: str, role: str = "muted") -> QLabel:
    """A line of words that wraps."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def fill(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Show a text, unless it is there: the caret stays."""
    with QSignalBlocker(field):
        if isinstance(field, QPlainTextEdit):
            if field.toPlainText() != text:
                field.setPlainText(text)
        elif field.text() != text:
            field.setText(text)
            field.setCursorPosition(0)


def fill_combo(box: QComboBox, rows: Iterable[tuple[str, object]], chosen: object) -> None:
    """Offer these (text, value), one of them chosen."""
    with QSignalBlocker(box):
        box.clear()
        for text, value in rows:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, each once."""
    return tuple(dict.fromkeys(one.strip() for one in text.splitlines() if one.strip()))
