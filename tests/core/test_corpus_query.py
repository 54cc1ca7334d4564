from __future__ import annotations

import pytest

from annotator.core.corpus_query import CorpusQuery

TEXT = (
    "The ministry denies it. “Not a cent was paid”, the Ministry’s paper says; nobody paid a CENT."
)


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("cent", ["cent", "CENT"]),
        ("den", []),
        ("den*", ["denies"]),
        ("*nies", ["denies"]),
        ("*ini*", ["ministry", "Ministry"]),
        ('"a cent"', ["a cent", "a CENT"]),
        ("“a cent”", ["a cent", "a CENT"]),
        ('"a cent', ["a cent", "a CENT"]),
        ('"a ce"*', ["a cent", "a CENT"]),
        ("cent paid", ["cent", "paid", "paid", "CENT"]),
        ("cent euro", []),
        ('cent "a cent"', ["a cent", "a CENT"]),
        ("", []),
        ("niES", []),
        ("cent den", []),
        ("cent *", ["cent", "CENT"]),
        ('"a cent" a', ["a cent", "a CENT"]),
        ("*", []),
        ('""', []),
    ],
)
def test_terms(words: str, hits: list[str]) -> None:
    assert [TEXT[a:b] for a, b in CorpusQuery(words).hits(TEXT)] == hits


def test_hits_next_to_one_another_are_two() -> None:
    assert CorpusQuery("走 了").hits("走了") == [(0, 1), (1, 2)]


def test_it_is_empty_where_there_is_nothing_to_look_for() -> None:
    assert [CorpusQuery(words).is_empty for words in ("", '* ""', "a *")] == [True, True, False]


def test_case_and_marks() -> None:
    assert [TEXT[a:b] for a, b in CorpusQuery("CENT", case=True).hits(TEXT)] == ["CENT"]
    assert CorpusQuery("cént", marks=True).hits(TEXT) == []
    assert len(CorpusQuery("cént").hits(TEXT)) == 2
