"""Rows of a list with headings, known by how many entries follow each heading: no row is made to be counted."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class GroupedRows:
    """Where headings and entries stand. Rows count both, entries only themselves, each from 0."""

    def __init__(self, groups: Sequence[tuple[str, int]] = ()) -> None:
        """`groups` are the headings' keys with how many entries each has, one or more."""
        self.keys = [key for key, _ in groups]
        counts = [count for _, count in groups]
        # The row of each heading: all entries and headings before it.
        self._heads = list(accumulate((count + 1 for count in counts), initial=0))
        self.entries = sum(counts)

    def __len__(self) -> int:
        return self._heads[-1]

    def heading(self, row: int) -> str | None:
        """The key of the heading in that row; None where an entry stands there."""
        group = self._group(row)
        return self.keys[group] if self._heads[group] == row else None

    def entry(self, row: int) -> int:
        """The number of the entry in that row, which is no heading."""
        return row - self._group(row) - 1

    def row(self, entry: int) -> int:
        """The row of an entry, by its number."""
        # Less its headings, the n-th heading's row is how many entries precede it.
        lower, upper = 0, len(self.keys)
        while upper - lower > 1:
            middle = (lower + upper) // 2
            lower, upper = (
                (middle, upper) if self._heads[middle] - middle <= entry else (lower, middle)
            )
        return entry + lower + 1

    def heading_rows(self) -> list[int]:
        """The rows of all headings."""
        return self._heads[:-1]

    def _group(self, row: int) -> int:
        return bisect_right(self._heads, row, hi=len(self.keys)) - 1


def kept_groups(groups: Sequence[tuple[str, int]], kept: Sequence[int]) -> list[tuple[str, int]]:
    """`groups` with only the entries whose numbers are `kept` (ascending); those without any are left out."""
    result = []
    before = end = 0
    for key, count in groups:
        end += count
        # Whether the next kept entry lies in this group is known without a search.
        if before < len(kept) and kept[before] < end:
            after = bisect_right(kept, end - 1, lo=before, hi=min(before + count, len(kept)))
            result.append((key, after - before))
            before = after
    return result
