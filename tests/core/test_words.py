from __future__ import annotations

import unicodedata

import pytest

from annotator.core.words import word_at, words


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“Don’t,” he said—twice.", "Don’t he said twice"),
        ("l’eau rock'n'roll workers’ co-op", "l’eau rock'n'roll workers co op"),
        ("3.14 and 2,045 in the U.S. at 9.30pm", "3.14 and 2,045 in the U.S at 9.30pm"),
        ("end.2020 10.a x_y", "end 2020 10 a x_y"),
        ("e\u0301te\u0301 नमस्ते مُحَمَّد שָׁלוֹם", "e\u0301te\u0301 नमस्ते مُحَمَّد שָׁלוֹם"),
        ("你好 ありがとう カタカナ 한국어", "你 好 あ り が と う カタカナ 한국어"),
        ("สวัสดี ครับ", "สวัสดี ครับ"),
        ("👩‍👩‍👧 1️⃣ ❤️ … — 🇲🇦", "1️⃣"),
        ("électri\u00adcité", "électri\u00adcité"),
    ],
)
def test_a_text_is_cut_into_words(text: str, found: str) -> None:
    assert split(text) == found.split()


def test_no_combining_mark_is_left_out_of_its_word() -> None:
    marks = [
        chr(code)
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in ("Mn", "Mc") and not chr(code).isalnum()
    ]
    cut = [mark for mark in marks if split(f"a{mark}b") != [f"a{mark}b"]]

    # Those of a few scripts of the past only.
    assert len(cut) < len(marks) / 50
    assert all(ord(mark) > 0x10000 for mark in cut)


def test_the_word_at_the_caret_is_the_one_it_touches_the_next_one_first() -> None:
    text = "one, two 你好"

    assert [word_at(text, place) for place in (0, 2, 3)] == [(0, 3)] * 3
    assert word_at(text, 4) is None
    assert word_at(text, 8) == (5, 8)
    assert word_at(text, 10) == (10, 11)


def test_a_range_lists_the_words_that_reach_into_it() -> None:
    text = "one two three"

    assert words(text, 2, 9) == [(0, 3), (4, 7), (8, 13)]
    assert words(text, 3, 4) == []
