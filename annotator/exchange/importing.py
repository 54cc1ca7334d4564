"""Importing files and folders into a project, as the command line does it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import Problem, StorageFailed
from annotator.core.visible import visible
from annotator.exchange.finding import FoundFiles, batches, find_files
from annotator.exchange.importer import Importer
from annotator.exchange.parsing import StreamedFile
from annotator.formats.naming import check_maps
from annotator.formats.reading import ReadOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.exchange.finding import FoundFile
    from annotator.exchange.summary import ImportSummary
    from annotator.formats.registry import Format
    from annotator.store.project import Project

    Progress = Callable[[int, int], None]


class _Cancelled(Exception):
    """The user stopped the import."""


@dataclass(frozen=True, slots=True)
class NameMaps:
    """Other names for the annotators, labels and link types of files."""

    annotators: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    link_types: Mapping[str, str] = field(default_factory=dict)


def import_files(
    project: Project,
    paths: Path | str | Iterable[Path | str],
    *,
    format: Format | None = None,  # noqa: A002 - the word of the command line
    annotator: str = "",
    overrules: bool = False,
    names: NameMaps | None = None,
    add_labels: bool = False,
    encoding: str = "",
    offsets: str = "",
    suggester: str = "",
    keep_good_records: bool = False,
    actor: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportSummary:
    """Bring files and folders into `project`, each file in one transaction: wholly or not at all.

    `annotator` owns annotations whose file names nobody, and with `overrules` those of another program's file that
    names one person. `names` has other names for what files say; with `add_labels` the project gets the labels and
    link types that it lacks. `encoding` is for text that is not UTF-8, `offsets` the unit of offsets where no quote
    tells (`formats.offsets.UNITS`).
    `suggester`: all annotations are what a machine of that name suggests, and nobody's work. Models that files name
    keep those names.
    `format` goes before what files are recognised as; with `keep_good_records` the sound records of a file are kept.
    `progress` is told bytes done and in all; where `cancelled` says so, all is taken back. Problems are in the summary.
    Refused where the project is only open for reading.
    """
    given = [paths] if isinstance(paths, Path | str) else paths
    found, maps = find_files(map(Path, given), format), names or NameMaps()
    watch = _Watch(found.size, progress, cancelled)
    options = ReadOptions(
        project.schema, encoding, suggester or annotator, overrules or bool(suggester),
        maps.annotators, maps.labels, maps.link_types,
        add_labels, offsets, suggester, tuple(one.name for one in project.annotators()), advance=watch.advance,
    )  # fmt: skip
    check_maps(options)
    importer = Importer(
        project, import_text(found), keep_good=keep_good_records, actor=actor, add_labels=add_labels
    )
    importer.summary.unknown = options.unknown
    _begin(importer, found)
    try:
        for batch in batches(found.files):
            _take(importer, batch, options)
        return importer.finish()
    except _Cancelled:
        return importer.take_back()
    except KeyboardInterrupt:
        importer.take_back()
        raise
    except StorageFailed as error:
        return _ended(importer.summary, str(project.path), error)


def _ended(summary: ImportSummary, path: str, error: StorageFailed) -> ImportSummary:
    """The summary of an import that the disk ended: what was stored before stays."""
    summary.problems.append(Problem(path, None, str(error)))
    if summary.documents.added:
        reason = "the import ended there: what it had added before stays, the files after that were not read"
        summary.problems.append(Problem(path, None, reason))
    return summary


def import_text(found: FoundFiles) -> str:
    """What the import is called in the project's history."""
    if len(found.files) == 1:
        return f"import {visible(found.files[0].path.name)}"
    return f"import {len(found.files)} files"


def _begin(importer: Importer, found: FoundFiles) -> None:
    importer.summary.problems += found.problems
    importer.summary.documents.refused += len(found.problems)
    importer.summary.add_notes(found.notes)


def _take(importer: Importer, batch: Iterable[FoundFile], options: ReadOptions) -> None:
    importer.take([StreamedFile(file, options) for file in batch])


class _Watch:
    """Adds up what was read, passes it on, and asks whether to stop."""

    def __init__(
        self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._total = total
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def advance(self, count: int) -> None:
        self._done += count
        if self._cancelled is not None and self._cancelled():
            raise _Cancelled
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)
