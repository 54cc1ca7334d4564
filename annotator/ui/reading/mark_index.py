"""The marks of a text, found by place: those that touch a stretch, however far above it they begin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.ui.reading.marks import Mark

_BLOCK = 512
# Marks up to this many code points long need be looked for only so far above a place.
_SHORT = 4096


class MarkIndex:
    """Marks by id and by place. Loading n costs a sort; a query, a few blocks and the marks found."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_id = {mark.id: mark for mark in marks}
        rows = list(self._by_id.values())
        # Plain lists of numbers: a tuple for each mark would set the garbage collector to work.
        starts = [mark.pieces[0][0] for mark in rows]
        ends = [mark.pieces[-1][1] for mark in rows]
        if starts != sorted(starts):
            order = sorted(range(len(rows)), key=starts.__getitem__)
            rows = [rows[n] for n in order]
            starts = [starts[n] for n in order]
            ends = [ends[n] for n in order]
        # Most texts have no long ones, and that is known in a sixth of the time of looking for them.
        some = max(map(sub, ends, starts), default=0) > _SHORT
        long = [n for n, end in enumerate(ends) if end - starts[n] > _SHORT] if some else []
        self._long = _Shelf(
            [starts[n] for n in long], [ends[n] for n in long], [rows[n] for n in long]
        )
        for n in reversed(long):
            del starts[n], ends[n], rows[n]
        self._short = _Shelf(starts, ends, rows)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Mark]:
        """All marks, in no order."""
        return iter(self._by_id.values())

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
        self._shelf(mark).add(mark)

    def remove(self, id: str) -> Mark:
        """Drop the mark of that id and return it; KeyError where there is none."""
        mark = self._by_id.pop(id)
        self._shelf(mark).remove(mark)
        return mark

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks whose outer ends hold a code point of `start` to `end`: earliest first, then longest."""
        found = self._short.touching(start, end, start - _SHORT)
        found += self._long.touching(start, end, 0)
        found.sort(key=_by_place)
        return found

    def _shelf(self, mark: Mark) -> _Shelf:
        return self._short if mark.end - mark.start <= _SHORT else self._long


class _Shelf:
    """Marks in order of start, in blocks, so that putting one in moves few others."""

    def __init__(self, starts: list[int], ends: list[int], marks: list[Mark]) -> None:
        self._blocks = [
            _Block(starts[n : n + _BLOCK], ends[n : n + _BLOCK], marks[n : n + _BLOCK])
            for n in range(0, len(starts), _BLOCK)
        ]
        self._firsts = starts[::_BLOCK]

    def add(self, mark: Mark) -> None:
        if not self._blocks:
            self._blocks.append(_Block([], [], []))
            self._firsts.append(mark.start)
        at = max(bisect_right(self._firsts, mark.start) - 1, 0)
        block = self._blocks[at]
        block.insert(mark)
        halves = block.halves() if len(block.marks) > 2 * _BLOCK else [block]
        self._blocks[at : at + 1] = halves
        self._firsts[at : at + 1] = [half.starts[0] for half in halves]

    def remove(self, mark: Mark) -> None:
        # Marks of one start may lie in two blocks: look on from the first that can hold it.
        at = max(bisect_left(self._firsts, mark.start) - 1, 0)
        while not self._blocks[at].remove(mark):
            at += 1
        block = self._blocks[at]
        if block.marks:
            self._firsts[at] = block.starts[0]
        else:
            del self._blocks[at], self._firsts[at]

    def touching(self, start: int, end: int, low: int) -> list[Mark]:
        """In no order; none of those looked for begins before `low`."""
        found: list[Mark] = []
        first = max(bisect_left(self._firsts, low) - 1, 0)
        for at in range(first, bisect_left(self._firsts, end)):
            if self._blocks[at].reach > start:
                found += self._blocks[at].touching(start, end, low)
        return found


class _Block:
    """Neighbouring marks in order of start; `reach` is the furthest end among them."""

    __slots__ = ("ends", "marks", "reach", "starts")

    def __init__(self, starts: list[int], ends: list[int], marks: list[Mark]) -> None:
        self.starts, self.ends, self.marks = starts, ends, marks
        self.reach = max(ends, default=-1)

    def insert(self, mark: Mark) -> None:
        at = bisect_right(self.starts, mark.start)
        self.starts.insert(at, mark.start)
        self.ends.insert(at, mark.end)
        self.marks.insert(at, mark)
        self.reach = max(self.reach, mark.end)

    def remove(self, mark: Mark) -> bool:
        """Whether the mark was here."""
        at = bisect_left(self.starts, mark.start)
        while at < len(self.marks) and self.starts[at] == mark.start:
            if self.marks[at].id == mark.id:
                del self.starts[at], self.ends[at], self.marks[at]
                self.reach = max(self.ends, default=-1)
                return True
            at += 1
        return False

    def touching(self, start: int, end: int, low: int) -> list[Mark]:
        first, upto = bisect_left(self.starts, low), bisect_left(self.starts, end)
        ends = self.ends
        return [self.marks[n] for n in range(first, upto) if ends[n] > start]

    def halves(self) -> list[_Block]:
        middle = len(self.marks) // 2
        return [
            _Block(self.starts[part], self.ends[part], self.marks[part])
            for part in (slice(middle), slice(middle, None))
        ]


def _by_place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, -mark.end, mark.id
