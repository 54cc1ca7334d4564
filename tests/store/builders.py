"""Projects and records for tests, with defaults for what a test does not care about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator import Project
    from annotator.core.span import Pieces
    from annotator.core.tally import ImportCounts, Tally

HARBOUR = "The minister denied it. “Nobody was paid,” she said, “not a cent.” \U0001f4a1 Show us the books."
WIRE = "A watchdog says that money changed hands.\u00a0The company demands proof."


def article(text: str = HARBOUR, id: str = "harbour", title: str = "", url: str = "") -> NewArticle:
    return NewArticle(text, id=id, title=title or f"Title of {id}", url=url)


def mark(
    start: int,
    end: int,
    label: str = "denial",
    id: str = "",
    pieces: Pieces | None = None,
    **attributes: str,
) -> SpanRecord:
    return SpanRecord(label, pieces or ((start, end),), id=id, attributes=attributes)


def tie(
    source: str, target: str, type: str = "denies", document: str = "harbour", id: str = ""
) -> LinkRecord:
    return LinkRecord(type, source, target, document, id=id)


def record(
    of: NewArticle | None = None,
    annotator: str = "ana",
    spans: Iterable[SpanRecord] = (),
    links: Iterable[LinkRecord] = (),
    status: Status = Status.UNTOUCHED,
    line: int | None = None,
) -> Record:
    return Record(of or article(), annotator, status, tuple(spans), tuple(links), line)


def bring(
    project: Project, *records: Record, by: str | None = None, keep_good: bool = False
) -> ImportCounts:
    """Import in one call, as an edit of its own."""
    edit = project.begin_import(f"import {len(records)} records", by)
    return project.import_records(edit, records, path="in.jsonl", keep_good=keep_good)


def numbers(tally: Tally) -> tuple[int, int, int]:
    return tally.added, tally.unchanged, tally.refused
