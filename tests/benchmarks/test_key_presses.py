"""Key presses per span, by the shortest way that the page's keys offer, on spans that readers marked."""

from __future__ import annotations

from itertools import islice
from statistics import median

import pytest

from annotator.core.quotations import quotation_at, quotations_around
from annotator.core.sentences import sentences
from benchmarks.key_model import Hands, commands_stay_commands
from benchmarks.key_presses import REFERENCE, SAMPLE, Reading, counts, readings, summary

AIM = 6


@pytest.fixture(scope="module")
def some_readings() -> list[Reading]:
    """The reference spans where they are at hand, else the first articles of the sample."""
    if REFERENCE.exists():
        return readings(REFERENCE)
    return list(islice(readings(SAMPLE), 3))


def test_half_the_spans_take_less_than_the_aim_and_none_many_more(
    some_readings: list[Reading],
) -> None:
    found = list(counts(some_readings, from_start=False))

    presses = [count.way.presses for count in found]
    assert median(presses) <= AIM - 1, summary(found)
    assert max(presses) <= AIM + 1, summary(found)


def test_a_whole_sentence_is_one_key_from_any_place_in_it(some_readings: list[Reading]) -> None:
    text = some_readings[0].text
    hands = Hands(text)

    for start, end in sentences(text, 0, len(text))[:20]:
        for caret in (start, (start + end) // 2, end):
            assert hands.fewest(caret, (start, end)).presses == 1


def test_a_whole_quotation_is_two_keys_from_any_place_in_it(some_readings: list[Reading]) -> None:
    tried = 0
    for reading in some_readings:
        hands = Hands(reading.text)
        for start, end in quotations_around(reading.text, len(reading.text) // 2):
            for caret in (start, (start + end) // 2, end):
                if quotation_at(reading.text, caret) == (start, end):
                    assert hands.fewest(caret, (start, end)).presses <= 2
                    tried += 1
    assert tried


def test_any_words_in_sight_are_six_keys_away() -> None:
    text = "He said that it was not the dam, nor the old mill, but the road that broke. " * 9
    start, end = text.index("nor", 300), text.index("road", 300) + 4

    assert Hands(text).fewest(0, (start, end)).presses <= AIM


def test_a_command_after_the_first_jump_is_no_letter_of_the_second() -> None:
    assert commands_stay_commands()
