"""Which widgets of a window a person can use, and how scripts and screen readers know them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (  # noqa: TID251 - it looks at the widgets
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QMenu,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# They act though the focus need not come to them.
_CLICKABLE = (QAbstractButton, QAbstractSlider, QComboBox, QTabBar)
# What Qt makes inside a widget of ours: reached through that widget, and named by Qt.
_INSIDE = (QSplitterHandle,)


def usable_widgets(window: QWidget) -> Iterator[QWidget]:
    """The window, and every widget below it that takes the focus or a click and is not a part of Qt's own."""
    yield window
    yield from (widget for widget in window.findChildren(QWidget) if is_usable(widget))


def is_usable(widget: QWidget) -> bool:
    """Whether a person can use it, with keys or with the mouse."""
    if _is_part_of_qt(widget):
        return False
    acts = isinstance(widget, _CLICKABLE) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return acts or isinstance(widget, QMenu)


def _is_part_of_qt(widget: QWidget) -> bool:
    above = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, _INSIDE):
        return True
    if isinstance(above, QLineEdit | QComboBox | QTabBar):
        return True
    if above is not None and above.objectName().startswith("qt_"):
        return True
    return isinstance(above, QAbstractScrollArea) and widget is above.viewport()


def heard_name(widget: QWidget) -> str:
    """What a screen reader calls it: its accessible name, else its text or its label's."""
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return (name or widget.accessibleName()).strip()


def described(widget: QWidget) -> tuple[str, str, str]:
    """Object name, heard name and class; what differs from one to the next of a kind is `N`."""
    return _numbered(widget.objectName()), heard_name(widget), type(widget).__name__


def _numbered(name: str) -> str:
    return re.sub(r"\d+", "N", name)
