"""Errors that are the world's fault: each is a sentence for a person.

Whatever else is raised is a fault of the program and is reported as such.
"""

from __future__ import annotations

from dataclasses import dataclass


class UserError(Exception):
    """A sentence for the user: what happened, where, what to do. `str(error)` is shown as it is."""


class ProjectRefused(UserError):
    """A project file that is empty, damaged, newer, of another program, or that cannot be read."""


class ProjectInUse(ProjectRefused):
    """A project file that another window holds for writing; it may still be read."""


class Refused(UserError):
    """A verb that the project's state does not allow (a label not in the schema, a span gone, ...)."""


class Postponed(Refused):
    """A verb that comes a little later by itself, when something that must be before it is done (a backup)."""


class StorageFailed(UserError):
    """A write that the disk refused (full, read-only, gone); nothing of the verb was stored."""


class NotWritten(StorageFailed):
    """A change of the project that could not be written just now: later, when the disk serves again, it could be."""


def details_of(error: BaseException) -> str:
    """What stands behind an error, a line each: its notes, and what caused it; "" where nothing does."""
    lines = list(getattr(error, "__notes__", ()))
    cause = error.__cause__
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}")
        lines += getattr(cause, "__notes__", ())
        cause = cause.__cause__
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Problem:
    """One refused thing of an import: `line` counts from 1; None where the file as a whole is meant."""

    path: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}, line {self.line}"
        return f"{place}: {self.reason}"


class BadInput(UserError):
    """A file that was refused, with the problem that names it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
