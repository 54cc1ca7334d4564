"""Merging project files, and what random histories of three annotators must hold.

The order of merges makes no difference, but for what these tests leave out and docs/command-line.md names: rows changed
on both sides (ours is kept), marks made twice under two ids, and deletions (each project keeps its own).
"""

from __future__ import annotations

import shutil
import tempfile
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator import Project
from annotator.core.errors import ProjectRefused, Refused
from annotator.core.layer import Status
from annotator.core.merge import MergeReport
from annotator.core.schema import Label, Schema
from tests.store.builders import HARBOUR, WIRE, article, bring, mark, record, tie

NAMES = ("ana", "ben", "cleo")


@pytest.fixture
def other(project: Project, ana: str, tmp_path: Path) -> Path:
    """A copy of the project, taken after ana has marked one span."""
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    path = tmp_path / "other.annotator"
    shutil.copy(project.path, path)
    return path


def merged(project: Project, *others: Path, by: str | None = None) -> MergeReport:
    return project.merge(others, by)[-1]


def kinds(report: MergeReport) -> list[str]:
    return [case.kind for case in report.cases]


def id_of(project: Project, name: str) -> str:
    found = project.annotator(name)
    assert found is not None
    return found.id


def test_what_is_new_comes_in_and_one_undo_takes_it_back(
    project: Project, ana: str, other: Path
) -> None:
    with Project.open(other) as theirs:
        ben = id_of(theirs, "ben")
        theirs.relabel(theirs.spans()[0].id, "demand")
        one = theirs.add_span(ben, "harbour", [(0, 9)], "denial").focus
        two = theirs.add_span(ben, "wire", [(2, 9)], "demand", {"speaker": "X"}).focus
        theirs.add_link(ben, "denies", one, two)
        theirs.set_status(ben, "wire", Status.DONE)
        bring(theirs, record(article("A third text.", id="third"), annotator=""))
        wanted = theirs.content_hash()
    before = project.content_hash()
    report = merged(project, other, by=ana)
    assert project.content_hash() == wanted
    assert (report.articles.added, report.annotations.added, report.links.added) == (1, 2, 1)
    assert report.updated == 1
    assert project.check() == []
    assert project.undo(ana).text == "Undo: merge other.annotator"
    assert project.content_hash() == before
    project.redo(ana)
    assert project.content_hash() == wanted


def test_merging_twice_changes_nothing(project: Project, other: Path) -> None:
    with Project.open(other) as theirs:
        theirs.add_span(id_of(theirs, "ben"), "harbour", [(0, 9)], "denial")
    merged(project, other)
    edits, content = project.history(), project.content_hash()
    report = merged(project, other)
    assert (report.edit, project.history(), project.content_hash()) == ("", edits, content)


def test_a_dry_run_counts_and_changes_nothing(project: Project, other: Path) -> None:
    with Project.open(other) as theirs:
        theirs.add_span(id_of(theirs, "ben"), "harbour", [(0, 9)], "denial")
    edits, content = project.history(), project.content_hash()
    (report,) = project.merge([other], dry_run=True)
    assert report.annotations.added == 1
    assert (project.history(), project.content_hash()) == (edits, content)
    assert [(row.annotator, row.before, row.incoming, row.added, row.after) for row in report.counts] == [
        ("ana", 1, 1, 0, 1), ("ben", 0, 1, 1, 1),
    ]  # fmt: skip


def test_what_only_we_changed_stays(project: Project, other: Path) -> None:
    project.relabel(project.spans()[0].id, "demand")
    content = project.content_hash()
    report = merged(project, other)
    assert (kinds(report), project.content_hash()) == ([], content)


def test_a_span_changed_on_both_sides_is_a_conflict_and_ours_stays(
    project: Project, other: Path
) -> None:
    with Project.open(other) as theirs:
        theirs.relabel(theirs.spans()[0].id, "evidence_claim")
    project.relabel(project.spans()[0].id, "demand")
    content = project.content_hash()
    report = merged(project, other)
    assert project.content_hash() == content
    (case,) = report.cases
    assert (case.kind, case.ours.split()[0], case.theirs.split()[0]) == (
        "conflict", "demand", "evidence_claim",
    )  # fmt: skip
    assert kinds(merged(project, other)) == ["conflict"]


def test_a_span_deleted_there_stays_and_is_listed(project: Project, other: Path) -> None:
    with Project.open(other) as theirs:
        theirs.delete_span(theirs.spans()[0].id)
    content = project.content_hash()
    assert kinds(merged(project, other)) == ["deleted_there"]
    assert project.content_hash() == content


def test_a_span_deleted_here_does_not_come_back(project: Project, ana: str, other: Path) -> None:
    with Project.open(other) as theirs:
        second = theirs.add_span(ana, "wire", [(0, 9)], "denial").focus
        theirs.add_link(ana, "denies", second, theirs.spans("harbour")[0].id)
    project.delete_span(project.spans()[0].id)
    report = merged(project, other)
    assert sorted(kinds(report)) == ["deleted_here", "deleted_here"]
    assert [span.id for span in project.spans()] == [second]
    assert report.problems == []


def test_the_same_mark_under_two_ids_is_one_and_other_attributes_are_a_conflict(
    project: Project, ana: str, other: Path
) -> None:
    for value, path in (("X", None), ("Y", other)):
        with project.beside() if path is None else Project.open(path) as one:
            one.add_span(ana, "wire", [(0, 9)], "denial")
            one.add_span(ana, "wire", [(2, 9)], "denial", {"speaker": value})
    content = project.content_hash()
    report = merged(project, other)
    assert kinds(report) == ["conflict"]
    assert project.content_hash() == content


def test_a_label_is_taken_by_name_and_an_unknown_one_refused(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.annotator"
    with Project.create(path, Schema((Label("NEG", "denial"), Label("NEW", "Novelty")))) as theirs:
        bring(theirs, record(spans=[mark(0, 3, "NEG"), mark(4, 8, "NEW")], annotator="dora"))
    report = merged(project, path)
    assert {(one.id, one.ours) for one in report.schema} == {("NEG", "denial"), ("NEW", "")}
    assert [span.label for span in project.spans()] == ["denial"]
    assert len(report.problems) == report.annotations.refused == 1
    assert "NEW" in report.problems[0].reason


def test_articles_are_matched_by_their_text(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "theirs.annotator"
    with Project.create(path) as theirs:
        spans = [mark(0, 3, id="one"), mark(4, 8, id="two")]
        links = [tie("one", "two", document="h-2")]
        bring(theirs, record(article(HARBOUR, id="h-2"), "ana", spans, links))
        bring(theirs, record(article(WIRE + "!", id="wire"), "ana", [mark(0, 3)]))
    report = merged(project, path)
    assert [span.article for span in project.spans()] == ["harbour", "harbour"]
    assert len(project.links()) == 1
    assert report.annotations.refused == 1
    assert "another text" in report.problems[0].reason


def test_an_unsound_other_merges_nothing_of_any(
    project: Project, other: Path, tmp_path: Path
) -> None:
    with Project.open(other) as theirs:
        theirs.add_span(id_of(theirs, "ben"), "harbour", [(0, 9)], "denial")
    (tmp_path / "bad.annotator").write_bytes(b"")
    content = project.content_hash()
    with pytest.raises(ProjectRefused, match="0 bytes"):
        project.merge([other, tmp_path / "bad.annotator"])
    with pytest.raises(Refused, match="into itself"):
        project.merge([other, project.path])
    assert project.content_hash() == content


# Random histories: three copies of one project, each worked on by somebody.

ACTIONS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(("mark", "mark", "relabel", "speaker", "link", "retype", "status", "undo")),
        st.integers(0, 5),
        st.integers(0, 3),
    ),
    max_size=14,
)
LABELS = ("allegation", "denial", "demand", "evidence_claim")


def act(project: Project, annotator: str, what: str, place: int, which: int, shift: int) -> None:
    """One action; places differ by `shift`, so that nobody marks the same under another id."""
    mine = project.spans(annotator=annotator)
    article_id = ("harbour", "wire")[place % 2]
    if what == "mark":
        start = 4 * place + shift
        project.add_span(annotator, article_id, [(start, start + 20 + which)], LABELS[which])
    elif what == "status":
        project.set_status(annotator, article_id, (Status.BEGUN, Status.DONE)[which % 2])
    elif what == "undo":
        project.undo(annotator)
    elif what == "retype" and (links := project.links(annotator)):
        project.change_link(links[0].id, ("denies", "supports")[which % 2])
    elif mine:
        chosen = mine[place % len(mine)].id
        if what == "relabel":
            project.relabel(chosen, LABELS[which])
        elif what == "speaker":
            project.set_attribute(chosen, "speaker", f"speaker {which}")
        elif what == "link" and len(mine) > 1 and not project.links_of(chosen):
            project.add_link(annotator, "denies", chosen, mine[(place + 1) % len(mine)].id)


@pytest.fixture(scope="module")
def common(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("common") / "common.annotator"
    shutil.copy(template, path)
    with Project.open(path) as project:
        for name in NAMES:
            owner = project.add_annotator(name).id
            project.add_span(owner, "harbour", [(0, 9)], "denial")
            project.add_span(owner, "wire", [(0, 9)], "denial")
    return path


def joined(folder: Path, name: str, first: Path, *others: Path) -> Path:
    path = folder / f"{name}.annotator"
    shutil.copy(first, path)
    with Project.open(path) as project:
        for other_path in others:
            project.merge([other_path])
    return path


def content(path: Path) -> str:
    with Project.open(path, write=False) as project:
        return project.content_hash()


def worked(folder: Path, common: Path, actions: list[tuple[int, str, int, int]]) -> list[Path]:
    paths = [folder / f"{name}-work.annotator" for name in NAMES]
    for number, path in enumerate(paths):
        shutil.copy(common, path)
        with Project.open(path) as project:
            annotator = id_of(project, NAMES[number])
            for who, what, place, which in actions:
                if who == number:
                    act(project, annotator, what, place, which, shift=number)
    return paths


@example([(1, "relabel", 5, 2), (1, "link", 2, 1), (1, "relabel", 5, 1), (1, "link", 1, 2)])
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(ACTIONS)
def test_merges_of_three_annotators_commute_associate_and_repeat(
    common: Path, actions: list[tuple[int, str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        work = worked(folder, common, actions)
        orders = [joined(folder, f"o{n}", *order) for n, order in enumerate(permutations(work))]
        result = content(orders[0])
        assert {content(path) for path in orders} == {result}
        inner = joined(folder, "inner", work[1], work[2])
        assert content(joined(folder, "associated", work[0], inner)) == result
        again = joined(folder, "again", orders[0], *work, orders[1], inner)
        assert content(again) == result
        with Project.open(again) as project:
            assert project.check() == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(ACTIONS)
def test_each_merge_is_undone_by_one_undo(
    common: Path, actions: list[tuple[int, str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, *others = worked(folder, common, actions)
        with Project.open(first) as project:
            states: list[Any] = [project.content_hash()]
            ana = id_of(project, "ana")
            states += [
                project.content_hash() for path in others if merged(project, path, by=ana).edit
            ]
            for state in reversed(states[:-1]):
                assert project.undo(ana).text.startswith("Undo: merge")
                assert project.content_hash() == state
