"""Each entry of a menu has a letter of its own, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from annotator.app.languages import LANGUAGES, speak
from annotator.ui.action_book import translated
from annotator.ui.actions import ACTIONS, MENUS, SUBMENUS
from annotator.ui.mnemonics import escaped, lettered, read, with_letter

if TYPE_CHECKING:
    from collections.abc import Iterator

# What Alt and a letter do beside the menus, in a field where one searches.
SWITCHES = "cwx"

BY_HANDS = ("Other layers", "Language", "Size of everything")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


def test_every_menu_is_opened_by_a_letter_of_its_own(language: str) -> None:
    titles = [translated(name) for name in MENUS]
    letters = lettered(titles, taken=SWITCHES)
    assert all(letters)
    assert len({*letters} - {*SWITCHES}) == len(MENUS)
    for title, letter in zip(titles, letters, strict=True):
        assert letter in title.casefold()


@pytest.mark.parametrize("menu", MENUS)
def test_every_entry_has_a_letter_that_no_other_of_its_menu_has(language: str, menu: str) -> None:
    inner = [translated(name) for (above, _), name in SUBMENUS.items() if above == menu]
    if menu == "View":  # and those that hands put into it
        inner += [QCoreApplication.translate("MainWindow", name) for name in BY_HANDS]
    rows = [row for row in ACTIONS if row.menu == menu and (menu, row.group) not in SUBMENUS]
    words = [*inner, *(translated(row.text) for row in rows)]
    keys = [*("" for _ in inner), *("".join(row.keys[:1]) for row in rows)]
    letters = lettered(words, keys)
    assert all(letters), [words[n] for n, letter in enumerate(letters) if not letter]
    assert len({*letters}) == len(letters)
    marked = [with_letter(text, letter) for text, letter in zip(words, letters, strict=True)]
    assert [text.count("&") for text in marked] == [1] * len(marked)
    assert [read(text) for text in marked] == words


def test_the_letter_of_the_key_comes_before_that_of_the_first_word() -> None:
    words = ["Notice the sentence", "Sentence", "Select all", "Pane 1"]
    assert lettered(words, ["S", "", "Ctrl+A", "Ctrl+1"]) == ["s", "e", "a", "1"]


def test_one_that_found_none_gets_that_of_another_which_has_more() -> None:
    assert lettered(["ab", "a"]) == ["b", "a"]
    assert lettered(["ab", "bc", "a", "b"]) == ["b", "c", "a", ""]
    assert lettered(["ab", "cd", "ac"]) == ["b", "c", "a"]
    assert lettered(["ab", "cd", "ac"], ["A", "", ""]) == ["a", "d", "c"], "keys keep theirs"
    assert lettered(["ab", "a"], taken="b") == ["a", ""]


def test_a_french_word_gives_a_letter_with_an_accent_only_where_no_other_is_left() -> None:
    assert lettered(["été", "t"]) == ["é", "t"]
    assert with_letter("été", "é") == "&été"


@settings(max_examples=30)
@given(st.lists(st.text("abé &ل1نX", max_size=6), max_size=8))
def test_whatever_the_words_no_letter_is_given_twice_and_all_is_read_as_it_was(
    words: list[str],
) -> None:
    letters = lettered(words)
    given_out = [letter for letter in letters if letter]
    assert len({*given_out}) == len(given_out)
    for text, letter in zip(words, letters, strict=True):
        assert letter in text.casefold()
        assert read(with_letter(text, letter)) == text
        assert read(escaped(text)) == text
