"""Scores of a report as tables of a page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.exchange.markup import Child, element, named, table
from annotator.exchange.metric_words import meaning
from annotator.exchange.report_cases import kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from xml.etree.ElementTree import Element

    from annotator.agreement.measure import Key
    from annotator.agreement.report import Score
    from annotator.core.cases import Case
    from annotator.exchange.tongue import Tongue

NONE = "–"
# What fits a printed page.
_MOST_COLUMNS = 5
_COUNTS = ("_correct", "_incorrect", "_partial", "_missed", "_spurious")


class ReportTables:
    """Makes tables whose words and numbers are those of one language."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue

    def values(self, scores: Iterable[Score], column: Callable[[Key], str]) -> list[Child]:
        """Scores as cells: where others of a column have an interval, one without has the room for it."""
        every = list(scores)
        wide = {column(score.key) for score in every if _has_interval(score)}
        room = element("span", class_="range")
        return [
            element("span", self.value(score), room, dir="ltr")
            if column(score.key) in wide and not _has_interval(score)
            else self.value(score)
            for score in every
        ]

    def value(self, score: Score) -> Child:
        """A score in a cell: three places, its interval after it, a dash with its reason for none."""
        tongue = self._tongue
        if score.value is None:
            return element("span", NONE, title=tongue.retold(score.reason), class_="none")
        if score.key.name.endswith(_COUNTS):
            return tongue.number(score.value)
        text = tongue.number(score.value, 3)
        if score.interval is None:
            return element("span", text, dir="ltr")
        low, high = (tongue.number(one, 3) for one in (score.interval.low, score.interval.high))
        bounds = element("span", f" [{tongue.between(low, high)}]", class_="range")
        return element("span", text, bounds, dir="ltr")

    def grid(
        self, scores: Iterable[Score], row: Callable[[Key], str], column: Callable[[Key], str]
    ) -> Element:
        """Scores in rows and columns, in the order in which they come, some columns at a time.

        Rows and columns of which nothing has a value are left out; a sentence where none is left.
        """
        every = list(scores)
        there = [score.key for score in every if score.value is not None]
        rows = dict.fromkeys(map(row, there))
        columns = list(dict.fromkeys(map(column, there)))
        if not columns:
            return element("p", self._tongue.say("None has a value."), class_="none")
        places = [(row(score.key), column(score.key)) for score in every]
        cells = dict(zip(places, self.values(every, column), strict=True))
        tables = []
        for start in range(0, len(columns), _MOST_COLUMNS):
            part = columns[start : start + _MOST_COLUMNS]
            lines = [
                [self._head(each), *(cells.get((each, other), "") for other in part)]
                for each in rows
            ]
            tables.append(table(["", *map(self._head, part)], lines, len(part)))
        return element("div", *tables)

    def _head(self, words: str) -> Child:
        """A name of the project runs its own way, words of ours as the page does."""
        return named(words) if self._tongue.is_name(words) else words

    def metric(self, key: Key) -> str:
        """The metric's name: as data has it in English, as people say it in another language."""
        if self._tongue.language == "en":
            return key.name
        mean = f" ({self._tongue.say('mean')})" if key.name.endswith("_mean") else ""
        return self._tongue.named(meaning(key.name).name) + mean

    def pair(self, key: Key) -> str:
        """The annotators, with the reference last where one is."""
        if not key.directed:
            return self._tongue.joined(key.annotators)
        other, one = key.annotators
        return self._tongue.say("{one} against {other}", one=one, other=other)

    def metric_of_pair(self, key: Key) -> str:
        """The metric's name, and of whom."""
        name = self.metric(key)
        return self._tongue.listed([name, self.pair(key)]) if key.annotators else name

    def counted(self, cases: Iterable[Case]) -> Element:
        """How many cases there are of each class."""
        tongue, named_kinds = self._tongue, kinds(self._tongue)
        counts = Counter(case.kind for case in cases)
        agreed = sum(counts.values()) - sum(counts[kind] for kind in named_kinds)
        rows = [
            (tongue.say("All agree"), tongue.number(agreed)),
            *((head, tongue.number(counts[kind])) for kind, head in named_kinds.items()),
        ]
        return table((tongue.say("Cases"), tongue.say("Number")), rows, 1)


def _has_interval(score: Score) -> bool:
    return score.value is not None and score.interval is not None


def folded(head: str, *inside: Element) -> Element:
    """Something that opens when its head is clicked."""
    return element("details", element("summary", head), *inside)


def sentence(reason: str) -> str:
    """A reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}."
