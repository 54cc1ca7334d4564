"""Plain text files: one article each, its text kept to the character."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.core.text import refusal
from annotator.formats.decoding import Decoded, Undecodable, decode, utf16_hint
from annotator.formats.reading import GuessedEncoding, Item, ReadOptions, RefusedRecord, unreadable
from annotator.formats.titles import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

ID_LENGTH = 100
SIZE_LIMIT = 256 * 1024 * 1024

_UNSAFE = re.compile(r"[^\w.\-]+")


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The article in the file at `path`, with a note where its encoding was guessed; or a problem."""
    return read_whole(path, options, partial(_article, path))


def read_whole(
    path: Path, options: ReadOptions, items: Callable[[str], Iterable[Item]]
) -> Iterator[Item]:
    """What `items` finds in the text of the file at `path`, which is read whole; or why it cannot be."""
    data = load(path)
    if isinstance(data, RefusedRecord):
        yield data
        return
    decoded = as_text(path, data, options.encoding)
    if isinstance(decoded, RefusedRecord):
        yield decoded
    else:
        if decoded.guessed:
            yield guess_of(path, decoded)
        yield from items(decoded.text)
    options.advance(len(data))


def _article(path: Path, text: str) -> list[Item]:
    return [Record(article_of(path, text))]


def load(path: Path) -> bytes | RefusedRecord:
    """The bytes of a file that is read whole; or why it is not."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            reason = "is larger than 256 MB; split it into articles first"
            return RefusedRecord(str(path), None, reason)
        return path.read_bytes()
    except OSError as error:
        return unreadable(path, error)


def article_id(path: Path) -> str:
    """The file's name without its suffix, as it is where letters, digits and `_-.` make it up."""
    safe = _UNSAFE.sub("-", path.stem).strip("-.")
    return safe[:ID_LENGTH] or "article"


def as_text(path: Path, data: bytes, encoding: str) -> Decoded | RefusedRecord:
    """The text in the bytes of a file, as it may be stored; or why it may not."""
    try:
        decoded = decode(data, encoding)
    except Undecodable as error:
        return RefusedRecord(str(path), error.line, error.reason)
    return _problem(path, decoded.text, data) or decoded


def article_of(path: Path, text: str) -> NewArticle:
    """The article that a file of that text is."""
    return NewArticle(text=text, id=article_id(path), title=title_of(text))


def guess_of(path: Path, decoded: Decoded) -> GuessedEncoding:
    """The note that the encoding of a file was guessed."""
    words = f"is not UTF-8; its encoding was guessed: {decoded.encoding}"
    return GuessedEncoding(str(path), None, words, decoded.encoding)


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
