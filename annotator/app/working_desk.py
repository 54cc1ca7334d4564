"""The desk at which verbs are carried out: told to the rooms afterwards, refused in a sentence, or begun behind."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from annotator.app.desk import Desk
from annotator.core.changes import Changes
from annotator.core.errors import NotWritten, Postponed, StorageFailed, UserError, details_of

Read = TypeVar("Read")

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.project import Project

    Verb = Callable[[Project], Changes]

# What touches more rows is done in the background: some tenths of a second of work.
LARGE = 1500


class Large(Enum):
    """What a work on very many rows is."""

    UNDO = auto()
    REDO = auto()
    TAG = auto()
    SCHEME = auto()


class WorkingDesk(Desk):
    """Carries verbs out, undoes and redoes them, and tells the rooms what changed.

    Where `do_large` is set, a verb that touches very many rows goes to it, to be done in the background: it returns
    whether the work was begun, and `large_ended` tells at its end whether it was done. After the disk refused some
    changes, `stored_again` tells with the next one that is stored how many were lost.
    """

    stored_again = Signal(int)
    # Whether articles are shown without any mark, to be read clean; not remembered between starts.
    marks_hidden = False
    large_ended = Signal(bool)
    do_large: Callable[[Verb, Large], bool] | None = None
    _postponed: tuple[Callable[[], bool], int] | None = None
    _not_written = 0

    def hide_marks(self, hidden: bool) -> None:
        """Show the articles without any mark; or with all again, as also the next change and the next choice do."""
        if hidden != self.marks_hidden:
            if hidden:
                self.choose("")
            self.marks_hidden = hidden
            self.layers_changed.emit()

    def choose(self, span: str) -> None:
        """Make that span (id) the chosen one in every room, where it then can be seen; "" for none."""
        if span:
            self.hide_marks(False)
        super().choose(span)

    def show_layer(self, annotator: str, shown: bool) -> None:
        """Show or hide another annotator's layer (id); refused, and said, where it may not be seen."""
        if shown:
            self.hide_marks(False)
        super().show_layer(annotator, shown)

    def next_to_undo(self) -> int:
        """The number of the step that `undo` would take back; 0 for none."""
        return self.project.undo_numbers(self.owner)[0] if self.owner else 0

    def undo(self) -> Changes:
        """Take the annotator's last standing action back; empty where there is none, or where it is large."""
        owner = self.owner
        if self.is_large(self.project.undo_size(owner)):
            self.carry_out_large(lambda project: project.undo(owner), Large.UNDO)
            return Changes()
        return self._do(lambda: self.project.undo(owner))

    def redo(self) -> Changes:
        """Do again what was last taken back; empty where there is none, or where it is large."""
        owner = self.owner
        if self.is_large(self.project.redo_size(owner)):
            self.carry_out_large(lambda project: project.redo(owner), Large.REDO)
            return Changes()
        return self._do(lambda: self.project.redo(owner))

    def is_large(self, rows: int) -> bool:
        """Whether what touches so many rows is done in the background."""
        return rows > LARGE and self.do_large is not None

    def carry_out_large(self, verb: Verb, what: Large) -> bool:
        """Do what may touch very many rows, by `do_large` where that is set; False where it was refused."""
        if self.do_large is None:
            return self.carry_out(lambda: verb(self.project))
        return self.do_large(verb, what)

    def postpone(self, sentence: str, again: Callable[[], bool]) -> None:
        """Say `sentence`, and keep `again` to be called by `do_postponed`."""
        self._postponed = again, self._newest()
        self.said.emit(sentence)

    def announce(self, changes: Changes) -> None:
        """Tell the rooms of changes that were stored elsewhere (an import)."""
        if changes.text:
            self.hide_marks(False)
        if self._chosen and self._chosen in changes.spans and not self.project.span(self._chosen):
            self.choose("")
        self._counts.follow(changes)
        self.questions.follow(changes)
        self.suggestions.follow(changes)
        if changes.policy:
            self.look_again()
        self.changed.emit(changes)
        if changes.text:
            self.said.emit(changes.text)
            self._tell_stored_again()

    def _tell_stored_again(self) -> None:
        lost, self._not_written = self._not_written, 0
        if lost:
            self.stored_again.emit(lost)

    def carry_out(self, verb: Callable[[], Changes]) -> bool:
        """Do what changes the project and tell the rooms; False where it was refused, which is said."""
        return self._try(verb) is not None

    def _do(self, verb: Callable[[], Changes]) -> Changes:
        return self._try(verb) or Changes()

    def _try(self, verb: Callable[[], Changes]) -> Changes | None:
        """What the verb changed; None where it was refused, which is said."""
        try:
            changes = verb()
        except Postponed as error:
            self.postpone(str(error), lambda: self.carry_out(verb))
            return None
        except UserError as error:
            self._not_written += isinstance(error, NotWritten)
            self._tell_failed(error)
            return None
        if changes != Changes():
            self.announce(changes)
        return changes

    def _read(self, ask: Callable[[], Read | None]) -> Read | None:
        """What a verb asks before it does anything; None where there is nothing, or where it says why not."""
        try:
            return ask()
        except StorageFailed as error:
            self._not_written += 1
            self._tell_failed(error)
            return None

    def _tell_failed(self, error: UserError) -> None:
        self.details = details_of(error)
        self.failed.emit(str(error))
        self.details = ""

    def do_postponed(self) -> bool:
        """Do what was postponed; False where there is nothing, or where the project has changed since."""
        again, newest = self._postponed or (None, 0)
        self._postponed = None
        return again is not None and newest == self._newest() and again()

    def _newest(self) -> int:
        """The number of the newest step of the history."""
        return next((edit.number for edit in self.project.history(limit=1)), 0)
