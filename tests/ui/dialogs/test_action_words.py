from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.schema import Label, Schema
from annotator.core.schema_files import default_schema
from annotator.ui.actions import ACTIONS
from annotator.ui.dialogs.action_words import all_words, by_title, rank, split_evenly

if TYPE_CHECKING:
    from annotator.ui.dialogs.action_words import Words


def words_of(id: str) -> Words:
    return next(words for words in all_words(default_schema()) if words.id == id)


def test_digits_are_named_after_the_labels_of_the_schema() -> None:
    texts = {words.id: words.text for words in all_words(default_schema())}
    assert texts["mark.label_4"] == "Label: Evidence claim"
    assert "mark.label_5" not in texts


def test_a_schema_of_ones_own_names_its_own_digits() -> None:
    schema = Schema(labels=(Label("threat", "Threat", key="7"), Label("quiet", "Without a key")))
    labels = [words.text for words in all_words(schema) if words.id.startswith("mark.label_")]
    assert labels == ["Label: Threat"]


def test_every_action_stands_under_exactly_one_title() -> None:
    words = all_words(default_schema())
    titled = list(chain.from_iterable(by_title(words).values()))
    assert sorted(row.id for row in titled) == sorted(row.id for row in words)
    digits_without_label = 5
    assert len(words) == len(ACTIONS) - digits_without_label


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("take quot", "mark.take_quotation"),
        ("next span", "go.next_span"),
        ("span next", "go.next_span"),
        ("denial", "mark.label_2"),
        ("JSONL", "project.export"),
        ("brat", "project.export"),
        ("ntspn", "go.next_span"),
        ("f6", "go.next_pane"),
    ],
)
def test_a_few_letters_find_the_action(query: str, first: str) -> None:
    ranked = [(rank(words, query), words.id) for words in all_words(default_schema())]
    found = sorted((row for row in ranked if row[0] is not None), key=lambda row: row[0] or 0)
    assert found[0][1] == first


def test_every_word_must_be_found() -> None:
    assert rank(words_of("go.next_span"), "next zebra") is None


def test_the_start_of_the_text_counts_more_than_its_middle() -> None:
    start, middle = words_of("go.next_pane"), words_of("go.done_next")
    assert (rank(start, "next") or 0) < (rank(middle, "next") or 0)


def test_keys_are_searched_too() -> None:
    assert words_of("edit.undo").holds(("ctrl+z",))
    assert not replace(words_of("edit.undo"), keys=()).holds(("ctrl+z",))


@given(st.lists(st.integers(1, 40), max_size=9), st.integers(1, 4))
def test_columns_hold_every_section_once_and_in_order(sizes: list[int], columns: int) -> None:
    runs = split_evenly(sizes, columns)
    assert list(chain.from_iterable(runs)) == list(range(len(sizes)))
    assert len(runs) <= columns


@given(st.lists(st.integers(1, 40), min_size=1, max_size=9))
def test_no_other_cut_into_two_columns_is_lower(sizes: list[int]) -> None:
    highest = max(sum(sizes[n] for n in run) for run in split_evenly(sizes, 2))
    cuts = (max(sum(sizes[:at]), sum(sizes[at:])) for at in range(len(sizes) + 1))
    assert highest == min(cuts)
