from __future__ import annotations

import pytest

from annotator import Project
from annotator.core.link import LinkedSpans
from annotator.core.span import Span


def marked(project: Project, annotator: str, article: str, start: int) -> Span:
    id = project.add_span(annotator, article, [(start, start + 4)], "denial").focus
    found = project.span(id)
    assert found is not None
    return found


def linked(project: Project, annotator: str, source: Span, target: Span) -> str:
    return project.add_link(annotator, "denies", source.id, target.id).focus


def ids(found: list[LinkedSpans]) -> list[str]:
    return [pair.link.id for pair in found]


@pytest.fixture
def spans(project: Project, ana: str) -> list[Span]:
    """Two spans of ana's in `harbour`, two in `wire`."""
    places = (("harbour", 0), ("harbour", 10), ("wire", 0), ("wire", 10))
    return [marked(project, ana, article, start) for article, start in places]


def test_both_ends_come_with_a_link_of_a_span(
    project: Project, ana: str, spans: list[Span]
) -> None:
    out = linked(project, ana, spans[0], spans[2])
    into = linked(project, ana, spans[3], spans[0])
    linked(project, ana, spans[1], spans[3])
    found = project.linked_spans(spans[0].id)
    assert ids(found) == sorted([out, into])
    by_id = {pair.link.id: pair for pair in found}
    assert (by_id[out].source, by_id[out].target) == (spans[0], spans[2])
    assert by_id[into].link == project.link(into)
    assert by_id[into].other(spans[0].id) == spans[3]
    assert by_id[into].other(spans[3].id) == spans[0]


def test_an_end_in_one_of_the_articles_is_enough(
    project: Project, ana: str, spans: list[Span]
) -> None:
    across = linked(project, ana, spans[0], spans[2])
    within = linked(project, ana, spans[2], spans[3])
    assert ids(project.linked_spans_in(["harbour"], [ana])) == [across]
    assert ids(project.linked_spans_in(["wire"], [ana])) == sorted([across, within])
    assert ids(project.linked_spans_in(["wire", "harbour"], [ana])) == sorted([across, within])


def test_other_layers_and_no_layer_are_left_out(
    project: Project, ana: str, ben: str, spans: list[Span]
) -> None:
    linked(project, ana, spans[0], spans[2])
    theirs = [marked(project, ben, "harbour", start) for start in (20, 30)]
    other = linked(project, ben, *theirs)
    assert ids(project.linked_spans_in(["harbour"], [ben])) == [other]
    assert len(project.linked_spans_in(["harbour"], [ana, ben])) == 2
    assert project.linked_spans_in(["harbour"], []) == []
    assert project.linked_spans_in([], [ana]) == []


def test_a_link_that_is_taken_back_is_gone(project: Project, ana: str, spans: list[Span]) -> None:
    linked(project, ana, spans[0], spans[2])
    project.undo(ana)
    assert project.linked_spans(spans[0].id) == []
    assert project.linked_spans_in(["harbour"], [ana]) == []
