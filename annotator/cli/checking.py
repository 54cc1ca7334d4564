"""`annotator check`: what is wrong with a project, and the repair of what can be repaired."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, say, tell
from annotator.cli.running import REFUSED
from annotator.core.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.check import Finding
    from annotator.core.repair import RepairReport
    from annotator.store.project import Project


@click.command()
@click.argument("project", type=PATH)
@click.option("--repair", is_flag=True,
              help="Mend what can be mended with certainty, after a copy of PROJECT as it was.")  # fmt: skip
@click.option(
    "--dry-run", is_flag=True, help="With --repair: say what would be done, and change nothing."
)
@as_json
def check(project: Path, repair: bool, dry_run: bool, as_json: bool) -> int:
    """Verify PROJECT: SQLite's own check, every text, offset, quote, link and reference.

    Where all is in order it names links and values that the scheme does not allow (any more), and, as advice, equal
    sentences that an annotator labelled differently.

    The exit status is 1 where anything is wrong; with --repair, where anything remains that a
    person must look at.
    """
    if dry_run and not repair:
        raise click.UsageError("--dry-run goes with --repair.")
    if repair:
        return _repair(project, dry_run=dry_run, as_json=as_json)
    from annotator.store.checking import check_file

    findings = check_file(project)
    if findings:
        if as_json:
            answer({"ok": False, "findings": _rows(findings)})
        _say_findings(project, findings)
        return REFUSED
    _say_what_is_no_damage(project, as_json=as_json)
    return 0


def _say_what_is_no_damage(project: Path, *, as_json: bool) -> None:
    """Name what the scheme does not allow, and what is worth a second look."""
    from annotator.exchange.uneven_labels import uneven_labels
    from annotator.store.project import Project

    with Project.open(project, write=False) as opened:
        breaches = opened.breaches()
        with Progress("Comparing sentences") as progress:
            advice = uneven_labels(opened, opened.annotators(), progress.advance)
        places = [_places(opened, one) for one in advice]
    if as_json:
        kinds = (("breaches", breaches), ("advice", advice))
        told = {name: _rows(rows) for name, rows in kinds if rows}
        answer({"ok": True, "findings": [], **told})
    _say_findings(project, breaches)
    for one, where in zip(advice, places, strict=True):
        say(f"{project}: advice: {one.sentence}\n{where}")
    if not as_json:
        tell(f"{project} is in order.")


def _places(project: Project, advice: Finding) -> str:
    """A line for each span that is named: article, offsets, label."""
    found = (project.span(id) for id in advice.where)
    spans = [one for one in found if one is not None]
    lines = [f"  {visible(one.article)} {one.start}-{one.end} {one.label}" for one in spans]
    rest = advice.count - len(lines)
    return "\n".join([*lines, *([f"  and {rest:,} more"] if rest else [])])


def _repair(project: Path, *, dry_run: bool, as_json: bool) -> int:
    from annotator.paths import app_paths
    from annotator.store import backups
    from annotator.store.repairing import repair_file

    folder = backups.folder_of(app_paths().data / "backups", project)
    with Progress("Repairing") as progress:
        report = repair_file(project, folder, dry_run=dry_run, watch=progress.advance)
    if as_json:
        answer({"ok": not report.remains, "dry_run": dry_run, **report.to_json()})
    else:
        tell(_text(project, report, dry_run=dry_run))
    _say_findings(project, report.remains)
    if report.remains and (known := backups.listed(folder)):
        say(f"The newest backup is {known[0].path}")
    return REFUSED if report.remains else 0


def _text(project: Path, report: RepairReport, *, dry_run: bool) -> str:
    if not report.found:
        return f"{project} is in order; nothing was changed."
    if not report.mended:
        return f"Nothing in {project} can be mended with certainty; nothing was changed."
    lines = [one.sentence for one in report.mended]
    if dry_run:
        return "\n".join([*lines, "This was a dry run: nothing was changed."])
    if report.edit:
        spans = "What was done to spans and links is one step of the history, and one undo takes it back."
        lines.append(spans)
    if any(not one.undoable for one in report.mended):
        lines.append(
            "The rest cannot be undone; “annotator restore” brings the project back as it was."
        )
    return "\n".join([*lines, f"The project as it was is kept as {report.backup}"])


def _rows(findings: list[Finding]) -> list[dict[str, Any]]:
    return [asdict(finding) for finding in findings]


def _say_findings(project: Path, findings: list[Finding]) -> None:
    for finding in findings:
        say(f"{project}: {finding.sentence}")
