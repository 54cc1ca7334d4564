"""Who may see and decide what, of two projects: of each row the one of the higher revision."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.ids import new_id
from annotator.core.layer import is_suggester
from annotator.core.merge import MergeCase
from annotator.store import history, images, policies, suggestion_answers
from annotator.store.images import ANNOTATOR, POLICY

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.database import Database
    from annotator.store.suggestion_answers import Answer


@dataclass
class PolicyMerge:
    """The policy of another project on its way into ours."""

    ours: Database
    theirs: Database
    cases: list[MergeCase] = field(default_factory=list)

    def take_in(self, edit: Callable[[], int]) -> None:
        """Take what ranks higher, as part of the edit whose number `edit` tells."""
        here, there = policies.rows(self.ours), policies.rows(self.theirs)
        said_here, said_there = dict(policies.told(self.ours)), dict(policies.told(self.theirs))
        for key in policies.KEYS:
            mine, theirs = said_here[key], said_there[key]
            revisions = here[key][1], there[key][1]
            taken = _rank(revisions[1], theirs) > _rank(revisions[0], mine)
            if mine != theirs and all(revisions):
                self._list(key, mine, theirs, taken=taken)
            if taken:
                self._put(key, theirs, revisions[1], edit)

    def take_answers(self, edit: Callable[[], int], stored: Callable[[str, str, str], str]) -> None:
        """Take what people answered to suggestions there and not here; accepted goes before dismissed.

        `stored` tells a span's id here by its article here, its layer's name and its id there.
        """
        here = {(one.suggestion, one.by): one for one in suggestion_answers.every(self.ours)}
        for theirs in suggestion_answers.every(self.theirs):
            one = self._answer(theirs, stored)
            mine = here.get((one.suggestion, one.by)) if one else None
            if one is None or (mine is not None and mine.said <= one.said):
                continue
            after = suggestion_answers.image(one)
            before = images.load(self.ours, POLICY, after["key"])
            history.add_row(self.ours, edit(), POLICY, before, after)
            images.write(self.ours, POLICY, after, exists=before is not None)

    def _answer(self, theirs: Answer, stored: Callable[[str, str, str], str]) -> Answer | None:
        """Their answer as it would be here; None where the suggestion or who answered did not come."""
        found = self.theirs.row(
            "SELECT sha256, name FROM span JOIN annotator ON annotator.id = span.annotator"
            " JOIN article ON article.id = span.article WHERE span.id = ?",
            (theirs.suggestion,),
        )
        who = self.theirs.value("SELECT name FROM annotator WHERE id = ?", (theirs.by,))
        by = self.ours.value("SELECT id FROM annotator WHERE name = ?", (who,))
        if found is None or by is None:
            return None
        articles = self.ours.rows("SELECT id FROM article WHERE sha256 = ?", found[:1])
        for (article,) in articles:
            span = stored(article, found[1], theirs.suggestion)
            row = self.ours.row("SELECT annotator FROM span WHERE id = ?", (span,))
            if row is not None and is_suggester(row[0]):
                made = stored(article, who, theirs.span) if theirs.span else ""
                return theirs._replace(suggestion=span, by=by, span=made)
        return None

    def _list(self, key: str, mine: Any, theirs: Any, *, taken: bool) -> None:
        winner, loser = (self.theirs, mine) if taken else (self.ours, theirs)
        if loser not in _past(winner, key):
            kept = "theirs" if taken else "ours"
            self.cases.append(
                MergeCase("conflict", "policy", key, "", "", _told(mine), _told(theirs), kept)
            )

    def _put(self, key: str, said: Any, revision: int, edit: Callable[[], int]) -> None:
        number = edit()
        value = [self._id(name, number) for name in said] if isinstance(said, list) else said
        before = images.load(self.ours, POLICY, key)
        after = policies.image(key, sorted(value) if isinstance(value, list) else value, revision)
        history.add_row(self.ours, number, POLICY, before, after)
        images.write(self.ours, POLICY, after, exists=before is not None)

    def _id(self, name: str, edit: int) -> str:
        known = self.ours.value("SELECT id FROM annotator WHERE name = ?", (name,))
        if known is None:
            known = new_id()
            self.ours.run(ANNOTATOR.insert, (known, name, 0, edit))
        return str(known)


def _rank(revision: int, said: Any) -> tuple[int, str]:
    return revision, json.dumps(said, ensure_ascii=False)


def _past(database: Database, key: str) -> list[Any]:
    """All that a row has said, by its project's history."""
    names: dict[str, str] = dict(database.rows("SELECT id, name FROM annotator"))
    rows = database.rows(
        'SELECT before, after FROM edit_row WHERE "key" = ? AND "table" = \'policy\'', (key,)
    )
    found: list[Any] = []
    for image in (images.from_text(text) for row in rows for text in row if text):
        value: Any = json.loads(image["value"]) if image else None
        said = value["is"] if isinstance(value, dict) else value
        found.append(sorted(names.get(id, id) for id in said) if isinstance(said, list) else said)
    return found


def _told(said: Any) -> str:
    return ", ".join(said) if isinstance(said, list) else ("yes" if said else "no")
