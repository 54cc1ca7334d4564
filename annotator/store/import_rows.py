"""What an import writes: its edit, once there is something to write, and its rows, in bulk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.layer import GOLD
from annotator.store import decisions, history
from annotator.store.history import Revisions
from annotator.store.images import ARTICLE, LINK, PROVENANCE, SPAN, STATUS

if TYPE_CHECKING:
    from annotator.core.decisions import Provenance
    from annotator.store.database import Database, Row


@dataclass(slots=True)
class ImportEdit:
    """The edit that an import is; `number` is None until it has written something. A merge is one of that `verb`.

    `add_labels`: labels and link types that the schema lacks are added to it, as part of this edit. `by_id`: a span or
    link is known by its id alone, not also by what it says.
    """

    id: str
    text: str
    actor: str | None
    number: int | None = None
    add_labels: bool = False
    by_id: bool = False
    verb: str = "import"

    def begun(self, database: Database) -> int:
        """The number of the edit, which is written now if it was not yet."""
        if self.number is None:
            self.number = history.begin(
                database, actor=self.actor, verb=self.verb, text=self.text, id=self.id
            )
        return self.number


class PendingRows:
    """Rows that wait, each in the order of its table's columns; `flush` writes parents before children."""

    def __init__(self, database: Database, edit: ImportEdit) -> None:
        self.articles: list[Row] = []
        self.statuses: list[Row] = []
        self.spans: dict[str, Row] = {}
        self.links: dict[str, Row] = {}
        self.provenances: list[Row] = []
        self.revisions = Revisions(database)
        self._database = database
        self._edit = edit

    @property
    def made_by(self) -> int | None:
        """The number of the edit; None as long as nothing was written."""
        return self._edit.number

    @property
    def edit(self) -> int:
        """The number of the edit, which is written now if it was not yet."""
        return self._edit.begun(self._database)

    @property
    def add_labels(self) -> bool:
        """Whether the schema gets the labels and link types that it lacks."""
        return self._edit.add_labels

    @property
    def by_id(self) -> bool:
        """Whether spans and links are known by their ids alone."""
        return self._edit.by_id

    @property
    def waiting(self) -> int:
        """How many rows wait, a text counted as twenty."""
        return len(self.spans) + len(self.statuses) + 20 * len(self.articles)

    def begin_call(self) -> None:
        """Forget the revisions of the last call."""
        self.revisions = Revisions(self._database)

    def add_provenance(
        self, what: str, id: str, article: str, revision: int, said: Provenance | None
    ) -> None:
        """Let it wait where a gold span or link comes from, as far as its file says."""
        if said is not None:
            owners = decisions.owners_to(said.owners)
            self.provenances.append(
                (
                    what, id, GOLD, article, None, said.source.value, owners, said.by, said.at, said.reason,
                    revision, self.edit, self.edit,
                )
            )  # fmt: skip

    def flush(self) -> None:
        """Write what waits."""
        for shape, rows in (
            (ARTICLE, self.articles),
            (STATUS, self.statuses),
            (SPAN, list(self.spans.values())),
            (LINK, list(self.links.values())),
            (PROVENANCE, self.provenances),
        ):
            if rows:
                self._database.run_many(shape.insert, rows)
        for kind in (self.articles, self.statuses, self.spans, self.links, self.provenances):
            kind.clear()
