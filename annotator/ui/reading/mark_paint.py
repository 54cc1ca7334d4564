"""The marks of a chunk sorted into few calls: all rectangles of one brush are drawn at once.

Bands of one lane never cover each other, so lane by lane is order enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from annotator.ui.reading.marks import MarkForm

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.ui.reading.decoration import Part
    from annotator.ui.reading.layout import ChunkLayout, Line
    from annotator.ui.reading.page import Page
    from annotator.ui.strokes import Ink, Inks


@dataclass(slots=True)
class Group:
    """What is painted with one ink in one lane: bands, edges of outlines, lines as (box, y)."""

    look: int
    form: MarkForm
    dim: bool
    bands: list[QRect] = field(default_factory=list)
    edges: list[QRect] = field(default_factory=list)
    strokes: list[tuple[int, int, int]] = field(default_factory=list)
    bars: dict[tuple[int, int], list[QRect]] = field(default_factory=dict)
    inked: tuple[Inks, Ink] | None = None

    def ink(self, inks: Inks) -> Ink:
        """What to paint the group with."""
        if self.inked is None or self.inked[0] is not inks:
            self.inked = inks, inks.ink(self.look, self.form, dim=self.dim)
        return self.inked[1]

    def dimmed(self) -> Group:
        """The same, stepping back; the rectangles are shared, for choosing a mark dims all others in sight."""
        return Group(self.look, self.form, True, self.bands, self.edges, self.strokes, self.bars)

    def bar(self, y: int, height: int) -> list[QRect]:
        """The rectangles of one bar of the pattern, for all strokes."""
        found = self.bars.get((y, height))
        if found is None:
            found = [QRect(left, top + y, width, height) for left, width, top in self.strokes]
            self.bars[y, height] = found
        return found


def groups(page: Page, chunk: int, chosen: str | None) -> list[Group]:
    """The groups of a chunk, lowest lane first; with a `chosen` mark the others are dim."""
    decoration = page.decoration(chunk)
    kept = decoration.groups
    here = chosen if chosen is None or any(p.mark.id == chosen for p in decoration.parts) else ""
    if here not in kept:
        if here:
            for other in [id for id in kept if id]:
                del kept[other]
        kept[here] = (
            [group.dimmed() for group in groups(page, chunk, None)]
            if here == ""
            else _grouped(page, page.layout(chunk), decoration.parts, here)
        )
    return kept[here]


def _grouped(page: Page, layout: ChunkLayout, parts: list[Part], chosen: str | None) -> list[Group]:
    found: dict[tuple[int, int, int, bool], Group] = {}
    for part in parts:
        mark = part.mark
        dim = chosen is not None and mark.id != chosen
        look = page.look_of(mark)
        key = part.lane, look, mark.form.value, dim
        group = found.get(key)
        if group is None:
            group = found[key] = Group(look, mark.form, dim)
        _add(group, part, layout.lines[part.line])
    return [found[key] for key in sorted(found)]


def _add(group: Group, part: Part, line: Line) -> None:
    y = part.lane_top(line)
    bands = part.band(line)
    group.strokes += [(left, right - left, y) for left, right in part.boxes]
    group.edges += [QRect(left, y, right - left, 1) for left, right in part.gaps]
    if group.form is MarkForm.OTHER:
        group.edges += _frame(bands, part, 0)
        return
    for number, band in enumerate(bands):
        opens = part.opens and number == 0
        closes = part.closes and number + 1 == len(bands)
        group.bands += _softened(band, opens=opens, closes=closes)
    if group.form is MarkForm.GOLD:
        group.edges += _frame(bands, part, 0) + _frame(bands, part, 2)


def _softened(band: QRect, *, opens: bool, closes: bool) -> list[QRect]:
    """The band with the upper corner of each real end taken off."""
    if not opens and not closes:
        return [band]
    return [
        band.adjusted(0, 1, 0, 0),
        QRect(band.left() + opens, band.top(), band.width() - opens - closes, 1),
    ]


def _frame(bands: list[QRect], part: Part, inset: int) -> list[QRect]:
    """The edges of a frame around bands, as rectangles one pixel thin; open where the mark goes on."""
    edges: list[QRect] = []
    for number, band in enumerate(bands):
        box = band.adjusted(inset, inset, -inset, 0)
        edges.append(QRect(box.left(), box.top(), box.width(), 1))
        if part.opens and number == 0:
            edges.append(QRect(box.left(), box.top(), 1, box.height()))
        if part.closes and number + 1 == len(bands):
            edges.append(QRect(box.right(), box.top(), 1, box.height()))
    return edges


def paint_bands(painter: QPainter, inks: Inks, found: list[Group]) -> None:
    """The soft bands behind the text."""
    painter.setPen(Qt.PenStyle.NoPen)
    for group in found:
        band = group.ink(inks).band
        if band is not None and group.bands:
            painter.setBrush(band)
            painter.drawRects(group.bands)


def paint_edges(painter: QPainter, inks: Inks, found: list[Group]) -> None:
    """The edges of outlined marks, which go behind the text: the second line of gold meets the tops of letters."""
    painter.setPen(Qt.PenStyle.NoPen)
    for group in found:
        if group.edges:
            painter.setBrush(group.ink(inks).line)
            painter.drawRects(group.edges)


def paint_lines(painter: QPainter, inks: Inks, found: list[Group]) -> None:
    """The lines under the text."""
    painter.setPen(Qt.PenStyle.NoPen)
    for group in found:
        ink = group.ink(inks)
        for bar in ink.bars:
            painter.setBrush(bar.brush)
            painter.drawRects(group.bar(bar.y, bar.height))
