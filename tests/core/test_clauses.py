from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest

from annotator.core import clause_gaps, full_stops
from annotator.core.clauses import (
    clause_at,
    clauses,
    narrow,
    next_clause,
    widen,
)

if TYPE_CHECKING:
    from types import ModuleType


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in clauses(text, 0, len(text))]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("The mayor resigned.", "The mayor resigned"),
        (
            "Officials insisted that the dam was safe, and demanded proof of the leak.",
            "Officials insisted | the dam was safe | demanded proof of the leak",
        ),
        (
            "The report, which was printed in May, accuses the firm of spying on guests.",
            "The report | was printed in May | accuses | the firm of spying on guests",
        ),
        (
            "“The town rejects the claim, which serves an agenda of its own,” said the mayor.",
            "“The town rejects the claim | serves an agenda of its own | said the mayor",
        ),
        (
            "“We saw nothing,” he said, adding that nobody had asked.",
            "“We saw nothing,” | he said | adding | nobody had asked",
        ),
        (
            "Since April 14, 2014, the agency has issued 2,045 warnings on dams.",
            "Since April 14, 2014, the agency has issued 2,045 warnings on dams",
        ),
        (
            "In May the agency had listed the town, along with five others, in a campaign.",
            "In May the agency had listed the town, along with five others, in a campaign",
        ),
        (
            "The ministry denied that any pressure had been applied; it left.",
            "The ministry denied that any pressure had been applied | it left",
        ),
        (
            "He asked for files so that a judge could decide if they were real.",
            "He asked for files | so that a judge could decide | if they were real",
        ),
        (
            "The town (which has no dam of its own) paid for it.",
            "The town (which has no dam of its own) paid for it",
        ),
        (
            "She called on them to leave — they had been told to stay.",
            "She called on them to leave | they had been told to stay",
        ),
        (
            "Le maire affirme que la digue est sûre et que la ville est prête.",
            "Le maire affirme | la digue est sûre | la ville est prête",
        ),
        (
            "La empresa dijo que no hubo fugas, porque nadie las vio.",
            "La empresa dijo | no hubo fugas | porque nadie las vio",
        ),
        (
            "وأكد الوزير أن السد آمن تماماً، بينما نفت الشركة ذلك.",
            "وأكد الوزير | السد آمن تماماً | بينما نفت الشركة ذلك",
        ),
    ],
)
def test_a_sentence_is_cut_into_parts_that_can_stand_alone(sentence: str, parts: str) -> None:
    assert split(sentence) == parts.split(" | ")


def test_a_part_keeps_the_marks_that_it_opens_and_no_others() -> None:
    text = "He said “the dam is safe, which is a lie,” and “they know that it leaks.”"

    assert split(text)[:3] == ["He said", "“the dam is safe", "is a lie"]
    assert split("It is “full of errors that nobody has seen.”") == [
        "It is “full of errors",
        "nobody has seen",
    ]


def test_between_two_clauses_the_caret_is_in_the_one_before() -> None:
    text = "Go on. The mayor said that the dam was safe."
    said, safe = (7, 21), (27, 43)

    assert [clause_at(text, place) for place in (7, 12, 21, 24)] == [said] * 4
    assert [clause_at(text, place) for place in (27, 40, 44)] == [safe] * 3


def test_in_a_bracket_the_clause_is_looked_for_inside() -> None:
    text = "The town (which they say has a dam) paid."

    assert text[slice(*clause_at(text, 25))] == "which they say has a dam"
    assert clause_at(text, 9) == (0, len(text) - 1)


def test_a_caret_right_outside_a_bracket_or_in_one_of_two_words_is_in_the_whole() -> None:
    for text, inside in (
        ("The dam (in red ink) broke.", (9, 19)),
        ("A dam (red ink) broke.", None),
    ):
        whole = 0, len(text) - 1
        opening, closing = text.index("("), text.index(")")

        assert [clause_at(text, place) for place in (opening, closing + 1)] == [whole] * 2
        assert [clause_at(text, place) for place in (opening + 1, closing)] == [inside or whole] * 2


def test_only_the_sentence_loses_its_stop_no_abbreviation_before_a_comma() -> None:
    assert split("He spoke to the U.S., and then he left.") == [
        "He spoke to the U.S.",
        "and then he left",
    ]


def test_before_the_first_clause_the_caret_is_in_that_one() -> None:
    assert clause_at("  One.", 0) == (2, 5)


def test_a_sentence_of_stops_alone_is_its_own_clause() -> None:
    assert clause_at("…", 0) == (0, 1)
    assert clause_at("", 0) == (0, 0)


def test_moving_by_clause_goes_on_into_the_next_sentence() -> None:
    text = "He said that the dam was safe. It broke."

    assert [next_clause(text, place) for place in (0, 8, 13, 31)] == [13, 13, 31, len(text)]


def test_widening_goes_by_clause_quotation_sentence_and_paragraph() -> None:
    text = "Head\nHe said that “we go, because it rains. Or snows,” and left. She stayed."
    rungs = [(35, 35)]
    while (wider := widen(text, *rungs[-1])) != rungs[-1]:
        rungs.append(wider)

    assert [text[start:end] for start, end in rungs[1:]] == [
        "because it rains",
        "“we go, because it rains. Or snows,”",
        "He said that “we go, because it rains. Or snows,” and left.",
        "He said that “we go, because it rains. Or snows,” and left. She stayed.",
    ]


def test_narrowing_goes_the_same_way_back_then_to_the_word_and_the_caret() -> None:
    text = "He said that “we are ready,” and left. She stayed."
    caret = text.index("ready") + 2
    rungs = [(caret, caret), (caret - 2, caret + 3)]
    wider = widen(text, caret, caret)
    while wider != rungs[-1]:
        rungs.append(wider)
        wider = widen(text, *wider)

    assert len(rungs) == 5
    for inner, outer in itertools.pairwise(rungs):
        assert narrow(text, *outer, caret) == inner


def test_a_selection_over_several_units_grows_to_all_of_each() -> None:
    text = "He said that it rained. She left. They stayed."

    assert widen(text, 10, 28) == (0, 32)
    assert widen(text, 0, 33) == (0, len(text))
    assert narrow(text, 0, len(text), 28) == (24, 33)
    assert narrow("One.\n\nTwo.", 0, 10, 2) == (0, 4)


def test_a_selection_grows_to_what_holds_all_of_it() -> None:
    assert widen("  One. Two.", 0, 1) == (0, 11)
    assert widen("He left early.", 8, 13) == (0, 13)
    assert widen("One.\n\nTwo.", 2, 5) == (0, 5)
    # From outside a bracket into it: never half of the bracket.
    text = "The town (which has no dam of its own) paid for it."
    assert widen(text, 4, 20) == (0, len(text) - 1)
    # Its last character counts, not the one after it.
    assert [widen("他走了。她说。好。", 0, end) for end in (4, 5)] == [(0, 9), (0, 6)]


@pytest.mark.parametrize("module", [clause_gaps, full_stops])
def test_a_start_waits_for_no_pattern(module: ModuleType) -> None:
    assert not [name for name, one in vars(module).items() if isinstance(one, re.Pattern)]
