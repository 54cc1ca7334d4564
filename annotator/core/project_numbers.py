"""What a project counts: articles by status, spans by label, outlet and time, and when the work was done."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.layer import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


_BEGUN_OR_DONE = (Status.BEGUN, Status.DONE)


class Step(IntEnum):
    """How finely days of publication are told apart: by as many letters of `2024-03-01`."""

    YEAR = 4
    MONTH = 7
    DAY = 10


@dataclass(frozen=True, slots=True)
class ArticleDoor:
    """Which articles stand behind a number: all that is said must hold; what is left empty does not count.

    `layers`: whose work is looked at (ids). `status`: the farthest that any of these has come. `label`: one of these
    has a span of it; `marked`: of any. `outlet` and `period` ("" for none): of the article. `made`, `finished`: one of
    these made a span, or was done with it, from the one moment (UTC, `2026-01-31T12:00`) and before the other; ""
    twice: nothing says when. `article`: this one (id). `touched`: one of these has begun it, or is done. `handed`: it
    was handed out to one of these, or to none of them.
    """

    layers: tuple[str, ...] = ()
    status: Status | None = None
    label: str = ""
    marked: bool = False
    outlet: str | None = None
    period: str | None = None
    step: Step = Step.DAY
    made: tuple[str, str] | None = None
    finished: tuple[str, str] | None = None
    article: str = ""
    touched: bool = False
    handed: bool | None = None


class Waiting(NamedTuple):
    """An article that is not done: since when (UTC, as stored), and of whom (id); "" for one that nobody began.

    One that was handed out and not begun waits since then, of whoever has it.
    """

    article: str
    title: str
    outlet: str
    since: str
    layer: str


@dataclass(frozen=True, slots=True)
class ProjectNumbers:
    """Counts of the layers `people` (annotators' ids), and of gold where it was asked for too.

    A slot is ten minutes of UTC, as the first letters of a timestamp (`2026-01-31T12:3`), "" where nothing says
    when; a period so many first letters of a day of publication as `step` says, "" for none. `handed` counts the
    articles that were handed out to a layer, "" to any, and `in_hand` those of them by status; a layer that is in
    neither has all articles to do. `spare` are untouched articles that nobody has, where anything was handed out.
    """

    people: tuple[str, ...]
    layers: tuple[str, ...]
    articles: int = 0
    step: Step = Step.YEAR
    statuses: Mapping[tuple[str, Status], int] = field(default_factory=dict)
    together: Mapping[Status, int] = field(default_factory=dict)
    in_outlet: Mapping[str, int] = field(default_factory=dict)
    in_period: Mapping[str, int] = field(default_factory=dict)
    by_outlet: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    by_period: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    made: Mapping[tuple[str, str], int] = field(default_factory=dict)
    finished: Mapping[tuple[str, str], int] = field(default_factory=dict)
    acted: Mapping[tuple[str, str], int] = field(default_factory=dict)
    begun: tuple[Waiting, ...] = ()
    untouched: tuple[Waiting, ...] = ()
    handed: Mapping[str, int] = field(default_factory=dict)
    in_hand: Mapping[tuple[str, Status], int] = field(default_factory=dict)
    spare: tuple[Waiting, ...] = ()

    def status(self, layer: str, status: Status) -> int:
        """How many of all articles have that status in a layer; "" is the farthest that any of `people` has come."""
        counts = (
            self.together
            if not layer
            else {each: self.statuses.get((layer, each), 0) for each in _BEGUN_OR_DONE}
        )
        if status is Status.UNTOUCHED:
            return self.articles - sum(counts.get(each, 0) for each in _BEGUN_OR_DONE)
        return counts.get(status, 0)

    def has_share(self, layer: str) -> bool:
        """Whether a layer is measured against what was handed out to it; "" never is."""
        return bool(layer) and layer in self.handed

    def whole(self, layer: str) -> int:
        """How many articles a layer is measured against: those handed out to it, where any were, else all."""
        return self.handed[layer] if self.has_share(layer) else self.articles

    def progress(self, layer: str, status: Status) -> int:
        """How many articles of those that a layer is measured against have that status in it."""
        if not self.has_share(layer):
            return self.status(layer, status)
        if status is Status.UNTOUCHED:
            begun = sum(self.in_hand.get((layer, each), 0) for each in _BEGUN_OR_DONE)
            return self.handed[layer] - begun
        return self.in_hand.get((layer, status), 0)

    def besides(self, layer: str) -> int:
        """How many articles a layer has begun, or is done with, that were not handed out to it; 0 without a share."""
        if not self.has_share(layer):
            return 0
        return sum(self.status(layer, each) - self.progress(layer, each) for each in _BEGUN_OR_DONE)

    def of(self, layer: str) -> tuple[str, ...]:
        """The layers that are meant by one, or by "" for all people's."""
        return (layer,) if layer else self.people

    def labels(self, layer: str) -> dict[str, int]:
        """Spans by label of a layer, or of all people ("")."""
        return self._summed(self.by_outlet, layer, 1)

    def spans(self, layer: str) -> int:
        """How many spans a layer has, or all people's have ("")."""
        return sum(self.labels(layer).values())

    def outlets(self, layer: str) -> dict[str, dict[str, int]]:
        """Spans by label of each outlet."""
        return self._nested(self.by_outlet, layer)

    def periods(self, layer: str) -> dict[str, dict[str, int]]:
        """Spans by label of each period of publication that has any."""
        return self._nested(self.by_period, layer)

    def _of(
        self, counts: Mapping[tuple[str, str, str], int], layer: str
    ) -> Iterator[tuple[tuple[str, str, str], int]]:
        wanted = set(self.of(layer))
        return ((key, count) for key, count in counts.items() if key[0] in wanted)

    def _summed(
        self, counts: Mapping[tuple[str, str, str], int], layer: str, part: int
    ) -> dict[str, int]:
        found: dict[str, int] = {}
        for key, count in self._of(counts, layer):
            found[key[part]] = found.get(key[part], 0) + count
        return found

    def _nested(
        self, counts: Mapping[tuple[str, str, str], int], layer: str
    ) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for (_, label, place), count in self._of(counts, layer):
            inner = found.setdefault(place, {})
            inner[label] = inner.get(label, 0) + count
        return found
