"""Words that have less room than they take: found in a window, and by `python -m tools.fitting` in every view.

Where nothing is cut it keeps the rooms of all texts (`tools/rooms.py`), of the views that it was asked for at least.

    python -m tools.fitting --languages fr ar --sizes 1280x800 853x533 review scheme-links

853x533 is 1280x800 at 150 %: the window has that many units of its own then, and its letters as many as ever.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (  # noqa: TID251 - it looks at the widgets
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from annotator.ui.mnemonics import read
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.choice_box import ChoiceBox
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.elided_button import ElidedButton
from annotator.ui.widgets.key_chip import KeyChip
from tools.rooms import Room, keep, rooms_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# What stands around the words of a combo box, a field, a head of a table, a tab.
_ROOM_OF_ARROW, _ROOM_OF_FIELD, _ROOM_OF_HEAD, _ROOM_OF_TAB = 44, 4, 16, 8
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")
# Words that are cut: the widget, its words, how far they are too wide.
Cut = tuple[str, str]


def cut_off(window: QWidget) -> set[Cut]:
    """What is cut off in a window as it stands, and in the sheets and menus that it has open."""
    shown = [window, *(one for one in QApplication.topLevelWidgets() if one is not window)]
    found: set[Cut] = set()
    for top in shown:
        if top.isVisible() and top.objectName() != "qtooltip_label":
            found |= cut_below(top)
    return found


def cut_below(top: QWidget) -> set[Cut]:
    """What is cut off in a widget and in all that is shown in it."""
    every = (top, *(one for one in top.findChildren(QWidget) if one.isVisibleTo(top)))
    return {(described(widget), words) for widget in every for words in cut_words(widget)}


def too_wide(window: QWidget, room: int) -> set[Cut]:
    """Menus and tips that are wider than a screen of `room` units, shown or not."""
    found = {
        (described(menu), read(menu.title()))
        for menu in window.findChildren(QMenu)
        if menu.sizeHint().width() > room
    }
    for widget in (window, *window.findChildren(QWidget)):
        lines = "" if widget.toolTip().startswith("<") else widget.toolTip()
        for line in lines.splitlines():
            if widget.fontMetrics().horizontalAdvance(line) > room - 16:
                found.add((described(widget), line))
    return found


def cut_words(widget: QWidget) -> Iterator[str]:
    """The words of a widget that have less room than they take."""
    if isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)
    elif isinstance(widget, QLineEdit):
        held = widget.text() if isinstance(widget.parent(), QAbstractSpinBox) else ""
        words = held or (widget.placeholderText() if not widget.text() else "")
        # Qt cuts these with an ellipsis; some say all of it when one points at them.
        if words not in widget.toolTip() and _wide(widget, words) + _ROOM_OF_FIELD > _room(widget):
            yield words
    elif is_cut(widget):
        yield str(widget.property("currentText" if isinstance(widget, QComboBox) else "text"))


def _room(field: QLineEdit) -> int:
    """What the style leaves of a field for its words."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    return int(field.style().subElementRect(part, option, field).width())


def _tabs(bar: QTabBar) -> Iterator[str]:
    for n in range(bar.count()):
        words, place = bar.tabText(n) if bar.isTabVisible(n) else "", bar.tabRect(n)
        is_out = place.left() < 0 or place.right() > bar.width()
        if words and (is_out or _wide(bar, words) + _ROOM_OF_TAB > place.width()):
            yield words


def _heads(heads: QHeaderView) -> Iterator[str]:
    model = heads.model()
    if heads.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    # The stylesheet gives the words of a head letters of their own.
    metrics = QFontMetrics(chrome_font(SMALL_PX))
    for n in range(heads.count()):
        words = str(model.headerData(n, Qt.Orientation.Horizontal) or "")
        lines = _MARKS.sub("", words).splitlines()
        widest = max(map(metrics.horizontalAdvance, lines), default=0)
        if not heads.isSectionHidden(n) and widest + _ROOM_OF_HEAD > heads.sectionSize(n):
            yield words


def _wide(widget: QWidget, words: str) -> int:
    return widget.fontMetrics().horizontalAdvance(_MARKS.sub("", words)) if words else 0


def is_cut(widget: QWidget) -> bool:
    """Whether a label, button or box has less room than its words take."""
    if isinstance(widget, QLabel):
        if widget.wordWrap() or not widget.text() or widget.pixmap().width():
            return widget.wordWrap() and widget.height() < widget.heightForWidth(widget.width())
        # Those say at their end that there is more, and all of it when one points at them.
        elides = isinstance(widget, ElidedLabel)
        return not elides and widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, ElidedButton):
        return False
    if isinstance(widget, KeyChip):
        return widget.sizeHint().width() > widget.width()
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton) and widget.text():
        needed = widget.minimumSizeHint().width()
        return min(needed, widget.sizeHint().width()) > widget.width() + 1
    # What is chosen of many stands in the tip of a ChoiceBox, where it has no room.
    if isinstance(widget, QComboBox) and not (widget.isEditable() or isinstance(widget, ChoiceBox)):
        return _wide(widget, widget.currentText()) + _ROOM_OF_ARROW > widget.width()
    return False


def described(widget: QObject) -> str:
    """A widget by its name, else by that of the nearest one above."""
    above: QObject | None = widget
    while above is not None and not above.objectName():
        above = above.parent()
    return f"{type(widget).__name__} in {above.objectName() if above else '?'}"


# Every view


def look(
    view: str, language: str, sizes: Iterable[str], rooms: dict[str, list[Room]] | None = None
) -> Iterator[tuple[str, Cut]]:
    """What is cut off in a view in a language, with the size at which it is; the rooms of texts go into `rooms`."""
    from annotator.app.preferences import Preferences
    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.paths import AppPaths
    from tools.guide_pictures import NoAsking
    from tools.views import VIEWS

    with tempfile.TemporaryDirectory() as folder:
        paths = AppPaths.below(Path(folder))
        paths.create()
        settings = Preferences(paths.config / "settings.json")
        settings.language, settings.annotator = language, "Ana"
        program = Program(paths, NoAsking())
        driver = Driver(program.show(program.sample()))
        driver.window.resize(1280, 800)
        driver.settle()
        VIEWS[view](driver)
        for size in sizes:
            width, height = map(int, size.split("x"))
            driver.window.resize(width, height)
            # A pane whose height is just that of one line in its head goes there and back.
            driver.settle()
            driver.settle()
            yield from ((size, one) for one in sorted(cut_off(driver.window)))
            yield from ((size, one) for one in sorted(too_wide(driver.window, width)))
            if rooms is not None:
                tops = (one for one in QApplication.topLevelWidgets() if one.isVisible())
                rooms.setdefault(size, []).extend(room for top in tops for room in rooms_in(top))
        program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(words: list[str]) -> int:
    """Print what is cut off, each once; 1 where anything is."""
    from tools.views import VIEWS

    asked = argparse.ArgumentParser(description="Words that are cut off, in every view.")
    asked.add_argument("views", nargs="*", help="all where none is named", choices=[*VIEWS, []])
    asked.add_argument("--languages", nargs="+", default=["en", "fr", "es", "ar"])
    asked.add_argument("--sizes", nargs="+", default=["1280x800", "853x533"])
    wishes = asked.parse_args(words)
    seen: set[tuple[str, str, Cut]] = set()
    found: dict[str, list[Room]] = {}
    for view in wishes.views or VIEWS:
        for language in wishes.languages:
            for size, cut in look(
                view, language, wishes.sizes, found if language == "en" else None
            ):
                if (language, size, cut) not in seen:
                    seen.add((language, size, cut))
                    print(f"{view}  {language}  {size}  {cut[0]}: {cut[1]!r}", flush=True)
    if found and not seen:
        keep(wishes.views or VIEWS, found, whole=not wishes.views)
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
