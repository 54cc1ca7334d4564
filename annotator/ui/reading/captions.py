"""Where the names of labels stand above a line, so that no two touch: pure arithmetic on pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

GAP = 6
_SHORTEST = 3
_MORE = "…"


class Wish(NamedTuple):
    """A name that wants to stand at `x`, above its mark that reaches to `far` on this line.

    In text from the right it ends at `x` and reads over to `far` on the left.
    """

    x: int
    far: int
    text: str
    mark: str


class Caption(NamedTuple):
    """A name placed: from `left`, `width` pixels of `text` (shortened where there was no room)."""

    left: int
    width: int
    text: str
    mark: str

    @property
    def right(self) -> int:
        """Where the name ends."""
        return self.left + self.width


def place_captions(
    wishes: Iterable[Wish], column: int, width_of: Callable[[str], int]
) -> list[Caption]:
    """Place names on a line of `column` pixels: at their wish, else moved along their mark, or left out.

    Who comes first from the left keeps its place. A name is shortened where the column ends.
    """
    placed: list[Caption] = []
    taken = -GAP
    for wish in sorted(wishes, key=lambda wish: _wanted(wish, column, width_of)):
        left = max(_wanted(wish, column, width_of), taken + GAP)
        far = max(wish.x, wish.far)
        width = width_of(wish.text)
        moved = left - _wanted(wish, column, width_of)
        if moved and left + min(width, far - wish.x or width) // 2 > far:
            continue
        text = _shortened(wish.text, column - left, width_of)
        if text:
            placed.append(Caption(left, width_of(text), text, wish.mark))
            taken = placed[-1].right
    return placed


def _wanted(wish: Wish, column: int, width_of: Callable[[str], int]) -> int:
    width = width_of(wish.text)
    left = wish.x if wish.far >= wish.x else wish.x - width
    return max(min(left, column - width), 0)


def _shortened(text: str, room: int, width_of: Callable[[str], int]) -> str:
    if width_of(text) <= room:
        return text
    for length in range(len(text) - 1, _SHORTEST - 1, -1):
        shorter = text[:length].rstrip() + _MORE
        if width_of(shorter) <= room:
            return shorter
    return ""
