"""The strip that shows how far a long work is, and cancels it. It blocks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SPEAK_AFTER_MS = 1500


class ProgressStrip(QFrame):
    """Hidden while nothing is under way."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_strip")
        self._what = ""
        self._clock = QElapsedTimer()
        self._words = QLabel()
        self._words.setObjectName("progress_words")
        self._bar = QProgressBar()
        self._bar.setObjectName("progress_bar")
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(5)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("progress_cancel")
        cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self.hide()

    def begin(self, what: str) -> None:
        """Show that a work began; how much there is to do is not known yet."""
        self._what = what
        self._clock.start()
        self._words.setText(what)
        # Not a bar that runs to and fro: nothing in the window moves by itself.
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show that `done` of `total` is dealt with, and what is left of the time."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(f"{self._what}  {done} / {total}{self._time_left(done, total)}")

    def _time_left(self, done: int, total: int) -> str:
        gone = self._clock.elapsed()
        if not done or gone < _SPEAK_AFTER_MS:
            return ""
        seconds = round(gone / done * (total - done) / 1000)
        return self.tr("  ·  about {seconds} s left").format(seconds=max(seconds, 1))

    def end(self) -> None:
        """Hide again."""
        self.hide()
