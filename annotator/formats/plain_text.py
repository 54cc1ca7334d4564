"""Plain text files: one article each, its text kept to the character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.core.text import refusal
from annotator.formats.decoding import Undecodable, decode, utf16_hint
from annotator.formats.reading import GuessedEncoding, Item, ReadOptions, RefusedRecord, unreadable
from annotator.formats.titles import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ID_LENGTH = 100
SIZE_LIMIT = 256 * 1024 * 1024

_UNSAFE = re.compile(r"[^\w.\-]+")


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The article in the file at `path`, with a note where its encoding was guessed; or a problem."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            yield RefusedRecord(
                str(path), None, "is larger than 256 MB; split it into articles first"
            )
            return
        data = path.read_bytes()
    except OSError as error:
        yield unreadable(path, error)
        return
    yield from _items(path, data, options.encoding)
    options.advance(len(data))


def article_id(path: Path) -> str:
    """The file's name without its suffix, as it is where letters, digits and `_-.` make it up."""
    safe = _UNSAFE.sub("-", path.stem).strip("-.")
    return safe[:ID_LENGTH] or "article"


def _items(path: Path, data: bytes, encoding: str) -> Iterator[Item]:
    try:
        decoded = decode(data, encoding)
    except Undecodable as error:
        yield RefusedRecord(str(path), error.line, error.reason)
        return
    text = decoded.text
    if (problem := _problem(path, text, data)) is not None:
        yield problem
        return
    if decoded.guessed:
        words = f"is not UTF-8; its encoding was guessed: {decoded.encoding}"
        yield GuessedEncoding(str(path), None, words, decoded.encoding)
    yield Record(NewArticle(text=text, id=article_id(path), title=title_of(text)))


def _problem(path: Path, text: str, data: bytes) -> RefusedRecord | None:
    if not text.strip():
        return RefusedRecord(
            str(path), None, "is empty" if not text else "holds nothing but white space"
        )
    if (refused := refusal(text)) is None:
        return None
    line, reason = refused
    if hint := utf16_hint(data):
        reason = f"looks like UTF-16; say so with the encoding {hint}"
    return RefusedRecord(str(path), line, reason)
