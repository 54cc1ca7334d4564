"""What cases, states and choices are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.languages import number
from annotator.core.case_choosing import Order, Stage
from annotator.core.cases import CaseKind
from annotator.core.decisions import State

if TYPE_CHECKING:
    from annotator.app.case_list import Standing
    from annotator.core.cases import Case
    from annotator.core.schema import Schema


def _tr(text: str) -> str:
    return QCoreApplication.translate("review", text)


def kind_name(kind: CaseKind) -> str:
    """The class of a case."""
    return _tr(
        {
            CaseKind.AGREED: "All agree",
            CaseKind.LABEL: "Same words, other label",
            CaseKind.BOUNDARY: "Same label, other ends",
            CaseKind.OVERLAP: "Overlap, other label",
            CaseKind.ONLY_SOME: "Not marked by all",
            CaseKind.LINKS: "Links differ",
            CaseKind.ADDED: "Marked by nobody",
        }[kind]
    )


def state_name(state: State) -> str:
    """How far a case is."""
    return _tr(
        {
            State.OPEN: "to decide",
            State.DECIDED: "decided",
            State.DEFERRED: "deferred",
            State.GAP: "guideline gap",
            State.CHANGED: "changed since",
        }[state]
    )


def stage_name(stage: Stage) -> str:
    """A choice of cases by how far they are."""
    return _tr(
        {
            Stage.WAITING: "To decide",
            Stage.AGREED: "All agree",
            Stage.DEFERRED: "Deferred",
            Stage.GAP: "Gaps",
            Stage.DECIDED: "Decided",
            Stage.ALL: "All cases",
        }[stage]
    )


def order_name(order: Order) -> str:
    """An order of cases."""
    return _tr({Order.PLACE: "In order", Order.COST: "Worst first"}[order])


def place_words(standing: Standing) -> str:
    """How far one is: “Case 4 of 59  ·  3 decided”; where none is looked at, how many are decided."""
    if not standing.at:
        words = _tr("{n} of {all} decided")
        return words.format(n=number(standing.decided), all=number(standing.total))
    words = _tr("Case {n} of {all}  ·  {decided} decided")
    return words.format(
        n=number(standing.at), all=number(standing.total), decided=number(standing.decided)
    )


def says(case: Case, annotator: str, schema: Schema) -> str:
    """What an annotator (id) says in a case: the names of labels or link types; "" for nothing."""
    names = [mark_name(case, one.label, schema) for one in case.proposals_of(annotator)]
    return " + ".join(dict.fromkeys(names))


def mark_name(case: Case, label: str, schema: Schema) -> str:
    """The name of a label, or of a link type where the case is about links."""
    if case.what == "link":
        return next((row.name for row in schema.link_types if row.id == label), label)
    return schema.label_or_id(label).name
