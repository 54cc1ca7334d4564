"""Projects that began apart: a merge takes them, and says what that means before it does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.merge import Apart
from annotator.exchange.handing_out import hand_out
from tests.store.builders import article, bring, record


@pytest.fixture
def stranger(project: Project, ana: str, tmp_path: Path) -> Path:
    """Another one's project: a text of ours under an id of its own, another text under an id of ours, linked."""
    path = tmp_path / "stranger.annotator"
    with Project.create(path) as other:
        theirs = other.add_annotator("ana").id
        other.add_annotator("zoë")
        bring(
            other,
            record(article(project.text("wire"), id="agency"), annotator=""),
            record(article("Quite another text.", id="harbour"), annotator=""),
        )
        one = other.add_span(theirs, "agency", [(2, 6)], "denial").focus
        two = other.add_span(theirs, "harbour", [(0, 5)], "allegation").focus
        other.add_link(theirs, "denies", one, two)
        other.ask(two, "Is it?", theirs)
        other.hand_out({"ana": ["harbour", "agency"]}, theirs)
    return path


def test_a_copy_and_a_file_handed_out_did_not_begin_apart(
    project: Project, ana: str, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(project.path, tmp_path / "copy.annotator"))
    first, second = hand_out(project, tmp_path / "out", ["ana", "ben"], overlap=2)
    with Project.open(first.path) as share:
        (again,) = hand_out(share, tmp_path / "further", ["cem"])
        assert share.apart_from(Path(second.path)) is None
    for path in (copy, first.path, second.path, again.path):
        assert project.apart_from(Path(path)) is None
        assert [one.apart for one in project.merge([Path(path)], dry_run=True)] == [None]


def test_a_file_handed_out_before_it_said_of_what_is_not_called_apart(
    project: Project, ana: str, tmp_path: Path
) -> None:
    (made,) = hand_out(project, tmp_path / "out", ["ana"])
    with Project.open(made.path) as share, share._database.atomic():
        share._database.run("DELETE FROM setting WHERE \"key\" = 'family'")
    assert project.apart_from(Path(made.path)) is None
    with Project.open(made.path) as share:
        assert share.apart_from(project.path) is None


def test_what_began_apart_is_said_before_and_with_the_merge(
    project: Project, ana: str, stranger: Path
) -> None:
    wanted = Apart(shared=1, new=1, renamed=1, people=("ana",))
    content = project.content_hash()
    assert project.apart_from(stranger) == wanted
    (planned,) = project.merge([stranger], ana, dry_run=True)
    assert (planned.apart, project.content_hash()) == (wanted, content)
    (done,) = project.merge([stranger], ana)
    assert done.apart == wanted
    assert done.to_json()["apart"] == {"shared": 1, "new": 1, "renamed": 1, "people": ("ana",)}
    assert (done.articles.unchanged, done.articles.added, done.problems) == (1, 1, [])


def test_whoever_is_new_here_is_named_for_one_may_have_typed_another_name(
    project: Project, ana: str, tmp_path: Path
) -> None:
    (made,) = hand_out(project, tmp_path / "out", ["ana"])
    with Project.open(made.path) as share:
        share.add_span(share.add_annotator("Ana L.").id, "wire", [(0, 3)], "denial")
        share.give("Fay", ["wire"], None)
        share.add_annotator("Gil")  # says nothing, and does not come
    (planned,) = project.merge([Path(made.path)], ana, dry_run=True)
    (done,) = project.merge([Path(made.path)], ana)
    assert planned.newcomers == done.newcomers == ("Ana L.", "Fay")
    assert project.merge([Path(made.path)], ana)[0].newcomers == ()


def test_nothing_of_a_project_that_began_apart_is_lost_or_goes_elsewhere(
    project: Project, ana: str, stranger: Path
) -> None:
    before = project.content_hash()
    project.merge([stranger], ana)
    assert project.check() == []
    (third,) = {one.id for one in project.articles()} - {"harbour", "wire"}
    assert third.startswith("harbour-")
    assert project.text(third) == "Quite another text."
    places = {(one.article, one.label, one.quote) for one in project.spans(annotator=ana)}
    assert places == {("wire", "denial", project.text("wire")[2:6]), (third, "allegation", "Quite")}
    (link,) = project.links(ana)
    ends = [project.span(id) for id in (link.source, link.target)]
    assert [one.article for one in ends if one] == ["wire", third]
    assert [one.article for one in project.questions()] == [third]
    assert set(project.handed_out()[ana]) == {"wire", third}
    (again,) = project.merge([stranger], ana)
    assert (again.edit, again.problems) == ("", [])
    project.undo(ana)
    assert project.content_hash() == before
