"""What colours, shapes and dashes mean, in rows above a plot."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.plots.drawing import MARGIN, SMALL
from annotator.plots.hatching import DASHES, hatch, point
from annotator.plots.lettering import wide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.plots.drawing import Drawing

_SIGN, _ROW, _APART, _MOST = 26.0, 18.0, 18.0, 200.0


class Entry(NamedTuple):
    """A name, its colour, and the number of its hatching, shape or dashes."""

    name: str
    colour: str
    kind: int


def legend(drawing: Drawing, entries: Sequence[Entry], top: float, sign: str) -> float:
    """Write the entries, each after its sign ("box", "point" or "line"); the first free y below."""
    x, y = MARGIN, top + _ROW / 2
    for entry in entries:
        width = _SIGN + min(wide(entry.name, SMALL), _MOST)
        if x > MARGIN and x + width > drawing.width - MARGIN:
            x, y = MARGIN, y + _ROW
        _draw_sign(drawing, entry, x, y, sign)
        drawing.words(entry.name, x + _SIGN, y, size=SMALL, room=_MOST, role="legend")
        x += width + _APART
    return y + _ROW / 2 + 8


def _draw_sign(drawing: Drawing, entry: Entry, x: float, y: float, sign: str) -> None:
    if sign == "box":
        box = x, y - 6.0, 20.0, 12.0
        drawing.rect(*box, entry.colour)
        hatch(drawing, box, entry.kind, drawing.palette.ground)
        return
    if sign == "line":
        dashes = DASHES[entry.kind % len(DASHES)]
        drawing.line((x, y), (x + 20, y), entry.colour, stroke_width=2.0, stroke_dasharray=dashes)
    point(drawing, x + 10, y, entry.kind, entry.colour)
