"""How far a project's review is: its cases by class, label, state and article."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.cases import CaseKind
from annotator.core.decisions import State, progress_of
from annotator.core.errors import Refused
from annotator.core.visible import excerpt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.decisions import Progress, ReviewedCase
    from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class ReviewCounts:
    """Counts of cases between `annotators` (names): by class, by state, by label (or link type) and class, by article.

    `titles` of articles by id; `questions` without an answer.
    """

    annotators: tuple[str, ...]
    classes: dict[str, int]
    states: dict[str, int]
    labels: dict[str, dict[str, int]]
    articles: tuple[Progress, ...]
    titles: dict[str, str]
    questions: int

    def to_json(self) -> dict[str, Any]:
        """The counts as plain JSON data."""
        rows = [
            {**asdict(row), "title": self.titles[row.article], "settled": row.settled}
            for row in self.articles
        ]
        return {
            "annotators": list(self.annotators),
            "cases": sum(self.classes.values()),
            "classes": self.classes,
            "states": self.states,
            "labels": self.labels,
            "articles": rows,
            "open_questions": self.questions,
        }


def compared(project: Project, names: Sequence[str]) -> list[str]:
    """The ids of the annotators of those names, or of all where none is given; Refused where one is not there.

    A machine that suggests is compared where it is named, and only there.
    """
    people = {one.name: one.id for one in project.annotators()}
    known = {**people, **{one.name: one.id for one in project.suggesters()}}
    for name in names:
        if name not in known:
            raise Refused(f"The project has no annotator {excerpt(name)}.")
    return [known[name] for name in dict.fromkeys(names or people)]


def review_counts(project: Project, among: Sequence[str]) -> ReviewCounts:
    """Count the cases between the annotators of those ids; Refused for fewer than two."""
    cases = project.cases(among)
    names = {one.id: one.name for one in (*project.annotators(), *project.suggesters())}
    order = [label.id for label in project.schema.labels]
    order += [type_.id for type_ in project.schema.link_types]
    classes = Counter(one.case.kind for one in cases)
    states = Counter(one.state for one in cases)
    labels = _by_label(cases)
    articles = tuple(progress_of(cases))
    found = {one.id: one.title or one.id for one in project.articles()}
    return ReviewCounts(
        tuple(names[id] for id in among),
        {kind.value: classes[kind] for kind in CaseKind},
        {state.value: states[state] for state in State},
        {label: labels[label] for label in order if label in labels},
        articles,
        {row.article: found[row.article] for row in articles},
        len(project.questions(open_only=True)),
    )


def _by_label(cases: Sequence[ReviewedCase]) -> dict[str, dict[str, int]]:
    """A case counts for each label that is proposed in it."""
    counts: dict[str, Counter[str]] = {}
    for one in cases:
        for label in one.case.labels:
            counts.setdefault(label, Counter())[one.case.kind.value] += 1
    return {
        label: {kind.value: some[kind.value] for kind in CaseKind} for label, some in counts.items()
    }
