"""Putting a finished file in its place: whole, in one step, and on the disk."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def part_beside(place: Path) -> Path:
    """Where this process makes a project that shall be at `place`: beside it, so that it is put there in one step.

    The name is no shorter than that of SQLite’s journal: where a folder takes neither, nothing is made.
    """
    return place.with_name(f".{place.name}.{os.getpid()}.part")


def give_name(part: Path, path: Path) -> None:
    """Give a finished file a name that nothing has, in one step where the file system can; else FileExistsError."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # No links here: an empty file takes the name, so that nobody's file is replaced.
        path.open("xb").close()
        try:
            os.replace(part, path)
        except OSError:
            path.unlink()
            raise
    else:
        part.unlink()


def put_in_place(part: Path, place: Path) -> None:
    """Give a finished file its name, durably; what has the name is replaced in one step."""
    make_durable(part)
    os.replace(part, place)
    sync_folder(place.parent)


def make_durable(file: Path) -> None:
    """Have all that was written to a file on the disk."""
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
