"""Whole batches in and out of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.ids import new_id
from annotator.core.layer import GOLD
from annotator.store import wording
from annotator.store.annotators import every as every_annotator
from annotator.store.annotators import gold as gold_layer
from annotator.store.annotators import one as one_annotator
from annotator.store.annotators import suggesters as every_suggester
from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from annotator.core.article import NewArticle
    from annotator.core.changes import Changes
    from annotator.core.merge import Apart, MergeReport
    from annotator.core.record import Record
    from annotator.core.tally import ImportCounts
    from annotator.store.import_rows import ImportEdit
    from annotator.store.importing import Import
    from annotator.store.opening import OpenedFile


class _TakenBack(Exception):
    """Rolls a call of an import back."""


class ProjectExchange(ProjectFile):
    """The import and export half of `Project`, whose work is imported by whoever asks for it."""

    def __init__(self, opened: OpenedFile, path: Path) -> None:
        super().__init__(opened, path)
        self._edits: dict[str, ImportEdit] = {}
        self._imports: dict[str, Import] = {}

    def begin_import(
        self, text: str, annotator: str | None = None, *, add_labels: bool = False
    ) -> str:
        """A new import, as a step of the annotator's undo stack (None: nobody's); its edit id.

        `text` says what is done, such as "import 3 articles". Nothing is written before there is something to add.
        With `add_labels` the schema gets the labels and link types that it lacks, under the ids that records use.
        """
        from annotator.store.import_rows import ImportEdit

        if annotator is not None:
            one_annotator(self._database, annotator)
        edit = ImportEdit(new_id(), text, annotator, add_labels=add_labels)
        self._edits[edit.id] = edit
        return edit.id

    def import_records(
        self, edit: str, records: Iterable[Record], *, path: str = "", keep_good: bool = False
    ) -> ImportCounts:
        """Store what is new in `records`, in one transaction; may be called again with the same edit.

        Articles are matched by id, else by text; spans and links by id, else by what they say; statuses are only
        raised. Where anything is wrong nothing of the call is stored, unless `keep_good`; each problem names `path`
        and the record's line.
        """
        before = self._import_edit(edit)
        number = before.number
        try:
            # Else what it changed drives out of memory what each further row is held against.
            with self._database.wide(), self._database.atomic():
                counts = self._import(before).take_in(records, path)
                if counts.problems and not keep_good:
                    raise _TakenBack
        except BaseException as error:
            # What the import remembers speaks of rows that are not there any more.
            self._imports.pop(edit, None)
            before.number = number
            if not isinstance(error, _TakenBack):
                raise
            counts.refuse_added()
        if counts.new_labels or counts.new_link_types:
            self.read_schema()
        return counts

    def merge(
        self,
        others: Iterable[Path],
        actor: str | None = None,
        *,
        dry_run: bool = False,
        watch: Callable[[int, int], None] | None = None,
        mapping: Mapping[tuple[str, str], str] | None = None,
    ) -> list[MergeReport]:
        """Bring other projects in, all in one transaction, each as a step of the undo stack of `actor` (an id).

        Articles are matched by text, annotators by name, spans and links by id. Nothing is deleted; of what both sides
        changed the higher revision stands, whichever is merged into which, and is listed. With `dry_run` all is done,
        counted, and taken back. `mapping` says what labels, link types and attributes of theirs (kind, id) are here: an
        id of ours, `core.merge.LEFT_OUT` or `ADDED`; what it does not name is matched by id or name.
        Refused or ProjectRefused where one of them cannot be merged: then none is. `watch` is told how far a file is
        (records), and stops all by raising.
        """
        from annotator.store.merging import merge_files

        reports = merge_files(
            self._database, others, actor, dry_run=dry_run, watch=watch, mapping=mapping
        )
        if not dry_run and any(one.added for report in reports for one in report.schema):
            self.read_schema()
        return reports

    def apart_from(self, other: Path) -> Apart | None:
        """What merging a project that began apart would mean; None for a copy of this one, or one handed out of it.

        ProjectRefused where it cannot be opened.
        """
        from annotator.store import merge_kinship
        from annotator.store.opening import open_file

        opened = open_file(other, write=False)
        try:
            return merge_kinship.apart(self._database, opened.database)
        finally:
            opened.close()

    def keep_traces(self, edit: str, source: ProjectExchange) -> None:
        """Let what an import brought from `source`, of which this is a part, compare in a merge as it would there."""
        from annotator.store import project_ids
        from annotator.store.merging import keep_traces

        number = self._import_edit(edit).number
        with self._database.atomic():
            project_ids.join_family(self._database, source._database)
            if number is not None:
                keep_traces(self._database, source._database, number)

    def export_records(
        self, annotators: Iterable[str] | None = None, include_untouched: bool = False
    ) -> Iterator[Record]:
        """Each (article, layer) that has a span or is done, sorted by article id and annotator's name.

        `annotators`: ids, None for all but gold and suggestions. With `include_untouched` also each article that nobody
        has begun, without annotator. Each record is consistent in itself, whatever is written meanwhile.
        """
        from annotator.store import exporting

        wanted = None if annotators is None else set(annotators)
        layers = {
            one.id: one.name
            for one in every_annotator(self._database)
            if wanted is None or one.id in wanted
        }
        for one in every_suggester(self._database) if wanted else ():
            if wanted and one.id in wanted:
                layers[one.id] = one.name
        if wanted and GOLD in wanted and (gold := gold_layer(self._database)) is not None:
            layers[GOLD] = gold.name
        return exporting.records(self._database, layers, include_untouched=include_untouched)

    def article_records(self, ids: Iterable[str]) -> Iterator[Record]:
        """Records of the articles of these ids, in this order, without any layer."""
        from annotator.store import exporting

        return exporting.bare_records(self._database, ids)

    # ---- read again

    def articles_of_text(self, text: str) -> list[str]:
        """The ids of the articles that have that text."""
        from annotator.store import rereading

        return rereading.of_text(self._database, text)

    def is_worked_in(self, article: str) -> bool:
        """Whether anybody ever marked something in an article, or said how far it is."""
        from annotator.store import rereading

        return rereading.is_worked_in(self._database, article)

    def reread(
        self, articles: Mapping[str, NewArticle], text: str, by: str | None = None
    ) -> Changes:
        """Give articles (ids) the text and title of another reading of their files, as one step that `text` names.

        Refused where somebody ever worked in one of them: what is marked stands in the text it was marked in.
        """
        from annotator.store import rereading
        from annotator.store.holding import REREAD

        with self._edit(by, REREAD, text) as edit:
            for id, article in articles.items():
                if rereading.is_worked_in(self._database, id):
                    raise Refused(
                        f"Somebody has worked in “{wording.cut(id)}”, so its text stays as it is."
                    )
                rereading.reread(self._database, edit, id, article)
        return edit.touched.changes(text)

    def _import_edit(self, edit: str) -> ImportEdit:
        from annotator.store import history
        from annotator.store.import_rows import ImportEdit

        if edit not in self._edits:
            found = history.by_id(self._database, edit)
            if found is None or found.verb != "import":
                raise ValueError(f"{edit} is no import")
            self._edits[edit] = ImportEdit(edit, found.text, found.actor or None, found.number)
        self._refuse_undone(edit)
        return self._edits[edit]

    def _refuse_undone(self, edit: str) -> None:
        from annotator.core.history import Standing
        from annotator.store import history

        found = history.by_id(self._database, edit)
        if found is not None and found.standing is not Standing.DONE:
            raise Refused(f"“{found.text}” was undone, so nothing can be added to it.")

    def _import(self, edit: ImportEdit) -> Import:
        from annotator.store.importing import Import

        if edit.id not in self._imports:
            self._imports = {edit.id: Import(self._database, self.schema, edit)}
        return self._imports[edit.id]
