"""Sheets of paper hold every line once, in order, and none holds more than it has room for."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.reading.marks import LabelNames, Mark
from annotator.ui.reading.page_style import PageStyle
from annotator.ui.reading.printed_sheets import Heading, PrintedSheets
from annotator.ui.theme import LIGHT, PAGE_FACES, installed_faces
from tests.ui.reading.material import texts

SIZE = QSize(500, 640)
NAMES = {"denial": LabelNames(1, "DENIAL", "Denial")}


def _sheets(text: str, marks: list[Mark], size: QSize = SIZE) -> PrintedSheets:
    style = PageStyle.of(installed_faces(PAGE_FACES), 16)
    sheets = PrintedSheets(Heading("Meters", "Post  ·  3 March"), style, size)
    sheets.show(text, marks, NAMES)
    assert list(sheets.cut())[-1] == len(text)
    return sheets


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts(150), st.integers(200, 500), st.data())
def test_every_line_stands_once_and_within_its_sheet(
    text: str, height: int, data: st.DataObject
) -> None:
    length = len(text)
    ends = data.draw(
        st.lists(st.tuples(st.integers(0, length), st.integers(0, length)), max_size=9)
    )
    pieces = [(min(pair), max(pair)) for pair in ends if len(set(pair)) == 2]
    marks = [Mark(f"m{n}", (piece,), "denial") for n, piece in enumerate(pieces)]
    sheets = _sheets(text, marks, QSize(400, height))
    page = sheets._page
    wanted = [
        (chunk, line)
        for chunk in range(len(page.chunks))
        for line in range(len(page.layout(chunk).lines))
    ]
    found = [
        (strip.chunk, line)
        for sheet in sheets._strips
        for strip in sheet
        for line in range(strip.first, strip.until)
    ]
    assert found == wanted
    for number, sheet in enumerate(sheets._strips):
        taken = sum(
            page.layout(strip.chunk).lines[line].height
            for strip in sheet
            for line in range(strip.first, strip.until)
        )
        lines = sum(strip.until - strip.first for strip in sheet)
        assert lines == 1 or taken <= sheets._room(number)


def test_a_sheet_is_painted_with_bands_in_their_colour_and_nothing_beyond_the_foot() -> None:
    row = "The ministry said that nothing had been recorded in any house of the town.\n"
    sheets = _sheets(row * 60, [Mark("m", ((0, 60 * len(row)),), "denial")])
    assert sheets.count > 2
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    for number in range(sheets.count):
        image.fill(QColor("white"))
        painter = QPainter(image)
        sheets.paint(painter, number)
        painter.end()
        band = LIGHT.look(1).band
        banded = [
            y for y in range(SIZE.height())
            if any(image.pixelColor(x, y) == band for x in range(20, 480, 3))
        ]  # fmt: skip
        assert banded
        assert banded[-1] < SIZE.height() - 28
