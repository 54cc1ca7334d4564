"""The spans of the open articles as a list shows them: counted block by block, read where they are in sight."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.core.span import Span
from annotator.store.span_pages import BEFORE_ALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.project import Project
    from annotator.store.span_pages import Key

_BLOCK = 256
_BLOCKS_KEPT = 16


class _Block:
    """Spans of one article that follow one another: those after one sort key, to another, which is theirs."""

    __slots__ = ("after", "article", "count", "last")

    def __init__(self, article: str, after: Key, last: Key, count: int) -> None:
        self.article = article
        self.after = after
        self.last = last
        self.count = count


class SpanShelf:
    """Spans by row, article by article in the order given, each in sort order.

    `count_on` finds out how many there are, a stretch at a time; rows that are counted stay where they are.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._articles: list[str] = []
        self._layers: tuple[str, ...] = ()
        self._forget()

    def show(self, articles: Sequence[str], layers: Sequence[str]) -> None:
        """Begin anew with the spans of those layers in those articles; nothing is counted yet."""
        self._articles = list(articles)
        self._layers = tuple(layers)
        self._forget()

    def _forget(self) -> None:
        self._blocks: list[_Block] = []
        self._starts: list[int] | None = None
        self._read: OrderedDict[_Block, list[Span]] = OrderedDict()
        # How far it is counted: articles wholly, and the key in the one after them.
        self._whole = 0
        self._after: Key = BEFORE_ALL

    # Counting

    @property
    def complete(self) -> bool:
        """Whether all are counted."""
        return self._whole >= len(self._articles)

    def count_on(self, blocks: int) -> int:
        """Count at most so many blocks more; how many rows came to the end of the list."""
        before = len(self)
        while blocks > 0 and not self.complete:
            article = self._articles[self._whole]
            count, last = self._project.span_block(article, self._layers, self._after, _BLOCK)
            if count:
                self._blocks.append(_Block(article, self._after, last, count))
                self._starts = None
            self._after = last
            if count < _BLOCK:
                self._whole += 1
                self._after = BEFORE_ALL
            blocks -= 1
        return len(self) - before

    def __len__(self) -> int:
        return self._rows_before()[-1]

    def _rows_before(self) -> list[int]:
        if self._starts is None:
            self._starts = list(accumulate((block.count for block in self._blocks), initial=0))
        return self._starts

    # Reading

    def span(self, row: int) -> Span | None:
        """The span in that row; None where there is none, or where somebody else took it away."""
        starts = self._rows_before()
        if not 0 <= row < starts[-1]:
            return None
        at = bisect_right(starts, row) - 1
        spans = self._spans(self._blocks[at])
        return spans[row - starts[at]] if row - starts[at] < len(spans) else None

    def row_of(self, span: Span) -> int:
        """The row of a span, -1 where it is not listed, or not counted yet."""
        at = self._block_of(span.article, span.sort_key)
        if at is None or span.annotator not in self._layers:
            return -1
        spans = self._spans(self._blocks[at])
        place = bisect_left(spans, span.sort_key, key=_key)
        found = place < len(spans) and spans[place].id == span.id
        return self._rows_before()[at] + place if found else -1

    def _spans(self, block: _Block) -> list[Span]:
        if block not in self._read:
            self._read[block] = self._project.spans_between(
                block.article, self._layers, block.after, block.last
            )
            if len(self._read) > _BLOCKS_KEPT:
                self._read.popitem(last=False)
        self._read.move_to_end(block)
        return self._read[block]

    def _block_of(self, article: str, key: Key) -> int | None:
        """The block in which a span of that key stands or would stand; None where that is not counted."""
        if not self._is_counted(article, key):
            return None
        at = bisect_left(self._blocks, (self._articles.index(article), key), key=self._place)
        if at == len(self._blocks) or self._blocks[at].article != article:
            at -= 1  # beyond the last of its article, if that has any
        return at if at >= 0 and self._blocks[at].article == article else None

    def _place(self, block: _Block) -> tuple[int, Key]:
        return self._articles.index(block.article), block.last

    # Following changes

    def gap_of(self, id: str, article: str, layer: str, key: Key) -> int:
        """The row of a span that is not any more what it was, -1 where it was not listed; `close` it then."""
        at = self._block_of(article, key)
        if at is None or layer not in self._layers:
            return -1
        block = self._blocks[at]
        spans = self._without(block, id)
        place = bisect_left(spans, key, key=_key)
        # Until it is closed, the row says what it can.
        spans.insert(place, Span(id, article, layer, key[2], (key[:2],), ""))
        return self._rows_before()[at] + min(place, block.count - 1)

    def close(self, row: int) -> None:
        """Count that row no more, which `gap_of` gave."""
        starts = self._rows_before()
        at = bisect_right(starts, row) - 1
        del self._spans(self._blocks[at])[row - starts[at] : row - starts[at] + 1]
        self._blocks[at].count -= 1
        self._starts = None

    def room_for(self, span: Span) -> int:
        """The row where a span belongs, -1 where that is not listed, or not counted yet; `insert` it then."""
        if span.annotator not in self._layers or not self._is_counted(span.article, span.sort_key):
            return -1
        at = self._block_for(span)
        block = self._blocks[at]
        place = bisect_left(self._without(block, span.id), span.sort_key, key=_key)
        return self._rows_before()[at] + min(place, block.count)

    def insert(self, span: Span) -> None:
        """Count the span, and show it where `room_for` said."""
        at = self._block_for(span)
        block = self._blocks[at]
        spans = self._spans(block)
        spans.insert(bisect_left(spans, span.sort_key, key=_key), span)
        block.last = max(block.last, span.sort_key)
        block.count += 1
        self._starts = None
        if block.count == len(spans) and block.count > 2 * _BLOCK:
            self._halve(at, spans)

    def read_anew(self) -> None:
        """Read again what is in sight: several spans were followed, of which what was read knew some already."""
        self._read.clear()

    def _is_counted(self, article: str, key: Key) -> bool:
        if article not in self._articles:
            return False
        order = self._articles.index(article)
        return order < self._whole or (order == self._whole and key <= self._after)

    def _block_for(self, span: Span) -> int:
        at = self._block_of(span.article, span.sort_key)
        if at is None:
            order = self._articles.index(span.article)
            at = bisect_left(self._blocks, (order, BEFORE_ALL), key=self._place)
            self._blocks.insert(at, _Block(span.article, BEFORE_ALL, BEFORE_ALL, 0))
            self._starts = None
        return at

    def _without(self, block: _Block, id: str) -> list[Span]:
        # What was read before a change has the span as it was, what is read after it as it is.
        spans = self._spans(block)
        spans[:] = [span for span in spans if span.id != id]
        return spans

    def _halve(self, at: int, spans: list[Span]) -> None:
        block, half = self._blocks[at], len(spans) // 2
        middle = spans[half - 1].sort_key
        upper = _Block(block.article, middle, block.last, len(spans) - half)
        block.last, block.count = middle, half
        self._blocks.insert(at + 1, upper)
        self._read[upper] = spans[half:]
        del spans[half:]


def _key(span: Span) -> Key:
    return span.sort_key
