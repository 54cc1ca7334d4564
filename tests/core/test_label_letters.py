from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.label_letters import label_letters
from annotator.core.schema import Label

NAMES = st.lists(st.text("abcdeé ßالش-1", min_size=1, max_size=8), max_size=40)


def labels(names: list[str]) -> list[Label]:
    return [Label(f"l{n}", name, str(n + 1) if n < 9 else "") for n, name in enumerate(names)]


@settings(max_examples=40, deadline=None)
@given(NAMES)
def test_no_letter_leads_to_two_labels_and_none_moves_for_one_more(names: list[str]) -> None:
    letters = label_letters(labels(names))
    assert len({*letters.values()}) == len(letters)
    assert all(len(letter) == 1 and letter.isalpha() for letter in letters.values())
    fewer = label_letters(labels(names[:-1]))
    assert fewer.items() <= letters.items()


def test_nine_digits_and_a_letter_for_each_of_the_next_26() -> None:
    many = labels([f"Label {n}" for n in range(40)])
    reached = {label.id for label in many if label.key} | label_letters(many).keys()
    assert reached == {label.id for label in many[:35]}


def test_a_letter_is_that_of_the_name_where_it_is_free_and_without_its_accent() -> None:
    rows = [Label("a", "Évasion"), Label("b", "Empty threat"), Label("c", "Else"), Label("d", "E")]
    assert label_letters(rows) == {"a": "e", "b": "t", "c": "l", "d": "a"}
