"""Records: what formats read and write, between files and the project."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.layer import Status

if TYPE_CHECKING:
    from annotator.core.article import NewArticle
    from annotator.core.decisions import Provenance
    from annotator.core.span import Pieces


@dataclass(frozen=True, slots=True)
class SpanRecord:
    """A span in a file; `id` empty where the file names none, `provenance` of gold alone."""

    label: str
    pieces: Pieces
    id: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    created: str = ""
    updated: str = ""
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """A link in a file, between spans named by their ids in the files of the same import."""

    type: str
    source: str
    target: str
    target_document: str
    id: str = ""
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One (article, annotator) of a file; `annotator` empty: only the article, in nobody's layer.

    `line` is where it stood, from 1; None where the whole file is one record. `gold`: it is of the gold layer,
    whatever that is called. `suggested`: `annotator` names a machine.
    """

    article: NewArticle
    annotator: str = ""
    status: Status = Status.UNTOUCHED
    spans: tuple[SpanRecord, ...] = ()
    links: tuple[LinkRecord, ...] = ()
    line: int | None = None
    gold: bool = False
    suggested: bool = False
