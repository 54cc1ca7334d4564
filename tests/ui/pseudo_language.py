"""A language made for tests: each string in brackets, and a third longer, as other languages are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from tools.languages import release, ts

OPEN, CLOSE = "⟦", "⟧"
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Written alike in all languages.
_KEYS = re.compile(
    r"\b(Ctrl|Shift|Alt|Tab|Esc|Escape|Return|Enter|Backspace|Del|Delete|PgUp|PgDown|Home|End|Left|Right|Up|Down"
    r"|Num|Space|Meta)\b|\bF\d+\b"
)
_DATE = re.compile(
    r"\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?\b"
)
_ROOM_OF_ARROW = 34
_EDGES = ' .,;:·–—()“”"…&+✕✓'


def lengthened(text: str) -> str:
    """`text` in brackets and a third longer, with words that can be parted."""
    more = max(1, len(text) // 3 - 2)
    tail = "".join("~" if n % 6 else " " for n in range(1, more + 1))
    return f"{OPEN}{text}{tail}{CLOSE}"


def speak_pseudo(folder: Path) -> list[QTranslator]:
    """Let windows made from now on speak it; returns what to take off again by `fall_silent`."""
    tree = ET.parse(ts("fr"))
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            form.text = lengthened(source)
    tree.write(folder / "pseudo.ts", encoding="utf-8", xml_declaration=True)
    release(folder / "pseudo.ts", folder / "pseudo.qm")
    app = QCoreApplication.instance()
    assert app is not None
    translator = QTranslator()
    assert translator.load(str(folder / "pseudo.qm"))
    app.installTranslator(translator)
    app.setProperty("language", "pseudo")
    return [translator]


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


def untranslated(text: str, own_words: frozenset[str]) -> str:
    """What of a text stands outside all brackets and is no word of the project: "" where nothing is."""
    rest = re.sub(r"<[^<>]*>", " ", text)
    while _INNERMOST.search(rest):
        rest = _INNERMOST.sub("\n", rest)
    # What a key is taken from for the name that is heard has lost its end.
    rest = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*$", "\n", rest)
    rest = _DATE.sub("\n", _KEYS.sub("\n", rest))
    parts = (part.strip(_EDGES) for part in re.split(r"[\n\u2068\u2069]|  ·  ", rest))
    bad = [part for part in parts if _WORD.search(part) and part not in own_words]
    return " | ".join(bad)


def is_cut(widget: QWidget) -> bool:
    """Whether a label or button has less room than its words take."""
    if isinstance(widget, QLabel):
        if widget.wordWrap() or not widget.text() or widget.pixmap().width():
            return widget.wordWrap() and widget.height() < widget.heightForWidth(widget.width())
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton) and widget.text():
        needed = widget.minimumSizeHint().width()
        return min(needed, widget.sizeHint().width()) > widget.width() + 1
    if isinstance(widget, QComboBox) and not widget.isEditable():
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return words + _ROOM_OF_ARROW > widget.width()
    return False


def in_sight(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are shown."""
    return [one for one in window.findChildren(QWidget) if one.isVisibleTo(window)]


def settle() -> None:
    """Let Qt lay out."""
    for _ in range(3):
        QApplication.processEvents()


def described(widget: QObject) -> str:
    """A widget by its name, else by that of the nearest one above."""
    above: QObject | None = widget
    while above is not None and not above.objectName():
        above = above.parent()
    return f"{type(widget).__name__} in {above.objectName() if above else '?'}"
