"""What is painted selected, what a point hits and what is stored agree, to the code point, in every script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.ui.reading.material import graphemes, marks_on, next_with, texts

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from annotator.ui.reading.surface import ReadingSurface

SLOW = settings(
    max_examples=60,
    # Not `explain`: its tracing makes Qt's many calls back too slow.
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def _boxes(surface: ReadingSurface, text: str) -> dict[tuple[int, int], list[QRect]]:
    """The boxes of each visible character that has a width."""
    found = {piece: surface._view.rects(*piece) for piece in graphemes(text)}
    return {piece: [r for r in rects if r.width() > 1] for piece, rects in found.items() if rects}


@SLOW
@given(texts(), st.data())
def test_a_selection_is_painted_over_just_its_characters(text: str, data: st.DataObject) -> None:
    surface = next_with(text, height=4000)
    places = [0, *(piece[1] for piece in graphemes(text))]
    anchor, caret = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))
    surface.set_selection(anchor, caret)
    start, end = min(anchor, caret), max(anchor, caret)
    assert (surface.anchor(), surface.caret()) == (anchor, caret)
    painted = surface._view.rects(start, end)
    for (first, last), boxes in _boxes(surface, text).items():
        for box in boxes:
            covered = any(rect.contains(box.center()) for rect in painted)
            assert covered == (start <= first and last <= end), (first, last, box, painted)


@SLOW
@given(texts())
def test_the_middle_of_each_character_hits_that_character(text: str) -> None:
    surface = next_with(text, height=4000)
    boxes = _boxes(surface, text)
    for (first, last), rects in boxes.items():
        for box in rects:
            alone = not any(
                other.intersects(box)
                for piece, others in boxes.items()
                for other in others
                if piece != (first, last)
            )
            if alone and box.width() > 3:
                middle = box.center()
                hit = surface._view.character_at(middle.x() + 0.5, middle.y())
                assert hit is not None
                assert first <= hit < last


@SLOW
@given(texts(), st.data())
def test_marks_are_found_where_they_are_and_painted_over_just_their_characters(
    text: str, data: st.DataObject
) -> None:
    marks = data.draw(marks_on(text))
    surface = next_with(text, marks, height=4000)
    for offset in range(len(text)):
        inside = {m.id for m in marks if any(a <= offset < b for a, b in m.pieces)}
        assert set(surface.marks_at(offset)) == inside
    boxes = _boxes(surface, text)
    for mark in marks:
        bands = surface.band_rects(mark.id)
        for (first, last), rects in boxes.items():
            whole = any(a <= first and last <= b for a, b in mark.pieces)
            apart = not any(a < last and first < b for a, b in mark.pieces)
            for box in rects:
                covered = any(band.toRect().contains(box.center()) for band in bands)
                assert covered or not whole
                assert not covered or not apart


@SLOW
@given(texts(), st.data())
def test_what_is_copied_is_what_is_stored(text: str, data: st.DataObject) -> None:
    surface = next_with(text)
    places = st.integers(0, len(text))
    surface.set_selection(data.draw(places), data.draw(places))
    selected = surface.selection()
    if selected is None:
        assert surface.anchor() == surface.caret()
        return
    surface.copy()
    start, end = selected
    assert surface.text()[start:end] == text[start:end]
    bounds = {0, *(piece[1] for piece in graphemes(text))}
    assert {start, end} <= bounds
    if not set(text[start:end]) & set("\ufeff\ufffe"):
        assert QApplication.clipboard().text() == text[start:end]
