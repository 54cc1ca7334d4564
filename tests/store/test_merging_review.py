from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.decisions import Choice
from annotator.core.layer import GOLD, Status
from annotator.core.merge import FATES
from annotator.core.policy import Role
from annotator.core.schema import Label
from tests.store.builders import article, bring, mark, record

if TYPE_CHECKING:
    from annotator.core.merge import MergeReport


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of a project in which ana and ben are done, lea and tom review, and nothing is decided."""
    ours, theirs = tmp_path / "ours.annotator", tmp_path / "theirs.annotator"
    with Project.create(ours) as project:
        for name, end in (("ana", 12), ("ben", 20)):
            spans = [mark(0, end, id=f"{name}1"), mark(24, 40, id=f"{name}2"), mark(41, 44 + end)]
            bring(project, record(article(), name, spans, status=Status.DONE))
        for name in ("lea", "tom"):
            project.add_annotator(name)
    shutil.copy(ours, theirs)
    return ours, theirs


def who(project: Project, name: str) -> str:
    found = project.annotator(name)
    assert found is not None
    return found.id


def accept(path: Path, by: str) -> None:
    with Project.open(path) as project:
        project.accept_agreed([who(project, "ana"), who(project, "ben")], who(project, by))


def decide(path: Path, number: int, choice: Choice, by: str, annotator: str = "") -> None:
    with Project.open(path) as project:
        case = project.cases([who(project, "ana"), who(project, "ben")])[number].case
        taken = who(project, annotator) if annotator else ""
        project.decide(case, choice, who(project, by), annotator=taken)


def merge(ours: Path, theirs: Path) -> MergeReport:
    with Project.open(ours) as project:
        (report,) = project.merge([theirs], who(project, "lea"))
        assert project.check() == []
    return report


def content(path: Path) -> str:
    with Project.open(path, write=False) as project:
        return project.content_hash()


def gold(path: Path) -> list[tuple[int, int]]:
    with Project.open(path, write=False) as project:
        return [(span.start, span.end) for span in project.spans(annotator=GOLD)]


def counted(report: MergeReport) -> dict[str, int]:
    """What became of the gold, over all labels, as far as it is not 0."""
    rows = [row for row in report.counts if row.annotator == GOLD]
    names = ("before", *FATES, "incoming", "moved", "withdrawn", "after")
    sums = {name: sum(getattr(row, name) for row in rows) for name in names}
    return {name: number for name, number in sums.items() if number}


def states(path: Path) -> list[str]:
    with Project.open(path, write=False) as project:
        found = project.cases([who(project, "ana"), who(project, "ben")])
        return [one.state.value for one in found]


def test_decisions_come_with_their_gold_and_a_second_time_change_nothing(
    both: tuple[Path, Path],
) -> None:
    ours, theirs = both
    accept(theirs, "tom")
    decide(theirs, 0, Choice.UNION, "tom")
    decide(theirs, 2, Choice.DEFER, "tom")
    before = gold(ours)
    report = merge(ours, theirs)
    assert (report.cases, report.problems) == ([], [])
    assert counted(report) == {"incoming": 2, "added": 2, "after": 2}
    assert (before, gold(ours)) == ([], [(0, 20), (24, 40)])
    assert states(ours) == ["decided", "decided", "deferred"]
    with Project.open(ours) as project, Project.open(theirs) as other:
        assert project.content_hash() == other.content_hash()
        project.merge([theirs])
        assert project.content_hash() == other.content_hash()
        project.undo(who(project, "lea"))
        assert (project.spans(annotator=GOLD), project.decisions()) == ([], [])
        project.redo(who(project, "lea"))
        assert project.content_hash() == other.content_hash()


def test_a_case_that_both_decided_alike_is_one_decision(both: tuple[Path, Path]) -> None:
    ours, theirs = both
    for path, by in ((ours, "lea"), (theirs, "tom")):
        accept(path, by)
        decide(path, 0, Choice.UNION, by)
    report = merge(ours, theirs)
    assert report.cases == []
    assert gold(ours) == [(0, 20), (24, 40)]
    assert counted(report) == {"before": 2, "incoming": 2, "same": 2, "after": 2}


def test_a_case_decided_otherwise_is_settled_alike_on_both_sides_and_listed(
    both: tuple[Path, Path], tmp_path: Path
) -> None:
    ours, theirs = both
    decide(ours, 0, Choice.UNION, "lea")
    decide(theirs, 2, Choice.TAKE, "tom", "ben")
    decide(theirs, 0, Choice.TAKE, "tom", "ana")
    copy = Path(shutil.copy(ours, tmp_path / "copy.annotator"))
    before = content(ours)
    report = merge(ours, theirs)
    assert counted(report) == {
        "before": 1,
        "incoming": 2,
        "added": 1,
        "updated": 1,
        "after": 2,
    }
    (case,) = report.cases
    assert (case.kind, case.what, case.ours, case.theirs, case.kept) == (
        "conflict", "decision", "union by lea", "take by tom", "theirs",
    )  # fmt: skip
    assert gold(ours) == [(0, 12), (41, 64)]
    assert states(ours) == ["decided", "open", "decided"]
    (case,) = merge(theirs, copy).cases
    assert (case.ours, case.kept) == ("take by tom", "ours")
    assert content(theirs) == content(ours)
    assert merge(ours, theirs).edit == ""
    with Project.open(ours) as project:
        project.undo(who(project, "lea"))
        assert project.content_hash() == before


def test_a_question_that_goes_with_gold_that_gave_way_is_listed(both: tuple[Path, Path]) -> None:
    ours, theirs = both
    decide(ours, 0, Choice.UNION, "lea")
    decide(theirs, 2, Choice.TAKE, "tom", "ben")
    decide(theirs, 0, Choice.NEITHER, "tom")
    with Project.open(ours) as project:
        (span,) = project.spans(annotator=GOLD)
        project.ask(span.id, "Is this right?", who(project, "ana"))
    found = merge(ours, theirs).cases
    assert [(one.what, one.annotator, one.ours, one.kept) for one in found] == [
        ("decision", "tom", "union by lea", "theirs"),
        ("question", "ana", "Is this right?", "theirs"),
    ]
    with Project.open(ours) as project:
        assert project.questions() == []
        # It is there still where the merge is taken back.
        project.undo(who(project, "lea"))
        assert [one.text for one in project.questions()] == ["Is this right?"]


def test_a_decision_that_only_they_changed_is_taken(both: tuple[Path, Path]) -> None:
    ours, theirs = both
    decide(theirs, 0, Choice.UNION, "tom")
    merge(ours, theirs)
    decide(theirs, 0, Choice.INTERSECTION, "tom")
    report = merge(ours, theirs)
    assert (report.cases, gold(ours)) == ([], [(0, 12)])
    with Project.open(ours) as project:
        (decision,) = project.decisions()
        assert decision.choice is Choice.INTERSECTION
    decide(ours, 0, Choice.TAKE, "lea", "ben")
    assert merge(ours, theirs).cases == []
    assert gold(ours) == [(0, 20)]


@pytest.mark.parametrize(
    ("here", "there", "is_listed"),
    [
        (Choice.DEFER, Choice.NEITHER, True),
        (Choice.NEITHER, Choice.NEITHER, False),
        (Choice.TAKE, Choice.UNION, False),
        (Choice.TAKE, Choice.NEITHER, True),
    ],
)
def test_a_decision_changed_on_both_sides_is_listed_where_they_do_not_come_to_the_same(
    both: tuple[Path, Path], here: Choice, there: Choice, is_listed: bool
) -> None:
    ours, theirs = both
    decide(ours, 0, Choice.INTERSECTION, "lea")
    shutil.copy(ours, theirs)
    decide(ours, 0, here, "lea", "ben" if here is Choice.TAKE else "")
    decide(theirs, 0, there, "tom")
    listed = [(one.kind, one.what) for one in merge(ours, theirs).cases if one.what == "decision"]
    assert listed == [("conflict", "decision")] * is_listed


def test_a_decision_that_was_taken_back_here_comes_back_and_is_listed(
    both: tuple[Path, Path],
) -> None:
    ours, theirs = both
    decide(theirs, 0, Choice.UNION, "tom")
    merge(ours, theirs)
    with Project.open(ours) as project:
        case = project.cases([who(project, "ana"), who(project, "ben")])[0].case
        project.reopen(case, who(project, "lea"))
    assert [
        (one.kind, one.what) for one in merge(ours, theirs).cases if one.what == "decision"
    ] == [("deleted_here", "decision")]
    assert content(ours) == content(theirs)


def test_a_decision_that_makes_less_gold_takes_the_rest_away(
    both: tuple[Path, Path], tmp_path: Path
) -> None:
    ours, theirs = both
    decide(theirs, 0, Choice.UNION, "tom")
    merge(ours, theirs)
    decide(theirs, 0, Choice.NEITHER, "tom")
    copy = Path(shutil.copy(ours, tmp_path / "copy.annotator"))
    assert [one for one in merge(ours, theirs).cases if one.what == "decision"] == []
    merge(theirs, copy)
    assert (gold(ours), gold(theirs)) == ([], [])
    assert content(ours) == content(theirs)


def test_questions_and_answers_come_and_two_answers_are_a_conflict(
    both: tuple[Path, Path],
) -> None:
    ours, theirs = both
    with Project.open(theirs) as project:
        project.ask("ana1", "Is this one?", who(project, "ana"))
    merge(ours, theirs)
    with Project.open(ours) as project:
        (question,) = project.questions()
    with Project.open(theirs) as project:
        project.answer(question.id, "It is.", who(project, "tom"))
    assert merge(ours, theirs).cases == []
    with Project.open(ours) as project:
        (question,) = project.questions_of("ana1")
        assert (question.answer, question.by) == ("It is.", "tom")
        project.answer(question.id, "It is not.", who(project, "lea"))
    assert [(one.kind, one.what) for one in merge(ours, theirs).cases] == [("conflict", "question")]
    with Project.open(ours) as project:
        assert project.questions()[0].answer == "It is not."


def test_a_question_of_another_project_is_on_the_span_and_of_the_person_here(
    both: tuple[Path, Path], tmp_path: Path
) -> None:
    ours = both[0]
    unknown = Label("hearsay", "Hearsay", "", "HE")
    with Project.create(tmp_path / "foreign.annotator") as foreign:
        foreign.add_to_scheme(unknown, None)
        spans = [mark(60, 64, id="x"), mark(50, 54, "hearsay", id="y")]
        bring(foreign, record(article(id="elsewhere"), "ana", spans))
        for span in ("x", "y"):
            foreign.ask(span, f"Is it {span}?", who(foreign, "ana"))
        with Project.open(ours) as project:
            (report,) = project.merge([foreign.path])
            assert len(report.problems) == 1
            # What was asked of a span that was refused does not come.
            (question,) = project.questions()
            assert question.text == "Is it x?"
            assert question.annotator == who(project, "ana") != who(foreign, "ana")
            assert question.article == "harbour"
            brought = project.spans(annotator=question.annotator)[-1]
            assert (question.span, brought.pieces) == (brought.id, ((60, 64),))
            assert project.check() == []


def test_a_rule_that_was_undone_stays_undone_where_a_copy_of_it_is_merged(
    project: Project, ana: str, tmp_path: Path
) -> None:
    project.set_role(ana, Role.LEAD, ana)
    project.set_blind(True, ana)
    copy = tmp_path / "copy.annotator"
    shutil.copy(project.path, copy)
    # Undone here, of however few words: the copy's word is older.
    project.undo(ana)
    assert not project.policy().blind
    project.merge([copy], ana)
    assert not project.policy().blind
    # Both ways round, and done again it is the newer one again.
    with Project.open(copy) as other:
        other.merge([project.path], None)
        assert not other.policy().blind
    project.redo(ana)
    assert project.policy().blind
    with Project.open(copy) as other:
        other.merge([project.path], None)
        assert other.policy().blind
    project.undo(ana)
    project.undo(ana)
    assert not project.policy().leads
    assert project.check() == []
