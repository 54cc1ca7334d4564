from __future__ import annotations

from annotator.core.paragraphs import (
    next_paragraph,
    paragraph_at,
    paragraph_near,
    paragraph_starts,
    previous_paragraph,
)

TEXT = "One.\n\n  \nTwo,\u2028still two.\u2029Three."


def test_starts_are_after_each_line_feed_and_paragraph_separator() -> None:
    assert paragraph_starts(TEXT) == [0, 5, 6, 9, 25]
    assert paragraph_starts("") == [0]
    assert paragraph_starts("a\n") == [0, 2]


def test_a_paragraph_has_no_line_end_but_keeps_its_line_breaks() -> None:
    start, end = paragraph_at(TEXT, 12)
    assert TEXT[start:end] == "Two,\u2028still two."
    assert paragraph_at(TEXT, 24) == (start, end)
    assert paragraph_at(TEXT, 25) == (25, 31)


def test_no_more_is_looked_at_than_was_asked_for() -> None:
    assert paragraph_near("x" * 10, 5, 2) == (3, 7)
    assert [paragraph_near(TEXT, 24, reach) for reach in (1, 3, 30)] == [
        (23, 24),
        (21, 24),
        (9, 24),
    ]
    assert paragraph_near("a\u2029b\nc\nd\u2029e", 5, 9) == (4, 5)


def test_a_caret_on_an_empty_line_is_in_an_empty_paragraph() -> None:
    assert paragraph_at(TEXT, 5) == (5, 5)
    assert paragraph_at("", 0) == (0, 0)


def test_moving_on_passes_over_blank_lines() -> None:
    assert next_paragraph(TEXT, 0) == 9
    assert next_paragraph(TEXT, 5) == 9
    assert next_paragraph(TEXT, 9) == 25
    assert next_paragraph(TEXT, 25) == len(TEXT)


def test_moving_back_goes_to_this_start_first_and_passes_over_blank_lines() -> None:
    assert previous_paragraph(TEXT, 12) == 9
    assert previous_paragraph(TEXT, 9) == 0
    assert previous_paragraph(TEXT, 7) == 0
    assert previous_paragraph(TEXT, len(TEXT)) == 25
    assert previous_paragraph("\n\n ", 3) == 0
