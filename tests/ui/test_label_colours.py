"""Labels can be told apart by every sight and read on what they lie on, in both themes."""

from __future__ import annotations

import itertools

import pytest

from annotator.ui.theme import DARK, LIGHT, Pattern, Theme
from tests.ui.colour_science import Triple, Vision, contrast, difference, from_hex

ROWS = 12
APART = 13.0
READABLE = 4.5
BODY = 9.0

GIVEN = {
    "light": (
        ("#96202e", "#f9e4e1"),
        ("#2b3f94", "#e1eaf5"),
        ("#8c6200", "#fbebd3"),
        ("#0e746d", "#ddf1f3"),
    ),
    "dark": (
        ("#ec7f72", "#45282a"),
        ("#8c9cf8", "#23374f"),
        ("#fbd35a", "#46361c"),
        ("#86e5d6", "#17393f"),
    ),
}

both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def _token(theme: Theme, name: str) -> Triple:
    return from_hex(getattr(theme, name).name())


@both_themes
def test_there_are_twelve_rows_and_the_first_four_are_the_given_ones(theme: Theme) -> None:
    rows = [(look.line.name(), look.band.name()) for look in theme.looks]
    assert len(rows) == ROWS
    assert tuple(rows[:4]) == GIVEN[theme.name]


@both_themes
@pytest.mark.parametrize("vision", list(Vision), ids=lambda vision: vision.name.lower())
def test_any_two_lines_are_told_apart(theme: Theme, vision: Vision) -> None:
    lines = [look.line.name() for look in theme.looks]
    near = {
        pair: apart
        for pair in itertools.combinations(lines, 2)
        if (apart := difference(from_hex(pair[0]), from_hex(pair[1]), vision)) < APART
    }
    assert not near


@both_themes
def test_every_line_reads_on_its_band_and_on_page_and_panel(theme: Theme) -> None:
    for look in theme.looks:
        line = from_hex(look.line.name())
        grounds = [from_hex(look.band.name()), _token(theme, "page"), _token(theme, "panel")]
        assert min(contrast(line, ground) for ground in grounds) >= READABLE, look.line.name()


@both_themes
def test_body_text_reads_on_every_band(theme: Theme) -> None:
    for look in theme.looks:
        assert contrast(_token(theme, "ink"), from_hex(look.band.name())) >= BODY


@both_themes
def test_every_band_stands_out_from_the_ground_it_lies_on(theme: Theme) -> None:
    panel = _token(theme, "panel")
    for look in theme.looks:
        assert difference(from_hex(look.band.name()), panel) >= 5, look.band.name()


@both_themes
@pytest.mark.parametrize("text", ["ink", "muted", "accent", "danger"])
@pytest.mark.parametrize("ground", ["page", "panel", "raised", "tint"])
def test_chrome_text_reads_on_every_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(_token(theme, text), _token(theme, ground)) >= READABLE


@both_themes
def test_text_reads_on_the_accent_and_on_the_selection(theme: Theme) -> None:
    assert contrast(_token(theme, "on_accent"), _token(theme, "accent")) >= READABLE
    assert contrast(_token(theme, "ink"), _token(theme, "selection")) >= READABLE


@both_themes
def test_a_row_beyond_the_last_has_the_colours_again_with_the_next_pattern(theme: Theme) -> None:
    for row, look in enumerate(theme.looks):
        again = theme.look(row + ROWS)
        assert (again.line, again.band) == (look.line, look.band)
        assert again.pattern is look.pattern.further(1)
        assert theme.look(row + ROWS * len(Pattern)) == look


@both_themes
def test_lines_one_above_the_other_in_the_table_differ_in_pattern(theme: Theme) -> None:
    patterns = [look.pattern for look in theme.looks]
    assert set(patterns) == set(Pattern)
    assert all(one is not other for one, other in itertools.pairwise(patterns))
