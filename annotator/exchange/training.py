"""A project's annotator against its gold layer, or against another annotator's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.agreement.corpus import Corpus, LeftOut
from annotator.agreement.training import training
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.visible import excerpt
from annotator.exchange.agreement import layer_readings

if TYPE_CHECKING:
    from annotator.agreement.training import Training
    from annotator.core.layer import Annotator
    from annotator.store.project import Project

_INCOMPLETE = "its gold is not complete"


def project_training(project: Project, annotator: str, against: str = "") -> Training:
    """The report of the annotator of that name, over articles that he has begun and whose gold is complete.

    `against`: the name of another annotator to be measured by instead; then what both have begun counts. Refused
    where there is no such annotator, or no gold.
    """
    person = _named(project, annotator)
    if against:
        reference = _named(project, against)
        return _against(project, person, reference, complete=False)
    gold = project.gold()
    if gold is None:
        raise Refused(
            f"“{project.path}” has no gold layer: nobody has adjudicated its layers yet. "
            "Name an annotator to be measured by with --against."
        )
    return _against(project, person, gold, complete=True)


def _named(project: Project, name: str) -> Annotator:
    # A machine, too, can be measured, where somebody names it.
    layers = (*project.annotators(), *project.suggesters())
    found = next((each for each in layers if each.name == name), None)
    if found is None:
        raise Refused(f"The project has no annotator {excerpt(name)}.")
    return found


def _against(
    project: Project, person: Annotator, reference: Annotator, *, complete: bool
) -> Training:
    if person.id == reference.id:
        raise Refused(f"{excerpt(person.name)} cannot be measured by the same layer.")
    readings = layer_readings(project, (person, reference))
    begun = {
        each.article
        for each in readings
        if complete and each.annotator == reference.name and each.status is Status.BEGUN
    }
    kept = [
        replace(each, status=Status.UNTOUCHED)
        if each.annotator == reference.name and each.article in begun
        else each
        for each in readings
    ]
    labels = [label.id for label in project.schema.labels]
    report = training(Corpus(kept, (person.name, reference.name), labels))
    return replace(
        report, left_out=tuple(_reason(each, begun, reference.name) for each in report.left_out)
    )


def _reason(each: LeftOut, begun: set[str], reference: str) -> LeftOut:
    return (
        replace(each, reason=_INCOMPLETE)
        if each.article in begun and reference in each.annotators
        else each
    )
