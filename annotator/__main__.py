"""`annotator` and `python -m annotator`."""

from __future__ import annotations

import sys


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
    from annotator.cli.commands import annotator
    from annotator.cli.running import report_fault, run

    sys.excepthook = report_fault
    sys.exit(run(annotator, sys.argv[1:]))


if __name__ == "__main__":
    main()
