"""A sentence for the user that blocks nothing: it stays until it is put away, or goes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from annotator.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.theme import Theme

_SHOWN_MS = 7000


class Notice(QFrame):
    """A strip with a sentence, perhaps a button that does something about it, and one that puts it away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._act: Callable[[], None] | None = None
        self._bad = False
        self._words = QLabel()
        self._words.setObjectName("notice_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.setObjectName("notice_act")
        self._button.clicked.connect(self._run)
        self._close = QToolButton()
        self._close.setObjectName("notice_close")
        self._close.setAccessibleName(self.tr("Put the message away"))
        self._close.setToolTip(self._close.accessibleName())
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, "" while none is."""
        return "" if self.isHidden() else self._words.text()

    def warn(self, text: str) -> None:
        """Show what went wrong; it stays until it is put away or something else is said."""
        self._show(text, bad=True)

    def tell(
        self,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        stay: bool = False,
    ) -> None:
        """Show something good to know; it goes by itself unless `stay`."""
        self._show(text, bad=False, button=button, act=act)
        if not stay:
            self._timer.start()

    def _show(
        self, text: str, *, bad: bool, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        self._timer.stop()
        self._bad = bad
        self._act = act
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.set_theme(self._theme)
        self.show()

    def _run(self) -> None:
        self.hide()
        if self._act:
            self._act()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        edge = theme.danger if self._bad else theme.accent
        self.setStyleSheet(
            f"#notice {{ background: {theme.panel.name()}; border: none;"
            f" border-top: 1px solid {theme.hairline.name()}; border-left: 3px solid {edge.name()}; }}"
        )
        self._close.setIcon(icon("close", theme.muted))
