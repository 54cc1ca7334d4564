"""What a merge did, or would do: counts that must add up, and lists of what needs eyes."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.errors import Problem

# The fate of a span of the other project, as a field of `MergeCount`.
FATES = ("added", "same", "updated", "conflicts", "refused")
# What a label of the other project can be mapped to besides one of ours: nothing, or a new one like it.
LEFT_OUT, ADDED = "", "+"
# What the two sides of a case of handing out say.
HANDED_OUT, NOT_HANDED_OUT = "handed out", "not handed out"


@dataclass(slots=True)
class MergeCount:
    """One annotator's spans of one label (of ours).

    `before` and `after` are here, `incoming` in the other project: each of those was `added`, the `same`, `updated`
    (only the other one had changed), one of `conflicts`, or `refused`. `moved`: how many more have this label here
    because theirs, which had changed, was taken. `withdrawn`: gold of ours that went with a decision that gave way.
    """

    annotator: str
    label: str
    before: int = 0
    incoming: int = 0
    added: int = 0
    same: int = 0
    updated: int = 0
    conflicts: int = 0
    refused: int = 0
    moved: int = 0
    withdrawn: int = 0
    after: int = 0

    @property
    def adds_up(self) -> bool:
        """Whether no span was lost or came from nowhere."""
        fates = sum(getattr(self, name) for name in FATES)
        here = self.before - self.withdrawn + self.added + self.moved
        return here == self.after and fates == self.incoming


@dataclass(frozen=True, slots=True)
class MergeCase:
    """A span, link, decision, question, rule or hand-out for eyes.

    `kind`: conflict (changed on both sides), deleted_there (it stays), deleted_here (it came back), twice (ours is of
    another id, and both are kept). `ours` and `theirs` tell what it says, "" where it is not there; `kept` is which of
    them stands: ours, theirs or both.
    """

    kind: str
    what: str
    id: str
    article: str
    annotator: str
    ours: str
    theirs: str
    kept: str = "ours"


@dataclass(frozen=True, slots=True)
class SchemaDifference:
    """A label, link type or attribute of the other project that is not the same here.

    `kind` is label, link type or attribute. `ours` is the id by which it is taken in; "" where there is none, so that
    what carries it is refused. `proposed` is what it would be if nobody had chosen; `added`: it is new here.
    """

    kind: str
    id: str
    name: str
    ours: str
    proposed: str = ""
    added: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """What it means that the other project is no copy of this one, nor handed out of it.

    How many of its articles have a text that is here too (`shared`: they become one), how many come in as `new`, and
    how many of these under an id of their own, because another text has theirs here (`renamed`). `people`: names of
    annotators in both, who become one.
    """

    shared: int = 0
    new: int = 0
    renamed: int = 0
    people: tuple[str, ...] = ()


@dataclass(slots=True)
class MergeReport:
    """The merge of one other project; `edit` is its step in the history, "" where it changed nothing.

    `apart` is None for a copy of this project, and for one that was handed out of it. `newcomers`: names of annotators
    who come with it; they may be somebody who has another name here.
    """

    other: str
    edit: str = ""
    articles: Tally = field(default_factory=Tally)
    annotations: Tally = field(default_factory=Tally)
    links: Tally = field(default_factory=Tally)
    updated: int = 0
    counts: list[MergeCount] = field(default_factory=list)
    cases: list[MergeCase] = field(default_factory=list)
    schema: list[SchemaDifference] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    apart: Apart | None = None
    newcomers: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON data."""
        return asdict(self)


def in_all(reports: Sequence[MergeReport]) -> list[MergeCount]:
    """The counts of files that were merged one after the other, as one row for each annotator and label.

    `before` is what was there before the first file, `after` what is there after the last.
    """
    rows: dict[tuple[str, str], MergeCount] = {}
    for count in (count for report in reports for count in report.counts):
        row = rows.setdefault(
            (count.annotator, count.label), MergeCount(count.annotator, count.label, count.before)
        )
        for name in ("incoming", *FATES, "moved", "withdrawn"):
            setattr(row, name, getattr(row, name) + getattr(count, name))
        row.after = count.after
    return list(rows.values())
