from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from annotator.bootstrap import Program
from annotator.paths import AppPaths
from annotator.ui.actions import ACTIONS, BY_ID
from annotator.ui.keys_in_force import shown_key
from annotator.ui.reading.surface import ReadingSurface
from docs.build_reference import names_of
from docs.usable_widgets import described, heard_name, is_usable, set_the_stage, usable_widgets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from annotator.ui.main_window import MainWindow

PAGE = Path(__file__).parents[2] / "docs" / "widget-names.md"


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window on the sample for all tests here, which only look at it."""
    hook = sys.excepthook
    program = Program(AppPaths.below(tmp_path_factory.mktemp("user")))
    # The program writes faults to its log; here they shall fail the test.
    sys.excepthook = hook
    window = program.show(program.sample())
    set_the_stage(window)
    yield window
    program.close()


def test_whatever_a_person_can_use_has_a_name_for_scripts_and_one_to_be_heard(
    window: MainWindow,
) -> None:
    names = [described(widget) for widget in usable_widgets(window)]
    assert [row for row in names if not row[0] or not row[2]] == []


def test_whatever_a_person_can_use_has_a_role(window: MainWindow) -> None:
    wholes = (QTabWidget, QScrollArea, ReadingSurface)  # what is in them has the roles
    used = [row for row in usable_widgets(window) if not isinstance(row, wholes)]
    none = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert [row.objectName() for row in used if _role(row) in none] == []


def test_no_name_is_heard_twice(window: MainWindow) -> None:
    """Readers say the tip of a control after its name, unless both are the same."""
    heard = [
        (row.objectName(), heard_name(row), _description(row)) for row in usable_widgets(window)
    ]
    twice = [row for row in heard if row[1] and re.match(rf"{re.escape(row[1])}[ \n(]+\(", row[2])]
    assert twice == []


def _description(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def _role(widget: QWidget) -> QAccessible.Role:
    heard = QAccessible.queryAccessibleInterface(widget)
    assert heard is not None, widget.objectName()
    return heard.role()


def test_a_button_says_what_it_does_and_is_reached_by_a_key(window: MainWindow) -> None:
    """A drawing needs a tooltip, words do not; what does not take the focus names its key there."""
    buttons = [row for row in usable_widgets(window) if isinstance(row, QAbstractButton)]
    buttons = [row for row in buttons if row.isVisible()]
    dumb = [row.objectName() for row in buttons if len(row.text()) < 4 and not row.toolTip()]
    assert dumb == []
    unreached = [
        row.objectName()
        for row in buttons
        if row.focusPolicy() is Qt.FocusPolicy.NoFocus and "(" not in row.toolTip()
    ]
    assert unreached == []


def test_tab_leads_on_from_every_list(window: MainWindow) -> None:
    """Qt's tables keep it for their cells, and whoever works by keys would not come out again."""
    lists = window.findChildren(QAbstractItemView)
    assert [view.objectName() for view in lists if view.tabKeyNavigation()] == []


def test_the_page_of_names_is_in_step_with_the_window(window: MainWindow) -> None:
    assert PAGE.read_text("utf-8") == names_of(window), "run `make docs`"


def test_only_what_repeats_shares_a_name(window: MainWindow) -> None:
    """Panes and links come in any number; elsewhere a name leads to one widget."""
    counted = Counter(widget.objectName() for widget in usable_widgets(window))
    shared = {name for name, count in counted.items() if count > 1}
    assert shared <= {"pane_done", "pane_close", "link_row", "link_remove", "key_of_action"}


def test_parts_of_qt_are_no_widgets_of_ours(qtbot: QtBot) -> None:
    box = QComboBox()
    box.setEditable(True)
    qtbot.addWidget(box)
    assert is_usable(box)
    assert not any(is_usable(part) for part in box.findChildren(QWidget))


def test_a_name_that_is_not_there_is_not_made_up(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    assert heard_name(field) == ""
    field.setAccessibleName("Title")
    assert heard_name(field) == "Title"


# Their labels say what they do, and their keys.
WITH_LABELS = frozenset({"start_new", "start_open", "start_sample", "start_tour"})
# The message stays, the tour goes a step back; a report is copied, and here nothing is to be undone.
NO_KEY = frozenset({"notice_close", "tour_back", "fault_copy", "notice_act"})
OTHER_KEYS = {"pane_close": "Ctrl+W"}


def shown_buttons(window: MainWindow) -> list[QAbstractButton]:
    return [one for one in window.findChildren(QAbstractButton) if is_usable(one)]


def wanted_key(button: QAbstractButton) -> str:
    """The key that does what the button does: it leaves, it cancels, or an action has its words."""
    name, words = button.objectName(), button.text().removesuffix(" …")
    # What stands in an empty view is told its key when it is shown.
    if name in NO_KEY or "_deed_" in name:
        return ""
    if name.endswith(("_close", "_back", "_leave")):
        return OTHER_KEYS.get(name, "Esc")
    if name.endswith("_cancel"):
        return shown_key(BY_ID["project.cancel"])
    rows = (row for row in ACTIONS if words and row.text.removesuffix(" …") == words)
    return next((shown_key(row) for row in rows), "")


def test_a_button_without_words_says_what_it_does(window: MainWindow) -> None:
    bare = {one.objectName() for one in shown_buttons(window) if not (one.text() or one.toolTip())}
    assert {name for name in bare - WITH_LABELS if not name.startswith("link_sign")} == set()


def test_a_button_with_a_key_says_it(window: MainWindow) -> None:
    wanted = {one: key for one in shown_buttons(window) if (key := wanted_key(one))}
    silent = {
        (one.objectName(), key)
        for one, key in wanted.items()
        if key not in f"{one.text()} {one.toolTip()}"
    }
    assert silent == set()
    assert len(wanted) >= 25
