"""The long form: the disk fails at every write of everything that writes, and the window is killed a thousand times."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.torture.disk import compiler, run_faults, run_kills

LONGEST = 0.6
HOURS = 3600.0 * 3


def main() -> None:
    """One argument: how often the window is killed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if compiler():
            run_faults(folder, 0, shown=True, seconds=HOURS)
        else:
            sys.stdout.write("There is no C compiler here, so the disk did not fail.\n")
        run_kills(folder, rounds, LONGEST, shown=True, seconds=HOURS)


if __name__ == "__main__":
    main()
