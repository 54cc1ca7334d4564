"""Going back and forth in a project: undo, redo, and the list of what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.store import next_edits, schema_tables
from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from annotator.core.history import Edit
    from annotator.core.removal import Removal
    from annotator.core.repair import RepairReport
    from annotator.store.database import Database
    from annotator.store.in_steps import Step

    _Find = Callable[[Database, str], Edit | None]
    _Steps = Generator[Step, None, Changes]


class ProjectHistory(ProjectFile):
    """The history half of `Project`: each annotator goes back over what they did, also after reopening.

    What goes back is imported by whoever does: a start asks only what there is to undo.
    """

    # Called before anything is done that takes away more than a tenth of a layer's spans (`core.removal`).
    # What it raises stops that. The window backs up and says so.
    guard: Callable[[Removal], None] | None = None

    def _guard(self, removal: Removal | None) -> None:
        if removal is not None and self.guard is not None:
            self.guard(removal)

    def undo(self, annotator: str) -> Changes:
        """Take back the annotator's last standing edit; empty Changes where there is none.

        Refused, with the name, where somebody else's later work changed or builds on what it touched.
        """
        from annotator.store import guarding, history, undoing

        edit = history.next_to_undo(self._database, annotator)
        if edit is not None:
            self._guard(guarding.of_undo(self._database, edit))
        return self._go(history.next_to_undo, annotator, undoing.undo, is_back=True)

    def redo(self, annotator: str) -> Changes:
        """Do again what the annotator undid last; empty Changes where there is nothing."""
        from annotator.store import guarding, history, undoing

        edit = history.next_to_redo(self._database, annotator)
        if edit is not None:
            self._guard(guarding.of_redo(self._database, edit))
        return self._go(history.next_to_redo, annotator, undoing.redo, is_back=False)

    def _go(
        self, find: _Find, annotator: str, going: Callable[..., _Steps], *, is_back: bool
    ) -> Changes:
        with self._database.wide():
            return self._going(find, annotator, going, is_back=is_back)

    def _going(
        self, find: _Find, annotator: str, going: Callable[..., _Steps], *, is_back: bool
    ) -> Changes:
        from annotator.store import holding, in_steps, undo_rows

        database = self._database
        edit, plan, scope = find(database, annotator), None, None
        if edit is None:
            return Changes()
        if self.watch is not None:
            # What is long to read is read while others may write.
            plan = undo_rows.planned(database, edit, is_back=is_back)
            scope = holding.scope_of(database, edit.number, edit.verb)

        def steps() -> _Steps:
            # Somebody may have done something since it was read: then this is not what was meant.
            if find(database, annotator) != edit:
                return Changes()
            return (yield from going(database, edit, plan=plan))

        return self._followed(in_steps.run(database, steps(), self.watch, scope))

    def undo_size(self, annotator: str) -> int:
        """How many rows `undo` would put back or take away; of very many at least some thousand."""
        from annotator.store import history, made_rows

        edit = history.next_to_undo(self._database, annotator)
        return 0 if edit is None else made_rows.size(self._database, edit.number)

    def redo_size(self, annotator: str) -> int:
        """How many rows `redo` would, as `undo_size`."""
        from annotator.store import history, made_rows

        edit = history.next_to_redo(self._database, annotator)
        return 0 if edit is None else made_rows.size(self._database, edit.number)

    def undo_text(self, annotator: str) -> str:
        """What `undo` would take back; "" for nothing."""
        return next_edits.text(self._database, next_edits.TO_UNDO, annotator)

    def redo_text(self, annotator: str) -> str:
        """What `redo` would do again; "" for nothing."""
        return next_edits.text(self._database, next_edits.TO_REDO, annotator)

    def history(
        self, annotator: str | None = None, article: str | None = None, limit: int = 200
    ) -> list[Edit]:
        """The latest edits first, of one actor or of all, in one article or in all."""
        from annotator.store import history

        return history.latest(self._database, annotator=annotator, article=article, limit=limit)

    def repair(
        self,
        backups: Path,
        *,
        dry_run: bool = False,
        watch: Callable[[int, int], None] | None = None,
    ) -> RepairReport:
        """Mend what damage can be mended with certainty, after a copy of the file as it was in the folder `backups`.

        With `dry_run` only say what would be done. `watch` is told parts done and in all, and stops it by raising.
        Refused or StorageFailed, and nothing changed, where it cannot be.
        """
        from annotator.store.repairing import repair

        report = repair(self._database, backups, dry_run=dry_run, watch=watch)
        # A text may have been put back under the hash of the damaged one, and labels into the schema.
        self._texts.clear()
        self.schema = schema_tables.load(self._database)
        return report

    def take_back(self, edit: str) -> Changes:
        """Undo that very edit for good, as for a cancelled import; empty Changes where it does not stand.

        Refused where later work changed or builds on what it touched.
        """
        from annotator.core.history import Standing
        from annotator.store import history, in_steps, undoing

        database = self._database

        def steps() -> _Steps:
            found = history.by_id(database, edit)
            if found is None or found.kind != "do" or found.standing is not Standing.DONE:
                return Changes()
            return (yield from undoing.undo(database, found, standing=Standing.DROPPED))

        return self._followed(in_steps.run(database, steps()))

    def _followed(self, changes: Changes) -> Changes:
        if changes.schema:
            self.read_schema()
        return changes
