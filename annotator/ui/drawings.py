"""The small drawings that come with the program, `resources/icons`, as SVG in any colour.

They are of one family: 16 by 16, strokes of 1.5 with round ends, in `currentColor`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


def names() -> list[str]:
    """The names of all drawings there are, in order."""
    return sorted(file.stem for file in resource("resources", "icons").glob("*.svg"))


def svg(name: str, colour: QColor) -> bytes:
    """The drawing of that name as an SVG file in that colour, without its opacity.

    Raises FileNotFoundError for a name there is no drawing of.
    """
    drawing = resource("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", colour.name()).encode()
