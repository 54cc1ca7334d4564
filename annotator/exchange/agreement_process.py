"""The process that counts agreement, so that the window's own never waits for its arithmetic.

It reads a line of JSON for each request, in UTF-8: the first names the project (`path`, and `file`, the numbers by
which the system knows it), each later one has an `id` and what is asked. It writes a line for each answer (`id`,
`answer` or `failed`), and for steps on the way (`id`, `progress` as [done, total]; `cancelled` where a “cancel” came).
A failure of the whole has the `id` 0 and is the end. While it counts it answers what can be answered from
what was counted before.
"""

from __future__ import annotations

import json
import queue
import threading
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.store.project import Project

if TYPE_CHECKING:
    from typing import BinaryIO

# What the stand-alone program, which is its own interpreter, is started with to be this process.
ARGUMENT = "--count-agreement"
# These take long: another of them waits for its turn.
_TELL_EVERY_S = 0.1
LONG = frozenset({"count", "intervals", "gamma", "page"})


class _Cancelled(Exception):
    """Whoever asked does not want the answer any more."""


class Server:
    """Answers requests of `source` on `target` until there are no more."""

    def __init__(self, source: BinaryIO, target: BinaryIO) -> None:
        self._source, self._target = source, target
        self._asked: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._later: list[dict[str, Any]] = []
        self._at: list[int] = []
        self._told = 0.0

    def serve(self) -> None:
        """Until the input ends."""
        # Here, for the window reads this module only to know what the process is called.
        from annotator.exchange.agreement_service import AgreementService

        begun = json.loads(self._source.readline())
        threading.Thread(target=self._read, daemon=True).start()
        try:
            with Project.open(Path(begun["path"]), write=False) as project:
                # Whoever asks may have seen what stood there before go away.
                project.refuse_other_file(begun.get("file"))
                self._service = AgreementService(project, self._progress)
                while (asked := self._next()) is not None:
                    if asked["do"] != "cancel":  # it came too late
                        self._answer(asked)
        except UserError as error:
            self._write({"id": 0, "failed": str(error)})

    def _read(self) -> None:
        for line in self._source:
            self._asked.put(json.loads(line))
        self._asked.put(None)

    def _next(self) -> dict[str, Any] | None:
        return self._later.pop(0) if self._later else self._asked.get()

    def _answer(self, asked: dict[str, Any]) -> None:
        self._at.append(asked["id"])
        try:
            self._write({"id": asked["id"], "answer": self._service.answer(asked)})
        except UserError as error:
            self._write({"id": asked["id"], "failed": str(error)})
        except _Cancelled:
            self._write({"id": asked["id"], "cancelled": True})
        finally:
            self._at.pop()

    def _progress(self, done: int, total: int) -> None:
        """Tell it, no more often than an eye can follow, and answer what is short."""
        now = monotonic()
        if now - self._told >= _TELL_EVERY_S:
            self._told = now
            self._write({"id": self._at[-1], "progress": [done, total]})
        while not self._asked.empty():
            asked = self._asked.get()
            if asked is None:  # nobody listens any more
                raise SystemExit
            if asked["do"] == "cancel":
                raise _Cancelled
            if asked["do"] in LONG:
                self._later.append(asked)
            else:
                self._answer(asked)

    def _write(self, what: dict[str, Any]) -> None:
        self._target.write(json.dumps(what, ensure_ascii=True).encode() + b"\n")
        self._target.flush()


def main() -> None:
    """The body of the process."""
    # By their numbers: a program without a console has no `sys.stdin`.
    with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as target:
        Server(source, target).serve()
