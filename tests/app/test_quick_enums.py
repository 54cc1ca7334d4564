from __future__ import annotations

import enum
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle

from annotator.app import quick_enums

ROOT = Path(__file__).resolve().parents[2]
KINDS = [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag]
NAMES = st.text("ABCdef_", min_size=1, max_size=4) | st.sampled_from(
    ["name", "value", "mro", "real", "_x"]
)
VALUES = st.integers(-3, 9) | st.sampled_from([1 << 31, 0xFFFFFFFF, -(1 << 31), True])


def told(cls: Any) -> dict[str, object]:
    """What a class of an enumeration holds, in plain values."""

    def plain(held: Any) -> object:
        if type(held) is cls:
            own = {key: value for key, value in vars(held).items() if key != "__objclass__"}
            return "member", list(own.items()), held.__objclass__ is cls
        if isinstance(held, dict):
            return [(plain(key), plain(value)) for key, value in held.items()]
        if isinstance(held, list):
            return [plain(value) for value in held]
        if isinstance(held, staticmethod):
            return "static", held.__func__
        if isinstance(held, enum.property):
            return "property", plain(held.member)
        own_method = getattr(held, "__self__", None) is cls
        return ("own method", held.__name__) if own_method else held

    return {key: plain(value) for key, value in vars(cls).items()}


def made(way: Any, kind: Any, names: Any, **options: Any) -> object:
    """What `way` makes, or the error it ends in."""
    try:
        return told(way(kind, "Kind", names, module="here", **options))
    except (TypeError, ValueError) as error:
        return type(error), str(error)


@given(
    st.sampled_from(KINDS),
    st.lists(st.tuples(NAMES, VALUES), max_size=8),
    st.sampled_from([None, enum.STRICT, enum.KEEP]),
)
def test_a_class_is_as_python_makes_it(kind: Any, names: Any, boundary: Any) -> None:
    options = {"boundary": boundary} if issubclass(kind, enum.Flag) else {}
    quick = made(quick_enums._create, kind, names, **options)
    assert quick == made(quick_enums._usual, kind, names, **options)


@pytest.mark.parametrize(
    "names", ["A B", ["A", "B"], {"A": 1}, [("A", "text")], [("A", 1, 2)], [], None]
)
def test_what_pyside_does_not_ask_for_is_left_to_python(names: Any) -> None:
    assert made(quick_enums._create, enum.Enum, names) == made(quick_enums._usual, enum.Enum, names)


@pytest.mark.parametrize(
    "taken", [Qt.Key, Qt.WindowType, Qt.AlignmentFlag, QStyle.StyleHint, QStyle.StateFlag]
)
def test_enumerations_of_qt_are_as_python_makes_them(taken: Any) -> None:
    kind = next(base for base in taken.__mro__[1:] if base in KINDS)
    names = [(name, member.value) for name, member in taken.__members__.items()]
    assert quick_enums._plain_values(kind, names) == dict(names)
    quick = made(quick_enums._create, kind, names, boundary=getattr(taken, "_boundary_", None))
    assert quick == made(
        quick_enums._usual, kind, names, boundary=getattr(taken, "_boundary_", None)
    )


def test_pyside_makes_them_so_and_works_with_them() -> None:
    code = (
        "from annotator.app import quick_enums as quick\n"
        "usual = []\n"
        "python = quick._usual\n"
        "def noted(cls, name, *rest, **options):\n"
        "    usual.append(name)\n"
        "    return python(cls, name, *rest, **options)\n"
        "quick._usual = noted\n"
        "quick.make_enums_quickly()\n"
        "import pickle\n"
        "from PySide6.QtCore import QDir, Qt, QEvent\n"
        "from PySide6.QtGui import QKeyEvent, QTextFormat, QTextCharFormat\n"
        "event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)\n"
        "assert event.key() == Qt.Key.Key_A == Qt.Key(65) and Qt.Key['Key_A'] is Qt.Key(65)\n"
        "assert event.type() is QEvent.Type.KeyPress and isinstance(event.type(), QEvent.Type)\n"
        "assert event.modifiers() is Qt.KeyboardModifier.ShiftModifier\n"
        "both = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop\n"
        "assert both == Qt.AlignmentFlag(33) and Qt.AlignmentFlag.AlignTop in both\n"
        "assert pickle.loads(pickle.dumps(Qt.Key.Key_B)) is Qt.Key.Key_B\n"
        "assert QTextFormat.Property(QTextFormat.Property.UserProperty.value + 1).value == 0x100001\n"
        "assert QDir.Filter.NoFilter.value == -1 and str(Qt.Key.Key_C) and repr(both)\n"
        "assert not Qt.KeyboardModifier.NoModifier and ~Qt.MouseButton.LeftButton\n"
        "from enum import Enum\n"
        "assert Enum('Sort', ['A', 'B']).__module__ == __name__\n"
        "print({'Key', 'AlignmentFlag', 'KeyboardModifier', 'Type', 'Filter'} & set(usual))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout == "set()\n", done.stdout + done.stderr
