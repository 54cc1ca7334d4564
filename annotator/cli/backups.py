"""`annotator backup` and `annotator restore`: verified copies of a project, and the way back."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, tell
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.backup_contents import Contents
    from annotator.store.backups import Backup

    Listed = list[tuple[Backup, Contents | None]]

_WIDTH = 30


@click.command()
@click.argument("project", type=PATH)
@click.option("--to", "root", type=PATH, metavar="FOLDER",
              help="Into a folder of this folder, where all are kept, instead of the user's data.")  # fmt: skip
@click.option("--list", "only_list", is_flag=True,
              help="Only list the backups that there are, newest first, with what each holds.")  # fmt: skip
@as_json
def backup(project: Path, root: Path | None, only_list: bool, as_json: bool) -> int:
    """Copy PROJECT into the folder of its backups, and verify the copy; it may be open in a window.

    In the user's data all backups of two days are kept, then one a day for two weeks, one a week for ten weeks, and
    one a month. A damaged project gives no backup, and costs none.
    """
    from annotator.paths import app_paths
    from annotator.store import backups

    folder = backups.folder_of(root or app_paths().data / "backups", project)
    if not only_list:
        with Progress("Backing up") as progress:
            made = backups.back_up(project, folder, thin=root is None, tell=progress.advance)
        if not as_json:
            tell(f"Backed up, and read back: {made.path}")
    known = backups.listed(folder)
    if only_list:
        _tell_list(known, folder, as_json=as_json)
    elif as_json:
        answer({"folder": str(folder), "backups": [_as_json(one) for one in known]})
    return 0


@click.command()
@click.argument("backup", type=PATH)
@click.argument("project", type=PATH)
@click.option("--replace", is_flag=True,
              help="Also where PROJECT is there: what it is now is kept beside it.")  # fmt: skip
@as_json
def restore(backup: Path, project: Path, replace: bool, as_json: bool) -> int:
    """Make PROJECT from BACKUP, a file that “annotator backup --list” names. The backup stays."""
    from annotator.store.restoring import restore as restore_project

    with Progress("Restoring") as progress:
        kept = restore_project(backup, project, replace=replace, tell=progress.advance)
    if as_json:
        answer({"project": str(project), "kept": str(kept) if kept else None})
    else:
        tell(f"{project} is restored." + (f" What it was is kept as {kept}" if kept else ""))
    return 0


def _as_json(one: Backup) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "made": one.made.isoformat().replace("+00:00", "Z"),
        "bytes": one.size,
    }


def _tell_list(known: list[Backup], folder: Path, *, as_json: bool) -> None:
    found = _with_contents(known)
    if as_json:
        rows = [{**_as_json(one), **_held_as_json(held)} for one, held in found]
        answer({"folder": str(folder), "backups": rows})
    else:
        tell("\n".join(map(_line, found)) or f"There are no backups yet in {folder}")


def _with_contents(known: list[Backup]) -> Listed:
    """Each with what it holds; None of one that cannot be read."""
    from annotator.store.backup_contents import contents

    found: Listed = []
    with Progress("Reading the backups") as progress:
        for one in known:
            try:
                held = contents(one.path)
            except UserError:
                held = None
            found.append((one, held))
            progress.advance(len(found), len(known))
    return found


def _held_as_json(held: Contents | None) -> dict[str, Any]:
    return asdict(held) if held else {"articles": None, "spans": None, "people": None}


def _line(row: tuple[Backup, Contents | None]) -> str:
    from annotator.exchange.summary import counted

    one, held = row
    said = "what it holds is unknown"
    if held is not None:
        said = f"{counted(held.articles, 'article')}, {counted(held.spans, 'span')}"
    made = f"{one.made:%Y-%m-%d %H:%M} UTC"
    return f"{made}  {one.size:>13,} bytes  {said:<{_WIDTH}}  {one.path}"
