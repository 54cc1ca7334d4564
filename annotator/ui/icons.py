"""Icons: the drawings of the program in the colour that is asked for, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from annotator.ui.drawings import svg

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_LOGICAL = (16, 20)
# For a screen that is plugged in later: one that is finer than those there are takes the largest and makes it smaller.
_LARGE = 54
_DISABLED = 0.4


def icon(name: str, colour: QColor) -> QIcon:
    """The icon of that name, `search` for `resources/icons/search.svg`, in that colour, sharp at any ratio.

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
    for pixels in _pixels():
        for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, _DISABLED)):
            result.addPixmap(_drawn(renderer, pixels, colour.alphaF() * opacity), mode)
    return result


def _pixels() -> list[int]:
    """What the sizes come to on the screens there are, and one that is large."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return sorted({round(size * ratio) for size in _LOGICAL for ratio in ratios} | {_LARGE})


def _drawn(renderer: QSvgRenderer, pixels: int, opacity: float) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
