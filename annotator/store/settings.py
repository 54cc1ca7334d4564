"""What belongs to a project but not to its history: JSON values by key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.store.database import Database

# Which edit is being done in many short transactions, and what it found (`in_steps`).
UNDER_WAY = "under way"


def load(database: Database, key: str, default: Any) -> Any:
    """The value of a setting; `default` where it was never set, cannot be read, or is of another kind than that."""
    found = database.value('SELECT value FROM setting WHERE "key" = ?', (key,))
    if found is None:
        return default
    try:
        value = json.loads(found)
    except ValueError:
        return default
    return value if default is None or type(value) is type(default) else default


def store(database: Database, key: str, value: Any) -> None:
    """Set a value that JSON can carry, where it is another than before. Only inside `atomic`."""
    text = json.dumps(value, ensure_ascii=False)
    database.run(
        'INSERT INTO setting ("key", value) VALUES (?, ?) ON CONFLICT ("key") DO UPDATE'
        " SET value = excluded.value WHERE value <> excluded.value",
        (key, text),
    )
