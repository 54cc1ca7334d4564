"""A sheet of text to read: the text, its fonts and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from annotator.ui.reading.marks import LabelNames
from annotator.ui.reading.motions import Caret
from annotator.ui.reading.page_style import PageStyle
from annotator.ui.reading.place_keeper import PlaceKeeper
from annotator.ui.reading.view import MARGIN
from annotator.ui.strokes import Inks
from annotator.ui.theme import PAGE_FACES, Theme, installed_faces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_SMALLEST_PX, _LARGEST_PX = 8, 64
_NOTCH = 120
_LINES_PER_NOTCH = 3
USUAL_PX = 16


class Sheet(PlaceKeeper):
    """A text on a page; `zoomed` carries the new size of the type in pixels."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._families = installed_faces(PAGE_FACES)
        self._px, self._line_height, self._characters = USUAL_PX, 1.95, 68
        super().__init__(self._style(), parent)

    # What is shown

    def text(self) -> str:
        """The stored text."""
        return self._page.text

    def set_text(self, text: str) -> None:
        """Show another text from its start, without marks; `text` is the stored string."""
        self._page.set_text(text)
        self._scene.caret = Caret()
        self._scene.chosen = self._scene.hovered = None
        self._scene.hits, self._scene.jump_labels = (), {}
        self._view.chunk = self._view.above = 0
        self._go()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme's colours."""
        self._scene.theme, self._scene.inks = theme, Inks(theme)
        self._bar.set_theme(theme)
        self.viewport().update()

    def set_labels(self, labels: Mapping[str, tuple[int, str, str]]) -> None:
        """What each label id looks like: row in the theme's table of looks, short name, full name."""
        self._page.set_names({id: LabelNames(*row) for id, row in labels.items()})
        self.viewport().update()

    def set_page_font(
        self, families: list[str], px: int, line_height: float = 1.95, characters: int = 68
    ) -> None:
        """Set the text in the first face there is, `px` pixels high, lines of at most `characters`."""
        self._families = families
        self._px, self._line_height, self._characters = px, line_height, characters
        self._set_shape()

    def set_zoom(self, px: int) -> None:
        """Set the text `px` pixels high, within reason."""
        px = min(max(px, _SMALLEST_PX), _LARGEST_PX)
        if px != self._px:
            self._px = px
            self._set_shape()
            self.zoomed.emit(px)

    def _style(self) -> PageStyle:
        return PageStyle.of(self._families, self._px, self._line_height, self._characters)

    def _set_shape(self) -> None:
        with self.steady():
            self._fit(self._style())

    def _fit_again(self) -> None:
        with self.steady():
            self._fit(self._page.style)

    def _fit(self, style: PageStyle) -> None:
        """Give the column its width and place in the viewport."""
        width, view = self.viewport().width(), self._view
        view.width, view.height = width, max(self.viewport().height(), 1)
        column = max(min(style.measure, width - 2 * MARGIN), 40)
        if style is not self._page.style or column != self._page.width:
            self._page.set_shape(style, column)
        view.left = max((width - column) // 2, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            event.ignore()  # sideways: the row of panes may slide
            return
        notches = turned.y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._px + (1 if notches > 0 else -1))
        else:
            pixels = event.pixelDelta().y()
            line = _LINES_PER_NOTCH * self._page.style.pitch
            self._scroll_by(-pixels if pixels else round(-notches * line))
            self.read_on.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_again()
        if not self._sized:
            self._sized = True
            if self._held is not None:
                self._view.put(self._held)
        self._show_moved()
