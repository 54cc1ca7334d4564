from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.reading.marks import Mark
from annotator.ui.reading.overview import Tick, ticks
from tests.ui.reading.material import surface_with

if TYPE_CHECKING:
    from annotator.ui.reading.surface import ReadingSurface

TEXT = "A line of some words that say nothing.\n" * 500


def _shown(surface: ReadingSurface) -> list[Tick]:
    surface.overview.refresh()
    return surface.overview.ticks()


def test_each_mark_has_a_tick_in_its_labels_colour_where_it_stands() -> None:
    end = len(TEXT)
    marks = [
        Mark("top", ((0, 30),), "denial"),
        Mark("middle", ((end // 2, end // 2 + 20),), "demand"),
        Mark("long", ((0, end),), "evidence"),
    ]
    surface = surface_with(TEXT, marks)
    height = surface.overview.height()
    top, long, middle = _shown(surface)
    assert top == Tick(0, 3, 1)
    assert (long.look, long.top) == (3, 0)
    assert long.bottom >= height - 4
    assert abs(middle.top - height / 2) < 6


def test_it_follows_what_is_shown_a_moment_later() -> None:
    surface = surface_with(TEXT)
    assert _shown(surface) == []
    surface.add_mark(Mark("m", ((900, 930),), "denial"))
    assert surface.overview.ticks() == []
    QTest.qWait(150)
    assert len(surface.overview.ticks()) == 1
    surface.set_hits([(5000, 5004), (9000, 9004)])
    QTest.qWait(150)
    assert [tick.look for tick in surface.overview.ticks()] == [1, -1, -1]
    surface.remove_mark("m")
    surface.set_hits([])
    QTest.qWait(150)
    assert surface.overview.ticks() == []


def test_a_click_on_a_tick_goes_to_its_mark_elsewhere_to_the_text_there() -> None:
    start = len(TEXT) * 3 // 4
    surface = surface_with(TEXT, [Mark("m", ((start, start + 20),), "denial")])
    (tick,) = _shown(surface)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(surface.overview, left, pos=QPoint(4, tick.top + 2))
    assert surface.side_of(start) == 0
    QTest.mouseClick(surface.overview, left, pos=QPoint(4, surface.overview.height() // 4))
    assert abs(surface.place() - len(TEXT) // 4) < 1500


def test_a_hundred_thousand_marks_make_no_more_ticks_than_the_map_has_room_for() -> None:
    marks = [Mark(f"m{n}", ((n // 6, n // 6 + 3),), "denial") for n in range(100_000)]
    surface = surface_with(TEXT, marks, height=400)
    assert len(ticks(surface._page, (), 400)) <= 1200


def test_the_map_stands_between_text_and_bar() -> None:
    surface = surface_with(TEXT)
    text, bar = surface.viewport().geometry(), surface.verticalScrollBar().parentWidget()
    assert surface.overview.geometry().left() == text.right() + 1
    assert bar is not None
    assert surface.overview.geometry().right() < bar.geometry().left()
