"""Tables of the page on agreement: cells with words, what they sort by, what they say, and the door behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.agreement.measure import Key
from annotator.agreement.tables import Table
from annotator.exchange.metric_words import meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.agreement.report import Score
    from annotator.core.article import Article

NONE = "–"
_COUNTS = ("_correct", "_incorrect", "_partial", "_missed", "_spurious")
Door = list[Any]


@dataclass(frozen=True, slots=True)
class BoardCell:
    """What a cell shows, sorts by and says; `door` leads to the cases behind it, None where there are none."""

    text: str
    sort: str | float | None = None
    says: str = ""
    door: Door | None = None

    def to_json(self) -> list[Any]:
        """The four, in order."""
        return [self.text, self.sort, self.says, self.door]


@dataclass(frozen=True, slots=True)
class BoardTable:
    """Columns (name, what it says) and rows of cells."""

    name: str
    columns: Sequence[tuple[str, str]]
    rows: Sequence[Sequence[BoardCell]]

    def to_json(self) -> dict[str, Any]:
        """All of it as plain values."""
        rows = [[cell.to_json() for cell in row] for row in self.rows]
        return {"name": self.name, "columns": [list(one) for one in self.columns], "rows": rows}

    def plain(self) -> Table:
        """The same as a table for a file: numbers as numbers."""
        rows = tuple(
            tuple(cell.text if cell.sort is None else cell.sort for cell in row)
            for row in self.rows
        )
        return Table(tuple(name for name, _ in self.columns), rows)


def word(text: str, says: str = "", door: Door | None = None) -> BoardCell:
    """A cell of words."""
    return BoardCell(text, None, says, door)


def number(value: float | None, door: Door | None = None, says: str = "") -> BoardCell:
    """A count, or a mean with a decimal; a dash where there is none."""
    if value is None:
        return word(NONE)
    text = f"{value:,}" if isinstance(value, int) else f"{value:+.1f}".replace("-", "−")
    return BoardCell(text, value, says, door if value else None)


def figure(score: Score | None, says: str = "") -> BoardCell:
    """A score to three places with its interval; a dash that says why where it has no value."""
    if score is None:
        return word("")
    if score.value is None:
        return BoardCell(NONE, None, sentence(score.reason))
    door = door_of(score.key)
    if score.key.name.endswith(_COUNTS):
        return BoardCell(f"{score.value:,.0f}", score.value, says, door)
    text = _signed(score.value)
    if score.interval is not None:
        text += f"  {_signed(score.interval.low)} to {_signed(score.interval.high)}"
    return BoardCell(text, score.value, says, door)


def door_of(key: Key) -> Door:
    """The way from a figure to its cases."""
    return ["score", key.name, list(key.annotators), key.label, key.article, key.link_type]


def key_of(door: Door) -> Key:
    """The key that such a way begins at."""
    _, name, annotators, label, article, link_type = door
    return Key(name, tuple(annotators), label, article, link_type)


def _signed(value: float) -> str:
    return f"{value + 0.0:.3f}".replace("-", "−")


def sentence(reason: str) -> str:
    """A reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}." if reason else ""


def crossed(
    scores: Iterable[Score],
    row: Callable[[Key], str],
    column: Callable[[Key], str],
    heads: tuple[str, str] = ("Figure", ""),
) -> BoardTable:
    """Scores in rows and columns, in the order in which they come; blanks where there is no such score.

    Rows and columns of which nothing has a value are left out; what has none is said in a section of its own.
    """
    cells: dict[tuple[str, str], Score] = {}
    rows: dict[str, str] = {}
    columns: dict[str, str] = {}
    for score in scores:
        name, across = row(score.key), column(score.key)
        says = meaning(score.key.name).says
        rows.setdefault(name, says if name == metric(score.key) else "")
        columns.setdefault(across, says if across == metric(score.key) else "")
        cells[name, across] = score
    if cells and any(score.value is not None for score in cells.values()):
        rows, columns = _worth(rows, cells, 0), _worth(columns, cells, 1)
    body = [
        [word(name, says), *(_cell(cells.get((name, across))) for across in columns)]
        for name, says in rows.items()
    ]
    return BoardTable(heads[1], [(heads[0], ""), *columns.items()], body)


def _worth(names: dict[str, str], cells: dict[tuple[str, str], Score], side: int) -> dict[str, str]:
    some = {at[side] for at, score in cells.items() if score.value is not None}
    return {name: says for name, says in names.items() if name in some}


def _cell(score: Score | None) -> BoardCell:
    return figure(score, "" if score is None else meaning(score.key.name).says)


def metric(key: Key) -> str:
    """The metric's plain name."""
    return meaning(key.name).name


def people(key: Key) -> str:
    """Whose figure it is."""
    if not key.annotators:
        return "All"
    return " and ".join(key.annotators)


def against(key: Key) -> str:
    """Who is measured by whom."""
    return " against ".join(reversed(key.annotators))


def title_of(article: Article | None, id: str) -> str:
    """The article's title, else its id."""
    return (article.title if article else "") or id
