"""`annotator import`: files into a project, with other names for what they say."""

from __future__ import annotations

import re
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from annotator.cli import options
from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, say, say_problems, tell
from annotator.cli.running import REFUSED
from annotator.core.errors import ProjectRefused, StorageFailed
from annotator.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.errors import Problem
    from annotator.exchange.summary import ImportSummary
    from annotator.formats.registry import Format

_TASK = re.compile(r"task (?P<name>\S+): (?P<reason>.+)", re.DOTALL)
_INPUT = "standard input"
_Command = TypeVar("_Command", bound="Callable[..., Any] | click.Command")


def _mapping(flag: str, name: str, words: str) -> Callable[[_Command], _Command]:
    return click.option(
        flag, name, multiple=True, callback=options.names_mapped, metavar="OLD=NEW", help=words
    )


@click.command(name="import")
@click.argument("project", type=PATH)
@click.argument("paths", type=PATH, nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "format_",
    callback=options.format_to_read,
    metavar="NAME",
    help="What the files are, where that is not to be seen from them.",
)
@click.option("--annotator", "name", callback=options.annotator_name, metavar="NAME",
              help="Whose the annotations are, where their file names nobody, "
              "or is another program's and names one person.")  # fmt: skip
@_mapping("--map-annotator", "annotators",
          "Call an annotator of the files NEW; may be given more than once.")  # fmt: skip
@_mapping("--map-label", "labels",
          "A label of the files is the project's label NEW; may be given more than once.")  # fmt: skip
@_mapping("--map-link", "link_types", "The same for types of links.")
@click.option("--add-labels", is_flag=True,
              help="Add labels and link types to the project that it does not have.")  # fmt: skip
@click.option("--as-suggestions", "suggester", callback=options.annotator_name, metavar="NAME",
              help="All annotations are what the machine NAME suggests: nobody's work, to be accepted "
              "or dismissed. Models that files name keep their names.")  # fmt: skip
@click.option("--encoding", callback=options.text_encoding, metavar="NAME",
              help="The encoding of text that is neither marked nor valid UTF-8.")  # fmt: skip
@click.option("--read-again", "again", is_flag=True,
              help="Give text files that are in PROJECT the letters that they have in --encoding, "
              "as long as nobody has worked in them.")  # fmt: skip
@click.option("--offsets", callback=options.unit_of_offsets, metavar="UNIT",
              help="What offsets count where no quotes tell: code-points, utf-16 or bytes.")  # fmt: skip
@click.option("--keep-good-records", is_flag=True,
              help="Store the good records of a file of which others are refused.")  # fmt: skip
@as_json
def import_(
    project: Path,
    paths: tuple[Path, ...],
    format_: Format | None,
    name: str | None,
    annotators: dict[str, str],
    labels: dict[str, str],
    link_types: dict[str, str],
    add_labels: bool,
    suggester: str | None,
    encoding: str | None,
    again: bool,
    offsets: str,
    keep_good_records: bool,
    as_json: bool,
) -> int:
    """Bring files, and folders with all in them, into PROJECT.

    A file is stored wholly, or not at all where anything in it is wrong: standard error then names
    each line, and the exit status is 1. The PATH - is standard input; --format says what that is.
    """
    from annotator.exchange.importing import NameMaps, import_files
    from annotator.store.project import Project

    if again:
        return _read_again(project, paths, encoding, as_json=as_json)
    if not project.exists():
        raise ProjectRefused(
            f"There is no project “{visible(str(project))}”: “annotator new” makes one."
        )
    progress = Progress("Importing")
    with _with_input(paths, format_) as given, Project.open(project, write=True) as opened:
        try:
            summary = import_files(
                opened,
                given,
                format=format_,
                annotator=name or "",
                overrules=bool(name),
                names=NameMaps(annotators, labels, link_types),
                add_labels=add_labels,
                encoding=encoding or "",
                offsets=offsets,
                suggester=suggester or "",
                keep_good_records=keep_good_records,
                progress=progress.advance,
            )
        finally:
            progress.end()
    for old, new in zip(given, paths, strict=True):
        if str(new) == "-":
            _rename(summary, str(old))
    _report(summary, as_json=as_json)
    return REFUSED if summary.problems else 0


def _read_again(
    project: Path, paths: Sequence[Path], encoding: str | None, *, as_json: bool
) -> int:
    from annotator.exchange.rereading import read_again
    from annotator.store.project import Project

    if not encoding:
        raise click.UsageError("Say with --encoding in which encoding the files read right.")
    with Project.open(project, write=True) as opened:
        done = read_again(opened, paths, encoding)
    say_problems(done.problems)
    if as_json:
        problems = [
            {"path": row.path, "line": row.line, "reason": row.reason} for row in done.problems
        ]
        answer({"read": done.files, "problems": problems})
    else:
        tell(done.sentence())
    return REFUSED if done.problems else 0


@contextmanager
def _with_input(paths: Sequence[Path], format_: Format | None) -> Iterator[list[Path]]:
    """The paths, with a file of what standard input gives in place of -, as long as it is needed."""
    if all(str(path) != "-" for path in paths):
        yield list(paths)
        return
    if format_ is None:
        raise click.UsageError("Say with --format what standard input is, as in --format jsonl.")
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        name = Path(folder, "standard-input").with_suffix(
            format_.suffixes[0] if format_.suffixes else ""
        )
        try:
            with name.open("wb") as file:
                shutil.copyfileobj(sys.stdin.buffer, file)
        except OSError as error:
            raise StorageFailed(
                f"What came by standard input could not be kept in “{folder}”: {error.strerror}. "
                "Nothing was imported; TMPDIR names another folder."
            ) from error
        yield [name if str(path) == "-" else path for path in paths]


def _rename(summary: ImportSummary, path: str) -> None:
    """Call the file that holds what came by standard input so, not by its name of the moment."""
    summary.problems = [
        replace(row, path=_INPUT) if row.path == path else row for row in summary.problems
    ]
    summary.guessed = [
        replace(row, path=_INPUT) if row.path == path else row for row in summary.guessed
    ]
    for note in summary.notes:
        if note.path == path:
            note.path = _INPUT


def grouped(problems: Sequence[Problem]) -> list[str]:
    """The problems as lines for people; of tasks that are refused for the same reason, one line says how many."""
    found = [(row, _TASK.fullmatch(row.reason)) for row in problems]
    times = Counter((row.path, task["reason"]) for row, task in found if task)
    said: set[tuple[str, str]] = set()
    lines = []
    for row, task in found:
        key = (row.path, task["reason"] if task else "")
        if task is None or times[key] == 1:
            lines.append(str(row))
        elif key not in said:
            said.add(key)
            many = f"{times[key]:,} tasks: {task['reason']}, first: task {task['name']}"
            lines.append(f"{row.path}: {many}")
    return lines


def _report(summary: ImportSummary, *, as_json: bool) -> None:
    for note in summary.notes:
        say(str(note))
    for line in grouped(summary.problems):
        say(visible(line))
    if unknown := summary.unknown_sentence():
        say(
            f"{unknown} Say what they are with --map-label or --map-link, or add them: --add-labels."
        )
    if as_json:
        answer(summary.to_json())
    else:
        tell(" ".join(part for part in (_guessed(summary), summary.sentence()) if part))


def _guessed(summary: ImportSummary) -> str:
    """Which encodings were guessed, and the way out where a guess is wrong; "" where none was."""
    names = summary.guessed_names()
    way_out = "Where letters are wrong, import the file with --read-again --encoding NAME."
    return f"The encoding was guessed: {names}. {way_out}" if names else ""
