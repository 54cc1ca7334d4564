"""A quotation holds the stored words, and what finds them again."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import Article
from annotator.core.quoting import OMITTED, quotation

LAST = re.compile(r"^— (?:.* )?\[(?P<id>.*?) (?P<offsets>[0-9: ]+)\]$")


def _article(title: str = "Not one\nhousehold", source: str = "Norvane Today") -> Article:
    return Article("n-02", title, source, "2026-03-03T08:00", "en", "", "", 0)


def test_words_outlet_date_title_and_offsets() -> None:
    text = "The ministry 😀 rejected it,\nand said so."
    start = text.index("rejected")
    assert quotation(text, ((start, start + 8),), _article()) == (
        "rejected\n— Norvane Today, 2026-03-03, “Not one household” [n-02 15:23]"
    )


def test_pieces_and_what_is_not_known() -> None:
    article = Article("n-03", "", "", "", "", "", "", 0)
    assert quotation("Not he said one", ((0, 3), (12, 15)), article) == (
        f"Not{OMITTED}one\n— [n-03 0:3 12:15]"
    )


def test_words_that_look_like_the_last_line_stay_as_they_are() -> None:
    article = Article("n-03", "", "", "", "", "", "", 0)
    assert quotation("—  [", ((0, 4),), article) == "—  [\n— [n-03 0:4]"


@given(st.text(min_size=1), st.data())
def test_the_last_line_finds_the_words_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words, _, origin = quotation(text, ((start, end),), _article()).rpartition("\n")
    found = LAST.match(origin)
    assert found is not None
    first, last = map(int, found["offsets"].split(":"))
    assert found["id"] == "n-02"
    assert text[first:last] == words
