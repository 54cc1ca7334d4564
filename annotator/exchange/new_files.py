"""Files that appear whole or not at all: written beside their place, synced, then put into it."""

from __future__ import annotations

import contextlib
import os
import stat
from typing import TYPE_CHECKING, Self

from annotator.core.errors import Refused, StorageFailed
from annotator.core.project_name import names_project
from annotator.core.visible import visible
from annotator.store.lock import is_same_file
from annotator.store.placing import sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_DATABASE = b"SQLite format 3\0"


class NewFile:
    """A file to be at `path` once `keep` was called; leaving the `with` block before leaves no trace.

    What was at `path` stays until then. StorageFailed names the file where the disk refuses; Refused where that is a
    project, for nothing that is made of projects may ever take the place of one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._storage():
            if path.is_dir():
                raise IsADirectoryError(0, "it is a folder")
            # A device or a pipe is written to, not replaced; where /dev/stdout leads to has no path of its own.
            self._special = path.exists() and not stat.S_ISREG(path.stat().st_mode)
            place = path if self._special else path.resolve()
            if not self._special:
                refuse_project(path)
            self._place = place
            self._part = place if self._special else place.with_name(part_name(place.name))
            self._file = self._part.open("wb")

    def write(self, data: bytes) -> None:
        """Add `data` to the file."""
        with self._storage():
            self._file.write(data)

    def go_to(self, path: Path) -> None:
        """Be at another path of the same folder in the end, as if it had been named."""
        if not self._special:
            refuse_project(path)
            self.path, self._place = path, path.resolve()

    def finish(self) -> None:
        """Have all of it on the disk, which may be full by now; nothing is replaced yet."""
        if self._file.closed:
            return
        with self._storage():
            self._file.flush()
            if not self._special:
                os.fsync(self._file.fileno())
            self._file.close()

    def keep(self) -> None:
        """Put the finished file into its place, for good."""
        self.finish()
        if self._special:
            return
        with self._storage():
            if self._place.exists():
                self._part.chmod(stat.S_IMODE(self._place.stat().st_mode))
            os.replace(self._part, self._place)
        # It is there, whole; should its name not be on the disk yet, what was there before still is.
        with contextlib.suppress(OSError):
            sync_folder(self._place.parent)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        if not self._special:
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _storage(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or str(error)
            raise StorageFailed(
                f"“{visible(str(self.path))}” could not be written: {reason}. "
                "What was there before is unchanged."
            ) from error


def put_text(path: Path, text: str, project: Path) -> None:
    """Write `text` as UTF-8 to `path`, whole or not at all; Refused where that is the project file itself."""
    if is_same_file(path, project):
        raise Refused(f"“{visible(str(path))}” is the project itself; name another file.")
    with NewFile(path) as file:
        file.write(text.encode("utf-8", "backslashreplace"))
        file.keep()


def refuse_project(path: Path) -> None:
    """Refused where `path` is a project, or is called like one: nothing else may take its place."""
    if names_project(path.name) or _is_database(path.resolve()):
        raise Refused(
            f"“{visible(str(path))}” is a project, or called like one, and was left alone. Name another file."
        )


def _is_database(place: Path) -> bool:
    """Whether a file is one of SQLite's, as each project is, whatever it is called."""
    if not place.exists():
        return False
    with place.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def part_name(name: str) -> str:
    """What is called so while it is written beside its place."""
    # Cut in bytes: file systems count those, and end at 255.
    short = name.encode("utf-8", "surrogateescape")[:200].decode("utf-8", "ignore")
    return f".{short}.{os.getpid()}.part"
