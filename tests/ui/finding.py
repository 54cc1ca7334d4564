"""Widgets of a window by their object name, as a person would point at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Kind = TypeVar("Kind", bound="QWidget")


def child(above: QWidget, kind: type[Kind], name: str) -> Kind:
    """The one widget of that kind and object name below `above`; fails where there is none."""
    found = above.findChild(kind, name)
    assert found is not None, f"there is no {kind.__name__} {name!r}"
    return found
