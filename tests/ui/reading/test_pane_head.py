from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.core.article import Article
from annotator.ui.reading.pane_head import PaneHead
from tests.ui.reading.material import surface_with

_LONG = (
    "👍🏽 The ministry says that it will go all the way in its dealings with those who " + "x" * 30
)


def _title(title: str, *, width: int, language: str = "en") -> QLabel:
    """The title of a head of that width over a text of the same width."""
    surface = surface_with("Text.", width=width)
    head = PaneHead("pane_1", surface)
    head.stand_over(surface)
    head.show_article(Article("a", title, "", "", language, "", "", 5))
    head.resize(width, 200)
    surface.scrolled.emit()
    QApplication.processEvents()
    label = head.findChild(QLabel, "pane_title")
    assert isinstance(label, QLabel)
    return label


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_title_of_many_lines_is_cut_in_its_third_and_told_whole(language: str) -> None:
    label = _title(_LONG, width=240, language=language)
    lines = label.text().split("\n")
    assert len(lines) == 3
    assert lines[2].endswith("…")
    assert _LONG.startswith(" ".join(lines).rstrip("…").rstrip())
    assert label.accessibleName() == _LONG


def test_a_title_of_few_lines_is_left_to_them() -> None:
    assert (
        _title("The ministry denies all of it", width=240).text() == "The ministry denies all of it"
    )
    assert _title(_LONG, width=900).text() == _LONG
