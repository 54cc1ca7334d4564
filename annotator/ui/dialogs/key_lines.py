"""The lines of the keys sheet that can be changed: one of them has the keys, and asks for another key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget
from shiboken6 import isValid

from annotator.ui.dialogs.key_asking import KeyAsking
from annotator.ui.dialogs.key_button import KeyButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.ui.dialogs.key_asking import KeyDesk
    from annotator.ui.dialogs.key_columns import KeyBlock

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_REASON = Qt.FocusReason.OtherFocusReason


class KeyLines(QObject):
    """Tab stops at one line alone, Up and Down go on from it. `stood_at` carries the line that has the keys now."""

    stood_at = Signal(QWidget)
    # Up from the first line.
    left_upwards = Signal()

    def __init__(
        self,
        desk: KeyDesk,
        name_of: Callable[[str], str],
        lines: Callable[[], Sequence[KeyButton]],
        parent: QObject,
    ) -> None:
        """`name_of` calls an action of an id by its name; `lines` are those that are shown, in their order."""
        super().__init__(parent)
        self._lines = lines
        self._current: KeyButton | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._ask)
        self.asking = KeyAsking(desk, name_of)
        self.asking.left.connect(self.take_keys)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def begin(self) -> None:
        """The lines are made anew."""
        self._current = None

    def add(self, block: KeyBlock) -> None:
        """Follow the lines of a block that was made."""
        for button in block.buttons:
            self._group.addButton(button)
        block.key_pressed.connect(self._press)
        self.settle()

    def settle(self) -> None:
        """Stand at the first line that is shown, where the one that was stood at is not."""
        shown = self._lines()
        if shown and self._current not in shown:
            self._stand_at(shown[0])

    def take_keys(self) -> None:
        """Give the keys to the line that had them last."""
        self.settle()
        if self._current is not None:
            self._current.show_asked(False)
            self._current.setFocus(_REASON)

    def _press(self, key: int) -> None:
        button = self._current
        if button is None:
            return
        if (step := _STEPS.get(Qt.Key(key))) is not None:
            self._step(button, step)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.asking.reset(button.words)
        else:
            self._ask(button)

    def _ask(self, button: QAbstractButton) -> None:
        if isinstance(button, KeyButton):
            self._stand_at(button)
            button.show_asked(True)
            self.asking.ask(button.words)

    def _step(self, button: KeyButton, by: int) -> None:
        lines = self._lines()
        at = lines.index(button) + by
        if at < 0:
            self.left_upwards.emit()
        elif at < len(lines):
            lines[at].setFocus(_REASON)

    def _stand_at(self, button: KeyButton) -> None:
        if self._current is not None and isValid(self._current):
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = button
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if button.hasFocus():
            self.stood_at.emit(button)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, KeyButton) and now.group() is self._group:
            self._stand_at(now)
        if self.asking.focus_left(now) and self._current is not None:
            self._current.show_asked(False)
