"""What Python would work out anew at each start, worked out when the program was built.

The methods of records and named tuples are texts that Python compiles, so are the types of their fields and PySide's
first step, and it compiles patterns too: an eighth of a start. Here their code is taken from a file. What is not in it
is compiled as ever, so nothing but time depends on it.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import builtins
import collections
import dataclasses
import marshal
import re
import sys
import typing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType

FILE = "prepared.bin"
# PySide compiles a text in its library under this name, when it is loaded.
BY_PYSIDE = "signature_bootstrap.py"
# The text and whether it is statements ("exec") or an expression ("eval").
Text = tuple[str | bytes, str]
# Pattern and flags; and what Python's engine is made from for them.
Pattern = tuple[str | bytes, int]
Made = tuple[Any, ...]

_usual_compile = compile


def stamp() -> str:
    """What the file must be of: code of one Python is nonsense to another."""
    return f"{sys.version} {_sre.MAGIC}"


def use_prepared(folder: Path = Path(__file__).parents[1]) -> None:
    """Have records, tuples and patterns made from the file in `folder`, where there is one and it is of this Python."""
    try:
        written, texts, patterns = marshal.loads((folder / FILE).read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return
    if written != stamp():
        return
    dataclasses.exec = partial(_execute, texts)  # type: ignore[attr-defined]
    collections.eval = partial(_evaluate, texts)  # type: ignore[attr-defined]
    typing.compile = partial(_compile, texts)  # type: ignore[attr-defined]
    builtins.compile = partial(_compile_first, texts)
    compiler: Any = vars(re)["_compiler"]
    compiler.compile = partial(_pattern, patterns, compiler.compile)


def _execute(texts: dict[Text, CodeType], text: str, *names: Any) -> None:
    code = texts.get((text, "exec")) or compile(text, "<string>", "exec", dont_inherit=True)
    exec(code, *names)


def _evaluate(texts: dict[Text, CodeType], text: str, *names: Any) -> Any:
    code = texts.get((text, "eval")) or compile(text, "<string>", "eval", dont_inherit=True)
    return eval(code, *names)


def _compile(texts: dict[Text, CodeType], text: Any, file: str, mode: str) -> Any:
    return texts.get((text, mode)) or _usual_compile(text, file, mode, dont_inherit=True)


def _compile_first(texts: dict[Text, CodeType], text: Any, *others: Any, **options: Any) -> Any:
    """Compile what PySide compiles before all else, and be gone."""
    if others[:1] != (BY_PYSIDE,):
        return _usual_compile(text, *others, **options)
    builtins.compile = _usual_compile
    return _compile(texts, text, *others)


def _pattern(known: dict[Pattern, Made], usual: Any, pattern: Any, flags: int = 0) -> Any:
    made = known.get((pattern, int(flags))) if isinstance(pattern, str | bytes) else None
    return usual(pattern, flags) if made is None else _sre.compile(*made)
