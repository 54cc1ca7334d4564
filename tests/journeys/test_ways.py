"""The way around the articles, by keys: like spans, paragraphs not marked yet, back and forth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.paragraphs import paragraph_at, paragraph_starts

if TYPE_CHECKING:
    from annotator.core.span import Span
    from annotator.driving import Driver
    from tests.journeys.standing import Standing


@pytest.fixture
def driver(standing: Standing) -> Driver:
    """The sample in three panes, as Ana left it, the caret at the start of the first article."""
    driver = standing.driver()
    driver.press("Ctrl+1", "Ctrl+Home", "Escape")
    return driver


def label_here(driver: Driver) -> str:
    span = driver.window.workspace.chosen_span()
    assert span is not None
    return span.label


def linked_across(driver: Driver) -> Span:
    """A span with a link into another article."""
    project = driver.window.workspace.project
    for link in project.links(annotator=driver.window.workspace.owner):
        source, target = project.span(link.source), project.span(link.target)
        if source and target and source.article != target.article:
            return source
    raise LookupError("the sample has no link across articles")


def test_m_goes_round_the_spans_of_one_label(driver: Driver) -> None:
    driver.press("Tab")
    label = label_here(driver)
    marks = driver.pane.layers.marks(driver.pane.article).values()
    like = [mark.id for mark in marks if mark.label == label]
    others = [mark.id for mark in marks if mark.label != label]
    assert len(like) > 1
    assert others
    seen = []
    for _ in like:
        seen.append(driver.window.workspace.chosen)
        driver.press("M")
    assert sorted(seen) == sorted(like)
    assert driver.window.workspace.chosen == seen[0]
    driver.press("Shift+M")
    assert driver.window.workspace.chosen == seen[-1]
    span = driver.window.workspace.chosen_span()
    assert span is not None
    assert driver.pane.surface.caret() == span.start


def test_m_says_what_to_do_where_no_label_was_given(driver: Driver) -> None:
    driver.press("M")
    assert "Tab" in driver.window.notice.text


def test_u_finds_each_paragraph_that_is_not_marked_and_no_other(driver: Driver) -> None:
    text = driver.pane.surface.text()
    project = driver.window.workspace.project
    pieces = [
        piece
        for span in project.spans(
            article=driver.pane.article, annotator=driver.window.workspace.owner
        )
        for piece in span.pieces
    ]
    wanted = [
        start
        for start in paragraph_starts(text)[1:]
        if text[slice(*paragraph_at(text, start))].strip()
        and not any(a < paragraph_at(text, start)[1] and b > start for a, b in pieces)
    ]
    assert wanted
    found = []
    for _ in wanted:
        driver.press("U")
        found.append(driver.pane.surface.caret())
    assert found == wanted
    driver.press("U")
    assert driver.pane.surface.caret() == wanted[-1]
    assert "span of yours" in driver.window.notice.text
    driver.press(*["Shift+U"] * (len(wanted) - 1))
    assert driver.pane.surface.caret() == wanted[0]


def test_others_spans_do_not_count_as_tagged(driver: Driver) -> None:
    driver.press("Ctrl+Shift+A")
    driver.type("Cem")
    driver.press("Return", "Ctrl+1", "Ctrl+Home")
    ana = driver.window.workspace.project.annotator("Ana")
    assert ana is not None
    driver.window.workspace.show_layer(ana.id, True)
    text = driver.pane.surface.text()
    filled = [s for s in paragraph_starts(text) if text[slice(*paragraph_at(text, s))].strip()]
    driver.press("U")
    assert driver.pane.surface.caret() == filled[1]


def test_back_and_forth_within_an_article(driver: Driver) -> None:
    surface = driver.pane.surface
    driver.press("Down", "Down", "Right")
    left = surface.caret()
    driver.press("Ctrl+End")
    end = surface.caret()
    driver.press("B")
    assert surface.caret() == left
    assert surface.side_of(left) == 0
    driver.press("Shift+B")
    assert surface.caret() == end
    driver.press("Shift+B")
    assert "forth" in driver.window.notice.text


def test_back_over_panes_after_following_a_link(driver: Driver) -> None:
    source = linked_across(driver)
    driver.window.hands.travel(source.id)
    driver.settle()
    driver.press("Shift+L")
    while driver.pane.article == source.article:
        driver.press("Shift+L")
    other = driver.window.workspace.chosen_span()
    assert other is not None
    driver.press("B")
    assert driver.pane.article == source.article
    assert driver.pane.surface.caret() == source.start
    driver.press("Shift+B")
    assert driver.pane.article == other.article
    assert driver.pane.surface.caret() == other.start


def test_back_opens_an_article_again_in_the_pane_it_stood_in(driver: Driver) -> None:
    driver.press("J", "J")
    first, caret, pane = driver.pane.article, driver.pane.surface.caret(), driver.pane
    driver.press("Ctrl+Return")
    assert driver.pane is pane
    second = driver.pane.article
    assert second != first
    driver.press("B")
    assert (driver.pane, driver.pane.article) == (pane, first)
    assert driver.pane.surface.caret() == caret
    driver.press("Shift+B")
    assert (driver.pane, driver.pane.article) == (pane, second)


def test_looking_into_another_pane_is_no_travel(driver: Driver) -> None:
    driver.press("Down", "F6", "F6", "Ctrl+1")
    article, caret = driver.pane.article, driver.pane.surface.caret()
    driver.press("B")
    assert (driver.pane.article, driver.pane.surface.caret()) == (article, caret)
    assert "no place to go back to" in driver.window.notice.text


def test_reading_on_line_by_line_is_no_travel(driver: Driver) -> None:
    surface = driver.pane.surface
    driver.press("Down", times=60)
    assert surface.place() > 0
    driver.press("B")
    assert "no place to go back to" in driver.window.notice.text
