from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.offsets import (
    CODE_POINTS,
    Quoted,
    Utf16Offsets,
    counted,
    matching_unit,
    unix_line_ends,
)

ALPHABET = st.sampled_from("ab é\n😀𠮷\u2028\xa0\u202e\uffff\U00010000")
TEXTS = st.text(ALPHABET, min_size=1, max_size=60)


def stretches(text: str, ends: list[tuple[int, int]]) -> list[Quoted]:
    """Stretches of code points, each with its quote."""
    return [Quoted((start, end), ((start, end),), text[start:end]) for start, end in ends]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(offsets, offsets), min_size=1, max_size=5))
    return text, [(min(pair), max(pair)) for pair in pairs]


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def utf8(text: str) -> int:
    return len(text.encode("utf-8"))


def recounted(text: str, ends: list[tuple[int, int]], count: Callable[[str], int]) -> list[Quoted]:
    pairs = [(count(text[:start]), count(text[:end])) for start, end in ends]
    quotes = [text[start:end] for start, end in ends]
    return [Quoted(pair, (pair,), quote) for pair, quote in zip(pairs, quotes, strict=True)]


@given(marked())
def test_code_points_are_believed_first(case: tuple[str, list[tuple[int, int]]]) -> None:
    text, ends = case
    unit = matching_unit(text, stretches(text, ends))
    assert unit is not None
    assert unit.name == "code points"
    assert unit.pieces(ends) == tuple(ends)


@given(marked())
def test_other_units_give_back_the_quotes(case: tuple[str, list[tuple[int, int]]]) -> None:
    text, ends = case
    for count in (utf16, utf8):
        found = recounted(text, ends, count)
        unit = matching_unit(text, found)
        assert unit is not None
        mapped = unit.pieces([stretch.ends for stretch in found])
        assert [text[start:end] for start, end in mapped] == [row.quote for row in found]


@given(marked())
def test_line_ends_of_two_give_back_the_quotes(case: tuple[str, list[tuple[int, int]]]) -> None:
    text, ends = case
    crlf = [(s + text.count("\n", 0, s), e + text.count("\n", 0, e)) for s, e in ends]
    found = [Quoted(pair, (pair,), text[s:e]) for pair, (s, e) in zip(crlf, ends, strict=True)]
    for raw in (text, text.replace("\n", "\r\n")):
        unit = matching_unit(raw, found)
        assert unit is not None
        mapped = unit.pieces(crlf)
        assert [text[start:end] for start, end in mapped] == [row.quote for row in found]


def test_without_a_quote_nothing_is_believed() -> None:
    assert matching_unit("😀 text", [Quoted((3, 7), ((3, 7),), None)]) is None


def test_one_quote_that_fits_nowhere_spoils_all() -> None:
    found = [Quoted((3, 7), ((3, 7),), "text"), Quoted((0, 2), ((0, 2),), "x")]
    assert matching_unit("😀 text", found[:1]) is not None
    assert matching_unit("😀 text", found) is None


def test_the_middle_of_a_line_end_is_no_place() -> None:
    raw = "a\r\nb"
    unit = counted(CODE_POINTS, raw, [Quoted((0, 2), ((0, 2), (3, 4)), None)])
    assert unit.table == {0: 0, 3: 2, 4: 3}
    assert unix_line_ends(raw) == "a\nb"


@given(TEXTS)
def test_each_place_is_told_in_utf_16(text: str) -> None:
    offsets = Utf16Offsets(text)
    assert [offsets.of(n) for n in range(len(text) + 1)] == [
        utf16(text[:n]) for n in range(len(text) + 1)
    ]
