from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.captions import GAP, Caption, Wish, place_captions

COLUMN = 300


def width_of(text: str) -> int:
    return 6 * len(text)


WISHES = st.lists(
    st.builds(
        Wish,
        st.integers(-4, COLUMN),
        st.integers(-4, COLUMN + 4),
        st.sampled_from(["DENIAL", "ALLEGATION", "X", "EVIDENCE · BENJAMIN"]),
        st.sampled_from(["m1", "m2"]),
    ),
    max_size=12,
)


@given(WISHES)
def test_names_stand_apart_and_within_the_column(wishes: list[Wish]) -> None:
    placed = place_captions(wishes, COLUMN, width_of)
    for one, other in itertools.pairwise(placed):
        assert one.right + GAP <= other.left
    for caption in placed:
        assert caption.left >= 0
        assert caption.right <= COLUMN
        assert caption.width == width_of(caption.text)


def test_a_name_stands_above_the_start_of_its_mark() -> None:
    wish = Wish(40, 200, "DENIAL", "m")
    assert place_captions([wish], COLUMN, width_of) == [Caption(40, 36, "DENIAL", "m")]


def test_in_text_from_the_right_it_ends_there() -> None:
    wish = Wish(200, 40, "DENIAL", "m")
    assert place_captions([wish], COLUMN, width_of) == [Caption(164, 36, "DENIAL", "m")]


def test_names_of_marks_that_start_together_stand_side_by_side() -> None:
    wishes = [Wish(0, 200, "DENIAL", "one"), Wish(0, 200, "DEMAND", "two")]
    assert [caption.left for caption in place_captions(wishes, COLUMN, width_of)] == [0, 42]


def test_a_name_without_room_over_its_own_mark_is_left_out() -> None:
    wishes = [Wish(0, 200, "ALLEGATION", "one"), Wish(5, 15, "DEMAND", "two")]
    assert [caption.mark for caption in place_captions(wishes, COLUMN, width_of)] == ["one"]


def test_a_name_wider_than_the_column_is_shortened() -> None:
    placed = place_captions([Wish(0, 40, "EVIDENCE", "m")], 40, width_of)
    assert [caption.text for caption in placed] == ["EVIDE…"]
