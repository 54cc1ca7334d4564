"""A project's layers as readings for the agreement metrics, and the report on them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from annotator.agreement.corpus import Mark, Reading, Tie
from annotator.agreement.report import agreement_report
from annotator.core.layer import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.agreement.bootstrap import Progress
    from annotator.agreement.report import Report
    from annotator.core.layer import Annotator
    from annotator.store.project import Project


def project_readings(project: Project, named: Sequence[str] = ()) -> list[Reading]:
    """Every annotator's reading of every article, articles in the project's order, annotators by name.

    What an annotator has neither begun nor done is untouched, whatever spans an import left there. A machine that
    suggests is there only where it is among the `named`.
    """
    machines = [each for each in project.suggesters() if each.name in named]
    owners = sorted([*project.annotators(), *machines], key=lambda each: each.name)
    return layer_readings(project, owners)


def layer_readings(project: Project, owners: Iterable[Annotator]) -> list[Reading]:
    """The readings of these layers alone, which may be gold too; see `project_readings`."""
    layers = [_Layer(project, owner) for owner in owners]
    readings: list[Reading] = []
    for article in project.articles():
        text = project.text(article.id)
        readings += (layer.reading(article.id, text) for layer in layers)
    return readings


def work_days(project: Project) -> dict[tuple[str, str], date]:
    """The last day on which (annotator's name, article) got or changed a span, where the spans say so."""
    names = {each.id: each.name for each in project.annotators()}
    days: dict[tuple[str, str], date] = {}
    for span in project.spans():
        day = day_of(span.updated or span.created)
        if day is not None and span.annotator in names:
            key = names[span.annotator], span.article
            days[key] = max(days.get(key, day), day)
    return days


def day_of(text: str) -> date | None:
    """The day that an ISO date or time begins with; None where it begins with none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def project_agreement(
    project: Project,
    annotators: Sequence[str] | None = None,
    metrics: Sequence[str] | None = None,
    bootstrap: int = 0,
    seed: int = 0,
    progress: Progress | None = None,
) -> Report:
    """The agreement report on a project's layers, labels and link types by their ids; see `agreement_report`."""
    schema = project.schema
    return agreement_report(
        project_readings(project, annotators or ()),
        annotators,
        metrics,
        bootstrap,
        seed,
        labels=[label.id for label in schema.labels],
        undirected=[link.id for link in schema.link_types if not link.directed],
        progress=progress,
    )


class _Layer:
    """One annotator's marks, links and statuses by article."""

    def __init__(self, project: Project, annotator: Annotator) -> None:
        self._name = annotator.name
        self._statuses = project.statuses(annotator.id)
        self._marks: dict[str, list[Mark]] = defaultdict(list)
        self._ties: dict[str, list[Tie]] = defaultdict(list)
        articles: dict[str, str] = {}
        for span in project.spans(annotator=annotator.id):
            articles[span.id] = span.article
            self._marks[span.article].append(Mark(span.pieces, span.label, span.id))
        for link in project.links(annotator=annotator.id):
            self._ties[articles[link.source]].append(Tie(link.type, link.source, link.target))

    def reading(self, article: str, text: str) -> Reading:
        """The annotator's reading of that article."""
        return Reading(
            article=article,
            annotator=self._name,
            length=len(text),
            marks=tuple(self._marks.get(article, ())),
            ties=tuple(self._ties.get(article, ())),
            text=text,
            status=self._statuses.get(article, Status.UNTOUCHED),
        )
