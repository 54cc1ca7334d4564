from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import Refused
from annotator.core.history import EditFilter
from annotator.core.layer import Status, is_suggester
from tests.store.builders import bring, mark, record, tie

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.record import Record


def suggested(*spans: tuple[int, int, str], name: str = "bert") -> Record:
    marks = [mark(start, end, label, id=f"{name}{start}-{end}", speaker="her")
             for start, end, label in spans]  # fmt: skip
    return replace(record(annotator=name, spans=marks), suggested=True)


@pytest.fixture
def bert(project: Project) -> str:
    """The machine's id; it suggests three spans in `harbour`."""
    bring(project, suggested((0, 12, "denial"), (0, 23, "demand"), (41, 55, "denial")))
    return project.suggesters()[0].id


def waiting(project: Project, who: str) -> list[str]:
    return [span.id for span in project.suggestions("harbour", who)]


def test_a_machine_is_nobody(project: Project, bert: str, ana: str, ben: str) -> None:
    assert is_suggester(bert)
    assert [one.id for one in project.annotators()] == [ana, ben]
    assert project.annotator("bert") is None
    counted = project.stats()
    assert (counted["spans"], counted["suggestions"]["bert"]["spans"]) == (0, 3)
    assert [row.annotator for row in project.export_records()] == []
    untouched = [row.article.id for row in project.export_records(include_untouched=True)]
    assert untouched == ["harbour", "wire"]
    with pytest.raises(Refused, match="machine's suggestion"):
        project.relabel("bert0-12", "demand")


def test_accepting_makes_a_span_of_ones_own_that_says_where_it_is_from(
    project: Project, bert: str, ana: str, ben: str
) -> None:
    made = project.accept_suggestion("bert0-12", ana).focus
    own = project.span(made)
    assert own is not None
    assert (own.annotator, own.label, own.pieces) == (ana, "denial", ((0, 12),))
    assert dict(own.attributes) == {"speaker": "her"}
    assert project.accepted_from(made) == "bert"
    (edit,) = project.edit_page(EditFilter(span=made), 0, 9).edits
    assert edit.text == "accept Denial suggested by bert in “Minister repeats that nobody…”"
    assert project.status("harbour", ana) is Status.BEGUN
    project.relabel(made, "demand")
    # Accepted is accepted, whatever becomes of it; others have yet to answer.
    assert waiting(project, ana) == ["bert0-23", "bert41-55"]
    assert len(waiting(project, ben)) == 3
    project.undo(ana)
    project.undo(ana)
    assert (len(waiting(project, ana)), project.spans("harbour", ana)) == (3, [])
    assert project.status("harbour", ana) is Status.UNTOUCHED
    project.redo(ana)
    assert project.accepted_from(made) == "bert"


def test_dismissing_is_remembered_of_each_and_undone_alone(
    project: Project, bert: str, ana: str, ben: str, path: Path
) -> None:
    changes = project.dismiss_suggestion("bert0-12", ana)
    assert changes.articles == {"harbour"}
    project.dismiss_suggestion("bert0-12", ben)
    with pytest.raises(Refused, match="dismissed this suggestion already"):
        project.accept_suggestion("bert0-12", ana)
    project.close()
    with Project.open(path) as again:
        assert waiting(again, ana) == waiting(again, ben) == ["bert0-23", "bert41-55"]
        again.undo(ana)
        assert (len(waiting(again, ana)), len(waiting(again, ben))) == (3, 2)
        texts = [one.text for one in again.history(article="harbour")]
        assert "dismiss Denial suggested by bert in “Minister repeats that nobody…”" in texts
        assert again.check() == []


def test_all_of_an_article_are_accepted_as_one_step(project: Project, bert: str, ana: str) -> None:
    own = project.add_span(ana, "harbour", [(0, 12)], "denial").focus
    project.accept_suggestions("harbour", ana)
    assert waiting(project, ana) == []
    assert len(project.spans("harbour", ana)) == 3
    assert project.accepted_from(own) == ""
    assert (
        project.undo_text(ana) == "accept 2 suggestions by bert in “Minister repeats that nobody…”"
    )
    project.undo(ana)
    assert [span.id for span in project.spans("harbour", ana)] == [own]
    assert waiting(project, ana) == ["bert0-23", "bert41-55"]
    assert project.accept_suggestions("wire", ana).spans == frozenset()


def test_a_lead_says_whether_annotators_see_suggestions(
    project: Project, bert: str, ana: str, ben: str
) -> None:
    project.set_blind(True, ben)
    assert (project.may_see(ana, bert), project.may_see(ana, ben)) == (True, False)
    project.show_suggestions(False, ben)
    assert project.undo_text(ben) == "hide suggestions from annotators"
    assert not project.may_see(ana, bert)
    with pytest.raises(Refused, match="does not show suggestions"):
        project.accept_suggestion("bert0-12", ana)
    project.undo(ben)
    assert project.may_see(ana, bert)


def test_a_name_is_a_persons_or_a_machines(project: Project, ana: str) -> None:
    refused = bring(project, suggested((0, 12, "denial"), name="ana"))
    assert "“ana” is a person here, and no machine" in refused.problems[0].reason
    assert project.suggesters() == []
    bring(project, suggested((0, 12, "denial")))
    refused = bring(project, record(annotator="bert", spans=[mark(0, 3)]))
    assert "“bert” is a machine here" in refused.problems[0].reason
    with pytest.raises(Refused, match="makes suggestions in this project"):
        project.add_annotator("bert")
    both = bring(project, record(annotator="x", spans=[mark(0, 4)]),
                 suggested((0, 5, "denial"), name="x"), keep_good=True)  # fmt: skip
    assert (both.annotations.added, len(both.problems)) == (1, 1)


def test_an_import_of_suggestions_is_taken_back_and_done_again(
    project: Project, bert: str, ana: str
) -> None:
    bring(project, suggested((60, 62, "denial"), name="other"), by=ana)
    assert len(project.suggesters()) == 2
    project.undo(ana)
    assert [one.name for one in project.suggesters()] == ["bert"]
    project.redo(ana)
    assert waiting(project, ana)[-1] == "other60-62"


def test_a_merge_brings_suggestions_and_what_was_answered(
    project: Project, bert: str, ana: str, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.annotator"
    shutil.copy(path, other)
    project.dismiss_suggestion("bert0-12", ana)
    project.dismiss_suggestion("bert0-23", ana)
    with Project.open(other) as theirs:
        made = theirs.accept_suggestion("bert0-23", ana).focus
        theirs.dismiss_suggestion("bert41-55", ana)
        bring(theirs, suggested((60, 62, "denial"), name="late"))
    ben = project.add_annotator("ben").id
    (report,) = project.merge([other], ben)
    assert report.problems == []
    # Accepted there goes before dismissed here.
    assert waiting(project, ana) == ["late60-62"]
    assert project.span(made) is not None
    assert [one.name for one in project.suggesters()] == ["bert", "late"]
    (again,) = project.merge([other], ben)
    assert again.edit == ""
    project.undo(ben)
    assert waiting(project, ana) == ["bert41-55"]


def test_ticked_they_are_compared_like_a_person(project: Project, bert: str, ana: str) -> None:
    project.add_span(ana, "harbour", [(0, 12)], "denial")
    cases = project.cases([ana, bert])
    assert [one.case.kind.value for one in cases] == ["agreed", "only_some", "only_some"]
    # It has only begun, so it has no say in what all agree on.
    assert project.agreed([ana, bert]).cases == ()


def test_a_link_comes_along_once_both_its_ends_are_accepted(project: Project, ana: str) -> None:
    spans = [mark(0, 12, id="m1"), mark(41, 55, "demand", id="m2")]
    made = record(annotator="bert", spans=spans, links=[tie("m1", "m2", "answers")])
    bring(project, replace(made, suggested=True))
    project.accept_suggestion("m2", ana)
    assert project.links(ana) == []
    project.accept_suggestion("m1", ana)
    (link,) = project.links(ana)
    ends = [project.span(end) for end in (link.source, link.target)]
    assert [end and end.label for end in ends] == ["denial", "demand"]
    assert {end and end.annotator for end in ends} == {ana}
    project.undo(ana)
    assert project.links(ana) == []
    project.undo(ana)
    project.accept_suggestions("harbour", ana)
    assert len(project.links(ana)) == 1
    project.undo(ana)
    assert (project.links(ana), project.spans(annotator=ana)) == ([], [])
    assert project.check() == []


def test_the_scheme_counts_people_as_the_dashboard_does(
    project: Project, bert: str, ana: str, ben: str
) -> None:
    project.add_span(ana, "harbour", [(0, 12)], "denial", {"speaker": "her"})
    project.add_span(ben, "harbour", [(0, 12)], "denial")
    project.add_span(ben, "harbour", [(0, 23)], "demand")
    for one in (ana, ben):
        project.set_status(one, "harbour", Status.DONE)
    assert project.accept_agreed([ana, ben], ana).decisions
    uses, numbers = project.scheme_uses(), project.numbers([ana, ben])
    for label in project.schema.labels:
        assert uses.counted(label) == numbers.labels("").get(label.id, 0)
    touched = uses.touched(project.schema.label("denial"))
    assert (touched.people, touched.gold, touched.suggestions) == (2, 1, 2)
    speaker = next(row for row in project.schema.attributes if row.id == "speaker")
    assert (uses.counted(speaker), uses.touched(speaker).suggestions) == (1, 3)
