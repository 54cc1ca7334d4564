"""What was handed out to whom: remembered, mended, undone, merged, and what becomes of it when articles go."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import Project
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.policy import Role
from tests.store.builders import article, bring, record

Handed = dict[str, set[str]]


def handed(project: Project) -> Handed:
    """By name, what everybody has to do."""
    names = {one.id: one.name for one in project.annotators()}
    return {names[who]: set(theirs) for who, theirs in project.handed_out().items()}


def test_a_hand_out_is_remembered_with_its_draw_and_survives_closing(
    project: Project, ana: str
) -> None:
    assert project.handed_out() == {}
    assert project.share_progress(ana) is None
    changes = project.hand_out({"ana": ["harbour"], "zoë": ["wire", "harbour"]}, ana, draw=7)
    assert changes.hand_outs
    assert not changes.policy
    assert changes.text == "hand out articles to 2 annotators (2 articles)"
    assert project.share_progress(ana) == (0, 1)
    project.set_status(ana, "harbour", Status.DONE)
    project.set_status(ana, "wire", Status.DONE)
    assert project.share_progress(ana) == (1, 1)
    with Project.open(project.path, write=False) as again:
        assert handed(again) == {"ana": {"harbour"}, "zoë": {"wire", "harbour"}}
        one, other = again.hand_outs()
    assert (one.draw, one.id, one.at) == (7, other.id, other.at)
    assert project.check() == []


def test_how_far_one_is_costs_the_same_whatever_others_have(project: Project, ana: str) -> None:
    def steps() -> int:
        taken = 0

        def step() -> None:
            nonlocal taken
            taken += 1

        connection = project._database._connection
        connection.set_progress_handler(step, 1)
        assert project.share_progress(ana) == (0, 1)
        connection.set_progress_handler(None, 0)
        return taken

    project.hand_out({"ana": ["harbour"], "zoë": ["wire"]}, ana)
    # Given again, it is not counted again.
    project.hand_out({"ana": ["harbour"]}, ana)
    few = steps()
    bring(project, *(record(article(f"text {n}", f"n{n}")) for n in range(500)))
    project.hand_out({"zoë": [f"n{n}" for n in range(500)]}, ana)
    assert steps() < few + 50
    project.hand_out({"ben": ["wire"]}, ana)
    gone = project.annotator("ben")
    project.undo(ana)
    assert gone
    assert project.share_progress(gone.id) is None
    assert project.share_progress("no such") is None


def test_undo_takes_a_hand_out_back_with_whoever_came_by_it(project: Project, ana: str) -> None:
    before = project.content_hash()
    project.hand_out({"zoë": ["wire"]}, ana, draw=0)
    after = project.content_hash()
    assert before != after
    project.undo(ana)
    assert (project.content_hash(), project.annotator("zoë"), project.hand_outs()) == (
        before,
        None,
        [],
    )
    project.redo(ana)
    assert project.content_hash() == after
    assert handed(project) == {"zoë": {"wire"}}


def test_articles_are_given_and_taken_out_again(project: Project, ana: str, ben: str) -> None:
    project.hand_out({"ana": ["harbour", "wire"]}, ana, draw=1)
    assert project.give("ben", ["wire", "gone"], ana).text == "give articles to ben (1 article)"
    assert project.give("ben", ["wire"], ana).text == ""
    assert project.take_out(ana, ana, ["wire"]).text == "take articles from ana (1 article)"
    assert project.take_out(ana, ana, ["wire"]).text == ""
    assert handed(project) == {"ana": {"harbour"}, "ben": {"wire"}}
    assert [one.draw for one in project.hand_outs(ben)] == [None]
    project.take_out(ben, ana)
    assert handed(project) == {"ana": {"harbour"}}
    project.undo(ana)
    project.undo(ana)
    assert handed(project) == {"ana": {"harbour", "wire"}, "ben": {"wire"}}


def test_only_a_lead_mends_and_gold_gets_nothing(project: Project, ana: str, ben: str) -> None:
    project.set_role(ben, Role.LEAD, ben)
    project.hand_out({"ana": ["wire"]}, ana, draw=1)
    with pytest.raises(Refused, match="Only a lead"):
        project.give("ana", ["harbour"], ana)
    with pytest.raises(Refused, match="Only a lead"):
        project.take_out(ana, ana)
    project.take_out(ana, ben)
    with pytest.raises(Refused, match="needs a name"):
        project.hand_out({" ": ["wire"]}, ben)
    with pytest.raises(Refused, match="cannot be undone: ben has since"):
        project.undo(ana)


def test_articles_that_go_are_nobody_s_and_come_back_to_whom_they_belong(
    project: Project, ana: str
) -> None:
    edit = project.begin_import("more", ana)
    project.import_records(edit, [record(article("A third text.", id="third"), annotator="")])
    project.hand_out({"ben": ["third", "wire"]}, None, draw=2)
    project.undo(ana)
    assert handed(project) == {"ben": {"wire"}}
    project.redo(ana)
    assert handed(project) == {"ben": {"third", "wire"}}


def test_a_text_that_is_read_again_stays_with_whom_it_was_handed_to(
    project: Project, ana: str
) -> None:
    project.hand_out({"ana": ["wire"]}, ana, draw=1)
    project.reread({"wire": article("What it says now.", id="wire")}, "read “Wire” again", ana)
    assert handed(project) == {"ana": {"wire"}}


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_project_of_an_earlier_day_has_handed_nothing_out(tmp_path: Path, version: int) -> None:
    kept = Path(__file__).parents[1] / "data" / "projects" / f"version_{version}.annotator"
    path = Path(shutil.copy(kept, tmp_path / "old.annotator"))
    with Project.open(path, write=False) as old:
        assert old.hand_outs() == []
        count, people = old.article_count(), [one.id for one in old.annotators()]
        assert old.free_articles() == [one.id for one in old.articles()]
        numbers = old.numbers(people)
        assert (numbers.handed, numbers.spare) == ({}, ())
        assert all(numbers.whole(id) == count for id in people)
        assert not any("handed_out" in row for row in old.stats()["annotators"].values())
    with Project.open(path) as old:
        assert old.hand_out({"Zoë": old.free_articles()}, None, draw=1).hand_outs or not count
        assert old.free_articles() == []


def test_a_new_name_keeps_what_was_handed_out(project: Project, ana: str) -> None:
    project.hand_out({"ana": ["wire"]}, ana, draw=1)
    with project._database.atomic():
        project._database.run("UPDATE annotator SET name = 'Ana Lind' WHERE id = ?", (ana,))
    assert handed(project) == {"Ana Lind": {"wire"}}


def test_a_merge_matches_articles_by_text_and_people_by_name(
    project: Project, tmp_path: Path, ana: str
) -> None:
    with Project.create(tmp_path / "other.annotator") as other:
        text = project.text("wire")
        bring(other, record(article(text, id="other-wire"), annotator=""))
        other.hand_out({"ben": ["other-wire"], "dov": ["other-wire"]}, None, draw=5)
    (report,) = project.merge([tmp_path / "other.annotator"], ana)
    assert report.edit
    assert handed(project) == {"ben": {"wire"}, "dov": {"wire"}}
    (again,) = project.merge([tmp_path / "other.annotator"], ana)
    assert again.edit == ""
    project.undo(ana)
    assert handed(project) == {}
    assert project.annotator("dov") is None


def test_what_was_taken_out_is_not_brought_back_by_an_older_copy(
    project: Project, tmp_path: Path, ana: str, ben: str
) -> None:
    project.hand_out({"ana": ["wire"], "ben": ["wire"]}, ana, draw=1)
    older = Path(shutil.copy(project.path, tmp_path / "older.annotator"))
    project.take_out(ben, ana)
    project.merge([older], ana)
    assert handed(project) == {"ana": {"wire"}}
    project.undo(ana)
    project.undo(ana)
    project.merge([older], ana)
    assert handed(project) == {}
    with Project.open(older) as copy:
        copy.merge([project.path], None)
        assert handed(copy) == {}


def test_a_hand_out_that_both_sides_changed_is_a_conflict_article_by_article(
    project: Project, tmp_path: Path, ana: str, ben: str
) -> None:
    project.hand_out({"ben": ["harbour", "wire"]}, ana, draw=1)
    other = Path(shutil.copy(project.path, tmp_path / "other.annotator"))
    with Project.open(other) as theirs:
        theirs.take_out(ben, ana, ["wire"])
    assert project.merge([other], ana, dry_run=True)[0].cases == []  # changed there alone
    project.take_out(ben, ana, ["harbour"])
    ours = Path(shutil.copy(project.path, tmp_path / "ours.annotator"))
    with Project.open(shutil.copy(other, tmp_path / "there.annotator")) as theirs:
        (back,) = theirs.merge([ours], ana)[0].cases
        result = handed(theirs)
    (planned,) = project.merge([other], ana, dry_run=True)[0].cases
    (case,) = project.merge([other], ana)[0].cases
    assert planned == case
    assert handed(project) == result
    (stands,) = result["ben"]
    # What was taken out by the side that gave way is handed out still: that is what needs eyes.
    assert (case.kind, case.what, case.article, case.annotator) == (
        "conflict",
        "hand-out",
        stands,
        "ben",
    )
    assert (case.ours, case.theirs, case.kept) == (
        ("not handed out", "handed out", "theirs")
        if stands == "harbour"
        else ("handed out", "not handed out", "ours")
    )
    assert (back.article, back.ours, back.theirs) == (case.article, case.theirs, case.ours)
    assert {case.kept, back.kept} == {"ours", "theirs"}
    if case.kept == "theirs":
        assert project.merge([other], ana)[0].cases == []


def test_a_hand_out_that_somebody_mended_twice_on_one_side_is_no_conflict(
    project: Project, tmp_path: Path, ana: str, ben: str
) -> None:
    project.hand_out({"ben": ["harbour", "wire"]}, ana, draw=1)
    other = Path(shutil.copy(project.path, tmp_path / "other.annotator"))
    with Project.open(other) as theirs:
        theirs.take_out(ben, ana, ["wire"])
        theirs.take_out(ben, ana, ["harbour"])
    project.take_out(ben, ana, ["wire"])
    (report,) = project.merge([other], ana)
    assert (report.cases, handed(project)) == ([], {})


def test_somebody_from_whom_all_was_taken_has_nothing_left_to_do(
    project: Project, ana: str, ben: str
) -> None:
    project.hand_out({"ana": ["wire", "harbour"], "ben": ["wire", "harbour"]}, ana, draw=1)
    project.set_status(ben, "wire", Status.DONE)
    project.take_out(ben, ana)
    # ana has some still; what ben has done stands beside what is theirs to do, which is nothing.
    for people in [ana, ben], [ben]:
        numbers = project.numbers(people)
        assert (
            numbers.whole(ben),
            numbers.progress(ben, Status.UNTOUCHED),
            numbers.besides(ben),
        ) == (0, 0, 1)
    told = project.stats()["annotators"]
    assert told["ben"]["handed_out"] == {"articles": 0, "untouched": 0, "begun": 0, "done": 0}
    assert (told["ben"]["done"], handed(project)) == (1, {"ana": {"wire", "harbour"}})
    # Where nobody has anything any more, all articles are everybody's again.
    project.take_out(ana, ana)
    assert project.numbers([ana, ben]).whole(ben) == 2
    assert "handed_out" not in project.stats()["annotators"]["ben"]


def test_who_has_nothing_left_has_that_in_whatever_order_projects_are_merged(
    project: Project, tmp_path: Path, ana: str, ben: str
) -> None:
    bare = [Path(shutil.copy(project.path, tmp_path / f"bare {n}.annotator")) for n in range(2)]
    project.hand_out({"ana": ["wire"], "ben": ["wire"]}, ana, draw=1)
    handed_out = Path(shutil.copy(project.path, tmp_path / "handed out.annotator"))
    project.take_out(ben, ana)
    project.give("cem", ["wire"], ana)
    project.undo(ana)
    for path, others in zip(
        bare, ([handed_out, project.path], [project.path, handed_out]), strict=True
    ):
        with Project.open(path) as copy:
            copy.merge(others)
            cem = copy.add_annotator("cem").id
            numbers = copy.numbers([ana, ben, cem])
            assert [numbers.whole(one) for one in (ana, ben, cem)] == [1, 0, 2]


def test_a_hand_out_that_was_undone_leaves_nobody_with_nothing(
    project: Project, ana: str, ben: str
) -> None:
    project.hand_out({"ana": ["wire"]}, ana, draw=1)
    project.give("ben", ["wire"], ana)
    project.undo(ana)
    assert project.numbers([ana, ben]).whole(ben) == 2
    assert "handed_out" not in project.stats()["annotators"]["ben"]


Deed = tuple[str, str, frozenset[str]]
DEEDS: st.SearchStrategy[list[Deed]] = st.lists(
    st.tuples(
        st.sampled_from(("hand", "give", "out", "all out", "undo", "redo")),
        st.sampled_from(("ana", "ben", "cem")),
        st.frozensets(st.sampled_from(("harbour", "wire")), min_size=1),
    ),
    max_size=12,
)


def _done(project: Project, model: list[Handed], deed: Deed, actor: str) -> None:
    """Do it, and the same in the model: what everybody had after each step."""
    what, name, ids = deed
    now = {who: set(theirs) for who, theirs in model[-1].items()}
    if what == "out" or what == "all out":
        if (who := project.annotator(name)) is None:
            return
        gone = ids if what == "out" else now.get(name, set())
        changes = project.take_out(who.id, actor, ids if what == "out" else None)
        now[name] = now.get(name, set()) - gone
    elif what == "give":
        changes = project.give(name, ids, actor)
        now[name] = now.get(name, set()) | ids
    else:
        changes = project.hand_out({name: sorted(ids)}, actor, draw=3)
        now[name] = now.get(name, set()) | ids
    if changes.text:
        model.append({who: theirs for who, theirs in now.items() if theirs})


@given(DEEDS)
@settings(max_examples=15)
def test_any_row_of_deeds_is_what_a_plain_list_says(
    template: Path, tmp_path_factory: pytest.TempPathFactory, deeds: list[Deed]
) -> None:
    path = tmp_path_factory.mktemp("deeds") / "deeds.annotator"
    shutil.copy(template, path)
    with Project.open(path) as project:
        project._database.rows("PRAGMA synchronous = OFF")
        actor, first = project.add_annotator("lead").id, project.content_hash()
        model, undone = [Handed()], list[Handed]()
        for deed in deeds:
            if deed[0] == "undo":
                if project.undo(actor).text:
                    undone.append(model.pop())
            elif deed[0] == "redo":
                if project.redo(actor).text:
                    model.append(undone.pop())
            else:
                before = len(model)
                _done(project, model, deed, actor)
                undone = undone if len(model) == before else []
            assert handed(project) == model[-1]
        with suppress(Refused):
            while project.undo(actor).text:
                model.pop()
        assert (model, project.content_hash()) == ([Handed()], first)
