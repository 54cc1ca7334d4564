"""Exporting a project: the files are there whole, or as they were before."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import Refused
from annotator.core.visible import excerpt, visible
from annotator.exchange.outlets import ExportedFile, outlet
from annotator.exchange.summary import counted, in_words
from annotator.formats.registry import by_name
from annotator.formats.writing import LeftOut
from annotator.store.lock import is_same_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.record import Record
    from annotator.exchange.splitting import Part
    from annotator.formats.registry import Format
    from annotator.store.project import Project


@dataclass(slots=True)
class ExportSummary:
    """What was exported; where `cancelled`, no file was touched. `notes` say what the format cannot carry.

    The counts of the files are of what is in them; what is in none is `left_out`. `documents` are the articles of all
    files together: several files may have one article.
    """

    files: list[ExportedFile] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    cancelled: bool = False
    left_out: LeftOut = field(default_factory=LeftOut)
    documents: int = 0

    def to_json(self) -> dict[str, Any]:
        """Counts of all files together, and of each; what was left out, where anything was."""
        kinds = ("lines", "annotations", "links")
        sums = {kind: sum(getattr(file, kind) for file in self.files) for kind in kinds}
        totals = {"documents": self.documents, **sums}
        left = {"annotations": self.left_out.spans, "links": self.left_out.links}
        lost = {"left_out": left} if any(left.values()) else {}
        return {**totals, **lost, "files": [asdict(file) for file in self.files]}

    def sentence(self) -> str:
        """What was written, in a sentence."""
        if self.cancelled:
            return "The export was stopped; no file was changed."
        total = self.to_json()
        kinds = (("documents", "article"), ("annotations", "span"), ("links", "link"))
        parts = [
            counted(total[kind], name) for kind, name in kinds if total[kind] or name != "link"
        ]
        places = in_words([self._place(file) for file in self.files])
        counts = ((self.left_out.spans, "span"), (self.left_out.links, "link"))
        left = [counted(count, name) for count, name in counts if count]
        if left:
            return f"{in_words(parts)} written to {places}; left out: {in_words(left)}."
        return f"{in_words(parts)} written to {places}."

    def _place(self, file: ExportedFile) -> str:
        """A file's path, with how many articles it has where there are others."""
        path = "standard output" if file.path == "-" else visible(file.path)
        return path if len(self.files) == 1 else f"{path} ({file.documents:,})"


class _Cancelled(Exception):
    """The user stopped the export."""


def export_jsonl(
    project: Project,
    target: Path | str | BinaryIO,
    *,
    format: Format | None = None,  # noqa: A002 - the word of the command line
    annotators: Sequence[str] | None = None,
    gold: bool = False,
    suggestions: bool = False,
    include_untouched: bool = False,
    split: tuple[Part, ...] = (),
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportSummary:
    """Write the JSONL of the layers of `annotators` (names; None for all) to a file or a stream.

    With `gold` the gold layer is written, beside those of the annotators that are named; else it is left out. With
    `suggestions` the layers of machines are written too, beside those that are named, or beside all.

    `format` is another format that is written; that of a folder goes to a new or an empty one, and to no stream.
    With `split`, one file for each part stands beside `target`, named after it; the part of an article is the same
    whoever's layers are written. `progress` is told
    articles done and in all. Refused where an annotator is not known or `target` is the project;
    StorageFailed where the disk refuses.
    """
    if isinstance(target, str):
        target = Path(target)
    owners = _ids_of(project, annotators)
    if gold:
        owners = [*(owners or ()), _gold_of(project)]
    if suggestions:
        machines = [one.id for one in project.suggesters()]
        owners = [
            *([one.id for one in project.annotators()] if owners is None else owners),
            *machines,
        ]
    form = format or by_name("jsonl")
    assert form is not None
    export = _Export(project, owners, form, include_untouched, progress, cancelled)
    try:
        if not isinstance(target, Path):
            return export.to_stream(target)
        _refuse_project(project, target)
        if not split:
            return export.to_files({target: None}, {})
        return export.in_parts(target, split, seed)
    except _Cancelled:
        return ExportSummary(cancelled=True)


def _ids_of(project: Project, names: Sequence[str] | None) -> list[str] | None:
    if names is None:
        return None
    layers = [*project.annotators(), *project.suggesters(), *filter(None, [project.gold()])]
    known = {annotator.name: annotator.id for annotator in layers}
    for name in names:
        if name not in known:
            has = f"it has {in_words(list(known))}" if known else "it has none yet"
            raise Refused(f"The project has no annotator {excerpt(name)}; {visible(has)}.")
    return [known[name] for name in names]


def _gold_of(project: Project) -> str:
    found = project.gold()
    if found is None:
        raise Refused(
            f"“{visible(str(project.path))}” has no gold layer: nobody has decided anything in it yet. "
            "Export the annotators' own layers, or begin with: annotator review PROJECT --accept-agreed"
        )
    return found.id


def _refuse_project(project: Project, target: Path) -> None:
    if is_same_file(target, project.path):
        raise Refused(f"“{visible(str(target))}” is the project itself; export to another file.")


class _Export:
    """One export: the same records may be gone through twice, to split them and to write them."""

    def __init__(
        self,
        project: Project,
        owners: list[str] | None,
        form: Format,
        include_untouched: bool,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._project = project
        self._owners = owners
        self._form = form
        self._include_untouched = include_untouched
        self._progress = progress
        self._cancelled = cancelled

    def to_stream(self, stream: BinaryIO) -> ExportSummary:
        writer = self._form.to_one_file(self._project.schema, self._project.path.stem)
        if writer is None:
            raise Refused(f"{self._form.title} is a folder of files; name one with -o.")
        self._refuse_several()
        written = ExportedFile("-")
        stream.write(writer.begin())
        for record, is_new in self._counted():
            stream.write(writer.line(record))
            written.count(record, is_new=is_new)
        stream.write(writer.end())
        stream.flush()
        left = writer.left_out()
        written.leave_out(left)
        return ExportSummary([written], writer.notes(), left_out=left, documents=written.documents)

    def _refuse_several(self) -> None:
        """Refuse to write people one after another where nothing would say whose is what."""
        if self._form.layer_writer is None:
            return
        names = list(dict.fromkeys(one.annotator for one in self._records() if one.annotator))
        if len(names) > 1:
            raise Refused(
                f"{self._form.title} has one annotator in a file, and this export has {visible(in_words(names))}. "
                "Choose one with --annotator, or name a file with -o: each then gets one."
            )

    def in_parts(self, target: Path, split: tuple[Part, ...], seed: int) -> ExportSummary:
        from annotator.exchange.near_copies import groups
        from annotator.exchange.splitting import assign, part_path

        parts = assign(groups(self._texts()), split, seed)
        suffix = ".jsonl" if self._form.folder is None else ""
        targets: dict[Path, str | None] = {
            part_path(target, part, suffix): part.name for part in split
        }
        summary = self.to_files(targets, parts)
        summary.notes += [
            f"Nothing of this export falls to “{visible(file.path)}”; another seed draws other parts."
            for file in summary.files
            if not file.lines
        ]
        return summary

    def _texts(self) -> Iterator[tuple[str, str]]:
        """Ids and texts of all articles: what is exported of whom puts no article into another part."""
        for article in self._project.articles():
            self._stop_if_cancelled()
            yield article.id, self._project.text(article.id)

    def to_files(self, targets: dict[Path, str | None], parts: dict[str, str]) -> ExportSummary:
        """Write each record to the target of its document's part; None is the only target's."""
        with ExitStack() as stack:
            schema = self._project.schema
            outlets = {
                part: outlet(stack, path, self._form, schema) for path, part in targets.items()
            }
            first, documents = next(iter(outlets)), 0
            for record, is_new in self._counted():
                documents += is_new
                part = parts.get(record.article.id, first)
                outlets[part].take(record, is_new=is_new)
            for one in outlets.values():
                one.finish()
            for one in outlets.values():
                one.keep()
        notes = [note for one in outlets.values() for note in one.notes()]
        files = [file for one in outlets.values() for file in one.files]
        left = [one.left_out() for one in outlets.values()]
        lost = LeftOut(sum(one.spans for one in left), sum(one.links for one in left))
        return ExportSummary(files, notes, left_out=lost, documents=documents)

    def _counted(self) -> Iterator[tuple[Record, bool]]:
        """Records, and whether each is the first of its document."""
        total = len(self._project.articles()) if self._progress else 0
        done, last = 0, None
        for record in self._records():
            is_new = record.article.id != last
            last = record.article.id
            done += is_new
            if self._progress and is_new:
                self._progress(min(done, total), total)
            yield record, is_new

    def _records(self) -> Iterator[Record]:
        records = self._project.export_records(
            self._owners, include_untouched=self._include_untouched
        )
        for record in records:
            self._stop_if_cancelled()
            yield record

    def _stop_if_cancelled(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise _Cancelled
