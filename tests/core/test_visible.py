from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.visible import excerpt, is_visible, visible

_JOINERS = {0x200C: None, 0x200D: None}


@given(st.text())
def test_everything_is_made_printable(text: str) -> None:
    assert visible(text).translate(_JOINERS).isprintable()
    assert excerpt(text).translate(_JOINERS).isprintable()
    assert len(excerpt("x" * 100)) == 62


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("café 日本 عربي", "café 日本 عربي"),
        ("a\nb\tc", "a\\nb\\tc"),
        ("exe.\u202etxt", "exe.\\u202etxt"),
        ("\x1b[31m", "\\x1b[31m"),
        ("bad\udcff", "bad\\udcff"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩🏾\u200d🚒", "👩🏾\u200d🚒"),
        ("A\u200cna", "A\\u200cna"),
        ("علی\u200c", "علی\\u200c"),
        ("ع\u200c\u200cر", "ع\\u200c\\u200cر"),
    ],
)
def test_what_would_change_the_line_is_escaped(text: str, expected: str) -> None:
    assert visible(text) == expected
    assert is_visible(text) == (text == expected)


def test_what_is_as_long_as_may_be_is_not_cut() -> None:
    assert excerpt("x" * 60) == f"“{'x' * 60}”"
    assert excerpt("x" * 61) == f"“{'x' * 59}…”"
