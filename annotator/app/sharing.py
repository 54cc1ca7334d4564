"""Work that goes to others and comes back, in the background: handing out, and merging with a look before."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.keeping import Keeping
from annotator.core.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.app.jobs import Job
    from annotator.app.workspace import Workspace


class _OfFiles(Keeping):
    """A work on colleagues' files: a copy of the project first, then file after file."""

    def __init__(
        self,
        workspace: Workspace,
        paths: Sequence[Path],
        mapping: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """`mapping` says what labels of theirs become here (`Project.merge`)."""
        super().__init__(workspace)
        self._paths = paths
        self._mapping = mapping or {}
        self._owner = workspace.owner or None

    def _file_by_file(self) -> Callable[[int, int], None]:
        """Tells how far all is, from how far each file is: the next one begins anew."""
        number, last = 0, -1

        def tell(done: int, total: int) -> None:
            nonlocal number, last
            number += done < last
            last = done
            self._stretch(min(number, len(self._paths) - 1) + 1, len(self._paths) + 1)(done, total)

        return tell


class LookingAtMerge(_OfFiles):
    """Says what a merge would do, by doing it in a copy: work in the project goes on meanwhile.

    Ends with a `MergeReport` for each of the paths.
    """

    def _keep(self, _job: Job) -> object:
        from annotator.store import backups
        from annotator.store.lock import is_same_file
        from annotator.store.project import Project

        self._project.refuse_other_file()
        for path in self._paths:
            if is_same_file(path, self._path):
                raise Refused(f"“{path.name}” is this project itself.")
        folder = Path(tempfile.mkdtemp(prefix="annotator-merge-"))
        try:
            copy = folder / self._path.name
            backups.copy_of(self._path, copy, self._rest, self._stretch(0, len(self._paths) + 1))
            with Project.open(copy) as project:
                watch = self._file_by_file()
                return project.merge(
                    self._paths, self._owner, dry_run=True, watch=watch, mapping=self._mapping
                )
        finally:
            shutil.rmtree(folder, ignore_errors=True)


class Merging(_OfFiles):
    """Backs the project up into `folder`, then merges; ends with a `MergeReport` for each of the paths."""

    def __init__(
        self,
        workspace: Workspace,
        paths: Sequence[Path],
        folder: Path,
        mapping: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        super().__init__(workspace, paths, mapping)
        self._folder = folder

    def _keep(self, _job: Job) -> object:
        tell = self._stretch(0, len(self._paths) + 1)
        self._project.back_up(self._folder, watch=self._rest, tell=tell)
        with self._project.beside() as project:
            return project.merge(
                self._paths, self._owner, watch=self._file_by_file(), mapping=self._mapping
            )


class HandingOut(Keeping):
    """Writes a project file for each of `names`; ends with the list of `HandedOut`."""

    def __init__(
        self,
        workspace: Workspace,
        folder: Path,
        names: Sequence[str],
        *,
        overlap: int,
        seed: int,
        articles: Sequence[str] = (),
        only_free: bool = False,
    ) -> None:
        """`articles` are ids; none for all, or all that nobody has. Each goes to `overlap` names, as the seed draws."""
        super().__init__(workspace)
        self._folder = folder
        self._names = names
        self._overlap, self._seed = overlap, seed
        self._articles, self._only_free = articles, only_free
        self._by = workspace.owner or None

    def _keep(self, _job: Job) -> object:
        from annotator.exchange.handing_out import hand_out

        with self._project.beside() as project:
            return hand_out(
                project, self._folder, self._names, overlap=self._overlap, seed=self._seed,
                articles=self._articles, only_free=self._only_free, by=self._by, progress=self._tell,
            )  # fmt: skip
