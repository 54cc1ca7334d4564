"""Which widgets of a window a person can use, and how scripts and screen readers know them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (  # noqa: TID251 - it looks at the widgets
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from annotator.ui.dialogs.fault import FaultSheet
from annotator.ui.dialogs.machine import MachineSheet
from annotator.ui.late_rooms import DEEDS
from annotator.ui.mnemonics import read
from annotator.ui.widgets.empty_view import EmptyView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.main_window import MainWindow

# They act though the focus need not come to them.
_ACTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDialog,
    QMenu,
    QMenuBar,
    QTabBar,
)
# What Qt builds from several widgets of its own: the parts are reached through the whole.
_OF_PARTS = (QAbstractItemView, QComboBox, QLineEdit, QMenuBar, QTabBar)


def set_the_stage(window: MainWindow) -> None:
    """Bring to sight what comes and goes: a linked span, a message, the sheets of the menus, the rare rooms."""
    project = window.workspace.project
    window.panes.make_mirrors()
    linked = next(iter(project.links()), None)
    if linked:
        window.workspace.choose(linked.source)
    for room in DEEDS:
        getattr(window.rooms, room)
    window.side_pages.make_all()
    window.rooms.scheme.page.forms.make_all()
    window.questions.panel.say_keys()
    window.rooms.dashboard.board.strip.cancel_wanted.emit()
    MachineSheet([window.workspace.project.path], "A machine", window.theme, window).show_in(window)
    _ = window.rooms.start.page
    window.rooms.start.show_new()
    window.pages.leave_all()
    window.notice.tell("A message", "Undo", details="More")
    window.notice.open_details()
    FaultSheet(window.theme, window).show_report("A fault", "A report")
    sheets = ("help.about", "help.keys", "help.commands", "view.text", "project.backups")
    for id in (*sheets, "project.hand_out", "project.handed_out"):
        window.book[id].trigger()
    for view in window.findChildren(EmptyView):
        view.make_buttons()
    _ = window.rooms.who
    # What is about the chosen span is filled just after the page is painted.
    QApplication.processEvents()


def usable_widgets(window: QWidget) -> Iterator[QWidget]:
    """The window, and every widget below it that takes the focus or a click and is no part of Qt's own."""
    yield window
    yield from (widget for widget in window.findChildren(QWidget) if is_usable(widget))


def is_usable(widget: QWidget) -> bool:
    """Whether a person can use it, with keys or with the mouse."""
    if _is_part(widget):
        return False
    return isinstance(widget, _ACTS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _is_part(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QSplitterHandle):
        return True
    above = widget.parentWidget()
    # A menu of ours has a name; the one that holds what a narrow menu bar has no room for has none.
    if isinstance(widget, QMenu) and widget.objectName():
        return False
    if isinstance(above, QAbstractScrollArea) and widget is above.viewport():
        return True
    while above is not None and not isinstance(above, _OF_PARTS):
        above = above.parentWidget()
    return above is not None


def heard_name(widget: QWidget) -> str:
    """What a screen reader calls it: its accessible name, else its text, its label or its title."""
    # On Linux, Qt would give a combo box's value for its name, and readers take the name from its label.
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QMenu):
        return read(widget.title())
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def described(widget: QWidget) -> tuple[str, str, str]:
    """Object name, class and heard name; numbers in the object name are `N`."""
    numbered = re.sub(r"\d+", "N", widget.objectName())
    # What tells of whatever is out of sight says other words in each window: the page has what it is.
    return numbered, type(widget).__name__, widget.property("stands_for") or heard_name(widget)
