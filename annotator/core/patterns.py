"""Looking for patterns (regular expressions, as Python's `re` writes them) in a text.

`re` has no bound of time and cannot be stopped from within the process, so whoever takes patterns from a person
runs this in a process of its own: `pattern_process`.
"""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.folding import folding
from annotator.core.text_search import LONGEST_QUERY, past_marks, word_around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece
    from annotator.core.text_search import TextQuery


class BadPattern(UserError):
    """What was typed is no regular expression (yet)."""


def compiled(query: TextQuery) -> re.Pattern[str]:
    """The pattern of a query; `^` and `$` are the ends of a paragraph. BadPattern where it is none."""
    words = query.words[:LONGEST_QUERY]
    flags = re.MULTILINE if query.case else re.MULTILINE | re.IGNORECASE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(words if query.marks else _without_marks(words), flags)
    except re.error as error:
        if error.pos is None:
            raise BadPattern(f"No pattern yet: {error.msg}.") from error
        place = error.pos + 1
        raise BadPattern(f"No pattern yet: {error.msg} (at character {place}).") from error
    except (OverflowError, RecursionError) as error:
        raise BadPattern("This pattern is too large.") from error


def pattern_hits(text: str, query: TextQuery) -> Iterator[Piece]:
    """Every place in order, none of them empty, each on whole characters. It may take for ever: see above.

    Where marks do not count, the pattern is looked for in the text without them.
    """
    pattern = compiled(query)
    if query.marks:
        found: Iterator[Piece] = (match.span() for match in pattern.finditer(text))
    else:
        folded = folding(case=True, marks=False, spaces=False).fold(text)
        pieces = (
            folded.piece(*match.span()) for match in pattern.finditer(folded.text) if match[0]
        )
        found = ((piece[0], past_marks(text, piece[1])) for piece in pieces if piece is not None)
    for start, end in found:
        if start < end and not (
            query.whole and (word_around(text, start) or word_around(text, end))
        ):
            yield start, end


def _without_marks(pattern: str) -> str:
    """The pattern with its letters folded; signs, which have a meaning in it, stay."""
    fold = folding(case=True, marks=False, spaces=False).character
    parts = []
    for character in pattern:
        plain = fold(character)
        parts.append(plain if not plain or plain.isalnum() else character)
    return "".join(parts)
