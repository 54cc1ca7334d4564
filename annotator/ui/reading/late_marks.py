"""Marks of a long text, read where they are looked at first, and the others a few at a time.

An article may hold ten thousand; to read those takes longer than to show the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from annotator.core.span import Within
from annotator.ui.reading.mark_index import MarkIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.ui.reading.marks import Mark

# So many code points are read before a key has its turn: some hundred marks, a few milliseconds.
_SLICE = 50_000
_BEYOND = 2**62
# So much more than what is asked for is read with it.
_AROUND = 10_000


class MarkSource(Protocol):
    """Where the marks of a text of `length` code points are read. They stay as they are meanwhile."""

    length: int

    def some(self, within: Within) -> list[Mark]:
        """Some of them, in order of start."""

    def one(self, id: str) -> Mark | None:
        """The mark of that id, if there is one."""


class LateMarks(MarkIndex):
    """An index that answers like one of all marks, from the beginning: what it lacks it reads when asked.

    `read_on` reads some more; what needs to know all of them, or changes one, reads all that is left.
    """

    def __init__(self, source: MarkSource) -> None:
        super().__init__()
        self._source: MarkSource | None = source
        self._read_to = 0
        # The marks around the place that was asked for last.
        self._near = MarkIndex()
        self._near_from, self._near_to = 0, -1

    @property
    def is_whole(self) -> bool:
        """Whether all are read."""
        return self._source is None

    def read_on(self) -> bool:
        """Read some more; whether any are left."""
        source = self._source
        if source is None:
            return False
        until = self._read_to + _SLICE
        is_last = until >= source.length
        if is_last:
            until = _BEYOND  # a file that somebody damaged may have marks past the end
        self.extend(source.some(Within(self._read_to, until, starts=True)))
        self._read_to = until
        if is_last:
            self._source, self._near = None, MarkIndex()
        return self._source is not None

    def _read_all(self) -> None:
        while self.read_on():
            pass

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks whose outer ends hold a code point of `start` to `end`: earliest first, then longest."""
        if self._source is not None and end - start > 2 * _AROUND:
            self._read_all()
        if self._source is None:
            return super().touching(start, end)
        if not self._near_from <= start <= end <= self._near_to:
            self._near_from, self._near_to = max(start - _AROUND, 0), end + _AROUND
            self._near = MarkIndex(self._source.some(Within(self._near_from, self._near_to)))
        return self._near.touching(start, end)

    def get(self, id: str) -> Mark | None:
        """The mark of that id, if there is one."""
        if self._source is None:
            return super().get(id)
        return self._near.get(id) or self._source.one(id)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.get(id) is not None

    def __len__(self) -> int:
        self._read_all()
        return super().__len__()

    def __iter__(self) -> Iterator[Mark]:
        """All marks, in no order."""
        self._read_all()
        return super().__iter__()

    def holds_just(self, marks: Mapping[str, Mark]) -> bool:
        """Whether these are all there are, by id."""
        self._read_all()
        return super().holds_just(marks)

    def add(self, mark: Mark) -> None:
        """Take in one more mark; ValueError where its id is taken."""
        self._read_all()
        super().add(mark)

    def remove(self, id: str) -> Mark:
        """Drop the mark of that id and return it; KeyError where there is none."""
        self._read_all()
        return super().remove(id)

    def columns(self) -> Iterator[tuple[list[int], list[int], list[Mark]]]:
        """All marks, some hundred at a time: their starts, in order, their outer ends, and themselves."""
        self._read_all()
        return super().columns()
