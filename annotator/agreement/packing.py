"""Rows of counts as long integers: to add rows is to add integers, which Python does fast."""

from __future__ import annotations

from itertools import groupby
from sys import byteorder
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# What memory of so many bytes a field is read as; wider ones are read one by one.
_FORMATS: dict[int, Literal["H", "I", "Q"]] = {2: "H", 4: "I", 8: "Q"}


class Packing:
    """Packs rows of counts, by field, such that the sum of as many packed rows as there are does not overflow.

    Each field is of 2, 4, 8, ... bytes, wide enough for its greatest count in every row; narrow fields come first.
    """

    def __init__(self, rows: Sequence[Mapping[int, int]], fields: int) -> None:
        peaks = [0] * fields
        for row in rows:
            for field, n in row.items():
                peaks[field] = max(peaks[field], n)
        widths = [_bytes_for(peak * len(rows)) for peak in peaks]
        order = sorted(range(fields), key=lambda field: (widths[field], field))
        self._places = {field: place for place, field in enumerate(order)}
        self._fields: list[tuple[int, int]] = [(0, 0)] * fields
        self._parts: list[tuple[int, int, int]] = []
        start = 0
        for width, those in groupby(order, key=widths.__getitem__):
            begin = start
            for field in those:
                self._fields[field] = start, width
                start += width
            self._parts.append((begin, start, width))
        self._length = start

    def place(self, field: int) -> int:
        """Where the field's sum stands among those `unpacked` gives."""
        return self._places[field]

    def packed(self, row: Mapping[int, int]) -> int:
        """The row as one integer; counts are not below 0."""
        joined = bytearray(self._length)
        for field, n in row.items():
            start, width = self._fields[field]
            joined[start : start + width] = n.to_bytes(width, byteorder)
        return int.from_bytes(joined, byteorder)

    def unpacked(self, total: int) -> list[int]:
        """A sum of packed rows, taken apart."""
        joined = memoryview(total.to_bytes(self._length, byteorder))
        sums: list[int] = []
        for start, end, width in self._parts:
            if width in _FORMATS:
                sums += joined[start:end].cast(_FORMATS[width]).tolist()
            else:
                places = range(start, end, width)
                sums += (int.from_bytes(joined[at : at + width], byteorder) for at in places)
        return sums


def _bytes_for(most: int) -> int:
    width = 2
    while most >> (8 * width):
        width *= 2
    return width
