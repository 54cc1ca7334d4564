"""A project's numbers as plain data, under the names that people and schemas have: what the command line answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.core.layer import GOLD, Status
from annotator.core.publication_periods import filled
from annotator.core.work_pace import WorkBook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import tzinfo

    from annotator.core.project_numbers import ProjectNumbers, Waiting
    from annotator.core.work_pace import Pace
    from annotator.store.project import Project


def dashboard(
    project: Project,
    names: Sequence[str] = (),
    zone: tzinfo | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """The numbers of these annotators (names; none: all, and gold), days in `zone` (None: this machine's).

    Refused for a name that the project does not have.
    """
    layers = _layers(project, names)
    numbers = project.numbers(list(layers), progress)
    book = WorkBook(numbers, zone)
    return {
        "articles": numbers.articles,
        "spans": numbers.spans(""),
        "together": _statuses(numbers, ""),
        **({"handed_out": numbers.handed[""]} if numbers.handed else {}),
        "annotators": {
            layers[pace.layer]: {**_layer(numbers, pace.layer), **_pace(pace)}
            for pace in book.paces
        },
        **({"gold": _layer(numbers, GOLD)} if GOLD in numbers.layers else {}),
        "work": _work(book, layers),
        "outlets": _places(numbers.in_outlet, numbers.outlets(""), "outlet", numbers.in_outlet),
        "published": _places(
            numbers.in_period, numbers.periods(""), "period",
            [*filled(numbers.in_period, numbers.step), *([""] if "" in numbers.in_period else [])],
        ),
        "begun": [_waiting(row, layers) for row in numbers.begun],
        "untouched": [_waiting(row, layers) for row in numbers.untouched],
        **({"spare": [_waiting(row, layers) for row in numbers.spare]} if numbers.handed else {}),
    }  # fmt: skip


def _layers(project: Project, names: Sequence[str]) -> dict[str, str]:
    """Names by id."""
    people = {row.id: row.name for row in project.annotators()}
    known = {**people, **{row.id: row.name for row in project.suggesters()}}
    if unknown := [name for name in names if name not in known.values()]:
        raise Refused(f"The project has no annotator “{unknown[0]}”.")
    if names:
        return {id: name for id, name in known.items() if name in names}
    gold = project.gold()
    return {**people, GOLD: gold.name} if gold is not None else people


def _statuses(numbers: ProjectNumbers, layer: str) -> dict[str, int]:
    return {status.value: numbers.status(layer, status) for status in Status}


def _share(numbers: ProjectNumbers, layer: str) -> dict[str, int]:
    """How far somebody is with what was handed out to them, and how many articles they have begun besides."""
    statuses = {status.value: numbers.progress(layer, status) for status in Status}
    return {"articles": numbers.whole(layer), **statuses, "besides": numbers.besides(layer)}


def _layer(numbers: ProjectNumbers, layer: str) -> dict[str, Any]:
    return {
        **_statuses(numbers, layer),
        **({"handed_out": _share(numbers, layer)} if numbers.has_share(layer) else {}),
        "spans": numbers.spans(layer),
        "labels": numbers.labels(layer),
    }


def _pace(pace: Pace) -> dict[str, Any]:
    """Counts that `_layer` has are left out; days as ISO dates, rates to three places."""
    told = asdict(pace)
    for name in ("layer", "spans"):
        del told[name]
    rates = {
        name: None if (value := getattr(pace, name)) is None else round(value, 3)
        for name in ("spans_an_hour", "done_an_hour", "spans_a_day", "done_a_day")
    }
    days = {
        name: day and day.isoformat() for name, day in (("first", pace.first), ("last", pace.last))
    }
    return {**told, **days, "hours": round(pace.hours, 3), **rates}


def _work(book: WorkBook, names: Mapping[str, str]) -> dict[str, Any]:
    unit, stretches = book.stretches
    rows = [
        {
            "from": row.start.isoformat(),
            "spans": {names[id]: count for id, count in row.spans.items()},
            "done": {names[id]: count for id, count in row.done.items()},
        }
        for row in stretches
    ]
    return {"unit": unit.value, "rows": rows}


def _places(
    articles: Mapping[str, int],
    spans: Mapping[str, Mapping[str, int]],
    name: str,
    order: Iterable[str],
) -> list[dict[str, Any]]:
    return [
        {name: one, "articles": articles.get(one, 0), "labels": dict(spans.get(one, {}))}
        for one in order
    ]


def _waiting(row: Waiting, names: Mapping[str, str]) -> dict[str, str]:
    told = {"article": row.article, "title": row.title, "outlet": row.outlet, "since": row.since}
    return {**told, "annotator": names[row.layer]} if row.layer else told
