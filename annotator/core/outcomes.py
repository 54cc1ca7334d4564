"""What a choice makes of a case: gold spans and links."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING

from annotator.core.cases import Case, Owner, Proposal, given_values, intersection
from annotator.core.decisions import Choice
from annotator.core.errors import UserError
from annotator.core.span import Pieces, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class CannotDecide(UserError):
    """A choice that makes nothing of this case."""


@dataclass(frozen=True, slots=True)
class GoldMark:
    """A span or link of gold to be made: of a span its label, pieces and attributes; of a link its type as `label`.

    `owners` are those whose marks it comes from. `turned`: the link goes the other way than the first one of the case.
    """

    label: str
    pieces: Pieces = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    owners: tuple[Owner, ...] = ()
    turned: bool = False


def outcome(
    case: Case,
    choice: Choice,
    annotator: str = "",
    label: str = "",
    marks: Sequence[GoldMark] = (),
) -> tuple[GoldMark, ...]:
    """What a choice would make; `annotator` (an id) for take, `marks` for edit, `label` for spans of several labels.

    CannotDecide, with a sentence, where the choice does not fit the case.
    """
    if choice is Choice.TAKE:
        if annotator not in case.readers:
            raise CannotDecide("Say whose marks to take: an annotator who has read the article.")
        return tuple(_of_proposal(one, annotator) for one in case.proposals_of(annotator))
    if choice is Choice.AGREED:
        return tuple(_of_proposal(one) for one in case.proposals)
    if choice is Choice.EDIT:
        if not marks:
            raise CannotDecide("Say what shall be gold; to have nothing, choose “neither”.")
        return tuple(_with_owners(mark, case) for mark in marks)
    if choice in (Choice.UNION, Choice.INTERSECTION):
        return (_merged(case, choice, label),)
    return ()


def merged_pieces(case: Case, choice: Choice) -> Pieces:
    """The pieces that union or intersection would make; none where that would say nothing of its own.

    That is where one mark lies on the table, where all have the same words, or where no character is in all of them.
    """
    each = {proposal.pieces for proposal in case.proposals}
    if case.what != "span" or len(each) < 2:
        return ()
    return case.pieces if choice is Choice.UNION else _shared(case)


def agreed_values(owners: Iterable[Owner]) -> dict[str, str]:
    """The attributes, but for notes, of which all who gave one gave the same value."""
    return {name: min(given) for name, given in given_values(owners).items() if len(given) == 1}


def _of_proposal(proposal: Proposal, annotator: str = "") -> GoldMark:
    owners = tuple(
        owner for owner in proposal.owners if not annotator or owner.annotator == annotator
    )
    return GoldMark(proposal.label, proposal.pieces, agreed_values(owners), owners)


def _with_owners(mark: GoldMark, case: Case) -> GoldMark:
    """An edited mark names all whose marks lay on the table."""
    owners = tuple(owner for proposal in case.proposals for owner in proposal.owners)
    return replace(mark, pieces=joined(mark.pieces), owners=mark.owners or owners)


def _merged(case: Case, choice: Choice, label: str) -> GoldMark:
    if case.what == "link":
        raise CannotDecide("Links have no union or intersection: take one, or none.")
    if not label and len(case.labels) > 1:
        raise CannotDecide("The labels differ here: say which one the span shall have.")
    pieces = case.pieces if choice is Choice.UNION else _shared(case)
    if not pieces:
        raise CannotDecide("These spans have no character that all of them share.")
    owners = tuple(owner for proposal in case.proposals for owner in proposal.owners)
    return GoldMark(label or case.labels[0], pieces, agreed_values(owners), owners)


def _shared(case: Case) -> Pieces:
    """The characters that everybody with a span in the case has marked."""
    each = [
        joined(piece for one in case.proposals_of(name) for piece in one.pieces)
        for name in case.readers
        if case.proposals_of(name)
    ]
    return reduce(intersection, each)
