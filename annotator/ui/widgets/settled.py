"""Everything in a window has found its place before the window is painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent


def settle_before(event: QEvent) -> None:
    """Called by a window with each of its events: before a paint, whoever asked for another place or size gets it.

    A widget that grows asks the one around it for room by an event, and that one asks further. Qt paints as soon as the
    first is answered, so that a change of several steps was seen in pieces: a text jumped, lines lay upon each other.
    """
    if event.type() == QEvent.Type.UpdateRequest:
        # Those that come while these are answered are sent too.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
