"""What the process of figures answers, in the language of the window: tables, choices, notes and plots."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.app.languages import listed, spoken
from annotator.app.retelling import retold, rewritten
from annotator.app.written_plot import tick, with_days

if TYPE_CHECKING:
    from collections.abc import Iterable

Answer = dict[str, Any]
_IN_PLOT = re.compile(r'((?:data-role="tick"[^<>]*)?>)([^<>]+)(?=</(?:text|tspan|title)>)')
_IS_SAID = re.compile(r"[^\W\d_]{2}|\d\.\d")
# Labels, each with how often it was given: Denial 2, Demand 1.
_COUNTED = re.compile(r"[^,]+ \d+(, [^,]+ \d+)+")
# Numbers with a sign or a point, alone or as an interval; they keep their order in any line.
_FIGURE = re.compile(r"[−+]?\d[\d,]*(\.\d+)?( \[[−+\d.,]+, [−+\d.,]+\])?|[−+]\d+, [−+]\d+")
_NUMBERS = re.compile(r"\d+(,\d{3})+(\.\d+)?|\d+\.\d+")
_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")
_WITH_BOUNDS = re.compile(r"(\S+)  (\S+) to (\S+)")


def retold_answer(answer: Answer, people: Iterable[str] = ()) -> Answer:
    """The answer with its words told again; doors and the names of `people` as they are."""
    return _Figures(people).answer(answer)


class _Figures:
    """Tells tables and plots again in which certain people are named."""

    def __init__(self, people: Iterable[str]) -> None:
        self._people = frozenset(people)

    def answer(self, answer: Answer) -> Answer:
        told = dict(answer)
        if "tables" in answer:
            told["tables"] = [self._table(table) for table in answer["tables"]]
        if "rows" in answer:
            told["rows"] = self._rows(answer["rows"])
        if "choices" in answer:
            told["choices"] = [self._choice(*choice) for choice in answer["choices"]]
        if "note" in answer:
            told["note"] = retold(answer["note"])
        if "plots" in answer:
            told["plots"] = [self._plot(plot) for plot in answer["plots"]]
        return told

    def _table(self, table: Answer) -> Answer:
        columns = [[self._said(name), retold(says)] for name, says in table["columns"]]
        rows, name = self._rows(table["rows"]), self._said(table["name"])
        return {**table, "name": name, "columns": columns, "rows": rows}

    def _rows(self, rows: list[Any]) -> list[Any]:
        return [
            [[self._cell(text), sort, retold(says), door] for text, sort, says, door in row]
            for row in rows
        ]

    def _cell(self, text: str) -> str:
        if (found := _WITH_BOUNDS.fullmatch(text)) is not None:
            words = QCoreApplication.translate("figures", "{value}  {low} to {high}")
            value, low, high = map(rewritten, found.groups())
            return _as_written(words.format(value=value, low=low, high=high))
        if _FIGURE.fullmatch(text) is not None:
            figure = _NUMBERS.sub(lambda number: rewritten(number[0]), text)
            between = QCoreApplication.translate("figures", "{low}, {high}")
            return _as_written(figure.replace(", ", between.format(low="", high="")))
        return with_days(text) if _DAY.fullmatch(text) else self._said(text)

    def _said(self, text: str) -> str:
        """Words of ours, people by name, or both with a comma between them."""
        if spoken() == "en":
            return text
        told = self._of_people(text) or retold(text)
        head, comma, tail = text.partition(", ")
        if told == text and comma and (known := retold(head)) != head:
            return listed(known, self._said(tail))
        if told == text and _COUNTED.fullmatch(text):
            return listed(*text.split(", "))
        head, colon, tail = text.rpartition(": ")
        if told == text and colon and _FIGURE.fullmatch(tail):
            words = QCoreApplication.translate("figures", "{what}: {value}")
            return words.format(what=self._said(head), value=self._cell(tail))
        return told

    def _of_people(self, text: str) -> str:
        names = text.split(" and ")
        if len(names) > 1 and self._people.issuperset(names):
            return str(QLocale().createSeparatedList(names))
        one, against, other = text.partition(" against ")
        if against and self._people.issuperset({one, other}):
            words = QCoreApplication.translate("figures", "{one} against {other}")
            return words.format(one=one, other=other)
        return ""

    def _choice(self, id: str, name: str, options: list[list[str]]) -> list[Any]:
        return [id, retold(name), [[value, self._said(words)] for value, words in options]]

    def _plot(self, plot: Answer) -> Answer:
        marks = [[*mark[:4], with_days(self._said(mark[4])), *mark[5:]] for mark in plot["marks"]]
        return {**plot, "marks": marks, "svg": _IN_PLOT.sub(self._words, plot["svg"])}

    def _words(self, found: re.Match[str]) -> str:
        opening, text = found.groups()
        if "data-role" in opening:
            return f"{opening}{tick(text)}"
        if _IS_SAID.search(text) is None:
            return found[0]
        told = with_days(self._cell(html.unescape(text)))
        return f"{opening}{html.escape(told, quote=False)}"


def _as_written(figure: str) -> str:
    """Minus signs and intervals stand as they are written, in a line from right to left too."""
    if spoken() != "ar":
        return figure
    return f"\u2066{figure}\u2069"
