"""Counts how far annotators are with what was handed out to them, a stretch of articles at a time."""

from __future__ import annotations

import json
from collections import Counter
from heapq import nsmallest
from typing import TYPE_CHECKING

from annotator.core.layer import Status
from annotator.store import hand_outs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.database import Database, Row

# So many of those that wait longest are told.
MOST_WAITING = 200

_ARTICLES = "SELECT id FROM article WHERE id > :after AND id <= :last"
_STATUSES = (
    "SELECT annotator, article, status, edit FROM status WHERE article > :after AND article <= :last"
    " AND annotator IN (SELECT value FROM json_each(:layers))"
)


class SharesCount:
    """`handed`: articles of each layer that has any, or had some; `in_hand`: these by status.

    `begun` (edit, article, layer) and `untouched` (handed out at, article, layer) are those that wait longest.
    """

    def __init__(self, database: Database, people: Sequence[str]) -> None:
        self._database = database
        found = hand_outs.measured(database)
        self._shares = {id: found[id] for id in people if id in found}
        self.in_hand: Counter[tuple[str, Status]] = Counter()
        self.begun: list[Row] = []
        self.untouched: list[Row] = []
        self.handed: Counter[str] = Counter(dict.fromkeys(self._shares, 0))
        self._by_any = 0

    @property
    def are_any(self) -> bool:
        """Whether anything that is there was handed out to anybody."""
        return bool(self._shares)

    def handed_counts(self) -> dict[str, int]:
        """How many articles each layer has, those that have any; "" for any layer's."""
        return {**self.handed, "": self._by_any} if self._shares else {}

    def count(self, after: str, last: str) -> list[str]:
        """Count a stretch of articles; those of them that are in a share."""
        if not self._shares:
            return []
        values = {"after": after, "last": last, "layers": json.dumps(list(self._shares))}
        there = {id for (id,) in self._database.rows(_ARTICLES, values)}
        # Keys of a dictionary are a set: what is common to both is found without a loop.
        here = {layer: there & theirs.keys() for layer, theirs in self._shares.items()}
        self.handed.update({layer: len(ids) for layer, ids in here.items()})
        touched = self._count_statuses(values)
        waiting = (
            (theirs[id], id, layer)
            for layer, theirs in self._shares.items()
            for id in here[layer]
            if (layer, id) not in touched
        )
        self.untouched = nsmallest(MOST_WAITING, [*self.untouched, *waiting])
        handed = sorted(set().union(*here.values()))
        self._by_any += len(handed)
        return handed

    def _count_statuses(self, values: dict[str, str]) -> set[tuple[str, str]]:
        """Count those that were begun or are done; which they are, by layer and article."""
        rows = [
            row for row in self._database.rows(_STATUSES, values) if row[1] in self._shares[row[0]]
        ]
        self.in_hand.update((layer, Status(status)) for layer, _, status, _ in rows)
        begun = ((edit, id, layer) for layer, id, status, edit in rows if status == "begun")
        self.begun = nsmallest(MOST_WAITING, [*self.begun, *begun])
        return {(layer, id) for layer, id, _, _ in rows}
