"""How labels of a file are called in the project, and what is said where they are not known."""

from __future__ import annotations

import pytest

from annotator.core.errors import Refused
from annotator.core.schema import Label, LinkType, Schema
from annotator.formats.jsonl_values import BadLine
from annotator.formats.naming import UnknownLabel, check_maps, label_naming
from annotator.formats.reading import ReadOptions

SCHEMA = Schema((Label("DEN", "Denial"), Label("CLAIM", "Claim")), (LinkType("denies", "denies"),))


def called(said: str, **options: object) -> str:
    return label_naming(ReadOptions(SCHEMA, **options)).of(said, "label")  # type: ignore[arg-type]


def test_a_label_is_mapped_to_an_id_or_to_a_name() -> None:
    assert called("DEN") == "DEN"
    assert called("x", label_map={"x": "CLAIM"}) == "CLAIM"
    assert called("x", label_map={"x": "Denial"}) == "DEN"
    # By itself a name is no id.
    with pytest.raises(UnknownLabel, match="do you mean DEN"):
        called("Denial")
    with pytest.raises(UnknownLabel, match="do you mean DEN"):
        called(" denial ")


@pytest.mark.parametrize(
    ("said", "why"),
    [(" ", "is blank"), ("L" * 101, "is longer than 100 characters"), ("a\nb", "holds line ends")],
)
def test_a_label_that_cannot_be_one_is_refused_for_what_it_is(said: str, why: str) -> None:
    for add in (True, False):
        with pytest.raises(BadLine, match=why):
            called(said, add_labels=add)
    assert called("L" * 100, add_labels=True) == "L" * 100


@pytest.mark.parametrize(
    ("count", "told"), [(0, "it has none "), (2, "it has l0, l1 "), (40, " and ")]
)
def test_what_the_scheme_has_is_told(count: int, told: str) -> None:
    schema = Schema(tuple(Label(f"l{n}", f"Name {n}") for n in range(count)), ())
    with pytest.raises(UnknownLabel) as caught:
        label_naming(ReadOptions(schema)).of("x", "label")
    assert told in str(caught.value)
    assert (" more " in str(caught.value)) == (count == 40)


def test_what_is_mapped_to_nothing_known_is_refused_before_reading() -> None:
    check_maps(ReadOptions(SCHEMA, label_map={"x": "Denial", "y": "CLAIM"}))
    with pytest.raises(Refused, match="no label “Doubt” to map anything to; it has DEN, CLAIM"):
        check_maps(ReadOptions(SCHEMA, label_map={"x": "Doubt"}))
    check_maps(ReadOptions(SCHEMA, label_map={"x": "Doubt"}, add_labels=True))
