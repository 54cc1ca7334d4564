"""Where the card of the tour stands: whole in the window, and off what it speaks of where there is room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from annotator.ui.start.tour_card import place_beside

WINDOW = QRect(0, 0, 1280, 800)
CARD = QRect(0, 0, 340, 180)
targets = st.builds(
    QRect,
    st.integers(0, 1200),
    st.integers(0, 720),
    st.integers(10, 1280),
    st.integers(10, 800),
).map(lambda target: target & WINDOW)


@given(targets)
def test_the_card_is_whole_and_beside_its_target_where_there_is_room(target: QRect) -> None:
    card = QRect(place_beside(target, CARD, WINDOW), CARD.size())
    assert WINDOW.contains(card)
    above, below = target.top(), WINDOW.bottom() - target.bottom()
    before, behind = target.left(), WINDOW.right() - target.right()
    if max(above, below) > CARD.height() + 30 or max(before, behind) > CARD.width() + 30:
        assert not card.intersects(target)
