"""Every drawing is of the one family, can be tinted, and is sharp."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage

from annotator import ui
from annotator.paths import resource
from annotator.ui.drawings import names
from annotator.ui.icons import icon
from annotator.ui.theme import DARK, LIGHT

SVG = "{http://www.w3.org/2000/svg}"


def _covered(image: QImage) -> list[QColor]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [c for x, y in points if (c := image.pixelColor(x, y)).alpha() > 0]


def test_every_drawing_is_named_by_the_window_or_its_stylesheet() -> None:
    rules = resource("resources", "window.qss").read_text(encoding="utf-8")
    in_rules = set(re.findall(r"\$images/([a-z-]+)\.", rules))
    code = "".join(path.read_text("utf-8") for path in Path(ui.__file__).parent.rglob("*.py"))
    assert in_rules <= set(names())
    assert [name for name in names() if name not in in_rules and f'"{name}"' not in code] == []


@pytest.mark.parametrize("name", names())
def test_every_drawing_is_of_one_family(name: str) -> None:
    text = resource("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert root.tag == f"{SVG}svg"
    assert (root.get("viewBox"), root.get("stroke")) == ("0 0 16 16", "currentColor")
    assert (root.get("stroke-width"), root.get("stroke-linecap")) == ("1.5", "round")
    assert {part.get("fill") for part in root} <= {None, "currentColor"}
    assert {part.get("stroke") for part in root} == {None}


@pytest.mark.parametrize("name", names())
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QGuiApplication, name: str) -> None:
    image = icon(name, LIGHT.danger).pixmap(QSize(48, 48), 1.0).toImage()
    covered = _covered(image)
    solid = {colour.rgb() for colour in covered if colour.alpha() == 255}
    assert len(covered) > 30
    assert solid == {LIGHT.danger.rgb()}
    # Nothing is cut off at the edge.
    assert all(image.pixelColor(x, 0).alpha() == 0 for x in range(48))
    assert all(image.pixelColor(47, y).alpha() == 0 for y in range(48))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_sharp_at_every_ratio(qapp: QGuiApplication, ratio: float) -> None:
    pixmap = icon("copy", DARK.ink).pixmap(QSize(16, 16), ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_a_disabled_icon_is_fainter_in_the_same_colour(qapp: QGuiApplication) -> None:
    shown = icon("copy", DARK.ink)
    faint = shown.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    strong = shown.pixmap(QSize(16, 16), 1.0).toImage()
    assert 0 < max(c.alpha() for c in _covered(faint)) < max(c.alpha() for c in _covered(strong))


def test_the_same_icon_is_drawn_once(qapp: QGuiApplication) -> None:
    assert icon("copy", LIGHT.ink).cacheKey() == icon("copy", QColor(LIGHT.ink)).cacheKey()
    assert icon("copy", LIGHT.ink).cacheKey() != icon("copy", DARK.ink).cacheKey()


def test_an_unknown_name_is_an_error(qapp: QGuiApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", LIGHT.ink)
