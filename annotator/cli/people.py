"""`annotator roles`, `release` and `questions`: who may see and decide, what is asked and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import options
from annotator.cli.options import PATH, as_json
from annotator.cli.output import answer, say, tell

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.policy import Role
    from annotator.store.project import Project

_BY = click.option("--by", callback=options.annotator_name, metavar="NAME",
                   help="Who does it; else who works in the project's window.")  # fmt: skip


@click.command()
@click.argument("project", type=PATH)
@click.option("--lead", "leads", multiple=True, metavar="NAME",
              help="Make this annotator a lead: who decides, and says who is what.")  # fmt: skip
@click.option("--reviewer", "reviewers", multiple=True, metavar="NAME",
              help="Make this annotator a reviewer: who sees all, decides and answers.")  # fmt: skip
@click.option("--annotator", "annotators", multiple=True, metavar="NAME",
              help="Make this lead or reviewer an annotator again.")  # fmt: skip
@click.option("--blind", is_flag=True,
              help="Let annotators see no layer but their own, and no gold, until “release”.")  # fmt: skip
@click.option("--suggestions/--no-suggestions", default=None,
              help="Whether annotators see what machines suggest.")  # fmt: skip
@_BY
@as_json
def roles(
    project: Path,
    leads: tuple[str, ...],
    reviewers: tuple[str, ...],
    annotators: tuple[str, ...],
    blind: bool,
    suggestions: bool | None,
    by: str | None,
    as_json: bool,
) -> int:
    """Say who is annotator, reviewer and lead in PROJECT, and change it: all that is asked for, as one step.

    Only a lead may, and anybody while there is none.
    """
    from annotator.core.policy import Role

    named = _by_name({Role.LEAD: leads, Role.REVIEWER: reviewers, Role.ANNOTATOR: annotators})
    is_change = bool(named) or blind or suggestions is not None
    if by and not is_change:
        raise click.UsageError("--by goes with what it changes: --lead, --reviewer, ...")
    shown = {} if suggestions is None else {"suggestions": suggestions}
    if blind:
        shown["blind"] = True
    _rule(project, named, shown, by or "", write=is_change, as_json=as_json)
    return 0


@click.command()
@click.argument("project", type=PATH)
@_BY
@as_json
def release(project: Path, by: str | None, as_json: bool) -> int:
    """Let annotators who worked blind see the other layers of PROJECT, and gold. Only a lead may."""
    _rule(project, {}, {"blind": False}, by or "", write=True, as_json=as_json)
    return 0


def _by_name(asked: dict[Role, tuple[str, ...]]) -> dict[str, Role]:
    found: dict[str, Role] = {}
    for role, names in asked.items():
        for name in names:
            if found.setdefault(name, role) is not role:
                raise click.UsageError(f"{name!r} is named under two roles.")
    return found


def _rule(
    path: Path,
    named: dict[str, Role],
    shown: dict[str, bool],
    by: str,
    *,
    write: bool,
    as_json: bool,
) -> None:
    """Change the policy, if anything is to be changed, and tell what it is."""
    from annotator.exchange.people import acting, policy_told, policy_with
    from annotator.store.project import Project

    with Project.open(path, write=write) as opened:
        if write:
            lead = acting(opened, by, "changes this")
            done = opened.set_policy(policy_with(opened, named, **shown), lead)
            if not done.text:
                say("Nothing was changed: it is so already.")
        told = policy_told(opened)
    if as_json:
        answer(told)
    else:
        tell(_policy_text(told))


def _policy_text(told: dict[str, Any]) -> str:
    from annotator.cli.tables import columns
    from annotator.core.visible import visible

    rows = [[visible(one["annotator"]), one["role"]] for one in told["people"]]
    has = {one["role"] for one in told["people"]}
    lines = [columns([["name", "role"], *rows])] if rows else []
    if not has & {"lead", "reviewer"}:
        lines.append("Nobody is reviewer or lead yet: anybody decides, and changes this.")
    elif "lead" not in has:
        lines.append("Nobody is lead yet: anybody changes this.")
    lines.append(
        "Annotators work blind: they see no layer but their own, and no gold."
        if told["blind"]
        else "Everybody may see everybody's layer, and gold."
    )
    if not told["suggestions"]:
        lines.append("Annotators do not see what machines suggest; reviewers and leads do.")
    return "\n\n".join(lines)


@click.command()
@click.argument("project", type=PATH)
@click.option("--all", "every", is_flag=True, help="Those with an answer too.")
@click.option("--ask", nargs=2, metavar="SPAN TEXT", help="Ask about a span, by its id.")
@click.option("--answer", "reply", nargs=2, metavar="ID TEXT",
              help="Answer the question of that id; an empty TEXT takes the answer away.")  # fmt: skip
@click.option("--withdraw", metavar="ID", help="Take a question of one's own back.")
@_BY
@as_json
def questions(
    project: Path,
    every: bool,
    ask: tuple[str, str] | None,
    reply: tuple[str, str] | None,
    withdraw: str | None,
    by: str | None,
    as_json: bool,
) -> int:
    """List the questions on spans of PROJECT that wait for an answer; ask, answer, or take one back."""
    from annotator.exchange.people import questions_told
    from annotator.store.project import Project

    asked = [each for each in (ask, reply, withdraw) if each is not None]
    if len(asked) > 1:
        raise click.UsageError("One thing at a time: --ask, --answer or --withdraw.")
    if by and not asked:
        raise click.UsageError("--by goes with --ask, --answer or --withdraw.")
    with Project.open(project, write=bool(asked)) as opened:
        if asked:
            _do(opened, ask, reply, withdraw, by or "")
        told = questions_told(opened, every=every)
        waiting = len(opened.questions(open_only=True))
    if as_json:
        answer({"questions": told, "waiting": waiting})
    else:
        tell(_questions_text(told))
    return 0


def _do(
    project: Project,
    ask: tuple[str, str] | None,
    reply: tuple[str, str] | None,
    withdraw: str | None,
    by: str,
) -> None:
    from annotator.exchange.people import acting

    if ask is not None:
        project.ask(*ask, acting(project, by, "asks"))
    elif reply is not None:
        project.answer(*reply, acting(project, by, "answers"))
    elif withdraw is not None:
        project.withdraw(withdraw, acting(project, by, "takes it back"))


def _questions_text(told: list[dict[str, Any]]) -> str:
    return "\n\n".join(map(_question_text, told)) or "No question waits for an answer."


def _question_text(one: dict[str, Any]) -> str:
    from annotator.cli.output import one_line
    from annotator.core.visible import excerpt, visible

    lines = [
        f"{one['id']}  {one_line(one['title'])}",
        f"  about {excerpt(one_line(one.get('text', '')))}",
        f"  {visible(one['by'])} asks: {one_line(one['question'])}",
    ]
    if one["answer"]:
        lines.append(f"  {visible(one['answered_by'])} answers: {one_line(one['answer'])}")
    return "\n".join(lines)
