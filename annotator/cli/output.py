"""What the command line says: answers on standard output, messages and progress on standard error."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from annotator.core.errors import Refused
from annotator.core.pace import Pace, in_steps
from annotator.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.errors import Problem

_SECONDS_BETWEEN = 0.1
_MINUTE = 60


def answer(data: dict[str, Any]) -> None:
    """Print the one JSON object of `--json`, in ASCII, so that no terminal's encoding spoils it."""
    click.echo(json.dumps(data))


def tell(sentence: str) -> None:
    """Print for people, on standard output."""
    click.echo(visible_lines(sentence))


def output_bytes() -> BinaryIO:
    """Standard output for `-o -`; Refused where whoever called closed it."""
    if sys.stdout is None:
        raise Refused("Standard output is closed, so nothing can be written to it.")
    return sys.stdout.buffer


def say(sentence: str) -> None:
    """Print a message on standard error."""
    click.echo(visible_lines(sentence), err=True)


def say_problems(problems: Iterable[Problem]) -> None:
    """Name each file and line with the reason, on standard error."""
    for problem in problems:
        say(visible(str(problem)))


def visible_lines(text: str) -> str:
    """`text` with all but its own line ends made visible."""
    return "\n".join(visible(line) for line in text.split("\n"))


def one_line(text: str) -> str:
    """Words of an article on one line: every space and line end in them as a blank, and the rest made visible."""
    return visible(" ".join(text.split()))


class Progress:
    """A percentage on standard error that moves, where that is a terminal; leave it with `end`, or use it in `with`."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._is_shown = sys.stderr.isatty()
        self._last = 0.0
        self._pace = Pace(time.monotonic())
        self._said: int | None = None
        self._is_open = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_error: object) -> None:
        self.end()

    def advance(self, done: int, total: int) -> None:
        """Show how much is done."""
        now = time.monotonic()
        self._pace.tell(done, total, now)
        if self._is_shown and total and now - self._last >= _SECONDS_BETWEEN:
            self._last = now
            self._is_open = True
            filled = 30 * done // total
            bar = "█" * filled + "░" * (30 - filled)
            line = f"{self._what} {bar} {100 * done // total:3} %{self._left(now)}"
            click.echo(f"\r{line}\033[K", nl=False, err=True)

    def _left(self, now: float) -> str:
        left = self._pace.left(now)
        if left is None:
            return ""
        self._said = said = in_steps(left, self._said)
        minutes = said >= _MINUTE
        return f"  about {said // _MINUTE} min left" if minutes else f"  about {said or 1} s left"

    def end(self) -> None:
        """Take the line away."""
        if self._is_open:
            click.echo("\r\033[K", nl=False, err=True)
            self._is_open = False
