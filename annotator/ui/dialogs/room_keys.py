"""The keys of one place in the window that are no actions of it: Enter in a list, Alt+C in a search.

F1 shows those of the place that has the focus first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.app.key_table import portable
from annotator.ui.actions import Scope
from annotator.ui.dialogs.action_words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Rows = tuple[tuple[str, tuple[str, ...]], ...]

_BACK = (str(QT_TRANSLATE_NOOP("rooms", "Back to the articles")), ("Escape",))
_UP_DOWN = (str(QT_TRANSLATE_NOOP("rooms", "From line to line")), ("Down", "Up"))
_OPEN = (str(QT_TRANSLATE_NOOP("rooms", "Open here")), ("Return",))
_BESIDE = (str(QT_TRANSLATE_NOOP("rooms", "Open beside")), ("Shift+Return",))
_GO = (str(QT_TRANSLATE_NOOP("rooms", "Go to it")), ("Return",))
_CASE = (str(QT_TRANSLATE_NOOP("rooms", "Upper and lower case count")), ("Alt+C",))
_ACCENTS = (str(QT_TRANSLATE_NOOP("rooms", "Accents and vowel signs count")), ("Alt+E",))

# By the object name of the widget that holds the place: what it is called, and its keys.
ROOMS: dict[str, tuple[str, Rows]] = {
    "library": (
        str(QT_TRANSLATE_NOOP("rooms", "In the library")),
        (
            _UP_DOWN,
            _OPEN,
            _BESIDE,
            (str(QT_TRANSLATE_NOOP("rooms", "Show all articles again")), ("Escape",)),
        ),
    ),
    "inspector": (
        str(QT_TRANSLATE_NOOP("rooms", "At the chosen span")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "Store what is typed")), ("Return",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Leave it as it was")), ("Escape",)),
            (str(QT_TRANSLATE_NOOP("rooms", "A new line in a note")), ("Shift+Return",)),
        ),
    ),
    "span_list": (str(QT_TRANSLATE_NOOP("rooms", "In the list of spans")), (_UP_DOWN, _GO)),
    "find_bar": (
        str(QT_TRANSLATE_NOOP("rooms", "In the find bar")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "Next place")), ("Return",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Place before")), ("Shift+Return",)),
            _CASE,
            (str(QT_TRANSLATE_NOOP("rooms", "Whole words only")), ("Alt+W",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Regular expression")), ("Alt+X",)),
            _ACCENTS,
            _BACK,
        ),
    ),
    "find_everywhere": (
        str(QT_TRANSLATE_NOOP("rooms", "In all articles")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "To the places found; there, open one")), ("Return",)),
            _BESIDE,
            (str(QT_TRANSLATE_NOOP("rooms", "Check or uncheck a place")), ("Space",)),
            _CASE,
            _ACCENTS,
            _BACK,
        ),
    ),
    "history": (str(QT_TRANSLATE_NOOP("rooms", "In the history")), (_UP_DOWN, _GO, _BACK)),
    "review_tab": (
        str(QT_TRANSLATE_NOOP("rooms", "In the list of cases")),
        (_UP_DOWN, _GO, _BACK),
    ),
    "agreement_board": (
        str(QT_TRANSLATE_NOOP("rooms", "On the page of figures")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "The cases behind a figure")), ("Return",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Sort by this column")), ("S",)),
            _BACK,
        ),
    ),
    "dashboard_board": (
        str(QT_TRANSLATE_NOOP("rooms", "On the dashboard")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "The articles behind a figure or a bar")), ("Return",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Sort by this column")), ("S",)),
            _BACK,
        ),
    ),
    "scheme_page": (
        str(QT_TRANSLATE_NOOP("rooms", "In the scheme")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "Move the row up or down")), ("Alt+Up", "Alt+Down")),
            _BACK,
        ),
    ),
    "start_page": (
        str(QT_TRANSLATE_NOOP("rooms", "On the start page")),
        (_UP_DOWN, (str(QT_TRANSLATE_NOOP("rooms", "Do it, open it")), ("Space",)), _BACK),
    ),
    "new_project": (
        str(QT_TRANSLATE_NOOP("rooms", "On the page of a new project")),
        (
            (str(QT_TRANSLATE_NOOP("rooms", "Create the project")), ("Ctrl+Return",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Take articles out of the list")), ("Delete",)),
            (str(QT_TRANSLATE_NOOP("rooms", "Leave; nothing is made")), ("Escape",)),
        ),
    ),
}


def room_of(widget: QWidget | None) -> str:
    """The object name of the place that the widget stands in, one of `ROOMS`; "" for none of them."""
    while widget is not None:
        if widget.objectName() in ROOMS:
            return widget.objectName()
        widget = widget.parentWidget()
    return ""


def room_title(room: str) -> str:
    """What the place is called."""
    return _tr(ROOMS[room][0])


def room_words(room: str) -> tuple[Words, ...]:
    """The keys of the place, in the form of actions."""
    title, rows = ROOMS[room]
    return tuple(
        Words(f"{room}.{n}", _tr(text), _tr(title), "", keys, Scope.WINDOW)
        for n, (text, keys) in enumerate(rows)
    )


def room_with_key(key: str) -> str:
    """The place in which a key with Alt or Ctrl has a use of its own, as people call it; "" for none."""
    for room, (_, rows) in ROOMS.items():
        for _, keys in rows:
            if any(key in (one, portable(one)) for one in keys):
                return room_title(room)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("rooms", text)
