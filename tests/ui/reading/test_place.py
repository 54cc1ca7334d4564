"""Nothing moves the text away from where it is being read."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.reading.marks import Mark
from annotator.ui.reading.motions import Motion
from annotator.ui.reading.sheet import USUAL_PX
from annotator.ui.reading.surface import ReadingSurface
from annotator.ui.theme import DARK
from tests.ui.reading.geometry_text import geometry_as_text
from tests.ui.reading.material import dispose, next_with, surface_with

TEXT = "\n\n".join(
    f"Paragraph {n} says at some length that the meter of house {n} was never opened by anyone, "
    f"and that all {n} reports of it were made up by people who had not been there at all."
    for n in range(200)
)
MANY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)


def _top(surface: ReadingSurface) -> tuple[int, int]:
    """The line at the top: its first code point and where it stands."""
    held = surface._view.hold()
    return held.offset, held.y


def _settle() -> None:
    QApplication.processEvents()


@MANY
@given(
    st.integers(0, len(TEXT) - 200),
    st.lists(st.tuples(st.integers(0, len(TEXT) - 400), st.integers(1, 400)), max_size=12),
)
def test_marking_anywhere_leaves_the_top_line_where_it_stands(
    place: int, ends: list[tuple[int, int]]
) -> None:
    surface = next_with(TEXT)
    surface.set_place(min(place, len(TEXT) - 3000))
    before = _top(surface)
    for n, (start, length) in enumerate(ends):
        surface.add_mark(Mark(f"m{n}", ((start, start + length),), "denial"))
        assert _top(surface) == before
    for n in range(len(ends)):
        surface.remove_mark(f"m{n}")
        assert _top(surface) == before


@pytest.mark.parametrize("motion", [Motion.TEXT_START, Motion.TEXT_END])
def test_a_caret_that_is_at_the_end_of_its_way_comes_into_sight_again(motion: Motion) -> None:
    surface = surface_with(TEXT)
    surface.move(motion)
    at = _top(surface)
    surface.set_place(8000)
    assert _top(surface) != at
    surface.move(motion)
    assert _top(surface) == at


def test_with_the_caret_in_sight_its_line_stays() -> None:
    surface = surface_with(TEXT)
    surface.activateWindow()
    surface.setFocus()
    _settle()
    surface.set_place(5000)
    surface.set_caret(5600)
    point = surface.caret_point()
    assert point is not None
    for n in range(6):
        surface.add_mark(Mark(f"m{n}", ((5300, 5650),), "denial"))
        assert surface.caret_point() == point
    assert surface.hasFocus()


@MANY
@given(st.integers(0, len(TEXT) - 3000), st.lists(st.integers(250, 900), min_size=1, max_size=5))
def test_a_pane_made_narrow_and_wide_again_shows_what_it_showed(
    place: int, widths: list[int]
) -> None:
    surface = next_with(TEXT, width=500)
    surface.set_place(place)
    before = geometry_as_text(surface)
    offset = surface.place()
    for width in widths:
        surface.resize(width, 500)
        _settle()
        first, last = surface._view.visible_span()
        assert first <= offset < last
    surface.resize(500, 500)
    _settle()
    assert geometry_as_text(surface) == before


@MANY
@given(st.integers(0, len(TEXT) - 3000), st.lists(st.integers(9, 40), min_size=1, max_size=5))
def test_another_size_of_type_keeps_the_line_and_back_shows_the_same(
    place: int, sizes: list[int]
) -> None:
    surface = next_with(TEXT)
    surface.set_place(place)
    before = geometry_as_text(surface)
    offset = surface.place()
    for px in sizes:
        surface.set_zoom(px)
        top = surface._view.spot(surface.place())
        assert abs(surface._view.spot(offset).chunk - top.chunk) <= 1
    surface.set_zoom(USUAL_PX)
    assert geometry_as_text(surface) == before


def test_theme_labels_and_names_move_nothing() -> None:
    surface = surface_with(TEXT)
    surface.set_place(7000)
    before = geometry_as_text(surface)
    surface.set_theme(DARK)
    surface.set_labels({"denial": (3, "says no", "Denial")})
    assert geometry_as_text(surface) == before


@pytest.mark.parametrize("place", [0, 1234, 9000, 30_000])
def test_a_place_remembered_is_found_again(place: int) -> None:
    surface = surface_with(TEXT)
    surface.set_place(place)
    offset = surface.place()
    surface.set_place(0)
    surface.set_place(offset)
    assert surface.place() == offset
    assert offset <= place < offset + 100


def test_what_is_in_sight_is_not_moved_to_be_revealed() -> None:
    surface = surface_with(TEXT)
    surface.set_place(4000)
    before = geometry_as_text(surface)
    first, last = surface._view.visible_span()
    surface.reveal(first + 100, first + 160)
    assert geometry_as_text(surface) == before
    surface.reveal(last + 30, last + 60)
    assert surface.side_of(last + 45) == 0
    assert surface.side_of(first) == -1
    assert surface.side_of(last - 100) == 0
    surface.reveal(30_000, 30_010)
    assert surface.side_of(30_000) == 0


def test_the_bar_goes_to_both_ends_and_says_so() -> None:
    surface = surface_with(TEXT)
    bar = surface.verticalScrollBar()
    bar.setValue(bar.maximum())
    _settle()
    assert surface._view.visible_span()[1] == len(TEXT)
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    _settle()
    assert surface.place() == 0
    bar.setValue(bar.maximum() // 2)
    assert abs(surface.place() - len(TEXT) // 2) < len(TEXT) * 0.05


def test_scrolling_there_and_back_is_true_to_the_pixel() -> None:
    surface = surface_with(TEXT)
    surface.set_place(10_000)
    before = geometry_as_text(surface)
    for step in (37, 400, 1200, -900, -737):
        surface.scroll_pixels(step)
    assert geometry_as_text(surface) == before


def test_the_wheel_scrolls_and_with_control_zooms() -> None:
    surface = surface_with(TEXT)
    point = QPointF(50, 50)

    def turn(angle: int, keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            point,
            surface.viewport().mapToGlobal(point),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(surface.viewport(), event)

    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert surface.verticalScrollBar().value() == 3 * surface._page.style.pitch
    sizes: list[int] = []
    surface.zoomed.connect(sizes.append)
    turn(120, Qt.KeyboardModifier.ControlModifier)
    turn(-120, Qt.KeyboardModifier.ControlModifier)
    assert sizes == [17, 16]


def test_a_page_down_keeps_the_caret_where_it_stands_on_the_screen() -> None:
    surface = surface_with(TEXT)
    surface.set_caret(200)
    before = surface.caret_point()
    surface.move(Motion.PAGE_DOWN)
    surface.move(Motion.PAGE_DOWN)
    after = surface.caret_point()
    assert before is not None
    assert after is not None
    assert abs(after.y() - before.y()) <= 2
    assert surface.caret() > 500


def test_a_place_set_before_the_surface_is_shown_is_where_it_opens() -> None:
    surface = ReadingSurface()
    surface.set_text(TEXT)
    surface.set_place(8000)
    assert surface.place() == 8000
    surface.resize(500, 400)
    surface.show()
    _settle()
    top = surface.place()
    assert top <= 8000 < top + 100
    dispose()
    surface.deleteLater()


def test_a_pane_made_lower_lays_nothing_out_again() -> None:
    surface = surface_with(TEXT, height=500)
    layout = surface._page.layout(3)
    surface.resize(360, 300)
    _settle()
    assert surface._page.layout(3) is layout


def test_what_is_selected_out_of_sight_is_not_laid_out() -> None:
    text = "Nobody was paid, she said. " * 4000
    surface = surface_with(text)
    page = surface._page
    assert len(page.chunks) > 20
    before = len(page.laid_out())
    surface.select_all()
    assert surface.selection() == (0, len(text))
    # A few pages, and the end of the text.
    assert len(page.laid_out()) - before <= 6
    surface.set_caret(len(text))
    surface.select_all()
    assert surface.is_in_sight(len(text) - 5, len(text))
