"""The plain loops: JSON lines and texts into bare SQLite tables, and out again, with the standard library alone."""

from __future__ import annotations

import json
import os
import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TABLES = (
    "CREATE TABLE article (id, text, title, source, published, language, sha256)",
    "CREATE TABLE layer (article, annotator, status)",
    'CREATE TABLE span (id, article, start, "end", label, quote, created, updated)',
)
_META = ("title", "source", "published", "language", "sha256")
_SPAN = ("id", "start", "end", "label", "text", "created", "updated")
_LINES = 250


class BareFile:
    """A file of bare tables, made anew for each import; the last one stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = sqlite3.connect(":memory:")

    def begin(self) -> None:
        """Empty tables; as durable as a project's."""
        self._connection.close()
        self._path.unlink(missing_ok=True)
        self._connection = sqlite3.connect(self._path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = FULL")
        for table in _TABLES:
            self._connection.execute(table)
        os.sync()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def take(self, file: Path) -> None:
        """Bring a JSONL file in."""
        self._connection.execute("BEGIN")
        with file.open(encoding="utf-8") as lines:
            waiting: list[dict[str, Any]] = []
            for line in lines:
                waiting.append(json.loads(line))
                if len(waiting) == _LINES:
                    self._store(waiting)
                    waiting = []
            self._store(waiting)
        self._connection.execute("COMMIT")

    def _store(self, records: list[dict[str, Any]]) -> None:
        run = self._connection.executemany
        run(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(one["id"], one["text"], *(one["meta"][key] for key in _META)) for one in records],
        )
        run(
            "INSERT INTO layer VALUES (?, ?, ?)",
            [(one["id"], one["annotator"], one["status"]) for one in records],
        )
        run("INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _span_rows(records))

    def take_texts(self, folder: Path) -> None:
        """Bring a folder of texts in."""
        texts = [(file.stem, file.read_text("utf-8")) for file in sorted(folder.iterdir())]
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT INTO article (id, text) VALUES (?, ?)", texts)
        self._connection.execute("COMMIT")

    def give(self, target: Path) -> None:
        """Write the JSONL that came in."""
        run = self._connection.execute
        articles = run(
            "SELECT article.id, text, annotator, status, title, source, published, language, sha256"
            " FROM article JOIN layer ON layer.rowid = article.rowid ORDER BY article.id"
        )
        spans = run(
            'SELECT article, id, start, "end", label, quote, created, updated FROM span'
            ' ORDER BY article, start, "end", label, id'
        )
        with target.open("w", encoding="utf-8") as file:
            waiting = next(spans, None)
            for id, text, annotator, status, *meta in articles:
                here: list[dict[str, Any]] = []
                while waiting is not None and waiting[0] == id:
                    here.append(dict(zip(_SPAN, waiting[1:], strict=True)))
                    waiting = next(spans, None)
                record = {
                    "id": id, "text": text, "annotator": annotator, "status": status,
                    "meta": dict(zip(_META, meta, strict=True)), "spans": here,
                }  # fmt: skip
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _span_rows(records: list[dict[str, Any]]) -> Iterator[tuple[Any, ...]]:
    for record in records:
        for span in record["spans"]:
            yield (
                span["id"], record["id"], span["start"], span["end"], span["label"], span["text"],
                span["created"], span["updated"],
            )  # fmt: skip
