"""Who has which articles to do: what was handed out is remembered, and a lead may mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.ids import new_id, timestamp
from annotator.store import annotators, articles, images, policies, wording
from annotator.store.images import ANNOTATOR, POLICY
from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from annotator.core.hand_outs import HandOut
    from annotator.store.history import EditWriter


_IS_ANY = "SELECT 1 FROM policy WHERE \"key\" >= 'hand-out/' AND \"key\" < 'hand-out0' LIMIT 1"


class ProjectHandOuts(ProjectFile):
    """Reads and verbs about what was handed out; each verb is one step of the undo stack of `by` (None: nobody's).

    What they need is imported by them: a start asks for none of it.
    """

    def hand_outs(self, annotator: str | None = None) -> list[HandOut]:
        """What was handed out, to one annotator (id) or to all, the earliest first; nothing that was all taken out."""
        from annotator.store import hand_outs

        return [one for one in hand_outs.every(self._database, annotator) if one.articles]

    def handed_out(self) -> dict[str, dict[str, str]]:
        """By annotator (id), the articles (ids) that are theirs to do, with the time at which they got each first.

        Nobody is in it who has nothing, no article that is gone, and nobody who is gone.
        """
        from annotator.store import hand_outs

        return hand_outs.there(self._database)

    def free_articles(self, handed_out: Mapping[str, Mapping[str, str]] | None = None) -> list[str]:
        """The articles (ids) that nobody has been given, in the order in which they came.

        `handed_out` is what the method of that name says, where it was just asked.
        """
        given = self.handed_out() if handed_out is None else handed_out
        taken = frozenset[str]().union(*given.values())
        return [id for id in articles.in_order(self._database) if id not in taken]

    def share_progress(self, annotator: str) -> tuple[int, int] | None:
        """How many articles of those handed out to an annotator are done, and how many they are; None for none."""
        # A start asks for it: where nothing was handed out, that costs no module.
        if self._database.row(_IS_ANY) is None:
            return None
        from annotator.store import hand_outs

        return hand_outs.progress(self._database, annotator)

    def refuse_hand_out(self, names: Sequence[str]) -> None:
        """Refused where one of these names is no annotator's."""
        for name in names:
            annotators.require_free(self._database, name)

    def hand_out(
        self, shares: Mapping[str, Sequence[str]], by: str | None, *, draw: int | None = None
    ) -> Changes:
        """Remember that each name was given these articles (ids), in a draw or by hand; who is new is made one.

        Empty Changes where no article is among them.
        """
        from annotator.core.hand_outs import HandOut
        from annotator.store import hand_outs

        given = {name.strip(): tuple(ids) for name, ids in shares.items() if ids}
        self.refuse_hand_out(list(given))
        if not given:
            return Changes()
        what = _words(given, is_drawn=draw is not None)
        id, at = new_id(), timestamp()
        with self._edit(by, "hand_out", what) as edit:
            for name, ids in given.items():
                one = HandOut(id, self._whose(name, edit), at, draw, ids)
                edit.put(POLICY, hand_outs.image(one, 1))
        return edit.touched.changes(what)

    def give(self, name: str, ids: Collection[str], by: str | None) -> Changes:
        """Give somebody articles (ids) besides those that they have; a lead may, and anybody while there is none."""
        from annotator.store import hand_outs

        self._require_lead(by)
        known = annotators.named(self._database, name.strip())
        theirs = hand_outs.shares(self._database, [known.id]) if known else {}
        has = theirs.get(known.id, {}) if known else {}
        there = articles.known_ids(self._database)
        return self.hand_out({name: [id for id in ids if id in there and id not in has]}, by)

    def take_out(
        self, annotator: str, by: str | None, ids: Collection[str] | None = None
    ) -> Changes:
        """Take articles (ids; None: all) from what an annotator (id) was given.

        A lead may, and anybody while there is none. What they have marked in them stays.
        """
        from annotator.store import hand_outs

        self._require_lead(by)
        who = annotators.one(self._database, annotator)
        gone = None if ids is None else frozenset(ids)
        rows = list(hand_outs.without(self.hand_outs(annotator), gone))
        if not rows:
            return Changes()
        has = {id for one in self.hand_outs(annotator) for id in one.articles}
        count = len(has if gone is None else has & gone)
        name = wording.cut(who.name)
        what = f"take articles from {name}"
        what = f"{what} ({wording.articles(count)})"
        with self._edit(by, "take_out", what) as edit:
            for one in rows:
                stored = images.load(self._database, POLICY, hand_outs.image(one, 0)["key"])
                edit.put(POLICY, hand_outs.image(one, hand_outs.revision_of(stored) + 1))
        return edit.touched.changes(what)

    def _require_lead(self, by: str | None) -> None:
        if not policies.load(self._database).may_rule(by or ""):
            raise Refused("Only a lead of this project may change that.")

    def _whose(self, name: str, edit: EditWriter) -> str:
        """The id of the annotator of that name, who is made where there is none."""
        known = annotators.named(self._database, name)
        if known is not None:
            return known.id
        made = new_id()
        edit.put(ANNOTATOR, {"id": made, "name": name, "revision": 0, "made_by": None})
        return made


def _words(given: Mapping[str, Sequence[str]], *, is_drawn: bool) -> str:
    """Such as `hand out articles to 3 annotators (12 articles)`."""
    names = list(given)
    name, number = wording.cut(names[0]), len(names)
    what = f"hand out articles to {name}" if is_drawn else f"give articles to {name}"
    if number > 1:
        what = f"hand out articles to {number} annotators"
    return f"{what} ({wording.articles(len({id for ids in given.values() for id in ids}))})"
