"""What was chosen is worn, else what the system asks for; high contrast is high."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.app.preferences import Preferences
from annotator.ui.appearance import Appearance
from annotator.ui.contrast import contrast
from annotator.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def chosen(tmp_path: Path, qapp: object) -> Iterator[tuple[Preferences, Appearance]]:
    preferences = Preferences(tmp_path / "settings.json")
    yield preferences, Appearance(preferences)
    QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Unknown)


def test_what_was_chosen_is_worn_and_remembered(
    chosen: tuple[Preferences, Appearance], tmp_path: Path
) -> None:
    preferences, appearance = chosen
    assert appearance.follows_system
    assert appearance.theme() is LIGHT
    preferences.dark = True
    assert appearance.theme() is DARK
    preferences.high_contrast = True
    assert appearance.theme() is HIGH_DARK
    preferences.dark = False
    assert Appearance(Preferences(tmp_path / "settings.json")).theme() is HIGH_LIGHT


@pytest.mark.parametrize("theme", [HIGH_LIGHT, HIGH_DARK], ids=lambda theme: theme.name)
def test_high_contrast_is_high(theme: object) -> None:
    assert theme in (HIGH_LIGHT, HIGH_DARK)
    worn = HIGH_LIGHT if theme is HIGH_LIGHT else HIGH_DARK
    for ground in (worn.page, worn.panel, worn.raised):
        assert contrast(worn.ink, ground) >= 18
        assert contrast(worn.muted, ground) >= 10
        assert contrast(worn.accent, ground) >= 7
        assert contrast(worn.hairline, ground) >= 3
