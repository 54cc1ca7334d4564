"""Whose a file of columns is: it names nobody, but an export of several people names each file after one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.text import fingerprint
from annotator.formats.file_names import FileNames
from annotator.formats.plain_text import article_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# As `conll_writing` begins a file; other programs fill the columns, or have fewer.
_OURS = re.compile(r"(?:-DOCSTART- -X- O O\s+)+\S+ -X- _ (?:O|B-\S+)\n")
# What stands there may be the part of a split, of files that are all of one person, or what nobody has begun.
_NO_NAMES = frozenset({"train", "dev", "test", "val", "valid", "validation", "eval", "untouched"})


def owner_of(path: Path, text: str, people: Iterable[str]) -> str:
    """Who the file's name says it is of, as in `out.ana.conll`; "" where it says nobody.

    One of `people`, whatever their name became in it; in a file of our own writing also somebody new.
    """
    _, dot, part = path.stem.rpartition(".")
    if not dot or not part:
        return ""
    names = FileNames()
    known = {names.of(name): name for name in sorted(people)}
    if part in known:
        return known[part]
    is_name = any(char.isalpha() for char in part) and part.casefold() not in _NO_NAMES
    return part if is_name and _OURS.match(text) else ""


class ArticleNames:
    """Ids for the articles of a file: by number, or by text where other people's files have the same articles."""

    def __init__(self, path: Path, count: int, *, by_text: bool) -> None:
        self._base = article_id(path.with_suffix("") if by_text else path)
        self._is_alone = count == 1 and not by_text
        self._by_text = by_text
        self._taken: set[str] = set()

    def of(self, text: str, number: int) -> str:
        """The id of the article of that text, which is the file's `number`th (from 1)."""
        if not self._by_text:
            return self._base if self._is_alone else f"{self._base}-{number}"
        id, again = f"{self._base}-{fingerprint(text)[:8]}", 1
        while id in self._taken:
            again += 1
            id = f"{self._base}-{fingerprint(text)[:8]}-{again}"
        self._taken.add(id)
        return id
