"""Readings for tests, in few words."""

from __future__ import annotations

from itertools import pairwise

from annotator.agreement.corpus import Mark, Reading, Tie
from annotator.agreement.report import Report, agreement_report
from annotator.core.layer import Status

Span = tuple[int, int, str]


def marks(*spans: Span) -> tuple[Mark, ...]:
    return tuple(
        Mark(((start, end),), label, f"s{i}") for i, (start, end, label) in enumerate(spans)
    )


def reading(
    annotator: str,
    *spans: Span,
    article: str = "a",
    length: int = 100,
    text: str | None = None,
    status: Status = Status.DONE,
) -> Reading:
    size = length if text is None else len(text)
    return Reading(article, annotator, size, marks(*spans), text=text, status=status)


def threads(annotator: str, *claims: str, links: tuple[tuple[str, str, str], ...] = ()) -> Reading:
    """Spans named by single letters, each thread a word of them, joined in a chain."""
    spans = {letter for claim in claims for letter in claim}
    placed = tuple(
        Mark(((2 * (ord(x) - 96), 2 * (ord(x) - 96) + 2),), "claim", x) for x in sorted(spans)
    )
    chains = (("same_claim", a, b) for claim in claims for a, b in pairwise(claim))
    ties = tuple(Tie(*link) for link in (*chains, *links))
    return Reading("a", annotator, 60, placed, ties)


def value(report: Report, key: str) -> float:
    score = report.by_key[key]
    assert score.value is not None, score.reason
    return score.value


def said(*readings: Reading, metrics: list[str] | None = None) -> Report:
    return agreement_report(readings, metrics=metrics)
