"""Somebody who listens with a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from annotator.ui.widgets.announcing import announcements


class Ear:
    """`said` is what went out to be said, each with whether it was urgent."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []
        QAccessible.setActive(True)
        announcements.made.connect(self._hear)

    def _hear(self, sentence: str, urgent: bool) -> None:
        self.said.append((sentence, urgent))

    def close(self) -> None:
        """Listen no more."""
        announcements.made.disconnect(self._hear)
        QAccessible.setActive(False)
