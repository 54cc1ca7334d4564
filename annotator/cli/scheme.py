"""`annotator schema`: what the scheme of a project is, to a file, and from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import options
from annotator.cli.options import FILE, PATH, as_json
from annotator.cli.output import answer, tell

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.scheme_plan import SchemeChange
    from annotator.store.project import Project


@click.command()
@click.argument("project", type=PATH)
@click.option("--export", "target", type=FILE, metavar="FILE",
              help="Write the scheme to FILE, guidelines included; - is standard output.")  # fmt: skip
@click.option("--import", "source", type=PATH, metavar="FILE",
              help="Bring the scheme to what FILE says, or to that of another project.")  # fmt: skip
@click.option("--dry-run", is_flag=True,
              help="With --import: say what would change, and change nothing.")  # fmt: skip
@click.option("--by", callback=options.annotator_name, metavar="NAME",
              help="Who brings it in, and can undo it; else whoever annotates in the window.")  # fmt: skip
@as_json
def schema(
    project: Path,
    target: Path | None,
    source: Path | None,
    dry_run: bool,
    by: str | None,
    as_json: bool,
) -> int:
    """Show the scheme of PROJECT: labels, link types and attributes, and how often each is used.

    The file is the one that “annotator new --schema” reads. What is brought in is one step, and one undo takes it
    back. What spans carry and the file does not know stays.
    """
    if target and source:
        raise click.UsageError("--export and --import are two commands.")
    if dry_run and not source:
        raise click.UsageError("--dry-run goes with --import.")
    from annotator.store.project import Project

    with Project.open(project, write=source is not None and not dry_run) as opened:
        if source:
            return _bring(opened, source, by, dry_run=dry_run, as_json=as_json)
        if target:
            return _write(opened, target, as_json=as_json)
        return _show(opened, as_json=as_json)


def _bring(project: Project, source: Path, by: str | None, *, dry_run: bool, as_json: bool) -> int:
    from annotator.exchange.scheme_files import read_scheme, told_json

    wanted = read_scheme(source)
    plan = project.plan_scheme(wanted)
    if not dry_run:
        project.apply_scheme(wanted, _who(project, by))
    if as_json:
        answer({"dry_run": dry_run, "changes": [told_json(one) for one in plan]})
        return 0
    tell(_told(plan, dry_run=dry_run))
    return 0


def _who(project: Project, by: str | None) -> str | None:
    name = by or str(project.setting("annotator", ""))
    return project.add_annotator(name).id if name else None


def _told(plan: list[SchemeChange], *, dry_run: bool) -> str:
    from annotator.core.visible import visible
    from annotator.exchange.scheme_files import told

    if not plan:
        return "The scheme says this already; nothing was changed."
    lines = [visible(told(one)) for one in plan]
    if dry_run:
        lines.append("This was a dry run: nothing was changed.")
    return "\n".join(lines)


def _write(project: Project, target: Path, *, as_json: bool) -> int:
    from annotator.core.schema_files import to_file
    from annotator.exchange.scheme_files import write_scheme

    if str(target) == "-":
        if as_json:
            raise click.UsageError(
                "With --export - standard output is the scheme: leave out --json."
            )
        click.echo(to_file(project.schema).decode(), nl=False)
        return 0
    write_scheme(target, project.schema)
    if as_json:
        answer({"path": str(target), "labels": len(project.schema.labels)})
    else:
        tell(f"{target} holds the scheme, with {len(project.schema.labels)} labels.")
    return 0


def _show(project: Project, *, as_json: bool) -> int:
    from annotator.cli.tables import columns
    from annotator.core.scheme_edits import PLACES, entries
    from annotator.core.visible import visible

    uses = project.scheme_uses()
    if as_json:
        data = project.schema.to_json()
        for kind, place in PLACES.items():
            for row, entry in zip(data[place], entries(project.schema, kind), strict=True):
                touched = uses.touched(entry)
                row["uses"] = touched.people
                row |= {"gold": touched.gold, "suggestions": touched.suggestions}
        answer(data)
        return 0
    for kind, place in PLACES.items():
        rows = [
            [visible(row.name), visible(row.id), getattr(row, "key", ""), f"{uses.counted(row):,}"]
            for row in entries(project.schema, kind)
        ]
        if rows:
            tell(f"{place.replace('_', ' ').capitalize()}\n{columns(rows)}\n")
    return 0
