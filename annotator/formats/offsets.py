"""Offsets that other programs counted in another unit, made code points of the stored text.

The quotes in a file are the witnesses: a unit is believed only where every quote fits.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Ends = tuple[int, int]

CODE_POINTS = "code points"
UTF_16 = "UTF-16 units"
BYTES = "bytes"
UNITS = (CODE_POINTS, UTF_16, BYTES)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch as a file gives it: its outer ends, its pieces, and its quote where it has one.

    The quote is all between the ends; with `of_pieces` the words of the pieces alone, with blanks for what is between.
    """

    ends: Ends
    pieces: tuple[Ends, ...]
    quote: str | None
    of_pieces: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A way of counting: `table` has the code point in the stored text for offsets of interest.

    An offset that is none of a character (the middle of a CRLF, past the text) is not in it.
    """

    name: str
    table: dict[int, int]

    def pieces(self, pieces: Iterable[Ends]) -> tuple[Ends, ...]:
        """The pieces in code points; KeyError where an end is not on a character."""
        return tuple((self.table[start], self.table[end]) for start, end in pieces)

    def moved(self, by: int) -> Unit:
        """The same counting, of a text that has `by` characters less at its beginning."""
        return Unit(self.name, {at: to - by for at, to in self.table.items() if to >= by})

    def fits(self, stretches: Iterable[Quoted], stored: str) -> bool:
        """Whether every stretch, counted this way, lies on characters and has its quote."""
        return all(self._fits(stretch, stored) for stretch in stretches)

    def _fits(self, stretch: Quoted, stored: str) -> bool:
        try:
            pieces = self.pieces(stretch.pieces)
            ((start, end),) = self.pieces([stretch.ends])
        except KeyError:
            return False
        if stretch.quote is None:
            return True
        if stretch.of_pieces:
            words = [_blanks(stored[start:end]) for start, end in pieces]
            return _blanks(stretch.quote) in (" ".join(words), "".join(words))
        return stored[start:end] == unix_line_ends(stretch.quote)


class Utf16Offsets:
    """Code points of one text as UTF-16 units, as JavaScript counts."""

    def __init__(self, text: str) -> None:
        self._wide = (
            [n for n, char in enumerate(text) if char > "\uffff"] if not text.isascii() else []
        )

    def of(self, offset: int) -> int:
        """The UTF-16 units before the code point at `offset`."""
        return offset + bisect_left(self._wide, offset)


def unix_line_ends(text: str) -> str:
    """`text` with CRLF and CR made LF, as the stored text has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _blanks(text: str) -> str:
    """`text` with a blank for each line end, tab and the like."""
    return "".join(" " if char.isspace() else char for char in unix_line_ends(text))


def matching_unit(raw: str, stretches: Sequence[Quoted]) -> Unit | None:
    """The first way of counting on `raw` under which all quotes fit the text stored of it.

    None where no way fits, or where there is no quote to tell.
    """
    if all(stretch.quote is None for stretch in stretches):
        return None
    stored = unix_line_ends(raw)
    units = _units(raw, stored, _offsets(stretches))
    return next((unit for unit in units if unit.fits(stretches, stored)), None)


def counted(name: str, raw: str, stretches: Iterable[Quoted]) -> Unit:
    """Counting on `raw` in one of the `UNITS`, with the line ends that it has."""
    return Unit(name, _table(raw, _WIDTHS[name], _offsets(stretches)))


def _offsets(stretches: Iterable[Quoted]) -> frozenset[int]:
    pairs = (pair for stretch in stretches for pair in (stretch.ends, *stretch.pieces))
    return frozenset(offset for pair in pairs for offset in pair)


def _units(raw: str, stored: str, offsets: frozenset[int]) -> Iterator[Unit]:
    crlf = stored.replace("\n", "\r\n")
    texts = {raw: ""}
    texts.setdefault(stored, " with line ends of one")
    texts.setdefault(crlf, " with line ends of two")
    for name, width in _WIDTHS.items():
        for text, ends in texts.items():
            yield Unit(name + ends, _table(text, width, offsets))


def _table(text: str, width: Callable[[str], int], wanted: frozenset[int]) -> dict[int, int]:
    table: dict[int, int] = {}
    offset = index = 0
    previous = ""
    for char in text:
        if not (char == "\n" and previous == "\r"):
            if offset in wanted:
                table[offset] = index
            index += 1
        offset += width(char)
        previous = char
    if offset in wanted:
        table[offset] = index
    return table


def _one(char: str) -> int:
    return 1


def _utf16(char: str) -> int:
    return 2 if char > "\uffff" else 1


def _utf8(char: str) -> int:
    return len(char.encode("utf-8"))


_WIDTHS: dict[str, Callable[[str], int]] = {CODE_POINTS: _one, UTF_16: _utf16, BYTES: _utf8}
