"""Where a mark stands in sight, row by row, for what leads to it from outside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

    from annotator.ui.reading.decoration import Part
    from annotator.ui.reading.layout import ChunkLayout
    from annotator.ui.reading.view import View


class BandRow(NamedTuple):
    """The band of a mark on one line of text: its edges as painted, and `foot`, where its own line runs.

    `words_left` and `words_right` tell how far the text of that line goes on beside it: the band's own
    edge where no words stand between it and the side of the column.
    """

    left: float
    right: float
    top: float
    bottom: float
    foot: float
    words_left: float
    words_right: float

    def moved(self, dx: float, dy: float) -> BandRow:
        """The row in coordinates whose origin lies `dx` to the left and `dy` above."""
        left, right, top, bottom, foot, words_left, words_right = self
        return BandRow(
            left + dx, right + dx, top + dy, bottom + dy, foot + dy, words_left + dx, words_right + dx
        )  # fmt: skip


def band_rows(view: View, wanted: Container[str]) -> dict[str, list[BandRow]]:
    """The rows in sight, by their middle, of those of the `wanted` marks that have any, in reading order.

    From top to bottom, in viewport coordinates.
    """
    found: dict[str, list[BandRow]] = {}
    for chunk, y, layout in view.visible():
        for part in view.page.decoration(chunk).parts:
            if part.boxes and part.mark.id in wanted:
                line = layout.lines[part.line]
                if 0 <= y + (line.text_top + line.text_bottom) / 2 < view.height:
                    row = _row(layout, part).moved(view.left, y)
                    found.setdefault(part.mark.id, []).append(row)
    return found


def _row(layout: ChunkLayout, part: Part) -> BandRow:
    line = layout.lines[part.line]
    left, right = part.boxes[0][0], part.boxes[-1][1]
    words_left, words_right = left, right
    # Where a mark in one piece goes on, on the line before or after, it reaches to the end of this one.
    in_pieces = len(part.mark.pieces) > 1
    if part.opens or part.closes or in_pieces:
        words = layout.boxes(part.line, line.first, line.last)
        if part.opens or in_pieces:
            words_left = min(words[0][0], left)
        if part.closes or in_pieces:
            words_right = max(words[-1][1], right)
    foot = part.lane_top(line) + 1
    return BandRow(left, right, line.text_top, line.text_bottom, foot, words_left, words_right)
