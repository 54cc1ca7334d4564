"""The long form, in pieces: the disk fails at every write of everything that writes, the window is killed 1,000 times.

After each piece what was counted is kept, so that a run that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from tests.torture.disk import compiler, run_faults, run_kills

LONGEST = 0.6
HOUR = 3600.0
AT_ONCE = 40
TROUBLES = ("full", "error", "death")
JOBS = (
    "save", "undo", "import", "merge", "migrate", "export", "backup", "restore", "repair", "create", "assign",
)  # fmt: skip


class Tally:
    """What was counted so far, in a file: seed, kills, changes told by what they were, and failures by piece."""

    def __init__(self, path: Path, seed: int | None) -> None:
        self._path = path
        known: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
        if known.get("whole") or (seed is not None and seed != known.get("seed")):
            known = {}
        self.seed: int = known.get("seed", random.randrange(10**6) if seed is None else seed)
        self.kills: int = known.get("kills", 0)
        self.told = Counter[str](known.get("told", {}))
        self.failures: dict[str, list[int]] = known.get("failures", {})

    def keep(self, *, whole: bool = False) -> None:
        """Write it down; a run that is `whole` is followed by one that begins anew."""
        said = {
            "seed": self.seed, "kills": self.kills, "told": self.told, "failures": self.failures, "whole": whole,
        }  # fmt: skip
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(said, indent=1), "utf-8")

    def sentence(self) -> str:
        """What was counted, as one line."""
        failed = [sum(column) for column in zip(*self.failures.values(), strict=True)] or [0, 0]
        told = ", ".join(f"{what} {count}" for what, count in self.told.most_common())
        return (
            f"seed {self.seed}: {failed[0]} failures of the disk, {failed[1]} of them told; {self.kills} kills, "
            f"{self.told.total()} changes told before them ({told}); nothing was lost\n"
        )


def fail_everywhere(tally: Tally, folder: Path) -> None:
    """Every piece of the failing disk that was not done yet."""
    if not compiler():
        sys.stdout.write("There is no C compiler here, so the disk did not fail.\n")
        return
    for trouble in TROUBLES:
        for job in JOBS:
            name = f"{trouble} {job}"
            if name in tally.failures:
                continue
            said = run_faults(folder, 0, trouble, job, seconds=HOUR)
            found = re.search(r"^(\d+) failures of the disk, (\d+) of them", said, re.MULTILINE)
            assert found
            tally.failures[name] = [int(found[1]), int(found[2])]
            tally.keep()
            sys.stdout.write(f"{name}: {found[1]} failures, {found[2]} told\n")
            sys.stdout.flush()


def kill(tally: Tally, folder: Path, kills: int) -> None:
    """Kill the window until it was killed so often in all."""
    while tally.kills < kills:
        rounds = min(AT_ONCE, kills - tally.kills)
        said = run_kills(
            folder, rounds, LONGEST, seed=tally.seed, first=tally.kills, seconds=HOUR
        ).splitlines()
        tally.kills += rounds
        tally.told.update(json.loads(said[0]))
        tally.keep()
        sys.stdout.write(f"{tally.kills} kills, {tally.told.total()} changes told\n")
        sys.stdout.flush()


def main() -> None:
    """How often the window is killed in all, the seed, and where what was counted is kept."""
    asked = argparse.ArgumentParser(prog="make torture")
    asked.add_argument("--kills", type=int, default=1000)
    asked.add_argument("--seed", type=int)
    asked.add_argument("--tally", type=Path, default=Path("build/torture.json"))
    wanted = asked.parse_args()
    tally = Tally(wanted.tally, wanted.seed)
    sys.stdout.write(
        f"seed {tally.seed}; done before: {tally.kills} kills, {len(tally.failures)} pieces\n"
    )
    sys.stdout.flush()
    with tempfile.TemporaryDirectory() as name:
        fail_everywhere(tally, Path(name))
        kill(tally, Path(name), wanted.kills)
    tally.keep(whole=True)
    sys.stdout.write(tally.sentence())


if __name__ == "__main__":
    main()
