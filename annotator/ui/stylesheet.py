"""The one stylesheet of the window: the rules in `resources/window.qss`, filled from a theme.

The rules name no colour of their own; `$token` is a colour or size given here, and
`$images/NAME.TOKEN.svg` the icon of that name tinted in that colour.
"""

from __future__ import annotations

import re
from functools import lru_cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from annotator.app.languages import spoken
from annotator.paths import resource
from annotator.ui.drawings import svg
from annotator.ui.memory_files import serve
from annotator.ui.theme import RADIUS, SMALL_PX

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_IMAGE = re.compile(r"\$images/(?P<file>(?P<icon>[a-z-]+)\.(?P<colour>[a-z_]+)\.svg)")
_served: set[str] = set()


def stylesheet(theme: Theme) -> str:
    """Qt's stylesheet for the whole program in the theme's colours. Needs a QGuiApplication."""
    colours = colour_tokens(theme)
    folder = f"annotator-{theme.name}"
    _serve_images(folder, colours)
    return Template(_rules()).substitute(
        {name: colour.name() for name, colour in colours.items()},
        images=f":/{folder}",
        radius=f"{RADIUS}px",
        inner_radius=f"{RADIUS - 2}px",
        small=f"{round(SMALL_PX)}px",
        spacing="0" if spoken() == "ar" else "0.6px",  # letters that join are not parted
        # In high contrast what is muted is hardly paler than what is not.
        off_edge="dashed" if theme.is_high else "solid",
    )


def colour_tokens(theme: Theme) -> dict[str, QColor]:
    """The colours that rules may name: the theme's own, and a few mixed from them."""
    return {
        "page": theme.page,
        "panel": theme.panel,
        "raised": theme.raised,
        "ink": theme.ink,
        "muted": theme.muted,
        "hairline": theme.hairline,
        "outline": theme.outline,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "selection": theme.selection,
        "tint": theme.tint,
        "danger": theme.danger,
        "done": theme.look(3).line,
        "pressed": _mixed(theme.tint, theme.accent, 0.14),
        "accent_hover": _mixed(theme.accent, theme.ink, 0.18),
        "edge": _mixed(theme.muted, theme.panel, 0.12),
        # A hairline of high contrast is nearly as dark as words, which could not be read on it.
        "off": _mixed(theme.hairline, theme.panel, 0.7) if theme.is_high else theme.hairline,
        # Of what lies over the window: nothing else parts it from what is below, in the dark least.
        "edge_above": _mixed(theme.hairline, theme.muted, 0.4 if theme.is_dark else 0.25),
    }


@lru_cache(maxsize=1)
def _rules() -> str:
    return resource("resources", "window.qss").read_text(encoding="utf-8")


def _serve_images(folder: str, colours: dict[str, QColor]) -> None:
    if folder in _served:
        return
    found = {match["file"]: match for match in _IMAGE.finditer(_rules())}
    serve(
        folder,
        {file: svg(match["icon"], colours[match["colour"]]) for file, match in found.items()},
    )
    _served.add(folder)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour that far from one on the way to the other, 0 to 1."""
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))
