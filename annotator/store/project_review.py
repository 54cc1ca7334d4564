"""What a reviewer does in a project: decide, accept, answer, say who may see and decide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.ids import new_id, timestamp
from annotator.core.layer import GOLD, Status
from annotator.core.policy import Policy, Role
from annotator.core.span import joined, pieces_problem
from annotator.core.text import refusal
from annotator.store import annotators, articles, images, policies, spans, wording
from annotator.store.images import ANNOTATOR, POLICY, QUESTION
from annotator.store.project_cases import ProjectCases

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from annotator.core.cases import Case
    from annotator.core.decisions import Choice
    from annotator.core.outcomes import GoldMark
    from annotator.core.questions import Question
    from annotator.core.span import Piece
    from annotator.store.case_reading import CaseReading
    from annotator.store.history import EditWriter

_ADD = "add a span to gold"


class ProjectReview(ProjectCases):
    """The writing half of a project's review: each verb is one step of the undo stack of `by` (an annotator's id).

    Refused where `by` may not do it, or where the project's state does not allow it. What only a review needs is
    imported by its verbs.
    """

    def decide(
        self,
        case: Case,
        choice: Choice,
        by: str,
        *,
        annotator: str = "",
        label: str = "",
        marks: Sequence[GoldMark] = (),
        reason: str = "",
    ) -> Changes:
        """Decide a case, in place of earlier decisions of it; `focus` is the gold span or link that was made.

        `annotator` (an id) is for take, `marks` for edit, `label` for spans of several labels.
        CannotDecide where the choice does not fit the case.
        """
        from annotator.core.cases import CaseKind
        from annotator.core.decisions import Choice
        from annotator.core.outcomes import outcome
        from annotator.store.deciding import Decider, Verdict, require_unchanged

        name = self._decider(by)
        if choice is Choice.AGREED:
            raise Refused("What all agree on is accepted for all articles at once.")
        if GOLD in case.readers:
            raise Refused("Gold cannot be decided against itself: compare annotators.")
        _require_text(reason)
        made = outcome(case, choice, annotator, label, marks)
        self._require_sound(case, made)
        self._make_gold_layer()
        is_added = case.kind is CaseKind.ADDED
        what = _ADD if is_added else wording.of_choice(choice.value, case.what)
        what = self._in_article(what, case.article)
        with self._edit(by, "decide", what) as edit:
            require_unchanged(self._database, case)
            decider = Decider(self._database, self.schema, edit)
            verdict = Verdict(case, choice, made, self._names(), name, reason.strip())
            focus = decider.decide(verdict)
            self._settle(edit, case.among, case.articles)
        return edit.touched.changes(what, focus=focus)

    def add_gold(
        self,
        article: str,
        pieces: Iterable[Piece],
        label: str,
        by: str,
        among: Sequence[str],
        *,
        reason: str = "",
    ) -> Changes:
        """Make gold of pieces that none of those compared (`among`, ids) has marked; `focus` is the gold span.

        Doing so again changes the reason. `reopen` takes it back: `cases` lists it as a case of its own, of the class
        “added”. Refused where fewer than two of them have begun the article, or a decision was made on just this.
        """
        from annotator.core.cases import added_case
        from annotator.core.decisions import Choice, DecisionBook
        from annotator.core.outcomes import GoldMark

        wanted = joined(pieces)
        case = added_case(article, label, wanted, among)
        if sum(article in self.statuses(one) for one in case.among) < 2:
            raise Refused("Fewer than two of those compared have begun this article.")
        book = DecisionBook(self.decisions(article))
        (content,) = case.contents
        if any(not one.is_added for one in book.of_content("span", article, content)):
            raise Refused("These words were marked so, and decided: decide that case again.")
        return self.decide(case, Choice.EDIT, by, marks=[GoldMark(label, wanted)], reason=reason)

    def reopen(self, case: Case, by: str) -> Changes:
        """Take the decisions of a case back, with the gold that they made; empty Changes where there are none."""
        from annotator.core.decisions import DecisionBook
        from annotator.store import decisions
        from annotator.store.deciding import Decider

        self._decider(by)
        found = DecisionBook(decisions.chosen(self._database, case.articles)).of(case)
        if not found:
            return Changes()
        what = self._in_article("open a case again", case.article)
        with self._edit(by, "reopen", what) as edit:
            Decider(self._database, self.schema, edit).withdraw(found)
            self._settle(edit, case.among, case.articles)
        return edit.touched.changes(what)

    def accept_agreed(
        self, among: Sequence[str], by: str, articles: Collection[str] | None = None
    ) -> Changes:
        """Make gold of what all who are done with an article say, as one step; `agreed` tells what that is."""
        from annotator.store.accepting import Acceptor, acceptable

        name = self._decider(by)
        if GOLD in among:
            raise Refused("Gold is no annotator: compare annotators.")
        revisions = annotators.revisions(self._database, among)
        whole = self._reading(among, articles)
        reading = whole.of_done()
        taken = acceptable(reading, self._database).cases
        if not taken:
            return Changes()
        self._make_gold_layer()
        what = wording.of_acceptance(len(taken), len({case.article for case in taken}))
        with self._edit(by, "accept", what) as edit:
            if annotators.revisions(self._database, among) != revisions:
                raise Refused("Something was marked just now: accept what all agree on again.")
            names = self._names()
            Acceptor(self._database, self.schema, reading, edit, names, name).accept(taken)
            touched = {article for case in taken for article in case.articles}
            whole.read_decisions()
            self._settle(edit, among, touched, whole if articles is None else None)
        return edit.touched.changes(what)

    def ask(self, span: str, text: str, by: str) -> Changes:
        """Raise a question on a span, for the reviewers."""
        found = self._span(span)
        annotators.one(self._database, by)
        if not self.may_see(by, found.annotator):
            raise Refused("This span is in a layer that you do not see yet.")
        image = {
            "id": new_id(), "article": found.article, "annotator": by, "span": span,
            "text": _required(text, "A question"), "asked": timestamp(), "answer": "", "by": "",
            "answered": "",
        }  # fmt: skip
        what = self._in_article("ask the reviewer", found.article)
        with self._edit(by, "ask", what) as edit:
            edit.put(QUESTION, image)
        return edit.touched.changes(what, focus=span)

    def answer(self, question: str, text: str, by: str) -> Changes:
        """Answer a question; "" takes the answer away."""
        old = self._question(question)
        name = self._decider(by)
        _require_text(text)
        text = text.strip()
        if text == old.answer:
            return Changes()
        what = self._in_article("answer a question" if text else "take an answer back", old.article)
        told = {
            "answer": text,
            "by": name if text else "",
            "answered": timestamp() if text else "",
        }
        with self._edit(by, "answer", what) as edit:
            edit.put(QUESTION, {**images.require(self._database, QUESTION, question), **told})
        return edit.touched.changes(what, focus=old.span)

    def withdraw(self, question: str, by: str) -> Changes:
        """Take a question back; only who asked it may."""
        old = self._question(question)
        if old.annotator != by:
            raise Refused("Only who asked a question can take it back.")
        what = self._in_article("take a question back", old.article)
        with self._edit(by, "withdraw", what) as edit:
            edit.remove(QUESTION, images.require(self._database, QUESTION, question))
        return edit.touched.changes(what, focus=old.span)

    def set_role(self, annotator: str, role: Role, by: str) -> Changes:
        """Say what somebody is: a lead may, and anybody while there is no lead."""
        who = annotators.one(self._database, annotator)
        old = self.policy()
        leads, reviewers = old.leads - {annotator}, old.reviewers - {annotator}
        if role is Role.LEAD:
            leads |= {annotator}
        elif role is Role.REVIEWER:
            reviewers |= {annotator}
        new = replace(old, leads=leads, reviewers=reviewers)
        return self._rule(new, by, f"make {wording.cut(who.name)} {role.value}")

    def set_blind(self, blind: bool, by: str) -> Changes:
        """Let annotators see no layer but their own, or release the layers: a lead may."""
        what = "let annotators work blind" if blind else "release the layers"
        return self._rule(replace(self.policy(), blind=blind), by, what)

    def show_suggestions(self, shown: bool, by: str) -> Changes:
        """Let annotators see what machines suggest, or not: a lead may. Reviewers and leads see it anyway."""
        what = "show suggestions to annotators" if shown else "hide suggestions from annotators"
        return self._rule(replace(self.policy(), suggestions=shown), by, what)

    def set_policy(self, policy: Policy, by: str) -> Changes:
        """Say at once who is what, and whether annotators work blind: a lead may, and anybody while there is none."""
        for one in policy.leads | policy.reviewers:
            annotators.one(self._database, one)
        return self._rule(policy, by, "say who may see and decide")

    def _rule(self, new: Policy, by: str, what: str) -> Changes:
        old = self.policy()
        annotators.one(self._database, by)
        if not old.may_rule(by):
            raise Refused("Only a lead of this project may change that.")
        if new == old:
            return Changes()
        with self._edit(by, "policy", what) as edit:
            for image in policies.changed(self._database, new):
                edit.put(POLICY, image)
        return edit.touched.changes(what)

    def _settle(
        self,
        edit: EditWriter,
        among: Sequence[str],
        some: Collection[str],
        reading: CaseReading | None = None,
    ) -> None:
        """Call an article of gold done where nothing in it waits any more, else begun; `reading`: of all articles."""
        from annotator.core.decisions import progress_of
        from annotator.store.deciding import Decider

        reading = reading or self._reading(among, some)
        decider = Decider(self._database, self.schema, edit)
        for row in progress_of(reading.reviewed()):
            if row.article in some:
                decider.set_gold_status(row.article, Status.DONE if row.settled else Status.BEGUN)

    def _make_gold_layer(self) -> None:
        """In an edit of its own and nobody's, so that each decision can be undone whoever made the first."""
        if self.gold() is not None:
            return
        name = annotators.gold_name(self._database)
        with self._edit(None, "add_gold", "begin the gold layer") as edit:
            edit.put(ANNOTATOR, {"id": GOLD, "name": name, "revision": 0, "made_by": None})

    def _decider(self, by: str) -> str:
        """The name of who decides; Refused where they may not."""
        found = annotators.one(self._database, by)
        if by == GOLD or not self.may_decide(by):
            raise Refused("Only a reviewer or lead of this project may decide that.")
        return found.name

    def _names(self) -> dict[str, str]:
        layers = (*self.annotators(), *annotators.suggesters(self._database))
        return {one.id: one.name for one in layers}

    def _question(self, id: str) -> Question:
        found = self.question(id)
        if found is None:
            raise Refused("This question is not there any more.")
        return found

    def _require_sound(self, case: Case, marks: Sequence[GoldMark]) -> None:
        length = articles.one(self._database, case.article).length
        for mark in marks:
            if case.what == "link":
                self._link_type(mark.label)
                continue
            spans.require_label(self.schema, mark.label)
            self._require_attributes(mark.attributes)
            if (problem := pieces_problem(mark.pieces, length)) is not None:
                raise Refused(f"This cannot be gold: {problem}.")


def _required(text: str, what: str) -> str:
    _require_text(text)
    if not text.strip():
        raise Refused(f"{what} needs some words.")
    return text.strip()


def _require_text(text: str) -> None:
    if (problem := refusal(text)) is not None:
        raise Refused(f"This cannot be stored: it {problem[1]}.")
