"""Making foreign text harmless in messages: a name may hold line ends, escapes and bidi controls."""

from __future__ import annotations

import re

# Joiners belong to the spelling of Persian or Hindi words and to emoji; beside Latin letters they hide.
_BESIDE = r"[^\x00-\x7f\u2000-\u206f]"
_JOINERS = rf"(?<={_BESIDE})[\u200c\u200d](?={_BESIDE})"

# Spreadsheets of some countries take the wide forms for the same signs.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")


def visible(text: str) -> str:
    """`text` with every character that a terminal or a label would not print written as an escape.

    The joiners within words of other scripts than Latin, and within emoji, stay.
    """
    if text.isprintable():
        return text
    kept = {found.start() for found in re.finditer(_JOINERS, text)}
    return "".join(
        char if char.isprintable() or at in kept else _escape(char) for at, char in enumerate(text)
    )


def is_visible(text: str) -> bool:
    """Whether all of `text` is seen as it is written."""
    return visible(text) == text


def excerpt(text: str, limit: int = 60) -> str:
    """The beginning of `text`, at most `limit` characters, visible and in curly quotes."""
    cut = text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
    return f"“{visible(cut)}”"


def as_cell(text: str) -> str:
    """`text` as a cell of a table for spreadsheets; with an apostrophe before it where one would compute it."""
    return f"'{text}" if _FORMULA.match(text) else text


def _escape(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")
