from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.history import Standing
from annotator.core.layer import Status
from annotator.core.schema import Attribute
from tests.store.builders import article, bring, mark, record, tie

if TYPE_CHECKING:
    from pathlib import Path


def revision(project: Project, annotator: str) -> int:
    found = project._database.value("SELECT revision FROM annotator WHERE id = ?", (annotator,))
    return int(found)


def test_undo_takes_back_step_by_step_and_redo_brings_the_same_rows(
    project: Project, ana: str
) -> None:
    states = [project.content_hash()]
    one = project.add_span(ana, "harbour", [(0, 9)], "denial").focus
    states.append(project.content_hash())
    project.set_attribute(one, "speaker", "Varga")
    states.append(project.content_hash())
    other = project.add_span(ana, "wire", [(0, 9)], "allegation").focus
    states.append(project.content_hash())
    project.add_link(ana, "denies", one, other)
    states.append(project.content_hash())
    project.delete_span(one)
    states.append(project.content_hash())
    for state in reversed(states[:-1]):
        assert project.undo(ana).text.startswith("Undo: ")
        assert project.content_hash() == state
    assert project.undo(ana) == Changes()
    assert project.undo_text(ana) == ""
    for state in states[1:]:
        assert project.redo(ana).text.startswith("Redo: ")
        assert project.content_hash() == state
    assert project.redo(ana) == Changes()


def test_undoing_a_deletion_restores_the_row_to_the_last_column(project: Project, ana: str) -> None:
    one = project.add_span(ana, "harbour", [(0, 4), (6, 9)], "denial", {"speaker": "Varga"}).focus
    other = project.add_span(ana, "wire", [(0, 9)], "allegation").focus
    link = project.add_link(ana, "denies", one, other).focus
    before = project.span(one), project.link(link)
    counted = revision(project, ana)
    project.delete_span(one)
    changes = project.undo(ana)
    assert (project.span(one), project.link(link)) == before
    assert (changes.text, changes.focus) == (
        "Undo: delete Denial in “Minister repeats that nobody…”",
        one,
    )
    assert (changes.spans, changes.links) == (frozenset({one}), frozenset({link}))
    assert changes.articles == {"harbour", "wire"}
    assert revision(project, ana) == counted + 2


def test_each_undo_and_redo_counts_the_layer_on(project: Project, ana: str) -> None:
    one = project.add_span(ana, "harbour", [(0, 4)], "denial").focus
    project.relabel(one, "demand")
    counted = revision(project, ana)
    for number, step in enumerate([*[project.undo] * 2, *[project.redo] * 2], start=1):
        assert step(ana).spans == {one}
        assert revision(project, ana) == counted + number
    # What was put back ranks as what was changed last.
    stored = project._database.value("SELECT revision FROM span WHERE id = ?", (one,))
    assert stored == revision(project, ana)


def test_what_an_edit_of_nobody_changed_is_said_to_be_somebodys(project: Project, ana: str) -> None:
    project.add_span(ana, "harbour", [(0, 4)], "denial")
    project.rename_in_scheme(project.schema.label("denial"), "no", None)
    with pytest.raises(Refused, match="cannot be undone: somebody has since changed"):
        project.undo(ana)


def test_a_span_whose_attribute_is_gone_does_not_come_back_before_it(
    project: Project, ana: str, ben: str
) -> None:
    one = project.add_span(ana, "harbour", [(0, 4)], "denial", {"speaker": "Varga"}).focus
    project.delete_span(one)
    project.remove_from_scheme(Attribute("speaker", "Speaker"), ben)
    with pytest.raises(Refused, match="cannot be undone"):
        project.undo(ana)
    assert project.check() == []
    project.undo(ben)
    assert project.undo(ana).focus == one


def test_undoing_the_first_span_also_takes_back_that_the_article_was_begun(
    project: Project, ana: str
) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    project.undo(ana)
    assert project.status("harbour", ana) is Status.UNTOUCHED


def test_something_new_drops_what_could_be_redone(project: Project, ana: str, ben: str) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    project.add_span(ben, "harbour", [(0, 9)], "denial")
    project.undo(ana)
    project.undo(ben)
    project.add_span(ana, "wire", [(0, 9)], "denial")
    assert project.redo(ana) == Changes()
    assert project.redo_text(ana) == ""
    assert project.redo(ben).text.startswith("Redo: label Denial")


def test_undo_and_redo_survive_reopening(project: Project, ana: str, path: Path) -> None:
    project.add_span(ana, "harbour", [(0, 9)], "denial")
    project.add_span(ana, "wire", [(0, 9)], "demand")
    both = project.content_hash()
    project.undo(ana)
    project.close()
    with Project.open(path) as again:
        assert again.undo_text(ana) == "label Denial in “Minister repeats that nobody…”"
        assert again.redo_text(ana) == "label Demand in “Title of wire”"
        again.undo(ana)
        again.redo(ana)
        again.redo(ana)
        assert again.content_hash() == both


def test_each_annotator_goes_back_over_their_own_steps(
    project: Project, ana: str, ben: str
) -> None:
    mine = project.add_span(ana, "harbour", [(0, 9)], "denial").focus
    theirs = project.add_span(ben, "harbour", [(0, 9)], "denial").focus
    assert project.undo(ana).spans == {mine}
    assert project.span(theirs) is not None
    assert project.undo(ana) == Changes()


def test_an_import_is_one_step(project: Project, ana: str) -> None:
    before = project.content_hash()
    spans = [mark(0, 5, id="s1"), mark(6, 9, id="s2", speaker="Varga")]
    new = article("Another text, which nobody knew.", id="new")
    brought = bring(
        project,
        record(annotator="cem", spans=spans, links=[tie("s1", "s2")], status=Status.DONE),
        record(new, annotator=""),
        by=ana,
    )
    after = project.content_hash()
    assert brought.problems == []
    assert project.undo_text(ana) == "import 2 records"
    cem = project.annotator("cem")
    assert cem is not None
    (link,) = (one.id for one in project.links())
    undone = project.undo(ana)
    assert project.content_hash() == before
    assert undone == Changes(
        "Undo: import 2 records",
        articles=frozenset({"harbour", "new"}),
        spans=frozenset({"s1", "s2"}),
        links=frozenset({link}),
        annotators=frozenset({cem.id}),
        statuses=frozenset({"harbour", "new"}),
        articles_listed=True,
    )
    assert project.annotator("cem") is None
    assert [one.id for one in project.articles()] == ["harbour", "wire"]
    redone = project.redo(ana)
    assert project.content_hash() == after
    assert redone == replace(undone, text="Redo: import 2 records", focus=link)
    project.undo(ana)
    assert project.content_hash() == before


def test_an_import_that_raised_a_status_gives_it_back(project: Project, ana: str) -> None:
    project.set_status(ana, "harbour", Status.BEGUN)
    bring(project, record(status=Status.DONE), by=ana)
    assert project.status("harbour", ana) is Status.DONE
    project.undo(ana)
    assert project.status("harbour", ana) is Status.BEGUN
    project.redo(ana)
    assert project.status("harbour", ana) is Status.DONE


def test_taking_an_import_back_or_again_counts_its_layer_on(
    project: Project, ana: str, ben: str
) -> None:
    bring(project, record(annotator="ben", spans=[mark(0, 5, id="s1")]), by=ana)
    counted = revision(project, ben)
    for number, step in enumerate((project.undo, project.redo, project.undo), start=1):
        step(ana)
        assert revision(project, ben) == counted + number


def test_an_import_on_which_another_builds_is_not_undone(project: Project, ana: str) -> None:
    new = article("Another text, which nobody knew.", id="new")
    bring(project, record(new, annotator="ana", spans=[mark(0, 5, id="s1")]), by=ana)
    bring(project, record(new, annotator="ben", spans=[mark(0, 5, id="s2")]))
    with pytest.raises(Refused, match="cannot be undone: ben has since changed"):
        project.undo(ana)


def test_the_id_of_an_article_may_hold_a_slash(project: Project, ana: str) -> None:
    bring(project, record(article("Of that day.", id="2024/05/01"), annotator=""))
    project.set_status(ana, "2024/05/01", Status.DONE)
    project.undo(ana)
    assert project.status("2024/05/01", ana) is Status.UNTOUCHED
    project.redo(ana)
    assert project.status("2024/05/01", ana) is Status.DONE


def test_an_import_whose_rows_somebody_changed_is_not_undone(
    project: Project, ana: str, ben: str
) -> None:
    bring(project, record(annotator="ben", spans=[mark(0, 5, id="s1")]), by=ana)
    project.relabel("s1", "demand")
    after = project.content_hash()
    with pytest.raises(Refused, match="“import 1 records” cannot be undone: ben has since changed"):
        project.undo(ana)
    assert project.content_hash() == after
    project.undo(ben)
    assert project.undo(ana).spans == {"s1"}
    with pytest.raises(Refused, match="cannot be redone"):
        project.redo(ben)
    project.redo(ana)
    project.redo(ben)
    assert project.content_hash() == after


@pytest.mark.parametrize("what", ["span", "status", "link", "deletion"])
def test_an_import_on_which_somebody_builds_is_not_undone(
    project: Project, ana: str, ben: str, what: str
) -> None:
    new = article("Another text, which nobody knew.", id="new")
    spans = [mark(0, 5, id="s1"), mark(6, 9, id="s2")]
    bring(project, record(new, annotator="ben", spans=spans), by=ana)
    if what == "span":
        project.add_span(ben, "new", [(0, 3)], "denial")
    elif what == "status":
        project.set_status(ben, "new", Status.DONE)
    elif what == "link":
        project.add_link(ben, "denies", "s1", "s2")
    else:
        project.delete_span("s1")
    after = project.content_hash()
    with pytest.raises(Refused, match="ben has since changed"):
        project.undo(ana)
    assert project.content_hash() == after
    project.undo(ben)
    project.undo(ana)
    assert [one.id for one in project.articles()] == ["harbour", "wire"]


def test_an_annotator_that_an_import_brought_stays_where_somebody_uses_the_name(
    project: Project, ana: str
) -> None:
    bring(project, record(annotator="cem", spans=[mark(0, 5, id="s1")]), by=ana)
    cem = project.add_annotator("cem")
    project.add_span(cem.id, "wire", [(0, 3)], "denial")
    project.undo(ana)
    assert project.annotator("cem") == cem
    project.redo(ana)
    assert {one.article for one in project.spans(annotator=cem.id)} == {"harbour", "wire"}


def test_a_cancelled_import_is_taken_back_for_good(project: Project, ana: str) -> None:
    before = project.content_hash()
    edit = project.begin_import("import 2 files", ana)
    project.import_records(edit, [record(spans=[mark(0, 5, id="s1")])])
    project.import_records(edit, [record(article("More text.", id="more"), annotator="")])
    changes = project.take_back(edit)
    assert changes.text == "Undo: import 2 files"
    assert changes.spans == {"s1"}
    assert project.content_hash() == before
    assert project.redo_text(ana) == ""
    assert project.take_back(edit) == Changes()
    kept = project._database.value(
        "SELECT count(*) FROM edit_row WHERE before IS NULL AND article = 'more'"
    )
    assert kept == 0
    with pytest.raises(Refused, match="was undone"):
        project.import_records(edit, [record(spans=[mark(0, 5, id="s1")])])


def test_an_import_that_is_nobodys_is_on_no_undo_stack(project: Project, ana: str) -> None:
    bring(project, record(spans=[mark(0, 5, id="s1")]))
    assert project.undo(ana) == Changes()


def test_history_tells_who_did_what_and_filters(project: Project, ana: str, ben: str) -> None:
    one = project.add_span(ana, "harbour", [(0, 9)], "denial").focus
    project.add_span(ben, "wire", [(0, 9)], "demand")
    project.relabel(one, "demand")
    project.undo(ana)
    told = [(edit.kind, edit.verb, edit.standing) for edit in project.history(annotator=ana)]
    assert told == [
        ("undo", "relabel", Standing.DONE),
        ("do", "relabel", Standing.UNDONE),
        ("do", "add_span", Standing.DONE),
    ]
    undoing, undone = project.history(annotator=ana, limit=2)
    assert undoing.of == undone.id
    in_wire = [(edit.actor, edit.verb) for edit in project.history(article="wire")]
    assert in_wire == [(ben, "add_span"), ("", "import")]
    assert [edit.number for edit in project.history()] == sorted(
        (edit.number for edit in project.history()), reverse=True
    )


@pytest.mark.parametrize("by_hand", [True, False])
def test_nothing_is_done_again_in_another_text_that_has_the_id_of_the_first(
    project: Project, ana: str, ben: str, by_hand: bool
) -> None:
    first, other = article("Nobody was paid.", id="x"), article("Everybody was paid.", id="x")
    bring(project, record(first, ""), by=ben)
    if by_hand:
        project.add_span(ana, "x", [(0, 6)], "denial")
    else:
        bring(project, record(first, "ana", [mark(0, 6)]), by=ana)
    project.undo(ana)
    project.undo(ben)
    bring(project, record(other, ""), by=ben)
    before = project.content_hash()
    with pytest.raises(Refused, match="cannot be redone"):
        project.redo(ana)
    assert project.content_hash() == before
    # Once the first text is there again, so may be what was marked in it.
    project.undo(ben)
    bring(project, record(first, ""), by=ben)
    assert project.redo(ana).text
    assert [one.quote for one in project.spans("x", ana)] == ["Nobody"]
    assert project.check() == []
