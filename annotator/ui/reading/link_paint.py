"""Paints links: a curve in the colour of its source's label, a pattern for the family of its type, an arrow head."""

from __future__ import annotations

from functools import cache
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRegion,
)

from annotator.ui.reading.link_routes import IN_SIGHT
from annotator.ui.theme import chrome_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.ui.reading.link_plan import Route
    from annotator.ui.reading.link_routes import Point, Segment
    from annotator.ui.reading.link_scene import Curve, Sign
    from annotator.ui.theme import Theme

# Against, asking and answering, for, the same: four patterns are told apart where seven would not be.
_SOLID: tuple[float, ...] = ()
DASHED, _DOTTED, _DASH_DOT = (4.5, 2.5), (1.3, 2.2), (6.0, 2.0, 1.3, 2.0)
# What a machine suggests, of whatever type: short dashes far apart, in a quiet colour.
SUGGESTED = (3.0, 4.0)
_FAMILIES = {
    "denies": _SOLID,
    "disputes_evidence_of": _SOLID,
    "demands_evidence_for": DASHED,
    "answers": DASHED,
    "supports": _DOTTED,
    "same_claim": _DASH_DOT,
    "different_claim": _DASH_DOT,
}
_ROTATION = (_SOLID, DASHED, _DOTTED, _DASH_DOT)
# Qt draws lines of one pixel several times as fast as wider ones: what is many is thin.
_STRONG, _WEAK = 1.8, 1.0
_WEAK_ALPHA, _FAR_ALPHA = 0.75, 0.12
_HEAD, _HALF_HEAD = 7.5, 3.3
_SPOTS = (0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75)
_TAG_PX = 9


class Look(NamedTuple):
    """How one link is drawn; `colour` as Qt packs it into a number."""

    colour: int
    pattern: tuple[float, ...]
    directed: bool
    strong: bool


class Stroke(NamedTuple):
    """A link ready to be painted, inside its `boxes`."""

    path: QPainterPath
    pen: QPen
    head: QPolygonF | None
    boxes: tuple[QRect, ...]


class Tag(NamedTuple):
    """A link type's name, upright in the gap between panes, its middle at (x, y)."""

    text: str
    x: float
    y: float
    length: float
    colour: int

    @property
    def box(self) -> QRect:
        """What it covers."""
        high = self.length + 8
        return QRectF(self.x - 7, self.y - high / 2, 14, high).toAlignedRect()


def pattern_of(type: str, place: int) -> tuple[float, ...]:
    """The pattern of a link type; `place` is its place in the schema, for types of people's own."""
    return _FAMILIES.get(type, _ROTATION[place % len(_ROTATION)])


def stroke_of(route: Route, look: Look) -> Stroke:
    """The route made into what a painter takes."""
    path = QPainterPath()
    head = None
    segments = route.segments
    if look.directed and not route.target.beyond and segments:
        head = _head(segments[-1])
        segments = (*segments[:-1], _shortened(segments[-1]))
    for number, (start, one, other, end) in enumerate(segments):
        if not number:
            path.moveTo(*start)
        path.cubicTo(*one, *other, *end)
    width = _STRONG if look.strong else _WEAK
    pen = QPen(_brush(route, look), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.pattern:
        pen.setDashPattern(list(look.pattern))
    return Stroke(path, pen, head, tuple(box_of(segment) for segment in route.segments))


def _brush(route: Route, look: Look) -> QBrush:
    near = QColor.fromRgba(look.colour)
    near.setAlphaF(1.0 if look.strong else _WEAK_ALPHA)
    if not route.source.beyond and not route.target.beyond:
        return QBrush(near)
    from PySide6.QtGui import QLinearGradient

    start, end = QPointF(*route.segments[0][0]), QPointF(*route.segments[-1][3])
    far = QColor(near)
    far.setAlphaF(near.alphaF() * 0.3 + _FAR_ALPHA)
    gradient = QLinearGradient(*((end, start) if route.source.beyond else (start, end)))
    gradient.setColorAt(0.25, near)
    gradient.setColorAt(1, far)
    return QBrush(gradient)


def _head(segment: Segment) -> QPolygonF:
    tip, along = segment[3], _direction(segment)
    back = tip[0] - along[0] * _HEAD, tip[1] - along[1] * _HEAD
    across = -along[1] * _HALF_HEAD, along[0] * _HALF_HEAD
    return QPolygonF(
        [
            QPointF(*tip),
            QPointF(back[0] + across[0], back[1] + across[1]),
            QPointF(back[0] - across[0], back[1] - across[1]),
        ]
    )


def _shortened(segment: Segment) -> Segment:
    """The last piece as far as into the arrow head, whose tip is to stay sharp."""
    start, one, other, tip = segment
    along = _direction(segment)
    length = min(_HEAD - 2, abs(tip[0] - start[0]) + abs(tip[1] - start[1]))
    back = along[0] * length, along[1] * length
    return (
        start,
        one,
        (other[0] - back[0], other[1] - back[1]),
        (tip[0] - back[0], tip[1] - back[1]),
    )


def _direction(segment: Segment) -> Point:
    x, y = segment[3][0] - segment[2][0], segment[3][1] - segment[2][1]
    length = (x * x + y * y) ** 0.5 or 1.0
    return x / length, y / length


def box_of(segment: Segment) -> QRect:
    """What a piece of a route covers, with its width and an arrow head at its end."""
    xs, ys = [point[0] for point in segment], [point[1] for point in segment]
    left, top = floor(min(xs)) - 1, floor(min(ys) - _HALF_HEAD) - 1
    return QRect(left, top, ceil(max(xs)) + 2 - left, ceil(max(ys) + _HALF_HEAD) + 1 - top)


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], clip: QRegion) -> None:
    """Paint those that reach into `clip`, in their order."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in strokes:
        if any(clip.intersects(box) for box in stroke.boxes):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(stroke.pen)
            painter.drawPath(stroke.path)
            if stroke.head is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(stroke.pen.brush())
                painter.drawPolygon(stroke.head)


def paint_stalk(painter: QPainter, sign: Sign, colour: QColor) -> None:
    """Paint what joins a stub in the margin to its span."""
    if sign.beyond == IN_SIGHT:
        painter.setPen(QPen(colour, _WEAK))
        painter.drawLine(QPointF(*sign.foot), QPointF(sign.x, sign.y))


def stalk_box(sign: Sign) -> tuple[int, int, int, int]:
    """What the stalk of a stub covers: left, top, width, height; nothing for a marker."""
    if sign.beyond != IN_SIGHT:
        return 0, 0, 0, 0
    left, right = sorted((sign.foot[0], sign.x))
    top, bottom = sorted((sign.foot[1], sign.y))
    return round(left) - 2, round(top) - 2, round(right - left) + 4, round(bottom - top) + 4


# Names in the gaps


@cache
def tag_font() -> QFont:
    """The face of the names of link types in the gaps."""
    return chrome_font(_TAG_PX)


def tags_of(named: Sequence[tuple[Curve, str, int]]) -> list[Tag]:
    """Names (text, colour) on curves in gaps, each where it meets no other, left out where all do."""
    metrics = QFontMetricsF(tag_font())
    placed: list[Tag] = []
    for curve, text, colour in named:
        if curve.route.upright is None:
            continue
        x, start, end = curve.route.upright
        length = metrics.horizontalAdvance(text)
        tags = (Tag(text, x, start + (end - start) * share, length, colour) for share in _SPOTS)
        free = (tag for tag in tags if not any(tag.box.intersects(other.box) for other in placed))
        if (tag := next(free, None)) is not None:
            placed.append(tag)
    return placed


def paint_tag(painter: QPainter, tag: Tag, theme: Theme) -> None:
    """Paint a name, read from below to above, on the ground of the gap."""
    painter.save()
    painter.translate(tag.x, tag.y)
    painter.rotate(-90)
    half = tag.length / 2 + 3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.page)
    painter.drawRect(QRectF(-half, -6, 2 * half, 12))
    painter.setFont(tag_font())
    painter.setPen(QColor.fromRgba(tag.colour))
    painter.drawText(QRectF(-half, -7, 2 * half, 14), Qt.AlignmentFlag.AlignCenter, tag.text)
    painter.restore()
