"""What a project answers of its review: cases, decisions, gold, questions, who may see and decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import annotators, policies, questions, statuses
from annotator.store.project_lookups import ProjectLookups

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.core.decisions import Acceptance, Decision, Progress, Provenance, ReviewedCase
    from annotator.core.layer import Annotator
    from annotator.core.policy import Policy, Role
    from annotator.core.questions import Question
    from annotator.store.case_reading import CaseReading


class ProjectCases(ProjectLookups):
    """The reading half of a project's review. Annotators and articles are ids."""

    def gold(self) -> Annotator | None:
        """The owner of the gold layer, once there is one."""
        return annotators.gold(self._database)

    def has_begun(self, annotator: str) -> bool:
        """Whether an annotator has begun an article, and can be compared."""
        return statuses.has_any(self._database, annotator)

    def cases(
        self, among: Sequence[str], articles: Collection[str] | None = None
    ) -> list[ReviewedCase]:
        """The cases between annotators, in some articles or all: articles in order, cases by place, links last.

        Refused for fewer than two annotators.
        """
        return self._reading(among, articles).reviewed()

    def cases_again(
        self, among: Sequence[str], cases: Sequence[ReviewedCase]
    ) -> list[ReviewedCase]:
        """The cases of some articles, where nothing but gold and decisions has changed since they were these.

        `cases` are all that these articles had, one of spans at least in each; the answer is what `cases` gives.
        """
        from annotator.store import case_reading

        return case_reading.reviewed_again(self._database, among, [row.case for row in cases])

    def progress(
        self, among: Sequence[str], articles: Collection[str] | None = None
    ) -> list[Progress]:
        """How many cases of each article that has any are in which state."""
        from annotator.core.decisions import progress_of

        return progress_of(self.cases(among, articles))

    def agreed(self, among: Sequence[str], articles: Collection[str] | None = None) -> Acceptance:
        """What `accept_agreed` would do: cases that nobody decided, in which all who are done say the same."""
        from annotator.store.accepting import acceptable

        return acceptable(self._reading(among, articles, done_only=True), self._database)

    def decisions(self, article: str | None = None) -> list[Decision]:
        """The decisions in an article, or all, the earlier first."""
        from annotator.store import decisions

        return decisions.chosen(self._database, None if article is None else [article])

    def decision(self, id: str) -> Decision | None:
        """The decision of that id; None where there is none."""
        from annotator.store import decisions

        return decisions.one(self._database, id)

    def provenance(self, mark: str) -> Provenance | None:
        """Where a gold span or link comes from; None for what is no gold."""
        from annotator.store import decisions

        return decisions.provenance(self._database, mark)

    def questions(self, article: str | None = None, *, open_only: bool = False) -> list[Question]:
        """The questions in an article, or all, by place."""
        return questions.chosen(self._database, article, open_only=open_only)

    def questions_of(self, span: str) -> list[Question]:
        """The questions on a span, by when they were asked."""
        return questions.of_span(self._database, span)

    def question(self, id: str) -> Question | None:
        """The question of that id; None where there is none."""
        return questions.one(self._database, id)

    def policy(self) -> Policy:
        """Who is reviewer and lead, and whether annotators work blind."""
        return policies.load(self._database)

    def role(self, annotator: str) -> Role:
        """What an annotator is in this project."""
        return self.policy().role(annotator)

    def is_blind(self) -> bool:
        """Whether annotators see no layer but their own until a lead releases the others."""
        return self.policy().blind

    def may_see(self, annotator: str, other: str) -> bool:
        """Whether an annotator may see the layer of another, or gold."""
        return self.policy().may_see(annotator, other)

    def may_decide(self, annotator: str) -> bool:
        """Whether an annotator may decide cases."""
        return self.policy().may_decide(annotator)

    def _reading(
        self, among: Sequence[str], articles: Collection[str] | None, *, done_only: bool = False
    ) -> CaseReading:
        # Whoever marks and compares nothing does without; so in all of these.
        from annotator.store.case_reading import CaseReading

        return CaseReading(self._database, self.schema, among, articles, done_only=done_only)
