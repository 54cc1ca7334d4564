"""Hands on the way around: spans of one label, paragraphs without spans, back and forth."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.app.trail import KnownArticles, Place, Trail
from annotator.core.paragraphs import next_paragraph, paragraph_at, previous_paragraph
from annotator.ui.reading.marks import MarkForm

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.span import Piece
    from annotator.ui.action_book import Handlers
    from annotator.ui.reading.pane_row import PaneRow
    from annotator.ui.reading.surface import ReadingSurface


class WayHands(QObject):
    """Travels in the articles, and notes from where anybody travelled, by whatever means.

    One event that brings the reader more than a screen away, or into another article, is travel; scrolling
    and moving by lines, however far in the end, is not.
    """

    def __init__(self, workspace: Workspace, panes: PaneRow) -> None:
        super().__init__(panes)
        self._workspace = workspace
        self._panes = panes
        self._trail = Trail()
        self._articles = KnownArticles(workspace.project)
        self._here: Place | None = None
        self._watched: set[str] = set()
        self._caret_went = False
        # An event moves caret, page and focus one after the other: what comes of it is seen when it is over.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        panes.panes_changed.connect(self._watch)
        panes.active_changed.connect(self._soon.start)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "go.next_same_label": partial(self.step_same_label, 1),
            "go.previous_same_label": partial(self.step_same_label, -1),
            "go.next_untagged": partial(self.step_untagged, 1),
            "go.previous_untagged": partial(self.step_untagged, -1),
            "go.back": self.go_back,
            "go.forth": self.go_forth,
        }

    # Spans of one label

    def step_same_label(self, by: int) -> None:
        """Choose the next or previous span in this article with the label of the chosen one, or the last given."""
        pane = self._panes.active
        chosen = self._workspace.chosen_span()
        label = chosen.label if chosen else self._workspace.last_label
        if pane and not (label and pane.travel_beside(by, label)):
            self._workspace.hinted.emit(
                self._workspace.tr(
                    "Choose a span first ({go.next_span} or a click): "
                    "{go.next_same_label} goes to the next like it."
                )
            )

    # Paragraphs without spans

    def step_untagged(self, by: int) -> None:
        """Put the caret at the next or previous paragraph in which the own layer marks nothing."""
        pane = self._panes.active
        if pane is None:
            return
        start = _untagged(pane.surface, by)
        if start is not None:
            pane.surface.set_caret(start)
            pane.surface.reveal(*paragraph_at(pane.surface.text(), start))
            self._workspace.choose("")
        elif by > 0:
            self._workspace.hinted.emit(
                self._workspace.tr("Each paragraph from here on has a span of yours.")
            )
        else:
            self._workspace.hinted.emit(
                self._workspace.tr("Each paragraph before this one has a span of yours.")
            )

    # Back and forth

    def go_back(self) -> None:
        """Return to where the reader was before the last travel."""
        self._look()
        if self._here and not self._go(self._trail.back(self._here, self._articles)):
            self._workspace.hinted.emit(self._workspace.tr("There is no place to go back to."))

    def go_forth(self) -> None:
        """Take the way again that was gone back."""
        self._look()
        if self._here and not self._go(self._trail.forth(self._here, self._articles)):
            self._workspace.hinted.emit(self._workspace.tr("There is no place to go forth to."))

    def _go(self, place: Place | None) -> bool:
        if place is None:
            return False
        pane = self._panes.pane_of(place.article)
        if pane is None:
            self._open(place)
            pane = self._panes.pane_of(place.article)
        if pane is not None:
            self._panes.activate(pane)
            pane.surface.set_caret(place.offset)
            pane.surface.reveal(place.offset, place.offset)
        self._arrive()
        return True

    def _open(self, place: Place) -> None:
        named = next((row for row in self._panes.panes if row.objectName() == place.pane), None)
        if named is not None:
            self._panes.activate(named)
            self._panes.open_here(place.article)
        else:
            self._panes.open_beside(place.article)

    # Where the reader is

    def _watch(self) -> None:
        for pane in self._panes.panes:
            if pane.objectName() not in self._watched:
                pane.surface.scrolled.connect(self._soon.start)
                pane.surface.caret_moved.connect(self._note_caret)
        # A pane that is put away comes back under its name; no name is given twice.
        self._watched |= {pane.objectName() for pane in self._panes.panes}
        self._soon.start()

    def _note_caret(self) -> None:
        self._caret_went = True
        self._soon.start()

    def _look(self) -> None:
        """See where the reader is now; if travel led there, note the place that was left."""
        self._soon.stop()
        before, caret_went = self._here, self._caret_went
        self._arrive()
        now, pane = self._here, self._panes.active
        if before is None or now is None or pane is None:
            return
        if now.article != before.article:
            if caret_went or now.pane == before.pane or not self._panes.pane_of(before.article):
                self._trail.leave(before)
        elif abs(now.offset - before.offset) > _screen(pane.surface):
            self._trail.leave(before)

    def _arrive(self) -> None:
        self._soon.stop()
        self._caret_went = False
        pane = self._panes.active
        self._here = None
        if pane and pane.article:
            self._here = Place(pane.article, _place(pane.surface), pane.objectName())


def _untagged(surface: ReadingSurface, by: int) -> int | None:
    """Where the next such paragraph starts, None where there is none."""
    text = surface.text()
    at = paragraph_at(text, surface.caret())[0]
    while True:
        follows = next_paragraph(text, at) if by > 0 else previous_paragraph(text, at)
        if (follows <= at) if by > 0 else (follows >= at):
            return None
        if follows >= len(text):
            return None
        at = follows
        paragraph = paragraph_at(text, at)
        if text[slice(*paragraph)].strip() and not _is_tagged(surface, paragraph):
            return at


def _is_tagged(surface: ReadingSurface, paragraph: Piece) -> bool:
    first, last = paragraph
    return any(
        start < last and end > first
        for mark in surface.marks_between(first, last)
        if mark.form is MarkForm.OWN
        for start, end in mark.pieces
    )


def _place(surface: ReadingSurface) -> int:
    """The caret where it is in sight, else what is at the top."""
    first, last = surface.visible_span()
    caret = surface.caret()
    return caret if first <= caret <= last else surface.place()


def _screen(surface: ReadingSurface) -> int:
    """How many code points are in sight."""
    first, last = surface.visible_span()
    return last - first
