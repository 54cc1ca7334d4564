"""The typography of a page: its face, and the few whole numbers of pixels that lines are built from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.theme import chrome_font

LANE_PX = 4
_DEEP = "gjpqyÇ"
_PROSE = "She told the paper that no meter had been opened, and that none would be before Friday. "


@dataclass(frozen=True, slots=True)
class PageStyle:
    """All that decides how a text is set, in logical pixels.

    A line is, from top to bottom: `caption_room` for the names of labels, `ascent` and `descent` of the
    text, `lane_room` for the lines under it, and what `pitch` leaves over.
    """

    font: QFont
    caption_font: QFont
    ascent: int
    descent: int
    face_ascent: float
    caption_room: int
    lane_room: int
    pitch: int
    measure: int
    paragraph_gap: int
    blank_line: int
    tab: int
    character: float

    @classmethod
    def of(
        cls, families: list[str], px: int, line_height: float = 1.95, characters: int = 68
    ) -> PageStyle:
        """Text of `px` pixels in the first face there is of `families`; `line_height` times that a line."""
        return _style_of(tuple(families), px, line_height, characters)


@lru_cache(maxsize=16)
def _style_of(families: tuple[str, ...], px: int, line_height: float, characters: int) -> PageStyle:
    font = QFont(list(families))
    font.setPixelSize(px)
    metrics = QFontMetricsF(font)
    caption_font = _caption_font(px)
    # A little over the capitals: an accent on one may reach into the gap under the names, not further.
    ascent = round(metrics.capHeight() + px * 0.15)
    descent = max(round(metrics.tightBoundingRect(_DEEP).bottom()) + 1, round(px * 0.22))
    caption_room = round(QFontMetricsF(caption_font).capHeight()) + 3
    needed = caption_room + ascent + descent + LANE_PX
    pitch = max(round(px * line_height), needed)
    character = metrics.horizontalAdvance(_PROSE) / len(_PROSE)
    return PageStyle(
        font=font,
        caption_font=caption_font,
        ascent=ascent,
        descent=descent,
        face_ascent=metrics.ascent(),
        caption_room=caption_room,
        lane_room=LANE_PX + (pitch - needed),
        pitch=pitch,
        measure=round(character * characters),
        paragraph_gap=round(pitch * 0.33),
        blank_line=round(pitch * 0.4),
        tab=round(character * 4),
        character=character,
    )


def _caption_font(px: int) -> QFont:
    font = chrome_font(max(8, round(px * 0.55)))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    font.setWeight(QFont.Weight.Medium)
    return font
