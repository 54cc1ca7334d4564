"""Who may see and decide, and what was asked and answered, as names and plain data: for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.core.layer import GOLD
from annotator.core.policy import Policy, Role
from annotator.core.visible import excerpt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.questions import Question
    from annotator.store.project import Project


def acting(project: Project, name: str, what: str) -> str:
    """The id of who does `what` (such as “accepts”): of that name, else who works in the project's window.

    Somebody new is made an annotator as long as nobody is reviewer or lead. Refused after that, for they may do nothing
    yet, and where nobody is named.
    """
    chosen = name or str(project.setting("annotator", ""))
    if not chosen:
        raise Refused(f"Say who {what}: --by NAME.")
    policy = project.policy()
    if project.annotator(chosen) is None and (policy.leads or policy.reviewers):
        raise Refused(f"The project has no annotator {excerpt(chosen)}.")
    return project.add_annotator(chosen).id


def policy_told(project: Project) -> dict[str, Any]:
    """`blind`, `suggestions` (whether annotators see these), and `people`: name and role of each annotator, by name."""
    policy = project.policy()
    people = [
        {"annotator": one.name, "role": policy.role(one.id).value} for one in project.annotators()
    ]
    return {"blind": policy.blind, "suggestions": policy.suggestions, "people": people}


def policy_with(
    project: Project,
    roles: Mapping[str, Role],
    *,
    blind: bool | None = None,
    suggestions: bool | None = None,
) -> Policy:
    """The project's policy with these roles by name, blind or not, with suggestions in sight of annotators or not.

    Refused where a name is not there.
    """
    known = {one.name: one.id for one in project.annotators()}
    policy = project.policy()
    leads, reviewers = set(policy.leads), set(policy.reviewers)
    for name, role in roles.items():
        if name not in known:
            raise Refused(f"The project has no annotator {excerpt(name)}.")
        for holders, held in ((leads, Role.LEAD), (reviewers, Role.REVIEWER)):
            holders.discard(known[name])
            if role is held:
                holders.add(known[name])
    return Policy(
        frozenset(leads),
        frozenset(reviewers),
        policy.blind if blind is None else blind,
        policy.suggestions if suggestions is None else suggestions,
    )


def questions_told(project: Project, *, every: bool) -> list[dict[str, Any]]:
    """The questions that wait for an answer, or all, by place, each with the words that it is about."""
    names = {one.id: one.name for one in project.annotators()}
    titles = {one.id: one.title or one.id for one in project.articles()}
    return [_told(project, one, names, titles) for one in project.questions(open_only=not every)]


def _told(
    project: Project, one: Question, names: Mapping[str, str], titles: Mapping[str, str]
) -> dict[str, Any]:
    span = project.span(one.span)
    about: dict[str, Any] = {}
    if span is not None:
        layer = GOLD if span.annotator == GOLD else names.get(span.annotator, span.annotator)
        about = {
            "start": span.start, "end": span.end, "label": span.label, "text": span.quote,
            "layer": layer,
        }  # fmt: skip
    return {
        "id": one.id,
        "document": one.article,
        "title": titles[one.article],
        "span": one.span,
        **about,
        "by": names.get(one.annotator, one.annotator),
        "asked": one.asked,
        "question": one.text,
        "answer": one.answer or None,
        "answered_by": one.by or None,
        "answered": one.answered or None,
    }
