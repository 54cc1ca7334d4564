"""The marks of a text, found by place: those that touch a stretch, however far above it they begin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.ui.reading.marks import Mark

_BLOCK = 512
# Marks up to this many code points long need be looked for only so far above a place.
_SHORT = 4096


class MarkIndex:
    """Marks by id and by place. Loading n costs one look at each; a query, a few blocks and the marks found."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_id: dict[str, Mark] = {}
        self._short, self._long = _Shelf(), _Shelf()
        self.extend(marks)

    @property
    def is_whole(self) -> bool:
        """Whether all marks of the text are here, and none to be read."""
        return True

    def extend(self, marks: Iterable[Mark]) -> None:
        """Take in further marks, none of which starts before those that are here, or has the id of one."""
        found = {mark.id: mark for mark in marks}
        self._by_id |= found
        rows = list(found.values())
        blocks = _blocks(rows)
        if not _are_in_order(blocks):
            rows.sort(key=_start)
            blocks = _blocks(rows)
        long: list[Mark] = []
        if any(block.has_long() for block in blocks):
            long = [mark for mark in rows if _is_long(mark)]
            blocks = _blocks([mark for mark in rows if not _is_long(mark)])
        self._short.extend(blocks)
        self._long.extend(_blocks(long))

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Mark]:
        """All marks, in no order."""
        return iter(self._by_id.values())

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def holds_just(self, marks: Mapping[str, Mark]) -> bool:
        """Whether these are all there are, by id."""
        return self._by_id == marks

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
        return self._long if _is_long(mark) else self._short

    def columns(self) -> Iterator[tuple[list[int], list[int], list[Mark]]]:
        """All marks, some hundred at a time: their starts, in order, their outer ends, and themselves."""
        for shelf in (self._short, self._long):
            yield from shelf.columns()


class _Shelf:
    """Marks in order of start, in blocks, so that putting one in moves few others."""

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._firsts: list[int] = []

    def extend(self, blocks: list[_Block]) -> None:
        self._blocks += blocks
        self._firsts += [block.starts[0] for block in blocks]

    def add(self, mark: Mark) -> None:
        if not self._blocks:
            self._blocks.append(_Block([]))
            self._firsts.append(mark.start)
        at = max(bisect_right(self._firsts, mark.start) - 1, 0)
        block = self._blocks[at]
        block.insert(mark)
        halves = block.halves() if len(block.marks) > 2 * _BLOCK else [block]
        self._blocks[at : at + 1] = halves
        self._firsts[at : at + 1] = [half.starts[0] for half in halves]

    def columns(self) -> Iterator[tuple[list[int], list[int], list[Mark]]]:
        for block in list(self._blocks):
            yield block.starts, block.ends, block.marks

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

    def __init__(self, marks: list[Mark]) -> None:
        # Plain lists of numbers: a tuple for each mark would set the garbage collector to work. A block of them
        # is made at a time, so that a mark is fetched from far memory once, and lies near for the rest.
        pieces = [mark.pieces for mark in marks]
        self.starts = [all_of_it[0][0] for all_of_it in pieces]
        self.ends = [all_of_it[-1][1] for all_of_it in pieces]
        self.marks = marks
        self.reach = max(self.ends, default=-1)

    def has_long(self) -> bool:
        return max(map(sub, self.ends, self.starts), default=0) > _SHORT

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
        return [_Block(self.marks[:middle]), _Block(self.marks[middle:])]


def _blocks(marks: list[Mark]) -> list[_Block]:
    return [_Block(marks[n : n + _BLOCK]) for n in range(0, len(marks), _BLOCK)]


def _are_in_order(blocks: list[_Block]) -> bool:
    return all(block.starts == sorted(block.starts) for block in blocks) and all(
        before.starts[-1] <= after.starts[0] for before, after in pairwise(blocks)
    )


def _is_long(mark: Mark) -> bool:
    return mark.end - mark.start > _SHORT


def _start(mark: Mark) -> int:
    return mark.start


def _by_place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, -mark.end, mark.id
