"""Who may see and decide what, as stored: each row with a revision, by which two projects are compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.policy import Policy
from annotator.store.database import read_from

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.images import Image

_IS, _REVISION = "is", "revision"
KEYS = ("leads", "reviewers", "blind", "suggestions")
_OF_NEW: dict[str, Any] = {"leads": [], "reviewers": [], "blind": False, "suggestions": True}
_MARKS = ", ".join("?" * len(KEYS))


def load(database: Database) -> Policy:
    """The policy of a project; that of a new one leaves all open."""
    stored = {key: value for key, (value, _) in rows(database).items()}
    with read_from("policy"):
        return Policy(
            leads=frozenset(stored["leads"]),
            reviewers=frozenset(stored["reviewers"]),
            blind=stored["blind"],
            suggestions=stored["suggestions"],
        )


def rows(database: Database) -> dict[str, tuple[Any, int]]:
    """What each row says, and its revision: 0 where nobody has said anything."""
    sql = f'SELECT "key", value FROM policy WHERE "key" IN ({_MARKS})'
    stored: dict[str, str] = dict(database.rows(sql, KEYS))
    found = {}
    with read_from("policy"):
        for key in KEYS:
            value = json.loads(stored[key]) if key in stored else _OF_NEW[key]
            is_counted = isinstance(value, dict)
            found[key] = (value[_IS], value[_REVISION]) if is_counted else (value, 0)
    return found


def image(key: str, value: object, revision: int) -> Image:
    """A row."""
    said = {_IS: value, _REVISION: revision}
    return {"key": key, "value": json.dumps(said, ensure_ascii=False)}


def changed(database: Database, policy: Policy) -> list[Image]:
    """The rows that another policy changes."""
    known = rows(database)
    values = {
        "leads": sorted(policy.leads),
        "reviewers": sorted(policy.reviewers),
        "blind": policy.blind,
        "suggestions": policy.suggestions,
    }
    revision = 1 + max(revision for _, revision in known.values())
    return [image(key, value, revision) for key, value in values.items() if known[key][0] != value]


def told(database: Database) -> list[tuple[str, Any]]:
    """What the rows say, people by name: the same in every copy."""
    names: dict[str, str] = dict(database.rows("SELECT id, name FROM annotator"))
    return [
        (key, sorted(names.get(id, id) for id in value) if isinstance(value, list) else value)
        for key, (value, _) in rows(database).items()
    ]


def said(key: str, row: Image | None) -> Any:
    """What an image of a rule says; none is what a new project says."""
    value = json.loads(row["value"]) if row else _OF_NEW[key]
    return value[_IS] if isinstance(value, dict) else value
