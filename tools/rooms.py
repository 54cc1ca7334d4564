"""How much room each text of the window has, as English stands there; kept by `make fitting` in tests/data/rooms.json.

Rooms hardly differ from one language to the next. So a test holds every translation against them with nothing but
font metrics, and nobody waits until all views were shown in all languages.
"""

from __future__ import annotations

import json
import re
from dataclasses import astuple, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import (  # noqa: TID251 - it looks at the widgets
    QBoxLayout,
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from annotator.ui.theme import CHROME_FACES, PAGE_FACES, installed_faces
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.elided_button import ElidedButton
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.key_chip import KeyChip
from tools.catalogue import ROOT
from tools.languages import TRANSLATED, messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

RECORD = ROOT / "tests" / "data" / "rooms.json"
# What each text of the catalogue is in each language: source, language, forms.
Said = dict[str, dict[str, tuple[str, ...]]]
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]|&(?=\\w)")
_PLACES = re.compile(r"\{[\w.]*\}|%L?n|%\d")
_FEWEST_LETTERS = 3
_HORIZONTAL = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
# Widgets in which what stands in them cannot make itself wider.
_ENDS = frozenset(["qt_scrollarea_viewport", "qt_tabwidget_stackedwidget"])


@dataclass(frozen=True, slots=True, order=True)
class Letters:
    """The letters of a text: those of the page or of the rest, size in pixels, weight, slant, capitals, spacing."""

    is_page: bool
    px: int
    weight: int
    italic: bool
    capitals: int
    spacing: float

    @classmethod
    def of(cls, font: QFont) -> Letters:
        """Those of a font."""
        is_page = bool({font.family(), *font.families()} & set(PAGE_FACES))
        px = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
        capitals = int(font.capitalization().value)
        return cls(
            is_page, px, int(font.weight()), font.italic(), capitals, round(font.letterSpacing(), 2)
        )

    def font(self) -> QFont:
        """A font of them."""
        font = QFont(installed_faces(PAGE_FACES if self.is_page else CHROME_FACES))
        font.setPixelSize(self.px)
        font.setWeight(QFont.Weight(self.weight))
        font.setItalic(self.italic)
        font.setCapitalization(QFont.Capitalization(self.capitals))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.spacing)
        return font


class Room(NamedTuple):
    """A text of the catalogue, how it is written, and how wide it may be, in pixels of its own."""

    source: str
    letters: Letters
    width: int


class TooWide(NamedTuple):
    """A translation that is wider than the room its text has."""

    language: str
    source: str
    said: str
    width: int
    room: int


# What has room where


def rooms_in(window: QWidget) -> Iterator[Room]:
    """The texts that are shown in a window in English, with what room each has."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or (words := _words(widget)) is None:
            continue
        source = source_of(words)
        if source is None:
            continue
        letters = Letters.of(widget.font())
        # What comes in its places takes as much again in another language.
        values = width_of(words, letters) - width_of(source, letters)
        slack = max(widget.width() - _needed(widget), 0) + growth(widget)
        yield Room(source, letters, int(width_of(words, letters) - values + slack))


def _words(widget: QWidget) -> str | None:
    """The words of a widget that stand in one line and are not cut by it with an ellipsis."""
    if isinstance(widget, ElidedLabel | ElidedButton):
        return None
    if isinstance(widget, QLabel):
        is_line = not widget.wordWrap() and not widget.pixmap().width()
        return widget.text() if is_line and "\n" not in widget.text() else None
    kinds = KeyChip | QPushButton | QCheckBox | QRadioButton | QToolButton
    return widget.text() if isinstance(widget, kinds) else None


def _needed(widget: QWidget) -> int:
    if isinstance(widget, QLabel | KeyChip):
        return widget.sizeHint().width()
    return min(widget.minimumSizeHint().width(), widget.sizeHint().width())


def growth(widget: QWidget) -> int:
    """By how much a widget could be wider than it is: what its neighbours, and those of what it is in, can spare."""
    spare = 0
    while (above := widget.parentWidget()) is not None and not widget.isWindow():
        way = _way_to(above.layout(), widget)
        if not way:
            return spare
        for layout, item in reversed(way):
            if isinstance(layout, FlowLayout):
                return spare + max(layout.geometry().width() - item.geometry().width(), 0)
            spare += _spared(layout, item)
        if above.objectName() in _ENDS:
            return spare
        widget = above
    return spare


def _way_to(layout: QLayout | None, widget: QWidget) -> list[tuple[QLayout, QLayoutItem]]:
    """The layouts that hold a widget, the outermost first, each with its item; nothing where none does."""
    for n in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(n) if layout is not None else None
        if layout is None or item is None:
            continue
        if item.widget() is widget:
            return [(layout, item)]
        if inner := _way_to(item.layout(), widget):
            return [(layout, item), *inner]
    return []


def _spared(layout: QLayout, item: QLayoutItem) -> int:
    if isinstance(layout, QFormLayout | QGridLayout):
        return max(layout.geometry().width() - layout.minimumSize().width(), 0)
    if not isinstance(layout, QBoxLayout):
        return 0
    if layout.direction() not in _HORIZONTAL:
        return max(layout.contentsRect().width() - item.geometry().width(), 0)
    others = (layout.itemAt(n) for n in range(layout.count()))
    shown = [one for one in others if one is not None and one is not item and not one.isEmpty()]
    spacers = [one for n in range(layout.count()) if (one := layout.itemAt(n)) and one.spacerItem()]
    return sum(
        max(one.geometry().width() - one.minimumSize().width(), 0)
        for one in {id(one): one for one in (*shown, *spacers)}.values()
        if one is not item
    )


# Texts of the catalogue


@lru_cache(maxsize=1)
def translations() -> Said:
    """What each text is in each language, by source and language."""
    found: Said = {}
    for language in TRANSLATED:
        for entry, message in messages(language):
            said = message.find("translation")
            forms = (
                [one.text for one in said.iter("numerusform")] or [said.text]
                if said is not None
                else []
            )
            kept = found.setdefault(entry.text, {})
            kept[language] = (*kept.get(language, ()), *(one for one in forms if one))
    return found


@lru_cache(maxsize=4096)
def source_of(words: str) -> str | None:
    """The text of the catalogue that words of the window were made of; None where there is no such one."""
    if words in translations():
        return words
    return next((text for text, pattern in _patterns() if pattern.fullmatch(words)), None)


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The texts with places in them, those of many words first."""
    found = []
    for text in translations():
        parts = _PLACES.split(text)
        if len(parts) > 1 and sum(map(str.isalpha, "".join(parts))) >= _FEWEST_LETTERS:
            wild = ".+".join(map(re.escape, parts)).replace(r"\(s\)", "s?")
            found.append((text, re.compile(wild, re.DOTALL)))
    return sorted(found, key=lambda one: -len(one[0]))


def width_of(text: str, letters: Letters) -> float:
    """How wide a text is without what comes in its places, its widest line."""
    metrics = QFontMetricsF(letters.font())
    lines = _MARKS.sub("", _PLACES.sub("", text)).splitlines() or [""]
    return max(metrics.horizontalAdvance(line) for line in lines)


def too_wide(rooms: Iterable[Room], said: Said) -> list[TooWide]:
    """The translations that are wider than the rooms of their texts."""
    found = []
    for room in rooms:
        for language, forms in said.get(room.source, {}).items():
            widest = max(forms, key=len, default="")
            wide = int(width_of(widest, room.letters))
            if wide > room.width + 1:
                found.append(TooWide(language, room.source, widest, wide, room.width))
    return found


# The record


def faces() -> list[str]:
    """The faces that rooms are measured in, on this machine."""
    return [installed_faces(CHROME_FACES)[0], installed_faces(PAGE_FACES)[0]]


def read(path: Path = RECORD) -> tuple[list[str], list[str], dict[str, list[Room]]]:
    """What is kept: the faces, the views, and the rooms by size of the window."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    rooms = {
        size: [Room(source, Letters(*letters), width) for source, letters, width in rows]
        for size, rows in kept["rooms"].items()
    }
    return kept["faces"], kept["views"], rooms


def keep(
    views: Iterable[str], found: dict[str, list[Room]], *, whole: bool, path: Path = RECORD
) -> None:
    """Keep what was found, in place of what was there where `whole`, else beside it."""
    _, known, before = ([], [], {}) if whole or not path.exists() else read(path)
    rows = {}
    for size in sorted({*found, *before}):
        kept = {room[:2]: room.width for room in before.get(size, ())}
        for key, width in _seen(found.get(size, ())).items():
            kept[key] = max(min(kept.get(key, width), width), _widest(*key))
        rows[size] = [
            json.dumps([source, astuple(letters), width], ensure_ascii=False)
            for (source, letters), width in sorted(kept.items())
        ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_written(sorted({*known, *views}), rows), encoding="utf-8")


def _seen(rooms: Iterable[Room]) -> dict[tuple[str, Letters], int]:
    """The least room of each text."""
    least: dict[tuple[str, Letters], int] = {}
    for source, letters, width in rooms:
        least[source, letters] = min(least.get((source, letters), width), width)
    return least


def _widest(source: str, letters: Letters) -> int:
    """How wide the widest translation is: it was seen in its place, and not cut off."""
    forms = (form for said in translations().get(source, {}).values() for form in said)
    return max((int(width_of(form, letters)) + 1 for form in forms), default=0)


def _written(views: list[str], rows: dict[str, list[str]]) -> str:
    """The record with a line for each room."""
    sizes = ",\n".join(
        f"{json.dumps(size)}: [\n" + ",\n".join(lines) + "\n]" for size, lines in rows.items()
    )
    return f'{{"faces": {json.dumps(faces())},\n"views": {json.dumps(views)},\n"rooms": {{\n{sizes}\n}}}}\n'
