"""Lines of text in two directions: which stretch of characters stands from where to where.

Qt's `cursorToX` answers for a caret, which at the border of two directions has two places, and it is wrong
after ligatures and before blanks that hang over the edge. So a line is taken apart into items of one
direction by the edges that its glyphs have, and an item is cut by how far its first glyphs reach.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from PySide6.QtGui import QTextLine

    Box = tuple[float, float]

_FLAGS = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes


def caret_x(line: QTextLine, position: int) -> float:
    """Where Qt puts the caret of a position on a line."""
    # Qt answers with a pair: the place, and the position that it could make of the one asked for.
    x: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return x[0]


@dataclass(slots=True)
class Item:
    """Qt's positions `first` to `until` of one direction, and the pixels they take."""

    first: int
    until: int
    left: float
    right: float
    from_right: bool
    splits: Collection[int] = ()

    def x(self, line: QTextLine, position: int) -> float:
        """Where the character at `position` begins, or the one before it ends."""
        if position <= self.first:
            return self.right if self.from_right else self.left
        if position >= self.until:
            return self.left if self.from_right else self.right
        reach = self._reach(line, position)
        if position in self.splits and reach == self.x(line, position - 1):
            # Lam and alef drawn as one: half of it for each.
            return (reach + self.x(line, position + 1)) / 2
        return reach

    def _reach(self, line: QTextLine, position: int) -> float:
        """How far the glyphs before the position reach."""
        boxes = [run.boundingRect() for run in line.glyphRuns(self.first, position - self.first)]
        if self.from_right:
            return max(min((box.left() for box in boxes), default=self.right), self.left)
        return min(max((box.right() for box in boxes), default=self.left), self.right)

    def box(self, line: QTextLine, first: int, until: int) -> Box:
        """Left and right of what the item shows of `first` to `until`."""
        one, other = self.x(line, first), self.x(line, until)
        return (one, other) if one <= other else (other, one)


class Cell(NamedTuple):
    """A character as people see them: pixels, Qt's positions before and after it, its direction."""

    left: float
    right: float
    position: int
    after: int
    from_right: bool

    def nearest(self, x: float) -> int:
        """The position at that side of the character which is nearer to `x`."""
        in_left_half = x < (self.left + self.right) / 2
        return self.position if in_left_half != self.from_right else self.after


def items_of(
    line: QTextLine,
    last: int,
    tabs: Sequence[int],
    *,
    from_right: bool,
    splits: Collection[int] = (),
) -> list[Item]:
    """The items of a line up to the position `last`; `tabs` are the positions of its tabs.

    `from_right` is the direction of the paragraph: tabs part what stands before them from what follows.
    `splits` are the positions between a lam and its alef.
    """
    found = _glyph_items(line)
    starts = sorted({*(item.first for item in found), *tabs, last})
    ends = dict(pairwise(starts))
    for item in found:
        item.until = min(ends.get(item.first, last), last)
        item.splits = splits
    inside = [item for item in found if item.first < last]
    return sorted([*inside, *_tab_items(line, inside, tabs, from_right)], key=_by_first)


def _glyph_items(line: QTextLine) -> list[Item]:
    """One for each pair of edges: glyphs of several faces in one item all come with its edges."""
    found: dict[tuple[float, float, bool], Item] = {}
    for run in line.glyphRuns(-1, -1, _FLAGS):
        box, first = run.boundingRect(), min(run.stringIndexes(), default=-1)
        key = box.left(), box.right(), run.isRightToLeft()
        if first < 0:
            continue
        if key in found and box.width() > 0:
            found[key].first = min(found[key].first, first)
        else:
            found[(*key[:2], key[2])] = Item(first, first, *key)
    return list(found.values())


def _tab_items(
    line: QTextLine, found: Iterable[Item], tabs: Sequence[int], from_right: bool
) -> list[Item]:
    made: list[Item] = []
    natural = line.naturalTextRect()
    for tab in tabs:
        before = [item for item in [*found, *made] if item.first < tab]
        after = [item for item in found if item.first > tab]
        if from_right:
            right = min((item.left for item in before), default=natural.right())
            left = max((item.right for item in after), default=caret_x(line, tab + 1))
        else:
            left = max((item.right for item in before), default=natural.left())
            right = min((item.left for item in after), default=caret_x(line, tab + 1))
        made.append(Item(tab, tab + 1, min(left, right), right, from_right))
    return made


def _by_first(item: Item) -> int:
    return item.first


def turned_caret_x(
    line: QTextLine, items: Sequence[Item], position: int, *, from_right: bool
) -> float:
    """Where the caret of a position stands: at the border of two directions, in the paragraph's own."""
    ending = next((item for item in items if item.until == position), None)
    here = next((item for item in items if item.first <= position < item.until), None)
    item = here or ending
    if here is not None and ending is not None and here.from_right != from_right:
        item = ending
    return caret_x(line, position) if item is None else item.x(line, position)


def boxes_of(line: QTextLine, items: Iterable[Item], first: int, until: int) -> list[Box]:
    """The boxes of the positions `first` to `until`, in the order of the text."""
    return [
        item.box(line, max(first, item.first), min(until, item.until))
        for item in items
        if item.first < until and first < item.until
    ]


def cells_of(
    line: QTextLine, items: Iterable[Item], next_position: Callable[[int], int]
) -> list[Cell]:
    """The characters of a line that have a width, from left to right."""
    cells: list[Cell] = []
    for item in items:
        position = item.first
        while position < item.until:
            after = min(max(next_position(position), position + 1), item.until)
            left, right = item.box(line, position, after)
            if right > left:
                cells.append(Cell(left, right, position, after, item.from_right))
            position = after
    return sorted(cells)
