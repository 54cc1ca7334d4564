"""The one place for colours, patterns, faces and sizes: light and dark, each in high contrast too.

Sizes are in logical pixels. Label looks are a table of twelve rows: a label wears the row its schema names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from annotator.ui.label_colours import DARK_LOOKS, LIGHT_LOOKS

if TYPE_CHECKING:
    from collections.abc import Iterable

CHROME_FACES = ("Inter", "Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
PAGE_FACES = (
    "Source Serif 4",
    "Noto Serif",
    "Charter",
    "Georgia",
    "Liberation Serif",
    "DejaVu Serif",
)
# Further faces made for reading, offered first where the machine has them.
SERIF_FACES = (
    *PAGE_FACES,
    "Noto Serif Display",
    "Literata",
    "Libertinus Serif",
    "Crimson Pro",
    "EB Garamond",
    "Palatino Linotype",
    "Palatino",
    "Cambria",
    "Times New Roman",
    "Times",
    "Amiri",
)
CHROME_PX = 13
SMALL_PX = 11.5
CAPTION_PX = 8.5
PAGE_TITLE_PX = 19
RADIUS = 6


class Pattern(Enum):
    """How the line under a mark is drawn, so that colour is never the only sign of a label."""

    SOLID = auto()
    DOUBLE = auto()
    DASHED = auto()
    DOTTED = auto()
    WAVY = auto()
    DASH_DOT = auto()

    def further(self, steps: int) -> Pattern:
        """The pattern so many steps on; after the last comes the first."""
        every = tuple(Pattern)
        return every[(every.index(self) + steps) % len(every)]


@dataclass(frozen=True, slots=True)
class LabelLook:
    """What a label wears: the colour of its line and name, of its band, and the pattern of its line."""

    line: QColor
    band: QColor
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance."""

    name: str
    page: QColor
    panel: QColor
    raised: QColor
    ink: QColor
    muted: QColor
    hairline: QColor
    # Around what one operates, and the handles of scroll bars: 3:1 on page and panel, and no more.
    outline: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    tint: QColor
    danger: QColor
    looks: tuple[LabelLook, ...]
    # In high contrast a hairline is nearly as strong as words.
    is_high: bool = False

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than the page."""
        return self.page.lightness() < 128

    def look(self, index: int) -> LabelLook:
        """The look of that row; after the last, rows repeat with the next pattern."""
        further, row = divmod(index, len(self.looks))
        look = self.looks[row]
        return look if not further else replace(look, pattern=look.pattern.further(further))


def _looks(rows: Iterable[tuple[str, str]]) -> tuple[LabelLook, ...]:
    patterns = tuple(Pattern)
    return tuple(
        LabelLook(QColor(line), QColor(band), patterns[n % len(patterns)])
        for n, (line, band) in enumerate(rows)
    )


LIGHT = Theme(
    name="light",
    page=QColor("#F6F5F2"),
    panel=QColor("#FFFFFF"),
    raised=QColor("#F6F5F2"),
    ink=QColor("#1F2328"),
    muted=QColor("#626C75"),
    hairline=QColor("#E2E0DA"),
    outline=QColor("#8E8C87"),
    accent=QColor("#1F4E8C"),
    on_accent=QColor("#FFFFFF"),
    selection=QColor("#B9D2F0"),
    tint=QColor("#E6EDF5"),
    danger=QColor("#96202E"),
    looks=_looks(LIGHT_LOOKS),
)

DARK = Theme(
    name="dark",
    page=QColor("#16191D"),
    panel=QColor("#1E2227"),
    raised=QColor("#16191D"),
    ink=QColor("#E4E6E8"),
    muted=QColor("#98A2AD"),
    hairline=QColor("#31373E"),
    outline=QColor("#6B747E"),
    accent=QColor("#8AB8EE"),
    on_accent=QColor("#16191D"),
    selection=QColor("#35568A"),
    tint=QColor("#253548"),
    danger=QColor("#EC7F72"),
    looks=_looks(DARK_LOOKS),
)

HIGH_LIGHT = replace(
    LIGHT,
    name="high contrast, light",
    page=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    ink=QColor("#000000"),
    muted=QColor("#2E343A"),
    hairline=QColor("#5A6169"),
    outline=QColor("#5A6169"),
    accent=QColor("#0B3A7A"),
    selection=QColor("#5C93D6"),
    is_high=True,
)

HIGH_DARK = replace(
    DARK,
    name="high contrast, dark",
    page=QColor("#000000"),
    panel=QColor("#000000"),
    raised=QColor("#000000"),
    ink=QColor("#FFFFFF"),
    muted=QColor("#D5DADF"),
    hairline=QColor("#9AA2AB"),
    outline=QColor("#9AA2AB"),
    accent=QColor("#A9CDFF"),
    selection=QColor("#3C619B"),
    on_accent=QColor("#000000"),
    is_high=True,
)


def installed_faces(wanted: Iterable[str]) -> list[str]:
    """Those of `wanted` that this machine has, in order; a generic name where it has none."""
    return list(_installed(tuple(wanted)))


# A window asks some sixty times, and Qt lists every face of the machine each time.
@cache
def _faces() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


@cache
def _installed(wanted: tuple[str, ...]) -> tuple[str, ...]:
    have = _faces()
    found = tuple(face for face in wanted if face in have)
    return found or ("serif" if "Serif" in wanted[0] else "sans-serif",)


def chrome_font(px: float = CHROME_PX, *, bold: bool = False) -> QFont:
    """The sans face of everything but articles, at `px` logical pixels."""
    # A copy, which shares with all others what Qt loads for it.
    return QFont(_chrome_font(round(px), bold))


@cache
def _chrome_font(px: int, bold: bool) -> QFont:
    font = QFont(installed_faces(CHROME_FACES))
    font.setPixelSize(px)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def page_font(px: float, *, bold: bool = False) -> QFont:
    """The serif face of articles and their titles, at `px` logical pixels."""
    font = QFont(installed_faces(PAGE_FACES))
    font.setPixelSize(round(px))
    font.setBold(bold)
    return font


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the theme's colours, for what no stylesheet reaches."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, theme.page),
        (roles.Base, theme.panel),
        (roles.AlternateBase, theme.raised),
        (roles.Button, theme.panel),
        (roles.ToolTipBase, theme.panel),
        (roles.WindowText, theme.ink),
        (roles.Text, theme.ink),
        (roles.ButtonText, theme.ink),
        (roles.ToolTipText, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.Mid, theme.hairline),
    ):
        result.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.muted)
    return result
