"""The scrolling part of a reading surface: it shows a view of a page, and never loses the reader's place."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from annotator.ui.reading.page import Page
from annotator.ui.reading.painting import paint
from annotator.ui.reading.reading_bar import ReadingBar
from annotator.ui.reading.scene import Scene
from annotator.ui.reading.view import Held, View
from annotator.ui.strokes import Inks
from annotator.ui.theme import LIGHT
from annotator.ui.widgets.own_viewport import own_viewport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.reading.page_style import PageStyle


# Of each visible chunk its number, its top in the viewport, which layout it has, its height.
Shape = list[tuple[int, int, int, int]]


class PlaceKeeper(QAbstractScrollArea):
    """A page to scroll; `scrolled` is emitted when lines have moved in the viewport.

    `read_on` is emitted when a hand scrolled or moved the caret, not when something else led to another place.
    """

    scrolled = Signal()
    read_on = Signal()

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = Page(style)
        self._view = View(self._page)
        self._scene = Scene(self._view, LIGHT, Inks(LIGHT))
        self._held: Held | None = None
        self._syncing = False
        # Before its first size is known nothing is laid out: it would be for a width that nobody sees.
        self._sized = False
        self._bar = ReadingBar(LIGHT)
        self.setVerticalScrollBar(self._bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = own_viewport(self)
        page.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        page.setMouseTracking(True)
        self._bar.sliderReleased.connect(self._sync_bar)

    def line_ends(self) -> tuple[int, int]:
        """Where lines of the text begin and end at most, in pixels from the left of this widget."""
        # Bar and map stand where lines of the window's language end; Qt moves the viewport only after this is asked.
        beside = self.width() - self.viewport().width() if self.isRightToLeft() else 0
        left = beside + self._view.left
        return left, left + self._page.width

    # The reader's place

    def place(self) -> int:
        """The code point at the top of the viewport."""
        if not self._sized:
            return self._held.offset if self._held else 0
        return self._view.hold().offset

    def set_place(self, offset: int) -> None:
        """Bring the line of the code point `offset` to the top."""
        offset = min(max(offset, 0), len(self._page.text))
        if not self._sized:
            style = self._page.style
            self._held = Held(offset, style.caption_room + style.ascent) if offset else None
            return
        spot = self._view.spot(offset)
        # Above the first line there is room that belongs to the page.
        is_first = spot == (0, 0)
        self._view.chunk, self._view.above = (
            spot.chunk,
            0 if is_first else self._view.line(spot).top,
        )
        self._go()

    def hold_place(self) -> Held:
        """What stands where now, to give to `put_back` after looking elsewhere."""
        if not self._sized:
            return self._held or Held(0, 0)
        return self._held or self._view.hold()

    def put_back(self, held: Held) -> None:
        """Bring the line that was held to where it stood."""
        if not self._sized:
            self._held = held
            return
        self._view.put(held)
        self._go()

    def hold_line(self, offset: int) -> Held:
        """The same of the line of that code point, where it is in sight; else of what stands at the top."""
        return self._view.hold(offset) if self._sized else self.hold_place()

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Change what is shown inside; the line that is being read stays where it stands.

        What is held is held until the reader goes elsewhere, so that a pane made narrow and wide again shows
        what it showed before.
        """
        if not self._sized:
            yield
            return
        caret = self._scene.caret.position if self.hasFocus() else None
        self._held = held = self._held or self._view.hold(caret)
        before = self._shape()
        yield
        self._view.put(held)
        moved = self._moved(before, self._shape())
        if moved is not None:
            self._show_moved(moved)

    def _shape(self) -> Shape:
        """Where the visible chunks stand: equal where nothing has moved."""
        return [(n, y, id(layout), layout.height) for n, y, layout in self._view.visible()]

    def _moved(self, before: Shape, after: Shape) -> QRect | None:
        """What of the viewport to paint again where the visible chunks stood elsewhere; None where nothing moved."""
        if before == after:
            return None
        above = _alike(before, after)
        below = _alike(before[above:][::-1], after[above:][::-1])
        # Knobs and outlines reach a little beyond the chunk that they belong to.
        reach = self._page.style.pitch
        height = self._view.height
        first = min(rows[above][1] if above < len(rows) else height for rows in (before, after))
        last = max(rows[-below][1] if below else height for rows in (before, after))
        return QRect(0, first - reach, self._view.width, last - first + 2 * reach)

    def reveal(self, start: int, end: int) -> None:
        """Bring `start` to `end` into sight, moving no further than needed, not at all if it is there."""
        view = self._view
        above, below = self._line_rect(start), self._line_rect(max(end - 1, start))
        room = min(view.page.style.pitch, view.height // 4)
        if above is None:
            self._put_at(start, view.height // 3)
        elif above.top() < 0:
            self._scroll_by(above.top() - room)
        elif below is None or below.bottom() >= view.height:
            wanted = view.height if below is None else below.bottom() + room - view.height
            self._scroll_by(min(wanted, max(above.top() - room, 0)))

    def is_in_sight(self, start: int, end: int) -> bool:
        """Whether all lines from `start` to `end` are seen whole."""
        above, below = self._line_rect(start), self._line_rect(max(end - 1, start))
        if above is None or below is None:
            return False
        return above.top() >= 0 and below.bottom() < self._view.height

    def _line_rect(self, offset: int) -> QRect | None:
        return self._view.line_rect(self._view.spot(offset))

    def _put_at(self, offset: int, y: int) -> None:
        spot = self._view.spot(offset)
        self._view.chunk, self._view.above = spot.chunk, self._view.line(spot).top - y
        self._go()

    def reading_line(self) -> tuple[int, float]:
        """A code point in sight, and the share of the viewport's height at which it stands.

        At the start of the text that is the top, at its end the bottom, and between them as far down as the text
        is read: so two texts that are put side by side by it reach their ends together.
        """
        value, maximum = self._view.value(), self._view.maximum()
        share = min(value / maximum, 1.0) if maximum else 0.0
        if share == 1.0:
            return len(self._page.text), share
        return self._view.offset_at(self._view.left, share * self._view.height)[0], share

    def put_line(self, offset: int, share: float) -> None:
        """Bring the line of the code point to that share of the viewport's height, as far as the text allows."""
        # The last line would come to the bottom edge without the room below it: at the top it is brought too far up.
        y = 0 if share == 1.0 and offset == len(self._page.text) else share * self._view.height
        self._put_at(offset, round(y))

    # Scrolling

    def _scroll_by(self, pixels: int) -> None:
        if pixels:
            self._view.scroll_by(pixels)
            self._go()

    def _go(self) -> None:
        """The reader went to another place, which is the one to hold from now on."""
        self._held = None
        self._show_moved()

    def _show_moved(self, where: QRect | None = None) -> None:
        """Lines may stand elsewhere than before, in the whole viewport or `where`."""
        if not self._sized:
            return
        self._view.settle()
        self._sync_bar()
        self.viewport().update(self.viewport().rect() if where is None else where)
        self.scrolled.emit()

    def _sync_bar(self) -> None:
        bar = self._bar
        # While a hand is on the bar its range keeps still, so that the text does not slip away under it.
        if bar.isSliderDown():
            return
        self._syncing = True
        bar.setPageStep(self._view.height)
        bar.setSingleStep(self._page.style.pitch)
        bar.setRange(0, self._view.maximum())
        bar.setValue(self._view.value())
        self._syncing = False

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._syncing:
            self._view.scroll_to(self._bar.value())
            self._go()
            self.read_on.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint(painter, self._scene, event.rect())
        painter.end()


def _alike(one: Shape, other: Shape) -> int:
    """How many there are at the start of both."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
