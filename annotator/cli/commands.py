"""The commands. What a command needs is imported when it runs: `annotator --help` is quick."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from annotator import __version__
from annotator.cli import options
from annotator.cli.agreement import agreement
from annotator.cli.assigning import assign, handed_out
from annotator.cli.backups import backup, restore
from annotator.cli.checking import check
from annotator.cli.dashboard import dashboard
from annotator.cli.importing import import_
from annotator.cli.merging import merge
from annotator.cli.opening import open_project, warn_of_place
from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, output_bytes, say, tell
from annotator.cli.people import questions, release, roles
from annotator.cli.report import report
from annotator.cli.review import review
from annotator.cli.scheme import schema as scheme
from annotator.cli.training import training
from annotator.core.visible import visible

if TYPE_CHECKING:
    from annotator.exchange.exporting import ExportSummary
    from annotator.exchange.splitting import Part
    from annotator.formats.registry import Format
    from annotator.store.project import Project

_WHOLE = 400


class _Commands(click.Group):
    """Commands, each with its whole first sentence in the list of them."""

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [
            (name, row.get_short_help_str(_WHOLE)) for name, row in sorted(self.commands.items())
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__)
@click.option(
    "--self-check", is_flag=True, help="Try the whole program where nobody sees it, and end."
)
@click.pass_context
def annotator(context: click.Context, self_check: bool) -> int:
    """Read news articles side by side and mark who alleges, denies, demands, claims evidence.

    Without a command: the window, on the last project, or on the sample project at first start.
    """
    if self_check:
        return _self_check(context)
    return 0 if context.invoked_subcommand else open_project(None)


@annotator.command(name="open")
@click.argument("project", type=PATH)
def open_(project: Path) -> int:
    """Open the window on PROJECT."""
    return open_project(project)


@annotator.command()
@click.argument("project", type=PATH)
@click.option("--schema", type=PATH,
              help="A JSON file of labels, link types and attributes, or another project.")  # fmt: skip
@click.option("--guidelines", type=PATH, help="A Markdown file, instead of those of the labels.")
@click.option("--annotator", "names", multiple=True, metavar="NAME",
              help="Who annotates; may be given more than once, the first is at work.")  # fmt: skip
@options.language("The labels and guidelines in this language, where no others are given.")
@as_json
def new(
    project: Path,
    schema: Path | None,
    guidelines: Path | None,
    names: tuple[str, ...],
    language: str,
    as_json: bool,
) -> int:
    """Make PROJECT, an empty project file (its name ends in .annotator)."""
    from annotator.core.project_name import PROJECT_SUFFIX, names_project
    from annotator.exchange.new_project import NewProject, make_project
    from annotator.exchange.summary import counted

    if not names_project(project.name):
        name = visible(str(project))
        raise click.UsageError(f"“{name}” is no name of a project: write {name}{PROJECT_SUFFIX}")
    wanted = NewProject(project, schema, guidelines, names, language)
    count = len(make_project(wanted).labels)
    if as_json:
        answer({"project": str(project), "labels": count})
    else:
        tell(f"{project} is an empty project with {counted(count, 'label')}.")
    warn_of_place(project)
    return 0


annotator.add_command(import_)


@annotator.command()
@click.argument("project", type=PATH)
@click.option("-o", "--output", "written", type=click.Path(), required=True,
              help="The file to write; - is standard output.")  # fmt: skip
@click.option(
    "--format",
    "format_",
    callback=options.format_to_write,
    metavar="NAME",
    help="What to write: jsonl, label-studio, doccano, brat (a folder), conll, refi-qda or csv.",
)
@click.option("--annotator", "names", multiple=True, metavar="NAME",
              help="Only this annotator's layer; may be given more than once.")  # fmt: skip
@click.option("--gold", is_flag=True,
              help="The gold layer alone, or beside those of --annotator.")  # fmt: skip
@click.option("--suggestions", is_flag=True,
              help="Also what machines suggest; else that is left out.")  # fmt: skip
@click.option("--include-untouched", is_flag=True,
              help="Also a line for each article that nobody has begun.")  # fmt: skip
@click.option("--split", callback=options.parts_of_split, metavar="NAME=SHARE,...",
              help="Whole articles to OUTPUT.NAME.jsonl each, near-copies together.")  # fmt: skip
@click.option("--seed", type=int, default=0, help="Another seed, another split.", show_default=True)
@as_json
def export(
    project: Path,
    written: str,
    format_: Format | None,
    names: tuple[str, ...],
    gold: bool,
    suggestions: bool,
    include_untouched: bool,
    split: tuple[Part, ...],
    seed: int,
    as_json: bool,
) -> int:
    """Write the annotations of PROJECT, of all annotators or of some, as JSON Lines or for another program."""
    target = Path(written)
    _check_target(target, format_, to_parts=bool(split), as_json=as_json)
    if options.names_folder(written):
        _check_folder(project, target, format_ or _by_suffix(target), to_parts=bool(split))
    with _opened(project) as opened:
        wanted = _Layers(names, gold, suggestions, include_untouched)
        summary = _export(opened, target, wanted, split, seed, format_)
        is_bare = (
            not any(file.lines for file in summary.files)
            and not include_untouched
            and bool(opened.stats()["articles"])
        )
    for note in (*summary.notes, *_suffix_note(target, format_)):
        say(note)
    if is_bare:
        say(
            "No article has annotations of that kind. Those without any come with --include-untouched."
        )
    if as_json:
        answer(summary.to_json())
    elif str(target) == "-" or (target.exists() and not target.is_file()):
        # Standard output by one of its names, or another pipe: the sentence is no part of what is written.
        say(summary.sentence())
    else:
        tell(summary.sentence())
    return 0


@annotator.command()
@click.argument("project", type=PATH)
@as_json
def stats(project: Path, as_json: bool) -> int:
    """Count what PROJECT holds, and how far each annotator is."""
    from annotator.cli.tables import stats_text

    with _opened(project) as opened:
        counts = opened.stats()
        text = stats_text(counts, opened.schema)
    if as_json:
        answer(counts)
    else:
        tell(text)
    return 0


@annotator.command()
@as_json
def formats(as_json: bool) -> int:
    """List the formats, what each reads, writes and carries."""
    from annotator.cli.tables import formats_json, formats_text

    if as_json:
        answer(formats_json())
    else:
        tell(formats_text())
    return 0


annotator.add_command(dashboard)
annotator.add_command(agreement)
annotator.add_command(report)
annotator.add_command(training)
annotator.add_command(assign)
annotator.add_command(handed_out)
annotator.add_command(check)
annotator.add_command(merge)
annotator.add_command(review)
annotator.add_command(questions)
annotator.add_command(roles)
annotator.add_command(release)
annotator.add_command(scheme)
annotator.add_command(backup)
annotator.add_command(restore)


def _self_check(context: click.Context) -> int:
    if context.invoked_subcommand:
        raise click.UsageError("--self-check stands alone, without a command.")
    from annotator.self_check import run_self_check

    return run_self_check(tell)


def _opened(path: Path) -> Project:
    from annotator.store.project import Project

    return Project.open(path, write=False)


def _check_target(target: Path, format_: Format | None, *, to_parts: bool, as_json: bool) -> None:
    from annotator.core.errors import Refused
    from annotator.exchange.outlets import format_at

    if str(target) == "-":
        if to_parts:
            raise click.UsageError("--split writes several files, so -o - cannot be their place.")
        if as_json:
            raise click.UsageError("With -o - standard output is the export: leave out --json.")
    if format_ is None:
        try:
            format_at(target)
        except Refused as error:
            raise click.UsageError(str(error)) from error


def _check_folder(project: Path, folder: Path, format_: Format | None, *, to_parts: bool) -> None:
    """Refuse a folder where files are written: what “out/” shall hold has no name."""
    if format_ is not None and format_.folder is not None and not to_parts:
        return
    suffix = ".jsonl"
    if format_ is not None and (known := format_.named(reading=False)):
        suffix = known[0]
    name = visible(str(folder / f"{project.stem}{suffix}"))
    raise click.UsageError(
        f"“{visible(str(folder))}{os.sep}” is a folder: name what is written in it, as in -o {name}"
    )


def _suffix_note(target: Path, format_: Format | None) -> list[str]:
    """What is to be said where nobody named a format, and a file's suffix belongs to none, or to another."""
    from annotator.formats.registry import guess

    found = guess(target)
    if format_ is not None or not target.suffix or (found and found.name in ("jsonl", *_CLEAR)):
        return []
    path, suffix = visible(str(target)), visible(target.suffix)
    if found is None:
        return [f"{path}: no format has the suffix “{suffix}”; it holds JSON Lines."]
    return [
        f"{path} holds JSON Lines, one object for each line, though its suffix is “{suffix}”."
        f" For {found.title} add --format {found.name}; call it .jsonl where you want JSON Lines."
    ]


def _by_suffix(target: Path) -> Format | None:
    """The format that the suffix alone says; all other files hold JSON Lines where nobody named a format."""
    from annotator.formats.registry import guess

    found = guess(target)
    return found if found is not None and found.name in _CLEAR else None


# Formats whose suffix no other one has: JSON is written by many.
_CLEAR = ("csv", "brat", "conll", "refi-qda")


class _Layers(NamedTuple):
    """Whose lines are written."""

    names: tuple[str, ...]
    gold: bool
    suggestions: bool
    include_untouched: bool


def _export(
    project: Project,
    target: Path,
    wanted: _Layers,
    split: tuple[Part, ...],
    seed: int,
    format_: Format | None,
) -> ExportSummary:
    from annotator.exchange.exporting import export_jsonl

    progress = Progress("Exporting")
    try:
        return export_jsonl(
            project,
            output_bytes() if str(target) == "-" else target,
            format=format_ or _by_suffix(target),
            annotators=wanted.names or None,
            gold=wanted.gold,
            suggestions=wanted.suggestions,
            include_untouched=wanted.include_untouched,
            split=split,
            seed=seed,
            progress=progress.advance,
        )
    finally:
        progress.end()
