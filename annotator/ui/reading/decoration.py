"""The marks of one laid-out chunk as geometry: for each mark and line its boxes, lane, ends and name.

Coordinates are pixels from the column's left edge and the chunk's top.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from annotator.core.lanes import lanes
from annotator.ui.reading.captions import Caption, Wish, place_captions
from annotator.ui.reading.marks import MarkForm
from annotator.ui.reading.page_style import LANE_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QStaticText

    from annotator.ui.reading.layout import ChunkLayout, Line
    from annotator.ui.reading.mark_paint import Group
    from annotator.ui.reading.marks import Mark

Box = tuple[int, int]

# How far a band runs on past the text where its mark goes on, on the line before or after.
BLEED = 4


@dataclass(slots=True)
class Part:
    """One mark on one line: its `boxes` from left to right, and the `gaps` between its pieces there.

    `opens` and `closes` tell whether the left and the right edge are ends of the mark.
    """

    mark: Mark
    lane: int
    line: int
    boxes: list[Box]
    gaps: list[Box]
    opens: bool
    closes: bool
    begins: bool

    def band(self, line: Line) -> list[QRect]:
        """The rectangles of the soft band behind the text."""
        # A band over another leaves a strip of that one in sight.
        inset = min(self.lane, 2) * 2
        top = line.text_top + inset
        height = line.text_bottom - top
        return [QRect(left, top, right - left, height) for left, right in self.boxes]

    def lane_top(self, line: Line) -> int:
        """Where the line under the text is drawn, in this part's lane."""
        return line.text_bottom + self.lane * LANE_PX


class Name(NamedTuple):
    """A name ready to be painted."""

    place: QPointF
    text: QStaticText
    look: int
    mark: Mark


@dataclass(slots=True)
class Decoration:
    """All parts of the marks of a chunk, the names above its lines, and the number of lanes of each line."""

    parts: list[Part] = field(default_factory=list)
    captions: dict[int, list[Caption]] = field(default_factory=dict)
    lanes: list[int] = field(default_factory=list)
    groups: dict[str | None, list[Group]] = field(default_factory=dict)
    names: list[Name] | None = None

    def parts_of(self, id: str) -> list[Part]:
        """The parts of one mark, from line to line."""
        return [part for part in self.parts if part.mark.id == id]


def decorate(layout: ChunkLayout, marks: Sequence[Mark]) -> Decoration:
    """Lay the `marks`, in reading order, over the lines of a chunk; names come with `add_captions`."""
    result = Decoration(lanes=[0] * len(layout.lines))
    numbers = lanes([(mark.start, mark.end) for mark in marks])
    for mark, lane in zip(marks, numbers, strict=True):
        for part in _parts(layout, mark, lane):
            result.parts.append(part)
            result.lanes[part.line] = max(result.lanes[part.line], lane + 1)
    return result


def _parts(layout: ChunkLayout, mark: Mark, lane: int) -> list[Part]:
    first, until = layout.position(mark.start), layout.position(mark.end)
    if first >= until:
        return []
    pieces = _positions(layout, mark)
    lines = range(layout.line_of(first), layout.line_of(until - 1) + 1)
    made = (_part(layout, mark, lane, number, pieces) for number in lines)
    return [part for part in made if part is not None]


def _positions(layout: ChunkLayout, mark: Mark) -> list[tuple[int, int]]:
    found = ((layout.position(start), layout.position(end)) for start, end in mark.pieces)
    return [(start, end) for start, end in found if start < end]


def _part(
    layout: ChunkLayout, mark: Mark, lane: int, number: int, pieces: list[tuple[int, int]]
) -> Part | None:
    line = layout.lines[number]
    here = [piece for piece in pieces if piece[0] < line.until and piece[1] > line.first]
    boxes = [box for piece in here for box in layout.boxes(number, *piece)]
    gaps: list[Box] = []
    if len(pieces) > 1 or len(mark.pieces) > 1:
        boxes.sort()
        gaps = _gaps(layout, number, mark)
    if not boxes and not gaps:
        return None
    begins = mark.start >= layout.start and layout.position(mark.start) >= line.first
    ends = mark.end <= layout.end and layout.position(mark.end) <= line.until
    opens, closes = (ends, begins) if layout.right_to_left else (begins, ends)
    _bleed(boxes, gaps, _edges(layout, line), opens=opens, closes=closes)
    return Part(mark, lane, number, boxes, gaps, opens, closes, begins)


def _edges(layout: ChunkLayout, line: Line) -> Box | None:
    """Where a line that turns begins and ends; in others the first and last box stand there anyway."""
    if not layout.turning:
        return None
    natural = line.qt.naturalTextRect()
    return round(natural.left()) + 1, round(natural.right()) - 1


def _bleed(
    boxes: list[Box], gaps: list[Box], edges: Box | None, *, opens: bool, closes: bool
) -> None:
    """Let the outermost box of a mark that goes on reach past the text, where nothing else stands."""
    if not boxes:
        return
    (left, first), last = boxes[0], boxes[-1][1]
    if not opens and not any(gap[0] < left for gap in gaps) and (not edges or left <= edges[0]):
        boxes[0] = left - BLEED, first
    if not closes and not any(gap[1] > last for gap in gaps) and (not edges or last >= edges[1]):
        boxes[-1] = boxes[-1][0], last + BLEED


def _gaps(layout: ChunkLayout, number: int, mark: Mark) -> list[Box]:
    between = zip(mark.pieces, mark.pieces[1:], strict=False)
    found: list[Box] = []
    for (_, start), (end, _) in between:
        found += layout.boxes(number, layout.position(start), layout.position(end))
    return found


def add_captions(
    decoration: Decoration,
    layout: ChunkLayout,
    column: int,
    name_of: Callable[[Mark], str],
    width_of: Callable[[str], int],
) -> None:
    """Place the name of each mark that begins in the chunk, above its first box."""
    wishes: dict[int, list[Wish]] = {}
    for part in decoration.parts:
        if part.begins and part.boxes:
            wishes.setdefault(part.line, []).append(_wish(layout, part, name_of(part.mark)))
    decoration.captions = {
        line: place_captions(names, column, width_of) for line, names in wishes.items()
    }


def _wish(layout: ChunkLayout, part: Part, name: str) -> Wish:
    left, right = part.boxes[0][0], part.boxes[-1][1]
    if not layout.turning:
        return Wish(left, right, name, part.mark.id)
    first = layout.position(part.mark.start)
    beginning = layout.boxes(part.line, first, first + 1) or [(left, right)]
    if layout.right_to_left:
        return Wish(beginning[0][1], left, name, part.mark.id)
    return Wish(beginning[0][0], right, name, part.mark.id)


def caption_text(mark: Mark, short: str) -> str:
    """What stands above a mark: the label's short name in capitals, and whose it is where it is another's."""
    name = short.upper()
    if mark.form is MarkForm.SUGGESTED:
        return f"{name} ?"
    return f"{name} · {mark.owner}" if mark.owner else name
