"""Pictures of the window in few colours, which for text and flat colours look the same and take a fifth of the room."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

_COLOURS = 255
_ALIKE = 0xF0F0F0
_OPAQUE = 0xFF000000


def save(picture: QImage, target: Path) -> None:
    """Write it as a small PNG."""
    few_colours(picture.convertToFormat(QImage.Format.Format_RGB32)).save(str(target), quality=0)


def few_colours(image: QImage) -> QImage:
    """The same in 255 colours: the most frequent one of each of the most frequent kinds."""
    counted = Counter(memoryview(image.constBits()).cast("I"))
    kinds: dict[int, list[int]] = {}
    for colour, times in counted.items():
        kind = colour & _ALIKE
        best = kinds.setdefault(kind, [0, 0, colour])
        best[0] += times
        if times > best[1]:
            best[1:] = [times, colour]
    most = sorted(kinds.values(), reverse=True)[: _COLOURS // 2]
    table = [colour | _OPAQUE for _all, _times, colour in most]
    table += [c | _OPAQUE for c, _ in counted.most_common(_COLOURS) if c | _OPAQUE not in table]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table[:_COLOURS], flags)
