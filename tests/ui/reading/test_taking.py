"""Sentences, quotations and clauses taken on the surface: [ stands at the anchor, | at the caret."""

from __future__ import annotations

import pytest

from annotator.ui.reading.bounds import word_at
from annotator.ui.reading.surface import ReadingSurface
from tests.ui.reading.material import surface_with


def _surface(drawn: str) -> ReadingSurface:
    text = drawn.replace("|", "").replace("[", "")
    caret = drawn.replace("[", "").index("|")
    anchor = drawn.replace("|", "").index("[") if "[" in drawn else caret
    surface = surface_with(text)
    surface.set_selection(anchor, caret)
    return surface


def _drawn(surface: ReadingSurface) -> str:
    text, anchor, caret = surface.text(), surface.anchor(), surface.caret()
    marked = text[:caret] + "|" + text[caret:]
    return marked if anchor == caret else marked[:anchor] + "[" + marked[anchor:]


@pytest.mark.parametrize(
    ("before", "verbs", "after"),
    [
        ("One is h|ere. Two. Three.", ["take_sentence"], "[One is here.| Two. Three."),
        ("One is h|ere. Two. Three.", ["take_sentence"] * 2, "[One is here. Two.| Three."),
        ("O|ne. Two.", ["take_sentence"] * 5, "[One. Two.|"),
        ("O[ne. Tw|o. Three.", ["take_sentence"], "[One. Two.| Three."),
        ("[One. Two.| Three.", ["give_back_sentence"], "[One.| Two. Three."),
        ("[One.| Two.", ["give_back_sentence"], "|One. Two."),
        ("She said “he w|ent” there.", ["take_quotation"], "She said [“he went”| there."),
        ("She said “he w|ent” there.", ["take_quotation"] * 2, "She said [“he went”| there."),
        ("She |said “he went” there.", ["take_quotation"], "She said [“he went”| there."),
        ("“A|h”, “oh”.", ["take_quotation"] * 2, "“Ah”, [“oh”|."),
        ("One, t|wo. Three.", ["take_clause"], "One, [two|. Three."),
        ("No quo|tation.", ["take_quotation"], "No quo|tation."),
        ("It was s|aid. More.", ["widen"], "[It was said|. More."),
        ("It was s|aid. More.", ["widen", "widen"], "[It was said.| More."),
        ("It was s|aid. More.", ["widen"] * 3, "[It was said. More.|"),
        ("It was s|aid. More.", ["widen", "widen", "narrow"], "[It was said|. More."),
        ("It was s|aid. More.", ["widen", "narrow"], "It was [said|. More."),
    ],
)
def test_taking(before: str, verbs: list[str], after: str) -> None:
    surface = _surface(before)
    for verb in verbs:
        getattr(surface, verb)()
    assert _drawn(surface) == after


def test_behind_a_quotation_that_is_marked_the_next_one_is_taken() -> None:
    surface = _surface("“Ah|”, “oh”.")
    surface.take_quotation()
    surface.set_caret(4)
    surface.take_quotation((0, 4))
    assert _drawn(surface) == "“Ah”, [“oh”|."
    surface.set_caret(1)
    surface.take_quotation((0, 4))
    assert _drawn(surface) == "[“Ah”|, “oh”."


def test_a_word_is_taken_without_the_marks_around_it() -> None:
    text = "He said “hello” to don’t and 3.14 and สวัสดีครับ 👍🏽!"
    surface = surface_with(text)
    taken = []
    for part in ("ello", "n’t", "14", "วั", "รั", "👍🏽"):
        start, end = word_at(surface._page, text.index(part))
        taken.append(surface.text()[start:end])
    assert taken == ["hello", "don’t", "3.14", "สวัสดี", "ครับ", "👍🏽"]


def test_the_words_in_sight_are_those_that_can_be_jumped_to() -> None:
    surface = surface_with("one “two” three\n\nfour 👍🏽 – 電力\n" + "more\n" * 200)
    words = [surface.text()[start:end] for start, end in surface.visible_words()]
    assert words[:7] == ["one", "two", "three", "four", "👍🏽", "電", "力"]
    assert 5 < len(words) < 30
    surface.set_place(500)
    assert surface.visible_words()[0][0] >= 490


def test_no_letters_stand_at_a_line_that_an_edge_hides() -> None:
    surface = surface_with("some more words\n" * 200)
    for step in range(40):
        surface.scroll_pixels(1)
        points = [surface.point_of(start) for start, _ in surface.visible_words()]
        assert len(points) > 20
        assert all(at and 0 <= at.y() < surface.viewport().height() for at in points), step


def test_everything_is_selected_and_the_place_stays() -> None:
    surface = surface_with("word " * 3000)
    surface.set_place(5000)
    before = surface.place()
    surface.select_all()
    assert surface.selection() == (0, 15_000)
    assert surface.place() == before
