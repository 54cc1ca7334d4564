from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core import guidelines, scheme_edits, scheme_plan
from annotator.core.errors import Refused
from annotator.core.schema import Attribute, Label, LinkType, Schema
from annotator.core.schema_files import default_schema
from annotator.core.scheme_edits import SchemeUses, Touched

UNUSED = SchemeUses({}, {}, {})


def label(schema: Schema, id: str) -> Label:
    return schema.label(id)


def test_a_key_in_use_is_swapped() -> None:
    schema = default_schema()
    after = scheme_edits.changed(schema, replace(label(schema, "denial"), key="1"))
    assert {row.id: row.key for row in after.labels} == {
        "allegation": "2", "denial": "1", "demand": "3", "evidence_claim": "4",
    }  # fmt: skip


def test_another_identifier_is_carried_into_every_rule() -> None:
    schema = default_schema()
    bound = scheme_edits.changed(
        schema, replace(schema.link_type("answers"), sources=("denial",), targets=("demand",))
    )
    after = scheme_edits.renamed(bound, label(bound, "demand"), "request")
    assert after.link_type("answers").targets == ("request",)
    assert after.label("request").formerly == ("demand",)
    back = scheme_edits.renamed(after, label(after, "request"), "demand")
    assert back.label("demand").formerly == ("request",)
    merged = scheme_edits.merged(after, label(after, "denial"), label(after, "request"))
    assert merged.link_type("answers").sources == ("request",)
    assert merged.label("request").formerly == ("demand", "denial")


@pytest.mark.parametrize(
    ("entry", "word"),
    [
        (Label("denial", "Other"), "already"),
        (Label("other", "denial "), "called"),
        (Label("two words/slash", "Other"), "no identifier"),
        (Label("other", " "), "needs a name"),
        (LinkType("new", "new", sources=("nothing",)), "no label"),
        (Attribute("start", "Start"), "Every span"),
        (Attribute("kind", "Kind", kind="choice"), "among nothing"),
        (Attribute("kind", "Kind", kind="colour"), "none of"),
    ],
)
def test_what_makes_no_sense_is_refused(entry: Label | LinkType | Attribute, word: str) -> None:
    with pytest.raises(Refused, match=word):
        scheme_edits.added(default_schema(), entry)


def test_a_rule_for_one_label_never_becomes_one_for_all() -> None:
    schema = default_schema()
    bound = scheme_edits.changed(schema, replace(schema.link_type("answers"), targets=("demand",)))
    with pytest.raises(Refused, match="alone"):
        scheme_edits.removed(bound, label(bound, "demand"))


def test_what_is_in_use_stays_when_a_scheme_is_brought_in() -> None:
    before = default_schema()
    uses = SchemeUses({"denial": 3, "demand": 2}, {}, {"note": 1})
    wanted = Schema((Label("allegation", "Charge"), Label("ask", "Ask", formerly=("demand",))))
    after = scheme_plan.brought(before, wanted, uses)
    assert [row.id for row in after.labels] == ["allegation", "ask", "denial"]
    assert [row.id for row in after.attributes] == ["note"]
    told = {
        (one.what, one.entry.id if one.entry else ""): one.uses
        for one in scheme_plan.differences(before, wanted, uses)
    }
    assert told["keep", "denial"] == 3
    assert told["merge", "demand"] == 2
    assert told["remove", "evidence_claim"] == 0
    assert told["add", "ask"] == 0
    assert ("change", "allegation") in told
    assert ("change", "") in told


def test_what_is_counted_is_peoples_and_what_is_touched_is_all() -> None:
    gold, suggested = SchemeUses({"denial": 1}, {}, {}), SchemeUses({"denial": 40}, {}, {"note": 2})
    uses = SchemeUses({"denial": 164, "demand": 2}, {}, {"note": 2}, gold, suggested)
    denial, demand = label(default_schema(), "denial"), label(default_schema(), "demand")
    assert (uses.of(denial), uses.counted(denial)) == (164, 123)
    assert uses.touched(denial) == Touched(123, gold=1, suggestions=40)
    assert uses.touched(demand) == Touched(2)
    # What only a machine carries is in use all the same.
    wanted = Schema((denial, demand), attributes=())
    kept = scheme_plan.brought(default_schema(), wanted, uses)
    assert [row.id for row in kept.attributes] == ["note"]


def test_bringing_in_the_same_changes_nothing() -> None:
    schema = default_schema()
    assert scheme_plan.differences(schema, schema, UNUSED) == []


def test_the_guidelines_are_taken_apart_and_put_together_again() -> None:
    schema = default_schema()
    assert guidelines.whole(schema) == guidelines.builtin()
    assert schema.label("demand").guidelines.startswith("**What it is.** Somebody asks")
    assert "## Speakers" in schema.guidelines
    assert "Somebody says" in guidelines.tip(schema.label("denial"))
    assert "**" not in guidelines.tip(schema.label("denial"))


@pytest.mark.parametrize(
    ("kind", "value", "fits"),
    [
        ("number", "12.5", True), ("number", "inf", False), ("number", "many", False),
        ("choice", "a", True), ("choice", "c", False), ("checkbox", "yes", True),
        ("checkbox", "no", False), ("number", "", True),
    ],
)  # fmt: skip
def test_an_attribute_takes_what_is_of_its_kind(kind: str, value: str, fits: bool) -> None:
    row = Attribute("x", "X", kind=kind, choices=("a", "b"))
    assert (row.problem(value) == "") == fits


def test_a_type_without_direction_joins_either_way_round() -> None:
    kind = LinkType("same", "same", directed=False, sources=("a",), targets=("b",))
    assert kind.joins("a", "b")
    assert kind.joins("b", "a")
    assert not kind.joins("a", "a")
    assert not replace(kind, directed=True).joins("b", "a")


names = st.text("abc", min_size=1, max_size=2)
texts = st.lists(names, max_size=2, unique=True).map(tuple)


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    ids = draw(st.lists(names, min_size=1, max_size=4, unique=True))
    labels = tuple(
        Label(id, f"Name {id}", look=draw(st.integers(0, 30)), examples=draw(texts),
              guidelines=draw(names), formerly=draw(texts))
        for id in ids
    )  # fmt: skip
    some = st.lists(st.sampled_from(ids), max_size=2, unique=True).map(tuple)
    types = tuple(LinkType(id, id, sources=draw(some)) for id in draw(texts))
    attributes = tuple(
        Attribute(id, id, labels=draw(some), choices=draw(texts)) for id in draw(texts)
    )
    return Schema(labels, types, attributes, draw(names))


@settings(max_examples=30)
@given(schemas(), schemas(), st.sets(names), st.sets(names))
def test_what_is_brought_in_is_told_and_loses_nothing_in_use(
    before: Schema, wanted: Schema, worn: set[str], carried: set[str]
) -> None:
    uses = SchemeUses(dict.fromkeys(worn, 1), dict.fromkeys(carried, 1), dict.fromkeys(carried, 1))
    after = scheme_plan.brought(before, wanted, uses)
    gone = scheme_plan.merges(before, wanted)
    for row in before.labels:
        assert after.has_label(row.id) or row.id not in worn or after.has_label(gone[row.id])
    for type_ in before.link_types:
        assert after.has_link_type(type_.id) or type_.id not in carried
    named = {id for row in after.link_types for id in row.sources}
    assert all(after.has_label(id) for id in named)
    told = [one for one in scheme_plan.differences(before, wanted, uses) if one.what != "keep"]
    assert bool(told) == (after != before)
    assert Schema.from_json(wanted.to_json()) == wanted


def test_an_entry_moves_to_its_place_and_the_others_keep_their_order() -> None:
    scheme = default_schema()
    first, *others = scheme.labels
    for place in (-1, 0, 2, len(scheme.labels) + 5):
        after = list(scheme_edits.moved(scheme, first, place).labels)
        assert after.index(first) == max(0, min(place, len(others)))
        assert [row for row in after if row != first] == others
