"""Decisions and the provenance of gold, as stored: people by name, what lay on the table as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.decisions import Choice, Decision, From, Provenance, Source, Tabled
from annotator.core.errors import StorageFailed
from annotator.store.database import read_from

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from annotator.core.cases import Case, Content, Owner
    from annotator.store.database import Database, Row

_COLUMNS = 'id, article, what, "key", choice, source, "by", at, reason, among, proposals'
# Marks an entry among the stored proposals that is no proposal, but gold that waits.
_WAITING = "waiting"
_PROVENANCE = 'source, "from", "by", at, reason'


def chosen(database: Database, articles: Collection[str] | None = None) -> list[Decision]:
    """The decisions in some articles, or all, the earlier first."""
    some = tuple(articles or ())
    where = "1" if articles is None else f"article IN ({', '.join('?' * len(some))})"
    rows = database.rows(f"SELECT {_COLUMNS} FROM decision WHERE {where} ORDER BY edit, id", some)
    return [from_row(row) for row in rows]


def one(database: Database, id: str) -> Decision | None:
    """The decision of that id; None where there is none."""
    row = database.row(f"SELECT {_COLUMNS} FROM decision WHERE id = ?", (id,))
    return None if row is None else from_row(row)


def gold_of(database: Database, decisions: Collection[str]) -> dict[str, list[str]]:
    """The ids of the gold that each of these decisions made, where it made any."""
    found: dict[str, list[str]] = {}
    wanted = list(decisions)
    for first in range(0, len(wanted), 500):
        some = wanted[first : first + 500]
        rows = database.rows(
            "SELECT decision, id FROM provenance WHERE decision IN"
            f" ({', '.join('?' * len(some))}) ORDER BY decision, id",
            some,
        )
        for decision, id in rows:
            found.setdefault(decision, []).append(id)
    return found


def provenance(database: Database, mark: str) -> Provenance | None:
    """Where a gold span or link comes from; None for what is no gold."""
    row = database.row(
        f"SELECT {_PROVENANCE} FROM provenance WHERE what IN ('span', 'link') AND id = ?", (mark,)
    )
    return None if row is None else provenance_from(row)


def provenances(database: Database) -> list[Provenance]:
    """Where all gold comes from."""
    return [provenance_from(row) for row in database.rows(f"SELECT {_PROVENANCE} FROM provenance")]


def provenance_from(row: Row) -> Provenance:
    """A provenance from the columns source, from, by, at, reason."""
    with read_from("provenance"):
        owners = tuple(From(*pair) for pair in _json(row[1]))
        return Provenance(Source(row[0]), owners, *row[2:])


def owners_to(owners: Sequence[From]) -> str:
    """Whose marks they were, as stored."""
    return _compact([[one.annotator, one.mark] for one in owners])


def named(owners: Sequence[Owner], names: Mapping[str, str]) -> tuple[From, ...]:
    """Owners by the names of their annotators, in the order of these: ids are another in each project."""
    return tuple(sorted(From(names[owner.annotator], owner.mark) for owner in owners))


def among_to(names: Sequence[str]) -> str:
    """Who was compared, as stored."""
    return _compact(list(names))


def proposals_to(case: Case, names: Mapping[str, str]) -> str:
    """What lies on the table of a case, as stored."""
    return tabled_to([Tabled(one.contents, named(one.owners, names)) for one in case.proposals])


def tabled_to(proposals: Sequence[Tabled]) -> str:
    """What lay on the table, as stored: what each proposal says, and whose it was."""
    return _compact(
        [
            {
                "says": [list(content) if content[2] else content[:2] for content in one.contents],
                "from": [[owner.annotator, owner.mark] for owner in one.owners],
            }
            for one in proposals
        ]
    )


def from_row(row: Sequence[Any]) -> Decision:
    """A decision from the columns of this module."""
    id, article, what, key, choice, source, by, at, reason, among, proposals = row
    with read_from("decision"):
        return Decision(
            id, article, what, key, Choice(choice), Source(source), by, at, reason,
            tuple(_json(among)), tabled_from(proposals), bool(without_waiting(proposals)[1]),
        )  # fmt: skip


def tabled_from(stored: str) -> tuple[Tabled, ...]:
    """What `tabled_to` wrote; StorageFailed where it is something else."""
    try:
        return tuple(
            Tabled(
                tuple(_content(says) for says in one["says"]),
                tuple(From(*pair) for pair in one["from"]),
            )
            for one in _json(stored)
            if _WAITING not in one
        )
    except (TypeError, KeyError, ValueError, IndexError):
        raise _damaged() from None


def with_waiting(stored: str, waiting: Sequence[object]) -> str:
    """What lay on the table, as stored, with gold of the decision that cannot be there (`gold_units`)."""
    return _compact([*_json(stored), {_WAITING: waiting}]) if waiting else stored


def without_waiting(stored: str) -> tuple[str, list[dict[str, Any]]]:
    """What `with_waiting` was given."""
    if f'"{_WAITING}":' not in stored:
        return stored, []
    parts = _json(stored)
    rest = [one for one in parts if _WAITING not in one]
    return _compact(rest), [each for one in parts for each in one.get(_WAITING, ())]


def _content(says: list[Any]) -> Content:
    target = (says[2], _pieces(says[3])) if len(says) == 4 else ("", ())
    return (says[0], _pieces(says[1]), *target)


def _pieces(stored: list[list[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in stored)


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _json(stored: str) -> Any:
    try:
        return json.loads(stored)
    except ValueError:
        raise _damaged() from None


def _damaged() -> StorageFailed:
    return StorageFailed(
        "The project is damaged: what is stored of a decision cannot be read. "
        "Run the check, or restore a backup."
    )
