"""The one-to-one assignment of most worth, on a sparse table of worths."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

Worths = Mapping[tuple[Hashable, Hashable], float]


def greatest_worth(worths: Worths) -> float:
    """The greatest sum of `worths[row, column]` (none below 0) where each row and column is used once at most.

    Solved block by connected block, so that a table of 100,000 rows with few entries each costs little.
    """
    in_row = Counter(row for row, _ in worths)
    in_column = Counter(column for _, column in worths)
    alone = 0.0
    tangled: dict[tuple[Hashable, Hashable], float] = {}
    for cell, worth in worths.items():
        if in_row[cell[0]] == in_column[cell[1]] == 1:
            alone += worth
        else:
            tangled[cell] = worth
    return alone + sum(_block_worth(block) for block in _blocks(tangled))


def _blocks(worths: Worths) -> Iterator[dict[tuple[Hashable, Hashable], float]]:
    columns_of: dict[Hashable, list[Hashable]] = defaultdict(list)
    rows_of: dict[Hashable, list[Hashable]] = defaultdict(list)
    for row, column in worths:
        columns_of[row].append(column)
        rows_of[column].append(row)
    for start in list(columns_of):
        waiting = [start] if start in columns_of else []
        block = {}
        while waiting:
            row = waiting.pop()
            for column in columns_of.pop(row, ()):
                block[row, column] = worths[row, column]
                waiting += rows_of.pop(column, ())
        if block:
            yield block


def _block_worth(block: Worths) -> float:
    rows = list(dict.fromkeys(row for row, _ in block))
    columns = list(dict.fromkeys(column for _, column in block))
    if len(rows) == 1 or len(columns) == 1:
        return max(block.values())
    if len(rows) > len(columns):
        turned = {(column, row): worth for (row, column), worth in block.items()}
        return _Assignment([[turned.get((c, r), 0.0) for r in rows] for c in columns]).worth()
    return _Assignment([[block.get((r, c), 0.0) for c in columns] for r in rows]).worth()


class _Assignment:
    """Kuhn's method with prices (the Hungarian method) on a full table with no more rows than columns.

    Rows are taken in one by one; n^2 m steps in all for n rows and m columns.
    """

    def __init__(self, worths: Sequence[Sequence[float]]) -> None:
        self._worths = worths
        self._columns = range(len(worths[0]))
        self._row_price = [0.0] * len(worths)
        self._column_price = [0.0] * len(worths[0])
        self._taken_by: list[int | None] = [None] * len(worths[0])

    def worth(self) -> float:
        """What the best assignment is worth."""
        for row in range(len(self._worths)):
            self._take_in(row)
        taken = ((row, column) for column, row in enumerate(self._taken_by) if row is not None)
        return sum(self._worths[row][column] for row, column in taken)

    def _take_in(self, row: int) -> None:
        """Give `row` a column, moving others along the path that loses least."""
        loss = [float("inf")] * len(self._columns)
        came_from: list[int | None] = [None] * len(self._columns)
        path: list[int] = []
        rows = [row]
        here: int | None = None
        while len(rows) > len(path):
            self._look_from(rows[-1], here, loss, came_from, path)
            here = min((c for c in self._columns if c not in path), key=loss.__getitem__)
            self._reprice(loss[here], rows, path, loss)
            path.append(here)
            owner = self._taken_by[here]
            if owner is not None:
                rows.append(owner)
        while here is not None:
            before = came_from[here]
            self._taken_by[here] = row if before is None else self._taken_by[before]
            here = before

    def _look_from(
        self,
        row: int,
        here: int | None,
        loss: list[float],
        came_from: list[int | None],
        path: Sequence[int],
    ) -> None:
        """Note what each column not yet on the path would lose when reached from `row`."""
        worths, price = self._worths[row], self._row_price[row]
        for column in self._columns:
            reduced = -worths[column] - price - self._column_price[column]
            if reduced < loss[column] and column not in path:
                loss[column], came_from[column] = reduced, here

    def _reprice(
        self, step: float, rows: Sequence[int], path: Sequence[int], loss: list[float]
    ) -> None:
        for row in rows:
            self._row_price[row] += step
        for column in path:
            self._column_price[column] -= step
        for column in self._columns:
            loss[column] -= step
