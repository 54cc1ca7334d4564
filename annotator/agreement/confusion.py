"""Which label one annotator gave where another gave which: a matrix with counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.agreement.doors import meetings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.agreement.corpus import Corpus

Cell = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Confusion:
    """Spans of two annotators by (label of the first, label of the second); None: the other marked nothing there.

    Spans are matched one to one wherever they overlap, the most alike first. Unit: spans.
    """

    annotators: tuple[str, str]
    labels: tuple[str, ...]
    counts: Mapping[Cell, int]

    def count(self, first: str | None, second: str | None) -> int:
        """How many spans had these two labels."""
        return self.counts.get((first, second), 0)


def confusion(corpus: Corpus, a: int, b: int) -> Confusion:
    """The matrix of two annotators, by index, over the articles that both read."""
    counts = Counter(meeting.cell for meeting in meetings(corpus, a, b))
    return Confusion((corpus.annotators[a], corpus.annotators[b]), corpus.labels, counts)
