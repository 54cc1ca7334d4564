from __future__ import annotations

from datetime import date

import pytest

from annotator.app.languages import LANGUAGES
from annotator.exchange import tongue as tongues
from annotator.exchange.tongue import Tongue, plural_form


def test_reports_are_written_in_the_languages_of_the_window() -> None:
    assert set(LANGUAGES) == set(tongues.LANGUAGES)


def test_numbers_days_and_lists_are_written_as_the_language_does() -> None:
    english, french, spanish, arabic = map(Tongue, ("en", "fr", "es", "ar"))
    assert [one.number(1234567) for one in (english, french, spanish, arabic)] == [
        "1,234,567",
        "1\u202f234\u202f567",
        "1.234.567",
        "1,234,567",
    ]
    # Spanish parts thousands from five digits on.
    assert (spanish.number(1234), spanish.number(12345)) == ("1234", "12.345")
    assert french.number(-0.25, 3) == "−0,250"
    day = date(2026, 3, 1)
    assert [one.day(day) for one in (english, french, spanish)] == [
        "1 Mar 2026",
        "1 mars 2026",
        "1 mar 2026",
    ]
    assert spanish.joined(["Ana", "Ben", "Zoe"]) == "Ana, Ben y Zoe"
    assert english.joined(["Ana", "Ben", "Zoe"]) == "Ana, Ben and Zoe"


@pytest.mark.parametrize(
    ("language", "numbers", "forms"),
    [
        ("fr", (0, 1, 2), [0, 0, 1]),
        ("es", (0, 1, 2), [1, 0, 1]),
        ("ar", (0, 1, 2, 3, 10, 11, 99, 100, 102, 103), [0, 1, 2, 3, 3, 4, 4, 5, 5, 3]),
    ],
)
def test_plurals_take_the_forms_of_the_language(
    language: str, numbers: tuple[int, ...], forms: list[int]
) -> None:
    assert [plural_form(language, number) for number in numbers] == forms


def test_what_is_counted_bends() -> None:
    assert [Tongue().count("%n article(s)", n) for n in (1, 2)] == ["1 article", "2 articles"]
    arabic = Tongue("ar")
    assert [arabic.count("%n article(s)", n) for n in (2, 3, 11)] == [
        "مقالان",
        "3 مقالات",
        "11 مقالًا",
    ]


def test_what_lower_layers_say_is_told_again_and_names_are_kept() -> None:
    french = Tongue("fr")
    french.keep(["note"])
    assert french.retold("not begun by Ben") == "pas commencé par Ben"
    assert french.written("0.812 [0.700, 1,234.5]") == "0,812 [0,700\u202f; 1\u202f234,5]"
    assert french.written("2026-03-01") == "1 mars 2026"
    assert french.written("Ana: 0.5") == "Ana\u00a0: 0,5"
    assert french.named("CEAF by spans, F1") == "CEAF par passages, F1"
    assert french.retold("note") == "note"
    assert Tongue("fr").retold("nobody") == "personne"
    # Somebody may be called so.
    french.keep(["nobody"])
    assert french.retold("nobody") == "nobody"
    assert Tongue("xx").language == "en"
