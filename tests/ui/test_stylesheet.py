"""The stylesheet speaks only in the theme's tokens, and Qt understands all of it."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QFile, QIODevice, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.paths import resource
from annotator.ui.stylesheet import colour_tokens, stylesheet
from annotator.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme
from tests.ui.colour_science import contrast, from_hex

both_themes = pytest.mark.parametrize(
    "theme",
    [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK],
    ids=lambda theme: theme.name,
    # Tests of one theme follow each other: each change of the sheet styles anew all that stands.
    scope="module",
)
LITERAL = re.compile(r"#[0-9A-Fa-f]{3,8}\b(?=[^{}]*\})|\brgba?\(|\bhsla?\(|\bhsva?\(")


@pytest.fixture(scope="module")
def alone(qapp: QApplication) -> None:
    """Windows of other tests that the collector has not found yet are gone: they would be styled each time too."""
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def worn(qapp: QApplication, alone: None, theme: Theme) -> Iterator[Theme]:
    qapp.setStyleSheet(stylesheet(theme))
    yield theme
    qapp.setStyleSheet("")


def test_the_rules_name_no_colour_of_their_own() -> None:
    rules = resource("resources", "window.qss").read_text(encoding="utf-8")
    assert not LITERAL.findall(rules)
    named = {"white", "black", "red", "blue", "grey", "gray", "gradient"}
    values = re.findall(r":\s*([^;{}]+);", rules)
    assert not named & {word for value in values for word in re.findall(r"[a-z]+", value)}


@both_themes
def test_every_colour_in_the_sheet_is_a_token_of_the_theme(
    qapp: QGuiApplication, theme: Theme
) -> None:
    found = set(re.findall(r"#[0-9a-f]{6}\b", stylesheet(theme)))
    tokens = {colour.name() for colour in colour_tokens(theme).values()}
    assert {theme.ink.name(), theme.accent.name(), theme.hairline.name()} <= found <= tokens
    assert "$" not in stylesheet(theme)


@both_themes
def test_every_image_that_the_sheet_names_is_there_in_its_colour(
    qapp: QGuiApplication, theme: Theme
) -> None:
    paths = re.findall(r"url\(([^)]+)\)", stylesheet(theme))
    assert paths
    for path in set(paths):
        reader = QImageReader(path)
        reader.setScaledSize(QSize(48, 48))
        image = reader.read()
        assert not image.isNull(), path
        token = path.split(".")[-2]
        assert _colours(image) == {colour_tokens(theme)[token].rgb()}, path


def _colours(image: QImage) -> set[int]:
    """The colours of the pixels that are fully covered."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {colour.rgb() for colour in colours if colour.alpha() == 255}


@both_themes
@pytest.mark.parametrize("kind", [QLineEdit, QPushButton, QToolButton, QCheckBox])
def test_a_ring_shows_the_focus_and_moves_nothing(
    qtbot: QtBot, worn: Theme, kind: type[QWidget]
) -> None:
    window, control, other = QWidget(), kind(), QPushButton()
    qtbot.addWidget(window)
    for widget, top in ((control, 10), (other, 60)):
        widget.setParent(window)
        widget.setGeometry(10, top, 120, 32)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    other.setFocus()
    wanted, before = control.sizeHint(), _share(window, control, worn.accent)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    assert before == 0
    assert _share(window, control, worn.accent) > 0.05
    assert control.sizeHint() == wanted


def _share(window: QWidget, control: QWidget, colour: QColor) -> float:
    """How much of a control's edge, 2 px wide, has that colour."""
    image = window.grab(control.geometry()).toImage()
    width, height = image.width(), image.height()
    edge = [
        image.pixelColor(x, y).rgb() == colour.rgb()
        for x in range(width)
        for y in range(height)
        if min(x, y, width - 1 - x, height - 1 - y) < 2
    ]
    return sum(edge) / len(edge)


@both_themes
def test_mixed_colours_keep_what_they_must_be_seen_against(theme: Theme) -> None:
    tokens = {name: from_hex(colour.name()) for name, colour in colour_tokens(theme).items()}
    assert contrast(tokens["ink"], tokens["pressed"]) >= 4.5
    assert contrast(tokens["on_accent"], tokens["accent_hover"]) >= 4.5
    # Edges, rings and icons are all there is to see of a field, a box, a handle, a button.
    for ground in ("page", "panel", "raised"):
        for drawn in ("outline", "edge", "accent", "muted", "done", "danger"):
            assert contrast(tokens[drawn], tokens[ground]) >= 3, (drawn, ground)
    # What is chosen has a bar or a ring beside its tint, a selection a line at either end.
    for ground in ("tint", "selection"):
        assert contrast(tokens["accent"], tokens[ground]) >= 3, ground
    if theme.is_high:
        assert contrast(tokens["selection"], tokens["panel"]) >= 3


OPERATED = (
    QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QPushButton, QCheckBox, QRadioButton, QScrollBar,
)  # fmt: skip


@both_themes
@pytest.mark.parametrize("ground", ["page", "panel"])
def test_what_one_operates_is_told_from_its_ground_by_its_edge(
    qtbot: QtBot, worn: Theme, ground: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    colour = colour_tokens(worn)[ground]
    window.setStyleSheet(f"QWidget#ground {{ background: {colour.name()}; }}")
    window.setObjectName("ground")
    window.resize(160, 400)
    for n, kind in enumerate(OPERATED):
        control = kind(parent=window)
        control.setGeometry(20, 10 + 45 * n, 120, 32)
    image = window.grab().toImage()
    for n, kind in enumerate(OPERATED):
        row = 26 + 45 * n
        across = [image.pixelColor(x, row) for x in range(19, 50)]
        down = [image.pixelColor(x, y) for x in range(19, 142) for y in range(row - 20, row + 20)]
        seen = across if kind is not QScrollBar else down
        best = max(contrast(from_hex(one.name()), from_hex(colour.name())) for one in seen)
        assert best >= 3, kind.__name__


def test_files_in_memory_are_read_by_qt() -> None:
    from annotator.ui.memory_files import serve

    files = {f"file {n} ü.txt": f"content {n}".encode() * n for n in range(40)}
    serve("test of memory files", files)
    for name, content in files.items():
        file = QFile(f":/test of memory files/{name}")
        assert file.open(QIODevice.OpenModeFlag.ReadOnly), name
        assert file.readAll().data() == content
    assert not QFile.exists(":/test of memory files/file 40 ü.txt")


@both_themes
def test_a_hint_in_an_empty_field_can_be_read(qtbot: QtBot, worn: Theme) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    hint, ground = field.palette().placeholderText().color(), worn.raised
    assert hint.alpha() == 255
    assert contrast(from_hex(hint.name()), from_hex(ground.name())) >= 4.5


@both_themes
@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox])
def test_the_focus_of_whoever_works_by_keys_has_one_edge_not_two(
    worn: Theme, kind: type[QWidget], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    control = kind(window)
    if isinstance(control, QComboBox):
        control.addItem("Words")
    else:
        control.setProperty("text", "Words")
    control.adjustSize()
    window.show()
    window.activateWindow()
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(control.hasFocus)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    by_mouse = control.grab().toImage()

    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert control.grab().toImage() == by_mouse


@both_themes
def test_a_tip_is_plain_words_whatever_they_look_like(
    worn: Theme, theme: Theme, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "picture.png"
    assert QImage(300, 200, QImage.Format.Format_RGB32).save(str(picture))
    place = QWidget()
    qtbot.addWidget(place)
    place.show()
    QToolTip.showText(QPoint(9, 9), f'<img src="{picture.as_uri()}">', place)
    tips = [one for one in qapp.topLevelWidgets() if one.inherits("QTipLabel")]
    assert [(one.isVisible(), one.height() < 200) for one in tips] == [(True, True)]
    QToolTip.hideText()
