"""What the process of figures answers, in the language of the window: tables, choices, notes and plots."""

from __future__ import annotations

import html
import re
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.app.languages import spoken
from annotator.app.retelling import retold

Answer = dict[str, Any]
_WORDS_OF_PLOT = re.compile(r"(?<=>)([^<>]*[^\W\d_]{2}[^<>]*)(?=</(?:text|tspan|title)>)")
_FIGURE = re.compile(r"[−+]?\d+\.\d+|[−+]\d+")
_WITH_BOUNDS = re.compile(r"(\S+)  (\S+) to (\S+)")


def retold_answer(answer: Answer) -> Answer:
    """The answer with its words told again; doors and numbers as they are."""
    if spoken() == "en":
        return answer
    told = dict(answer)
    if "tables" in answer:
        told["tables"] = [_table(table) for table in answer["tables"]]
    if "choices" in answer:
        told["choices"] = [_choice(*choice) for choice in answer["choices"]]
    if "note" in answer:
        told["note"] = retold(answer["note"])
    if "plots" in answer:
        told["plots"] = [_plot(plot) for plot in answer["plots"]]
    return told


def _table(table: Answer) -> Answer:
    columns = [[retold(name), retold(says)] for name, says in table["columns"]]
    rows = [
        [[_cell(text), sort, retold(says), door] for text, sort, says, door in row]
        for row in table["rows"]
    ]
    return {"name": retold(table["name"]), "columns": columns, "rows": rows}


def _cell(text: str) -> str:
    if (found := _WITH_BOUNDS.fullmatch(text)) is not None:
        words = QCoreApplication.translate("figures", "{value}  {low} to {high}")
        return _as_written(words.format(value=found[1], low=found[2], high=found[3]))
    return _as_written(text) if _FIGURE.fullmatch(text) else retold(text)


def _as_written(figure: str) -> str:
    """Minus signs and intervals stand as they are written, in a line from right to left too."""
    return f"\u2066{figure}\u2069"


def _choice(id: str, name: str, options: list[list[str]]) -> list[Any]:
    return [id, retold(name), [[value, retold(words)] for value, words in options]]


def _plot(plot: Answer) -> Answer:
    marks = [[*mark[:4], retold(mark[4]), *mark[5:]] for mark in plot["marks"]]
    return {**plot, "marks": marks, "svg": _WORDS_OF_PLOT.sub(_words, plot["svg"])}


def _words(found: re.Match[str]) -> str:
    return html.escape(_cell(html.unescape(found[1])), quote=False)
