"""What was handed out to whom, as a lead sees and mends it: a row for each annotator, and the articles of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from annotator.app.dashboard_tables import Columns, number
from annotator.app.dashboard_words import NONE, DashboardWords
from annotator.app.dates import moment
from annotator.app.languages import number as in_digits
from annotator.core.layer import Status
from annotator.core.project_numbers import ArticleDoor
from annotator.exchange.board_cells import BoardCell, BoardTable, word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes

# So many articles of one annotator are listed; the library lists all of them.
MOST_LISTED = 1000
_STATUSES = (Status.DONE, Status.BEGUN, Status.UNTOUCHED)
NOBODY = ""


class HandedArticle(NamedTuple):
    """An article that somebody has, or nobody: its id, and what is shown of it."""

    id: str
    cells: tuple[str, str, str, str]


class HandOutBook(QObject):
    """Reads and verbs; whoever works blind sees how far they are themselves, and nobody else."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = DashboardWords({}, ())
        self._shares: Mapping[str, Mapping[str, str]] = {}
        self._free: list[str] = []
        # Whose the rows of the table are, ids in their order; `NOBODY` comes last.
        self.whose: list[str] = []
        self._names: dict[str, str] = {}

    def read(self) -> None:
        """Read again who has what."""
        desk = self._workspace
        self._shares = desk.project.handed_out()
        self._free = desk.project.free_articles(self._shares)
        self._names = {one.id: one.name for one in desk.project.annotators() if desk.sees(one.id)}
        seen = [id for id in self._names if id in self._shares]
        self.whose = [*seen, NOBODY] if self._shares else []

    def taken(self) -> frozenset[str]:
        """The articles (ids) that anybody has."""
        return frozenset[str]().union(*self._shares.values())

    @property
    def may_mend(self) -> bool:
        """Whether who is at work may change it: a lead, and anybody while there is none."""
        desk = self._workspace
        can_write = bool(desk.owner) and not desk.project.read_only
        return can_write and desk.project.policy().may_rule(desk.owner)

    def names(self) -> list[str]:
        """All annotators that may be seen."""
        return list(self._names.values())

    def table(self) -> BoardTable:
        """How far everybody is with what they have: whose row it is, the first cell has as its order."""
        columns: Columns = [
            (self.tr("Annotator"), ""),
            (self.tr("Articles"), self.tr("Articles that they were given")),
            (self.tr("Done"), ""),
            (self.tr("Begun"), ""),
            (self.tr("Untouched"), ""),
        ]
        return BoardTable(self.tr("Who has what"), columns, [self._row(id) for id in self.whose])

    def _row(self, who: str) -> list[BoardCell]:
        if who == NOBODY:
            free = ArticleDoor(tuple(self._shares), handed=False)
            dashes = [word(NONE) for _ in _STATUSES]
            return [BoardCell(self.tr("Nobody"), NOBODY), number(len(self._free), free), *dashes]
        theirs, statuses = self._shares[who], self._statuses(who)
        counts = dict.fromkeys(_STATUSES, 0)
        for id in theirs:
            counts[statuses.get(id, Status.UNTOUCHED)] += 1
        return [
            BoardCell(self._names[who], who),
            number(len(theirs), ArticleDoor((who,), handed=True)),
            *(
                number(count, ArticleDoor((who,), one, handed=True))
                for one, count in counts.items()
            ),
        ]

    def _statuses(self, who: str) -> Mapping[str, Status]:
        return self._workspace.project.statuses(who)

    def name_of(self, who: str) -> str:
        """The name of an annotator (id)."""
        return self._names.get(who, "")

    def count(self, who: str) -> int:
        """How many articles somebody has (id), or nobody."""
        return len(self._free if who == NOBODY else self._shares.get(who, ()))

    def articles(self, who: str) -> list[HandedArticle]:
        """The articles that somebody has (id), or nobody, up to `MOST_LISTED`."""
        project = self._workspace.project
        if who == NOBODY:
            return [
                HandedArticle(id, (project.article(id).title or id, NONE, NONE, NONE))
                for id in self._free[:MOST_LISTED]
            ]
        draws = {id: one.draw for one in project.hand_outs(who) for id in one.articles}
        statuses, theirs = self._statuses(who), self._shares.get(who, {})
        return [
            HandedArticle(id, (
                project.article(id).title or id,
                self._words.status(statuses.get(id, Status.UNTOUCHED)),
                moment(at),
                self._draw(draws.get(id)),
            ))
            for id, at in sorted(theirs.items(), key=lambda one: (one[1], one[0]))[:MOST_LISTED]
        ]  # fmt: skip

    def _draw(self, draw: int | None) -> str:
        return self.tr("by hand") if draw is None else in_digits(draw)

    # Hands

    def take_out(self, who: str, ids: Collection[str] | None) -> str:
        """Take articles (ids; None: all) from somebody; what was done, "" where nothing was."""
        desk = self._workspace
        return self._done(lambda: desk.project.take_out(who, desk.owner, ids))

    def give(self, name: str, ids: Collection[str]) -> str:
        """Give somebody articles besides those that they have; what was done, "" where nothing was."""
        desk = self._workspace
        return self._done(lambda: desk.project.give(name, ids, desk.owner))

    def _done(self, verb: Callable[[], Changes]) -> str:
        """The window says it in its own language where it is not refused."""
        said: list[str] = []

        def noted() -> Changes:
            changes = verb()
            said.append(changes.text)
            return changes

        self._workspace.carry_out(noted)
        return "".join(said)
