"""Which keys no action may have: those that text fields or the system need, and letters outside the articles."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence


class Refusal(Enum):
    """Why a key cannot be chosen."""

    # It leads out of everything, and out of choosing a key, too.
    LEAVES = auto()
    # It is typed into fields, or moves in them and in lists.
    TYPED = auto()
    # Fields copy, paste and select with it.
    FIELD = auto()
    SYSTEM = auto()
    # It may open a menu, whose letters are others in each language.
    MENU = auto()


_Key, _Held = Qt.Key, Qt.KeyboardModifier
_NOTHING, _SHIFT = _Held.NoModifier, _Held.ShiftModifier
_MOVING = frozenset(
    {
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
        _Key.Key_Backspace,
        _Key.Key_Delete,
        _Key.Key_Insert,
    }
)
_ENTERING = frozenset(
    {_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Space}
)
_FIELD_LETTERS = frozenset(map(Qt.Key, map(ord, "ACVXZ")))
_SYSTEM = frozenset(
    {
        "Alt+F4",
        "Alt+Tab",
        "Alt+Shift+Tab",
        "Alt+Esc",
        "Alt+Space",
        "Ctrl+Esc",
        "Ctrl+Alt+Del",
        "Ctrl+Alt+Backspace",
        "Ctrl+Alt+T",
        "Ctrl+Alt+L",
        "Shift+F10",
        "Menu",
        "Print",
        "Pause",
        "CapsLock",
        "NumLock",
        "ScrollLock",
    }
)
_LAST_LETTER = 0x01000000


def refusal_of(key: str, place: str) -> Refusal | None:
    """Why an action that works in `place` ("" for everywhere) cannot have `key` (portable); None where it can."""
    pressed: QKeyCombination = QKeySequence.fromString(key)[0]  # type: ignore[index]
    code, held = pressed.key(), pressed.keyboardModifiers()
    if code == _Key.Key_Escape:
        return Refusal.LEAVES
    if key in _SYSTEM or held & _Held.MetaModifier or _is_screen(code, held):
        return Refusal.SYSTEM
    if held == _Held.AltModifier and 0x20 < code.value < _LAST_LETTER and chr(code.value).isalpha():
        return Refusal.MENU
    if place:
        tab = code in (_Key.Key_Tab, _Key.Key_Backtab)
        return Refusal.TYPED if tab and place != "articles" else None
    return _in_fields(code, held)


def _in_fields(code: Qt.Key, held: Qt.KeyboardModifier) -> Refusal | None:
    """Why what works everywhere cannot have the key."""
    bare = held in (_NOTHING, _SHIFT)
    if bare and (code in _MOVING or code in _ENTERING or code.value < _LAST_LETTER):
        return Refusal.TYPED
    if held == _Held.ControlModifier and code in _FIELD_LETTERS:
        return Refusal.FIELD
    control = held in (_Held.ControlModifier, _Held.ControlModifier | _SHIFT)
    usual = code in (_Key.Key_PageUp, _Key.Key_PageDown)
    return Refusal.FIELD if control and code in _MOVING and not usual else None


def _is_screen(code: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    """Whether it changes to another screen of the system."""
    both = _Held.ControlModifier | _Held.AltModifier
    return held == both and _Key.Key_F1 <= code <= _Key.Key_F12
