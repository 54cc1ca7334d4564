"""Waiting for what the window does in the background."""

from __future__ import annotations

from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.driving import Driver

_PATIENCE_S = 30


def until(driver: Driver, done: Callable[[], object]) -> None:
    """Let the window work until `done` is true; fails where that takes too long."""
    end = monotonic() + _PATIENCE_S
    while not done():
        assert monotonic() < end, "this takes too long"
        driver.settle()
        sleep(0.005)
    driver.settle()


def until_cases(driver: Driver) -> None:
    """Until the cases of a comparison are read."""
    until(driver, lambda: driver.window.rooms.review.desk.list.cases)
