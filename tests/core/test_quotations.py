from __future__ import annotations

import pytest

from annotator.core.quotations import (
    following_quotation,
    next_quotation,
    quotation_at,
    quotations_around,
)


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in sorted(quotations_around(text, 0))]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("He said “yes,” and “no”.", ["“yes,”", "“no”"]),
        ('He said "yes," and "no".', ['"yes,"', '"no"']),
        ("« Oui », dit-il. «\u00a0Non\u00a0!\u00a0»", ["« Oui »", "«\u00a0Non\u00a0!\u00a0»"]),
        (
            "„Gut“ und „gut” und »ja« und ‚so‘ und ‹ici›",
            ["„Gut“", "„gut”", "»ja«", "‚so‘", "‹ici›"],
        ),
        ("“foo ‘bar’ baz”", ["“foo ‘bar’ baz”", "‘bar’"]),
        ("« un « deux » trois »", ["« un « deux » trois »", "« deux »"]),
        ('"a "b" c"', ['"a "b" c"', '"b"']),
        ("「你好『吗』」", ["「你好『吗』」", "『吗』"]),
        ("don’t, the workers’ rights, ’90s, rock ’n’ roll", []),
        ("don't, the workers' rights, '90s, rock 'n' roll, 'tis", []),
        ("‘the workers’ rights are here’ he said", ["‘the workers’ rights are here’"]),
        ("'No, the boss' view isn't it' she said", ["'No, the boss' view isn't it'"]),
        ("a nail of 5\" or 10'", []),
        ("(“x”) and word—“y”—word", ["“x”", "“y”"]),
        ('"I was—" he said, "…and then"', ['"I was—"', '"…and then"']),
        ("closed” without an opening", []),
    ],
)
def test_marks_of_every_kind_are_paired_and_apostrophes_are_not(
    text: str, quotations: list[str]
) -> None:
    assert found(text) == quotations


def test_the_innermost_is_taken_also_from_right_outside_its_marks() -> None:
    text = "He “foo ‘bar’ baz” too"
    inner, outer = (8, 13), (3, 18)

    assert [quotation_at(text, place) for place in (8, 10, 13)] == [inner] * 3
    assert [quotation_at(text, place) for place in (3, 5, 14, 18)] == [outer] * 4
    assert quotation_at(text, 2) is None
    assert quotation_at(text, 19) is None


def test_between_two_that_touch_it_is_the_one_that_begins() -> None:
    assert quotation_at("“a”“b”", 3) == (3, 6)


def test_a_quotation_that_the_next_paragraph_opens_again_ends_with_its_paragraph() -> None:
    text = "“The first goes on. \n“The second ends.” So"

    assert quotation_at(text, 5) == (0, 19)
    assert quotation_at(text, 25) == (21, 39)


def test_the_next_one_of_the_paragraph_is_found() -> None:
    text = "A “b” and “c”.\n“d”"

    assert next_quotation(text, 0) == (2, 5)
    assert next_quotation(text, 2) == (2, 5)
    assert next_quotation(text, 5) == (10, 13)
    assert next_quotation(text, 13) is None


def test_the_next_one_of_the_text_is_found_however_far() -> None:
    text = "A “b”.\n" + "It’s far. " * 3000 + "\n" * 40 + "“d” end"
    last = (len(text) - 7, len(text) - 4)

    assert following_quotation(text, 0) == (2, 5)
    assert following_quotation(text, 5) == last
    assert following_quotation(text, last[0]) == last
    assert following_quotation(text, last[1]) is None
    assert following_quotation("", 0) is None
