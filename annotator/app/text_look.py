"""How a person likes articles set: face, size, height of a line, measure."""

from __future__ import annotations

from dataclasses import dataclass

SIZES = range(8, 65)
LINE_HEIGHTS = range(140, 301)
MEASURES = range(30, 141)


@dataclass(frozen=True, slots=True)
class TextLook:
    """`family` "" is the first page face that is installed; `px` the size of the type in logical pixels.

    `line_height` is in hundredths of `px`, `measure` the most characters in a line.
    """

    family: str = ""
    px: int = 16
    line_height: int = 195
    measure: int = 68

    def bounded(self) -> TextLook:
        """The same with each number brought within reason."""
        return TextLook(
            self.family,
            _within(SIZES, self.px),
            _within(LINE_HEIGHTS, self.line_height),
            _within(MEASURES, self.measure),
        )


def _within(numbers: range, number: int) -> int:
    return min(max(number, numbers[0]), numbers[-1])
