"""Bringing a project back from a backup: to a place where nothing is, or in place of what is there, which is kept."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectInUse, ProjectRefused, StorageFailed
from annotator.store.backups import copy_of
from annotator.store.lock import InUse, claim, is_same_file
from annotator.store.placing import (
    give_name,
    make_durable,
    part_beside,
    put_in_place,
    sync_folder,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# What SQLite may have left beside a file: without it the kept file could not be mended, and with it the restored one
# would be spoiled.
_BESIDE = ("-journal", "-wal", "-shm")


def restore(
    backup: Path,
    project: Path,
    *,
    replace: bool = False,
    watch: Callable[[], None] = lambda: None,
    tell: Callable[[int, int], None] | None = None,
) -> Path | None:
    """Make `project` what `backup` is, verified. With `replace`, what was there is kept beside it; that path.

    `watch` is called often while it copies, and stops all by raising; `tell` is told parts done and in all.

    ProjectRefused where the backup is no sound project, or where something is there and nothing shall be replaced;
    ProjectInUse where it is open in a window; StorageFailed where the disk fails. Then all is as it was.
    """
    real = project.resolve()
    if real.is_dir():
        raise ProjectRefused(f"“{project}” is a folder, so no project can be restored there.")
    if os.path.lexists(real) and not replace:
        raise ProjectRefused(
            f"“{project}” is there already. Restore to another name, or replace it (--replace): "
            "what is there now is kept beside it."
        )
    if is_same_file(real, backup):
        raise ProjectRefused(f"“{backup}” cannot be restored in place of itself.")
    part = prepare(backup, project, watch, tell)
    if replace and real.exists():
        return put_back(project, part)
    try:
        with _said(project):
            _place_new(project, real, part)
    finally:
        _drop(part)
    return None


def prepare(
    backup: Path,
    project: Path,
    watch: Callable[[], None] = lambda: None,
    tell: Callable[[int, int], None] | None = None,
) -> Path:
    """A verified copy of a backup beside `project`, which `put_back` gives its place; nothing else changes.

    ProjectRefused where the backup is no sound project, StorageFailed where the disk fails. `watch` stops it;
    `tell` is told parts done and in all.
    """
    part = part_beside(project.resolve())
    try:
        with _said(project):
            copy_of(backup, part, watch, tell)
    except BaseException:
        _drop(part)
        raise
    return part


def put_back(project: Path, part: Path) -> Path:
    """Put what `prepare` made in place of `project`, which nobody may have open; where that is kept.

    ProjectInUse or StorageFailed, and all as it was, where it cannot be.
    """
    try:
        with _said(project):
            return _replace(project, project.resolve(), part)
    finally:
        _drop(part)


@contextlib.contextmanager
def _said(project: Path) -> Iterator[None]:
    """Say as a sentence what the disk refuses."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(f"“{project}” cannot be written: {error.strerror}.") from error


def _drop(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _place_new(project: Path, real: Path, part: Path) -> None:
    _leave_nothing_beside(real)
    make_durable(part)
    try:
        give_name(part, real)
    except FileExistsError:
        raise ProjectRefused(f"“{project}” was made meanwhile, and was left alone.") from None
    sync_folder(real.parent)


def _leave_nothing_beside(real: Path) -> None:
    """Put aside a journal whose project is gone: SQLite would play it back into the new one."""
    for ending in _BESIDE:
        left = real.with_name(real.name + ending)
        if left.exists():
            os.replace(left, left.with_name(f"{left.name} (old)"))


def _replace(project: Path, real: Path, part: Path) -> Path:
    try:
        held = claim(real, write=True)
    except InUse:
        raise ProjectInUse(
            f"“{project}” is open in another window. Close it there, then restore."
        ) from None
    try:
        kept = _keep(real)
        if os.name == "nt":
            held.release()  # Windows replaces no file that is open
        put_in_place(part, real)
    finally:
        held.release()
    return kept


def _keep(real: Path) -> Path:
    """Give what is there a second name, and what SQLite left beside it the name that goes with that."""
    kept = _free_name(real)
    try:
        os.link(real, kept)
    except OSError:
        os.replace(real, kept)  # a file system without links
    for ending in _BESIDE:
        left = real.with_name(real.name + ending)
        if left.exists():
            os.replace(left, kept.with_name(kept.name + ending))
    sync_folder(real.parent)
    return kept


def _free_name(real: Path) -> Path:
    day = datetime.now(UTC).astimezone().strftime("%Y-%m-%d")
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        kept = real.with_name(f"{real.stem} (before restoring, {day}{more}){real.suffix}")
        if not os.path.lexists(kept):
            return kept
        number += 1
