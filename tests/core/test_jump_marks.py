from __future__ import annotations

import pytest

from annotator.core.jump_marks import TAKING, jump_labels, jump_selection
from annotator.core.words import words

EASE = "fjdkslagheiruwoxcvnmtybpqz"


def test_words_get_two_letters_the_nearest_the_easiest() -> None:
    labels = jump_labels(330, EASE)

    assert labels[:4] == ["ff", "fj", "jf", "jj"]
    assert {len(label) for label in labels} == {2}


@pytest.mark.parametrize("n", [0, 1, 330, 572, 573, 1000, 5000])
def test_labels_differ_and_none_begins_another(n: int) -> None:
    labels = jump_labels(n, EASE)

    assert len(labels) == n
    assert len(set(labels)) == n
    assert not any(label[:2] in labels for label in labels if len(label) > 2)
    assert sorted(labels, key=len) == labels


def test_keys_that_take_what_is_at_the_caret_begin_no_label() -> None:
    assert not any(label[0] in TAKING for label in jump_labels(14_000, EASE))
    assert jump_labels(9, "abc", taken="")[-1] == "cc"


def test_the_farthest_words_go_without_when_letters_run_out() -> None:
    assert jump_labels(100, "ab") == ["aaa", "aab", "aba", "abb", "baa", "bab", "bba", "bbb"]


def selected(text: str, first: str, second: str) -> str:
    pieces = {text[start:end]: (start, end) for start, end in words(text, 0, len(text))}
    start, end = jump_selection(text, pieces[first], pieces[second])
    return text[start:end]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("a", "quotation", "“a whole quotation,”"),
        ("quotation", "a", "“a whole quotation,”"),
        ("a", "whole", "“a whole"),
        ("whole", "quotation", "whole quotation"),
        ("said", "quotation", "said “a whole quotation,”"),
        ("in", "brackets", "(in brackets)"),
        ("end", "end", "end"),
        ("oui", "non", "« oui, non »"),
    ],
)
def test_two_words_select_all_between_with_marks_that_pair(
    first: str, second: str, expected: str
) -> None:
    text = "She said “a whole quotation,” (in brackets) « oui, non » at the end."

    assert selected(text, first, second) == expected


def test_apostrophes_and_stops_are_no_marks() -> None:
    assert selected("the workers' rights.", "workers", "rights") == "workers' rights"
    assert selected("He asked 'why?' twice", "why", "why") == "'why?'"
