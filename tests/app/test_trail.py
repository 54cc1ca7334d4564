from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.app.trail import MOST_PLACES, Place, Trail

ARTICLES = frozenset({"a", "b"})


def place(offset: int, article: str = "a") -> Place:
    return Place(article, offset, "pane_1")


def test_back_and_forth_lead_the_same_way() -> None:
    trail = Trail()
    trail.leave(place(10))
    trail.leave(place(20, "b"))
    assert trail.back(place(30), ARTICLES) == place(20, "b")
    assert trail.back(place(20, "b"), ARTICLES) == place(10)
    assert trail.back(place(10), ARTICLES) is None
    assert trail.forth(place(10), ARTICLES) == place(20, "b")
    assert trail.forth(place(20, "b"), ARTICLES) == place(30)
    assert trail.forth(place(30), ARTICLES) is None


def test_another_way_taken_forgets_what_lay_ahead() -> None:
    trail = Trail()
    trail.leave(place(10))
    trail.back(place(20), ARTICLES)
    trail.leave(place(10))
    assert trail.forth(place(99), ARTICLES) is None
    assert trail.back(place(99), ARTICLES) == place(10)


def test_a_place_is_kept_once_and_no_step_stays_where_it_is() -> None:
    trail = Trail()
    for _ in range(3):
        trail.leave(place(10))
    trail.leave(place(20))
    assert trail.back(place(20), ARTICLES) == place(10)
    assert trail.back(place(10), ARTICLES) is None


def test_articles_that_are_gone_are_passed_over() -> None:
    trail = Trail()
    trail.leave(place(10))
    trail.leave(place(20, "gone"))
    assert trail.back(place(30), ARTICLES) == place(10)
    assert trail.forth(place(10), ARTICLES) == place(30)


def test_a_hundred_places_are_kept() -> None:
    trail = Trail()
    for offset in range(MOST_PLACES + 50):
        trail.leave(place(offset))
    here, seen = place(9999), []
    while found := trail.back(here, ARTICLES):
        seen.append(found.offset)
        here = found
    assert seen == list(range(MOST_PLACES + 49, 49, -1))


@given(st.lists(st.integers(0, 30), min_size=1, max_size=60))
def test_all_the_way_back_and_all_the_way_forth_end_where_one_was(offsets: list[int]) -> None:
    trail = Trail()
    for offset in offsets:
        trail.leave(place(offset))
    end = here = place(99)
    back: list[Place] = []
    while found := trail.back(here, ARTICLES):
        back.append(found)
        here = found
    forth = []
    while found := trail.forth(here, ARTICLES):
        forth.append(found)
        here = found
    assert forth == [*back[-2::-1], end]
