"""A small button in a pane's margin that travels to where a link goes on: further up, further down, or elsewhere."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton

from annotator.ui.keys_in_force import keyed
from annotator.ui.reading.link_routes import ABOVE, BELOW, IN_SIGHT, MARKER
from annotator.ui.theme import LIGHT, chrome_font
from annotator.ui.widgets.tips import in_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.reading.link_scene import Sign
    from annotator.ui.theme import Theme

_NUMBER_PX = 9
_NUMBER_ROOM = 10


class LinkSign(QAbstractButton):
    """Shows a chevron or a plus, and a number where it stands for several spans; goes to the nearest of them."""

    travel_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Where a link goes on"))
        self.setProperty("stands_for", self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = LIGHT
        self._colour = LIGHT.muted
        self._sign: Sign | None = None
        self.clicked.connect(self._travel)
        self.hide()

    @property
    def sign(self) -> Sign | None:
        """What it stands for; None while it is in reserve."""
        return self._sign

    def stand_for(self, sign: Sign, colour: QColor, theme: Theme) -> bool:
        """Show `sign` at its place; whether it leads elsewhere than before, and needs other words."""
        before, self._sign = self._sign, sign
        self._theme = theme
        if colour != self._colour:
            self._colour = QColor(colour)
            self.update()
        size = self.sizeHint()
        left, top = round(sign.x - MARKER / 2), round(sign.y - MARKER / 2)
        # The number stands on the side of the text: the marker itself keeps its place at the edge.
        if sign.beyond == BELOW:
            top -= size.height() - round(MARKER)
        self.setGeometry(left, top, size.width(), size.height())
        self.show()
        ids = [span.id for span in sign.spans]
        led = [span.id for span in before.spans] if before else None
        if before is None or (before.beyond, led) != (sign.beyond, ids):
            self.update()
            return True
        return False

    def rest(self) -> None:
        """Stand for nothing, out of sight."""
        self._sign = None
        self.hide()

    def set_words(self, words: str) -> None:
        """Say in words where it leads."""
        self.setAccessibleName(words)
        self.say_keys()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        tip = QCoreApplication.translate("LinkOverlay", "{words} ({go.follow_link})")
        self.setToolTip(in_lines(keyed(tip, words=self.accessibleName())))

    def _travel(self) -> None:
        if self._sign is not None:
            self.travel_wanted.emit(self._sign.spans[0].id)

    # Looks

    def sizeHint(self) -> QSize:
        size = round(MARKER)
        sign = self._sign
        tall = sign is not None and sign.beyond and len(sign.spans) > 1
        return QSize(size, size + _NUMBER_ROOM if tall else size)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sign is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setPen(QPen(self._colour, 1.2))
        painter.setBrush(self._colour if lit else self._theme.panel)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._sign.beyond == IN_SIGHT:
            painter.drawRoundedRect(box, 3, 3)
        else:
            painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
        ink = self._theme.panel if lit else self._colour
        self._paint_face(painter, ink, len(self._sign.spans), self._sign.beyond)

    def _paint_face(self, painter: QPainter, ink: QColor, count: int, beyond: int) -> None:
        if beyond == IN_SIGHT:
            self._paint_number(painter, ink, f"{count}", self.rect().center().y() + 0.5)
            return
        y = MARKER / 2 if beyond == ABOVE else self.height() - MARKER / 2
        tip = 2.0 * beyond
        painter.setPen(QPen(ink, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        x = self.width() / 2
        painter.drawPolyline(
            QPolygonF([QPointF(x - 3, y - tip), QPointF(x, y + tip), QPointF(x + 3, y - tip)])
        )
        if count > 1:
            self._paint_number(painter, ink, f"{count}", y - beyond * _NUMBER_ROOM)

    def _paint_number(self, painter: QPainter, ink: QColor, text: str, y: float) -> None:
        font = _number_font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink)
        x = (self.width() - metrics.horizontalAdvance(text)) / 2
        painter.drawText(QPointF(x, y + metrics.capHeight() / 2), text)


@cache
def _number_font() -> QFont:
    return chrome_font(_NUMBER_PX, bold=True)
