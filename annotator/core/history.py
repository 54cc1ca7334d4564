"""Edits: what the history of a project tells of each thing that was done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, auto


class Standing(IntEnum):
    """Whether an edit still holds: an undone one can be redone, a dropped one cannot any more."""

    DONE = 1
    UNDONE = 0
    DROPPED = -1


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry of the history: `number` counts upwards, `at` is for display only.

    `actor` is an annotator's id, "" for nobody; `kind` is do, undo or redo; `of` is the id of the edit that
    was undone or redone, else "".
    """

    id: str
    number: int
    actor: str
    kind: str
    of: str
    verb: str
    text: str
    at: str
    standing: Standing


class EditKind(Enum):
    """What an edit was about. What is none of the others (labels, people, rules) is about the project itself."""

    SPANS = auto()
    LINKS = auto()
    STATUS = auto()
    IMPORTS = auto()
    MERGES = auto()
    REVIEW = auto()
    PROJECT = auto()


@dataclass(frozen=True, slots=True)
class EditFilter:
    """Which edits are wanted: of an annotator, in an article, on a span (ids, "" for any), of a kind."""

    annotator: str = ""
    article: str = ""
    span: str = ""
    kind: EditKind | None = None


@dataclass(frozen=True, slots=True)
class EditPage:
    """Some edits, the latest first. What comes next is `below` this number; 0 where nothing does."""

    edits: tuple[Edit, ...]
    below: int


@dataclass(frozen=True, slots=True)
class EditPlace:
    """Where an edit can be seen: a span that is there still, or a stretch (code points) of an article."""

    article: str
    span: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class GuidelineVersion:
    """What guidelines said from `at` (ISO, UTC) on, and who wrote that ("" for nobody)."""

    at: str
    by: str
    text: str
