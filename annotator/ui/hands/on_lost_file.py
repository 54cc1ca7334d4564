"""Hands on a project that cannot be read: say it once, keep what is shown, and go on when it can be read again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from annotator.app.retelling import retold
from annotator.core.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.main_window import MainWindow

# So long after a failure it is tried again; where that did not last, later and later, but never later than this.
_FIRST_MS, _LAST_MS, _LATER = 300, 60_000, 4
_LASTS_S = 10.0


class LostFileHands:
    """What any room could not read comes here, by way of `FaultWatch`; rooms catch nothing of it themselves."""

    def __init__(self, window: MainWindow, open_again: Callable[[], None]) -> None:
        """`open_again` makes the window anew on the same file: of a disk that was pulled out, what was open is gone."""
        self._window, self._open_again = window, open_again
        self._is_lost = self._was_unreadable = False
        self._back_at = 0.0
        self._timer = QTimer(window, interval=_FIRST_MS)
        self._timer.timeout.connect(self._look)
        window.closed.connect(self._timer.stop)

    def tell(self, sentence: str) -> None:
        """Say what could not be read, once until it can be read again."""
        if self._is_lost:
            return
        self._is_lost, self._was_unreadable = True, False
        is_lasting = time.monotonic() > self._back_at + _LASTS_S
        wait = _FIRST_MS if is_lasting else min(self._timer.interval() * _LATER, _LAST_MS)
        self._timer.start(wait)
        words = QCoreApplication.translate(
            "LostFileHands",
            "What is shown stays. When the file can be read again, all goes on by itself.",
        )
        button = QCoreApplication.translate("LostFileHands", "Open it again")
        said, notice = f"{retold(sentence)} {words}", self._window.notice
        if notice.text != said:
            notice.warn(said, button=button, act=self._open_again)

    def _look(self) -> None:
        """Read all that is shown anew, where it can be read again."""
        desk = self._window.workspace
        if not desk.project.is_readable:
            self._was_unreadable = True
            return
        self._timer.stop()
        self._is_lost, self._back_at = False, time.monotonic()
        desk.project.read_again()
        desk.announce(Changes(articles_listed=True, schema=True, policy=True))
        # Who was told of these may have been stopped in the middle.
        self._window.panes.panes_changed.emit()
        desk.span_chosen.emit(desk.chosen)
        # Where only some of it cannot be read, the sentence on that stands.
        if self._was_unreadable and not self._is_lost:
            words = QCoreApplication.translate(
                "LostFileHands", "The project can be read again. What is shown was read anew."
            )
            self._window.notice.tell(words)
