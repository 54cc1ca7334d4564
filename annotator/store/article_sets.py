"""The articles behind a number of the dashboard: an `ArticleDoor` as a condition of SQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.layer import Status
from annotator.store import hand_outs
from annotator.store.stretches import PERIOD, id_stretches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.project_numbers import ArticleDoor
    from annotator.store.database import Database

Values = dict[str, object]
_OWNED = "annotator IN (SELECT value FROM json_each(:layers))"
_HAS_STATUS = f"EXISTS (SELECT 1 FROM status WHERE article = article_.id AND {_OWNED}%s)"
_HAS_SPAN = f"EXISTS (SELECT 1 FROM span WHERE article = article_.id AND {_OWNED}%s)"
# As the numbers have it: by whoever works in the layer, and here.
TIMED = "status.made_by IS NULL AND edit.actor = status.annotator AND edit.verb NOT IN ('import', 'merge')"
_HAS_FINISHED = (
    "EXISTS (SELECT 1 FROM status JOIN edit ON edit.seq = status.edit WHERE article = article_.id"
    f" AND {_OWNED} AND status = 'done' AND %s)"
)


def behind(
    database: Database, door: ArticleDoor, watch: Callable[[int, int], None] | None = None
) -> list[str]:
    """The ids of the articles, by id; `watch` is told how far it is, and stops it by raising."""
    where = " AND ".join(("1", *_conditions(door)))
    values = _values(door)
    handed = _handed(database, door) if door.handed is not None else None
    found: list[str] = []
    stretches = id_stretches(database)
    for n, (after, last) in enumerate(stretches):
        rows = database.rows(
            f"SELECT id FROM article AS article_ WHERE id > :after AND id <= :last AND {where} ORDER BY id",
            {**values, "after": after, "last": last},
        )
        found += [id for (id,) in rows if handed is None or (id in handed) is door.handed]
        if watch is not None:
            watch(n + 1, len(stretches))
    return found


def _handed(database: Database, door: ArticleDoor) -> frozenset[str]:
    """The articles that were handed out to one of the door's layers."""
    return frozenset().union(*hand_outs.shares(database, door.layers).values())


def _conditions(door: ArticleDoor) -> Iterator[str]:
    if door.article:
        yield "id = :article"
    if door.outlet is not None:
        yield "source = :outlet"
    if door.period is not None:
        yield f"{PERIOD} = :period"
    if door.status is not None:
        yield from _of_status(door.status)
    if door.touched:
        yield _HAS_STATUS % ""
    if door.label:
        yield _HAS_SPAN % " AND label = :label"
    elif door.marked:
        yield _HAS_SPAN % ""
    if door.made is not None:
        yield _HAS_SPAN % _between("created", "made")
    if door.finished is not None:
        yield _HAS_FINISHED % f"{TIMED}{_between('edit.at', 'finished')}"


def _of_status(status: Status) -> Iterator[str]:
    done = _HAS_STATUS % " AND status = 'done'"
    if status is Status.DONE:
        yield done
        return
    begun = _HAS_STATUS % ""
    yield f"NOT {begun}" if status is Status.UNTOUCHED else begun
    if status is Status.BEGUN:
        yield f"NOT {done}"


def _between(column: str, name: str) -> str:
    return f" AND {column} >= :{name}_from AND {column} < :{name}_to"


def _values(door: ArticleDoor) -> Values:
    return {
        "layers": json.dumps(door.layers),
        "article": door.article,
        "outlet": door.outlet,
        "period": door.period,
        "step": int(door.step),
        "label": door.label,
        **_ends("made", door.made),
        **_ends("finished", door.finished),
    }


def _ends(name: str, ends: tuple[str, str] | None) -> Values:
    first, last = ends or ("", "")
    return {f"{name}_from": first, f"{name}_to": last}
