"""What is painted anew after a change is all that changed: what stands on the screen is what a fresh paint gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.contrast import contrast
from annotator.ui.reading.marks import Mark, MarkForm
from annotator.ui.theme import DARK, LIGHT
from tests.ui.reading.material import LABELS, WORDS, surface_with

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from annotator.ui.reading.surface import ReadingSurface

TEXT = "\n".join(
    " ".join(WORDS[(n * 7 + m) % len(WORDS)] for m in range(12 + n % 9)) for n in range(40)
)
END = len(TEXT) - 600
DEEDS = st.tuples(
    st.sampled_from(["add", "remove", "choose", "hover", "select", "caret", "find", "place"]),
    # Mostly in sight, from what is at the top on.
    st.integers(-90, 500),
    st.integers(1, 90),
    st.sampled_from(sorted(LABELS)),
    st.sampled_from([MarkForm.OWN, MarkForm.OTHER, MarkForm.GOLD]),
)


def _on_screen(surface: ReadingSurface) -> QImage:
    QApplication.processEvents()
    return (
        surface.screen().grabWindow(surface.winId()).toImage().copy(surface.viewport().geometry())
    )


def _do(surface: ReadingSurface, number: int, deed: tuple[str, int, int, str, MarkForm]) -> None:
    what, beyond, length, label, form = deed
    at = min(max(surface.place() + beyond, 0), END)
    here = surface.marks_between(at, at + length)
    if what == "add":
        surface.add_mark(Mark(f"n{number}", ((at, at + length),), label, form))
    elif what == "remove" and here:
        surface.remove_mark(here[0].id)
    elif what == "choose":
        surface.set_chosen(here[0].id if here else None)
    elif what == "hover":
        surface.hover(surface.point_of(at) or QPoint())
    elif what == "select":
        ends = (at, at + length) if number % 2 else (at + length, at)
        surface.set_selection(*ends)
    elif what == "caret":
        surface.set_caret(at)
    elif what == "place":
        surface.set_place(at)
    elif what == "find":
        # The list that is shown grows, as while one is looked for.
        shown = surface.hits()
        hits = shown if isinstance(shown, list) else []
        start = max(at, hits[-1][1] if hits else 0)
        hits.append((start, start + 5))
        surface.set_hits(hits, number % len(hits))


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
@given(st.integers(0, END), st.lists(DEEDS, min_size=1, max_size=8))
def test_after_any_change_the_screen_is_as_painted_afresh(
    place: int, deeds: list[tuple[str, int, int, str, MarkForm]]
) -> None:
    # Marks lie thickly enough for lines to get another lane, and all below them to move.
    marks = [Mark(f"m{n}", ((n * 37, n * 37 + 50),), "denial") for n in range(END // 37)]
    surface = surface_with(TEXT, marks)
    surface.set_place(place)
    QApplication.processEvents()
    for number, deed in enumerate(deeds):
        _do(surface, number, deed)
        seen = _on_screen(surface)
        surface.update()
        surface.viewport().update()
        assert seen == _on_screen(surface), deed


def test_both_ends_of_a_selection_are_lines_that_are_seen() -> None:
    surface = surface_with(TEXT)
    for anchor, caret in ((6, 12), (12, 6)):
        surface.set_selection(anchor, caret)
        shot = _on_screen(surface)
        for end in (6, 12):
            place = surface.point_of(end)
            assert place is not None
            beside = [shot.pixelColor(place + QPoint(step, 0)) for step in (-1, 0)]
            assert any(contrast(one, LIGHT.panel) >= 3 for one in beside), (anchor, caret, end)


def test_the_bar_wears_the_theme_and_darkens_where_the_pointer_is() -> None:
    surface = surface_with(TEXT)
    bar = surface.verticalScrollBar()
    handle, below = surface._bar.handle().center(), bar.rect().bottomLeft() + QPoint(2, -2)
    shot = bar.grab().toImage()
    assert shot.pixelColor(handle) == LIGHT.outline
    assert shot.pixelColor(below) == LIGHT.panel
    QTest.mouseMove(bar, handle)
    assert bar.grab().toImage().pixelColor(handle) == LIGHT.muted
    QTest.mouseMove(bar, below)
    assert bar.grab().toImage().pixelColor(handle) != LIGHT.muted
    surface.set_theme(DARK)
    assert bar.grab().toImage().pixelColor(below) == DARK.panel


def test_the_map_of_a_pane_that_nobody_sees_is_worked_out_when_it_is_seen() -> None:
    surface = surface_with(TEXT)
    QTest.qWait(150)
    surface.hide()
    surface.set_marks([Mark("m", ((5, 30),), "denial")])
    QTest.qWait(150)
    assert surface.overview.ticks() == []
    surface.show()
    QTest.qWait(150)
    assert [tick.look for tick in surface.overview.ticks()] == [1]
