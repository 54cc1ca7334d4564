"""A sheet with a map of its marks between the text and the scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.ui.reading.late_marks import LateMarks
from annotator.ui.reading.overview import WIDTH, Overview
from annotator.ui.reading.spoken_sheet import SpokenSheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.span import Piece
    from annotator.ui.reading.late_marks import MarkSource
    from annotator.ui.reading.marks import Mark
    from annotator.ui.theme import Theme


class MappedSheet(SpokenSheet):
    """Whatever changes the marks, hits or colours shows on the map a moment later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview(self._scene, self)
        self.overview.place_wanted.connect(self._go_to)
        # What is left to read is read when nothing else is to be done.
        self._reading = QTimer(self, interval=0, singleShot=True)
        self._reading.timeout.connect(self.read_marks_on)
        self.objectNameChanged.connect(self._name_map)
        left, right = (WIDTH, 0) if self.isRightToLeft() else (0, WIDTH)
        self.setViewportMargins(left, 0, right, 0)

    def set_text(self, text: str) -> None:
        """Show another text from its start, without marks; `text` is the stored string."""
        super().set_text(text)
        self.overview.refresh_soon()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme's colours."""
        super().set_theme(theme)
        self.overview.update()

    def set_labels(self, labels: Mapping[str, tuple[int, str, str]]) -> None:
        """What each label id looks like: row in the theme's table of looks, short name, full name."""
        super().set_labels(labels)
        self.overview.refresh_soon()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        super().set_marks(marks)
        self.overview.refresh_soon()

    def set_late_marks(self, source: MarkSource) -> None:
        """Show the marks of that source and no others: those in sight at once, the rest as they are read."""
        super().set_late_marks(source)
        self._reading.start()

    def read_marks_on(self) -> None:
        """Read some more of the marks that are late, while the page is in sight; when all are there, map them."""
        marks = self._page.marks
        if not isinstance(marks, LateMarks) or not self.isVisible():
            return
        if marks.read_on():
            self._reading.start()
        else:
            self.overview.refresh_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._page.marks.is_whole:
            self._reading.start()

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark; ValueError where its id is shown already."""
        super().add_mark(mark)
        self.overview.refresh_soon()

    def replace_mark(self, mark: Mark) -> None:
        """Show `mark` in place of the one with its id; KeyError where there is none."""
        super().replace_mark(mark)
        self.overview.refresh_soon()

    def remove_mark(self, id: str) -> None:
        """Show a mark no longer; KeyError where it was not shown."""
        super().remove_mark(id)
        self.overview.refresh_soon()

    def set_hits(self, hits: Sequence[Piece], current: int = -1) -> None:
        """Mark places found, in order, the `current` one stronger."""
        super().set_hits(hits, current)
        self.overview.refresh_soon()

    def _name_map(self, name: str) -> None:
        self.overview.setObjectName(f"{name}_map")

    def _go_to(self, offset: int) -> None:
        self._put_at(offset, self._view.height // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.viewport().geometry()
        # Beside the scroll bar, which stands where lines of the language end.
        at = inside.left() - WIDTH if self.isRightToLeft() else inside.right() + 1
        self.overview.setGeometry(at, inside.top(), WIDTH, inside.height())
