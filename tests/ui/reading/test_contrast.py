"""Whatever stands out in a text or steps back in it can be read, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QBrush, QColor, QImage

from annotator.ui.contrast import contrast, faded, mixed
from annotator.ui.reading.hit_paint import hit_edge, hit_grounds
from annotator.ui.reading.marks import MarkForm
from annotator.ui.reading.painting import quiet_text
from annotator.ui.strokes import Inks
from annotator.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme
from tests.ui import colour_science

READABLE, SEEN = 4.5, 3.0
both_themes = pytest.mark.parametrize(
    "theme", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=lambda theme: theme.name
)


def _colours(brush: QBrush | None) -> list[QColor]:
    """All that a brush paints with."""
    image = brush.textureImage() if brush else QImage()
    if brush is None or image.isNull():
        return [brush.color()] if brush else []
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def test_contrast_is_that_of_the_definition() -> None:
    for one, other in (("#000000", "#ffffff"), ("#626C75", "#E1EAF5"), ("#96202E", "#F9E4E1")):
        wanted = colour_science.contrast(
            colour_science.from_hex(one), colour_science.from_hex(other)
        )
        assert contrast(QColor(one), QColor(other)) == pytest.approx(wanted, rel=1e-3)


@both_themes
@pytest.mark.parametrize("dim", [False, True], ids=["raised", "dimmed"])
def test_names_and_text_are_read_also_where_marks_are_dimmed(theme: Theme, dim: bool) -> None:
    inks = Inks(theme)
    for look in range(len(theme.looks)):
        for form in MarkForm:
            ink = inks.ink(look, form, dim=dim)
            assert contrast(ink.name, theme.panel) >= READABLE
            for ground in _colours(ink.band):
                assert contrast(theme.ink, ground) >= READABLE


@both_themes
def test_a_dimmed_name_steps_back_where_there_is_room(theme: Theme) -> None:
    inks = Inks(theme)
    for look in range(len(theme.looks)):
        plain, dimmed = (inks.ink(look, MarkForm.OWN, dim=dim).name for dim in (False, True))
        assert contrast(dimmed, theme.panel) <= max(contrast(plain, theme.panel) * 0.7, 4.8)


@both_themes
def test_text_is_read_on_places_found_and_on_what_is_selected(theme: Theme) -> None:
    for ground in (*hit_grounds(theme), theme.selection):
        assert contrast(theme.ink, ground) >= READABLE


@both_themes
def test_a_place_found_has_an_edge_that_is_seen_on_page_and_bands(theme: Theme) -> None:
    for ground in (theme.panel, *(look.band for look in theme.looks)):
        assert contrast(hit_edge(theme), ground) >= SEEN
        assert contrast(theme.accent, ground) >= READABLE


@both_themes
def test_text_behind_jump_marks_is_read_on_every_band(theme: Theme) -> None:
    for ground in (theme.panel, *(look.band for look in theme.looks)):
        assert READABLE <= contrast(quiet_text(theme), ground) < contrast(theme.ink, ground)


def test_what_has_no_room_to_fade_stays() -> None:
    grey, white = QColor("#767676"), QColor("white")
    assert faded(grey, white, 0.4) == grey
    assert mixed(grey, white, 1.0) == white
