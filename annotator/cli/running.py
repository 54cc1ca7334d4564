"""Running the command line: exit statuses, and errors as sentences instead of tracebacks.

0: all done; 1: something was refused, or failed; 2: wrong usage.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from annotator.cli.opening import is_project
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    import click

REFUSED = 1
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def run(command: click.Command, arguments: Sequence[str]) -> int:
    """Run `command`; its exit status. What is no user's fault is left to `report_fault`."""
    deed = partial(_run_command, command, with_open(arguments))
    return run_deed(deed, as_json="--json" in arguments)


def run_deed(deed: Callable[[], int], *, as_json: bool = False) -> int:
    """Do what was asked for; its exit status, or that of the error which is said in a sentence."""
    _print_what_cannot_be_encoded()
    try:
        status = deed()
        _flush_output()
    except UserError as error:
        _say_error(error, as_json=as_json)
        return REFUSED
    except KeyboardInterrupt:
        _say("Stopped.")
        return REFUSED
    except BrokenPipeError:
        _close_output()
        return REFUSED
    except OSError as error:
        # Files have names, and what fails on them is said where they are written: this was a stream of ours.
        if error.filename is not None or error.errno not in _FULL:
            raise
        _close_output()
        _say(
            f"Standard output cannot be written: {error.strerror}. What is there of it is not whole."
        )
        return REFUSED
    return status


def _run_command(command: click.Command, words: list[str]) -> int:
    import click

    try:
        status = command.main(words, prog_name="annotator", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        _say("Stopped.")
        return REFUSED
    return status if isinstance(status, int) else 0


def _say_error(error: UserError, *, as_json: bool) -> None:
    from annotator.cli.output import answer

    if as_json:
        answer({"error": str(error)})
    _say(str(error))


def _say(sentence: str) -> None:
    # Only what goes wrong is said here: a start of the window does not wait for it.
    from annotator.cli.output import say

    say(sentence)


def with_open(arguments: Sequence[str]) -> list[str]:
    """A project alone means to open it: that is all that file lists of desktops hand over."""
    return ["open", *arguments] if is_project(arguments) else list(arguments)


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
        with suppress(OSError):
            report.unlink(missing_ok=True)
        _say(f"Something went wrong inside the program ({kind.__name__}); no report could be kept.")
        return
    _say(
        f"Something went wrong inside the program ({kind.__name__}). What was said to be done is done. "
        f"A report, without any text of yours, lies in {report}"
    )


def _print_what_cannot_be_encoded() -> None:
    """A terminal that lacks a character gets an escape, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _flush_output() -> None:
    # None where whoever called closed it.
    if sys.stdout is not None:
        sys.stdout.flush()


def _close_output() -> None:
    """Nobody reads on: let Python's flush at exit go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except OSError:
        return
    finally:
        os.close(nowhere)
