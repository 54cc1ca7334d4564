"""Icons: the drawings of the program in the colour that is asked for, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from annotator.ui.drawings import svg

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

# What 16, 20 and 24 logical pixels come to on screens of one, one and a half, two and three.
_PIXELS = (16, 20, 24, 32, 40, 48, 72)
_DISABLED = 0.4


def icon(name: str, colour: QColor) -> QIcon:
    """The icon of that name, `link` for `resources/icons/link.svg`, in that colour, sharp at any ratio.

    Raises FileNotFoundError for a name there is no drawing of. Needs a QGuiApplication.
    """
    return _icon(name, colour.name(QColor.NameFormat.HexArgb))


@lru_cache(maxsize=256)
def _icon(name: str, argb: str) -> QIcon:
    # Here, for QtSvg is one more library to load and the first icon is soon enough.
    from PySide6.QtSvg import QSvgRenderer

    colour = QColor(argb)
    renderer = QSvgRenderer(svg(name, colour))
    result = QIcon()
    for pixels in _PIXELS:
        for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, _DISABLED)):
            result.addPixmap(_drawn(renderer, pixels, colour.alphaF() * opacity), mode)
    return result


def _drawn(renderer: QSvgRenderer, pixels: int, opacity: float) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
