from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.parallel_texts import MOST_PARAGRAPHS, ParallelTexts, paragraph_pairs

PARAGRAPHS = [f"Paragraph {n} tells what happened on day {n} of the dispute." for n in range(9)]
OTHERS = [f"Nothing here {n} resembles that." for n in range(4)]
TEXT = "\n\n".join(PARAGRAPHS)


def start_of(text: str, words: str) -> int:
    found = text.find(words)
    assert found >= 0
    return found


@given(st.integers(0, len(TEXT)))
def test_a_text_beside_itself(offset: int) -> None:
    across = ParallelTexts(TEXT, TEXT).across(offset)
    assert abs(across - offset) <= 2  # the blank line between belongs to the paragraph before it


def test_a_copy_with_paragraphs_put_in_is_matched_by_paragraph() -> None:
    copy = "\n\n".join([OTHERS[0], *PARAGRAPHS[:3], *OTHERS[1:], *PARAGRAPHS[3:]])
    pair = ParallelTexts(TEXT, copy)
    for paragraph in PARAGRAPHS[1:]:
        assert pair.across(start_of(TEXT, paragraph)) == start_of(copy, paragraph)
    middle = start_of(TEXT, PARAGRAPHS[5]) + 20
    assert pair.across(middle) == start_of(copy, PARAGRAPHS[5]) + 20


def test_a_copy_with_words_changed_is_matched_too() -> None:
    changed = [row.replace("what happened", "what took place") for row in PARAGRAPHS]
    copy = "\n".join([*OTHERS, *changed])
    pair = ParallelTexts(TEXT, copy)
    for before, after in zip(PARAGRAPHS[1:], changed[1:], strict=True):
        assert pair.across(start_of(TEXT, before)) == start_of(copy, after)


def test_texts_with_nothing_in_common_go_by_share_of_paragraphs() -> None:
    other = "\n".join(OTHERS)
    pair = ParallelTexts("\n".join(f"Wholly unlike {'x' * n}" for n in range(8)), other)
    left = "\n".join(f"Wholly unlike {'x' * n}" for n in range(8))
    assert pair.across(start_of(left, "Wholly unlike xx\n")) == start_of(other, OTHERS[1])
    assert pair.across(len(left)) == len(other)


def test_one_shared_byline_does_not_bind_two_articles() -> None:
    left = "\n".join(["By our reporter", *PARAGRAPHS])
    right = "\n".join([*OTHERS, "By our reporter", "Something else entirely, at greater length."])
    assert ParallelTexts(left, right).across(0) == 0
    assert ParallelTexts(left, right).across(start_of(left, PARAGRAPHS[0])) < start_of(right, "By")


def test_very_many_paragraphs_go_by_share() -> None:
    rows = [f"Day {n} of the dispute, told in a row." for n in range(MOST_PARAGRAPHS)]
    left, right = "\n".join(rows[:-1]), "\n".join(["A day before", *rows[:-1]])
    assert ParallelTexts(left, right).across(start_of(left, rows[9])) == start_of(right, rows[9])
    left, right = "\n".join(rows), "\n".join(["A day before", *rows])
    assert ParallelTexts(left, right).across(start_of(left, rows[9])) < start_of(right, rows[9])


def test_white_space_alone_is_no_paragraph_and_belongs_to_the_one_before() -> None:
    left, right = "One.\n  \nTwo.", "Un.\nDeux."
    assert [ParallelTexts(left, right).across(offset) for offset in (0, 6, 8)] == [0, 4, 4]


def test_half_of_all_words_shared_make_a_pair() -> None:
    assert paragraph_pairs(["a B c"], ["A b d"]) == [(0, 0)]
    assert paragraph_pairs(["a b c d"], ["a b x y z"]) == []
    assert paragraph_pairs([" "], [""]) == []


def test_each_paragraph_is_of_one_pair_the_first_of_those_as_near() -> None:
    assert paragraph_pairs(["a b c d", "a b c e"], ["a b c f"]) == [(0, 0)]
    assert paragraph_pairs(["a b c d"], ["a b c e", "a b c f"]) == [(0, 0)]


def test_no_pair_crosses_another() -> None:
    assert paragraph_pairs(["a b", "c d", "e f"], ["e f", "a b", "c d"]) == [(0, 1), (1, 2)]


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_any_two_texts_go_forward_together_from_start_to_end(left: str, right: str) -> None:
    pair = ParallelTexts(left, right)
    places = [pair.across(offset) for offset in range(len(left) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(right) for place in places)


@given(st.lists(st.sampled_from(PARAGRAPHS + OTHERS), min_size=1, max_size=12))
def test_the_end_belongs_to_the_end(rows: list[str]) -> None:
    right = "\n".join(rows)
    assert ParallelTexts(TEXT, right).across(len(TEXT)) == len(right)
