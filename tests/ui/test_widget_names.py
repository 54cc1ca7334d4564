from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from annotator.bootstrap import Program
from annotator.paths import AppPaths
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


def test_the_page_of_names_is_in_step_with_the_window(window: MainWindow) -> None:
    assert PAGE.read_text("utf-8") == names_of(window), "run `make docs`"


def test_only_what_repeats_shares_a_name(window: MainWindow) -> None:
    """Panes and links come in any number; elsewhere a name leads to one widget."""
    counted = Counter(widget.objectName() for widget in usable_widgets(window))
    shared = {name for name, count in counted.items() if count > 1}
    assert shared <= {"pane_done", "pane_close", "link_row", "link_remove"}


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
