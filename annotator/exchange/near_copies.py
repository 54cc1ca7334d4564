"""Which texts are near-copies of one another: the same wire story in several papers.

Two texts are near-copies where at least half of the stretches of four words that either has are in
both (Jaccard index of their word 4-grams >= 0.5; 8-grams of characters in scripts without spaces).
Candidates come from sketches, the least 64 hashes of each text, so that ten thousand articles take
seconds; each is then checked exactly. A copy of a copy belongs to the same group.
"""

from __future__ import annotations

import re
from array import array
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

THRESHOLD = 0.5
WORDS = 4
CHARACTERS = 8
SKETCH = 64

# A stretch in more texts than this is a footer or a byline: only neighbours are compared by it.
_COMMON = 30
_LONG_WORD = 12

_WORD = re.compile(r"\w+")


def groups(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each id of (id, text) the least id in its group of near-copies, whatever the order."""
    ids: list[str] = []
    hashes: list[array[int]] = []
    for name, text in sorted(texts):
        ids.append(name)
        hashes.append(array("I", sorted(_hashes(text))))
    leaders = _Leaders(len(ids))
    sketches = [frozenset(row[:SKETCH]) for row in hashes]
    for one, other in _candidates(sketches):
        if leaders.joined(one, other) or not _alike(sketches[one], sketches[other]):
            continue
        if similarity(hashes[one], hashes[other]) >= THRESHOLD:
            leaders.join(one, other)
    return {name: ids[leaders.of(number)] for number, name in enumerate(ids)}


def similarity(one: Iterable[int], other: Iterable[int]) -> float:
    """Jaccard index of two collections of hashes, 0 to 1; 1 for two empty ones."""
    first, second = set(one), set(other)
    union = len(first | second)
    return len(first & second) / union if union else 1.0


def _hashes(text: str) -> set[int]:
    words = [word.encode("utf-8") for word in _WORD.findall(text.casefold())]
    if not words:
        return {crc32(text.encode("utf-8"))}
    if sum(map(len, words)) > _LONG_WORD * 2 * len(words):
        together = "".join(_WORD.findall(text.casefold()))
        return {crc32(piece.encode("utf-8")) for piece in _stretches(together, CHARACTERS)}
    return {
        crc32(b" ".join(words[at : at + WORDS])) for at in range(max(1, len(words) - WORDS + 1))
    }


def _stretches(text: str, length: int) -> Iterator[str]:
    return (text[at : at + length] for at in range(max(1, len(text) - length + 1)))


def _candidates(sketches: Sequence[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Pairs that share a hash of their sketches, each once."""
    holders: dict[int, list[int]] = {}
    for number, sketch in enumerate(sketches):
        for value in sketch:
            holders.setdefault(value, []).append(number)
    seen: set[tuple[int, int]] = set()
    for value in sorted(holders):
        for pair in _pairs(holders[value]):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _pairs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    if len(numbers) > _COMMON:
        yield from pairwise(numbers)
        return
    for place, first in enumerate(numbers):
        for second in numbers[place + 1 :]:
            yield first, second


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two sketches share enough for an exact comparison to be worth its while."""
    return len(one & other) * 4 >= min(len(one), len(other))


class _Leaders:
    """Groups of numbers, each led by its least."""

    def __init__(self, count: int) -> None:
        self._leader = list(range(count))

    def of(self, number: int) -> int:
        while self._leader[number] != number:
            self._leader[number] = self._leader[self._leader[number]]
            number = self._leader[number]
        return number

    def joined(self, one: int, other: int) -> bool:
        return self.of(one) == self.of(other)

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        self._leader[second] = first
