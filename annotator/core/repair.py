"""What a repair of a project did, and what it left to a person."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.core.check import Finding


@dataclass(frozen=True, slots=True)
class Mended:
    """One kind of mending: how often, where first (ids), a `sentence`; `undoable` by one step back in the history."""

    kind: str
    count: int
    sentence: str
    where: tuple[str, ...]
    undoable: bool


@dataclass(slots=True)
class RepairReport:
    """What was `found`, what was `mended`, and what `remains` for eyes.

    `backup` is the copy of the project as it was ("" where nothing was changed); `edit` is the step that takes back
    what is undoable, "" for none.
    """

    found: list[Finding] = field(default_factory=list)
    mended: list[Mended] = field(default_factory=list)
    remains: list[Finding] = field(default_factory=list)
    backup: str = ""
    edit: str = ""

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON data."""
        return asdict(self)
