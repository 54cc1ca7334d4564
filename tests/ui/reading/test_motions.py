"""How the caret moves, as a text editor's: drawn as text, with [ for the anchor and | for the caret."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from annotator.ui.reading.motions import Motion
from tests.ui.reading.material import graphemes, next_with, surface_with, texts

MANY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
RIGHT, LEFT = Motion.NEXT_CHARACTER, Motion.PREVIOUS_CHARACTER
WORD_ON, WORD_BACK = Motion.NEXT_WORD, Motion.PREVIOUS_WORD


def _after(drawn: str, *motions: Motion, extend: bool = False, width: int = 360) -> str:
    """`drawn` after the motions, drawn again."""
    text = drawn.replace("|", "").replace("[", "")
    caret = drawn.replace("[", "").index("|")
    anchor = drawn.replace("|", "").index("[") if "[" in drawn else caret
    surface = surface_with(text, width=width)
    surface.set_selection(anchor, caret)
    for motion in motions:
        surface.move(motion, extend)
    return _drawn(text, surface.anchor(), surface.caret())


def _drawn(text: str, anchor: int, caret: int) -> str:
    marked = text[:caret] + "|" + text[caret:]
    at = anchor + (anchor > caret)
    return marked if anchor == caret else marked[:at] + "[" + marked[at:]


@pytest.mark.parametrize(
    ("before", "motions", "after"),
    [
        ("|abc", [RIGHT], "a|bc"),
        ("a|bc", [LEFT], "|abc"),
        ("|abc", [LEFT], "|abc"),
        ("abc|", [RIGHT], "abc|"),
        ("|👩‍👩‍👧‍👦 x", [RIGHT], "👩‍👩‍👧‍👦| x"),
        ("a\u0300\u0323|b", [LEFT], "|a\u0300\u0323b"),
        ("ab|\ncd", [RIGHT], "ab\n|cd"),
        ("ab\r\n|cd", [LEFT], "ab|\r\ncd"),
        ("|two words", [WORD_ON], "two |words"),
        ("two |words", [WORD_BACK], "|two words"),
        ("two words|", [WORD_BACK], "two |words"),
        ("|don’t — “go” 3.14", [WORD_ON, WORD_ON], "don’t — “go” |3.14"),
        ("ab|\n\n cd", [WORD_ON], "ab\n\n |cd"),
        ("|電力計は", [WORD_ON], "電|力計は"),
        ("a|b\ncd ef", [Motion.LINE_END], "ab|\ncd ef"),
        ("ab\ncd e|f", [Motion.LINE_START], "ab\n|cd ef"),
        ("a|b\ncd", [Motion.LINE_DOWN], "ab\nc|d"),
        ("ab\nc|d", [Motion.LINE_UP], "a|b\ncd"),
        ("ab\nc|d", [Motion.LINE_DOWN], "ab\ncd|"),
        ("a|b\ncd", [Motion.LINE_UP], "|ab\ncd"),
        ("abcd|\n\nabcd", [Motion.LINE_DOWN, Motion.LINE_DOWN], "abcd\n\nabcd|"),
        ("ab c|d", [Motion.TEXT_START], "|ab cd"),
        ("a|b cd", [Motion.TEXT_END], "ab cd|"),
        ("a|b\n\n\ncd\nef", [Motion.NEXT_PARAGRAPH], "ab\n\n\n|cd\nef"),
        ("ab\n\ncd\n|ef", [Motion.PREVIOUS_PARAGRAPH], "ab\n\n|cd\nef"),
        ("ab\ncd|", [Motion.PREVIOUS_PARAGRAPH], "ab\n|cd"),
        ("O|ne. Two. Three.", [Motion.NEXT_SENTENCE], "One. |Two. Three."),
        ("One. |Two. Three.", [Motion.PREVIOUS_SENTENCE], "|One. Two. Three."),
    ],
)
def test_moving(before: str, motions: list[Motion], after: str) -> None:
    assert _after(before, *motions) == after


@pytest.mark.parametrize(
    ("before", "motions", "after"),
    [
        ("|abc", [RIGHT, RIGHT], "[ab|c"),
        ("|two words more", [WORD_ON], "[two| words more"),
        ("|two words more", [WORD_ON, WORD_ON], "[two words| more"),
        ("[two words| more", [WORD_BACK], "[two| words more"),
        ("two words more|", [WORD_BACK, WORD_BACK], "two |words more["),
        ("two |words more[", [WORD_ON], "two words |more["),
        ("|“one” two", [WORD_ON], "[“one|” two"),
        ("|ab cd\nef", [Motion.LINE_END], "[ab cd|\nef"),
        ("a|b\ncd\nef", [Motion.NEXT_PARAGRAPH], "a[b|\ncd\nef"),
        ("a|b\ncd\nef", [Motion.NEXT_PARAGRAPH] * 2, "a[b\ncd|\nef"),
        ("|One two. Three.", [Motion.NEXT_SENTENCE], "[One two.| Three."),
        ("|One two. Three.", [Motion.NEXT_SENTENCE] * 2, "[One two. Three.|"),
    ],
)
def test_extending_takes_in_whole_words_and_sentences(
    before: str, motions: list[Motion], after: str
) -> None:
    assert _after(before, *motions, extend=True) == after


def test_an_arrow_leaves_a_selection_at_the_end_it_points_to() -> None:
    assert _after("a[bc|d", LEFT) == "a|bcd"
    assert _after("a|bc[d", RIGHT) == "abc|d"


def test_in_text_from_the_right_the_left_arrow_goes_on() -> None:
    assert _after("|שלום עולם", LEFT) == "ש|לום עולם"
    assert _after("|שלום עולם", Motion.PREVIOUS_WORD) == "שלום |עולם"
    assert _after("שלום |עולם", Motion.NEXT_WORD) == "|שלום עולם"


def test_the_end_of_a_line_that_goes_on_is_before_its_blank() -> None:
    text = "word " * 40
    surface = surface_with(text)
    surface.move(Motion.LINE_END)
    end = surface.caret()
    assert text[end] == " "
    surface.move(Motion.LINE_DOWN)
    surface.move(Motion.LINE_UP)
    assert surface.caret() == end


def test_a_line_without_blanks_ends_before_it_goes_on() -> None:
    surface = surface_with("電" * 100)
    surface.move(Motion.LINE_END)
    end = surface.caret()
    first = surface._view.line(surface._view.spot(0))
    assert end == surface._page.layout(0).offset(first.until)
    point = surface.caret_point()
    assert point is not None
    assert point.y() < first.top + first.height
    surface.move(Motion.LINE_START)
    assert surface.caret() == 0


@MANY
@given(texts(12))
def test_the_right_arrow_visits_every_character_once(text: str) -> None:
    surface = next_with(text)
    layouts = [surface._page.layout(n) for n in range(len(surface._page.chunks))]
    # At the border of paragraphs of two directions the arrow turns round, as in Qt's editors.
    assume(len({layout.right_to_left for layout in layouts}) == 1)
    one_way = not any(layout.turning for layout in layouts)
    places = [surface.caret()]
    for _ in range(len(text) + 2):
        surface.move(RIGHT)
        if surface.caret() == places[-1]:
            break
        places.append(surface.caret())
    bounds = {0, *(piece[1] for piece in graphemes(text))}
    assert len(places) == len(set(places))
    assert set(places) <= bounds
    if one_way:
        assert places == sorted(bounds)


@MANY
@given(texts(12), st.lists(st.sampled_from(list(Motion)), max_size=25), st.booleans())
def test_no_motion_stops_inside_a_character(text: str, motions: list[Motion], extend: bool) -> None:
    surface = next_with(text, height=120)
    bounds = {0, *(piece[1] for piece in graphemes(text))}
    for motion in motions:
        surface.move(motion, extend)
        assert surface.caret() in bounds
        point = surface.caret_point()
        assert point is not None
        assert 0 <= point.y() <= 130


@MANY
@given(st.integers(0, 240), st.integers(1, 5))
def test_down_and_up_again_comes_back(caret: int, steps: int) -> None:
    text = "Some words stand here in a paragraph that goes on for three lines or so, at least. " * 6
    surface = next_with(text)
    surface.set_caret(caret)
    for motion in [Motion.LINE_DOWN] * steps + [Motion.LINE_UP] * steps:
        surface.move(motion)
    assert abs(surface.caret() - caret) <= 1
