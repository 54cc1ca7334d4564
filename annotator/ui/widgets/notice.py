"""A sentence for the user that blocks nothing: it stays until it is put away, or goes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.retelling import retold
from annotator.ui.icons import icon
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.message_keys import MessageKeys
from annotator.ui.widgets.tips import explain, tip_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QPlainTextEdit

    from annotator.ui.theme import Theme

_SHOWN_MS = 7000
_MOST_LINES = 9


class Notice(QFrame):
    """A strip with a sentence, perhaps a button that does something about it, and one that puts it away.

    What went wrong can be copied, and what stands behind it is shown below where somebody asks for it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._act: Callable[[], None] | None = None
        self._is_hint = False
        self._holds: Callable[[], bool] | None = None
        self._stands: Callable[[], bool] | None = None
        self._until: list[SignalInstance] = []
        self._details = ""
        self._make()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._theme = theme
        self.hide()

    def _make(self) -> None:
        self._words = QLabel()
        self._words.setObjectName("notice_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A click on a message takes no keys away from the page above it.
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button = QPushButton()
        self._button.setObjectName("notice_act")
        self._button.clicked.connect(self._run)
        self._more = QPushButton(self.tr("Details"))
        self._more.setObjectName("notice_details")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_details)
        self._copy = self._tool("notice_copy", self.tr("Copy the message"), self.copy)
        self._close = self._tool("notice_close", self.tr("Put the message away"), self.hide)
        # Whoever comes by key to what offers nothing wants it away sooner than copied.
        self._keys = MessageKeys(self, (self._button, self._more, self._close))
        # Made when it is first asked for: a text field of Qt's costs more than all the rest.
        self._lines: QPlainTextEdit | None = None

    def _tool(self, name: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoRaise(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        for widget in (self._button, self._more, self._copy, self._close):
            row.addWidget(widget)
        self._column = QVBoxLayout(self)
        # A layout mirrors its widgets, not its margins; nor does a rule of the stylesheet.
        self.setProperty("side", "right" if self.isRightToLeft() else "left")
        left, right = (16, 13) if self.isRightToLeft() else (13, 16)
        self._column.setContentsMargins(left, 8, right, 8)
        self._column.setSpacing(8)
        self._column.addLayout(row)

    @property
    def text(self) -> str:
        """The sentence that is shown, "" while none is."""
        return "" if self.isHidden() else self._words.text()

    @property
    def details(self) -> str:
        """What stands behind the sentence that is shown, in lines."""
        return "" if self.isHidden() else self._details

    def warn(
        self,
        text: str,
        details: str = "",
        *,
        button: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show what went wrong; it stays until it is put away or something else is said.

        `details` are lines for whoever wants to know more; `button` names something to do about it.
        """
        self._show(text, details, bad=True, button=button, act=act)

    def tell(
        self,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        details: str = "",
        stay: bool = False,
        until: Sequence[SignalInstance] = (),
    ) -> None:
        """Show something good to know; it goes by itself unless `stay`, and when one of `until` ends it."""
        self._show(text, details, bad=False, button=button, act=act)
        if not stay:
            self._timer.start()
        self._look_at(until)

    def offer(
        self,
        text: str,
        button: str,
        act: Callable[[], None],
        *,
        holds: Callable[[], bool],
        stands: Callable[[], bool],
        looks: Sequence[SignalInstance],
        stay: bool = False,
    ) -> None:
        """Show something good to know, and what can be done about it while it `holds`, asked with each of `looks`.

        When it does not hold any more the button goes, and the sentence with it, or at its time where it `stands`.
        """
        self.tell(text, button, act, stay=stay)
        self._holds, self._stands = holds, stands
        self._look_at(looks)

    def hint(self, text: str) -> None:
        """Show what a key needs first; it goes by itself, or when something is done."""
        self.tell(text)
        self._is_hint = True

    def end_hint(self) -> None:
        """Something was done: a hint on what to do is one no more."""
        if self._is_hint:
            self.hide()

    def _look_at(self, until: Sequence[SignalInstance]) -> None:
        for signal in until:
            signal.connect(self._end)
        self._until = list(until)

    def _end(self) -> None:
        if self._holds is not None and self._holds():
            return
        is_true = self._stands is not None and self._stands()
        self._forget_end()
        if is_true and self._timer.isActive():
            # What could be done about it is over.
            self._act = None
            self._button.hide()
        else:
            self.hide()

    def _forget_end(self) -> None:
        for signal in self._until:
            signal.disconnect(self._end)
        self._until, self._holds, self._stands = [], None, None

    def _show(
        self, text: str, details: str, *, bad: bool, button: str, act: Callable[[], None] | None
    ) -> None:
        self._timer.stop()
        self._forget_end()
        self._is_hint = False
        text, details = retold(text), retold(details)
        self._act, self._details = act, details
        self._look(bad=bad)
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self._button.setText(button)
        self._button.setToolTip(tip_of(act))
        self._button.setVisible(bool(button))
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self._copy.setVisible(bad or bool(details))
        self._draw_icons()
        self.show()
        announce(self, text, urgent=bad)

    def _look(self, *, bad: bool) -> None:
        """Wear the edge of what went wrong, or of what is good to know."""
        if bad != bool(self.property("bad")):
            self.setProperty("bad", bad)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show_details(self, shown: bool) -> None:
        # Who reads does not want it to go meanwhile.
        self._timer.stop()
        if self._lines is None:
            self._lines = self._make_lines()
        self._lines.setPlainText(self._details)
        lines = min(self._lines.document().blockCount(), _MOST_LINES)
        self._lines.setFixedHeight(lines * self._lines.fontMetrics().lineSpacing() + 22)
        self._lines.setVisible(shown)

    def _make_lines(self) -> QPlainTextEdit:
        # Few messages have lines, and each class that PySide makes takes a moment of the start.
        from PySide6.QtWidgets import QPlainTextEdit

        lines = QPlainTextEdit()
        lines.setObjectName("notice_lines")
        lines.setAccessibleName(self.tr("Details"))
        lines.setReadOnly(True)
        lines.setTabChangesFocus(True)
        lines.hide()
        self._column.addWidget(lines)
        return lines

    def set_key(self, key: str) -> None:
        """Name the key that leads here, as the system writes it."""
        by_key = self.tr("Put the message away ({key}, Esc)").format(key=key)
        explain(self._close, by_key if key else self.tr("Put the message away"))

    def take_keys(self) -> bool:
        """Give the keys to the buttons, and stay meanwhile; False where no message is shown."""
        if self.isHidden():
            return False
        self._timer.stop()
        self._keys.take()
        return True

    def open_details(self) -> None:
        """Show what stands behind the sentence."""
        self._more.setChecked(True)

    def copy(self) -> None:
        """Put the sentence and what stands behind it on the clipboard."""
        parts = [self._words.text(), self._details]
        QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

    def _run(self) -> None:
        self.hide()
        if self._act and (self._holds is None or self._holds()):
            self._act()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        if self._words.text():
            self._draw_icons()

    def _draw_icons(self) -> None:
        if not self._copy.isHidden():
            self._copy.setIcon(icon("copy", self._theme.muted))
        self._close.setIcon(icon("close", self._theme.muted))
