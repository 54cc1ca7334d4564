from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.takes import (
    given_back_clause,
    given_back_sentence,
    taken_clause,
    taken_quotation,
    taken_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.span import Piece

TEXT = "He said that the “new dam, as told, was old,” and denied it. She left. Why?"


def pressed(take: Callable[[str, int, int], Piece | None], start: int, end: int) -> list[str]:
    """What is selected after each press, until one changes nothing."""
    found = []
    while (piece := take(TEXT, start, end)) and piece != (start, end):
        start, end = piece
        found.append(TEXT[start:end])
    return found


def test_sentences_are_added_and_given_back() -> None:
    assert pressed(taken_sentence, 62, 62) == ["She left.", "She left. Why?"]
    assert pressed(given_back_sentence, 61, 75) == ["She left.", ""]


def test_a_selection_grows_to_whole_sentences_before_the_next_is_added() -> None:
    assert pressed(taken_sentence, 55, 64) == [TEXT[:70], TEXT]


def test_clauses_are_taken_from_the_caret_on() -> None:
    assert pressed(taken_clause, 3, 3) == [
        "said",
        "said that the “new dam, as told, was old,”",
        "said that the “new dam, as told, was old,” and denied it",
        "said that the “new dam, as told, was old,” and denied it. She left",
        "said that the “new dam, as told, was old,” and denied it. She left. Why",
    ]


def test_a_caret_in_a_word_takes_all_of_it_and_the_marks_before_it() -> None:
    assert pressed(taken_clause, 19, 19)[0] == "“new dam, as told, was old,”"


def test_a_closing_mark_is_not_taken_without_its_opening_one() -> None:
    assert pressed(taken_clause, 27, 27)[:2] == [
        "as told, was old",
        "as told, was old,” and denied it",
    ]


def test_a_caret_behind_a_clause_takes_the_next() -> None:
    assert pressed(taken_clause, 7, 7)[0] == "the “new dam, as told, was old,”"
    assert pressed(taken_clause, 45, 45)[0] == "denied it"
    assert pressed(taken_clause, len(TEXT), len(TEXT)) == []


def test_clauses_are_given_back_until_one_is_left() -> None:
    assert pressed(given_back_clause, 3, 69) == [
        "said that the “new dam, as told, was old,” and denied it",
        "said that the “new dam, as told, was old,”",
        "said",
    ]


def test_quotations_are_taken_one_after_another() -> None:
    text = "He “a” and “b ‘c’ d” left.\nIt’s none.\n“e”"
    first, second, inner, beyond = (3, 6), (11, 20), (14, 17), (38, 41)

    assert taken_quotation(text, 0, 0) == first
    assert taken_quotation(text, *first) == second
    assert taken_quotation(text, 15, 15) == inner
    assert taken_quotation(text, *second) == beyond
    assert taken_quotation(text, 0, 2) == first
    assert taken_quotation(text, *beyond) is None
    assert taken_quotation("No quotation.", 3, 3) is None
