"""Figures, days and names of the dashboard as people read them, in the language of the window."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QObject

from annotator.app.dates import day_with_year
from annotator.app.languages import number
from annotator.core.layer import GOLD, Status
from annotator.core.project_numbers import Step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.project_numbers import ProjectNumbers
    from annotator.core.schema import Label

NONE = "–"
Choice = tuple[str, str, list[list[str]]]


def count(value: int) -> str:
    """A whole number."""
    return number(value)


def rate(value: float | None) -> str:
    """A number with one decimal; a dash for none."""
    return NONE if value is None else number(value, 1)


def day_text(day: date | None) -> str:
    """A day with its year; a dash for none."""
    return NONE if day is None else day_with_year(day)


def day_of(stamp: str) -> date | None:
    """The day here of a stored moment (UTC); None where it is none."""
    try:
        moment = datetime.fromisoformat(stamp)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone().date()
    # The last is what some systems say of years before 1970.
    except (ValueError, OverflowError, OSError):
        return None


def period_text(period: str, step: Step) -> str:
    """A year, a month with its year, or a day."""
    found = QDate.fromString(f"{period}-01-01"[:10], "yyyy-MM-dd")
    if step is Step.YEAR or not found.isValid():
        return period
    return QLocale().toString(found, "d MMM yyyy" if step is Step.DAY else "MMMM yyyy")


class DashboardWords(QObject):
    """Names of layers, labels, statuses, and of what has no name."""

    def __init__(self, names: Mapping[str, str], labels: Sequence[Label]) -> None:
        """`names` of the layers, by id."""
        super().__init__()
        self.labels = [(label.id, label.name) for label in labels]
        self._names = dict(names)

    def layer(self, id: str) -> str:
        """Who owns a layer; "" is all annotators together."""
        if not id:
            return self.tr("All annotators")
        return self._names.get(id, "") or (self.tr("Gold") if id == GOLD else id)

    def whole(self, numbers: ProjectNumbers, layer: str) -> str:
        """What progress is measured against; "" where nothing was ever handed out."""
        if not numbers.handed or layer == GOLD:
            return ""
        if numbers.has_share(layer):
            return self.tr("Of %Ln article(s) handed out to them", "", numbers.whole(layer))
        return self.tr(
            "Of all %Ln article(s): nothing was handed out to them", "", numbers.articles
        )

    def status(self, status: Status) -> str:
        """How far an article is."""
        return {
            Status.DONE: self.tr("Done"),
            Status.BEGUN: self.tr("Begun"),
            Status.UNTOUCHED: self.tr("Untouched"),
        }[status]

    def outlet(self, outlet: str) -> str:
        """An outlet's name."""
        return outlet or self.tr("No outlet")

    def period(self, period: str, step: Step) -> str:
        """A period of publication."""
        return period_text(period, step) if period else self.tr("No date")

    def whose(self, layers: Sequence[str]) -> list[Choice]:
        """The choice of one layer, or of all; none where there is but one."""
        if len(layers) < 2:
            return []
        options = [[id, self.layer(id)] for id in ("", *layers)]
        return [("whose", self.tr("Whose spans"), options)]


def chosen_layer(chosen: Mapping[str, Any], layers: Sequence[str]) -> str:
    """The layer that was chosen; "" for all, also where it is not there any more."""
    layer = str(chosen.get("whose", ""))
    return layer if layer in layers else ""
