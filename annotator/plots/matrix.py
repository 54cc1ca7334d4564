"""A matrix as a heat map: the number in each cell, and how deep its colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.plots.drawing import MARGIN, SIZE, SMALL, Drawing, Key
from annotator.plots.lettering import wide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.plots.drawing import Plot
    from annotator.plots.palette import Palette

_HIGH, _NARROW, _BROAD = 30.0, 34.0, 110.0
_NAMES = 150.0
_SLANT = 0.7071
# From so deep a colour on, words on it take the colour of the ground.
_DEEP = 0.5


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: its depth from 0 to 1, its words, and what it says when one points at it."""

    depth: float
    text: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Names of rows and columns, each with the part of a mark's key that it gives; cells by (row, column) place.

    `across` and `down` say what columns and rows are; what has no cell is left blank.
    """

    title: str
    rows: Sequence[tuple[str | None, str]]
    columns: Sequence[tuple[str | None, str]]
    cells: Mapping[tuple[int, int], Cell]
    down: str = ""
    across: str = ""
    note: str = ""


def heat_map(matrix: Matrix, palette: Palette, width: float = 640.0) -> Plot:
    """The matrix in at most `width`; every cell is a mark with the key (row, column)."""
    drawing = Drawing(matrix.title, palette, width)
    if not matrix.cells:
        return drawing.empty(matrix.note or "There is nothing to compare.")
    return _Grid(matrix, drawing).plot()


class _Grid:
    """Where the rows and columns of a matrix lie."""

    def __init__(self, matrix: Matrix, drawing: Drawing) -> None:
        self._matrix, self._drawing = matrix, drawing
        names = max(wide(name, SIZE) for _, name in matrix.rows)
        self._left = MARGIN + min(max(names, wide(matrix.down, SMALL)), _NAMES) + 10
        longest = max(wide(name, SIZE) for _, name in matrix.columns)
        room = drawing.width - self._left - MARGIN
        self._cell = self._fitting(room)
        self._slanted = longest > self._cell - 8
        if self._slanted:
            # The last name leans out over the right edge of the last cell.
            over = min(wide(matrix.columns[-1][1], SIZE), _NAMES) * _SLANT
            self._cell = self._fitting(room - over + min(self._cell / 2, over))
        self._above = min(longest, _NAMES) * _SLANT + SIZE if self._slanted else SIZE + 6

    def _fitting(self, room: float) -> float:
        return min(max(room / len(self._matrix.columns), 1.0), self._best())

    def _best(self) -> float:
        """The width of a cell that takes the column's name, within bounds."""
        names = max(wide(name, SIZE) for _, name in self._matrix.columns) + 12
        texts = max(wide(cell.text, SIZE) for cell in self._matrix.cells.values()) + 12
        return min(max(names, texts, _NARROW), _BROAD)

    def plot(self) -> Plot:
        drawing, matrix = self._drawing, self._matrix
        top = drawing.headed(matrix.note)
        if matrix.across:
            room = drawing.width - self._left - MARGIN
            muted = drawing.palette.muted
            drawing.words(matrix.across, self._left, top + 8, size=SMALL, fill=muted, room=room)
            top += SMALL + 8
        top += self._above
        self._heads(top)
        for row in range(len(matrix.rows)):
            self._row(row, top + row * _HIGH)
        return drawing.finished(top + len(matrix.rows) * _HIGH + MARGIN)

    def _heads(self, top: float) -> None:
        drawing = self._drawing
        if self._matrix.down:
            drawing.words(self._matrix.down, self._left - 10, top - 10, size=SMALL, anchor="end",
                          fill=drawing.palette.muted, room=self._left - MARGIN - 10)  # fmt: skip
        for column, (_, name) in enumerate(self._matrix.columns):
            middle = self._left + (column + 0.5) * self._cell
            if self._slanted:
                room = min(_NAMES, (drawing.width - middle - 2) / _SLANT + 4)
                drawing.words(name, middle - 2, top - 6, turned=-45, room=room, role="column")
            else:
                drawing.words(name, middle, top - SIZE, anchor="middle", role="column")

    def _row(self, row: int, top: float) -> None:
        drawing, matrix = self._drawing, self._matrix
        key, name = matrix.rows[row]
        room = self._left - MARGIN - 10
        drawing.words(name, self._left - 10, top + _HIGH / 2, anchor="end", room=room, role="row")
        for column, (other, _) in enumerate(matrix.columns):
            box = self._left + column * self._cell, top, self._cell, _HIGH
            cell = matrix.cells.get((row, column))
            if cell is not None:
                self._fill((key, other), cell, box)

    def _fill(self, key: Key, cell: Cell, box: tuple[float, float, float, float]) -> None:
        drawing = self._drawing
        x, y, width, height = box
        palette = drawing.palette
        with drawing.mark(key, cell.says or cell.text, box):
            inside = x + 1, y + 1, width - 2, height - 2
            depth = min(max(cell.depth, 0.0), 1.0)
            drawing.rect(*inside, "none", stroke=palette.grid)
            # The middle depths are left out: words on them would be hard to read in either colour.
            deep = 0.75 + (depth - _DEEP) / 2 if depth > _DEEP else depth * 0.7
            drawing.rect(*inside, palette.accent, fill_opacity=deep)
            size = SIZE if wide(cell.text, SIZE) <= width - 4 else SIZE * 0.75
            drawing.words(cell.text, x + width / 2, y + height / 2, anchor="middle", size=size,
                          fill=palette.ground if depth > _DEEP else palette.ink,
                          room=width, role="cell")  # fmt: skip
