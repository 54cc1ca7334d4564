"""Tips of many words in several lines: Qt writes a plain one in a single line, however long."""

from __future__ import annotations

import textwrap

_LONGEST = 76


def in_lines(tip: str, longest: int = _LONGEST) -> str:
    """The tip in lines of at most so many characters, where its words allow it."""
    return "\n".join(
        textwrap.fill(line, longest, break_long_words=False, break_on_hyphens=False)
        for line in tip.splitlines()
    )
