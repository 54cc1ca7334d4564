"""The strip that shows how far a long work is, what time it has left, and cancels it. It blocks nothing."""

from __future__ import annotations

from enum import Enum, auto
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from annotator.app.languages import data_size, number
from annotator.core.pace import Pace, in_steps
from annotator.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PARTS = 1000
_LOOK_MS = 500
_MINUTE, _HOUR = 60, 3600


class Amount(Enum):
    """What a work counts: nothing that a person would count, things, or bytes."""

    SHARE = auto()
    THINGS = auto()
    BYTES = auto()


class ProgressStrip(QFrame):
    """Hidden while nothing is under way, which `changed` tells of."""

    cancel_wanted = Signal()
    changed = Signal(bool)

    def __init__(self, name: str = "progress", parent: QWidget | None = None) -> None:
        """`name` begins the names of its parts."""
        super().__init__(parent)
        self.setObjectName(f"{name}_strip")
        self._what, self._amount = "", Amount.SHARE
        self._done = self._total = 0
        self._pace = Pace(0.0)
        self._said: int | None = None
        self._words = QLabel()
        self._words.setObjectName(f"{name}_words")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(5)
        self._bar.setMinimumWidth(120)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName(f"{name}_cancel")
        self._cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        # A work that stands still tells nothing, and still takes longer.
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._say)
        self.hide()

    @property
    def what(self) -> str:
        """The work under way, "" for none."""
        return "" if self.isHidden() else self._what

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def set_cancel_key(self, key: str) -> None:
        """Name the key that cancels, as the system writes it."""
        self._cancel.setToolTip(key)

    def begin(self, what: str, amount: Amount = Amount.SHARE, *, can_cancel: bool = True) -> None:
        """Show that a work began; how much there is to do is not known yet."""
        self._what, self._amount = what, amount
        self._cancel.setVisible(can_cancel)
        self._done = self._total = 0
        self._pace, self._said = Pace(monotonic()), None
        # Not a bar that runs to and fro: nothing in the window moves by itself.
        self._bar.setRange(0, _PARTS)
        self._bar.setValue(0)
        self._words.setMinimumWidth(0)
        self._words.setText(what)
        self._timer.start()
        self.show()
        announce(self, what)
        self.changed.emit(True)

    def advance(self, done: int, total: int) -> None:
        """Show that `done` of `total` is dealt with, and what is left of the time."""
        self._pace.tell(done, total, monotonic())
        self._done, self._total = done, total
        self._bar.setValue(round(self._pace.share * _PARTS))
        self._say()

    def end(self) -> None:
        """Hide again."""
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.changed.emit(False)

    # Words

    def _say(self) -> None:
        parts = [self._what, self._how_far(), self._time_left()]
        self._words.setText("  ·  ".join(part for part in parts if part))
        # What follows does not move to and fro with each figure.
        self._words.setMinimumWidth(max(self._words.minimumWidth(), self._words.sizeHint().width()))

    def _how_far(self) -> str:
        if not self._total:
            return ""
        if self._amount is Amount.SHARE:
            return self.tr("{percent} %").format(percent=int(self._pace.share * 100))
        words = self.tr("{done} of {total}")
        if self._amount is Amount.THINGS:
            return words.format(done=number(self._done), total=number(self._total))
        done, total = (data_size(size) for size in (self._done, self._total))
        return words.format(done=done, total=total)

    def _time_left(self) -> str:
        left = self._pace.left(monotonic())
        if left is None:
            return ""
        self._said = said = in_steps(left, self._said)
        if not said:
            return self.tr("a few seconds left")
        if said < _MINUTE:
            return self.tr("about %Ln second(s) left", "", said)
        if said < _HOUR:
            return self.tr("about %Ln minute(s) left", "", said // _MINUTE)
        return self.tr("about %Ln hour(s) left", "", round(said / _HOUR))
