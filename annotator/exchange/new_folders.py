"""Folders that appear whole or not at all: filled beside their place, then put into it."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING, Self

from annotator.core.errors import Refused, StorageFailed
from annotator.core.visible import visible
from annotator.exchange.new_files import part_name
from annotator.store.placing import sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


# Its files are on the disk before it has its name. Once for all of them, where the system can: they may be thousands.
_SYNCS_ALL = hasattr(os, "sync")


class NewFolder:
    """A folder to be at `path` once `keep` was called; leaving the `with` block before leaves no trace.

    Refused where something is there but an empty folder: nothing of anybody's is ever replaced or mixed with it.
    StorageFailed where the disk refuses.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._place = path.resolve()
        self._part = self._place.with_name(part_name(self._place.name))
        self._made: set[Path] = set()
        with self._storage():
            if self._place.exists() and not _is_empty_folder(self._place):
                raise Refused(
                    f"“{visible(str(path))}” is there already, and not empty. Name a new folder, or an empty one."
                )
            self._part.mkdir()

    def write(self, name: str, data: bytes) -> None:
        """Make the file of that name, with `/` between folders."""
        file = self._part.joinpath(*name.split("/"))
        with self._storage():
            if file.parent not in self._made:
                file.parent.mkdir(parents=True, exist_ok=True)
                self._made.add(file.parent)
            with file.open("wb") as out:
                out.write(data)
                if not _SYNCS_ALL:
                    out.flush()
                    os.fsync(out.fileno())

    def finish(self) -> None:
        """Have all of it on the disk."""
        if _SYNCS_ALL:
            os.sync()

    def keep(self) -> None:
        """Put the folder, which is finished, into its place."""
        with self._storage():
            if self._place.exists():
                self._place.rmdir()
            os.replace(self._part, self._place)
        with contextlib.suppress(OSError):
            sync_folder(self._place.parent)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        shutil.rmtree(self._part, ignore_errors=True)

    @contextlib.contextmanager
    def _storage(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or str(error)
            raise StorageFailed(
                f"“{visible(str(self.path))}” could not be written: {reason}. Nothing was changed."
            ) from error


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())
