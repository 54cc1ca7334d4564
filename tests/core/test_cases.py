from __future__ import annotations

from dataclasses import replace
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.cases import (
    WEIGHTS,
    ArticleLayers,
    Case,
    CaseKind,
    intersection,
)
from annotator.core.link import Link, LinkedSpans
from annotator.core.link_cases import link_cases
from annotator.core.span import Piece, Span, joined
from annotator.core.span_cases import article_cases

_NUMBERS = count()


def span(annotator: str, *pieces: Piece, label: str = "denial", **attributes: str) -> Span:
    id = f"{annotator}{next(_NUMBERS)}"
    return Span(id, "wire", annotator, label, pieces, "", attributes)


def layers(*spans: Span, readers: str = "ab") -> ArticleLayers:
    return ArticleLayers("wire", spans, tuple(readers), frozenset(readers))


def cases(*spans: Span, readers: str = "ab") -> list[Case]:
    return article_cases(layers(*spans, readers=readers), readers)


def kinds(*spans: Span, readers: str = "ab") -> list[CaseKind]:
    return [case.kind for case in cases(*spans, readers=readers)]


def test_a_note_or_a_speaker_is_no_disagreement_but_a_speaker_is_shown() -> None:
    one = span("a", (3, 9), note="odd", speaker="Varga", against="the press")
    other = span("b", (3, 9), note="clear", speaker="Ilse Varga")
    (case,) = cases(one, other)
    assert case.kind is CaseKind.AGREED
    assert case.cost == 0
    assert case.differing == ("speaker",)


def test_identical_spans_of_one_annotator_are_one_proposal() -> None:
    (case,) = cases(span("a", (3, 9)), span("a", (3, 9)), span("b", (3, 9)))
    assert case.kind is CaseKind.AGREED
    assert [len(one.owners) for one in case.proposals] == [3]


def test_whose_marks_and_proposals_a_case_holds() -> None:
    one, again, other = span("a", (3, 9)), span("a", (3, 9)), span("b", (4, 9))
    (case,) = cases(one, again, other)
    assert [case.marks_of(who) for who in "abc"] == [(one.id, again.id), (other.id,), ()]
    assert [[each.pieces for each in case.proposals_of(who)] for who in "abc"] == [
        [((3, 9),)],
        [((4, 9),)],
        [],
    ]


def test_the_same_span_with_another_label() -> None:
    (case,) = cases(span("a", (3, 9)), span("b", (3, 9), label="demand"))
    assert (case.kind, case.labels, case.cost) == (CaseKind.LABEL, ("demand", "denial"), 3006)


def test_the_same_label_with_another_boundary_counts_the_characters_not_shared() -> None:
    (case,) = cases(span("a", (0, 10)), span("b", (2, 5), (7, 12)))
    assert (case.kind, case.start, case.end) == (CaseKind.BOUNDARY, 0, 12)
    assert case.cost == 1000 + 12 - 6


def test_overlap_with_another_label_and_spans_that_only_touch() -> None:
    assert kinds(span("a", (0, 10)), span("b", (9, 12), label="demand")) == [CaseKind.OVERLAP]
    assert kinds(span("a", (0, 10)), span("b", (10, 12))) == [CaseKind.ONLY_SOME] * 2


def test_a_span_in_the_gap_of_anothers_pieces_does_not_overlap() -> None:
    found = kinds(span("a", (0, 5), (20, 25)), span("b", (8, 12)))
    assert found == [CaseKind.ONLY_SOME] * 2


def test_two_short_spans_in_a_long_one_are_one_case() -> None:
    (case,) = cases(span("a", (0, 30)), span("b", (0, 10)), span("b", (15, 30)))
    assert case.kind is CaseKind.BOUNDARY
    assert [len(case.proposals_of(name)) for name in "ab"] == [1, 2]


def test_the_nearest_tie_wins_and_leaves_the_wider_span_alone() -> None:
    found = cases(
        span("a", (0, 300), label="demand"), span("a", (12, 38)), span("b", (10, 40)),
    )  # fmt: skip
    assert [case.kind for case in found] == [CaseKind.ONLY_SOME, CaseKind.BOUNDARY]


def test_what_one_person_marked_twice_is_meant_twice() -> None:
    both = [span(name, (0, 9)) for name in "ab"]
    assert kinds(*both, span("a", (0, 9), label="demand")) == [
        CaseKind.ONLY_SOME,
        CaseKind.AGREED,
    ]


def test_two_of_three_are_only_some() -> None:
    two = (span("a", (0, 9)), span("b", (0, 9)))
    assert kinds(*two, readers="abc") == [CaseKind.ONLY_SOME]
    third = span("c", (0, 9), label="demand")
    assert kinds(*two, third, readers="abc") == [CaseKind.LABEL]


def test_an_article_that_one_annotator_read_has_no_case() -> None:
    assert cases(span("a", (0, 9)), readers="a") == []


def link(source: Span, target: Span, type: str = "denies") -> LinkedSpans:
    id = f"link{next(_NUMBERS)}"
    return LinkedSpans(Link(id, source.annotator, type, source.id, target.id), source, target)


def of_links(spans: list[Span], *links: LinkedSpans) -> list[Case]:
    one = layers(*spans)
    found = {"wire": article_cases(one, "ab")}
    return link_cases(links, [one], found, "ab", undirected=("same_claim",))


def test_links_between_the_same_places_agree_though_their_ends_are_cut_otherwise() -> None:
    a, b = (span("a", (0, 9)), span("a", (20, 29))), (span("b", (0, 8)), span("b", (20, 29)))
    (case,) = of_links([*a, *b], link(*a), link(*b))
    assert (case.what, case.kind, case.labels) == ("link", CaseKind.AGREED, ("denies",))
    (case,) = of_links([*a, *b], link(*a), link(*b, type="supports"))
    assert (case.kind, case.labels) == (CaseKind.LINKS, ("denies", "supports"))
    (case,) = of_links([*a, *b], link(*a), link(b[1], b[0]))
    assert case.kind is CaseKind.LINKS
    turned = link(b[1], b[0], "same_claim")
    (case,) = of_links([*a, *b], link(*a, type="same_claim"), turned)
    assert case.kind is CaseKind.AGREED
    (case,) = of_links([*a, *b], link(*a))
    assert case.kind is CaseKind.LINKS


def test_links_that_agree_beside_one_that_differs() -> None:
    a, b = (span("a", (0, 9)), span("a", (20, 29))), (span("b", (0, 9)), span("b", (20, 29)))
    found = of_links([*a, *b], link(*a), link(*b), link(*a, type="supports"))
    assert [(case.kind, case.labels) for case in found] == [
        (CaseKind.AGREED, ("denies",)),
        (CaseKind.LINKS, ("supports",)),
    ]


_ENDS = st.tuples(st.integers(0, 12), st.integers(1, 5)).map(lambda x: (x[0], x[0] + x[1]))
_PIECES = st.lists(_ENDS, min_size=1, max_size=2).map(joined)
_SPANS = st.lists(
    st.tuples(st.sampled_from("abc"), _PIECES, st.sampled_from(("denial", "demand"))), max_size=9
)


@given(_SPANS)
def test_each_span_is_in_exactly_one_case(rows: list[tuple[str, tuple[Piece, ...], str]]) -> None:
    spans = [span(name, *pieces, label=label) for name, pieces, label in rows]
    found = cases(*spans, readers="abc")
    marks = [o.mark for case in found for one in case.proposals for o in one.owners]
    assert sorted(marks) == sorted(one.id for one in spans)
    assert len({case.key for case in found}) == len(found)
    for case in found:
        assert case.cost // 1000 == WEIGHTS[case.kind]
        alone = len(case.proposals) == 1
        assert alone == (case.kind in (CaseKind.AGREED, CaseKind.ONLY_SOME))


@given(_SPANS, st.permutations("abc"))
def test_names_and_the_order_of_spans_change_nothing(
    rows: list[tuple[str, tuple[Piece, ...], str]], names: list[str]
) -> None:
    spans = [span(name, *pieces, label=label) for name, pieces, label in rows]
    renamed = [replace(one, annotator=names["abc".index(one.annotator)]) for one in spans]
    before = cases(*spans, readers="abc")
    after = cases(*reversed(renamed), readers="abc")
    assert [(c.key, c.kind, c.cost) for c in before] == [(c.key, c.kind, c.cost) for c in after]


@given(_SPANS)
def test_a_layer_against_itself_all_agrees(
    rows: list[tuple[str, tuple[Piece, ...], str]],
) -> None:
    spans = [span(name, *pieces, label=label) for _, pieces, label in rows for name in "ab"]
    assert {case.kind for case in cases(*spans)} <= {CaseKind.AGREED}


@given(_PIECES, _PIECES)
def test_the_intersection_is_what_both_cover(
    one: tuple[Piece, ...], other: tuple[Piece, ...]
) -> None:
    def covered(pieces: tuple[Piece, ...]) -> set[int]:
        return {n for start, end in pieces for n in range(start, end)}

    assert covered(intersection(one, other)) == covered(one) & covered(other)
