"""The strip that asks for a key by having it pressed, says whose it is, and takes back what was done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.app.key_rules import Refusal, refusal_of
from annotator.app.key_table import KeyTable, portable
from annotator.app.languages import listed
from annotator.ui.dialogs.room_keys import room_with_key
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.key_caps import native
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.ui.dialogs.action_words import Words

    Changes = Mapping[str, Any]


class KeyDesk(Protocol):
    """Where the keys in force are read and changed; `use` gives why a change could not be kept, "" where it is."""

    @property
    def table(self) -> KeyTable: ...

    @property
    def changed(self) -> SignalInstance: ...

    def use(self, changes: Changes) -> str: ...


_HELD_ONLY = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_HELD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyAsking(QFrame):
    """Hidden while there is nothing to ask or to say. `left`: the keys go back to the line that asked."""

    left = Signal()

    def __init__(self, desk: KeyDesk, name_of: Callable[[str], str]) -> None:
        """`name_of` calls an action of an id by its name."""
        super().__init__()
        self.setObjectName("key_asking")
        self.setProperty("role", "strip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self._name_of = desk, name_of
        # The action whose key is asked for, None while none is.
        self._asked: Words | None = None
        self._act: Callable[[], None] | None = None
        self._words = QLabel()
        self._words.setObjectName("key_asking_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.setAccessibleName(self.tr("Another key"))
        self._does = quiet_button("key_asking_do", self.tr("Take it over"), self._run)
        self._leaves = quiet_button("key_asking_leave", self.tr("Leave it (Esc)"), self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(23, 8, 23, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._does)
        row.addWidget(self._leaves)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    # Asking

    def ask(self, words: Words) -> None:
        """Ask for a key of this action."""
        self._asked = words
        said = self.tr("Press the new key of “{name}”. Esc leaves it as it is.")
        self._show(said.format(name=words.text), leave=True)
        if self._desk.table.is_changed(words.id):
            self._offer(self.tr("Its usual key"), partial(self.reset, words))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self, why: str, key: str, **named: str) -> None:
        self._words.setText(why.format(key=native(key), **named))
        announce(self, self._words.text())

    def take(self, key: str) -> None:
        """Take a key that was pressed ("" for one that has no name), or say what stands against it."""
        words = self._asked
        if words is None:
            return
        if why := self._why_not(words, key):
            self._ask_again(why, key, place=room_with_key(key))
        elif key in map(portable, self._desk.table.keys(words.id)):
            self.leave()
        elif holders := self._desk.table.holders(words.id, key):
            self._ask_whose(
                key, holders, partial(self._use, self._desk.table.put(words.id, key), words)
            )
        else:
            self._use(self._desk.table.put(words.id, key), words)

    def _why_not(self, words: Words, key: str) -> str:
        if not key:
            return self.tr("This key has no name to keep it by. Press another one.")
        place = self._desk.table.place(words.id)
        refused = refusal_of(key, place)
        if refused is Refusal.TYPED:
            return self.tr(
                "{key} is typed into fields or goes through the window. Press another one, with Ctrl, say."
            )
        if refused is Refusal.FIELD:
            return self.tr("{key} is needed wherever words are typed. Press another one.")
        if refused is Refusal.MENU:
            return self.tr("{key} may open a menu. Press another one.")
        if refused is not None:
            return self.tr("{key} is needed by the system. Press another one.")
        if not place and room_with_key(key):
            return self.tr("{key} has a use of its own: {place}. Press another one.")
        return ""

    def _ask_whose(self, key: str, holders: list[str], take_over: Callable[[], None]) -> None:
        """Say whose key it is, and ask whether to take it over."""
        self._asked = None
        said = self.tr("{key} is the key of “{name}”.")
        names = listed(*map(self._name_of, holders))
        self._show(said.format(key=native(key), name=names), leave=True)
        self._offer(self.tr("Take it over"), take_over)
        self._does.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def reset(self, words: Words) -> None:
        """Give the action its usual key back; whoever has that by now is named first."""
        table = self._desk.table
        if not table.is_changed(words.id):
            return
        if holders := table.usual_holders(words.id):
            usual = table.usual(words.id)
            key = next(key for key in usual if table.holders(words.id, key))
            self._ask_whose(key, holders, partial(self._use, table.take_back(words.id), words))
        else:
            self._use(table.reset(words.id), words)

    def reset_all(self) -> None:
        """Give all actions their usual keys back."""
        before = self._desk.table.changes
        problem = self._desk.use(self._desk.table.reset_all())
        self._tell(self.tr("All keys are the usual ones again."), before, problem)

    def _use(self, changes: Changes, words: Words) -> None:
        before = self._desk.table.changes
        problem = self._desk.use(changes)
        keys = self._desk.table.keys(words.id)
        said = self.tr("“{name}” has the key {key} now.")
        if not keys:
            said = self.tr("“{name}” has no key now.")
        key = native(keys[0]) if keys else ""
        self._tell(said.format(name=words.text, key=key), before, problem)

    def _tell(self, said: str, before: Changes, problem: str) -> None:
        self._asked = None
        if problem:
            lost = self.tr("{said} It holds till the program ends: {problem}.")
            said = lost.format(said=said, problem=problem)
        self._show(said)
        self._offer(self.tr("Undo"), partial(self._take_back, before))
        self.left.emit()

    def _take_back(self, before: Changes) -> None:
        self._desk.use(before)
        self._show(self.tr("The keys are as they were before."))
        self.left.emit()

    # What is shown

    def _show(self, said: str, *, leave: bool = False) -> None:
        self._act = None
        self._words.setText(said)
        self._does.hide()
        self._leaves.setVisible(leave)
        # While a key is asked for the next one is that, Tab and Enter, too.
        policy = Qt.FocusPolicy.NoFocus if self._asked else Qt.FocusPolicy.StrongFocus
        for button in (self._does, self._leaves):
            button.setFocusPolicy(policy)
        self.setAccessibleName(said)
        self.show()
        announce(self, said)

    def _offer(self, words: str, act: Callable[[], None]) -> None:
        self._act = act
        self._does.setText(words)
        self._does.show()

    def _run(self) -> None:
        if self._act is not None:
            self._act()

    def leave(self) -> None:
        """Change nothing more, and go."""
        self._asked = None
        self.hide()
        self.left.emit()

    # Hands

    def event(self, event: QEvent) -> bool:
        """Take any key that is pressed while one is asked for, those that lead on to the next widget, too."""
        if isinstance(event, QKeyEvent) and self._asked is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().event(event)

    def _press(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _HELD_ONLY:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self.take(key_of_event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._leaves.isHidden():
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
        else:
            super().keyPressEvent(event)

    def focus_left(self, now: QWidget | None) -> bool:
        """The keys went elsewhere: nothing is asked any more. Whether something was."""
        if self._asked is None or now is None or now is self:
            return False
        self._asked = None
        self.hide()
        return True


def key_of_event(event: QKeyEvent) -> str:
    """The key that was pressed as settings have it, "" where it has no name."""
    code, held = event.key(), event.modifiers()
    kept = [one for one in _HELD if held & one]
    if code == Qt.Key.Key_Backtab:
        code = Qt.Key.Key_Tab.value
        kept = list({*kept, Qt.KeyboardModifier.ShiftModifier})
    elif 0x20 < code < 0x01000000 and not chr(code).isalpha():
        # A sign is the same key wherever Shift is needed for it.
        kept = [one for one in kept if one is not Qt.KeyboardModifier.ShiftModifier]
    whole = code + sum(one.value for one in kept)
    return portable(QKeySequence(whole).toString(_PORTABLE))
