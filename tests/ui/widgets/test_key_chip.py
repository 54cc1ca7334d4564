from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.theme import LIGHT
from annotator.ui.widgets.key_chip import KeyChip


@pytest.mark.parametrize("count", [None, 0, 1234])
def test_a_chip_stands_closer_and_knows_how_wide_it_was(qtbot: QtBot, count: int | None) -> None:
    chip = KeyChip("1", "Allegation", LIGHT)
    qtbot.addWidget(chip)
    chip.count(count)
    usual = chip.sizeHint().width()
    chip.set_tight(True)
    assert chip.sizeHint().width() <= usual - 10
    assert chip.usual_width == usual
    chip.set_tight(False)
    assert chip.sizeHint().width() == chip.usual_width == usual
