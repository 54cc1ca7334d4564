"""Running the command line: exit statuses, and errors as sentences instead of tracebacks.

0: all done; 1: something was refused, or failed; 2: wrong usage.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from annotator.cli.output import answer, say
from annotator.core.errors import UserError
from annotator.core.project_name import names_project

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

REFUSED = 1
WRONG_USAGE = 2


def run(command: click.Command, arguments: Sequence[str]) -> int:
    """Run `command`; its exit status. What is no user's fault is left to `report_fault`."""
    _print_what_cannot_be_encoded()
    try:
        words = with_open(arguments)
        status = command.main(words, prog_name="annotator", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UserError as error:
        if "--json" in arguments:
            answer({"error": str(error)})
        say(str(error))
        return REFUSED
    except (KeyboardInterrupt, click.Abort):
        say("Stopped.")
        return REFUSED
    except BrokenPipeError:
        _close_output()
        return REFUSED
    return status if isinstance(status, int) else 0


def with_open(arguments: Sequence[str]) -> list[str]:
    """A project alone means to open it: that is all that file lists of desktops hand over."""
    alone = len(arguments) == 1 and names_project(arguments[0])
    return ["open", *arguments] if alone else list(arguments)


def report_fault(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A fault of ours: where it happened is written to a file, never what the texts say."""
    from annotator.core.fault import fault_lines, system_lines
    from annotator.core.ids import timestamp
    from annotator.paths import app_paths

    report = app_paths().log / f"fault-{timestamp().replace(':', '')}.txt"
    lines = [*system_lines(), "", *fault_lines(error, trace), ""]
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text("\n".join(lines), encoding="utf-8")
    except OSError:
        say(f"Something went wrong inside the program ({kind.__name__}); no report could be kept.")
        return
    say(
        f"Something went wrong inside the program ({kind.__name__}). What was said to be done is done. "
        f"A report, without any text of yours, lies in {report}"
    )


def _print_what_cannot_be_encoded() -> None:
    """A terminal that lacks a character gets an escape, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _close_output() -> None:
    """Nobody reads on: let Python's flush at exit go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except OSError:
        return
    finally:
        os.close(nowhere)
