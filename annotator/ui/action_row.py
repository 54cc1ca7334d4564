"""What an action is: how its row is written, and where its keys work."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Scope(Enum):
    """Where an action's keys work: anywhere in the window, or only in the articles, or in the strip of a case.

    In the last two nothing is typed.
    """

    WINDOW = auto()
    ARTICLES = auto()
    CASE = auto()


MENUS = ("Project", "Edit", "Mark", "Go", "Review", "View", "Help")
# Groups that have a menu of their own inside one, which would be higher than a small screen.
SUBMENUS = {("Mark", 2): "Move an end", ("Mark", 5): "Suggestions"}


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: a stable `id`, what menus say, its `keys` (first is shown), its menu and group there.

    `menu` "" keeps it out of the menus (movements of the caret); `checkable` for what is on or off.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    group: int = 0
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    tip: str = ""


def window_row(id: str, text: str, keys: str, menu: str, group: int, tip: str = "") -> ActionRow:
    """An action of the whole window; keys are parted by blanks."""
    return ActionRow(id, text, _keys(keys), menu, group, tip=tip)


def mark_row(id: str, text: str, keys: str, group: int, tip: str = "") -> ActionRow:
    """One of the menu Mark, whose keys work in the articles."""
    return ActionRow(id, text, _keys(keys), "Mark", group, Scope.ARTICLES, tip=tip)


def case_row(id: str, text: str, keys: str, group: int, tip: str = "") -> ActionRow:
    """One of the menu Review, whose keys work in the strip of a case."""
    return ActionRow(id, text, _keys(keys), "Review", group, Scope.CASE, tip=tip)


def go_row(id: str, text: str, keys: str, group: int) -> ActionRow:
    """One of the menu Go, whose keys work in the articles."""
    return ActionRow(id, text, _keys(keys), "Go", group, Scope.ARTICLES)


def _keys(keys: str) -> tuple[str, ...]:
    return tuple(key for key in keys.split(" ") if key)
