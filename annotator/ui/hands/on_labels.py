"""Hands on labels: by a digit, from the bar, from the list of all labels, from the menu of an article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from annotator.app.languages import spoken
from annotator.core import guidelines
from annotator.core.label_letters import label_letters
from annotator.ui.mnemonics import escaped
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    from annotator.core.schema import Label
    from annotator.ui.action_book import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.pane import ArticlePane

_OF_SPAN = (
    "mark.speaker",
    "mark.against",
    "mark.note",
    "mark.ask",
    "mark.link",
    "mark.add_piece",
    "mark.delete",
    "edit.copy",
    "edit.copy_quotation",
)
# The narrowest space that fonts have.
_HAIR = "\u200a"


class LabelHands:
    """Gives labels to what is selected; what that means depends on what one is at."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            **{f"mark.label_{n}": partial(self._label_nth, n) for n in range(1, 10)},
            "mark.choose_label": self.ask,
        }

    def label(self, label: str) -> None:
        """Label what is selected; it is gold where a reviewer edits a case."""
        review = self._window.rooms.made("review")
        if review is None or not review.cases.label(label):
            self._window.hands.label(label)

    def label_from_bar(self, label: str) -> None:
        """Label what is selected, and give the keys back to the articles."""
        self.label(label)
        self._window.back_to_page()

    def _label_nth(self, n: int) -> None:
        for row in self._window.workspace.schema.labels:
            if row.key == str(n):
                self.label(row.id)
                break

    def ask(self) -> None:
        """Show all labels where the caret is: a digit or a letter gives one."""
        pane = self._window.panes.active
        if pane is None:
            return
        menu = self._menu("label_menu")
        menu.setAccessibleName(self._window.tr("Label"))
        menu.aboutToHide.connect(menu.deleteLater)
        viewport = pane.surface.viewport()
        at = pane.surface.caret_point() or viewport.rect().center()
        menu.popup(viewport.mapToGlobal(at))
        menu.setActiveAction(menu.actions()[0])

    def show_menu(self, pane: ArticlePane, point: QPoint, offset: int) -> None:
        """The menu of an article's text: labels, and what can be said of a span."""
        marks = pane.surface.marks_at(offset)
        if marks and pane.surface.selection() is None:
            self._window.workspace.choose(marks[0])
        menu = self._menu("article_menu")
        menu.addSeparator()
        for id in _OF_SPAN:
            menu.addAction(self._window.book[id])
        menu.popup(point)

    def _menu(self, name: str) -> LetterMenu:
        menu = LetterMenu(self._window)
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
        add_labels(menu, self._window.workspace.schema.labels, self.label_from_bar)
        return menu


def add_labels(menu: QMenu, labels: Iterable[Label], chosen: Callable[[str], None]) -> None:
    """An entry for each label, with the digit or the letter that takes it; `chosen` is told its id."""
    rows = tuple(labels)
    letters = label_letters(rows)
    keys = [label.key or letters.get(label.id, "").upper() for label in rows]
    gaps = _gaps(keys, QFontMetricsF(menu.font()))
    for label, key, gap in zip(rows, keys, gaps, strict=True):
        action = menu.addAction(_entry(key, gap, escaped(label.name)))
        action.setObjectName(f"{menu.objectName()}_{label.id}")
        action.setToolTip(guidelines.tip(label))
        action.triggered.connect(partial(_take, chosen, label.id))


def _gaps(keys: Sequence[str], metrics: QFontMetricsF) -> list[str]:
    """What to write behind each key so that the names begin below each other: letters are not equally wide."""
    hair = metrics.horizontalAdvance(_HAIR)
    widths = [metrics.horizontalAdvance(key) for key in keys]
    most = max(widths, default=0)
    short = [round((most - width) / hair) if hair else 0 for width in widths]
    return [_HAIR * count + "   " for count in short]


def _entry(key: str, gap: str, name: str) -> str:
    if not key:
        return gap + name
    # Else a Latin name would bring its letter to the other side.
    return f"\u200f&{key}{gap}\u2068{name}\u2069" if spoken() == "ar" else f"&{key}{gap}{name}"


def _take(chosen: Callable[[str], None], label: str, _checked: bool = False) -> None:
    chosen(label)
