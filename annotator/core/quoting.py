"""A passage as other programs take it: the words as they are stored, and below them where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.span import Pieces

OMITTED = " […] "


def quotation(text: str, pieces: Pieces, article: Article) -> str:
    """The words of `pieces`, then a line with outlet, date, title, id and offsets; `text` is the article's.

    Offsets are code points, written as Python's slices: `text[start:end]` are the words again.
    """
    words = OMITTED.join(text[start:end] for start, end in pieces)
    title = f"“{_one_line(article.title)}”" if article.title else ""
    origin = ", ".join(
        part for part in (_one_line(article.source), article.published[:10], title) if part
    )
    offsets = " ".join(f"{start}:{end}" for start, end in pieces)
    below = " ".join(part for part in ("—", origin, f"[{article.id} {offsets}]") if part)
    return f"{words}\n{below}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
