"""Looking for a query in one article: words a little at a time between the window's other work, patterns in a process.

Nothing else stops a pattern that backtracks without end, and `re` lets no other thread work meanwhile.
"""

from __future__ import annotations

from math import inf
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app.languages import number
from annotator.app.line_process import LineProcess, command_of
from annotator.core.pattern_process import ARGUMENT, request
from annotator.core.patterns import BadPattern, compiled
from annotator.core.text_search import seeker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece
    from annotator.core.text_search import TextQuery

MOST_HITS = 100_000
_SLICE_S = 0.008
_SHORT = 50_000
_PATTERN_AFTER_MS = 120
_PATTERN_MS = 4000
_ROOT = str(Path(__file__).resolve().parents[2])


class TextFinding(QObject):
    """Tells hits in order as they are `found`; `ended` says, where it is no empty text, why it ended early."""

    found = Signal(list)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: Iterator[list[Piece]] = iter(())
        self._count = 0
        self._are_more = False
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._look_on)
        self._pattern = _PatternSearch(self)
        self._pattern.found.connect(self._tell)
        self._pattern.ended.connect(self._end)

    def begin(self, text: str, query: TextQuery) -> None:
        """Look for `query` in `text`, and no longer for what was looked for before; a short text is done at once."""
        self.stop()
        self._count, self._are_more = 0, False
        if query.regex:
            self._begin_pattern(text, query)
        else:
            self._batches = seeker(query).batches(text)
            self._slices.start()
            self._look_for(inf if len(text) <= _SHORT else _SLICE_S)

    def stop(self) -> None:
        """Look no further."""
        self._slices.stop()
        self._batches = iter(())
        self._pattern.stop()

    def _begin_pattern(self, text: str, query: TextQuery) -> None:
        try:
            compiled(query)
        except BadPattern as error:
            self.ended.emit(str(error))
        else:
            self._pattern.begin(request(text, query, MOST_HITS + 1))

    def _look_on(self) -> None:
        self._look_for(_SLICE_S)

    def _look_for(self, seconds: float) -> None:
        until = monotonic() + seconds
        for batch in self._batches:
            self._tell(batch)
            if self._are_more:
                self.stop()
                self._end("")
                return
            if monotonic() > until:
                return
        self._slices.stop()
        self._end("")

    def _tell(self, batch: list[Piece]) -> None:
        told = batch[: MOST_HITS - self._count]
        self._are_more = self._are_more or len(told) < len(batch)
        if told:
            self._count += len(told)
            self.found.emit(told)

    def _end(self, why: str) -> None:
        if self._are_more:
            why = self.tr("The first {n} hits only.").format(n=number(MOST_HITS))
        self.ended.emit(why)


class _PatternSearch(QObject):
    """Runs one process at a time, and ends it after some seconds."""

    found = Signal(list)
    ended = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = b""
        command = command_of(ARGUMENT, "annotator.core.pattern_process", [_ROOT])
        self._process = LineProcess(self, command)
        self._process.answered.connect(self._hear)
        self._process.ended.connect(self._close)
        self._start = QTimer(self, singleShot=True, interval=_PATTERN_AFTER_MS)
        self._start.timeout.connect(self._run)
        self._limit = QTimer(self, singleShot=True, interval=_PATTERN_MS)
        self._limit.timeout.connect(self._give_up)

    def begin(self, asked: bytes) -> None:
        """Look soon, unless something else is asked before."""
        self._asked = asked
        self._start.start()

    def stop(self) -> None:
        """End the process, if there is one, and say nothing more."""
        self._start.stop()
        self._limit.stop()
        self._process.stop()

    def _run(self) -> None:
        self._process.start()
        self._process.write(self._asked)
        self._process.close_input()
        self._asked = b""
        self._limit.start()

    def _hear(self, batch: list[list[int]] | None) -> None:
        if batch is None:
            self.stop()
            self.ended.emit("")
        else:
            self.found.emit([(start, end) for start, end in batch])

    def _close(self) -> None:
        self.stop()
        self.ended.emit(self.tr("The pattern could not be looked for."))

    def _give_up(self) -> None:
        self.stop()
        self.ended.emit(
            self.tr("Stopped after {n} seconds: this pattern takes too long here.").format(
                n=_PATTERN_MS // 1000
            )
        )
