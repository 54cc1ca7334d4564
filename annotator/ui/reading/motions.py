"""How the caret moves: each motion as a function of a view and a caret, without a widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from annotator.ui.reading.bounds import next_word, previous_word, word_end_before
from annotator.ui.reading.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.reading.layout import ChunkLayout
    from annotator.ui.reading.view import View


class Motion(Enum):
    """The ways a caret moves; NEXT_CHARACTER and NEXT_WORD are what the right arrow does."""

    NEXT_CHARACTER = auto()
    PREVIOUS_CHARACTER = auto()
    NEXT_WORD = auto()
    PREVIOUS_WORD = auto()
    LINE_UP = auto()
    LINE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    TEXT_START = auto()
    TEXT_END = auto()
    NEXT_PARAGRAPH = auto()
    PREVIOUS_PARAGRAPH = auto()
    NEXT_SENTENCE = auto()
    PREVIOUS_SENTENCE = auto()


@dataclass(frozen=True, slots=True)
class Caret:
    """A caret in code points. `at_end`: it stands at the end of a line, not at the start of the next.

    `goal` is the x that movement from line to line keeps to.
    """

    anchor: int = 0
    position: int = 0
    at_end: bool = False
    goal: float | None = None

    @property
    def start(self) -> int:
        """First code point of the selection."""
        return min(self.anchor, self.position)

    @property
    def end(self) -> int:
        """One past the last code point of the selection."""
        return max(self.anchor, self.position)

    @property
    def forward(self) -> bool:
        """Whether the selection, if any, grows towards the end of the text."""
        return self.position >= self.anchor


def moved(view: View, caret: Caret, motion: Motion, *, extend: bool) -> Caret:
    """The caret after the motion; with `extend` its anchor stays."""
    if not extend and caret.anchor != caret.position and motion in _COLLAPSING:
        return _collapsed(view, caret, motion)
    after = _MOVES[motion](view, caret, extend)
    if after.goal is not None and motion not in _KEEPING_GOAL:
        after = replace(after, goal=None)
    return after if extend else replace(after, anchor=after.position)


def _to(caret: Caret, position: int, *, at_end: bool = False) -> Caret:
    return Caret(caret.anchor, position, at_end)


def _collapsed(view: View, caret: Caret, motion: Motion) -> Caret:
    """An arrow without Shift leaves a selection at the end that it points to."""
    onward = (motion is Motion.NEXT_CHARACTER) != _is_right_to_left(view, caret.position)
    position = caret.end if onward else caret.start
    return Caret(position, position)


def _is_right_to_left(view: View, offset: int) -> bool:
    return view.page.layout(view.page.chunks.at(offset)).right_to_left


# Characters and words


def _right(view: View, caret: Caret, _extend: bool) -> Caret:
    return _sideways(view, caret, right=True)


def _left(view: View, caret: Caret, _extend: bool) -> Caret:
    return _sideways(view, caret, right=False)


def _sideways(view: View, caret: Caret, *, right: bool) -> Caret:
    chunk = view.page.chunks.at(caret.position)
    layout = view.page.layout(chunk)
    before = layout.position(caret.position)
    onward = right != layout.right_to_left
    if layout.turning:
        after = _turned_step(layout, before, right=right)
    else:
        after = layout.graphemes.after(before) if onward else layout.graphemes.before(before)
    if after == before:
        return _to(caret, _next_chunk(view, chunk, onward=onward, stay=caret.position))
    return _to(caret, layout.offset(after))


def _turned_step(layout: ChunkLayout, before: int, *, right: bool) -> int:
    """The next place to the right or left of where the caret stands; the same one at the chunk's edge."""
    number = layout.line_of(before)
    stops = layout.stops(number)
    at = stops.index(before) if before in stops else len(stops) - 1
    at += 1 if right else -1
    if 0 <= at < len(stops):
        return stops[at]
    number += 1 if right != layout.right_to_left else -1
    if not 0 <= number < len(layout.lines):
        return before
    return layout.stops(number)[0 if right else -1]


def _next_chunk(view: View, chunk: int, *, onward: bool, stay: int) -> int:
    chunks = view.page.chunks
    if onward:
        return chunks.starts[chunk + 1] if chunk + 1 < len(chunks) else stay
    if chunk == 0:
        return stay
    start, end = chunks.span(chunk - 1)
    if end < chunks.starts[chunk]:
        return end
    # The chunk goes on without a line end: its last place is the same as the start of this one.
    layout = view.page.layout(chunk - 1)
    return max(layout.offset(layout.graphemes.before(layout.position(end))), start)


def _word_right(view: View, caret: Caret, extend: bool) -> Caret:
    onward = not _is_right_to_left(view, caret.position)
    return (_word_on if onward else _word_back)(view, caret, extend)


def _word_left(view: View, caret: Caret, extend: bool) -> Caret:
    onward = _is_right_to_left(view, caret.position)
    return (_word_on if onward else _word_back)(view, caret, extend)


def _word_on(view: View, caret: Caret, extend: bool) -> Caret:
    """To the next word's start; a selection takes in whole words, so its end goes to a word's end."""
    at_word_end = extend and caret.forward
    position = next_word(view.page, caret.position, end=at_word_end)
    if extend and not caret.forward:
        position = min(position, caret.anchor)
    return _to(caret, position)


def _word_back(view: View, caret: Caret, extend: bool) -> Caret:
    """To the start of the word before; a selection that shrinks ends where a word ends."""
    if extend and caret.position > caret.anchor:
        position = word_end_before(view.page, caret.position)
        return _to(caret, max(position, caret.anchor))
    return _to(caret, previous_word(view.page, caret.position))


# Lines and pages


def _x(view: View, caret: Caret) -> float:
    if caret.goal is not None:
        return caret.goal
    spot = view.spot(caret.position, at_end=caret.at_end)
    layout = view.page.layout(spot.chunk)
    return layout.caret_x(layout.position(caret.position), spot.line)


def _up(view: View, caret: Caret, _extend: bool) -> Caret:
    spot = view.spot(caret.position, at_end=caret.at_end)
    if spot.line > 0:
        return _onto(view, caret, Spot(spot.chunk, spot.line - 1))
    if spot.chunk == 0:
        return _to(caret, 0)
    return _onto(view, caret, Spot(spot.chunk - 1, -1))


def _down(view: View, caret: Caret, _extend: bool) -> Caret:
    spot = view.spot(caret.position, at_end=caret.at_end)
    if spot.line + 1 < len(view.page.layout(spot.chunk).lines):
        return _onto(view, caret, Spot(spot.chunk, spot.line + 1))
    if spot.chunk + 1 == len(view.page.chunks):
        return _to(caret, len(view.page.text))
    return _onto(view, caret, Spot(spot.chunk + 1, 0))


def _onto(view: View, caret: Caret, spot: Spot) -> Caret:
    goal = _x(view, caret)
    layout = view.page.layout(spot.chunk)
    number = spot.line % len(layout.lines)
    position, at_end = layout.place_at(goal, number)
    return Caret(caret.anchor, layout.offset(position), at_end, goal)


def _page_up(view: View, caret: Caret, extend: bool) -> Caret:
    return _by_page(view, caret, extend, _up)


def _page_down(view: View, caret: Caret, extend: bool) -> Caret:
    return _by_page(view, caret, extend, _down)


def _by_page(
    view: View, caret: Caret, extend: bool, step: Callable[[View, Caret, bool], Caret]
) -> Caret:
    """As many lines as the viewport holds, less one that stays in sight."""
    left = view.height - 2 * view.page.style.pitch
    while True:
        after = step(view, caret, extend)
        if after.goal is None:
            return after
        caret = after
        left -= view.line(view.spot(caret.position, at_end=caret.at_end)).height
        if left <= 0:
            return caret


def _line_start(view: View, caret: Caret, _extend: bool) -> Caret:
    spot = view.spot(caret.position, at_end=caret.at_end)
    layout = view.page.layout(spot.chunk)
    return _to(caret, layout.offset(layout.lines[spot.line].first))


def _line_end(view: View, caret: Caret, _extend: bool) -> Caret:
    spot = view.spot(caret.position, at_end=caret.at_end)
    layout = view.page.layout(spot.chunk)
    line = layout.lines[spot.line]
    goes_on = spot.line + 1 < len(layout.lines)
    return _to(caret, layout.offset(line.last), at_end=goes_on and line.last == line.until)


# The text


def _text_start(_view: View, caret: Caret, _extend: bool) -> Caret:
    return _to(caret, 0)


def _text_end(view: View, caret: Caret, _extend: bool) -> Caret:
    return _to(caret, len(view.page.text))


def _paragraph_on(view: View, caret: Caret, extend: bool) -> Caret:
    chunks = view.page.chunks
    chunk = chunks.at(caret.position)
    if extend and caret.forward and (end := _paragraph_end(view, chunk)) > caret.position:
        return _to(caret, end)
    while chunk + 1 < len(chunks):
        chunk += 1
        start, end = chunks.span(chunk)
        if chunks.starts_paragraph(chunk) and view.page.text[start:end].strip():
            return _to(caret, _paragraph_end(view, chunk) if extend and caret.forward else start)
    return _to(caret, len(view.page.text))


def _paragraph_end(view: View, chunk: int) -> int:
    while not view.page.chunks.ends_paragraph(chunk):
        chunk += 1
    return view.page.chunks.span(chunk)[1]


def _paragraph_back(view: View, caret: Caret, _extend: bool) -> Caret:
    chunks = view.page.chunks
    chunk = chunks.first_of_paragraph(chunks.at(caret.position))
    while chunk > 0 and (
        chunks.starts[chunk] >= caret.position
        or not view.page.text[slice(*chunks.span(chunk))].strip()
    ):
        chunk = chunks.first_of_paragraph(chunk - 1)
    return _to(caret, chunks.starts[chunk])


def _sentence_on(view: View, caret: Caret, extend: bool) -> Caret:
    from annotator.core.sentences import next_sentence, sentence_at

    text = view.page.text
    if extend and caret.forward:
        end = sentence_at(text, caret.position)[1]
        if end <= caret.position:
            end = sentence_at(text, next_sentence(text, caret.position))[1]
        return _to(caret, max(end, caret.position))
    return _to(caret, next_sentence(text, caret.position))


def _sentence_back(view: View, caret: Caret, _extend: bool) -> Caret:
    from annotator.core.sentences import previous_sentence

    return _to(caret, previous_sentence(view.page.text, caret.position))


_MOVES: dict[Motion, Callable[[View, Caret, bool], Caret]] = {
    Motion.NEXT_CHARACTER: _right,
    Motion.PREVIOUS_CHARACTER: _left,
    Motion.NEXT_WORD: _word_right,
    Motion.PREVIOUS_WORD: _word_left,
    Motion.LINE_UP: _up,
    Motion.LINE_DOWN: _down,
    Motion.LINE_START: _line_start,
    Motion.LINE_END: _line_end,
    Motion.PAGE_UP: _page_up,
    Motion.PAGE_DOWN: _page_down,
    Motion.TEXT_START: _text_start,
    Motion.TEXT_END: _text_end,
    Motion.NEXT_PARAGRAPH: _paragraph_on,
    Motion.PREVIOUS_PARAGRAPH: _paragraph_back,
    Motion.NEXT_SENTENCE: _sentence_on,
    Motion.PREVIOUS_SENTENCE: _sentence_back,
}
_COLLAPSING = {Motion.NEXT_CHARACTER, Motion.PREVIOUS_CHARACTER}
_KEEPING_GOAL = {Motion.LINE_UP, Motion.LINE_DOWN, Motion.PAGE_UP, Motion.PAGE_DOWN}
