"""The colours of a plot, light and dark. A value may be anything that stands for a colour in SVG."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for; `series` tells lines and parts apart, beside dashes, shapes and hatching.

    `ground` lies behind all and is written on `accent`; `face` is the list of faces of the letters.
    """

    ground: str
    ink: str
    muted: str
    grid: str
    accent: str
    series: tuple[str, ...]
    face: str = "Inter, Noto Sans, Segoe UI, Helvetica Neue, DejaVu Sans, sans-serif"


LIGHT = Palette(
    ground="#FFFFFF",
    ink="#22252A",
    muted="#5D646E",
    grid="#DEE1E6",
    accent="#2B4C8C",
    series=("#2B4C8C", "#B4540A", "#0E746D", "#96202E", "#6B4E9B", "#6B5D00"),
)

DARK = Palette(
    ground="#1B1D21",
    ink="#E6E8EB",
    muted="#A3A9B3",
    grid="#3A3E46",
    accent="#9DB8F2",
    series=("#9DB8F2", "#F0A46C", "#7FD8CC", "#F08A8F", "#C7AEEF", "#DCCB6A"),
)
