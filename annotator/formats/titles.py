"""What an article is called whose file does not say."""

from __future__ import annotations

import re

TITLE_LENGTH = 120


def title_of(text: str) -> str:
    """The first line of `text` that is not blank, in at most `TITLE_LENGTH` characters."""
    for match in re.finditer(r"[^\n]+", text):
        words = match.group()[: 20 * TITLE_LENGTH].split()
        if words:
            line = " ".join(words)
            return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1].rstrip() + "…"
    return ""
