from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from annotator.ui.reading.chunks import LONGEST, Chunks
from annotator.ui.reading.graphemes import bounds
from tests.ui.reading.material import texts


@given(texts())
def test_chunks_hold_every_character_but_line_ends(text: str) -> None:
    chunks = Chunks(text)
    spans = [chunks.span(n) for n in range(len(chunks))]
    between = [text[a[1] : b[0]] for a, b in itertools.pairwise(spans)]
    assert all(gap in {"\n", "\r\n", "\r", "\u2029"} for gap in between)
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    for offset in range(len(text) + 1):
        start, _ = chunks.span(chunks.at(offset))
        assert start <= offset <= max(chunks.until(chunks.at(offset)), start)


@settings(max_examples=20, deadline=None)
@given(
    st.integers(LONGEST - 5, LONGEST * 3),
    # Some of lengths that do not go into where a cut is wanted.
    st.sampled_from(["word ", "x", "e\u0301", "😀", "👍🏽", "q\u0307\u0323", "👩‍👩‍👧‍👦"]),
)
@example(LONGEST * 2, "q\u0307\u0323")
@example(LONGEST * 2, "👩‍👩‍👧‍👦")
def test_a_long_paragraph_is_cut_where_a_word_or_at_least_a_character_ends(
    count: int, unit: str
) -> None:
    text = unit * (count // len(unit))
    chunks = Chunks(text + "\nshort")
    cuts = chunks.starts[1:-1]
    assert all(cut % len(unit) == 0 for cut in cuts)
    lengths = [chunks.span(n)[1] - chunks.span(n)[0] for n in range(len(chunks))]
    assert max(lengths) <= LONGEST
    assert [chunks.ends_paragraph(n) for n in range(len(chunks))] == [
        *([False] * len(cuts)),
        True,
        True,
    ]
    assert chunks.first_of_paragraph(len(cuts)) == 0


@pytest.mark.parametrize(
    ("text", "from_the_right"),
    [
        ("abc", False),
        ("مرحبا", True),
        ("12 – «مرحبا» abc", True),
        ("“The” بيت", False),
        ("123", False),
        ("", False),
    ],
)
def test_the_first_strong_character_decides_the_direction(text: str, from_the_right: bool) -> None:
    assert Chunks(text).is_right_to_left(0) is from_the_right


def test_all_parts_of_a_long_paragraph_run_one_way() -> None:
    chunks = Chunks("مرحبا " + "plain words " * 2000)
    assert len(chunks) > 1
    assert all(chunks.is_right_to_left(n) for n in range(len(chunks)))


@pytest.mark.parametrize("before", ["", "a", "🙂", "x🙂"])
def test_no_flag_is_cut_in_two(before: str) -> None:
    text = before + "🇩🇪" * LONGEST
    cuts = Chunks(text).starts[1:]
    assert len(cuts) > 2
    assert all((cut - len(before)) % 2 == 0 for cut in cuts)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("🙂🇩🇪🇫🇷", [1, 3, 5]),
        ("🇩🇪🙂🇩🇪a", [2, 3, 5, 6]),
        ("👍🏽🇩🇪\u0301🇩🇪", [2, 5, 7]),
        ("©🇩🇪🇩", [1, 3, 4]),
        ("👩\u200d👧🇩🇪", [3, 5]),
        ("\u0600🇩🇪", [3]),
        ("க🇩🇪🇩🇪", [1, 3, 5]),
    ],
)
def test_a_flag_is_one_character_whatever_stands_before_it(shown: str, expected: list[int]) -> None:
    assert list(bounds(shown, QTextBoundaryFinder.BoundaryType.Grapheme)) == expected
