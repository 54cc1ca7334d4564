"""Records to a table of spans for spreadsheets: a row for each span. It is not read back."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from annotator.core.visible import as_cell
from annotator.formats.writing import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.record import Record, SpanRecord

_KNOWN = ("speaker", "against", "note")
_COLUMNS = (
    "article", "title", "outlet", "published", "annotator", "label", "start", "end", "words",
    *_KNOWN, "more", "links", "id",
)  # fmt: skip
# Else spreadsheets take a text in any other encoding than that of the country.
_MARK = "\ufeff"
_BETWEEN_PIECES = " … "


class SpanTable:
    """Writes CSV as spreadsheets read it: UTF-8 with its mark, commas, lines that end in CR LF.

    Offsets are code points, half-open, from the first piece to the last; `links` names the targets by their `id`.
    """

    def begin(self) -> bytes:
        """The names of the columns."""
        return (_MARK + _line(_COLUMNS)).encode("utf-8")

    def line(self, record: Record) -> bytes:
        """A row for each span of the record; none where it has none."""
        article = record.article
        head = (article.id, article.title, article.source, article.published, record.annotator)
        links: dict[str, list[str]] = {}
        for link in record.links:
            links.setdefault(link.source, []).append(f"{link.type}: {link.target}")
        rows = (
            _line((*head, *_cells(span, article.text), "; ".join(links.get(span.id, ())), span.id))
            for span in record.spans
        )
        return "".join(rows).encode("utf-8")

    def end(self) -> bytes:
        """Nothing stands after the last row."""
        return b""

    def notes(self) -> list[str]:
        """Nothing of a span is left out."""
        return []

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return LeftOut()


def _cells(span: SpanRecord, text: str) -> tuple[str, ...]:
    words = _BETWEEN_PIECES.join(text[start:end] for start, end in span.pieces)
    known = (span.attributes.get(name, "") for name in _KNOWN)
    more = "; ".join(
        f"{name}: {value}" for name, value in span.attributes.items() if name not in _KNOWN
    )
    return (span.label, str(span.pieces[0][0]), str(span.pieces[-1][1]), words, *known, more)


def _line(cells: Iterable[str]) -> str:
    stream = StringIO()
    csv.writer(stream).writerow([as_cell(cell) for cell in cells])
    return stream.getvalue()
