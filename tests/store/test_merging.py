"""Merging project files; that no order of merges makes a difference is in tests/properties/test_merging.py."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import ProjectRefused, Refused
from annotator.core.layer import Status
from annotator.core.merge import ADDED, LEFT_OUT, MergeReport
from annotator.core.schema import Attribute, Label, LinkType, Schema
from tests.store.builders import HARBOUR, WIRE, article, bring, mark, record, tie


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


def test_a_span_changed_on_both_sides_is_a_conflict_that_both_sides_settle_alike(
    project: Project, ana: str, other: Path, tmp_path: Path
) -> None:
    project.relabel(project.spans()[0].id, "demand")
    ours = Path(shutil.copy(project.path, tmp_path / "ours.annotator"))
    with Project.open(other) as theirs:
        theirs.relabel(theirs.spans()[0].id, "evidence_claim")
        theirs.relabel(theirs.spans()[0].id, "allegation")  # changed more often: it ranks higher
        (case,) = merged(theirs, ours).cases
        assert (case.kind, case.ours.split()[0], case.theirs.split()[0], case.kept) == (
            "conflict", "allegation", "demand", "ours",
        )  # fmt: skip
        wanted = theirs.content_hash()
    before = project.content_hash()
    report = merged(project, other, by=ana)
    (case,) = report.cases
    assert (case.ours.split()[0], case.theirs.split()[0], case.kept) == (
        "demand", "allegation", "theirs",
    )  # fmt: skip
    assert project.content_hash() == wanted
    assert [(row.label, row.before, row.conflicts, row.moved, row.after) for row in report.counts] == [
        ("allegation", 0, 1, 1, 1), ("demand", 1, 0, -1, 0),
    ]  # fmt: skip
    assert (kinds(merged(project, other)), project.undo(ana).focus) == ([], project.spans()[0].id)
    assert project.content_hash() == before


def test_what_only_they_changed_is_taken_however_busy_we_were(
    project: Project, ana: str, other: Path
) -> None:
    for _ in range(3):
        busy = project.add_span(ana, "wire", [(0, 9)], "denial").focus
        project.delete_span(busy)
    with Project.open(other) as theirs:
        theirs.relabel(theirs.spans()[0].id, "demand")
    for _ in range(2):
        merged(project, other, by=ana)
        project.undo(ana)
        project.redo(ana)
    with Project.open(other) as theirs:
        theirs.relabel(theirs.spans()[0].id, "allegation")
    assert kinds(merged(project, other)) == []
    assert [span.label for span in project.spans()] == ["allegation"]


def test_pieces_are_taken_and_kept_as_they_are(project: Project, other: Path) -> None:
    with Project.open(other) as theirs:
        theirs.set_pieces(theirs.spans()[0].id, [(0, 4), (6, 9)])
    merged(project, other)
    assert [span.pieces for span in project.spans()] == [((0, 4), (6, 9))]
    with Project.open(other) as theirs:
        theirs.relabel(theirs.spans()[0].id, "demand")
    assert kinds(merged(project, other)) == []
    assert [(span.label, span.pieces) for span in project.spans()] == [("demand", ((0, 4), (6, 9)))]


@pytest.fixture
def tied(project: Project, ana: str, other: Path) -> str:
    """A link that the project and its copy hold."""
    ends = project.spans()[0].id, project.add_span(ana, "wire", [(0, 9)], "denial").focus
    link = project.add_link(ana, "denies", *ends).focus
    shutil.copy(project.path, other)
    return link


def test_a_link_that_only_they_changed_is_taken(project: Project, tied: str, other: Path) -> None:
    with Project.open(other) as theirs:
        theirs.change_link(tied, "supports")
        wanted = theirs.content_hash()
    assert kinds(merged(project, other)) == []
    assert project.content_hash() == wanted


def test_a_link_changed_on_both_sides_is_a_conflict_that_both_sides_settle_alike(
    project: Project, tied: str, other: Path, tmp_path: Path
) -> None:
    project.change_link(tied, "same_claim")
    ours = Path(shutil.copy(project.path, tmp_path / "ours.annotator"))
    with Project.open(other) as theirs:
        theirs.change_link(tied, "demands_evidence_for")
        theirs.change_link(tied, "supports")
        (case,) = merged(theirs, ours).cases
        assert (case.kind, case.what, case.kept) == ("conflict", "link", "ours")
        assert ("supports" in case.ours, "same_claim" in case.theirs) == (True, True)
    (case,) = merged(project, other).cases
    assert (case.kind, case.what, case.kept) == ("conflict", "link", "theirs")
    assert ("same_claim" in case.ours, "supports" in case.theirs) == (True, True)
    assert [link.type for link in project.links()] == ["supports"]


@pytest.mark.parametrize("here", [True, False])
def test_a_link_deleted_on_one_side_is_there_and_listed(
    project: Project, tied: str, other: Path, here: bool
) -> None:
    if here:
        project.delete_link(tied)
    else:
        with Project.open(other) as theirs:
            theirs.delete_link(tied)
    (case,) = merged(project, other).cases
    assert (case.kind, case.what, case.id) == (
        "deleted_here" if here else "deleted_there", "link", tied,
    )  # fmt: skip
    assert [link.id for link in project.links()] == [tied]


def test_what_was_imported_and_deleted_there_is_listed_until_it_is_back(
    project: Project, other: Path, tmp_path: Path
) -> None:
    bring(project, record(spans=[mark(10, 14, id="s1")]))
    shutil.copy(project.path, other)
    with Project.open(other) as theirs:
        theirs.delete_span("s1")
    assert [(case.kind, case.id) for case in merged(project, other).cases] == [
        ("deleted_there", "s1")
    ]
    ours = Path(shutil.copy(project.path, tmp_path / "ours.annotator"))
    with Project.open(other) as theirs:
        assert kinds(merged(theirs, ours)) == ["deleted_here"]
    assert kinds(merged(project, other)) == []


def test_marks_of_one_label_in_two_places_are_not_made_twice(
    project: Project, ana: str, other: Path
) -> None:
    project.add_span(ana, "wire", [(0, 9)], "denial")
    project.add_span(ana, "harbour", [(30, 34)], "demand")
    with Project.open(other) as theirs:
        theirs.add_span(ana, "wire", [(2, 9)], "denial")
        theirs.add_span(ana, "wire", [(0, 9)], "demand")
    assert kinds(merged(project, other)) == []
    assert len(project.spans("wire")) == 3


def test_a_span_deleted_there_stays_and_is_listed(project: Project, other: Path) -> None:
    with Project.open(other) as theirs:
        theirs.delete_span(theirs.spans()[0].id)
    content = project.content_hash()
    assert kinds(merged(project, other)) == ["deleted_there"]
    assert project.content_hash() == content


def test_a_span_deleted_here_comes_back_and_is_listed(
    project: Project, ana: str, other: Path
) -> None:
    with Project.open(other) as theirs:
        second = theirs.add_span(ana, "wire", [(0, 9)], "denial").focus
        theirs.add_link(ana, "denies", second, theirs.spans("harbour")[0].id)
        wanted = theirs.content_hash()
    project.delete_span(project.spans()[0].id)
    report = merged(project, other)
    assert kinds(report) == ["deleted_here"]
    assert project.content_hash() == wanted
    assert report.problems == []


def test_a_mark_made_in_two_copies_is_one_and_other_attributes_are_a_conflict(
    project: Project, ana: str, other: Path
) -> None:
    for value, path in (("X", None), ("Y", other)):
        with project.beside() if path is None else Project.open(path) as one:
            one.add_span(ana, "wire", [(0, 9)], "denial")
            ends = (
                one.spans("harbour")[0].id,
                one.add_span(ana, "wire", [(2, 9)], "denial", {"speaker": value}).focus,
            )
            one.add_link(ana, "same_claim", *(ends if value == "X" else ends[::-1]))
    report = merged(project, other)
    assert "conflict" in kinds(report)
    assert (len(project.spans()), len(project.links())) == (3, 1)


def test_marks_that_came_to_say_the_same_are_both_kept_and_listed(
    project: Project, ana: str, other: Path
) -> None:
    project.add_span(ana, "wire", [(0, 9)], "denial")
    with Project.open(other) as theirs:
        theirs.relabel(theirs.add_span(ana, "wire", [(0, 9)], "demand").focus, "denial")
    report = merged(project, other)
    assert [(case.kind, case.kept) for case in report.cases] == [("twice", "both")]
    assert [span.label for span in project.spans("wire")] == ["denial", "denial"]
    assert kinds(merged(project, other)) == []


def test_a_mark_made_twice_in_one_project_is_two(project: Project, ana: str, other: Path) -> None:
    for _ in range(2):
        project.add_span(ana, "wire", [(0, 9)], "denial")
    with Project.open(other) as theirs:
        theirs.add_span(ana, "wire", [(0, 9)], "denial")
    merged(project, other)
    assert len(project.spans("wire")) == 2


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


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A project of dora's with labels and a link type of its own."""
    path = tmp_path / "foreign.annotator"
    labels = (Label("NEG", "denial"), Label("NEW", "Novelty", key="1"))
    with Project.create(path, Schema(labels, (LinkType("rebuts", "rebuts"),))) as theirs:
        spans = [mark(0, 3, "NEG", id="n"), mark(4, 8, "NEW", id="o")]
        bring(theirs, record(spans=spans, links=[tie("n", "o", "rebuts")], annotator="dora"))
    return path


def labels_of(project: Project) -> list[str]:
    return [span.label for span in project.spans()]


def test_labels_are_taken_as_is_chosen_and_one_undo_takes_the_mapping_back(
    project: Project, ana: str, foreign: Path
) -> None:
    before = project.content_hash()
    mapping = {
        ("label", "NEG"): "demand", ("label", "NEW"): ADDED, ("link type", "rebuts"): "denies",
    }  # fmt: skip
    (planned,) = project.merge([foreign], ana, dry_run=True, mapping=mapping)
    assert project.content_hash() == before
    (report,) = project.merge([foreign], ana, mapping=mapping)
    assert [(one.id, one.ours, one.proposed, one.added) for one in report.schema] == [
        ("NEG", "demand", "denial", False), ("NEW", "NEW", "", True), ("rebuts", "denies", "", False),
    ]  # fmt: skip
    assert (planned.schema, planned.counts) == (report.schema, report.counts)
    assert labels_of(project) == ["demand", "NEW"]
    assert (project.links()[0].type, project.schema.label("NEW").name) == ("denies", "Novelty")
    # Its key is another label's here.
    assert project.schema.label("NEW").key == ""
    assert project.merge([foreign], ana, mapping=mapping)[0].edit == ""
    project.undo(ana)
    assert project.content_hash() == before
    project.redo(ana)
    assert labels_of(project) == ["demand", "NEW"]


def test_what_is_added_comes_with_all_that_is_said_of_it(
    project: Project, ana: str, tmp_path: Path
) -> None:
    path = tmp_path / "rich.annotator"
    labels = (
        Label("denial", "Denial"),
        Label(
            "praise",
            "Praise",
            examples=("Well done.",),
            guidelines="**Praise** is kind.",
            formerly=("demand", "laud"),
        ),
    )
    types = (LinkType("thanks", "thanks", sources=("praise",), targets=("denial", "praise")),)
    tone = Attribute("tone", "Tone", "T", kind="choice", choices=("warm", "cold"), labels=("praise",))  # fmt: skip
    with Project.create(path, Schema(labels, types, (tone,))) as theirs:
        spans = [mark(0, 3, id="n"), mark(4, 8, "praise", id="o", tone="warm")]
        bring(theirs, record(spans=spans, links=[tie("o", "n", "thanks")], annotator="dora"))
    wanted = {
        ("label", "praise"): ADDED,
        ("link type", "thanks"): ADDED,
        ("attribute", "tone"): ADDED,
    }
    before, scheme = project.content_hash(), project.schema
    (report,) = project.merge([path], ana, mapping=wanted)
    assert [one.added for one in report.schema] == [True, True, True]
    praise = project.schema.label("praise")
    # Of what it was called before, what another label is called here is left out.
    assert (praise.examples, praise.formerly) == (("Well done.",), ("laud",))
    assert praise.guidelines == "**Praise** is kind."
    thanks = project.schema.link_type("thanks")
    assert (thanks.sources, thanks.targets) == (("praise",), ("denial", "praise"))
    assert project.schema.attribute("tone") == replace(tone, key="")
    assert [span.attributes for span in project.spans()] == [{}, {"tone": "warm"}]
    assert project.check() == project.breaches() == []
    after = project.content_hash()
    assert project.merge([path], ana, mapping=wanted)[0].edit == ""
    project.undo(ana)
    assert (project.content_hash(), project.schema) == (before, scheme)
    project.redo(ana)
    assert project.content_hash() == after


def test_what_is_added_comes_last_and_takes_no_key_or_look_that_another_has(
    tmp_path: Path,
) -> None:
    ours = Schema(
        (Label("denial", "Denial", "2", look=1), Label("claim", "Claim", "1", look=0)),
        (),
        (Attribute("note", "Note"),),
    )
    labels = (
        Label("no", " DENIAL "),
        Label("praise", "Praise", "1", look=1),
        Label("blame", "Blame", "3", look=7),
    )
    attributes = (Attribute("speaker", "Speaker", "P"), Attribute("note", "Note"))
    with Project.create(tmp_path / "rich.annotator", Schema(labels, (), attributes)) as theirs:
        spans = [
            mark(n, n + 3, label, id=label) for n, label in enumerate(("no", "praise", "blame"))
        ]
        bring(theirs, record(spans=spans, annotator="dora"))
    wanted = dict.fromkeys(
        (("label", "praise"), ("label", "blame"), ("attribute", "speaker")), ADDED
    )
    with Project.create(tmp_path / "ours.annotator", ours) as project:
        (report,) = project.merge([theirs.path], mapping=wanted)
        assert [(one.id, one.ours) for one in report.schema if not one.added] == [("no", "denial")]
        assert [(one.id, one.key, one.look) for one in project.schema.labels] == [
            ("denial", "2", 1), ("claim", "1", 0), ("praise", "", 2), ("blame", "3", 7),
        ]  # fmt: skip
        assert [(one.id, one.key) for one in project.schema.attributes] == [
            ("note", ""),
            ("speaker", "P"),
        ]
        assert labels_of(project) == ["denial", "praise", "blame"]


def test_a_label_can_be_left_out_though_it_is_known_here(project: Project, foreign: Path) -> None:
    (report,) = project.merge([foreign], mapping={("label", "NEG"): LEFT_OUT})
    assert (labels_of(project), report.annotations.refused) == ([], 2)


def test_what_cannot_be_mapped_is_refused_with_a_sentence(
    project: Project, ana: str, foreign: Path
) -> None:
    before = project.content_hash()
    for mapping, sentence in (
        ({("label", "NEG"): "nothing"}, "This project has no label “nothing”"),
        ({("label", "nothing"): "denial"}, "has the label “nothing”"),
    ):
        with pytest.raises(Refused, match=sentence):
            project.merge([foreign], ana, mapping=mapping)
    assert project.content_hash() == before


def test_articles_are_matched_by_their_text(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "theirs.annotator"
    with Project.create(path) as theirs:
        spans = [mark(0, 3, id="one"), mark(4, 8, id="two")]
        links = [tie("one", "two", document="h-2")]
        bring(theirs, record(article(HARBOUR, id="h-2"), "ana", spans, links))
        bring(theirs, record(article(WIRE + "!", id="wire"), "ana", [mark(0, 3)]))
    report = merged(project, path)
    added = next(one.id for one in project.articles() if one.id.startswith("wire-"))
    assert [span.article for span in project.spans()] == ["harbour", "harbour", added]
    assert len(project.links()) == 1
    assert report.problems == []


def test_a_copy_whose_text_was_read_again_meanwhile_keeps_what_is_marked_there(
    project: Project, other: Path
) -> None:
    with Project.open(other) as theirs:
        theirs.add_span(id_of(theirs, "ben"), "wire", [(0, 3)], "denial")
    project.reread({"wire": article(WIRE + "!", id="wire")}, "read “Wire” again")
    report = merged(project, other)
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
