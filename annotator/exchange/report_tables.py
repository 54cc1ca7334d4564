"""Scores of a report as tables of a page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.exchange.markup import Child, element, named, table
from annotator.exchange.report_cases import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from xml.etree.ElementTree import Element

    from annotator.agreement.measure import Key
    from annotator.agreement.report import Score
    from annotator.core.cases import Case

NONE = "–"
# What fits a printed page.
_MOST_COLUMNS = 5
_COUNTS = ("_correct", "_incorrect", "_partial", "_missed", "_spurious")


def value(score: Score) -> Child:
    """A score as it stands in a cell: three places, its interval after it, a dash with its reason for none."""
    if score.value is None:
        return element("span", NONE, title=score.reason, class_="none")
    if score.key.name.endswith(_COUNTS):
        return f"{score.value:,.0f}"
    text = _signed(score.value)
    if score.interval is None:
        return text
    bounds = f" [{_signed(score.interval.low)}, {_signed(score.interval.high)}]"
    return element("span", text, element("span", bounds, class_="range"))


def _signed(number: float) -> str:
    return f"{number + 0.0:.3f}".replace("-", "−")


def grid(
    scores: Iterable[Score], row: Callable[[Key], str], column: Callable[[Key], str]
) -> Element:
    """Scores in rows and columns, in the order in which they come, some columns at a time.

    Rows and columns of which nothing has a value are left out; a sentence where none is left.
    """
    every = list(scores)
    rows = dict.fromkeys(row(score.key) for score in every if score.value is not None)
    columns = list(dict.fromkeys(column(score.key) for score in every if score.value is not None))
    if not columns:
        return element("p", "None has a value.", class_="none")
    cells = {(row(score.key), column(score.key)): value(score) for score in every}
    tables = []
    for start in range(0, len(columns), _MOST_COLUMNS):
        part = columns[start : start + _MOST_COLUMNS]
        lines = [[named(each), *(cells.get((each, other), "") for other in part)] for each in rows]
        tables.append(table(["", *map(named, part)], lines, len(part)))
    return element("div", *tables)


def metric(key: Key) -> str:
    """The metric's name."""
    return key.name


def pair(key: Key) -> str:
    """The annotators, with the reference last where one is."""
    return (
        " against ".join(reversed(key.annotators)) if key.directed else " and ".join(key.annotators)
    )


def metric_of_pair(key: Key) -> str:
    """The metric's name, and of whom."""
    return f"{key.name}, {pair(key)}" if key.annotators else key.name


def folded(head: str, *inside: Element) -> Element:
    """Something that opens when its head is clicked."""
    return element("details", element("summary", head), *inside)


def counted(cases: Iterable[Case]) -> Element:
    """How many cases there are of each class."""
    counts = Counter(case.kind for case in cases)
    agreed = sum(counts.values()) - sum(counts[kind] for kind in KINDS)
    rows = [
        ("All agree", f"{agreed:,}"),
        *((head, f"{counts[kind]:,}") for kind, head in KINDS.items()),
    ]
    return table(("Cases", "Number"), rows, 1)


def in_words(names: Sequence[str]) -> str:
    """Names as a sentence has them: "a, b and c"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def sentence(reason: str) -> str:
    """A reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}."
