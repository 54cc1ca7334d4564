"""A map of the whole text beside the scroll bar: where its marks are, in their labels' colours, and the hits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from annotator.ui.contrast import mixed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QHideEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from annotator.core.span import Piece
    from annotator.ui.reading.marks import Mark
    from annotator.ui.reading.page import Page
    from annotator.ui.reading.scene import Scene

WIDTH = 9
_TICK = 5
_LEAST = 3
_NEAR = 4
# Above so many marks and hits their places are taken by share of the text, not by the height of each paragraph.
_MANY = 2000
_PAUSE_MS = 80
# So many marks are looked at before a key has its turn: about a millisecond.
_AT_ONCE = 2000

Places = Callable[[Sequence[int]], list[int]]


class Tick(NamedTuple):
    """A stretch of the map, in pixels from its top, in the colour of a row of looks; -1 is a hit."""

    top: int
    bottom: int
    look: int


def ticks(page: Page, hits: Sequence[Piece], height: int) -> dict[Tick, int]:
    """The ticks of a map of `height` pixels, each with the first code point that it stands for.

    A text that is lower than the map has its ticks beside its lines.
    """
    found: dict[Tick, int] = {}
    deque(tick_by_tick(page, hits, height, found), maxlen=0)
    return found


def tick_by_tick(
    page: Page, hits: Sequence[Piece], height: int, found: dict[Tick, int]
) -> Iterator[None]:
    """Fill `found` with the ticks, a pause after every few thousand marks: one key press after each may wait."""
    place = (_by_share if len(page.marks) + len(hits) > _MANY else _by_height)(page, height)
    seen = 0
    for starts, ends, marks in page.marks.columns():
        _add_ticks(found, page, place(starts), place(ends), starts, marks)
        seen += len(marks)
        if seen >= _AT_ONCE:
            seen = 0
            yield
    for n in range(0, len(hits), _AT_ONCE):
        offsets = [start for start, _ in hits[n : n + _AT_ONCE]]
        for top, offset in zip(place(offsets), offsets, strict=True):
            found.setdefault(Tick(top, top + 2, -1), offset)
        yield


def _add_ticks(
    found: dict[Tick, int],
    page: Page,
    tops: list[int],
    bottoms: list[int],
    starts: list[int],
    marks: list[Mark],
) -> None:
    """The ticks of marks: of those that are alike, which most are, one is looked at, the first of them."""
    labels = [mark.label for mark in marks]
    rows = list(zip(tops, bottoms, labels, strict=True))
    looks = {label: page.look(label) for label in set(labels)}
    for (top, bottom, label), start in dict(zip(rows[::-1], starts[::-1], strict=True)).items():
        tick = Tick(top, max(bottom, top + _LEAST), looks[label])
        found[tick] = min(found.get(tick, start), start)


def _by_share(page: Page, height: int) -> Places:
    """Where code points stand on the map by their share of the text."""
    room, length = height - _LEAST, max(len(page.text), 1)
    return lambda offsets: [offset * room // length for offset in offsets]


def _by_height(page: Page, height: int) -> Places:
    """Where code points stand on the map by the heights of the paragraphs above them."""
    chunks = page.chunks
    top = cache(page.heights.top)
    total = page.heights.total()
    scale = min((height - _LEAST) / max(total, 1.0), 1.0)

    def y(offset: int) -> int:
        chunk = chunks.at(offset)
        start, end = chunks.span(chunk)
        share = (offset - start) / max(end - start, 1)
        return round((top(chunk) + (top(chunk + 1) - top(chunk)) * min(share, 1.0)) * scale)

    return lambda offsets: [y(offset) for offset in offsets]


class Overview(QWidget):
    """Paints the ticks; `place_wanted` carries the code point that a click asks for."""

    place_wanted = Signal(int)

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._ticks: dict[Tick, int] = {}
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._begin)
        # What is being worked out, and how far that is; the map of before is shown meanwhile.
        self._next: dict[Tick, int] = {}
        self._work: Iterator[None] | None = None
        self._is_behind = self._is_late = False
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._go_on)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Map of the marks"))
        self.setToolTip(self.tr("Where the marks are; click to go there"))

    def refresh_soon(self) -> None:
        """Marks or hits changed: show it after a moment, so that no key waits for it; unseen, when it is seen."""
        self._step.stop()
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self._timer.start()

    def refresh(self) -> None:
        """Work the ticks out anew, at once."""
        self._begin()
        while self._step.isActive():
            self._go_on()

    def _begin(self) -> None:
        self._timer.stop()
        if not self._scene.view.page.marks.is_whole:
            self._ticks = {}
            self.update()
            return  # until all marks are read
        self._is_behind = False
        self._next = {}
        page, hits = self._scene.view.page, self._scene.hits
        self._work = tick_by_tick(page, hits, self.height(), self._next)
        self._step.start()
        self._go_on()

    def _go_on(self) -> None:
        if self._work is None or next(self._work, self) is self:
            self._step.stop()
            self._work, self._ticks, self._is_late = None, self._next, False
            self.update()

    def ticks(self) -> list[Tick]:
        """What is painted, from top to bottom."""
        self._catch_up()
        return sorted(self._ticks)

    def _catch_up(self) -> None:
        """Work out at once what a new height asks for, where it is looked at: a window may get several at a start."""
        page = self._scene.view.page
        if self._is_late and page.marks.is_whole:
            self._is_late = False
            self._ticks = ticks(page, self._scene.hits, self.height())

    def showEvent(self, _event: QShowEvent) -> None:
        if self._is_behind:
            self.refresh_soon()

    def hideEvent(self, _event: QHideEvent) -> None:
        # What nobody sees costs nothing: it is worked out when it is seen again.
        self._is_behind = self._is_behind or self._timer.isActive() or self._step.isActive()
        self._timer.stop()
        self._step.stop()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        # Few marks show at once, when it is painted; with many the old map would be of the wrong height for a moment.
        marks = self._scene.view.page.marks
        self._is_late = marks.is_whole and len(marks) <= _MANY
        if not self._is_late:
            self._ticks = {}
        # And again when what is in sight has been laid out, and its height is no estimate any more.
        self.refresh_soon()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._catch_up()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._scene.theme.panel)
        for rect, colour in self._painted():
            painter.fillRect(rect, colour)
        painter.end()

    def _painted(self) -> Iterator[tuple[QRect, QColor]]:
        theme = self._scene.theme
        looks = {look: theme.look(look).line for look in {tick.look for tick in self._ticks} - {-1}}
        looks[-1] = mixed(theme.accent, theme.panel, 0.2)
        # Thousands of ticks share a few hundred rows of pixels: each row is painted in what lies on top of it.
        rows: list[int | None] = [None] * (self.height() + _LEAST)
        hits: list[int | None] = list(rows)
        for tick in self.ticks():
            size = tick.bottom - tick.top
            rows[tick.top : tick.bottom] = [tick.look] * size
            if tick.look < 0:
                hits[tick.top : tick.bottom] = [tick.look] * size
        for column, left, width in ((hits, 0, WIDTH), (rows, (WIDTH - _TICK) // 2, _TICK)):
            top = 0
            for look, run in groupby(column):
                size = len(list(run))
                if look is not None:
                    yield QRect(left, top, width, size), looks[look]
                top += size

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.place_wanted.emit(self.offset_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def offset_at(self, point: QPoint) -> int:
        """The start of the mark or hit whose tick is nearest, or the text that stands there."""
        self._catch_up()
        nearest = min(self._ticks, key=lambda tick: _distance(tick, point.y()), default=None)
        if nearest is not None and _distance(nearest, point.y()) <= _NEAR:
            return self._ticks[nearest]
        page = self._scene.view.page
        share = min(max(point.y() / max(self.height(), 1), 0.0), 1.0)
        return page.chunks.starts[page.heights.chunk_at(share * page.heights.total())]


def _distance(tick: Tick, y: int) -> int:
    return max(tick.top - y, y - tick.bottom, 0)
