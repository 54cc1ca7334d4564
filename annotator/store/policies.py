"""Who may see and decide what, as stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.policy import Policy

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.images import Image


def load(database: Database) -> Policy:
    """The policy of a project; that of a new one leaves all open."""
    stored: dict[str, str] = dict(database.rows('SELECT "key", value FROM policy'))
    return Policy(
        leads=frozenset(json.loads(stored.get("leads", "[]"))),
        reviewers=frozenset(json.loads(stored.get("reviewers", "[]"))),
        blind=json.loads(stored.get("blind", "false")),
    )


def images_of(policy: Policy) -> list[Image]:
    """The rows of a policy."""
    values = {
        "leads": sorted(policy.leads),
        "reviewers": sorted(policy.reviewers),
        "blind": policy.blind,
    }
    return [{"key": key, "value": json.dumps(value)} for key, value in values.items()]
