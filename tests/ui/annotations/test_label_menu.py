"""The list of labels: a digit or a letter, and the name."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotator.core.schema import Label
from annotator.ui.hands.on_labels import add_labels


def test_the_names_of_labels_begin_below_each_other(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    names = ("Allegation", "Insinuation", "Mockery", "Wish", "Justification")
    labels = [Label(name.lower(), name, "1" if n == 0 else "") for n, name in enumerate(names)]
    add_labels(menu, labels, lambda _id: None)

    metrics = QFontMetricsF(menu.font())
    texts = [action.text().removeprefix("&") for action in menu.actions()]
    assert [text[0] for text in texts] == ["1", "I", "M", "W", "J"]
    starts = [
        metrics.horizontalAdvance(text[: text.index(name)])
        for text, name in zip(texts, names, strict=True)
    ]
    assert max(starts) - min(starts) <= 2, starts
