from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.errors import BadInput
from annotator.core.schema import Attribute, Label, Schema
from annotator.core.schema_files import ATTRIBUTE_KEYS, default_schema, load_schema, to_file

if TYPE_CHECKING:
    from pathlib import Path


def test_the_default_schema_is_the_contracts() -> None:
    schema = default_schema()
    assert [(row.id, row.name, row.key) for row in schema.labels] == [
        ("allegation", "Allegation", "1"),
        ("denial", "Denial", "2"),
        ("demand", "Demand", "3"),
        ("evidence_claim", "Evidence claim", "4"),
    ]
    types = ["denies", "demands_evidence_for", "disputes_evidence_of", "supports", "answers"]
    assert [row.id for row in schema.link_types if row.directed] == types
    assert [row.id for row in schema.link_types if not row.directed] == [
        "same_claim",
        "different_claim",
    ]
    assert [row.id for row in schema.attributes] == ["speaker", "against", "note"]
    bound = {row.id: (row.sources, row.targets) for row in schema.link_types}
    assert bound.pop("answers") == ((), ("demand",))
    assert set(bound.values()) == {((), ())}


def test_a_key_that_no_action_has_is_refused_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    own = Attribute("certainty", "Certainty", "C")
    schema = default_schema()
    schema = replace(schema, attributes=(*schema.attributes, own))
    path.write_text(json.dumps(schema.to_json()), "utf-8")
    with pytest.raises(
        BadInput, match=r"“certainty” cannot have the key “C”\. Only these have a key"
    ):
        load_schema(path)
    # A project of before may have one: what it writes is read.
    path.write_bytes(to_file(schema))
    assert load_schema(path).attributes == (*default_schema().attributes, replace(own, key=""))


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_the_default_schema_has_words_in_each_language_and_the_same_ids(language: str) -> None:
    own, english = default_schema(language), default_schema()
    for row, other in zip(own.labels, english.labels, strict=True):
        assert (row.id, row.key, row.look) == (other.id, other.key, other.look)
        assert row.name != other.name
        assert row.short == row.short.upper()
        assert row.description != other.description
        # Its section is headed by its name, and has as many examples.
        assert row.guidelines.count("\n- ") == other.guidelines.count("\n- ") == 3
    for link, known in zip(own.link_types, english.link_types, strict=True):
        assert (link.id, link.directed) == (known.id, known.directed)
        assert link.name != known.name
        assert f"**{link.name}**" in own.guidelines
    assert [row.id for row in own.attributes] == [row.id for row in english.attributes]
    assert all(f"**{row.name}**" in own.guidelines for row in own.attributes[:2])


def test_a_language_without_words_of_its_own_has_the_english_ones() -> None:
    assert default_schema("nl") == default_schema()


def test_a_schema_is_written_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text("\ufeff" + json.dumps(default_schema().to_json()), encoding="utf-8")
    assert load_schema(path) == default_schema()


@pytest.mark.parametrize(
    ("data", "line", "word"),
    [
        (b"{\n]", 2, "no JSON"),
        (b'{"labels": [\n"\xff"]}', 2, "UTF-8"),
        (b"[]", None, '"labels"'),
        (b"{}", None, '"labels"'),
        (b"[" * 100_000, None, "deep"),
        (b'{"labels": ' + b"9" * 5000 + b"}", None, "too long"),
        (b'{"labels": [{"id": "a"}]}', None, '"name"'),
        (b'{"labels": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}', None, "twice"),
        (b'{"labels": [{"id": "a", "name": "A", "colour": "red"}]}', None, "colour"),
    ],
)
def test_what_is_no_schema_is_refused(
    tmp_path: Path, data: bytes, line: int | None, word: str
) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(data)
    with pytest.raises(BadInput) as caught:
        load_schema(path)
    assert (caught.value.problem.path, caught.value.problem.line) == (str(path), line)
    assert word.replace("no JSON", "not JSON") in caught.value.problem.reason


@pytest.mark.parametrize(
    ("labels", "more", "word"),
    [
        ([{"key": "x"}], {}, "digits 1 to 9"),
        ([{"key": "12"}], {}, "digits 1 to 9"),
        ([{"key": "1"}, {"key": "1"}], {}, "“l0” and “l1” both have the key “1”"),
        ([{"look": -1}], {}, "look of “l0”"),
        ([{"look": 10**30}], {}, "look of “l0”"),
        ([{"name": " "}], {}, "needs a name"),
        ([{"description": "a\0b"}], {}, "NUL"),
        ([{}], {"link_types": [{"id": "t", "name": "T", "sources": ["gone"]}]}, "no label “gone”"),
        ([{}], {"attributes": [{"id": "t", "name": "T", "labels": ["gone"]}]}, "no label “gone”"),
        ([{}], {"attributes": [{"id": "t", "name": "T", "kind": "choice"}]}, "among nothing"),
    ],
)
def test_a_scheme_that_makes_no_sense_is_refused(
    tmp_path: Path, labels: list[dict[str, Any]], more: dict[str, Any], word: str
) -> None:
    rows = [{"id": f"l{n}", "name": f"L{n}", **row} for n, row in enumerate(labels)]
    (tmp_path / "s.json").write_text(json.dumps({"labels": rows, **more}), encoding="utf-8")
    with pytest.raises(BadInput, match=r"s\.json: is no scheme: ") as caught:
        load_schema(tmp_path / "s.json")
    assert word in str(caught.value)


def test_labels_without_look_or_key_get_what_is_free(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"id": f"l{n}", "name": f"L{n}"} for n in range(11)]
    rows[1] |= {"look": 0, "key": "2"}
    rows[2] |= {"key": ""}
    (tmp_path / "s.json").write_text(json.dumps({"labels": rows}), encoding="utf-8")
    labels = load_schema(tmp_path / "s.json").labels
    assert [row.look for row in labels] == [1, 0, *range(2, 11)]
    assert [row.key for row in labels] == ["1", "2", "", "3", "4", "5", "6", "7", "8", "9", ""]


def test_what_a_project_can_have_is_read_back(tmp_path: Path) -> None:
    schema = Schema(
        (Label("PER/ORG", "X", "1"), Label("X", "X", "", look=1), Label("x", "x", look=2))
    )
    (tmp_path / "s.json").write_bytes(to_file(schema))
    assert load_schema(tmp_path / "s.json") == schema


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"gone\.json: cannot be read"):
        load_schema(tmp_path / "gone.json")


@pytest.mark.parametrize("name", ["id", "start", "text", "fragments"])
def test_no_attribute_is_called_as_what_every_span_has(tmp_path: Path, name: str) -> None:
    data: dict[str, Any] = {
        "labels": [{"id": "a", "name": "A"}], "attributes": [{"id": name, "name": "X"}],
    }  # fmt: skip
    (tmp_path / "s.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(BadInput, match=f'every span has "{name}"'):
        load_schema(tmp_path / "s.json")


def test_the_keys_of_attributes_are_those_of_their_actions() -> None:
    from annotator.ui.actions import ACTIONS

    rows = {row.id: row.keys for row in ACTIONS}
    assert {id: rows[f"mark.{id}"] for id in ATTRIBUTE_KEYS} == {
        id: (key,) for id, key in ATTRIBUTE_KEYS.items()
    }
