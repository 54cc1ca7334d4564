"""The outline around a whole chosen span: the boxes of its lines grown together, corners rounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Sequence

RADIUS = 4.0


def outline(rows: Sequence[Sequence[QRect]]) -> QPainterPath:
    """One closed line around the boxes of each row, rows from top to bottom, each grown down to the next."""
    whole = QPainterPath()
    for number, row in enumerate(rows):
        below = rows[number + 1] if number + 1 < len(rows) else []
        for box in row:
            whole.addRect(
                QRectF(box.left(), box.top(), box.width(), _bottom(box, below) - box.top())
            )
    rounded = QPainterPath()
    for polygon in whole.simplified().toSubpathPolygons():
        _add_rounded(rounded, _corners(polygon))
    return rounded


def _bottom(box: QRect, below: Sequence[QRect]) -> int:
    joined = any(
        other.left() < box.right() and box.left() < other.right() and other.top() > box.top()
        for other in below
    )
    return min(other.top() for other in below) if joined else box.bottom() + 1


def _corners(polygon: QPolygonF) -> list[QPointF]:
    """The points where the line turns."""
    points = [polygon.at(n) for n in range(polygon.size())]
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    return [
        point
        for n, point in enumerate(points)
        if not _straight(points[n - 1], point, points[(n + 1) % len(points)])
    ]


def _straight(before: QPointF, point: QPointF, after: QPointF) -> bool:
    one, two = point - before, after - point
    return abs(one.x() * two.y() - one.y() * two.x()) < 1e-6


def _add_rounded(path: QPainterPath, points: list[QPointF]) -> None:
    for n, point in enumerate(points):
        into = _towards(point, points[n - 1])
        out = _towards(point, points[(n + 1) % len(points)])
        if n:
            path.lineTo(into)
        else:
            path.moveTo(into)
        path.quadTo(point, out)
    path.closeSubpath()


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    way = other - corner
    length = abs(way.x()) + abs(way.y())
    return corner + way * (min(RADIUS, length / 2) / length) if length else corner
