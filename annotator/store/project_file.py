"""What every part of a project's face stands on: the opened file, its schema, one edit at a time."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from annotator.core.errors import Refused, StorageFailed
from annotator.core.layer import GOLD, is_suggester
from annotator.store import project_ids, schema_tables, settings
from annotator.store.opening import OpenedFile, open_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.schema import Schema
    from annotator.store.backups import Backup
    from annotator.store.database import Database
    from annotator.store.history import EditWriter
    from annotator.store.lock import FileKey


class ProjectFile:
    """An open project. It belongs to the thread that opened it; `beside` serves another one."""

    # Where it is set, what may be large (a change of the scheme, an undo, a redo) is done in many short transactions.
    # It is told rows done and in all after each; what it raises stops the work, and all is put back as it was.
    watch: Callable[[int, int], None] | None = None

    def __init__(self, opened: OpenedFile, path: Path) -> None:
        self.path = path
        self._texts: dict[str, str] = {}
        self._opened = opened
        self._database: Database = opened.database
        self.schema: Schema = schema_tables.load(self._database)

    def read_schema(self) -> None:
        """Read the label scheme again, where another connection (an import beside this one) changed it."""
        self.schema = schema_tables.load(self._database)

    @property
    def is_readable(self) -> bool:
        """Whether the project can be read just now, by this connection."""
        with suppress(StorageFailed):
            schema_tables.load(self._database)
            return True
        return False

    def read_again(self) -> None:
        """Forget what was read: another connection (a repair beside this one) changed more than the verbs can."""
        self._texts.clear()
        self.read_schema()

    @classmethod
    def open(cls, path: Path | str, write: bool = True, *, put_back: bool = True) -> Self:
        """Open the project at `path`; where it or its folder can only be read, `read_only` is True.

        A large step that a crash cut off in the middle is put back, which may take seconds; without `put_back` it is
        left to `put_back`, and nothing can be changed until then. ProjectRefused, ProjectInUse (where another window
        writes to it), the file unchanged.
        """
        opened = open_file(Path(path), write=write)
        try:
            if not opened.database.read_only:
                # One of an earlier version has none; that it is known again when it is moved can wait.
                with suppress(StorageFailed):
                    project_ids.give(opened.database)
                if put_back:
                    from annotator.store import in_steps

                    in_steps.take_back(opened.database)
            return cls(opened, Path(path))
        except BaseException:
            opened.close()
            raise

    @property
    def cut_off(self) -> str:
        """The large step that a crash cut off and that is not put back yet, as the history calls it; "" for none."""
        if self.read_only or settings.load(self._database, settings.UNDER_WAY, None) is None:
            return ""
        # What only a crash asks for is left alone by a start.
        from annotator.store import in_steps

        return in_steps.cut_off(self._database)

    def put_back(self, watch: Callable[[int, int], None] | None = None) -> None:
        """Put back what a crash cut off, in short transactions, `watch` told rows done and in all.

        What it raises leaves the rest to the next time.
        """
        from annotator.store import in_steps

        in_steps.take_back(self._database, watch)
        self.read_schema()

    def beside(self) -> Self:
        """The same project through a connection of its own, for the thread that calls; close it before this one.

        StorageFailed where another file stands in its place by now.
        """
        return type(self)(self._opened.beside(), self.path)

    def back_up(
        self,
        folder: Path,
        *,
        watch: Callable[[], None] = lambda: None,
        tell: Callable[[int, int], None] | None = None,
    ) -> Backup:
        """Keep a verified copy in `folder` (`store.backups`). Any thread may call it, while the own one goes on.

        Close the project only after it has returned.
        """
        from annotator.store import backups

        self.refuse_other_file()
        real = self._database.path
        return backups.back_up(real, folder, watch=watch, tell=tell, through=self._database)

    def refuse_other_file(self, wanted: Sequence[int] | None = None) -> None:
        """StorageFailed where another file stands in its place by now, or none; or where it is not the one `wanted`.

        `wanted` is the `identity` that another process has of it.
        """
        self._database.refuse_other_file(wanted=wanted)

    @property
    def identity(self) -> FileKey | None:
        """By which another process knows that it reads the same file; None where it may have other numbers there."""
        return None if self.read_only else self._database.identity

    @property
    def read_only(self) -> bool:
        """Whether the verbs refuse because the file was opened, or can only be opened, for reading."""
        return self._database.read_only

    def close(self) -> None:
        """Close the file and let others write to it. There is nothing to save."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @contextmanager
    def _edit(self, actor: str | None, verb: str, text: str) -> Iterator[EditWriter]:
        """One edit in one durable transaction."""
        # A start changes nothing: what writes is imported by the first verb, here and in the parts that have verbs.
        from annotator.store.history import EditWriter

        self._refuse_layer(actor)
        with self._database.atomic():
            yield EditWriter(self._database, actor, verb, text)

    @staticmethod
    def _refuse_layer(actor: str | None) -> None:
        """Refused where `actor` is a layer that nobody's hand changes."""
        if actor == GOLD:
            raise Refused("The gold layer is changed by decisions only: decide the case again.")
        if actor is not None and is_suggester(actor):
            raise Refused("A machine's suggestion cannot be changed: accept it, and change yours.")
