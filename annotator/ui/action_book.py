"""The declared table made into Qt's actions: one QAction a row, in the menus and on the keys.

They are made when the first key is pressed, when the mouse comes to the menus, when one is asked for by its id, or
in a quiet moment, whichever is first: two hundred of them take longer than anybody should wait for a window.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeySequence

from annotator.app.languages import spoken
from annotator.ui.actions import ACTIONS, BY_ID, MENUS, SUBMENUS, ActionRow, Scope
from annotator.ui.keys_in_force import keys_of, shown_key
from annotator.ui.mnemonics import lettered, with_letter
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    # What is done when an action is triggered, by its id: what each module of `hands` gives.
    Handlers = dict[str, Callable[[], None]]


# What Alt and a letter do beside the menus: the switches of the fields where one searches. The one of E is not here: in
# such a field it is the switch, everywhere else it opens the menu that people expect there.
_TAKEN = "cwx"
_BEFORE_A_KEY = QEvent.Type.ShortcutOverride
_BEFORE_A_MENU = QEvent.Type.MouseButtonPress


class ActionBook(QObject):
    """The window's actions by id. Every row needs a handler, and every handler a row. `made`: they are there now."""

    made = Signal()

    def __init__(
        self,
        window: QWidget,
        homes: Mapping[Scope, QWidget],
        handlers: Mapping[str, Callable[[], None]],
    ) -> None:
        """Take the rows; the actions of a scope in `homes` take their keys only inside that widget.

        Those of any other scope have no keys until `give_home`.
        """
        super().__init__(window)
        if missing := {row.id for row in ACTIONS} ^ handlers.keys():
            raise ValueError(f"actions and handlers differ: {sorted(missing)}")
        self._window, self._homes, self._handlers = window, homes, handlers
        self._watched: list[QWidget] = [window]
        self._menus: dict[str, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        self._letters: dict[str, str] = {}
        window.installEventFilter(self)

    def __getitem__(self, id: str) -> QAction:
        self.make_all()
        return self._actions[id]

    @property
    def is_made(self) -> bool:
        """Whether the actions are there; asking for one makes them."""
        return bool(self._actions)

    def make_all(self) -> None:
        """Make the actions and fill the menus, once."""
        if self.is_made:
            return
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._actions = {row.id: self._make(row) for row in ACTIONS}
        for scope, home in self._homes.items():
            self.give_home(scope, home)
        for name, menu in self._menus.items():
            self._fill_menu(menu, [row for row in ACTIONS if row.menu == name])
        self.made.emit()
        for menu in self._menus.values():
            self._letter(menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before a key is looked up among those of actions Qt asks whoever has the keys, and the window last of all.
        if event.type() == (_BEFORE_A_KEY if watched is self._window else _BEFORE_A_MENU):
            self.make_all()
        return super().eventFilter(watched, event)

    def give_home(self, scope: Scope, home: QWidget) -> None:
        """The actions of this scope take their keys inside `home` from now on."""
        self.make_all()
        for row in ACTIONS:
            if row.scope is scope:
                home.addAction(self._actions[row.id])

    def rekey(self) -> None:
        """Give the actions the keys that are in force now; those that are made later have them anyway."""
        for row in ACTIONS if self.is_made else ():
            action, keys = self._actions[row.id], pressed_keys(row)
            if action.shortcuts() != keys:
                action.setShortcuts(keys)
                action.setToolTip(tooltip(row))
                if spoken() == "ar":
                    self.name(row.id, _in_menu(row))

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(_in_menu(row), self._window)
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

    def name(self, id: str, words: str) -> None:
        """Have the menus say this for an action, whose letter there stays what it is."""
        self[id].setText(with_letter(words, self._letters.get(id, "")))

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into the menu bar, with every action that names one, groups apart by lines."""
        for name, letter in zip(MENUS, menu_letters(), strict=True):
            title = translated(name)
            menu = self._menus[name] = LetterMenu(with_letter(title, letter), bar)
            bar.addMenu(menu)
            menu.setObjectName(f"menu_{name.lower()}")
            menu.aboutToShow.connect(self.make_all)
        # Before one opens, for its size decides where.
        bar.installEventFilter(self)
        self._watched.append(bar)
        # Whoever has the menus read out may look into those that are closed.
        if QAccessible.isActive():
            self.make_all()

    def _fill_menu(self, menu: QMenu, rows: list[ActionRow]) -> None:
        for group, within in groupby(rows, key=lambda row: row.group):
            actions = [self._actions[row.id] for row in within]
            if name := SUBMENUS.get((rows[0].menu, group)):
                inner = LetterMenu(translated(name), menu)
                menu.addMenu(inner)
                inner.setObjectName(f"menu_{name.lower().replace(' ', '_')}")
                inner.addActions(actions)
            else:
                menu.addSeparator()
                menu.addActions(actions)

    def _letter(self, menu: QMenu) -> None:
        """Give each entry its letter, those of the menus in it too."""
        entries = [action for action in menu.actions() if not action.isSeparator()]
        rows = [BY_ID.get(entry.objectName()) for entry in entries]
        # Not what an entry says just now: it keeps its letter.
        words = [
            translated(row.text) if row else entry.text()
            for row, entry in zip(rows, entries, strict=True)
        ]
        keys = [row.keys[0] if row and row.keys else "" for row in rows]
        for entry, letter in zip(entries, lettered(words, keys), strict=True):
            self._letters[entry.objectName()] = letter
            entry.setText(with_letter(entry.text(), letter))
            if isinstance(inner := entry.menu(), LetterMenu):
                self._letter(inner)


def _in_menu(row: ActionRow) -> str:
    """What menus say; a key that ends in a sign keeps it at its end from right to left, too."""
    text = translated(row.text)
    if spoken() != "ar" or not (key := shown_key(row)) or key[-1].isalnum():
        return text
    return f"{text}\t\u2066{key}\u2069"


def menu_letters() -> list[str]:
    """The letters that open the menus with Alt, in the order of `MENUS`."""
    return lettered([translated(name) for name in MENUS], taken=_TAKEN)


def translated(text: str) -> str:
    """The words of the action table in the language of the window."""
    return QCoreApplication.translate("actions", text)


def tooltip(row: ActionRow) -> str:
    """What a pointer resting on the action's button says: what it does, and its key."""
    says, key = translated(row.tip or row.text), shown_key(row)
    return f"{says} ({key})" if key else says


def pressed_keys(row: ActionRow) -> list[QKeySequence]:
    """The keys of an action, whatever the window's language calls them.

    Else Qt looks a name up among the words of that language first: where Return is called “Enter”, the key Enter
    would be Return, too, and one action with two equal keys has none.
    """
    portable = QKeySequence.SequenceFormat.PortableText
    return [QKeySequence.fromString(key, portable) for key in keys_of(row.id)]
