"""What happens, told to whoever listens instead of looking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.ui.widgets.joined_words import plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Announcements(QObject):
    """`made` carries each sentence as it goes out to screen readers, and whether it is urgent."""

    made = Signal(str, bool)


announcements = Announcements()


def announce(source: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence said by screen readers: an urgent one at once, others after what they are saying."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, " ".join(plain(sentence).split()))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
    announcements.made.emit(event.message(), urgent)
