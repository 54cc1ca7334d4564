from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from annotator.ui.reading.units import Units, display_text

ANY_TEXT = st.text(st.characters(), max_size=30)


@given(ANY_TEXT)
def test_what_is_drawn_has_the_length_of_what_is_stored(text: str) -> None:
    assert len(display_text(text)) == len(text)


@given(ANY_TEXT)
def test_qt_takes_what_is_drawn_as_it_is(text: str) -> None:
    shown = display_text(text)
    assert QTextLayout(shown).text() == shown


@given(ANY_TEXT)
def test_mapping_there_and_back_is_the_identity(text: str) -> None:
    shown = display_text(text)
    units = Units(shown)
    for point in range(len(shown) + 1):
        position = units.to_qt(point)
        assert position == len(shown[:point].encode("utf-16-le")) // 2
        assert units.to_point(position) == point


@pytest.mark.parametrize("pair", ["😀", "\U00010000", "\U0010ffff"])
def test_a_position_inside_a_pair_belongs_to_its_character(pair: str) -> None:
    units = Units(f"a{pair}b")
    assert [units.to_point(position) for position in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "\ufffeabc",
        "\ufeffabc",
        "a\u2029b",
        "a\ufdd0b",
        "a\ufdd1b",
        "a\ud800b",
        "\ud83d\ude00",
        "a\rb",
    ],
)
def test_what_qt_rewrites_never_reaches_it(text: str) -> None:
    shown = display_text(text)
    assert len(shown) == len(text)
    assert QTextLayout(shown).text() == shown
