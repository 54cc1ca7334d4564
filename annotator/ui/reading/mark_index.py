"""The marks of a text, found by place: those that touch a stretch, however far above it they begin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.ui.reading.marks import Mark

_BLOCK = 512


class _Block:
    """Neighbouring marks in order of start; `reach` is the furthest end among them."""

    __slots__ = ("ends", "marks", "reach", "starts")

    def __init__(self, rows: list[tuple[int, int, Mark]]) -> None:
        self.starts = [row[0] for row in rows]
        self.ends = [row[1] for row in rows]
        self.marks = [row[2] for row in rows]
        self.reach = max(self.ends, default=-1)

    def insert(self, mark: Mark) -> None:
        start, end = mark.start, mark.end
        at = bisect_right(self.starts, start)
        self.starts.insert(at, start)
        self.ends.insert(at, end)
        self.marks.insert(at, mark)
        self.reach = max(self.reach, end)

    def remove(self, mark: Mark) -> None:
        at = self.marks.index(mark, bisect_left(self.starts, mark.start))
        del self.starts[at], self.ends[at], self.marks[at]
        self.reach = max(self.ends, default=-1)

    def halves(self) -> list[_Block]:
        rows = list(zip(self.starts, self.ends, self.marks, strict=True))
        middle = len(rows) // 2
        return [_Block(rows[:middle]), _Block(rows[middle:])]


class MarkIndex:
    """Marks by id and by place. Loading n costs a sort; a query, blocks looked at plus marks found."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_id: dict[str, Mark] = {}
        rows: list[tuple[int, int, Mark]] = []
        for mark in marks:
            self._by_id[mark.id] = mark
        for mark in self._by_id.values():
            pieces = mark.pieces
            rows.append((pieces[0][0], pieces[-1][1], mark))
        rows.sort(key=_by_start)
        self._blocks = [_Block(rows[n : n + _BLOCK]) for n in range(0, len(rows), _BLOCK)]
        self._reindex()

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Mark]:
        """All marks, in order of start."""
        for block in self._blocks:
            yield from block.marks

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def get(self, id: str) -> Mark | None:
        """The mark of that id, if there is one."""
        return self._by_id.get(id)

    def add(self, mark: Mark) -> None:
        """Take in one more mark; ValueError where its id is taken."""
        if mark.id in self._by_id:
            raise ValueError(f"there is already a mark {mark.id}")
        self._by_id[mark.id] = mark
        if not self._blocks:
            self._blocks.append(_Block([]))
            self._firsts.append(mark.start)
            self._reaches.append(-1)
        at = max(bisect_right(self._firsts, mark.start) - 1, 0)
        block = self._blocks[at]
        block.insert(mark)
        if len(block.marks) > 2 * _BLOCK:
            self._blocks[at : at + 1] = block.halves()
            self._reindex()
        else:
            self._firsts[at], self._reaches[at] = block.starts[0], block.reach

    def remove(self, id: str) -> Mark:
        """Drop the mark of that id and return it; KeyError where there is none."""
        mark = self._by_id.pop(id)
        # Marks of one start may have been cut into two blocks: look on from the first that can hold it.
        at = max(bisect_left(self._firsts, mark.start) - 1, 0)
        while mark not in self._blocks[at].marks:
            at += 1
        block = self._blocks[at]
        block.remove(mark)
        if block.marks:
            self._firsts[at], self._reaches[at] = block.starts[0], block.reach
        else:
            del self._blocks[at], self._firsts[at], self._reaches[at]
        return mark

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks whose outer ends hold a code point of `start` to `end`: earliest first, then longest."""
        found: list[tuple[int, int, Mark]] = []
        for block in self._blocks_before(end, start):
            upto = bisect_left(block.starts, end)
            found += [
                row
                for row in zip(block.starts[:upto], block.ends, block.marks, strict=False)
                if row[1] > start
            ]
        found.sort(key=_by_place)
        return [row[2] for row in found]

    def _blocks_before(self, end: int, reaching: int) -> list[_Block]:
        upto = bisect_left(self._firsts, end)
        reaches = self._reaches
        return [self._blocks[n] for n in range(upto) if reaches[n] > reaching]

    def _reindex(self) -> None:
        self._firsts = [block.starts[0] for block in self._blocks]
        self._reaches = [block.reach for block in self._blocks]


def _by_start(row: tuple[int, int, Mark]) -> int:
    return row[0]


def _by_place(row: tuple[int, int, Mark]) -> tuple[int, int, str]:
    return row[0], -row[1], row[2].id
