"""Suggestions: what machines marked, to accept as one's own or to dismiss. They count as nobody's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.ids import timestamp
from annotator.core.layer import is_suggester
from annotator.store import (
    annotators,
    images,
    links,
    mark_ids,
    policies,
    suggestion_answers,
    wording,
)
from annotator.store.images import LINK, POLICY, SPAN
from annotator.store.project_verbs import ProjectVerbs
from annotator.store.suggestion_answers import ACCEPTED, DISMISSED, Answer

if TYPE_CHECKING:
    from annotator.core.layer import Annotator
    from annotator.core.span import Span
    from annotator.store.history import EditWriter


class ProjectSuggestions(ProjectVerbs):
    """Reads and verbs about suggestions; `by` is the id of who answers, and whose undo takes it back.

    A link that a machine suggests comes along once both its ends are accepted.
    """

    def suggesters(self) -> list[Annotator]:
        """The machines whose layers are suggestions, by name: no annotators."""
        return annotators.suggesters(self._database)

    def suggestions(self, article: str, by: str) -> list[Span]:
        """The suggestions in an article that wait for somebody's answer, by place.

        Left out are those accepted or dismissed, and those whose words they have marked with that label themselves.
        """
        return suggestion_answers.waiting(self._database, article, by)

    def settled_suggestions(self, article: str, by: str) -> frozenset[str]:
        """The ids of the other suggestions in the article."""
        return suggestion_answers.settled(self._database, article, by)

    def accepted_from(self, span: str) -> str:
        """The name of who suggested what became that span; "" where it was made otherwise."""
        return suggestion_answers.accepted_from(self._database, span)

    def accept_suggestion(self, span: str, by: str) -> Changes:
        """Make a suggestion a span of one's own, with its attributes; `focus` is the new span."""
        found = self._suggestion(span, by)
        who = annotators.one(self._database, found.annotator).name
        what = self._in_article(
            f"accept {self._label_name(found.label)} suggested by {wording.cut(who)}", found.article
        )
        with self._edit(by, "accept_suggestion", what) as edit:
            self._begin_article(edit, found.article, by)
            made = self._accept(edit, found, by)
            self._accept_links(edit, [found.id], by)
        return edit.touched.changes(what, focus=made)

    def accept_suggestions(self, article: str, by: str) -> Changes:
        """Accept all suggestions in an article that wait, as one step; empty Changes where none does."""
        self._require_sight(by)
        found = self.suggestions(article, by)
        if not found:
            return Changes()
        who = " and ".join(sorted({self._owner_name(one) for one in found}))
        many = "s" if len(found) != 1 else ""
        what = self._in_article(
            f"accept {len(found)} suggestion{many} by {wording.cut(who)}", article
        )
        with self._edit(by, "accept_suggestions", what) as edit:
            self._begin_article(edit, article, by)
            for one in found:
                self._accept(edit, one, by)
            self._accept_links(edit, [one.id for one in found], by)
        return edit.touched.changes(what)

    def dismiss_suggestion(self, span: str, by: str) -> Changes:
        """Say that a suggestion is none: it is not shown to who says so any more."""
        found = self._suggestion(span, by)
        who = self._owner_name(found)
        what = self._in_article(
            f"dismiss {self._label_name(found.label)} suggested by {wording.cut(who)}",
            found.article,
        )
        with self._edit(by, "dismiss_suggestion", what) as edit:
            answer = Answer(span, by, DISMISSED)
            edit.put(POLICY, suggestion_answers.image(answer))
        return edit.touched.changes(what)

    def _accept(self, edit: EditWriter, found: Span, by: str) -> str:
        """Make the span, unless the same is marked already; the id of what is marked."""
        same = (found.label, found.pieces)
        there = (one for one in self.spans(found.article, by) if (one.label, one.pieces) == same)
        id = next((one.id for one in there), "")
        if not id:
            ids = mark_ids.SpanIds(self._database, by, found.article)
            id = ids.of(found.label, found.pieces)
            stored, now = images.require(self._database, SPAN, found.id), timestamp()
            own = {"id": id, "annotator": by, "made_by": None, "created": now, "updated": now}
            edit.put(SPAN, {**stored, **own})
        edit.put(POLICY, suggestion_answers.image(Answer(found.id, by, ACCEPTED, id)))
        return id

    def _accept_links(self, edit: EditWriter, accepted: list[str], by: str) -> None:
        """Link one's own spans as the machine linked the suggestions that became them, both ends being accepted."""
        suggested = {link.id: link for span in accepted for link in self.links_of(span)}
        for _, link in sorted(suggested.items()):
            ends = [self.accepted_as(end, by) for end in (link.source, link.target)]
            kind = self.schema.link_type(link.type)
            source, target = ends
            if source is None or target is None or source.id == target.id:
                continue
            there = links.same(self._database, by, kind, source.id, target.id)
            if there is None and kind.joins(source.label, target.label):
                id = mark_ids.of_link(self._database, by, kind, source.id, target.id)
                now = timestamp()
                said = {"id": id, "annotator": by, "type": kind.id, "created": now, "updated": now}
                edit.put(LINK, {**said, "source": source.id, "target": target.id})

    def accepted_as(self, suggestion: str, by: str) -> Span | None:
        """The span that came of a suggestion, or says the same; None where it waits, was dismissed, or that is gone."""
        answer = suggestion_answers.of(self._database, suggestion, by)
        if answer is not None:
            return self.span(answer.span) if answer.span else None
        same = suggestion_answers.marked_so(self._database, suggestion, by)
        return self.span(same) if same else None

    def _suggestion(self, span: str, by: str) -> Span:
        """A suggestion that somebody may answer."""
        found = self._span(span)
        if not is_suggester(found.annotator):
            raise Refused("This is no suggestion.")
        self._require_sight(by)
        answer = suggestion_answers.of(self._database, span, by)
        if answer is not None:
            if answer.said == ACCEPTED:
                raise Refused("You have accepted this suggestion already; undo takes that back.")
            raise Refused("You have dismissed this suggestion already; undo takes that back.")
        return found

    def _require_sight(self, by: str) -> None:
        annotators.one(self._database, by)
        if is_suggester(by):
            raise Refused("A machine answers no suggestions.")
        shown = policies.load(self._database)
        if not all(shown.may_see(by, one.id) for one in self.suggesters()):
            raise Refused("The lead of this project does not show suggestions to annotators.")

    def _owner_name(self, span: Span) -> str:
        return annotators.one(self._database, span.annotator).name
