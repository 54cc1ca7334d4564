"""The two handles of a chosen span: where they are, and what dragging one makes of the span's pieces."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF

from annotator.core.span import with_ends

if TYPE_CHECKING:
    from annotator.core.span import Piece, Pieces
    from annotator.ui.reading.marks import Mark
    from annotator.ui.reading.view import View

_RADIUS = 4.0
_REACH = 5


class Edge(Enum):
    """An end of a span."""

    START = auto()
    END = auto()


class Handle(NamedTuple):
    """A handle in viewport coordinates: the `knob` that is seen, the `grip` that the pointer takes."""

    knob: QRectF
    grip: QRect


def handles(view: View, mark: Mark) -> dict[Edge, Handle]:
    """The handles of a mark that are in sight."""
    found: dict[Edge, Handle] = {}
    for chunk, y, layout in view.visible():
        for edge, offset in ((Edge.START, mark.start), (Edge.END, mark.end)):
            inner = offset if edge is Edge.START else offset - 1
            if not layout.start <= inner < max(layout.end, layout.start + 1):
                continue
            place = layout.edge(offset, end=edge is Edge.END)
            if place is not None and view.page.chunks.at(inner) == chunk:
                line = layout.lines[place[0]]
                # Both below the text: above its start stands the name.
                x = place[1] + (-2 if edge is Edge.START else 1)
                found[edge] = _handle(view.left + x, y + line.text_bottom + 3)
    return found


def _handle(x: int, y: int) -> Handle:
    knob = QRectF(x - _RADIUS + 0.5, y - _RADIUS + 0.5, 2 * _RADIUS, 2 * _RADIUS)
    return Handle(knob, QRect(x, y, 1, 1).adjusted(-_REACH, -_REACH, _REACH, _REACH))


def handle_at(view: View, mark: Mark, point: QPoint) -> Edge | None:
    """The handle of the mark under the point, if one is."""
    for edge, handle in handles(view, mark).items():
        if handle.grip.contains(point):
            return edge
    return None


def nearer_end(word: Piece, offset: int) -> int:
    """The start or the end of `word`, whichever is nearer to an offset in it."""
    start, end = word
    return start if offset - start < end - offset else end


def dragged(pieces: Pieces, edge: Edge, offset: int) -> Pieces:
    """The pieces with one outer end taken to `offset`; the ends never cross."""
    start, end = pieces[0][0], pieces[-1][1]
    if edge is Edge.START:
        return with_ends(pieces, min(offset, end - 1), end)
    return with_ends(pieces, start, max(offset, start + 1))
