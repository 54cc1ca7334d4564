from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.changes import Changes
from annotator.core.decisions import Choice
from annotator.core.errors import Refused
from annotator.core.layer import GOLD
from annotator.core.policy import Role
from annotator.core.schema import Attribute, Label, LinkType
from tests.store.builders import HARBOUR, article, bring, mark, record, tie

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def marked(project: Project, ana: str, ben: str) -> Project:
    """Ana has two denials and a demand, linked; ben a denial."""
    harbour = article(HARBOUR, title="Minister repeats that nobody was paid")
    mine = [
        mark(0, 23, id="a1", speaker="Ilse Varga"), mark(25, 40, id="a2", speaker="I. Varga"),
        mark(41, 50, "demand", id="a3"),
    ]  # fmt: skip
    bring(project, record(harbour, "ana", mine, [tie("a1", "a3", "answers", id="l1")]))
    bring(project, record(harbour, "ben", [mark(0, 23, id="b1", speaker="Varga, I.")]))
    return project


def labels_of(project: Project) -> dict[str, str]:
    return {span.id: span.label for span in project.spans()}


def there_and_back(project: Project, by: str, verb: Callable[[], Changes]) -> Changes:
    """Do it, undo it, do it again after opening anew; each time all is as it was, to the last row."""
    before, scheme = project.content_hash(), project.schema
    changes = verb()
    after, changed = project.content_hash(), project.schema
    assert after != before
    assert changes.schema or changes.spans
    assert project.undo(by).text == f"Undo: {changes.text}"
    assert (project.content_hash(), project.schema) == (before, scheme)
    assert project.redo(by).text == f"Redo: {changes.text}"
    assert (project.content_hash(), project.schema) == (after, changed)
    project.undo(by)
    with Project.open(project.path, write=False) as again:
        assert again.schema == scheme
    project.redo(by)
    assert project.check() == []
    return changes


def test_renaming_reaches_every_layer_and_is_one_step(marked: Project, ana: str) -> None:
    denial = marked.schema.label("denial")
    changes = there_and_back(marked, ana, lambda: marked.rename_in_scheme(denial, "no", ana))
    assert changes.text == "rename label denial to no (3 spans)"
    assert changes.spans == {"a1", "a2", "b1"}
    assert labels_of(marked) == {"a1": "no", "a2": "no", "a3": "demand", "b1": "no"}
    assert [row.id for row in marked.schema.labels][:3] == ["allegation", "no", "demand"]


def test_merging_and_splitting(marked: Project, ana: str) -> None:
    merge = there_and_back(marked, ana, lambda: marked.merge_labels("denial", "demand", ana))
    assert merge.text == "merge label Denial into Demand: 3 spans"
    assert set(labels_of(marked).values()) == {"demand"}
    new = Label("refusal", "Refusal", look=5)
    split = there_and_back(
        marked, ana, lambda: marked.split_label("demand", new, ["a1", "b1"], ana)
    )
    assert split.text == "split label Demand: 2 spans to Refusal"
    assert labels_of(marked)["b1"] == "refusal"
    given = there_and_back(marked, ana, lambda: marked.relabel_spans(["a2"], "refusal", ana))
    assert given.text == "label 1 span Refusal"
    with pytest.raises(Refused, match="no Demand any more"):
        marked.split_label("demand", Label("x", "X"), ["a1"], ana)


def test_what_is_in_use_is_not_removed(marked: Project, ana: str) -> None:
    with pytest.raises(Refused, match="on 3 spans"):
        marked.remove_from_scheme(marked.schema.label("denial"), ana)
    with pytest.raises(Refused, match="1 link"):
        marked.remove_from_scheme(marked.schema.link_type("answers"), ana)
    speaker = marked.schema.attribute("speaker")
    assert speaker is not None
    with pytest.raises(Refused, match="on 3 spans"):
        marked.remove_from_scheme(speaker, ana)
    there_and_back(marked, ana, lambda: marked.remove_from_scheme(speaker, ana, discard=True))
    assert all(not span.attributes for span in marked.spans())
    there_and_back(
        marked, ana, lambda: marked.remove_from_scheme(marked.schema.label("allegation"), ana)
    )


def test_variants_of_a_name_are_made_one(marked: Project, ana: str) -> None:
    changes = there_and_back(
        marked,
        ana,
        lambda: marked.replace_values("speaker", ["I. Varga", "Varga, I."], "Ilse Varga", ana),
    )
    assert changes.text == "speaker Ilse Varga in 2 spans"
    assert marked.value_counts("speaker") == {"Ilse Varga": 3}
    speaker = marked.schema.attribute("speaker")
    assert speaker is not None
    there_and_back(marked, ana, lambda: marked.rename_in_scheme(speaker, "voice", ana))
    assert marked.value_counts("voice") == {"Ilse Varga": 3}


def test_a_change_tells_peoples_spans_from_gold_and_suggestions(marked: Project, ana: str) -> None:
    harbour = article(HARBOUR, title="Minister repeats that nobody was paid")
    guessed = [mark(0, 12, id="m1", speaker="Varga, I."), mark(30, 40, id="m2", speaker="Her")]
    bring(marked, replace(record(harbour, "bert", guessed), suggested=True))
    decided = [mark(0, 23, id="g1", speaker="Ilse Varga"), mark(41, 50, "demand", id="g2")]
    bring(marked, replace(record(harbour, "gold", decided), gold=True))
    denial, speaker = marked.schema.label("denial"), marked.schema.attribute("speaker")
    assert speaker is not None
    said = "3 spans, 1 in gold, 2 suggestions"
    for entry in (denial, speaker, marked.schema.link_type("answers")):
        assert marked.touched_by(entry) == marked.scheme_uses().touched(entry)
    changes = there_and_back(marked, ana, lambda: marked.rename_in_scheme(denial, "no", ana))
    assert changes.text == f"rename label denial to no ({said})"
    key = replace(speaker, name="Voice")
    for uses in (None, marked.scheme_uses()):
        changes = marked.change_in_scheme(key, ana, uses=uses)
        assert changes.text == f"change attribute {key.name} ({said})"
        key = replace(key, name="Voices")
    assert (
        marked.merge_labels("no", "demand", ana).text == f"merge label Denial into Demand: {said}"
    )
    # A value that only a machine gives can be made one with others, too.
    assert marked.value_counts("speaker") == {
        "I. Varga": 1, "Ilse Varga": 1, "Varga, I.": 1, "Her": 0,
    }  # fmt: skip
    assert marked.value_counts("speaker", ana) == {"I. Varga": 1, "Ilse Varga": 1}


def test_types_keep_to_their_labels_and_breaches_are_listed(marked: Project, ana: str) -> None:
    answers = replace(marked.schema.link_type("answers"), sources=("demand",), targets=("denial",))
    assert marked.breaches() == []
    there_and_back(marked, ana, lambda: marked.change_in_scheme(answers, ana))
    (found,) = marked.breaches()
    assert (found.kind, found.where) == ("scheme links", ("l1",))
    assert marked.check() == []
    with pytest.raises(Refused, match="does not lead from Denial to Demand"):
        marked.add_link(ana, "answers", "a2", "a3")
    assert marked.add_link(ana, "answers", "a3", "a2").links
    with pytest.raises(Refused, match="does not lead"):
        marked.change_link(marked.add_link(ana, "denies", "a2", "a3").focus, "answers")
    there_and_back(marked, ana, lambda: marked.rename_in_scheme(answers, "replies", ana))
    assert marked.links_of("a1")[0].type == "replies"


def test_attributes_keep_to_their_kind_and_labels(marked: Project, ana: str) -> None:
    weight = Attribute("weight", "Weight", kind="number", labels=("denial",))
    there_and_back(marked, ana, lambda: marked.add_to_scheme(weight, ana))
    marked.set_attribute("a1", "weight", "2.5")
    with pytest.raises(Refused, match="no number"):
        marked.set_attribute("a1", "weight", "much")
    with pytest.raises(Refused, match="not for spans of the label Demand"):
        marked.set_attribute("a3", "weight", "1")
    choice = replace(weight, kind="choice", choices=("small", "large"))
    marked.change_in_scheme(choice, ana)
    (found,) = marked.breaches()
    assert (found.kind, found.where) == ("scheme values", ("a1",))
    with pytest.raises(Refused, match="none of small, large"):
        marked.replace_values("weight", ["2.5"], "middling", ana)


def test_undo_leaves_nothing_without_what_it_names(marked: Project, ana: str, ben: str) -> None:
    marked.add_to_scheme(Label("aside", "Aside"), ana)
    marked.add_to_scheme(Attribute("tone", "Tone"), ana)
    one = marked.add_span(ben, "wire", [(0, 4)], "denial", {"tone": "dry"}).focus
    with pytest.raises(Refused, match="cannot be undone"):
        marked.undo(ana)
    marked.set_attribute(one, "tone", "")
    assert marked.undo(ana).schema
    answers = marked.schema.link_type("answers")
    marked.change_in_scheme(replace(answers, targets=("aside",)), ben)
    with pytest.raises(Refused, match="cannot be undone"):
        marked.undo(ana)
    marked.undo(ben)
    assert marked.undo(ana).schema
    assert marked.check() == []


def test_decisions_go_on_holding_under_another_name(marked: Project, ana: str, ben: str) -> None:
    (found,) = [
        one.case
        for one in marked.cases([ana, ben])
        if "b1" in {mark.mark for each in one.case.proposals for mark in each.owners}
    ]
    marked.decide(found, Choice.TAKE, ana, annotator=ana)
    decided = sum(one.state.value == "decided" for one in marked.cases([ana, ben]))
    assert decided
    there_and_back(
        marked, ana, lambda: marked.rename_in_scheme(marked.schema.label("denial"), "no", ana)
    )
    there_and_back(marked, ana, lambda: marked.merge_labels("no", "demand", ana))
    assert [span.label for span in marked.spans(annotator=GOLD)] == ["demand"]
    assert sum(one.state.value == "decided" for one in marked.cases([ana, ben])) == decided


def test_only_a_lead_changes_the_scheme_where_there_is_one(
    project: Project, ana: str, ben: str
) -> None:
    project.set_role(ana, Role.LEAD, ana)
    with pytest.raises(Refused, match="Only a lead"):
        project.add_to_scheme(Label("aside", "Aside"), ben)
    assert project.add_to_scheme(Label("aside", "Aside"), ana).schema


def test_guidelines_keep_their_versions(project: Project, ana: str) -> None:
    before = project.schema.label("denial").guidelines
    denial = replace(project.schema.label("denial"), guidelines="Second.")
    there_and_back(project, ana, lambda: project.change_in_scheme(denial, ana))
    project.change_in_scheme(replace(denial, guidelines="Third."), ana)
    told = project.guideline_versions("denial")
    assert [(one.text, one.by) for one in told] == [
        ("Third.", "ana"), ("Second.", "ana"), (before, ""),
    ]  # fmt: skip
    there_and_back(project, ana, lambda: project.set_guidelines("# All", ana))
    assert project.guideline_versions("")[0].text == "# All"


def test_order_and_fields(project: Project, ana: str) -> None:
    demand = project.schema.label("demand")
    there_and_back(project, ana, lambda: project.move_in_scheme(demand, 0, ana))
    assert [row.id for row in project.schema.labels][:2] == ["demand", "allegation"]
    there_and_back(
        project, ana, lambda: project.change_in_scheme(replace(demand, key="1", look=40), ana)
    )
    assert project.schema.label("allegation").key == "3"
    assert project.change_in_scheme(project.schema.label("demand"), ana) == Changes()
    with pytest.raises(Refused, match="There is no label"):
        project.change_in_scheme(Label("gone", "Gone"), ana)


def test_a_whole_scheme_is_brought_in_as_one_step(marked: Project, ana: str) -> None:
    wanted = replace(
        marked.schema,
        labels=(
            Label("no", "No", formerly=("denial",)),
            Label("ask", "Ask"),
        ),
        link_types=(LinkType("answers", "replies to"),),
    )
    told = {(one.what, one.entry.id): one.uses for one in marked.plan_scheme(wanted) if one.entry}
    assert told["merge", "denial"] == 3
    assert told["keep", "demand"] == 1
    changes = there_and_back(marked, ana, lambda: marked.apply_scheme(wanted, ana))
    assert changes.text.endswith("3 spans relabelled")
    assert set(labels_of(marked).values()) == {"no", "demand"}
    assert [row.id for row in marked.schema.labels] == ["no", "ask", "demand"]
    assert marked.plan_scheme(wanted)[-1].what == "keep"


def test_a_colleague_of_the_old_scheme_is_merged_by_name(
    marked: Project, ana: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    import shutil

    copy = tmp_path_factory.mktemp("ben") / "ben.annotator"
    shutil.copy(marked.path, copy)
    with Project.open(copy) as theirs:
        owner = theirs.annotator("ben")
        assert owner is not None
        theirs.add_span(owner.id, "wire", [(0, 10)], "denial")
    marked.rename_in_scheme(marked.schema.label("denial"), "no", ana)
    (report,) = marked.merge([copy], ana)
    assert report.problems == []
    assert sum(label == "no" for label in labels_of(marked).values()) == 4
    assert marked.check() == []
