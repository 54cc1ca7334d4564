"""Going back and forth in a project: undo, redo, and the list of what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.core.history import Edit, Standing
from annotator.store import guarding, history, schema_tables, undoing
from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.removal import Removal
    from annotator.core.repair import RepairReport


class ProjectHistory(ProjectFile):
    """The history half of `Project`: each annotator goes back over what they did, also after reopening."""

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
        edit = history.next_to_undo(self._database, annotator)
        if edit is not None:
            self._guard(guarding.of_undo(self._database, edit))
        with self._database.atomic():
            edit = history.next_to_undo(self._database, annotator)
            changes = Changes() if edit is None else undoing.undo(self._database, edit)
        return self._followed(changes)

    def redo(self, annotator: str) -> Changes:
        """Do again what the annotator undid last; empty Changes where there is nothing."""
        edit = history.next_to_redo(self._database, annotator)
        if edit is not None:
            self._guard(guarding.of_redo(self._database, edit))
        with self._database.atomic():
            edit = history.next_to_redo(self._database, annotator)
            changes = Changes() if edit is None else undoing.redo(self._database, edit)
        return self._followed(changes)

    def undo_text(self, annotator: str) -> str:
        """What `undo` would take back; "" for nothing."""
        edit = history.next_to_undo(self._database, annotator)
        return "" if edit is None else edit.text

    def redo_text(self, annotator: str) -> str:
        """What `redo` would do again; "" for nothing."""
        edit = history.next_to_redo(self._database, annotator)
        return "" if edit is None else edit.text

    def history(
        self, annotator: str | None = None, article: str | None = None, limit: int = 200
    ) -> list[Edit]:
        """The latest edits first, of one actor or of all, in one article or in all."""
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
        with self._database.atomic():
            found = history.by_id(self._database, edit)
            if found is None or found.kind != "do" or found.standing is not Standing.DONE:
                return Changes()
            changes = undoing.undo(self._database, found, standing=Standing.DROPPED)
        return self._followed(changes)

    def _followed(self, changes: Changes) -> Changes:
        if changes.schema:
            self.read_schema()
        return changes
