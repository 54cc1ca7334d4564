"""The letters that open the menus with Alt and choose in them: underlined, each once in its menu, in every language.

They are found, not written down: the words stay as they are wherever else they are shown, and no translation can
give a letter twice. Qt marks the letter with an `&` before it, which must be doubled where it is meant as itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    # The places in some words of letters that would do, better ones in earlier lists.
    Ranked = list[list[int]]

# Letters that are on the keyboard as they are, without Shift or a dead key.
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
# On French and Spanish keyboards only: for what has no other left.
_BESIDE_LATIN = frozenset("éèàçñ")
_NONE: frozenset[str] = frozenset()
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
# Half of all Arabic words begin with these: they would tell nothing.
_ARABIC_ARTICLE = frozenset("ال")


def lettered(words: Sequence[str], keys: Sequence[str] = (), taken: str = "") -> list[str]:
    """A letter for each of the `words` of one menu; "" where there is none left that is in them.

    Best is that of an entry's own key, where it is in the words; then one that begins a word. None is of those `taken`.
    """
    gone = {*taken}
    ranks = [
        [[words[n].casefold() for n in places] for places in _ranked(words, key)]
        for words, key in zip(words, keys or [""] * len(words), strict=True)
    ]
    found = [""] * len(words)
    for rank in range(_RANKS):
        for at, one in enumerate(ranks):
            if not found[at]:
                free = (letter for letter in one[rank] if letter not in gone)
                found[at] = next(free, "")
                gone.add(found[at])
    # Those of keys are given up last, but before letters that not every keyboard has.
    of_keys = {at for at, letter in enumerate(found) if letter in ranks[at][0]}
    for further, kept in ((_NONE, of_keys), (_NONE, set()), (_BESIDE_LATIN, set())):
        letters = [
            [*one[-1], *further.intersection(text)] for one, text in zip(ranks, words, strict=True)
        ]
        for at in (n for n, letter in enumerate(found) if not letter):
            _make_room(at, letters, found, taken, kept)
    return found


def _make_room(
    at: int, letters: list[list[str]], found: list[str], taken: str, kept: set[int]
) -> None:
    """Give this one a letter of another, which gets a new one, and so on.

    As few change as can be, and none that is `kept`.
    """
    after = {at: -1}
    queue = [at]
    for one in queue:
        for letter in letters[one]:
            if letter in found:
                holder = found.index(letter)
                if holder not in after and holder not in kept:
                    after[holder] = one
                    queue.append(holder)
            elif letter not in taken:
                _pass_on(one, letter, after, found)
                return


def _pass_on(one: int, letter: str, after: dict[int, int], found: list[str]) -> None:
    while one >= 0:
        found[one], letter = letter, found[one]
        one = after[one]


def with_letter(words: str, letter: str) -> str:
    """The words as Qt's menus take them, that letter marked where it stands best; none where it is not in them."""
    places = [place for rank in _ranked(words, letter.upper()) for place in rank]
    found = (place for place in places if words[place].casefold() == letter)
    at = next(found, words.find(letter))
    if at < 0 or not letter:
        return escaped(words)
    return f"{escaped(words[:at])}&{escaped(words[at:])}"


def escaped(words: str) -> str:
    """Somebody's words, say the name of a label, as Qt's menus and buttons take them: no letter of them is marked."""
    return words.replace("&", "&&")


def read(words: str) -> str:
    """What a person reads of words that Qt's menus and buttons were given."""
    return re.sub("&(.)", r"\1", words)


# How many lists `_ranked` gives.
_RANKS = 5


def _ranked(words: str, key: str) -> Ranked:
    # The letter or digit that the key is by itself or with Ctrl alone.
    own = key.removeprefix("Ctrl+").casefold()
    of_key = [n for n, letter in enumerate(words) if letter.casefold() == own]
    letters = [n for n, letter in enumerate(words) if _is_letter(letter)]
    starts = [n for n in range(len(words)) if words[n].isalnum() and not words[n - 1 : n].isalnum()]
    telling = [n for n in letters if words[n] not in _ARABIC_ARTICLE]
    return [
        [n for n in of_key if n in starts],
        [n for n in starts[:1] if n in telling],
        [n for n in starts if n in telling],
        telling,
        [*of_key, *letters],
    ]


def _is_letter(letter: str) -> bool:
    return letter.casefold() in _LATIN or letter in _ARABIC
