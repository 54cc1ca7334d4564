"""The hands in the page as a model without a window: which keys there are, and the fewest for a span.

A press is one key with whatever modifiers. Each command is the pure function that the window calls too, so
what is counted here is what the keys do there; only words the window takes from Qt. Left out are keys that
need lines (Home, End, Up, Down), steps by a character before the label, which are as many after it, and
taking after having extended with Shift: who looks may find a shorter way still. PgUp and PgDown go a page of
280 words, and the words in sight are 110 before the caret and 220 after it, as in a pane of the default
window.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.core import clauses, paragraphs, sentences, takes, words
from annotator.core.jump_marks import TAKING, jump_labels, jump_selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.span import Piece

    Move = Callable[[str, int], int]
    Take = Callable[[str, int, int], Piece | None]

_PAGE, _BEFORE, _AFTER = 280, 110, 220
_MOST = 12  # presses: none of these ways is longer
_ASIDE = 240  # so far beyond the caret and the span, in code points, ways are looked for
_NEAR = 60  # so far from an end of the span, in code points, its keys are counted
_ALPHABET = "fjdkslagheiruwoxcvnmtybpqz"
_PAIR = len(jump_labels(_BEFORE + _AFTER, _ALPHABET)[-1])


class State(NamedTuple):
    """A caret and the other end of its selection, in code points; equal where nothing is selected."""

    anchor: int
    caret: int


class Way(NamedTuple):
    """The keys that mark a span, and how many presses they are."""

    presses: int
    keys: tuple[str, ...]


class Spot(NamedTuple):
    """A state on the way, in the order in which the search takes them."""

    presses: int
    state: State
    keys: tuple[str, ...]


class Goal(NamedTuple):
    """Where F leads if words number `first` to `last` are in sight, and after how many presses."""

    first: int
    last: int
    presses: int
    state: State


_known = lru_cache(maxsize=None)


@_known
def _edges(text: str, side: int) -> list[int]:
    """Where words start (0) or end (1)."""
    return [word[side] for word in words.words(text, 0, len(text))]


def _to_word(side: int) -> tuple[Move, Move]:
    """To the next start or end of a word, or the text's end; to the last one before, or the text's start."""

    def onward(text: str, offset: int) -> int:
        edges = _edges(text, side)
        place = bisect_right(edges, offset)
        return edges[place] if place < len(edges) else len(text)

    def back(text: str, offset: int) -> int:
        edges = _edges(text, side)
        place = bisect_left(edges, offset)
        return edges[place - 1] if place else 0

    return onward, back


_next_start, _start_before = _to_word(0)
_next_end, _end_before = _to_word(1)
_sentence_at = _known(sentences.sentence_at)
_MOVES: dict[str, Move] = {
    "Ctrl+Right": _next_start,
    "Ctrl+Left": _start_before,
    "Ctrl+Down": _known(paragraphs.next_paragraph),
    "Ctrl+Up": _known(paragraphs.previous_paragraph),
    "J": _known(sentences.next_sentence),
    "K": _known(sentences.previous_sentence),
}
_TAKES: dict[str, Take] = {
    "S": _known(takes.taken_sentence),
    "Shift+S": _known(takes.given_back_sentence),
    "Q": _known(takes.taken_quotation),
    "E": _known(clauses.widen),
    "C": _known(takes.taken_clause),
    "Shift+C": _known(takes.given_back_clause),
}
ALL_KEYS = frozenset((*_MOVES, *_TAKES, "PgDown", "PgUp"))


class Hands:
    """The fewest presses in `text` with `keys` (of `ALL_KEYS`); digits, F and Alt+arrows always are."""

    def __init__(self, text: str, keys: frozenset[str] = ALL_KEYS) -> None:
        self._text = text
        self._moves = {name: move for name, move in _MOVES.items() if name in keys}
        self._takes = {name: take for name, take in _TAKES.items() if name in keys}
        self._pages = {"PgDown": _PAGE, "PgUp": -_PAGE} if "PgDown" in keys else {}
        self._words = words.words(text, 0, len(text))
        self._starts = [word[0] for word in self._words]

    def fewest(self, caret: int, span: Piece) -> Way:
        """The shortest way from a bare caret at `caret` to `span`, marked; of 12 presses, if longer."""
        to_start = self._steps(span[0], (_next_start, _start_before))
        to_end = self._steps(span[1], (_next_end, _end_before))
        goals = self._goals(span)
        low, high = min(caret, span[0]) - _ASIDE, max(caret, span[1]) + _ASIDE
        best = Way(_MOST, ())
        front = [Spot(0, State(caret, caret), ())]
        seen: set[State] = set()
        pushed: dict[State, tuple[int, tuple[str, ...]]] = {}
        while front and front[0].presses + 1 < best.presses:
            spot = heapq.heappop(front)
            if spot.state in seen:
                continue
            seen.add(spot.state)
            best = min(best, self._marked(spot, to_start, to_end))
            for onward in self._onward(spot, goals, best.presses - 1):
                presses, state, keys = onward
                near = low <= min(state) and max(state) <= high
                known = pushed.get(state)
                if near and (known is None or (presses, keys) < known):
                    pushed[state] = presses, keys
                    heapq.heappush(front, onward)
        return best

    def _steps(self, goal: int, by_word: tuple[Move, Move]) -> dict[int, int]:
        """How many keys move an end of a mark to `goal`, from each offset near it."""
        near = range(max(0, goal - _NEAR), min(len(self._text), goal + _NEAR) + 1)
        steps = {place: abs(place - goal) for place in near}  # by characters
        ways = [(place, move(self._text, place)) for place in near for move in by_word]
        changed = True
        while changed:
            changed = False
            for place, there in ways:
                fewest = steps.get(there, _MOST) + 1
                if fewest < steps[place]:
                    steps[place] = fewest
                    changed = True
        return steps

    def _marked(self, spot: Spot, to_start: dict[int, int], to_end: dict[int, int]) -> Way:
        """The way that ends with a digit here, and with the keys that then move the mark's ends."""
        start, end = sorted(spot.state)
        if start == end:
            start, end = _sentence_at(self._text, start)
        after = to_start.get(start, _MOST) + to_end.get(end, _MOST)
        return Way(spot.presses + 1 + after, (*spot.keys, "1", *("Alt+arrow",) * after))

    def _onward(self, spot: Spot, goals: list[Goal], most: int) -> Iterator[Spot]:
        """What comes next with fewer than `most` presses."""
        if spot.presses + 1 < most:
            for key, place in self._extended(spot.state):
                yield Spot(spot.presses + 1, State(spot.state.anchor, place), (*spot.keys, key))
        if spot.keys and "Shift+" in spot.keys[-1] and spot.keys[-1] not in _TAKES:
            return
        if spot.presses + 1 < most:
            for key, state in self._pressed(spot.state):
                yield Spot(spot.presses + 1, state, (*spot.keys, key))
        if spot.presses + 1 + _PAIR < most:
            for presses, state in self._jumped(spot.state.caret, goals):
                yield Spot(
                    spot.presses + presses, state, (*spot.keys, "F", *("a",) * (presses - 1))
                )

    def _pressed(self, state: State) -> Iterator[tuple[str, State]]:
        """What one press makes of the state."""
        start, end = sorted(state)
        for key, move in self._moves.items():
            place = move(self._text, state.caret)
            yield key, State(place, place)
        if start < end:
            yield "Left", State(start, start)
            yield "Right", State(end, end)
        for key, take in self._takes.items():
            piece = take(self._text, start, end)
            if piece and piece[0] < piece[1]:
                yield key, State(*piece)
        for key, count in self._pages.items():
            number = bisect_left(self._starts, state.caret) + count
            place = self._starts[min(max(number, 0), len(self._starts) - 1)]
            yield key, State(place, place)

    def _extended(self, state: State) -> Iterator[tuple[str, int]]:
        """Where the caret goes with Shift: on to the ends of words and sentences, back to starts."""
        text, caret = self._text, state.caret
        yield "Ctrl+Shift+Right", _next_end(text, caret)
        yield (
            "Ctrl+Shift+Left",
            (_end_before if caret > state.anchor else _start_before)(text, caret),
        )
        yield "Shift+J", max(caret, _sentence_at(text, _MOVES["J"](text, caret - 1))[1])
        yield "Shift+K", _MOVES["K"](text, caret)

    def _goals(self, span: Piece) -> list[Goal]:
        """Where F can lead that can help: to a word in or before `span`, or over words from end to end of it."""
        near = range(bisect_left(self._starts, span[0] - 80), bisect_left(self._starts, span[1]))
        goals = [Goal(n, n, 1 + _PAIR, State(*[self._starts[n]] * 2)) for n in near]
        lasts = [n for n, word in enumerate(self._words) if abs(word[1] - span[1]) < 20]
        for first in near:
            if abs(self._starts[first] - span[0]) < 20:
                for last in lasts:
                    if last >= first:
                        taken = jump_selection(self._text, self._words[first], self._words[last])
                        goals.append(Goal(first, last, 1 + 2 * _PAIR, State(*taken)))
        return goals

    def _jumped(self, caret: int, goals: list[Goal]) -> Iterator[tuple[int, State]]:
        """Where F leads from `caret`: to those of the goals whose words are in sight."""
        at = bisect_left(self._starts, caret)
        low, high = at - _BEFORE, at + _AFTER
        for goal in goals:
            if low <= goal.first and goal.last < high:
                yield goal.presses, goal.state


def commands_stay_commands() -> bool:
    """Whether the keys that take act at once after F and two letters: no label begins with them."""
    labels = jump_labels(_BEFORE + _AFTER, _ALPHABET)
    return not any(label[0] in TAKING for label in labels)
