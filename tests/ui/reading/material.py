"""Texts of all scripts for the tests of the reading surface, and how to make one stand on it."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QTextBoundaryFinder
from PySide6.QtWidgets import QApplication

from annotator.ui.reading.marks import Mark
from annotator.ui.reading.sheet import USUAL_PX
from annotator.ui.reading.surface import ReadingSurface
from annotator.ui.reading.units import display_text

if TYPE_CHECKING:
    from collections.abc import Iterable

LABELS = {
    "allegation": (0, "allegation", "Allegation"),
    "denial": (1, "denial", "Denial"),
    "demand": (2, "demand", "Demand"),
    "evidence": (3, "evidence", "Evidence claim"),
}
WORDS = (
    *("meter", "the", "don’t", "“hello”", "3.14", "Ångström", "office", "ﬁ", "U.S.", "a"),
    *("قالت", "الوزارة", "لا", "يُسمع", "2024", "בית", "הכחשה", "שָׁלוֹם"),
    *("สวัสดีครับ", "ก็", "नमस्ते", "電力計", "한국어", "தமிழ்"),
    *("👩‍👩‍👧‍👦", "🇲🇦", "👍🏽", "1️⃣", "😀", "𝒜𝒷", "❤️"),
    *("e\u0301", "a\u0300\u0301\u0302\u0323", "q\u0307\u0323"),
)
JOINTS = (
    *(" ", " ", " ", ". ", ", ", "-", "—", "", "\u00a0", "\t", "\u2028", "\n", "\n\n"),
    *("\u2029", "\r\n", "\r", "\u200f", "\u202e", "\u202c", "\u2067", "\u2069", "\u200b"),
    *("\u00ad", "\ufeff", "\ufffe", "\uffff", "\ufffc", "\ufdd0", "\x0b", "\x0c", "\x85"),
)
STARTS = ("", "", "", "\ufffe", "\ufeff", "\u202e", "\u0301", " ", "\n")


# Made once: Hypothesis looks through each strategy that it meets for the first time.
_START, _WORD, _JOINT = (st.sampled_from(row) for row in (STARTS, WORDS, JOINTS))
_ODD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6)
_LABEL = st.sampled_from(sorted(LABELS))
_up_to = cache(partial(st.integers, 0))


@st.composite
def texts(draw: st.DrawFn, longest: int = 40) -> str:
    """Words of many scripts, joined by whatever can stand between them; at most `longest`."""
    parts = [draw(_START)]
    for _ in range(draw(_up_to(longest))):
        parts += [draw(_WORD), draw(_JOINT)]
    return "".join(parts) + draw(_ODD)


@st.composite
def marks_on(draw: st.DrawFn, text: str, most: int = 8) -> list[Mark]:
    """Marks of one or two pieces anywhere on `text`."""
    made: list[Mark] = []
    if len(text) < 4:
        return made
    two_places = st.sets(_up_to(len(text)), min_size=2, max_size=2)
    for n in range(draw(_up_to(most))):
        ends = sorted(draw(two_places))
        pieces = [(ends[0], ends[1])]
        if ends[1] - ends[0] > 6 and draw(st.booleans()):
            middle = (ends[0] + ends[1]) // 2
            pieces = [(ends[0], middle - 1), (middle + 1, ends[1])]
        made.append(Mark(f"m{n}", tuple(pieces), draw(_LABEL)))
    return made


_living: list[ReadingSurface] = []


def dispose() -> None:
    """Close the surface of the test, or example, before: not when the collector happens to find it."""
    while _living:
        surface = _living.pop()
        surface.close()
        surface.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def surface_with(
    text: str, marks: Iterable[Mark] = (), *, width: int = 360, height: int = 500
) -> ReadingSurface:
    """A shown surface of that size with the text and the marks."""
    dispose()
    surface = ReadingSurface()
    _living.append(surface)
    surface.resize(width, height)
    surface.set_labels(LABELS)
    surface.set_text(text)
    surface.set_marks(marks)
    surface.show()
    QApplication.processEvents()
    return surface


def next_with(
    text: str, marks: Iterable[Mark] = (), *, width: int = 360, height: int = 500
) -> ReadingSurface:
    """For examples of one property: the surface of the example before, as a pane shows article after article.

    A new one would cost most of what an example does. Nothing of the example before is left on it.
    """
    if not _living:
        return surface_with(text, marks, width=width, height=height)
    (surface,) = _living
    surface.set_zoom(USUAL_PX)
    surface.resize(width, height)
    surface.set_text(text)
    surface.set_marks(marks)
    QApplication.processEvents()
    view, scene = surface._view, surface._scene
    assert (surface.anchor(), surface.caret(), view.chunk, view.above) == (0, 0, 0, 0)
    assert (scene.chosen, scene.hovered, scene.hits, scene.jump_labels) == (None, None, (), {})
    assert (surface.width(), surface.height()) == (width, height)
    return surface


def graphemes(text: str) -> list[tuple[int, int]]:
    """The characters of `text` as people see them, in code points; a line end is one."""
    found: list[tuple[int, int]] = []
    offset = 0
    for part in re.split("(\r\n|[\n\r\u2029])", text):
        if part[:1] in {"\n", "\r", "\u2029"}:
            found.append((offset, offset + len(part)))
        else:
            found += [(offset + a, offset + b) for a, b in _in_line(display_text(part))]
        offset += len(part)
    return found


_OWN = "\u0900-\u109f\u1780-\u17ff\u19e0-\u19ff\u1a20-\u1aaf\ua8e0-\ua8ff\ua9e0-\uaa7f"


def _in_line(line: str) -> Iterable[tuple[int, int]]:
    # Qt's finder cuts an emoji that follows Tamil or Thai in two: those by themselves, then.
    last = 0
    for run in re.findall(f"[{_OWN}]+|[^{_OWN}]+", line):
        shown = display_text(run)
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, shown)
        units = shown.encode("utf-16-le")
        start = 0
        while (place := finder.toNextBoundary()) > 0:
            point = len(units[: 2 * place].decode("utf-16-le"))
            yield last + start, last + point
            start = point
        last += len(run)
