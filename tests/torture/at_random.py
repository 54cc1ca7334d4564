"""Somebody who presses anything: deeds drawn from a seed, on the real window, until it makes no sense any more.

`python -m tests.torture.at_random --seeds 1-50 --desk sample` runs each seed in a process of its own. What fails is
made as short as it can be and printed, as a list that `--deeds FILE` does again.
"""

# ruff: noqa: T201 - what it prints is what it found

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import re
import sys
import tempfile
import threading
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.torture import desks, sense
from tests.torture.deeds import Deed, draw
from tests.torture.monkey import LONGEST_S, Monkey, names

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUIET = ("This plugin does not support", "OpenType support missing for")


class Fault(Exception):
    """Something went wrong that may never go wrong."""


@contextmanager
def watched() -> Iterator[list[str]]:
    """What nobody caught meanwhile, and what Qt warned of."""
    told: list[str] = []
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def tell(kind: Any, error: Any, trace: Any) -> None:
        told.append("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = tell
    threading.excepthook = lambda args: tell(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: tell(args.exc_type, args.exc_value, args.exc_traceback)
    handler = qInstallMessageHandler(
        lambda _kind, _where, said: None if said.startswith(_QUIET) else told.append(f"Qt: {said}")
    )
    try:
        yield told
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        qInstallMessageHandler(handler)


def run(
    folder: Path,
    desk: str,
    deeds: list[Deed],
    *,
    every: int = 25,
    stress: bool = False,
    brief: bool = False,
) -> None:
    """Do all of it; Fault where something goes wrong, with what. `brief` leaves out keys and undo at the end."""
    with watched() as told:
        monkey = Monkey(folder, desk, stress=stress)
        try:
            for number, deed in enumerate(deeds, start=1):
                monkey.do(deed)
                _expect_nothing(told, number, deed)
                if (number % every == 0 and not brief) or number == len(deeds):
                    faulthandler.dump_traceback_later(LONGEST_S, exit=True)
                    _expect_nothing(sense.nonsense(monkey.driver), number, deed)
                    _expect_nothing(told, number, deed)
            if brief:
                return
            faulthandler.dump_traceback_later(3 * LONGEST_S, exit=True)
            _expect_nothing(sense.keys_without_effect(monkey.driver), len(deeds), ["keys"])
            _expect_nothing(sense.lost_by_undo(monkey.driver), len(deeds), ["undo"])
            _expect_nothing(told, len(deeds), ["end"])
        finally:
            monkey.program.close()
            QApplication.processEvents()
            faulthandler.cancel_dump_traceback_later()
        _expect_nothing(told, len(deeds), ["close"])


def _expect_nothing(found: list[str], number: int, deed: Deed) -> None:
    if found:
        raise Fault(
            f"after deed {number} {json.dumps(deed, ensure_ascii=False)}:\n" + "\n".join(found[:6])
        )


# Runs in processes of their own


def tried(desk: str, deeds: list[Deed], *, stress: bool, brief: bool = False) -> str:
    """Do the deeds in a process that is forked with all loaded; "" where all is well, else what went wrong."""
    for one in names(desk):
        desks.made(one)
    with tempfile.TemporaryDirectory(prefix="monkey-") as name:
        said = Path(name) / "said"
        if not (child := os.fork()):
            with said.open("w") as out:
                os.dup2(out.fileno(), 2)
            os.environ["HOME"] = name
            faulthandler.enable()
            try:
                run(Path(name) / "work", desk, deeds, stress=stress, brief=brief)
            except BaseException:  # noqa: BLE001 - whatever it was is told, and the process ends
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return f"exit {code}\n{said.read_text('utf-8', 'replace')[-6000:]}" if code else ""


def kind_of(said: str) -> str:
    """By what a failure is known again: what it says, without numbers."""
    if "Fatal Python error" in said:
        return "fatal"
    _, _, after = said.partition("Fault: after deed ")
    lines = (
        [line for line in after.splitlines()[1:] if line.strip()] or said.splitlines()[-1:] or [""]
    )
    named = next((line for line in lines if re.match(r"\w+(Error|Exception)\b", line)), lines[0])
    return re.sub(r"\d+", "", named)[:70]


def shortest(desk: str, deeds: list[Deed], said: str, *, stress: bool) -> list[Deed]:
    """The fewest of the deeds that still end in the same way."""
    kind = kind_of(said)
    at = re.search(r"after deed (\d+) \[\"(\w+)\"", said)
    brief = at is not None and at[2] not in ("keys", "undo", "end", "close")
    if at is not None:
        deeds = deeds[: int(at[1])]
    size = max(len(deeds) // 2, 1)
    while True:
        place = 0
        changed = False
        while place < len(deeds):
            fewer = deeds[:place] + deeds[place + size :]
            if fewer and kind_of(tried(desk, fewer, stress=stress, brief=brief)) == kind:
                deeds, changed = fewer, True
            else:
                place += size
        if size == 1 and not changed:
            return deeds
        size = max(size // 2, 1)


def main() -> None:
    """Try seeds, or do a list of deeds."""
    asked = argparse.ArgumentParser(prog="python -m tests.torture.at_random")
    asked.add_argument("--seeds", default="1-20")
    asked.add_argument("--count", type=int, default=400)
    asked.add_argument("--desk", default="sample", choices=desks.DESKS)
    asked.add_argument("--stress", action="store_true")
    asked.add_argument("--brief", action="store_true")
    asked.add_argument("--whole", action="store_true", help="leave what fails as long as it is")
    asked.add_argument("--deeds", type=Path)
    asked.add_argument("--folder", type=Path)
    wanted = asked.parse_args()
    if wanted.deeds:
        folder = wanted.folder or Path(tempfile.mkdtemp(prefix="monkey-"))
        run(
            folder,
            wanted.desk,
            json.loads(wanted.deeds.read_text("utf-8")),
            stress=wanted.stress,
            brief=wanted.brief,
        )
        return
    first, _, last = wanted.seeds.partition("-")
    for seed in range(int(first), int(last or first) + 1):
        deeds = draw(seed, wanted.count)
        said = tried(wanted.desk, deeds, stress=wanted.stress)
        print(f"{wanted.desk} seed {seed}: {said or 'all is well'}", flush=True)
        if said and not wanted.whole:
            short = shortest(wanted.desk, deeds, said, stress=wanted.stress)
            print(f"{len(short)} deeds: {json.dumps(short, ensure_ascii=False)}", flush=True)


if __name__ == "__main__":
    main()
