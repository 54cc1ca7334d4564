"""How wide words are likely to be, so that they can be placed and shortened without a font at hand."""

from __future__ import annotations

import unicodedata

from annotator.core.visible import visible

_NARROW = frozenset("ijlI.,:;'’‘|!()[]{}/\\` \u00a0\u202f")
_FAIRLY_NARROW = frozenset('frt-–"“”*°')
_WIDE = frozenset("mwMW@%—…")
# What isolates a name of another direction, and takes no room.
FIRST_STRONG, POP = "\u2068", "\u2069"
# Without width, but words are written with them; and the spaces that numbers are written with.
_JOINERS = frozenset((FIRST_STRONG, POP, "\u200c", "\u200d", "\u00a0", "\u202f"))


def wide(text: str, size: float) -> float:
    """The width of `text` in letters of `size`, in the same unit; rather too much than too little."""
    return size * sum(map(_share, text))


def shortened(text: str, size: float, room: float) -> str:
    """`text`, or as much of its beginning as `room` takes, with `…` at its end."""
    if wide(text, size) <= room + 0.01:
        return text
    kept = text
    while kept and wide(kept + "…", size) > room:
        kept = kept[:-1]
    while kept and unicodedata.combining(text[len(kept)]):
        kept = kept[:-1]
    cut = kept.rstrip() + "…"
    return apart(cut) if _runs_left(text) else cut


def apart(name: str) -> str:
    """`name` inside a sentence of another direction, so that neither turns the other around."""
    return f"{FIRST_STRONG}{name}{POP}"


def _runs_left(text: str) -> bool:
    """Whether the first letter that has a direction is of a script that runs to the left."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"


def drawable(text: str) -> str:
    """`text` with what XML cannot hold, or what would turn other words around, made visible."""
    return "".join(letter if letter in _JOINERS else visible(letter) for letter in text)


def _share(letter: str) -> float:
    if letter in _NARROW:
        return 0.36
    if letter in _FAIRLY_NARROW:
        return 0.46
    if letter in _WIDE:
        return 1.02
    if unicodedata.category(letter) in ("Mn", "Me", "Cf", "Cc"):
        return 0.0
    if unicodedata.east_asian_width(letter) in ("W", "F"):
        return 1.02
    return 0.76 if letter.isupper() else 0.645
