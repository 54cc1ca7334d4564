"""What a damaged row was, by the project's own history and by its backups."""

from __future__ import annotations

import json
import sqlite3
from contextlib import ExitStack
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.text import fingerprint
from annotator.store import images
from annotator.store.opening import open_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.store.database import Database
    from annotator.store.images import Image, Shape


class EarlierRows:
    """Earlier states of rows, the latest first. Backups are opened only when the history does not know."""

    def __init__(self, database: Database, backups: Sequence[Path]) -> None:
        """`backups` are paths of project files, the newest first."""
        self._database = database
        self._paths = backups
        self._stack = ExitStack()
        self._opened: list[Database] | None = None

    def __enter__(self) -> EarlierRows:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def of(self, shape: Shape, key: str) -> Iterator[Image]:
        """What the row of that key was, as the history says, then as the backups do."""
        rows = self._database.rows(
            'SELECT after, before FROM edit_row WHERE "table" = ? AND "key" = ? ORDER BY rowid DESC',
            (shape.table, key),
        )
        for text in (text for row in rows for text in row if text):
            image = _image(shape, text)
            if image is not None:
                yield image
        yield from self.in_backups(shape, key)

    def in_backups(self, shape: Shape, key: str) -> Iterator[Image]:
        """What the row was, as the backups say."""
        for backup in self._backups():
            try:
                image = images.load(backup, shape, key)
            except sqlite3.Error:
                continue  # of a version that had no such column, or damaged itself
            if image is not None:
                yield image

    def was_deleted(self, shape: Shape, key: str) -> bool:
        """Whether the history says that somebody took the row away."""
        last = self._database.row(
            'SELECT after FROM edit_row WHERE "table" = ? AND "key" = ? ORDER BY rowid DESC LIMIT 1',
            (shape.table, key),
        )
        return last is not None and last[0] is None

    def text(self, article: str, sha256: str) -> str | None:
        """The text of that hash, as a backup holds it."""
        for image in self.in_backups(images.ARTICLE, article):
            if image["sha256"] == sha256 == fingerprint(image["text"]):
                return str(image["text"])
        return None

    def _backups(self) -> list[Database]:
        if self._opened is None:
            self._opened = []
            for path in self._paths:
                try:
                    opened = open_file(path, write=False)
                except UserError:
                    continue
                self._stack.callback(opened.close)
                self._opened.append(opened.database)
        return self._opened


def _image(shape: Shape, text: str) -> Image | None:
    try:
        image = json.loads(text)
    except ValueError:
        return None
    whole = isinstance(image, dict) and all(column in image for column in shape.columns)
    return image if whole else None
