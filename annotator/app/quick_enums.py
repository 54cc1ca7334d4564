"""Qt's enumerations, made in a fifth of the time.

PySide makes the enumerations of each class that is touched by Python's functional way, `Enum(name, members)`: some
4,000 members at a start, each by a dozen calls. Here the same classes with the same members are made in a few steps.
Whatever differs from what is known here (another Python, a name with a special meaning, an argument that PySide does
not give) is left to Python's own way.
"""

from __future__ import annotations

import enum
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_BASES = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})
# Attributes of a class without members that differ in one with members: `_fill` fills each.
_OF_MEMBERS = {"_member_names_": list, "_member_map_": dict, "_value2member_map_": dict}
_OF_FLAGS = frozenset({"_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_", "_inverted_"})
_OPERATORS = ("or", "and", "xor", "ror", "rand", "rxor", "invert")
# All attributes that such a class may have; what has others is left to Python.
_KNOWN = (
    frozenset(_OF_MEMBERS)
    | {"_generate_next_value_", "_new_member_", "_use_args_", "_member_type_", "_value_repr_"}
    | {"_unhashable_values_", "_unhashable_values_map_"}
    | {"__module__", "__doc__", "__new__", "__format__"}
)
_KNOWN_OF_FLAGS = _KNOWN | _OF_FLAGS | {f"__{name}__" for name in _OPERATORS}

_usual: Any = enum.EnumType._create_  # type: ignore[attr-defined]


def make_enums_quickly() -> None:
    """Make enumerations this way from now on; to be called before PySide is loaded."""
    enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(cls: Any, class_name: str, names: Any, **options: Any) -> Any:
    """In place of `EnumType._create_`, with its parameters: a subclass of `cls` with the members `names`."""
    if options.get("module") is None:
        # Where Python looks for the caller's module: the first is `EnumType.__call__`.
        caller = sys._getframe(2)  # noqa: SLF001 - as Python does here
        options["module"] = caller.f_globals.get("__name__")
    values = _plain_values(cls, names)
    if values and options.get("type") is None and options.get("qualname") is None:
        empty = _empty(cls, options.get("boundary"))
        if empty is not None and empty.outside.isdisjoint(values):
            return _made(empty, class_name, values, options["module"])
    return _usual(cls, class_name, names, **options)


def _plain_values(cls: Any, members: Any) -> dict[str, int]:
    """The members as numbers by names; none where `members` are no such pairs, or `cls` is no class of Python's own."""
    if cls not in _BASES or type(members) is not list:
        return {}
    try:
        values = dict(members)
    except (TypeError, ValueError):
        return {}
    is_plain = (
        # A name that stands twice is an error that Python tells.
        len(values) == len(members)
        and {*map(type, values)} == {str}
        and {*map(type, values.values())} == {int}
        and "\n_" not in "\n".join(["", *values])
    )
    return values if is_plain else {}


class _Empty:
    """A class without members as Python makes it, from which those with members are made."""

    def __init__(self, cls: Any, held: dict[str, Any]) -> None:
        self.base = cls
        self.held = held
        self.is_flag = issubclass(cls, enum.Flag)
        # A member of such a name would hide what each member has.
        self.outside = frozenset(dir(cls)) | {"mro", "name", "value"}


@cache
def _empty(cls: Any, boundary: Any) -> _Empty | None:
    held = dict(vars(_usual(cls, "Empty", [], module=__name__, boundary=boundary)))
    known = _KNOWN_OF_FLAGS if issubclass(cls, enum.Flag) else _KNOWN
    return _Empty(cls, held) if known.issuperset(held) and set(_OF_MEMBERS) <= set(held) else None


def _made(empty: _Empty, name: str, values: dict[str, int], module: str | None) -> Any:
    own = {
        key: type(value)() if isinstance(value, list | dict) else value
        for key, value in empty.held.items()
    }
    own["__module__"] = module
    if empty.is_flag:
        own |= _masks(values.values())
    new = own.pop("__new__")
    made: Any = type.__new__(enum.EnumType, name, (empty.base,), own)
    # `type.__new__` would make it a static method.
    type.__setattr__(made, "__new__", new)
    _fill(made, values, own)
    if empty.is_flag:
        _keep_order(made)
    return made


def _masks(values: Iterable[int]) -> dict[str, int]:
    """The bits of a flag: all, those that are members by themselves, and the widest."""
    mask = singles = 0
    for value in values:
        mask |= value
        if _is_single_bit(value):
            singles |= value
    widest = 2 ** mask.bit_length() - 1
    return {"_flag_mask_": mask, "_singles_mask_": singles, "_all_bits_": widest}


def _is_single_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _fill(made: Any, values: dict[str, int], own: dict[str, Any]) -> None:
    """Give `made` its members; a second name of a value names the member that has it."""
    names, by_name, by_value = (own[key] for key in _OF_MEMBERS)
    new, with_value = own["_new_member_"], own["_use_args_"]
    all_are_named = "_flag_mask_" not in own
    for name, value in values.items():
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if with_value else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            if all_are_named or _is_single_bit(value):
                names.append(name)
        by_name[name] = member
    # Last, since each change of a class empties Python's caches of its attributes. By `type`, since the enumeration's
    # own `__setattr__` asks each time whether the name is taken; they are all different.
    put = type.__setattr__
    for name, member in by_name.items():
        put(made, name, member)


def _keep_order(made: Any) -> None:
    """Let iteration follow the order of definition where that is not from the smallest value to the largest."""
    values = [member._value_ for member in made]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_
