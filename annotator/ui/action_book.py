"""The declared table made into Qt's actions: one QAction a row, in the menus and on the keys."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from annotator.app.languages import spoken
from annotator.ui.actions import ACTIONS, MENUS, SUBMENUS, ActionRow, Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    # What is done when an action is triggered, by its id: what each module of `hands` gives.
    Handlers = dict[str, Callable[[], None]]


class ActionBook:
    """The window's actions by id. Every row needs a handler, and every handler a row."""

    def __init__(
        self,
        window: QWidget,
        homes: Mapping[Scope, QWidget],
        handlers: Mapping[str, Callable[[], None]],
    ) -> None:
        """Make the actions; those of a scope in `homes` take their keys only inside that widget.

        Those of any other scope have no keys until `give_home`.
        """
        rows = {row.id: row for row in ACTIONS}
        if missing := rows.keys() ^ handlers.keys():
            raise ValueError(f"actions and handlers differ: {sorted(missing)}")
        self._handlers = handlers
        self._actions = {id: self._make(row, window) for id, row in rows.items()}
        for scope, home in homes.items():
            self.give_home(scope, home)

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def give_home(self, scope: Scope, home: QWidget) -> None:
        """The actions of this scope take their keys inside `home` from now on."""
        for row in ACTIONS:
            if row.scope is scope:
                home.addAction(self._actions[row.id])

    def _make(self, row: ActionRow, window: QWidget) -> QAction:
        action = QAction(_in_menu(row), window)
        action.setObjectName(row.id)
        action.setShortcuts(pressed_keys(row))
        if row.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(row.checkable)
        action.setToolTip(tooltip(row))
        action.triggered.connect(partial(self._run, row.id))
        return action

    def _run(self, id: str, _checked: bool = False) -> None:
        self._handlers[id]()

    def fill(self, bar: QMenuBar) -> None:
        """Put every action that names a menu into the menu bar, groups apart by lines."""
        for name in MENUS:
            menu = bar.addMenu(translated(name))
            menu.setObjectName(f"menu_{name.lower()}")
            self._fill_menu(menu, [row for row in ACTIONS if row.menu == name])

    def _fill_menu(self, menu: QMenu, rows: list[ActionRow]) -> None:
        for group, within in groupby(rows, key=lambda row: row.group):
            actions = [self._actions[row.id] for row in within]
            if name := SUBMENUS.get((rows[0].menu, group)):
                inner = menu.addMenu(translated(name))
                inner.setObjectName(f"menu_{name.lower().replace(' ', '_')}")
                inner.addActions(actions)
            else:
                menu.addSeparator()
                menu.addActions(actions)


def _in_menu(row: ActionRow) -> str:
    """What menus say; a key that ends in a sign keeps it at its end from right to left, too."""
    text, key = translated(row.text), shown_key(row)
    is_turned = spoken() == "ar" and key[-1:] != "" and not key[-1].isalnum()
    return f"{text}\t\u2066{key}\u2069" if is_turned else text


def translated(text: str) -> str:
    """The words of the action table in the language of the window."""
    return QCoreApplication.translate("actions", text)


def tooltip(row: ActionRow) -> str:
    """What a pointer resting on the action's button says: what it does, and its key."""
    says = translated(row.tip or row.text)
    return f"{says} ({shown_key(row)})" if row.keys else says


def pressed_keys(row: ActionRow) -> list[QKeySequence]:
    """The keys of an action, whatever the window's language calls them.

    Else Qt looks a name up among the words of that language first: where Return is called “Enter”, the key Enter
    would be Return, too, and one action with two equal keys has none.
    """
    portable = QKeySequence.SequenceFormat.PortableText
    return [QKeySequence.fromString(key, portable) for key in row.keys]


def shown_key(row: ActionRow) -> str:
    """The first key of an action as the system writes it, "" for none."""
    if not row.keys:
        return ""
    return QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
