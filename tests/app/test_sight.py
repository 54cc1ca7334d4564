"""While annotators work blind, the desk gives nothing of others away; a release shows what may be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.dashboard_desk import DashboardDesk
from annotator.app.link_book import LinkBook
from annotator.app.review_desk import ReviewDesk
from annotator.app.scheme_counts import SchemeCounts
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.decisions import Choice
from annotator.core.layer import GOLD, Status
from annotator.core.policy import Role
from annotator.core.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Ana and Ben marked the same words, Rita leads and made gold of them; Ana is at work."""
    with Project.create(tmp_path / "blind.annotator") as project:
        ids = {name: project.add_annotator(name).id for name in ("Ana", "Ben", "Rita")}
        edit = project.begin_import("import", ids["Ben"])
        text = NewArticle("Nobody was paid, she said. " * 4, id="one", title="one")
        project.import_records(edit, [Record(text, "", Status.UNTOUCHED)])
        label = project.schema.labels[0].id
        for name in ("Ana", "Ben"):
            project.add_span(ids[name], "one", ((0, 6),), label, {"speaker": f"said by {name}"})
            project.add_span(ids[name], "one", ((7, 10),), label)
            project.set_status(ids[name], "one", Status.DONE)
        first, second = project.spans("one", ids["Ben"])
        project.add_link(ids["Ben"], project.schema.link_types[0].id, first.id, second.id)
        case = project.cases([ids["Ana"], ids["Ben"]])[0].case
        project.decide(case, Choice.UNION, ids["Rita"])
        project.set_role(ids["Rita"], Role.LEAD, ids["Rita"])
        yield Workspace(project, "Ana")


def _id(desk: Workspace, name: str) -> str:
    return next(row.id for row in desk.project.annotators() if row.name == name)


def _blind(desk: Workspace, blind: bool) -> None:
    assert desk.carry_out(lambda: desk.project.set_blind(blind, _id(desk, "Rita")))


def test_a_blind_annotator_is_shown_the_own_layer_alone(desk: Workspace) -> None:
    ben = _id(desk, "Ben")
    desk.show_layer(ben, shown=True)
    desk.show_layer(GOLD, shown=True)
    theirs = desk.project.spans("one", ben)[0].id
    desk.choose(theirs)
    assert {span.annotator for span in desk.places_shown("one")} == {desk.owner, ben, GOLD}

    _blind(desk, True)
    assert desk.chosen == ""
    assert desk.shown_layers == frozenset()
    said: list[str] = []
    desk.failed.connect(said.append)
    desk.show_layer(ben, shown=True)
    desk.show_layer(GOLD, shown=True)
    desk.choose(theirs)
    assert [*desk.shown_layers, desk.chosen] == [""]
    assert said == [desk.blind_sentence()] * 2
    assert {span.annotator for span in desk.places_shown("one")} == {desk.owner}
    for layer in (ben, GOLD):
        assert desk.places_shown("one", layer) == []
    assert desk.values_in_use("speaker") == ["said by Ana"]
    assert (desk.links_of(theirs), desk.linked_spans(theirs)) == ([], [])
    assert LinkBook(desk).of_span(theirs) == ()
    review = ReviewDesk(desk)
    assert review.choices() == [desk.owner]
    review.compare([desk.owner, ben])
    assert review.compared == (desk.owner,)
    assert list(DashboardDesk(desk).layers()) == [desk.owner]

    _blind(desk, False)
    desk.show_layer(ben, shown=True)
    assert {span.annotator for span in desk.places_shown("one")} == {desk.owner, ben}
    assert sorted(desk.values_in_use("speaker")) == ["said by Ana", "said by Ben"]


def test_who_is_at_work_decides_what_is_seen(desk: Workspace) -> None:
    _blind(desk, True)
    desk.set_annotator("Rita")
    assert not desk.is_blind
    assert list(DashboardDesk(desk).layers())[-1] == GOLD
    desk.show_layer(_id(desk, "Ben"), shown=True)
    desk.show_layer(GOLD, shown=True)
    looked: list[frozenset[str]] = []
    desk.annotator_changed.connect(lambda: looked.append(desk.shown_layers))
    desk.set_annotator("Zoe")
    assert looked == [frozenset()]  # nothing was in sight for a moment
    assert desk.places_shown("one") == []


def test_undo_of_a_release_hides_again(desk: Workspace) -> None:
    _blind(desk, True)
    desk.set_annotator("Rita")
    _blind(desk, False)
    desk.set_annotator("Ana")
    desk.show_layer(_id(desk, "Ben"), shown=True)
    desk.announce(desk.project.undo(_id(desk, "Rita")))
    assert desk.is_blind
    assert desk.shown_layers == frozenset()


def test_neither_gold_nor_others_links_are_changed_by_hand(desk: Workspace) -> None:
    said: list[str] = []
    desk.failed.connect(said.append)
    gold = desk.project.spans("one", GOLD)[0]
    desk.relabel(gold.id, desk.schema.labels[1].id)
    desk.delete_span(gold.id)
    assert desk.project.span(gold.id) == gold
    assert "{review.next}" in said[0]
    (link,) = desk.project.links(_id(desk, "Ben"))
    desk.delete_link(link.id)
    assert desk.project.links(_id(desk, "Ben")) == [link]
    assert len(said) == 3


def test_what_others_wrote_is_not_counted_for_who_works_blind(desk: Workspace) -> None:
    counts = SchemeCounts(desk)
    everyone = {"said by Ana": 1, "said by Ben": 1}
    assert counts.values("speaker") == everyone
    _blind(desk, True)
    assert counts.values("speaker") == {"said by Ana": 1}
    desk.set_annotator("Rita")
    assert counts.values("speaker") == everyone
    desk.set_annotator("Ben")
    assert counts.values("speaker") == {"said by Ben": 1}
    counts.stop()
