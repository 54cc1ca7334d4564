"""The desk for agreement: who is compared, the process that counts, and what was counted, asked for piece by piece."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.app.line_process import LineProcess, command_of
from annotator.app.retelling import retold
from annotator.app.retold_figures import retold_answer
from annotator.core.layer import GOLD, is_suggester
from annotator.exchange.agreement_process import ARGUMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes

Answer = dict[str, Any]
ROUNDS = 1000


class AgreementDesk(QObject):
    """Counts in a process of its own, which nothing in the window waits for.

    `counted` says that there are other figures; `busy` carries what is being counted, "" for nothing; `advanced` how
    far that is; `failed` a sentence; `aged` that the layers have changed since they were counted.
    """

    counted = Signal()
    busy = Signal(str)
    advanced = Signal(int, int)
    failed = Signal(str)
    aged = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        command = command_of(ARGUMENT, "annotator.exchange.agreement_process", sys.path)
        self._process = LineProcess(self, command)
        self._process.answered.connect(self._hear)
        self._process.ended.connect(self._end)
        self._waiting: dict[int, tuple[Callable[[Answer], None] | None, str]] = {}
        self._number = 0
        self.compared: tuple[str, ...] = ()
        self.has_figures = False
        self.has_intervals = False
        self.is_old = False
        workspace.changed.connect(self._age)

    # Who is compared

    @property
    def is_blind(self) -> bool:
        """Whether who is at work may see nobody else's layer."""
        return self._workspace.is_blind

    def choices(self) -> list[tuple[str, str]]:
        """Ids and names of all who can be compared and may be seen; then who suggests, and gold last."""
        desk = self._workspace
        if desk.is_blind:
            return []
        project = desk.project
        layers = (*project.annotators(), *project.suggesters())
        people = [(row.id, row.name) for row in layers if desk.sees(row.id)]
        gold = project.gold()
        return [*people, (gold.id, gold.name)] if gold is not None else people

    def begun(self) -> list[str]:
        """Ids of the people who have begun an article: neither gold nor who suggests."""
        people = [id for id, _ in self.choices() if id != GOLD and not is_suggester(id)]
        return [id for id in people if self._workspace.project.has_begun(id)]

    def count(self, annotators: Sequence[str]) -> None:
        """Count the agreement of these (ids; gold may be among them): the figures first, then their intervals."""
        self.stop()
        self.compared = tuple(annotators)
        self.ask("count", self._take, self.tr("Counting …"), **self._who())

    def _take(self, _answer: Answer) -> None:
        self.has_figures, self.is_old = True, False
        self.counted.emit()
        self.ask(
            "intervals", self._take_intervals, self.tr("Drawing articles for the intervals"),
            rounds=ROUNDS,
        )  # fmt: skip

    def _take_intervals(self, _answer: Answer) -> None:
        self.has_intervals = True
        self.counted.emit()

    def count_gamma(self) -> None:
        """Count gamma too, which takes long."""
        self.ask("gamma", self._take_gamma, self.tr("Counting gamma"))

    def _take_gamma(self, _answer: Answer) -> None:
        self.counted.emit()

    def _age(self, changes: Changes) -> None:
        touched = changes.spans or changes.links or changes.schema or changes.articles_listed
        if self.has_figures and not self.is_old and touched:
            self.is_old = True
            self.aged.emit()

    # Asking

    def ask(
        self, do: str, then: Callable[[Answer], None] | None = None, busy: str = "", **more: Any
    ) -> None:
        """Ask the process; `then` gets the answer in the window's thread. `busy`: what to say meanwhile."""
        self._number += 1
        self._waiting[self._number] = (then, busy)
        line = json.dumps({"id": self._number, "do": do, **more})
        if not self._process.is_running:
            self._process.start()
            project = self._workspace.project
            begun = {"path": str(project.path), "file": project.identity}
            self._process.write(json.dumps(begun).encode() + b"\n")
        self._process.write(line.encode() + b"\n")
        self._tell_busy()

    def cancel(self) -> None:
        """Count no further; what is there stays."""
        if self._process.is_running and self.has_figures:
            self._process.write(b'{"id": 0, "do": "cancel"}\n')
        else:
            self.stop()

    def _who(self) -> Answer:
        names = dict(self.choices())
        people = [names[id] for id in self.compared if id in names and id != GOLD]
        return {"annotators": people, "gold": GOLD in self.compared}

    def stop(self) -> None:
        """End the process and forget the figures."""
        self._process.stop()
        self._waiting.clear()
        self.has_figures = self.has_intervals = self.is_old = False
        self._tell_busy()

    def _hear(self, told: Answer) -> None:
        if "progress" in told:
            self.advanced.emit(*told["progress"])
        else:
            self._hand_on(told)

    def _hand_on(self, told: Answer) -> None:
        then, _ = self._waiting.pop(told["id"], (None, ""))
        if not told["id"]:
            # It could not read the project, and answers nothing: its end says nothing more.
            self.stop()
        self._tell_busy()
        if "failed" in told:
            self.failed.emit(retold(told["failed"]))
        elif then is not None and "answer" in told:
            then(retold_answer(told["answer"], [name for _, name in self.choices()]))

    def _tell_busy(self) -> None:
        self.busy.emit(next((busy for _, busy in self._waiting.values() if busy), ""))

    def _end(self) -> None:
        self.stop()
        self.failed.emit(self.tr("The counting ended before it was done. Count again."))
