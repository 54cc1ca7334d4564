from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core.schema_files import default_schema
from annotator.formats import jsonl
from annotator.formats.reading import Item, ReadOptions

ReadLines = Callable[..., list[Item]]


@pytest.fixture
def read_lines(tmp_path: Path) -> ReadLines:
    """Reads a file of the given lines: objects, or text and bytes as they are."""

    def read(*rows: dict[str, Any] | str | bytes, annotator: str = "") -> list[Item]:
        path = tmp_path / "lines.jsonl"
        path.write_bytes(b"".join(as_line(row) for row in rows))
        return list(jsonl.read(path, ReadOptions(default_schema(), annotator=annotator)))

    return read


def as_line(row: dict[str, Any] | str | bytes) -> bytes:
    if isinstance(row, bytes):
        return row
    plain = row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)
    return plain.encode("utf-8") + b"\n"
