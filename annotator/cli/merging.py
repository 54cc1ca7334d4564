"""`annotator merge`: colleagues' project files into one, with sums that add up."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import click

from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, say, tell
from annotator.cli.running import REFUSED
from annotator.core.errors import ProjectRefused, StorageFailed
from annotator.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from annotator.core.errors import Problem
    from annotator.core.merge import Apart, MergeCase, MergeReport, SchemaDifference

_KINDS = {
    "conflict": "changed on both sides, {} kept",
    "deleted_there": "deleted there, kept here",
    "deleted_here": "deleted here, came back",
    "twice": "marked twice, both kept",
}
_MARK = re.compile(r"(?P<what>span|link) “(?P<id>[^”]*)”: (?P<reason>.+)")
# So many that are refused for one reason are named each; of more, the first.
_FEW = 3
_MAPPED = ("label", "link type", "attribute")
_WHOSE = {"ours": "this project's", "theirs": "the other's", "both": "both"}


@click.command()
@click.argument("project", type=PATH)
@click.argument("others", type=PATH, nargs=-1, required=True, metavar="OTHER...")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and change nothing.")
@click.option(
    "--map",
    "mapped",
    multiple=True,
    metavar="THERE=HERE",
    help="Take a label of the OTHER, by its id, in as one of PROJECT's. THERE= leaves it out, THERE=+ adds it to"
    " PROJECT. For a link type write “link type:THERE=HERE”, for an attribute “attribute:THERE=HERE”.",
)
@as_json
def merge(
    project: Path, others: tuple[Path, ...], dry_run: bool, mapped: tuple[str, ...], as_json: bool
) -> int:
    """Bring colleagues' project files, each an OTHER, into PROJECT, after a backup of it.

    Nothing is deleted. What only the OTHER changed is taken. What both changed is listed: the higher revision stays.
    The exit status is 1 where anything was refused.
    """
    from annotator.store.project import Project

    mapping = dict(map(_pair, mapped))
    _say_apart(project, others)
    if not dry_run:
        _back_up(project)
    with Project.open(project) as opened, Progress("Merging") as progress:
        holder = opened.annotator(str(opened.setting("annotator", "")))
        try:
            reports = opened.merge(
                others, holder.id if holder else None, dry_run=dry_run, mapping=mapping,
                watch=progress.advance,
            )  # fmt: skip
        except ProjectRefused as error:
            raise ProjectRefused(f"{error} Nothing was merged.") from error
        names = {label.id: label.name for label in opened.schema.labels}
    if as_json:
        answer({"dry_run": dry_run, "merged": [report.to_json() for report in reports]})
    for report in reports:
        for line in _refused(report.problems):
            say(visible(line))
        if not as_json:
            tell(_text(report, names))
    if dry_run:
        say("This was a dry run: nothing was changed.")
    return REFUSED if any(report.problems for report in reports) else 0


def _pair(written: str) -> tuple[tuple[str, str], str]:
    """What `--map` says, as a merge takes it."""
    there, equals, here = written.partition("=")
    kind, colon, id = there.partition(":")
    if not colon or kind not in _MAPPED:
        kind, id = _MAPPED[0], there
    if not equals or not id:
        raise click.BadParameter(f"“{visible(written)}” is not THERE=HERE.", param_hint="--map")
    return (kind, id), here


def _say_apart(project: Path, others: Sequence[Path]) -> None:
    """Say before anything is done which of the others began apart, and what merging those means."""
    from annotator.store.project import Project

    with Project.open(project, write=False) as opened:
        for other in others:
            try:
                apart = opened.apart_from(other)
            except ProjectRefused as error:
                raise ProjectRefused(f"{error} Nothing was merged.") from error
            if apart is not None:
                say(_apart(other, apart))


def _apart(other: Path, apart: Apart) -> str:
    """What it means that a project began apart."""
    from annotator.exchange.summary import counted, in_words

    said = [
        f"{visible(str(other))} began apart: it is no copy of this project, nor handed out of it."
    ]
    if apart.shared:
        texts = counted(apart.shared, "article")
        said.append(f"{texts} of the same text in both: taken for one, with the marks of both.")
    else:
        said.append("No text is in both.")
    if apart.new:
        said.append(f"{counted(apart.new, 'article')} not here: added{_renamed(apart.renamed)}.")
    if apart.people:
        names = in_words([visible(name) for name in apart.people])
        said.append(f"In both, and taken for one person each: {names}.")
    said.append("Labels and the like are matched by id or name; those that differ are listed.")
    return " ".join(said)


def _renamed(count: int) -> str:
    return f", {count:,} under an id of its own, for another text has its id here" if count else ""


def _back_up(project: Path) -> None:
    from annotator.paths import app_paths
    from annotator.store import backups

    try:
        backups.back_up(project, backups.folder_of(app_paths().data / "backups", project))
    except StorageFailed as error:
        raise StorageFailed(
            f"{error} Nothing was merged: a backup comes before it. ANNOTATOR_DATA_DIR names another folder for it."
        ) from error


def _here(one: SchemaDifference) -> str:
    if one.added:
        return f"added here as {visible(one.ours)}"
    return f"{visible(one.ours)} here" if one.ours else "left out here (--map says otherwise)"


def _place(case: MergeCase) -> str:
    """What a case is about; a rule on who sees and decides is nobody's, and in no article."""
    if case.what == "hand-out":
        return f"hand-out of {visible(case.article)} to {visible(case.annotator)}"
    owner = f" of {visible(case.annotator)}" if case.annotator else ""
    return f"{case.what} {case.id}{owner}" + (
        f" in {visible(case.article)}" if case.article else ""
    )


def _listed(cases: Sequence[MergeCase]) -> list[str]:
    """The cases as lines for people: of many articles handed out to one person, one line says how many."""
    times = Counter(map(_said_of, cases))
    first = {_said_of(case): case.article for case in reversed(cases)}
    told: dict[str, None] = {}
    for case in cases:
        said, place = _said_of(case), _place(case)
        if case.what == "hand-out" and times[said] > _FEW:
            whose = visible(case.annotator)
            place = f"hand-outs of {times[said]:,} articles, the first is {visible(first[said])}, to {whose}"
        kind, sides = _KINDS[case.kind].format(_WHOSE.get(case.kept, "")), said[-2:]
        here, there = (visible(side) or "–" for side in sides)
        told[f"{place}: {kind} (here: {here}; there: {there})"] = None
    return list(told)


def _said_of(case: MergeCase) -> tuple[str, ...]:
    """What many cases of handing out have in common."""
    return case.what, case.annotator, case.kept, case.ours, case.theirs


def _refused(problems: Sequence[Problem]) -> list[str]:
    """The problems as lines for people: of many marks refused for one reason, one line says how many."""
    found = [(row, _MARK.fullmatch(row.reason)) for row in problems]
    times = Counter((row.path, mark["what"], mark["reason"]) for row, mark in found if mark)
    said: set[tuple[str, str, str]] = set()
    lines = []
    for row, mark in found:
        key = (row.path, mark["what"], mark["reason"]) if mark else ("", "", "")
        if mark is None or times[key] <= _FEW:
            lines.append(str(row))
        elif key not in said:
            said.add(key)
            many = f"{times[key]:,} {mark['what']}s: {mark['reason']}; the first is “{mark['id']}”"
            lines.append(f"{row.path}: {many}")
    return lines


def _text(report: MergeReport, names: Mapping[str, str]) -> str:
    from annotator.cli.tables import columns
    from annotator.exchange.summary import counted

    head = [visible(report.other), "before", "in", "added", "updated", "same", "conflict",
            "refused", "withdrawn", "after"]  # fmt: skip
    # Layers of which the other file says nothing stay as they are: only the JSON answer names them.
    told = [row for row in report.counts if row.incoming or row.before != row.after]
    rows = [
        [f"{visible(row.annotator)} {visible(names.get(row.label, row.label))}",
         *map(str, (row.before, row.incoming, row.added, row.updated, row.same, row.conflicts,
                    row.refused, row.withdrawn, row.after))]
        for row in told
    ]  # fmt: skip
    lists = _listed(report.cases)
    schema = [
        f"{one.kind} “{visible(one.id)}” ({visible(one.name)}): {_here(one)}"
        for one in report.schema
    ]
    sums = (
        f"{counted(report.articles.added, 'article')}, {counted(report.annotations.added, 'span')} and "
        f"{counted(report.links.added, 'link')} added; {counted(report.updated, 'row')} updated."
    )
    new = ", ".join(visible(name) for name in report.newcomers)
    people = [f"New here: {new.removesuffix('.')}. Layers join by name alone."] if new else []
    return "\n".join([columns([head, *rows]), sums, *people, *schema, *lists])
