"""The shared reference cases, read as readings; none where the shared folder is absent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from annotator.agreement.corpus import Mark, Reading, Tie
from annotator.core.layer import Status

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "agreement_cases"
DEFAULT_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Case:
    """A case file: what annotators made, what each metric must say of it, and how closely."""

    name: str
    annotators: tuple[str, ...]
    readings: tuple[Reading, ...]
    expected: dict[str, float | None]
    tolerance: dict[str, float]

    def closeness(self, key: str) -> float:
        """The absolute tolerance of that key."""
        return self.tolerance.get(key, DEFAULT_TOLERANCE)


def span_cases() -> list[Case]:
    """The cases of spans in texts."""
    return [_span_case(_read(path)) for path in sorted(FOLDER.glob("*.json"))]


def thread_cases() -> list[Case]:
    """The cases of links and claim threads."""
    return [_thread_case(_read(path)) for path in sorted((FOLDER / "links").glob("*.json"))]


def _read(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def _span_case(data: dict[str, Any]) -> Case:
    given = data.get("assignments", {})
    readings = [
        Reading(
            article=article,
            annotator=annotator,
            length=len(body["text"]) if "text" in body else body["length"],
            marks=tuple(
                Mark(((row["start"], row["end"]),), row["label"], str(i))
                for i, row in enumerate(data["annotations"])
                if row["annotator"] == annotator and row["document"] == article
            ),
            text=body.get("text"),
            status=Status.DONE if article in given.get(annotator, [article]) else Status.UNTOUCHED,
        )
        for article, body in data["documents"].items()
        for annotator in data["annotators"]
    ]
    return _case(data, data["annotators"], readings)


def _thread_case(data: dict[str, Any]) -> Case:
    """Each span id becomes two characters of one article, so that the same id is the same span."""
    ids = sorted({span for threads in data["annotators"].values() for t in threads for span in t})
    places = {span: ((2 * i, 2 * i + 2),) for i, span in enumerate(ids)}
    readings = []
    for annotator, threads in data["annotators"].items():
        marks = tuple(Mark(places[span], "claim", span) for thread in threads for span in thread)
        drawn = data["links"][annotator] if "links" in data else _chains(threads)
        ties = tuple(Tie(*link) for link in drawn)
        readings.append(Reading("all", annotator, 2 * len(ids), marks, ties))
    return _case(data, list(data["annotators"]), readings)


def _chains(threads: list[list[str]]) -> list[tuple[str, str, str]]:
    return [("same_claim", a, b) for thread in threads for a, b in pairwise(thread)]


def _case(data: dict[str, Any], annotators: list[str], readings: list[Reading]) -> Case:
    return Case(
        data["name"],
        tuple(annotators),
        tuple(readings),
        data["expected"],
        data.get("tolerance", {}),
    )
