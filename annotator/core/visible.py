"""Making foreign text harmless in messages: a name may hold line ends, escapes and bidi controls."""

from __future__ import annotations


def visible(text: str) -> str:
    """`text` with every character that a terminal or a label would not print written as an escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def excerpt(text: str, limit: int = 60) -> str:
    """The beginning of `text`, at most `limit` characters, visible and in curly quotes."""
    cut = text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
    return f"“{visible(cut)}”"


def _escape(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")
