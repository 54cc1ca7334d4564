"""How high a text stands that is laid out only where it is seen: estimated, made true chunk by chunk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Heights:
    """Heights of chunks in pixels, and their sums, each look-up in O(log n).

    What was never laid out is taken as `per_point` pixels for each code point and `per_chunk` for each chunk, so
    its sums need no table; a Fenwick tree holds how far the measured chunks differ.
    """

    def __init__(
        self, starts: Sequence[int], length: int, *, per_point: float, per_chunk: float
    ) -> None:
        self._starts = starts
        self._length = length
        self._per_point = per_point
        self._per_chunk = per_chunk
        self._tree = [0.0] * (len(starts) + 1)
        self._measured: dict[int, float] = {}

    def top(self, chunk: int) -> float:
        """Pixels above the chunk; for one past the last, the height of all."""
        total = self._estimated_top(chunk)
        while chunk > 0:
            total += self._tree[chunk]
            chunk &= chunk - 1
        return total

    def total(self) -> float:
        """The height of all chunks."""
        return self.top(len(self._starts))

    def set(self, chunk: int, height: float) -> None:
        """The chunk was laid out and is `height` pixels high."""
        estimate = self._estimated_top(chunk + 1) - self._estimated_top(chunk)
        change = height - estimate - self._measured.get(chunk, 0.0)
        if not change:
            return
        self._measured[chunk] = height - estimate
        node = chunk + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def chunk_at(self, y: float) -> int:
        """The chunk that stands at `y` pixels from the top; the first or last beyond the ends."""
        chunk, above = 0, 0.0
        step = 1 << (len(self._starts).bit_length() - 1)
        while step:
            after = chunk + step
            if after < len(self._tree):
                reached = above + self._tree[after]
                if self._estimated_top(after) + reached <= y:
                    chunk, above = after, reached
            step >>= 1
        return min(chunk, len(self._starts) - 1)

    def _estimated_top(self, chunk: int) -> float:
        upto = self._starts[chunk] if chunk < len(self._starts) else self._length
        return upto * self._per_point + chunk * self._per_chunk
