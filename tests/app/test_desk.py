"""What is in sight of the person who works, and what stays chosen, without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord
from annotator.core.span import Within

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.span import Span
    from annotator.store.span_pages import Key


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """An article in which ana has a span, and a machine suggests one before it and one after."""
    article = NewArticle("Nobody was paid, she said. They asked why.", id="a", title="A")
    with Project.create(tmp_path / "p.annotator") as project:
        project.add_annotator("ana")
        marks = (
            SpanRecord("denial", ((0, 6),), id="m1"),
            SpanRecord("demand", ((27, 31),), id="m2"),
        )
        edit = project.begin_import("import suggestions")
        project.import_records(edit, [Record(article, "bert", spans=marks, suggested=True)])
        desk = Workspace(project, "ana")
        desk.tag("a", ((7, 15),), "allegation")
        yield desk


def test_suggestions_in_sight_stand_among_ones_own_spans(desk: Workspace) -> None:
    (own,) = desk.project.spans("a", desk.owner)
    assert [place.id for place in desk.places_shown("a")] == ["m1", own.id, "m2"]
    assert [place.id for place in desk.places_shown("a", desk.owner)] == [own.id]
    assert [place.id for place in desk.places_shown("a", within=Within(0, 20))] == ["m1", own.id]
    assert [place.id for place in desk.places_shown("a", within=Within(20, 40))] == ["m2"]


def test_the_span_beside_another_is_found_both_ways_round_and_by_its_label(desk: Workspace) -> None:
    ids = [place.id for place in desk.places_shown("a")]
    first, own, last = (span for id in ids if (span := desk.project.span(id)))

    def beside(key: Key, by: int, **wanted: str) -> Span | None:
        return desk.span_beside("a", key, by, **wanted)

    assert [beside(one.sort_key, 1) for one in (first, own, last)] == [own, last, first]
    assert [beside(one.sort_key, -1) for one in (first, own, last)] == [last, first, own]
    assert beside((7, -1, "", ""), 1) == own
    assert beside((8, -1, "", ""), 1) == last
    assert beside((8, -1, "", ""), -1) == own
    assert beside(first.sort_key, 1, label="demand") == last
    assert beside(last.sort_key, 1, label="demand") == last
    assert beside(first.sort_key, 1, label="no_such") is None
    assert beside(first.sort_key, 1, layer=desk.owner) == own
    assert desk.span_beside("no such", (0, -1, "", ""), 1) is None
    # A suggestion whose layer is looked at as well is met once.
    desk.show_layer(first.annotator, True)
    assert [beside(one.sort_key, 1) for one in (first, own, last)] == [own, last, first]


def test_suggestions_that_are_put_away_are_nowhere_in_sight(desk: Workspace) -> None:
    suggested, told = desk.project.suggestions("a", desk.owner), []
    desk.layers_changed.connect(lambda: told.append(desk.suggestions.is_shown))
    assert all(map(desk.is_shown, suggested))
    desk.suggestions.rest(True)
    assert not any(map(desk.is_shown, suggested))
    desk.suggestions.rest(True)
    desk.suggestions.rest(False)
    desk.suggestions.show(False)
    assert told == [False, True, False]
    assert not any(map(desk.is_shown, suggested))
    assert not any(map(desk.suggestions.holds, suggested))
    assert desk.suggestions.ids("a") == set()
    assert len(desk.places_shown("a")) == 1
    assert not Workspace(desk.project).suggestions.is_shown


def test_who_worked_last_is_at_work_again(desk: Workspace) -> None:
    assert Workspace(desk.project).owner == desk.owner
    desk.set_annotator(" ben ")
    again = Workspace(desk.project)
    assert again.annotator is not None
    assert (again.annotator.name, again.owner) == ("ben", desk.owner)
    with Project.open(desk.project.path, write=False) as read_only:
        looking = Workspace(read_only)
        looking.set_annotator("ana")
        assert looking.annotator is not None
        assert looking.annotator.name == "ana"
    assert Workspace(desk.project).owner == desk.owner


def test_a_chosen_span_is_let_go_once_it_is_gone_and_not_before(desk: Workspace) -> None:
    (own,) = desk.project.spans("a", desk.owner)
    other = desk.tag("a", ((16, 19),), "denial")
    desk.choose(own.id)
    desk.announce(desk.project.delete_span(other))
    desk.announce(desk.project.relabel(own.id, "demand"))
    assert desk.chosen_span() is not None
    desk.announce(desk.project.delete_span(own.id))
    assert desk.chosen_span() is None
    desk.undo()
    assert [span.id for span in desk.project.spans("a", desk.owner)] == [own.id]


def test_the_first_change_that_is_stored_says_how_many_before_it_were_not(desk: Workspace) -> None:
    again: list[int] = []
    failed: list[str] = []
    desk.stored_again.connect(again.append)
    desk.failed.connect(failed.append)
    desk.tag("a", ((16, 19),), "no such label")
    desk.project._database.rows("PRAGMA query_only = 1")
    assert desk.tag("a", ((16, 19),), "denial") == ""
    desk.undo()
    assert "could not be written" in failed[-1]
    desk.project._database.rows("PRAGMA query_only = 0")
    assert again == []
    assert desk.tag("a", ((16, 19),), "denial")
    # What was refused for another reason is none of them, and it is said once.
    desk.tag("a", ((20, 25),), "denial")
    assert again == [2]
