"""Parts of a span that both sides changed are merged one by one; that no order matters is in tests/properties."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.cases import CaseKind
from annotator.core.decisions import Choice
from annotator.core.layer import GOLD, Status
from annotator.core.outcomes import GoldMark
from annotator.core.policy import Role
from tests.store.builders import article, bring, mark, record, tie

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Project, Project]]:
    """Two copies of a project in which ana has one span with a speaker; lea is somebody too."""
    ours, theirs = tmp_path / "ours.annotator", tmp_path / "theirs.annotator"
    with Project.create(ours) as project:
        bring(project, record(spans=[mark(0, 9, id="one", speaker="Okoro")]))
        project.add_annotator("lea")
    shutil.copy(ours, theirs)
    with Project.open(ours) as one, Project.open(theirs) as other:
        yield one, other


def who(project: Project, name: str) -> str:
    found = project.annotator(name)
    assert found is not None
    return found.id


def said(project: Project) -> tuple[str, dict[str, str]]:
    (span,) = project.spans(annotator=who(project, "ana"))
    return span.label, dict(span.attributes)


def test_different_parts_changed_on_both_sides_all_stand(sides: tuple[Project, Project]) -> None:
    ours, theirs = sides
    ours.set_attribute("one", "note", "ours")
    ours.relabel("one", "demand")
    theirs.set_attribute("one", "against", "theirs")
    theirs.set_attribute("one", "speaker", "")
    before = ours.content_hash()
    (report,) = ours.merge([theirs.path], who(ours, "lea"))
    assert report.cases == []
    assert said(ours) == ("demand", {"note": "ours", "against": "theirs"})
    ours.undo(who(ours, "lea"))
    assert ours.content_hash() == before
    ours.redo(who(ours, "lea"))
    assert theirs.merge([ours.path])[0].cases == []
    assert said(theirs) == said(ours)
    assert [one.merge([other.path])[0].edit for one, other in (sides, sides[::-1])] == ["", ""]


def test_one_part_changed_on_both_sides_is_listed_and_the_others_stand(
    sides: tuple[Project, Project],
) -> None:
    ours, theirs = sides
    ours.set_attribute("one", "note", "ours")
    ours.relabel("one", "demand")
    theirs.set_attribute("one", "note", "draft")
    theirs.set_attribute("one", "note", "theirs")
    (case,) = ours.merge([theirs.path])[0].cases
    assert (case.kind, case.id, case.ours, case.theirs, case.kept) == (
        "conflict", "one", "note “ours”", "note “theirs”", "theirs",
    )  # fmt: skip
    assert said(ours) == ("demand", {"note": "theirs", "speaker": "Okoro"})


def test_what_was_changed_before_a_copy_was_made_is_older_than_what_was_changed_in_it(
    sides: tuple[Project, Project], tmp_path: Path
) -> None:
    """A span that arrives by merge knows of each part when it was changed, not only of itself."""
    ours, theirs = sides
    theirs.relabel("one", "demand")
    for value in ("a", "b", "c"):
        theirs.set_attribute("one", "note", value)
    third = tmp_path / "third.annotator"
    with Project.create(third) as empty:
        empty.merge([theirs.path])
    ours.relabel("one", "allegation")
    ours.relabel("one", "evidence_claim")
    ours.merge([third])
    assert said(ours) == ("evidence_claim", {"note": "c", "speaker": "Okoro"})


def test_an_undone_change_gives_way_to_a_later_one_and_not_to_an_earlier(
    sides: tuple[Project, Project],
) -> None:
    ours, theirs = sides
    theirs.set_attribute("one", "note", "theirs")
    for label in ("demand", "allegation"):
        ours.relabel("one", label)
        ours.undo(who(ours, "ana"))
    ours.merge([theirs.path])
    assert said(ours) == ("denial", {"note": "theirs", "speaker": "Okoro"})
    theirs.relabel("one", "demand")
    assert [case.kept for case in ours.merge([theirs.path])[0].cases] == []


def test_the_policy_that_was_changed_later_stands_by_the_names_of_people(
    sides: tuple[Project, Project],
) -> None:
    ours, theirs = sides
    lead = theirs.add_annotator("tom").id
    theirs.set_role(lead, Role.LEAD, lead)
    theirs.set_blind(True, lead)
    before = ours.content_hash()
    assert ours.merge([theirs.path], who(ours, "lea"))[0].cases == []
    assert (ours.role(who(ours, "tom")), ours.is_blind()) == (Role.LEAD, True)
    assert ours.merge([theirs.path])[0].edit == ""
    ours.undo(who(ours, "lea"))
    assert (ours.content_hash(), ours.is_blind()) == (before, False)
    ours.redo(who(ours, "lea"))
    ours.set_blind(False, who(ours, "tom"))
    theirs.set_role(who(theirs, "ana"), Role.REVIEWER, lead)
    # Each side finds in the other's history what it says itself: nothing is for eyes.
    assert ours.merge([theirs.path])[0].cases == []
    assert theirs.merge([ours.path])[0].cases == []
    for project in sides:
        assert (project.is_blind(), project.role(who(project, "ana"))) == (False, Role.REVIEWER)
    theirs.set_role(who(theirs, "lea"), Role.LEAD, lead)
    assert ours.merge([theirs.path])[0].cases == []
    assert ours.role(who(ours, "lea")) is Role.LEAD


def test_a_policy_changed_on_both_sides_is_listed(sides: tuple[Project, Project]) -> None:
    for project, name in zip(sides, ("ana", "lea"), strict=True):
        project.set_role(who(project, name), Role.LEAD, who(project, name))
    (case,) = sides[0].merge([sides[1].path])[0].cases
    assert (case.kind, case.what, case.id) == ("conflict", "policy", "leads")
    sides[1].merge([sides[0].path])
    assert sides[0].content_hash() == sides[1].content_hash()


@pytest.fixture
def linked(tmp_path: Path) -> list[Path]:
    """Three copies in which all is gold: ana and ben say the same two spans, and the same link between them."""
    path = tmp_path / "a.annotator"
    with Project.create(path) as project:
        for name in ("ana", "ben"):
            ends = [mark(0, 9, id=f"{name}1"), mark(24, 40, id=f"{name}2")]
            link = [tie(f"{name}1", f"{name}2", id=f"{name}l")]
            bring(project, record(article(), name, ends, link, status=Status.DONE))
        lea = project.add_annotator("lea").id
        project.accept_agreed([who(project, "ana"), who(project, "ben")], lea)
    return [path, *(Path(shutil.copy(path, tmp_path / f"{n}.annotator")) for n in "bc")]


def decide(path: Path, choice: Choice, marks: tuple[GoldMark, ...] = ()) -> None:
    with Project.open(path) as project:
        among = [who(project, "ana"), who(project, "ben")]
        case = project.cases(among)[0].case
        assert case.kind is CaseKind.AGREED
        project.decide(case, choice, who(project, "lea"), marks=marks)


def test_a_gold_link_whose_end_another_took_away_waits_and_comes_back(linked: list[Path]) -> None:
    first, second, third = linked
    decide(second, Choice.NEITHER)
    decide(third, Choice.EDIT, (GoldMark("demand", ((0, 5),)),))
    decide(third, Choice.EDIT, (GoldMark("demand", ((0, 7),)),))
    with Project.open(first) as project:
        project.merge([second], who(project, "lea"))
        assert (len(project.spans(annotator=GOLD)), project.links(GOLD)) == (1, [])
        found = project.cases([who(project, "ana"), who(project, "ben")])
        states = {one.case.what: one.state.value for one in found}
        assert states["link"] == "changed"
        project.merge([third], who(project, "lea"))
        assert [span.end for span in project.spans(annotator=GOLD)] == [7, 40]
        assert len(project.links(GOLD)) == 1
        assert project.check() == []
        wanted = project.content_hash()
        for _ in range(2):
            project.undo(who(project, "lea"))
        assert len(project.links(GOLD)) == 1
        for _ in range(2):
            project.redo(who(project, "lea"))
        assert project.content_hash() == wanted
    with Project.open(third) as project:
        project.merge([second, first])
        assert project.content_hash() == wanted


def test_gold_that_waits_follows_a_link_type_that_is_renamed(linked: list[Path]) -> None:
    first, second, third = linked
    decide(second, Choice.NEITHER)
    decide(third, Choice.EDIT, (GoldMark("demand", ((0, 5),)),))
    decide(third, Choice.EDIT, (GoldMark("demand", ((0, 7),)),))
    with Project.open(first) as project:
        lea = who(project, "lea")
        project.merge([second], lea)
        denies = next(one for one in project.schema.link_types if one.id == "denies")
        project.rename_in_scheme(denies, "rebuts", lea)
        project.merge([third], lea, mapping={("link type", "denies"): "rebuts"})
        assert [link.type for link in project.links(GOLD)] == ["rebuts"]
        assert project.check() == []
