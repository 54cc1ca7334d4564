"""Ids are made by us: at random, or of what is said, so that the same mark made in two copies is one when they meet."""

from __future__ import annotations

import os
from datetime import UTC, datetime


def new_id() -> str:
    """A new random id: 20 hexadecimal digits (80 bits)."""
    return os.urandom(10).hex()


def derived_id(*parts: object) -> str:
    """An id made of what is named, the same on every machine and every time: 20 hexadecimal digits."""
    import hashlib
    import json

    text = json.dumps(parts, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:20]


def distinct_id(id: str, sha256: str) -> str:
    """An id for an article of that text where another text has its own `id`: the same for the same text again."""
    return f"{id}-{sha256[:8]}"


def timestamp() -> str:
    """Now, in UTC, as the contract writes it: `2026-01-31T12:00:00.000Z`. For display only: no clock decides."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
