"""A language made for tests: each string in brackets, and as wide as in the language in which it is widest.

What has room in it has room in every language: all that stands beside a string is as wide as it ever is, too. The
English text, a third longer, is one of the languages, so that there is room for one that is not translated yet.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from tools.catalogue import KEYS
from tools.languages import TRANSLATED, messages, release, ts

# Brackets that take no room.
OPEN, CLOSE = "\u2062", "\u2063"
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Qt's own words, as it writes them in the language that is spoken.
_KEYS = (
    "Ctrl+Shift+Alt+Tab", "Meta+Esc", "Return", "Enter", "Backspace", "Del", "PgUp", "PgDown", "Home", "End", "Left",
    "Right", "Up", "Down", "Space",
)  # fmt: skip
_DATE = re.compile(
    r"\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?\b"
)
_EDGES = ' .,;:·–—()“”"…&+✕✓'


def lengthened(text: str) -> str:
    """`text` a third longer, with words that can be parted."""
    more = max(1, len(text) // 3 - 2)
    return text + "".join("~" if n % 6 else " " for n in range(1, more + 1))


def speak_widest(folder: Path, font: QFont) -> list[QTranslator]:
    """Let windows made from now on speak it, in letters of `font`; returns what to take off again by `fall_silent`."""
    wide = QFontMetrics(font).horizontalAdvance
    others = [_translations(language) for language in TRANSLATED]
    tree = ET.parse(ts("fr"))
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            said = {text for other in others for text in other.get((name, source), ())}
            # Patterns of dates are no words; keys are known by what they are called.
            own = [source] if name == "dates" else [lengthened(source), *said]
            if name == KEYS:
                own = [source, *said]
            _say(message, max(own, key=lambda text: wide(_drawn(text))), bare=name == KEYS)
    tree.write(folder / "widest.ts", encoding="utf-8", xml_declaration=True)
    release(folder / "widest.ts", folder / "widest.qm")
    app = QCoreApplication.instance()
    assert app is not None
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Of Qt's own words, the Spanish ones are long.
    translators = [QTranslator(), QTranslator()]
    for translator, path in zip(
        translators, (f"{qt}/qtbase_es.qm", str(folder / "widest.qm")), strict=True
    ):
        assert translator.load(path)
        app.installTranslator(translator)
    app.setProperty("language", "widest")
    return translators


def _translations(language: str) -> dict[tuple[str, str], list[str]]:
    """All forms of each text, by context and source."""
    found = {}
    for entry, message in messages(language):
        said = message.find("translation")
        forms = [one.text or "" for one in said.iter("numerusform")] if said is not None else []
        texts = forms or [(said.text if said is not None else "") or ""]
        found[entry.context, entry.text] = [one for one in texts if one]
    return found


def _say(message: ET.Element, text: str, *, bare: bool) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    for form in translation.findall("numerusform") or [translation]:
        form.text = text if bare else f"{OPEN}{text}{CLOSE}"


def _drawn(text: str) -> str:
    """The text without what takes no room, its longest line."""
    lines = re.sub("[\u2066-\u2069\u200e\u200f]", "", text).splitlines() or [""]
    return max(lines, key=len)


def fall_silent(translators: list[QTranslator]) -> None:
    """Speak English again."""
    app = QCoreApplication.instance()
    assert app is not None
    for translator in translators:
        app.removeTranslator(translator)
    app.setProperty("language", "en")


# What a person reads


def texts_of(widget: QWidget) -> list[tuple[str, str]]:
    """Each text of a widget with what kind of text it is."""
    found = [("tip", widget.toolTip()), ("name", widget.accessibleName())]
    found.append(("description", widget.accessibleDescription()))
    if isinstance(widget, QLabel | QAbstractButton):
        found.append(("text", widget.text()))
    if isinstance(widget, QLineEdit):
        found.append(("placeholder", widget.placeholderText()))
    if isinstance(widget, QMenu):
        found.append(("title", widget.title()))
        found += [("action", action.text()) for action in widget.actions()]
        found += [("action tip", action.toolTip()) for action in widget.actions()]
    if isinstance(widget, QComboBox):
        found += [("choice", widget.itemText(n)) for n in range(widget.count())]
    if isinstance(widget, QTabBar):
        found += [("tab", widget.tabText(n)) for n in range(widget.count())]
    if isinstance(widget, QAbstractItemView):
        found += _of_view(widget)
    return [(kind, text) for kind, text in found if text]


def _of_view(view: QAbstractItemView) -> list[tuple[str, str]]:
    model = view.model()
    if model is None:
        return []
    found = []
    rows = min(model.rowCount(QModelIndex()), 12)
    columns = min(model.columnCount(QModelIndex()), 12) if isinstance(view, QTableView) else 1
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column)
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            found += [("cell", str(model.data(index, role) or "")) for role in roles]
    if isinstance(view, QTableView):
        for column in range(columns):
            said = model.headerData(column, Qt.Orientation.Horizontal)
            found.append(("head", str(said or "")))
    return found


@lru_cache(maxsize=2)
def _keys(_language: object) -> re.Pattern[str]:
    native = QKeySequence.SequenceFormat.NativeText
    said = {word for key in _KEYS for word in QKeySequence(key).toString(native).split("+")}
    words = {*said, *(word for key in _KEYS for word in key.split("+")), "Num", "Delete", "Escape"}
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b|\bF\d+\b")


def _spoken() -> object:
    app = QCoreApplication.instance()
    return app.property("language") if app else None


def untranslated(text: str, own_words: frozenset[str]) -> str:
    """What of a text stands outside all brackets and is no word of the project: "" where nothing is."""
    rest = re.sub(r"<[^<>]*>", " ", text)
    while _INNERMOST.search(rest):
        rest = _INNERMOST.sub("\n", rest)
    # What a key is taken from for the name that is heard has lost its end.
    rest = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*$", "\n", rest)
    rest = _DATE.sub("\n", _keys(_spoken()).sub("\n", rest))
    parts = (part.strip(_EDGES) for part in re.split(r"[\n\u2068\u2069]|  ·  ", rest))
    bad = [part for part in parts if _WORD.search(part) and part not in own_words]
    return " | ".join(bad)


def settle() -> None:
    """Let Qt lay out."""
    for _ in range(3):
        QApplication.processEvents()
