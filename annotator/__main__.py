"""`annotator` and `python -m annotator`."""

from __future__ import annotations

import os
import sys
from functools import partial


def main() -> None:
    """Run the command line, or the window; ends the process with the exit status."""
    if sys.argv[1:] == ["--look-for-pattern"]:
        from annotator.core.pattern_process import main as look_for_pattern

        look_for_pattern()
        return
    if sys.argv[1:] == ["--count-agreement"]:
        from annotator.exchange.agreement_process import main as count_agreement

        count_agreement()
        return
    from annotator.cli.running import report_fault

    sys.excepthook = report_fault
    sys.exit(_status(sys.argv[1:]))


def _status(words: list[str]) -> int:
    """Where there is nothing to read, the window opens before the commands would have been loaded."""
    from annotator.cli.opening import asks_for_window, open_window
    from annotator.cli.running import run, run_deed

    if asks_for_window(words, os.environ):
        return run_deed(partial(open_window, words))
    from annotator.cli.commands import annotator

    return run(annotator, words)


if __name__ == "__main__":
    main()
