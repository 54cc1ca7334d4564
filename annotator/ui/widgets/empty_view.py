"""What stands where there is nothing to show: why, and what to do about it, with a button where one deed helps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.own_viewport import own_viewport
from annotator.ui.widgets.tips import tip_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


_STANDS_MS = 400


@dataclass(frozen=True, slots=True)
class Deed:
    """A button: its words, and what it does: a declared action by its id, or `act`, which `key` does, too."""

    text: str
    action: str = ""
    act: Callable[[], object] | None = None
    key: str = ""


class EmptyView(QWidget):
    """A few lines, and buttons below. `centred` in both directions, else at the upper leading corner."""

    def __init__(
        self, name: str, *, centred: bool = False, holds_keys: bool = False, scrolls: bool = False
    ) -> None:
        """`name` is the object name of the lines, the buttons are called after it.

        `holds_keys`: it takes the focus. `scrolls`: the lines are many, and may have too little room.
        """
        super().__init__()
        self._name = name
        self._deeds: tuple[Deed, ...] = ()
        self._is_filled = True
        self._told = ""
        self._holds_keys = holds_keys
        self._lines = QLabel()
        self._lines.setObjectName(name)
        self._lines.setProperty("role", "muted")
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._lines.setWordWrap(True)
        if holds_keys:
            self._lines.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._lines.setProperty("keys", True)
            self.setFocusProxy(self._lines)
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        self._lines.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, 8, centred=centred)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._buttons.hide()
        column = QVBoxLayout(self._scrolled() if scrolls else self)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(12)
        if centred:
            column.addStretch(1)
        column.addWidget(self._lines)
        column.addWidget(self._buttons)
        column.addStretch(1)

    def _scrolled(self) -> QWidget:
        inner, scroll = QWidget(), QScrollArea()
        page = own_viewport(scroll)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        # The colour is that of what it stands on.
        page.setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        return inner

    @property
    def text(self) -> str:
        """The lines that are shown."""
        return self._lines.text()

    def say(self, text: str, *deeds: Deed, passes: bool = False) -> None:
        """Show these lines, and a button for each deed; what `passes` by itself wears no ring while it has the keys."""
        if self._holds_keys and self._lines.property("keys") == passes:
            self._lines.setProperty("keys", not passes)
            self._lines.style().polish(self._lines)
        if text != self.text:
            self._lines.setText(text)
            if self.focusProxy() is None:
                self.setAccessibleName(text)
            self._tell_soon()
        if deeds != self._deeds:
            self._deeds = deeds
            self._is_filled = False
        if self.isVisible():
            self.make_buttons()

    def make_buttons(self) -> None:
        """Make the buttons, when it is seen: most of these views never are."""
        if self._is_filled:
            return
        self._is_filled = True
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        before: QWidget = self._lines
        for n, deed in enumerate(self._deeds, start=1):
            button = QPushButton(deed.text)
            button.setObjectName(f"{self._name}_deed_{n}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._do, deed))
            self._flow.addWidget(button)
            # Qt makes the newest widget the last stop of Tab.
            self.setTabOrder(before, button)
            before = button
            button.show()
        self._buttons.setVisible(bool(self._deeds))

    def _do(self, deed: Deed, _checked: bool = False) -> None:
        if deed.act is not None:
            deed.act()
        elif action := self._action_of(deed):
            action.trigger()

    def _action_of(self, deed: Deed) -> QAction | None:
        """The declared action of a deed, where the window has it, which may make its actions late."""
        if not deed.action:
            return None
        if book := getattr(self.window(), "book", None):
            book.make_all()
        return self.window().findChild(QAction, deed.action)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make_buttons()
        self.say_keys()
        self._tell_soon()

    def _tell_soon(self) -> None:
        """Have it said, unless it stands here for a moment only."""
        if QAccessible.isActive() and self.isVisible():
            QTimer.singleShot(_STANDS_MS, self, partial(self._tell, self.text))

    def _tell(self, text: str) -> None:
        has_keys = self.hasFocus() or self._lines.hasFocus()
        again = text == self._told and not self._is_beside_keys()
        if self.isVisible() and text == self.text and not has_keys and not again:
            self._told = text
            announce(self, text)

    def _is_beside_keys(self) -> bool:
        """Whether the room that it stands in has the keys; else it is seen again since a page over it went away."""
        beside = self.parentWidget()
        room = beside.parentWidget() if beside is not None else None
        focus = QApplication.focusWidget()
        return room is not None and focus is not None and room.isAncestorOf(focus)

    def say_keys(self) -> None:
        """Say the key of each button's action, which a window has that it is shown in."""
        for button, deed in zip(self._buttons.findChildren(QPushButton), self._deeds, strict=False):
            action = self._action_of(deed)
            button.setToolTip(tip_of(action) or deed.key)
