"""Python's collector of garbage, put to rest while much is made that stays."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def at_rest() -> Iterator[None]:
    """Let the collector of garbage rest, for work of seconds that makes many objects in no rings and keeps them.

    It would walk through all of them again and again, and find nothing. Where it rests already it goes on resting;
    of two threads at once, the first that ends wakes it, which does no harm.
    """
    was_awake = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_awake:
            gc.enable()
