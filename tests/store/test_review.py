from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.cases import CaseKind
from annotator.core.decisions import Choice, From, ReviewedCase, Source, State
from annotator.core.errors import Refused
from annotator.core.layer import GOLD, Status
from annotator.core.outcomes import CannotDecide, GoldMark
from annotator.core.policy import Role

if TYPE_CHECKING:
    from annotator.core.span import Span


@pytest.fixture
def lea(project: Project) -> str:
    return project.add_annotator("lea").id


def mark(
    project: Project, who: str, start: int, end: int, label: str = "denial", **attributes: str
) -> str:
    return project.add_span(who, "harbour", [(start, end)], label, attributes).focus


def cases(project: Project, *who: str) -> list[ReviewedCase]:
    return project.cases(who)


def gold(project: Project) -> list[Span]:
    return project.spans("harbour", GOLD)


def said(project: Project) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.label) for span in gold(project)]


def finish(project: Project, *who: str) -> None:
    for one in who:
        project.set_status(one, "harbour", Status.DONE)


def states(project: Project, *who: str) -> list[State]:
    return [one.state for one in project.cases(who)]


def test_nothing_is_compared_before_two_have_begun(project: Project, ana: str, ben: str) -> None:
    mark(project, ana, 0, 12)
    assert (project.has_begun(ana), project.has_begun(ben)) == (True, False)
    assert cases(project, ana, ben) == []
    with pytest.raises(Refused, match="two annotators"):
        project.cases([ana])
    finish(project, ben)
    (one,) = cases(project, ana, ben)
    assert (one.case.kind, one.state) == (CaseKind.ONLY_SOME, State.OPEN)
    assert one.case.done == {ben}


@pytest.mark.parametrize(
    ("choice", "made"),
    [
        (Choice.TAKE, [(4, 20, "denial")]),
        (Choice.UNION, [(0, 20, "denial")]),
        (Choice.INTERSECTION, [(4, 12, "denial")]),
        (Choice.NEITHER, []),
        (Choice.DEFER, []),
        (Choice.GAP, []),
        (Choice.EDIT, [(1, 3, "demand")]),
    ],
)
def test_each_choice_makes_its_gold_with_its_provenance_and_can_be_undone_after_reopening(
    project: Project, path: Path, ana: str, ben: str, lea: str, choice: Choice, made: list[object]
) -> None:
    one, other = mark(project, ana, 0, 12, note="odd"), mark(project, ben, 4, 20, speaker="Varga")
    finish(project, ana, ben)
    (found,) = cases(project, ana, ben)
    before = project.content_hash()
    changes = project.decide(
        found.case, choice, lea, annotator=ben, reason="the longer one",
        marks=[GoldMark("demand", ((1, 3),))],
    )  # fmt: skip
    assert said(project) == made
    assert len(changes.decisions) == 1
    assert (changes.focus != "") == bool(made)
    waiting = {Choice.DEFER: State.DEFERRED, Choice.GAP: State.GAP}
    assert states(project, ana, ben) == [waiting.get(choice, State.DECIDED)]
    expected = Status.BEGUN if choice in waiting else Status.DONE
    assert project.status("harbour", GOLD) == expected
    if made:
        where = project.provenance(changes.focus)
        assert where is not None
        assert (where.source, where.by, where.reason) == (
            Source.ADJUDICATED,
            "lea",
            "the longer one",
        )
        owners = [From("ana", one), From("ben", other)]
        assert set(where.owners) == set(owners[1:] if choice is Choice.TAKE else owners)
        assert gold(project)[0].attributes == (
            {} if choice is Choice.EDIT else {"speaker": "Varga"}
        )
    assert project.check() == []
    after = project.content_hash()
    project.close()
    with Project.open(path) as again:
        assert again.undo_text(lea)
        again.undo(lea)
        assert (again.spans(annotator=GOLD), again.decisions()) == ([], [])
        assert again.content_hash() != after
        again.redo(lea)
        assert again.content_hash() == after
        again.undo(lea)
        # The gold layer itself stays, though nothing is in it.
        assert again.content_hash() == before


def test_labels_that_differ_need_one_to_be_said(project: Project, ana: str, ben: str) -> None:
    mark(project, ana, 0, 12)
    mark(project, ben, 0, 12, "demand")
    (found,) = cases(project, ana, ben)
    with pytest.raises(CannotDecide, match="labels differ"):
        project.decide(found.case, Choice.UNION, ana)
    project.decide(found.case, Choice.UNION, ana, label="allegation")
    assert said(project) == [(0, 12, "allegation")]


def test_deciding_again_replaces_the_gold_and_keeps_links_at_it(
    project: Project, ana: str, ben: str
) -> None:
    ends = [
        (mark(project, who, 0, 12), mark(project, who, 24, 30 + n))
        for n, who in enumerate((ana, ben))
    ]
    for who, (source, target) in zip((ana, ben), ends, strict=True):
        project.add_link(who, "denies", source, target)
    finish(project, ana, ben)
    assert [one.what for one in project.agreed([ana, ben]).waiting] == ["link"]
    project.accept_agreed([ana, ben], ana)
    agreed, boundary, link = cases(project, ana, ben)
    assert [agreed.state, boundary.state, link.state] == [State.DECIDED, State.OPEN, State.OPEN]
    with pytest.raises(Refused, match="end of this link has no gold"):
        project.decide(link.case, Choice.TAKE, ana, annotator=ana)
    first = project.decide(boundary.case, Choice.TAKE, ana, annotator=ana).focus
    assert project.progress([ana, ben])[0].open == 1
    project.accept_agreed([ana, ben], ana)
    assert project.progress([ana, ben])[0].settled
    (made,) = project.links(GOLD)
    where = project.provenance(made.id)
    assert where is not None
    assert (where.source, len(where.owners)) == (Source.UNANIMOUS, 2)
    boundary = cases(project, ana, ben)[1]
    assert project.decide(boundary.case, Choice.TAKE, ana, annotator=ben).focus == first
    assert project.links(GOLD)[0].target == first
    assert said(project) == [(0, 12, "denial"), (24, 31, "denial")]
    # Without its end the link of gold goes, and its case is open again.
    project.decide(boundary.case, Choice.NEITHER, ana)
    assert project.links(GOLD) == []
    assert states(project, ana, ben) == [State.DECIDED, State.DECIDED, State.OPEN]
    assert project.check() == []
    before = project.content_hash()
    while project.undo(ana).decisions:
        pass
    while project.redo(ana).text:
        pass
    assert project.content_hash() == before


def test_reopening_takes_a_decision_and_its_gold_back(project: Project, ana: str, ben: str) -> None:
    mark(project, ana, 0, 12)
    mark(project, ben, 4, 20)
    (found,) = cases(project, ana, ben)
    assert not project.reopen(found.case, ana).decisions
    project.decide(found.case, Choice.UNION, ana)
    project.reopen(found.case, ana)
    assert (said(project), project.decisions(), states(project, ana, ben)) == ([], [], [State.OPEN])
    project.undo(ana)
    assert said(project) == [(0, 20, "denial")]


def test_what_all_who_are_done_say_is_accepted_as_one_step(
    project: Project, ana: str, ben: str, lea: str
) -> None:
    for who in (ana, ben):
        mark(project, who, 0, 12, speaker="Varga", against=who)
        mark(project, who, 24, 40)
    mark(project, lea, 24, 30)
    assert project.agreed([ana, ben, lea]).cases == ()
    finish(project, ana, ben)
    assert len(project.agreed([ana, ben, lea]).cases) == 2
    changes = project.accept_agreed([ana, ben, lea], lea)
    assert changes.text == "accept 2 agreed cases in 1 article"
    assert (len(changes.spans), len(changes.decisions)) == (2, 2)
    # Of attributes what all say; notes and what differs are left out.
    assert [span.attributes for span in gold(project)] == [{"speaker": "Varga"}, {}]
    assert states(project, ana, ben) == [State.DECIDED, State.DECIDED]
    # Who is not done has no say yet; once they are, what they do not say is looked at again.
    assert states(project, ana, ben, lea) == [State.DECIDED, State.DECIDED]
    finish(project, lea)
    assert states(project, ana, ben, lea) == [State.CHANGED, State.CHANGED]
    assert project.accept_agreed([ana, ben], lea).text == ""
    project.undo(lea)
    project.undo(lea)
    assert (gold(project), project.decisions()) == ([], [])
    project.redo(lea)
    assert len(gold(project)) == len(project.decisions()) == 2
    assert project.check() == []


def test_what_nobody_marked_becomes_gold_with_its_reason_and_can_be_taken_back(
    project: Project, ana: str, ben: str, lea: str
) -> None:
    who = [ana, ben]
    with pytest.raises(Refused, match="Fewer than two"):
        project.add_gold("harbour", [(0, 12)], "denial", lea, who)
    finish(project, *who)
    made = project.add_gold("harbour", [(0, 12)], "denial", lea, who, reason=" all missed it ")
    assert made.text.startswith("add a span to gold in ")
    told = project.provenance(made.focus)
    assert told is not None
    assert (told.source, told.owners, told.by, told.reason) == (
        Source.ADJUDICATED, (), "lea", "all missed it",
    )  # fmt: skip
    # It is a case like others: listed, counted, and nothing in the article waits.
    (one,) = cases(project, *who)
    assert (one.case.kind, one.state, one.gold) == (CaseKind.ADDED, State.DECIDED, (made.focus,))
    assert project.statuses(GOLD) == {"harbour": Status.DONE}
    assert project.progress(who)[0].settled
    # Adding it again is another reason; the span stays the same one.
    assert project.add_gold("harbour", [(0, 12)], "denial", ana, who).focus == made.focus
    assert project.undo(ana).text
    # Who marks it later has said what was decided; who marks other words has not.
    mark(project, ben, 0, 12)
    (one,) = cases(project, *who)
    assert (one.case.kind, one.state) == (CaseKind.ONLY_SOME, State.DECIDED)
    project.undo(ben)
    project.reopen(cases(project, *who)[0].case, lea)
    assert (gold(project), cases(project, *who), project.decisions()) == ([], [], [])
    project.undo(lea)
    assert said(project) == [(0, 12, "denial")]
    project.undo(lea)
    assert said(project) == []
    assert project.check() == []


def test_what_was_decided_as_a_case_is_not_added_beside_it(
    project: Project, ana: str, ben: str, lea: str
) -> None:
    mark(project, ana, 0, 12)
    finish(project, ben)
    (one,) = cases(project, ana, ben)
    project.decide(one.case, Choice.NEITHER, lea)
    with pytest.raises(Refused, match="decide that case again"):
        project.add_gold("harbour", [(0, 12)], "denial", lea, [ana, ben])
    project.set_role(lea, Role.LEAD, lea)
    with pytest.raises(Refused, match="reviewer or lead"):
        project.add_gold("harbour", [(0, 20)], "denial", ana, [ana, ben])


def test_a_decision_holds_where_somebody_says_the_same_and_is_looked_at_again_where_not(
    project: Project, ana: str, ben: str, lea: str
) -> None:
    mark(project, ana, 0, 12)
    mark(project, ben, 4, 20)
    (found,) = cases(project, ana, ben)
    project.decide(found.case, Choice.DEFER, ana)
    assert project.accept_agreed([ana, ben], ana).text == ""
    project.decide(found.case, Choice.TAKE, ana, annotator=ana)
    mark(project, lea, 4, 20, note="as ben")
    (again,) = cases(project, ana, ben, lea)
    assert (again.state, again.gold) == (State.DECIDED, (gold(project)[0].id,))
    mark(project, lea, 8, 30)
    (again,) = cases(project, ana, ben, lea)
    assert again.state is State.CHANGED
    assert said(project) == [(0, 12, "denial")]
    project.decide(again.case, Choice.UNION, ana)
    assert states(project, ana, ben, lea) == [State.DECIDED]
    assert (said(project), len(project.decisions())) == ([(0, 30, "denial")], 1)


def test_a_case_that_joins_two_decided_ones_replaces_both_decisions(
    project: Project, ana: str, ben: str, lea: str
) -> None:
    mark(project, ana, 0, 10)
    mark(project, ana, 20, 30)
    finish(project, ben)
    for one in cases(project, ana, ben):
        project.decide(one.case, Choice.TAKE, lea, annotator=ana)
    assert len(project.decisions()) == 2
    mark(project, ben, 5, 25)
    (joined,) = cases(project, ana, ben)
    assert (joined.state, len(joined.gold)) == (State.CHANGED, 2)
    project.decide(joined.case, Choice.UNION, lea)
    assert (said(project), len(project.decisions())) == ([(0, 30, "denial")], 1)
    before = project.content_hash()
    project.undo(lea)
    assert len(gold(project)) == len(project.decisions()) == 2
    project.redo(lea)
    assert project.content_hash() == before


def test_a_case_that_changed_since_it_was_read_is_refused(
    project: Project, ana: str, ben: str
) -> None:
    mark(project, ana, 0, 12)
    span = mark(project, ben, 4, 20)
    (found,) = cases(project, ana, ben)
    project.set_pieces(span, [(4, 21)])
    with pytest.raises(Refused, match="have changed since"):
        project.decide(found.case, Choice.UNION, ana)
    assert (project.decisions(), project.check()) == ([], [])


def test_gold_is_nobody_and_is_changed_by_decisions_only(
    project: Project, ana: str, ben: str
) -> None:
    mark(project, ana, 0, 12)
    mark(project, ben, 4, 20)
    (found,) = cases(project, ana, ben)
    made = project.decide(found.case, Choice.UNION, ana).focus
    assert [one.name for one in project.annotators()] == ["ana", "ben"]
    assert project.annotator("gold") is None
    assert project.gold() is not None
    counts = project.stats()
    assert (list(counts["annotators"]), counts["spans"], counts["gold"]["spans"]) == (
        ["ana", "ben"],
        2,
        1,
    )
    for verb in (
        lambda: project.relabel(made, "demand"),
        lambda: project.delete_span(made),
        lambda: project.add_span(GOLD, "harbour", [(0, 3)], "denial"),
        lambda: project.add_annotator("gold"),
        lambda: project.decide(found.case, Choice.UNION, GOLD),
    ):
        with pytest.raises(Refused, match=r"[Gg]old|reviewer"):
            verb()


def test_a_person_called_gold_keeps_the_name(project: Project, ana: str) -> None:
    person = project.add_annotator("gold").id
    mark(project, ana, 0, 12)
    mark(project, person, 0, 12)
    finish(project, ana, person)
    project.accept_agreed([ana, person], ana)
    layer = project.gold()
    assert layer is not None
    assert (layer.id, layer.name) == (GOLD, "gold layer")
    assert [one.name for one in project.annotators()] == ["ana", "ben", "gold"]


def test_an_annotator_can_be_compared_with_gold(project: Project, ana: str, ben: str) -> None:
    mark(project, ana, 0, 12)
    mark(project, ben, 4, 20)
    (found,) = cases(project, ana, ben)
    project.decide(found.case, Choice.TAKE, ana, annotator=ben)
    assert [one.case.kind for one in cases(project, ana, GOLD)] == [CaseKind.BOUNDARY]
    assert [one.case.kind for one in cases(project, ben, GOLD)] == [CaseKind.AGREED]


def test_a_question_reaches_the_reviewer_and_the_answer_comes_back(
    project: Project, ana: str, lea: str
) -> None:
    span = mark(project, ana, 0, 12)
    with pytest.raises(Refused, match="some words"):
        project.ask(span, "  ", ana)
    changes = project.ask(span, "Is this a denial?", ana)
    (asked,) = project.questions(open_only=True)
    assert changes.questions == {asked.id}
    assert (asked.text, asked.is_open) == ("Is this a denial?", True)
    project.set_role(lea, Role.REVIEWER, lea)
    with pytest.raises(Refused, match="reviewer or lead"):
        project.answer(asked.id, "Yes.", ana)
    project.answer(asked.id, "Yes.", lea)
    (told,) = project.questions_of(span)
    assert (told.answer, told.by, told.is_open) == ("Yes.", "lea", False)
    assert project.questions(open_only=True) == []
    project.undo(lea)
    assert project.questions(open_only=True) == [asked]
    project.redo(lea)
    with pytest.raises(Refused, match="Only who asked"):
        project.withdraw(asked.id, lea)
    before = project.content_hash()
    project.delete_span(span)
    assert (project.questions(), project.check()) == ([], [])
    project.undo(ana)
    assert project.content_hash() == before


def test_blind_annotators_see_their_own_layer_only_until_the_release(
    project: Project, ana: str, ben: str, lea: str
) -> None:
    assert project.may_see(ana, ben)
    project.set_role(lea, Role.LEAD, ana)
    with pytest.raises(Refused, match="Only a lead"):
        project.set_blind(True, ana)
    assert project.set_blind(True, lea).policy
    project.set_role(ben, Role.REVIEWER, lea)
    assert not project.may_see(ana, ben)
    assert not project.may_see(ana, GOLD)
    assert project.may_see(ana, ana)
    assert project.may_see(ben, ana)
    assert (project.may_decide(ana), project.may_decide(ben)) == (False, True)
    with pytest.raises(Refused, match="do not see yet"):
        project.ask(mark(project, ben, 0, 12), "Why?", ana)
    assert project.set_blind(False, lea).text == "release the layers"
    assert [edit.text for edit in project.history(lea)][:2] == [
        "release the layers",
        "make ben reviewer",
    ]
    project.undo(lea)
    assert project.is_blind()


def test_undoing_an_import_that_was_asked_about_is_refused(
    project: Project, ana: str, ben: str
) -> None:
    from tests.store.builders import bring, record
    from tests.store.builders import mark as marked

    bring(project, record(annotator="ben", spans=[marked(0, 12, id="x")]), by=ben)
    project.ask("x", "Why?", ana)
    with pytest.raises(Refused, match="ana has since changed"):
        project.undo(ben)


def test_the_check_finds_a_provenance_of_nothing(project: Project, ana: str, ben: str) -> None:
    for who in (ana, ben):
        mark(project, who, 0, 12)
    finish(project, ana, ben)
    project.accept_agreed([ana, ben], ana)
    with project._database.atomic():
        project._database.run("DELETE FROM span WHERE annotator = 'gold'")
    assert [finding.kind for finding in project.check()] == ["provenance"]


def test_what_all_agree_on_in_two_articles_has_ids_that_every_copy_gives(
    project: Project, ana: str, ben: str, lea: str, tmp_path: Path
) -> None:
    for who in (ana, ben):
        for article in ("harbour", "wire"):
            project.add_span(who, article, [(0, 9)], "denial")
            project.set_status(who, article, Status.DONE)
    copy = Path(shutil.copy(project.path, tmp_path / "copy.annotator"))
    project.accept_agreed([ana, ben], lea)
    ids = {span.article: span.id for span in project.spans(annotator=GOLD)}
    assert sorted(ids) == ["harbour", "wire"]
    assert len({one.id for one in project.decisions()}) == 2
    assert project.check() == []
    with Project.open(copy) as other:
        # One by one, and the other way round.
        for found in reversed(other.cases([ana, ben])):
            other.decide(found.case, Choice.TAKE, lea, annotator=ana)
        assert {span.article: span.id for span in other.spans(annotator=GOLD)} == ids
        assert {one.id for one in other.decisions()} == {one.id for one in project.decisions()}
