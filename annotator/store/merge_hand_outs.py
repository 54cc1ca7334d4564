"""What was handed out to whom in two projects: all of both; of each row the one of the higher revision.

Where a row was changed apart, what gave way is listed: an article that one side took out and that is handed out still,
or the other way round.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.ids import new_id
from annotator.core.merge import HANDED_OUT, NOT_HANDED_OUT, MergeCase
from annotator.store import annotators, hand_outs, history, images
from annotator.store.images import ANNOTATOR, POLICY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from annotator.core.hand_outs import HandOut
    from annotator.store.database import Database
    from annotator.store.images import Image


@dataclass
class HandOutMerge:
    """The hand-outs of another project on their way into ours.

    `articles` says what theirs (ids) are called here, once they have come.
    """

    ours: Database
    theirs: Database
    articles: Mapping[str, str]
    cases: list[MergeCase] = field(default_factory=list)

    def take_in(self, edit: Callable[[], int]) -> None:
        """Take what ranks higher there, as part of the edit whose number `edit` tells."""
        names: dict[str, str] = dict(self.theirs.rows("SELECT id, name FROM annotator"))
        for one in hand_outs.every(self.theirs):
            if one.annotator in names:
                self._take(one, names[one.annotator], edit)

    def _take(self, one: HandOut, name: str, edit: Callable[[], int]) -> None:
        key_there = hand_outs.image(one, 0)["key"]
        there = images.require(self.theirs, POLICY, key_there)
        known = annotators.named(self.ours, name)
        if known is None and (not one.articles or annotators.owner(self.ours, name) is not None):
            # Nothing to nobody whom this project knows need not be said; nor is anything handed out to gold.
            return
        here = known.id if known else new_id()
        after = hand_outs.called_here(there, here, self._called_here(one.articles))
        before = images.load(self.ours, POLICY, after["key"])
        taken = _rank(after) > _rank(before)
        if before is not None:
            past = self._past_there(key_there) if taken else _past(self.ours, before["key"])
            self.cases += _lost(name, before, after, past, taken=taken)
        if not taken:
            return
        number = edit()
        if known is None:
            self.ours.run(ANNOTATOR.insert, (here, name, 0, number))
        history.add_row(self.ours, number, POLICY, before, after)
        images.write(self.ours, POLICY, after, exists=before is not None)

    def _called_here(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.articles.get(id, id) for id in ids))

    def _past_there(self, key: str) -> list[frozenset[str]]:
        return [frozenset(self._called_here(ids)) for ids in _past(self.theirs, key)]


def _lost(
    name: str, mine: Image, theirs: Image, past: Iterable[frozenset[str]], *, taken: bool
) -> Iterator[MergeCase]:
    """A case for each article of which the side that gave way says what the other one never said."""
    here, there = _articles(mine), _articles(theirs)
    loser = here if taken else there
    for id in sorted(here ^ there):
        if all((id in loser) != (id in said) for said in past):
            said_here, said_there = (
                HANDED_OUT if id in side else NOT_HANDED_OUT for side in (here, there)
            )
            kept = "theirs" if taken else "ours"
            yield MergeCase(
                "conflict", "hand-out", mine["key"], id, name, said_here, said_there, kept
            )


def _articles(row: Image | None) -> frozenset[str]:
    told = hand_outs.said(row)
    return frozenset(told["articles"] if told else ())


def _past(database: Database, key: str) -> list[frozenset[str]]:
    """The articles of a row as its project's history has them, of each time that it was there."""
    rows = database.rows(
        'SELECT before, after FROM edit_row WHERE "key" = ? AND "table" = \'policy\'', (key,)
    )
    return [_articles(images.from_text(text)) for row in rows for text in row if text]


def _rank(row: Image | None) -> tuple[int, str]:
    """By revision; of two that were counted alike, the same on every side."""
    said = [hand_outs.said(row), hand_outs.is_undone(row)]
    told = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return hand_outs.revision_of(row), told
