"""The history as a list that is read a page at a time, for whoever may see it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.history import Edit, EditFilter, Standing

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace

PAGE = 100
# At most so many rows are read again after a change; the rest comes back as it is scrolled to.
_MOST_AGAIN = 400


class EditList:
    """The latest edits first, as many as were asked for. Who works blind sees no edit but their own."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._wanted = EditFilter()
        self._below = 0
        self._began = False
        self._next = (0, 0)
        self._names: dict[str, str] = {}
        self.rows: list[Edit] = []

    @property
    def wanted(self) -> EditFilter:
        """What is listed."""
        return self._wanted

    @property
    def is_whole(self) -> bool:
        """Whether all that is wanted is in `rows`."""
        return self._began and not self._below

    def ask(self, wanted: EditFilter) -> None:
        """List what is `wanted`, from the last edit on; nothing of it is read yet."""
        desk = self._workspace
        self._wanted = replace(wanted, annotator=desk.owner) if desk.is_blind else wanted
        self._next = desk.project.undo_numbers(desk.owner) if desk.owner else (0, 0)
        self._names = {row.id: row.name for row in desk.project.annotators()}
        self.rows, self._below, self._began = [], 0, False

    def read(self) -> list[Edit]:
        """The next rows, a page of them or fewer: none may come though others follow."""
        if self.is_whole:
            return []
        page = self._workspace.project.edit_page(self._wanted, self._below, PAGE)
        self._began, self._below = True, page.below
        return list(page.edits)

    def read_again(self) -> None:
        """Read what was listed anew, from the last edit on."""
        had = min(len(self.rows), _MOST_AGAIN)
        self.ask(self._wanted)
        while not self.is_whole:
            found = self.read()
            self.rows += found
            if not found or len(self.rows) >= had:
                break

    # What is to be said of an edit

    def name_of(self, edit: Edit) -> str:
        """The name of whoever did it; "" where nobody is named."""
        return self._names.get(edit.actor, "")

    def is_mine_to_undo(self, edit: Edit) -> bool:
        """Whether it is a step that whoever works here can take back, now or after their later ones."""
        is_own = bool(edit.actor) and edit.actor == self._workspace.owner
        return is_own and edit.kind == "do" and edit.standing is Standing.DONE

    def is_next_undo(self, edit: Edit) -> bool:
        """Whether the next undo takes it back."""
        return edit.number == self._next[0]

    def is_next_redo(self, edit: Edit) -> bool:
        """Whether the next redo does it again."""
        return edit.number == self._next[1]
