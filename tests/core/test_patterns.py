"""Patterns, and the process in which they are looked for."""

from __future__ import annotations

import io
import json
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.pattern_process import request, serve
from annotator.core.patterns import BadPattern, compiled, pattern_hits
from annotator.core.text_search import TextQuery


def _found(
    words: str, text: str, *, case: bool = False, marks: bool = False, whole: bool = False
) -> list[str]:
    query = TextQuery(words, case, marks, whole, regex=True)
    return [text[a:b] for a, b in pattern_hits(text, query)]


def test_patterns_find_what_re_finds_where_all_counts() -> None:
    text = "1,200 or 30 of 4\n50 é"
    assert _found(r"\d[\d,]*", text, case=True, marks=True) == re.findall(r"\d[\d,]*", text)
    assert _found("^50", text) == ["50"]


def test_diacritics_do_not_count_unless_they_are_told_to() -> None:
    text = "Résumé re\u0301sume\u0301 resume كَتَبَ"
    assert _found("res[uv]me", text) == ["Résumé", "re\u0301sume\u0301", "resume"]
    assert _found("résumé", text, case=True) == ["re\u0301sume\u0301", "resume"]
    assert _found("r.sum.", text, marks=True) == ["Résumé", "resume"]
    assert _found("كت.", text) == ["كَتَبَ"]


def test_whole_words_and_no_empty_hits() -> None:
    assert _found("cat|dog", "cat catalogue dog", whole=True) == ["cat", "dog"]
    assert _found("x*", "axxb") == ["xx"]


@pytest.mark.parametrize("words", ["(a", "[", "a{2,1}", "*", "(?P<x", "(?<=a*)b"])
def test_what_is_no_pattern_is_said_in_a_sentence(words: str) -> None:
    with pytest.raises(BadPattern, match=r"^No pattern yet: .+\.$"):
        compiled(TextQuery(words, regex=True))


@given(words=st.text(max_size=12), marks=st.booleans())
def test_anything_typed_compiles_or_is_refused(words: str, marks: bool) -> None:
    with suppress(BadPattern):
        assert compiled(TextQuery(words, marks=marks, regex=True)).flags & re.MULTILINE


def test_the_process_answers_in_lines_and_ends_with_null() -> None:
    target = io.BytesIO()
    asked = request("aé😀a " * 500, TextQuery("A", regex=True), most=450)
    serve(io.BytesIO(asked), target)
    *batches, last = [json.loads(line) for line in target.getvalue().splitlines()]
    assert last is None
    assert sum(map(len, batches)) == 450
    assert batches[0][:2] == [[0, 1], [3, 4]]
