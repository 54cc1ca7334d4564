"""A plot as it was drawn, crisp at any scale; every mark in it a door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from annotator.ui.theme import Theme

_MANY = 300
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class PlotView(QWidget):
    """Draws one plot; `door_opened` carries the door of a mark and its words.

    Arrows go from mark to mark, Enter opens the one with the ring, as a click opens the one under the mouse.
    """

    door_opened = Signal(list, str)

    def __init__(self, plot: dict[str, Any], theme: Theme, name: str, *, wait_ms: int = 0) -> None:
        """`wait_ms`: so long it lets others be drawn first, where it has very many marks."""
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._marks: list[list[Any]] = plot["marks"]
        self._at = 0
        self._drawn = QPixmap()
        self._later = QTimer(self, singleShot=True, interval=wait_ms)
        self._later.timeout.connect(self._draw)
        self._svg = QByteArray(plot["svg"].encode())
        self._size = QSize(round(plot["width"]), round(plot["height"]))
        self.setFixedSize(self._size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._marks else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Plot: {title}").format(title=_title(plot["svg"])))
        self._say()

    def _say(self) -> None:
        if self._marks:
            words = self.tr("{words} ({n} of {all})")
            says = self._marks[self._at][4]
            self.setAccessibleDescription(
                words.format(words=says, n=self._at + 1, all=len(self._marks))
            )

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self.devicePixelRatioF()
        if self._drawn.size() != self._size * scale:
            if len(self._marks) > _MANY:
                painter.end()
                self._later.start()
                return
            self._drawn = self._rendered(scale)
        painter.drawPixmap(0, 0, self._drawn)
        if self.hasFocus() and self._marks:
            painter.setPen(QPen(self._theme.accent, 2))
            x, y, width, height = self._marks[self._at][:4]
            painter.drawRect(QRectF(x, y, width, height).adjusted(-1, -1, 1, 1))
        painter.end()

    def _draw(self) -> None:
        """Draw what takes long when there is time."""
        self._drawn = self._rendered(self.devicePixelRatioF())
        self.update()

    def _rendered(self, scale: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        pixmap = QPixmap(self._size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(self._svg)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    # Marks

    def _mark_at(self, place: QPointF) -> int | None:
        for n in range(len(self._marks) - 1, -1, -1):
            x, y, width, height = self._marks[n][:4]
            if x <= place.x() <= x + width and y <= place.y() <= y + height:
                return n
        return None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._mark_at(QPointF(event.pos()))
            words = "" if found is None else self._marks[found][4]
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._mark_at(event.position())
        shape = Qt.CursorShape
        self.setCursor(shape.ArrowCursor if found is None else shape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._mark_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(found)
            self._open()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._marks:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go_to((self._at + _STEPS[key]) % len(self._marks))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _go_to(self, n: int) -> None:
        self._at = n
        self._say()
        self.update()

    def _open(self) -> None:
        *_, says, door = self._marks[self._at]
        if door is not None:
            self.door_opened.emit(door, says)


def _title(svg: str) -> str:
    return svg.partition("<title>")[2].partition("</title>")[0]
