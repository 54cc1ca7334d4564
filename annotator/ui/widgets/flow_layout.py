"""A layout that sets widgets in lines, as words in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets beside one another, at their size hints, on as many lines as the width asks for."""

    def __init__(
        self, parent: QWidget, spacing: int, *, at_end: int = 0, centred: bool = False
    ) -> None:
        """`at_end`: so many of the last widgets stand together at the end of their line, where one line holds them.

        `centred`: each line stands in the middle.
        """
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        # One new layout of a window asks for the same sizes and heights dozens of times.
        self._shown: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._at_end = at_end
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        # Qt calls this when the hint of an item changes, or when it is hidden or shown.
        self._shown = None
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._lines(QRect(0, 0, width, 0), move=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lines(rect, move=True)

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._sizes()), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for _, hint in self._sizes():
            size = size.expandedTo(hint)
        return size

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        """What is shown, with the size of each, asked once until something changes."""
        if self._shown is None:
            self._shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._shown

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight

    def _lines(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines, placing each item where `move`; the height of all."""
        x, y, height = rect.x(), rect.y(), 0
        places: list[tuple[QLayoutItem, QRect]] = []
        items = self._sizes()
        first_of_end = len(items) - self._at_end if self._at_end else -1
        for n, (item, size) in enumerate(items):
            needed = size.width()
            if n == first_of_end and (whole := self._width_of(items[n:])) <= rect.width():
                needed = whole
            if x > rect.x() and x + needed > rect.x() + rect.width():
                x, y, height = rect.x(), y + height + self.spacing(), 0
            places.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            height = max(height, size.height())
        if move and places:
            self._move(rect, places)
        return y + height - rect.y()

    def _width_of(self, items: list[tuple[QLayoutItem, QSize]]) -> int:
        """How wide these are beside one another."""
        widths = [size.width() for _, size in items]
        return sum(widths) + self.spacing() * max(len(widths) - 1, 0)

    def _move(self, rect: QRect, places: list[tuple[QLayoutItem, QRect]]) -> None:
        if self._centred:
            ends = {place.y(): place.right() for _, place in places}
            for _, place in places:
                place.translate((rect.right() - ends[place.y()]) // 2, 0)
        lines = {place.y() for _, place in places[len(places) - self._at_end :]}
        left = rect.right() - places[-1][1].right() if len(lines) == 1 else 0
        for n, (item, place) in enumerate(places):
            if n >= len(places) - self._at_end:
                place.translate(max(left, 0), 0)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
