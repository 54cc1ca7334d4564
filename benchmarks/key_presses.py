"""How many key presses a span takes, by the shortest way, over spans that readers marked.

`python -m benchmarks.key_presses [FILE.jsonl ...]` prints the distribution: for the reference spans of
the real articles where they lie beside the repository, and for the sample project's.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from statistics import mean, median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.key_model import ALL_KEYS, Hands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.span import Piece
    from benchmarks.key_model import Way

_REPOSITORY = Path(__file__).parents[1]
REFERENCE = _REPOSITORY.parent / "shared" / "articles" / "first_reader.jsonl"
SAMPLE = _REPOSITORY / "sample_corpus" / "project.jsonl"
WITHOUT_CLAUSES = ALL_KEYS - {"C", "Shift+C"}


class Reading(NamedTuple):
    """An article and the spans one reader marked in it, in the order of the text."""

    text: str
    annotator: str
    spans: tuple[Piece, ...]


class Count(NamedTuple):
    """A span, the caret from which it was reached, and the shortest way."""

    quote: str
    caret: int
    way: Way


def readings(path: Path) -> list[Reading]:
    """The readings of a file of the contract's JSONL that mark anything."""
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        Reading(record["text"], record["annotator"], spans)
        for record in records
        if (spans := _spans(record.get("spans", ())))
    ]


def _spans(marks: Iterable[dict[str, int]]) -> tuple[Piece, ...]:
    return tuple(sorted((mark["start"], mark["end"]) for mark in marks))


def counts(
    found: Iterable[Reading], *, from_start: bool, keys: frozenset[str] = ALL_KEYS
) -> Iterator[Count]:
    """The way to each span: from the end of the span marked before it, or from the article's start."""
    for reading in found:
        hands = Hands(reading.text, keys)
        caret = 0
        for start, end in reading.spans:
            yield Count(reading.text[start:end], caret, hands.fewest(caret, (start, end)))
            caret = 0 if from_start else end


def summary(found: Iterable[Count]) -> str:
    """One line: how many spans, median, mean, and how many spans took how many presses."""
    presses = [count.way.presses for count in found]
    spread = "  ".join(f"{number}:{times}" for number, times in sorted(Counter(presses).items()))
    return (
        f"{len(presses)} spans, median {median(presses):g}, mean {mean(presses):.2f}, "
        f"most {max(presses)};  {spread}"
    )


def _print_file(path: Path) -> None:
    found = readings(path)
    print(f"{path.name}: presses: spans")
    for words, from_start in (("from the span before", False), ("from the start", True)):
        for named, keys in (("all keys", ALL_KEYS), ("without C", WITHOUT_CLAUSES)):
            print(f"  {words}, {named}: {summary(counts(found, from_start=from_start, keys=keys))}")
    if path == REFERENCE:
        for count in counts(found, from_start=False):
            print(f"    {' '.join(count.way.keys):32} {count.quote[:60]}")


def main(names: list[str]) -> None:
    """Print the distribution for each file named, or for those at hand."""
    paths = [Path(name) for name in names] or [REFERENCE, SAMPLE]
    for path in paths:
        if path.exists():
            _print_file(path)


if __name__ == "__main__":
    main(sys.argv[1:])
