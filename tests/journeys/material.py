"""What the journeys work on: the real articles where they lie beside the project, else the sample's."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "articles"
SAMPLE = ROOT / "sample_corpus"


@dataclass(frozen=True)
class Material:
    """Text files, and what one reader marked in them, as JSON records in the order of the files."""

    files: list[Path]
    records: list[dict[str, Any]]


def material() -> Material:
    """Three articles with one reader's spans, speakers and links."""
    if (REAL / "first_reader.jsonl").is_file():
        records = _records(REAL / "first_reader.jsonl")
        return Material([REAL / f"{row['id']}.txt" for row in records], records)
    return _sample_material()


def _sample_material() -> Material:
    rows = [row for row in _records(SAMPLE / "project.jsonl") if row.get("annotator") == "Ana"]
    three = [row for row in rows if row["meta"]["language"] == "en"][:3]
    ids = {span["id"] for row in three for span in row["spans"]}
    for row in three:
        row["links"] = [
            link for link in row.get("links", []) if {link["source"], link["target"]} <= ids
        ]
    texts = {path.read_text(encoding="utf-8"): path for path in (SAMPLE / "articles").glob("*.txt")}
    files = [texts[row["text"]] for row in three]
    for row, file in zip(three, files, strict=True):
        # As an article is named that is imported from a text file.
        row["id"] = file.stem
    return Material(files, three)


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
