"""A plot in the making: shapes in SVG Tiny 1.2, which Qt and browsers draw alike, and where each mark lies.

No classes, no style sheet, no script: every shape carries its own attributes. Lengths are in SVG units (pixels).
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from annotator.plots.lettering import drawable, shortened, wide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.plots.palette import Palette

SIZE = 12.0
SMALL = 11.0
HEAD = 14.0
MARGIN = 16.0
TICK = "tick"
Key = tuple[str | None, ...]
Point = tuple[float, float]


class Mark(NamedTuple):
    """Something in a plot that stands for something: its key, its rectangle, and what it says in words."""

    key: Key
    x: float
    y: float
    width: float
    height: float
    says: str

    def holds(self, x: float, y: float) -> bool:
        """Whether the place lies in the rectangle."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


class Words(NamedTuple):
    """Words as they stand in the plot, with the rectangle that they are likely to take (upright words only)."""

    text: str
    x: float
    y: float
    width: float
    height: float
    role: str


@dataclass(frozen=True, slots=True)
class Plot:
    """A finished plot: SVG text, its size, its marks as doors to what they stand for, and its words."""

    svg: str
    width: float
    height: float
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]

    def at(self, x: float, y: float) -> Mark | None:
        """The mark at that place, the last drawn first."""
        return next((mark for mark in reversed(self.marks) if mark.holds(x, y)), None)


class Drawing:
    """Takes shapes in order, later ones above; `finished` makes the plot of them."""

    def __init__(self, title: str, palette: Palette, width: float) -> None:
        self.title = drawable(title)
        self.palette = palette
        self.width = width
        self._marks: list[Mark] = []
        self._words: list[Words] = []
        self._root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img"})
        ET.SubElement(self._root, "title").text = self.title
        self._ground = ET.SubElement(self._root, "rect", {"fill": palette.ground})
        self._at = ET.SubElement(
            self._root, "g", {"font-family": palette.face, "fill": palette.ink, "stroke": "none"}
        )

    def finished(self, height: float) -> Plot:
        """The plot, so high."""
        size = {"width": _number(self.width), "height": _number(height)}
        self._root.attrib |= {
            **size,
            "viewBox": f"0 0 {size['width']} {size['height']}",
            "aria-label": self.title,
        }
        self._ground.attrib |= size
        svg = ET.tostring(self._root, encoding="unicode")
        return Plot(svg, self.width, height, tuple(self._marks), tuple(self._words))

    @contextmanager
    def mark(self, key: Key, says: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """What is drawn inside belongs to one mark; `box`: x, y, width, height of its rectangle."""
        says = drawable(says)
        self._marks.append(Mark(key, *box, says))
        outer = self._at
        data = json.dumps(list(key), ensure_ascii=True)
        self._at = ET.SubElement(outer, "g", {"data-key": data})
        ET.SubElement(self._at, "title").text = says
        yield
        self._at = outer

    def rect(
        self, x: float, y: float, width: float, height: float, fill: str, **more: float | str
    ) -> None:
        """A filled rectangle; `more`: further attributes, `_` for `-`."""
        self._shape(
            "rect", x=x, y=y, width=max(width, 0.0), height=max(height, 0.0), fill=fill, **more
        )

    def line(self, start: Point, end: Point, stroke: str, **more: float | str) -> None:
        """A straight line, 1 wide where `more` says nothing else."""
        places = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
        self._shape("line", **{**places, "stroke": stroke, "stroke_width": 1.0, **more})

    def strokes(
        self, pairs: Iterable[tuple[Point, Point]], stroke: str, **more: float | str
    ) -> None:
        """Many straight lines of one look as one shape, each from one place to another."""
        lines = (
            f"M{_number(a)},{_number(b)}L{_number(c)},{_number(d)}" for (a, b), (c, d) in pairs
        )
        if places := "".join(lines):
            more = {"stroke": stroke, "stroke_width": 1.0, **more}
            self._shape("path", d=places, **more)

    def path(self, points: Iterable[Point], **more: float | str) -> None:
        """A line through `points`, or a shape where `more` fills it."""
        places = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
        name = "polyline" if more.get("fill") == "none" else "polygon"
        self._shape(name, points=places, **more)

    def circle(self, x: float, y: float, radius: float, **more: float | str) -> None:
        """A circle around that place."""
        self._shape("circle", cx=x, cy=y, r=radius, **more)

    def words(
        self,
        text: str,
        x: float,
        y: float,
        *,
        anchor: str = "start",
        size: float = SIZE,
        fill: str = "",
        room: float | None = None,
        bold: bool = False,
        turned: float = 0.0,
        role: str = "",
    ) -> None:
        """Words with their middle line at `y`, shortened to `room`, the whole of them in a tooltip then.

        `anchor`: what of them lies at `x`: start, middle or end. `turned`: degrees around (x, y), clockwise.
        """
        text = drawable(text)
        shown = text if room is None else shortened(text, size, room)
        base = y + size * 0.35
        more = {"fill": fill} if fill else {}
        if role == TICK:
            # A number or an ISO day and nothing else, which whoever shows the plot writes as its language does.
            more["data_role"] = TICK
        if turned:
            more["transform"] = f"rotate({_number(turned)} {_number(x)} {_number(y)})"
        if bold:
            more["font_weight"] = "bold"
        element = self._shape("text", x=x, y=base, font_size=size, text_anchor=anchor, **more)
        if shown != text:
            ET.SubElement(element, "title").text = text
            element[0].tail = shown
        else:
            element.text = shown
        if not turned:
            width = wide(shown, size)
            left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
            self._words.append(Words(shown, left, y - size / 2, width, size, role))

    def headed(self, note: str = "") -> float:
        """Write the title, and a note below it; the first free y."""
        room = self.width - 2 * MARGIN
        self.words(self.title, MARGIN, MARGIN + HEAD / 2, size=HEAD, bold=True, room=room / 1.08)
        top = MARGIN + HEAD + 8
        if note:
            self.words(
                note, MARGIN, top + SMALL / 2, size=SMALL, fill=self.palette.muted, room=room
            )
            top += SMALL + 8
        return top

    def empty(self, reason: str) -> Plot:
        """A plot without data: its title, and why there is nothing to see."""
        top = self.headed()
        room = self.width - 2 * MARGIN
        self.words(reason, MARGIN, top + 24, fill=self.palette.muted, room=room, role="reason")
        return self.finished(top + 24 + SIZE + MARGIN)

    def _shape(self, name: str, **attributes: float | str) -> ET.Element:
        text = {
            each.replace("_", "-"): value if isinstance(value, str) else _number(value)
            for each, value in attributes.items()
        }
        return ET.SubElement(self._at, name, text)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))
