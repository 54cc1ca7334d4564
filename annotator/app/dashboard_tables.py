"""The tables of the dashboard: every figure with its door, to be shown, sorted, and saved as CSV."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator.app.dashboard_words import (
    NONE,
    chosen_layer,
    count,
    day_of,
    day_text,
    rate,
)
from annotator.core.layer import Status
from annotator.core.project_numbers import ArticleDoor
from annotator.core.publication_periods import filled
from annotator.core.work_pace import Unit
from annotator.exchange.board_cells import BoardCell, BoardTable, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.app.dashboard_words import Choice, DashboardWords
    from annotator.core.project_numbers import ProjectNumbers, Waiting
    from annotator.core.work_pace import Pace, Stretch, WorkBook

Chosen = dict[str, str]
Columns = list[tuple[str, str]]


def number(value: int, door: ArticleDoor | None = None, says: str = "") -> BoardCell:
    """A count; a door only where there is something behind it."""
    return BoardCell(count(value), value, says, [door] if door is not None and value else None)


def decimal(value: float | None) -> BoardCell:
    """A rate; a dash where nothing is known."""
    return BoardCell(rate(value), value)


def day_cell(day: date | None) -> BoardCell:
    """A day, sorted as one."""
    return BoardCell(day_text(day), day.isoformat() if day else None)


class DashboardTables(QObject):
    """Makes the tables of a section; `numbers` and `book` as they were counted."""

    def __init__(self, numbers: ProjectNumbers, book: WorkBook, words: DashboardWords) -> None:
        super().__init__()
        self._numbers, self._book, self._words = numbers, book, words

    def of(self, section: str, chosen: Chosen) -> list[BoardTable]:
        """The tables of that section, by what was chosen in it."""
        make: Any = getattr(self, f"_{section}")
        found: list[BoardTable] = make(chosen)
        return found

    def note(self, section: str) -> str:
        """What is to be known before the figures are read; "" for nothing."""
        if section == "overview":
            return self._headline()
        if section == "pace":
            return self.tr(
                "An hour of work is six stretches of ten minutes in which something was stored: a longer break "
                "is no work, and reading alone leaves no trace. Times of spans are those that the spans carry."
            )
        if section == "work":
            return self.tr(
                "Spans count on the day that they carry, articles on the day on which they were called done here."
            )
        if section == "undone" and self._numbers.handed:
            return self.tr(
                "Of what was handed out to each annotator; of all articles where nothing was. Counted from the day on "
                "which the article was begun, was handed out, or came into this project."
            )
        if section == "undone":
            return self.tr(
                "Counted from the day on which the article was begun, or came into this project."
            )
        return ""

    def choices(self, section: str) -> list[Choice]:
        """What can be chosen in a section."""
        if section == "work":
            options = [["spans", self.tr("Spans made")], ["done", self.tr("Articles done")]]
            return [("what", self.tr("What is shown"), options)]
        if section in ("labels", "outlets", "time"):
            return self._words.whose(self._numbers.layers)
        return []

    def _headline(self) -> str:
        numbers = self._numbers
        articles = self.tr("%Ln article(s)", "", numbers.articles)
        spans = self.tr("%Ln span(s)", "", numbers.spans(""))
        people = self.tr("%Ln annotator(s)", "", len(numbers.people))
        words = self.tr(
            "{articles}: {done} done, {begun} begun, {untouched} untouched. {spans} by {people}."
        )
        return words.format(
            articles=articles,
            spans=spans,
            people=people,
            done=count(numbers.status("", Status.DONE)),
            begun=count(numbers.status("", Status.BEGUN)),
            untouched=count(numbers.status("", Status.UNTOUCHED)),
        )

    # Annotators

    def _overview(self, _chosen: Chosen) -> list[BoardTable]:
        numbers = self._numbers
        paces = {pace.layer: pace for pace in self._book.paces}
        columns: Columns = [
            (self.tr("Annotator"), ""),
            *self._share_columns(),
            (self.tr("Done"), self.tr("Articles called done")),
            (self.tr("Begun"), self.tr("Articles begun and not done")),
            (self.tr("Untouched"), self.tr("Articles not begun")),
            (self.tr("Spans"), ""),
            (self.tr("Spans an hour"), self.tr("Of an hour of work; see Pace")),
            (self.tr("Last at work"), self.tr("The last day on which something was stored")),
        ]
        everybody = [""] if len(numbers.people) > 1 else []
        rows = [self._of_layer(id, paces.get(id)) for id in (*everybody, *numbers.layers)]
        return [BoardTable("", columns, rows)]

    def _share_columns(self) -> Columns:
        if not self._numbers.handed:
            return []
        beside = self.tr("Begun or done, though handed out to others or to nobody")
        return [
            (self.tr("Handed out"), self.tr("Articles handed out to them")),
            (self.tr("Besides"), beside),
        ]

    def _share(self, layer: str) -> list[BoardCell]:
        """What was handed out to a layer, or to any, and what it has done besides."""
        numbers, owners = self._numbers, self._numbers.of(layer)
        if not numbers.handed:
            return []
        if layer not in numbers.handed:
            return [word(NONE, self._words.whole(numbers, layer)), word(NONE)]
        beside = ArticleDoor(owners, touched=True, handed=False)
        return [
            number(numbers.handed[layer], ArticleDoor(owners, handed=True)),
            number(numbers.besides(layer), beside) if layer else word(NONE),
        ]

    def _of_layer(self, layer: str, pace: Pace | None) -> list[BoardCell]:
        numbers, owners = self._numbers, self._numbers.of(layer)
        says = self._words.whole(numbers, layer)
        if not layer:
            says = self.tr("The farthest that any annotator has come with an article")
        statuses = (Status.DONE, Status.BEGUN, Status.UNTOUCHED)
        return [
            word(self._words.layer(layer), says),
            *self._share(layer),
            *(
                number(numbers.progress(layer, each), status_door(numbers, layer, each), says)
                for each in statuses
            ),
            number(numbers.spans(layer), ArticleDoor(owners, marked=True)),
            decimal(pace.spans_an_hour if pace else None),
            day_cell(pace.last if pace else None),
        ]

    def _pace(self, _chosen: Chosen) -> list[BoardTable]:
        columns: Columns = [
            (self.tr("Annotator"), ""),
            (self.tr("Spans an hour"), self.tr("Spans whose time is known, for each hour of work")),
            (
                self.tr("Articles an hour"),
                self.tr("Articles called done here, for each hour of work"),
            ),
            (self.tr("Spans a day"), self.tr("For each day on which something was stored")),
            (self.tr("Articles a day"), self.tr("For each day on which something was stored")),
            (
                self.tr("Hours"),
                self.tr("Six stretches of ten minutes in which something was stored are one"),
            ),
            (self.tr("Days"), self.tr("On which something was stored")),
            (self.tr("Idle days"), self.tr("Days without work, from the first day to the last")),
            (
                self.tr("Time unknown"),
                self.tr("Spans and done articles of which nothing says when"),
            ),
            (self.tr("First day"), ""),
            (self.tr("Last day"), ""),
        ]
        rows = [self._pace_row(pace) for pace in self._book.paces]
        return [BoardTable("", columns, rows)]

    def _pace_row(self, pace: Pace) -> list[BoardCell]:
        unknown = pace.spans - pace.timed_spans + pace.done - pace.timed_done
        return [
            word(self._words.layer(pace.layer)),
            decimal(pace.spans_an_hour),
            decimal(pace.done_an_hour),
            decimal(pace.spans_a_day),
            decimal(pace.done_a_day),
            decimal(pace.hours),
            number(pace.days),
            number(pace.span_of_days - pace.days),
            number(unknown),
            day_cell(pace.first),
            day_cell(pace.last),
        ]

    def _work(self, chosen: Chosen) -> list[BoardTable]:
        unit, stretches = self._book.stretches
        heads = {
            Unit.DAY: self.tr("Day"),
            Unit.WEEK: self.tr("Week from"),
            Unit.MONTH: self.tr("Month from"),
        }
        people = self._numbers.people
        columns: Columns = [(heads[unit], ""), *((self._words.layer(id), "") for id in people)]
        is_done = chosen.get("what") == "done"
        rows = [
            [
                day_cell(stretch.start),
                *(number(_counts(stretch, is_done).get(id, 0), self.work_door(stretch, id, is_done))
                  for id in people),
            ]
            for stretch in reversed(stretches)
        ]  # fmt: skip
        return [BoardTable("", columns, rows)]

    def work_door(self, stretch: Stretch, layer: str, is_done: bool) -> ArticleDoor:
        """The way to what somebody did in a day, week or month."""
        moments = self._book.moments(stretch)
        if is_done:
            return ArticleDoor((layer,), finished=moments)
        return ArticleDoor((layer,), made=moments)

    # Spans

    def _labels(self, _chosen: Chosen) -> list[BoardTable]:
        numbers = self._numbers
        layers = ("", *numbers.layers) if len(numbers.layers) > 1 else numbers.layers
        by_layer = {layer: numbers.labels(layer) for layer in layers}
        columns: Columns = [(self.tr("Label"), ""), *((self._words.layer(id), "") for id in layers)]
        rows = [
            [
                word(name),
                *(number(by_layer[layer].get(label, 0), ArticleDoor(numbers.of(layer), label=label))
                  for layer in layers),
            ]
            for label, name in self._words.labels
        ]  # fmt: skip
        return [BoardTable("", columns, rows)]

    def _outlets(self, chosen: Chosen) -> list[BoardTable]:
        numbers = self._numbers
        layer = chosen_layer(chosen, numbers.layers)
        spans = numbers.outlets(layer)
        outlets = sorted(
            numbers.in_outlet, key=lambda one: (-sum(spans.get(one, {}).values()), one.casefold())
        )
        rows = [
            self._by_label(
                word(self._words.outlet(outlet)), numbers.in_outlet[outlet], spans.get(outlet, {}),
                layer, {"outlet": outlet},
            )
            for outlet in outlets
        ]  # fmt: skip
        return [BoardTable("", [(self.tr("Outlet"), ""), *self._label_columns()], rows)]

    def _time(self, chosen: Chosen) -> list[BoardTable]:
        numbers = self._numbers
        layer, step = chosen_layer(chosen, numbers.layers), numbers.step
        spans = numbers.periods(layer)
        periods = filled(numbers.in_period, step)
        undated = [""] if "" in numbers.in_period else []
        rows = [
            self._by_label(
                BoardCell(self._words.period(period, step), period or None),
                numbers.in_period.get(period, 0), spans.get(period, {}), layer,
                {"period": period, "step": step},
            )
            for period in (*periods, *undated)
        ]  # fmt: skip
        return [BoardTable("", [(self.tr("Published"), ""), *self._label_columns()], rows)]

    def _label_columns(self) -> Columns:
        return [
            (self.tr("Articles"), ""),
            (self.tr("Spans"), ""),
            *((name, "") for _, name in self._words.labels),
            (self.tr("Spans an article"), self.tr("Spans for each article, done or not")),
        ]

    def _by_label(
        self,
        head: BoardCell,
        articles: int,
        spans: Mapping[str, int],
        layer: str,
        place: dict[str, Any],
    ) -> list[BoardCell]:
        owners, total = self._numbers.of(layer), sum(spans.values())
        return [
            head,
            number(articles, ArticleDoor(**place)),
            number(total, ArticleDoor(owners, marked=True, **place)),
            *(
                number(spans.get(id, 0), ArticleDoor(owners, label=id, **place))
                for id, _ in self._words.labels
            ),
            decimal(total / articles if articles else None),
        ]

    # What waits

    def _undone(self, _chosen: Chosen) -> list[BoardTable]:
        numbers = self._numbers
        untouched, are_handed = self.tr("Untouched the longest"), bool(numbers.handed)
        # What nobody has comes last: it came before anything was handed out.
        rows = (*numbers.untouched, *numbers.spare)
        return [
            self._waiting(self.tr("Begun the longest"), numbers.begun, with_name=True),
            self._waiting(untouched, rows, with_name=are_handed),
        ]

    def _waiting(self, title: str, rows: Sequence[Waiting], *, with_name: bool) -> BoardTable:
        columns: Columns = [
            (self.tr("Article"), ""),
            (self.tr("Outlet"), ""),
            *([(self.tr("Annotator"), "")] if with_name else []),
            (self.tr("Since"), ""),
            (self.tr("Days"), ""),
        ]
        cells = []
        for row in rows:
            day = day_of(row.since)
            door = [ArticleDoor(article=row.article)]
            cells.append(
                [
                    word(row.title, "", door),
                    word(self._words.outlet(row.outlet), "", door),
                    *([word(self._whose(row), "", door)] if with_name else []),
                    BoardCell(day_text(day), row.since, "", door),
                    BoardCell(NONE, None, "", door) if day is None else _days(day, door),
                ]
            )
        return BoardTable(title, columns, cells)

    def _whose(self, row: Waiting) -> str:
        return self._words.layer(row.layer) if row.layer else self.tr("Nobody")


def status_door(numbers: ProjectNumbers, layer: str, status: Status) -> ArticleDoor:
    """The way to the articles of a status, of those that the layer is measured against."""
    handed = True if numbers.has_share(layer) else None
    return ArticleDoor(numbers.of(layer), status, handed=handed)


def _days(since: date, door: list[ArticleDoor]) -> BoardCell:
    days = days_since(since)
    return BoardCell(count(days), days, "", door)


def days_since(day: date) -> int:
    """Days from that day to today, here; none where a clock was ahead then."""
    return max((datetime.now(UTC).astimezone().date() - day).days, 0)


def _counts(stretch: Stretch, is_done: bool) -> dict[str, int]:
    return stretch.done if is_done else stretch.spans
