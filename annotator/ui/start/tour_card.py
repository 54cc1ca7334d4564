"""The card of the tour: what to do next, beside the part of the window that it speaks of, with a ring around that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.icons import icon
from annotator.ui.keys_in_force import keyed
from annotator.ui.theme import RADIUS, chrome_font
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.ui.theme import Theme
from annotator.ui.widgets.tips import key_tip

_WIDTH = 340
_GAP = 12


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says: how far the tour is, what to do, how, and the words of its buttons; "" for no such button."""

    far: str
    title: str
    text: str
    onward: str
    back: str = ""
    anew: str = ""


class TourRing(QWidget):
    """A line around the part of the window that a card speaks of; clicks go through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent, 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)


class TourCard(QFrame):
    """Blocks nothing and takes no keys by itself. `left` puts the tour away."""

    went_on = Signal()
    went_back = Signal()
    begun_anew = Signal()
    left = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_card")
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._far, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._far.setProperty("role", "small")
        self._title.setFont(chrome_font(15, bold=True))
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._close = QToolButton()
        self._close.setObjectName("tour_leave")
        self._close.setAccessibleName(self.tr("Leave the tour"))
        self._close.setAccessibleDescription(key_tip("Esc"))
        self.say_keys()
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.left)
        self._anew = quiet_button("tour_anew", self.tr("From the beginning"), self.begun_anew)
        self._back = quiet_button("tour_back", self.tr("Back"), self.went_back)
        self._onward = quiet_button("tour_onward", self.tr("Skip"), self.went_on)
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        words = self.tr("Leave the tour (Esc); {help.tour} takes it up again")
        self._close.setToolTip(keyed(words))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._far, 1)
        head.addWidget(self._close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._anew)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._onward)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addLayout(foot)

    def show_words(self, words: CardWords, *, is_main: bool) -> None:
        """Say something; `is_main` where the button is what one will most likely press."""
        for label, text in (
            (self._far, words.far),
            (self._title, words.title),
            (self._text, words.text),
        ):
            label.setText(text)
        for button, text in (
            (self._anew, words.anew),
            (self._back, words.back),
            (self._onward, words.onward),
        ):
            button.setText(text)
            button.setVisible(bool(text))
        self._onward.setProperty("primary", is_main)
        self._onward.style().polish(self._onward)
        self.setAccessibleName(f"{words.far}: {words.title}")
        self.setAccessibleDescription(words.text)
        said = f"{words.far}. {words.title}. {words.text}"
        announce(self, said)

    def take_keys(self) -> None:
        """Give the keys to the card: Tab goes through its buttons."""
        self._onward.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand_beside(self, target: QRect, ring: TourRing) -> None:
        """Stand where there is room beside `target` (in the window), and put the ring around that."""
        self.layout().activate()  # type: ignore[union-attr]
        width = max(_WIDTH, self.layout().totalMinimumSize().width())  # type: ignore[union-attr]
        self.setFixedWidth(width)
        self.resize(width, self.layout().totalHeightForWidth(width))  # type: ignore[union-attr]
        window = self.parentWidget().rect()  # type: ignore[union-attr]
        # So near that with the edge of an active pane it is one line, not two.
        ring.setGeometry(target.adjusted(-2, -2, 2, 2) & window)
        ring.raise_()
        ring.show()
        spot = place_beside(target, QRect(QPoint(), self.size()), window)
        self.move(spot)
        self.raise_()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._close.setIcon(icon("close", theme.muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def place_beside(target: QRect, card: QRect, window: QRect) -> QPoint:
    """Where a card stands whole in the window: below, beside or above the target, else in its lower corner."""
    middle = target.center()
    left = middle.x() - card.width() // 2
    top = middle.y() - card.height() // 2
    spots = (
        QPoint(left, target.bottom() + _GAP),
        QPoint(target.right() + _GAP, top),
        QPoint(target.left() - _GAP - card.width(), top),
        QPoint(left, target.top() - _GAP - card.height()),
    )
    room = window.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for spot in spots:
        moved = QPoint(
            _within(spot.x(), room.left(), room.right() - card.width()),
            _within(spot.y(), room.top(), room.bottom() - card.height()),
        )
        if not QRect(moved, card.size()).intersects(target):
            return moved
    return QPoint(
        _within(target.right() - card.width() - _GAP, room.left(), room.right() - card.width()),
        _within(target.bottom() - card.height() - _GAP, room.top(), room.bottom() - card.height()),
    )


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
