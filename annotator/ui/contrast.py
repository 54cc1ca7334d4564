"""How well one colour reads on another, as WCAG 2 defines it, and colours that keep reading."""

from __future__ import annotations

from PySide6.QtGui import QColor

READABLE = 4.5
_STEPS = 20


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a `share` of `other`, 0 to 1."""

    def mix(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        mix(one.red(), other.red()),
        mix(one.green(), other.green()),
        mix(one.blue(), other.blue()),
    )


def faded(text: QColor, ground: QColor, share: float) -> QColor:
    """`text` with up to a `share` of the `ground` it stands on, as long as it can be read."""
    for step in range(_STEPS, 0, -1):
        colour = mixed(text, ground, share * step / _STEPS)
        if contrast(colour, ground) >= READABLE:
            return colour
    return text


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
