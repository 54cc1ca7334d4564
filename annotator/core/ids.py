"""Ids are made by us and never reused, so that an undone deletion restores the same row."""

from __future__ import annotations

import os
from datetime import UTC, datetime


def new_id() -> str:
    """A new random id: 20 hexadecimal digits (80 bits)."""
    return os.urandom(10).hex()


def timestamp() -> str:
    """Now, in UTC, as the contract writes it: `2026-01-31T12:00:00.000Z`. For display only: no clock decides."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
