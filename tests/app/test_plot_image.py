from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from annotator.app.plot_image import png_of
from annotator.plots.lettering import wide
from annotator.plots.palette import DARK, LIGHT, Palette
from tests.plots.drawn import EVERY


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", EVERY)
def test_qt_draws_every_kind(qtbot: QtBot, kind: str, palette: Palette) -> None:
    plot = EVERY[kind](palette)
    image = QImage.fromData(png_of(plot.svg, 1.0))
    assert (image.width(), image.height()) == (640, int(plot.height))
    assert image.pixelColor(1, 1) == QColor(palette.ground)
    mark = plot.marks[0]
    inside = {
        image.pixelColor(int(mark.x + dx), int(mark.y + dy)).name()
        for dx in range(int(mark.width))
        for dy in range(int(mark.height))
    }
    assert len(inside) > 1, "the mark's rectangle shows nothing"


def test_twice_the_pixels(qtbot: QtBot) -> None:
    plot = EVERY["bars"](LIGHT)
    image = QImage.fromData(png_of(plot.svg, 2.0))
    assert image.width() == 1280


def test_what_is_no_svg_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="no SVG"):
        png_of("<p>")


@pytest.mark.parametrize(
    "words",
    [
        "Evidence claim",
        "Agreement per article against length",
        "0.810 [0.760, 0.860]",
        "WIDE LETTERS",
    ],
)
def test_words_take_no_more_room_than_reckoned(qtbot: QtBot, words: str) -> None:
    """In the widest of the faces asked for that are likely to be there."""
    font = QFont(["Noto Sans", "DejaVu Sans"])
    font.setPixelSize(12)
    assert QFontMetricsF(font).horizontalAdvance(words) <= wide(words, 12) * 1.02
