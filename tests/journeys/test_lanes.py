"""One article in lanes: a layer each, scrolling as one, beside other articles, and back to one pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.reading.lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.bootstrap import Program
    from annotator.driving import Driver
    from annotator.ui.reading.pane import ArticlePane


def test_lanes_stand_beside_other_articles_and_scroll_as_one(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    _, driver = start()
    window, project = driver.window, driver.window.workspace.project
    people = [row.id for row in project.annotators()]
    before = window.panes.open_articles()
    lanes = Lanes(window.panes)
    lanes.show(before[0], people)
    driver.settle()
    assert lanes.layers == people
    assert window.panes.open_articles() == before
    for pane, person in zip(lanes.panes(), people, strict=True):
        wanted = [span.id for span in project.spans(article=before[0], annotator=person)]
        assert list(pane.layers.marks(before[0])) == wanted

    driver.press("Ctrl+1", "PgDown", "PgDown")
    assert _top(lanes.panes()[0]) == _top(lanes.panes()[1]) > 0
    assert window.panes.panes[2].surface.place() == 0
    end = len(project.text(before[0]))
    lanes.bring(end - 1, end)
    assert _top(lanes.panes()[0]) == _top(lanes.panes()[1])

    another = window.workspace.articles_in_order()[7].id
    window.panes.open_here(another)
    assert [pane.article for pane in lanes.panes()] == [another, another]
    lanes.close()
    driver.settle()
    assert lanes.panes() == []
    assert window.panes.open_articles() == before


def test_what_is_counted_follows_the_panes_that_are_put_back(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    window = start()[1].window
    before = window.panes.open_articles()
    lanes = Lanes(window.panes)
    window.panes.activate_nth(1)
    lanes.show(before[2], [row.id for row in window.workspace.project.annotators()])
    assert window.panes.open_articles() != before
    told: list[list[str]] = []
    window.panes.panes_changed.connect(lambda: told.append(window.panes.open_articles()))
    lanes.close()
    assert window.panes.open_articles() == before
    assert told[-1] == before


def test_what_was_brought_into_sight_stays_there_in_narrower_lanes_until_one_reads_on(
    start: Callable[..., tuple[Program, Driver]],
) -> None:
    _, driver = start()
    window = driver.window
    article = window.panes.open_articles()[0]
    lanes = Lanes(window.panes)
    window.resize(1900, 700)
    lanes.show(article, [row.id for row in window.workspace.project.annotators()])
    driver.settle()
    # The last words that wide lanes show at the beginning: narrow ones do not.
    surface = lanes.panes()[0].surface
    places = range(len(surface.text()) - 1)
    last = max(at for at in places if surface.is_in_sight(at, at + 1))
    lanes.bring(last, last + 1)
    assert surface.place() == 0

    window.resize(1280, 700)
    driver.settle()
    assert all(pane.surface.is_in_sight(last, last + 1) for pane in lanes.panes())
    assert surface.place() > 0
    driver.press("Ctrl+1", "Ctrl+Home")
    window.resize(1240, 700)
    driver.settle()
    assert surface.place() == 0


def _top(pane: ArticlePane) -> int:
    return pane.surface.place()
