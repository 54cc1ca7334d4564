"""The buttons that tag all places found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.schema import Label, Schema
from annotator.ui.search.tag_bar import TagBar
from annotator.ui.theme import LIGHT
from tests.ui.finding import child

SIDE = 20


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_colour_of_a_label_keeps_off_its_name(
    qtbot: QtBot, qapp: object, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)  # type: ignore[attr-defined]
    try:
        bar = TagBar(Schema((Label("denial", "Denial", "2"),)), LIGHT)
        qtbot.addWidget(bar)
        icon = child(bar, QPushButton, "find_tag_denial").icon()
        image = icon.pixmap(QSize(SIDE, SIDE), 1).toImage()
        filled = [x for x in range(SIDE) if image.pixelColor(x, SIDE // 2).alpha()]
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        assert filled == list(range(SIDE // 2, SIDE) if is_mirrored else range(SIDE // 2))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # type: ignore[attr-defined]
