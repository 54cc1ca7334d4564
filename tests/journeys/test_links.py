"""Links on screen, by keys, wheel and clicks on the real window with the sample project."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.reading.link_sight import Sights
from tests.ui.reading.geometry_text import geometry_as_text

if TYPE_CHECKING:
    from annotator.core.link import Link
    from annotator.driving import Driver
    from annotator.ui.reading.link_routes import Point, Stop
    from annotator.ui.reading.link_scene import Curve
    from annotator.ui.reading.link_sign import LinkSign
    from annotator.ui.reading.pane import ArticlePane
    from tests.journeys.standing import Standing, Start

_MARK = re.compile(r"mark (\S+) lane \d+ at ((?:-?\d+--?\d+ ?)+)y (-?\d+)-(-?\d+)")
_BOX = re.compile(r"(-?\d+)-(-?\d+)")


@pytest.fixture
def driver(standing: Standing) -> Driver:
    """Hands on the sample project, the first three articles open."""
    return standing.driver()


def bands(pane: ArticlePane, span: str) -> list[tuple[int, int, int, int]]:
    """Left, right, top and bottom of a span's bands as they are painted, in the row of panes."""
    surface, found = pane.surface, []
    origin = surface.viewport().mapTo(pane.window().panes, QPoint())  # type: ignore[attr-defined]
    x, y = origin.x() + surface.column()[0], origin.y()
    for id, boxes, top, bottom in _MARK.findall(geometry_as_text(surface)):
        if id == span:
            rows = [tuple(map(int, box)) for box in _BOX.findall(boxes)]
            found.append((x + rows[0][0], x + rows[-1][1], y + int(top), y + int(bottom)))
    return found


def ends_on(pane: ArticlePane, span: str, point: Point) -> bool:
    """Whether the point is on the left or right edge of one of the span's bands, within 2 pixels."""
    x, y = point
    return any(
        min(abs(x - left), abs(x - right)) <= 2 and top - 2 <= y <= bottom + 4
        for left, right, top, bottom in bands(pane, span)
    )


def stop_points(curve: Curve) -> list[tuple[str, Stop, Point]]:
    segments, (source, target) = curve.route.segments, (curve.pair.source.id, curve.pair.target.id)
    return [
        (source, curve.route.source, segments[0][0]),
        (target, curve.route.target, segments[-1][3]),
    ]


def link_across(driver: Driver) -> Link:
    """A link of the sample from the second pane to the first."""
    project = driver.window.workspace.project
    first, second = driver.window.panes.open_articles()[:2]
    for link in project.links(driver.window.workspace.owner):
        source, target = project.span(link.source), project.span(link.target)
        if source and target and (source.article, target.article) == (second, first):
            return link
    raise LookupError("the sample has no such link")


def choose_by_tab(driver: Driver, span: str) -> None:
    """Go from span to span of the active pane until that one is chosen."""
    driver.press("Ctrl+Home")
    for _ in range(40):
        driver.press("Tab")
        if driver.window.workspace.chosen == span:
            driver.settle()
            return
    raise AssertionError("the span was not reached")


def wheel(pane: ArticlePane, notches: int) -> None:
    """Turn the wheel over a pane; up is positive."""
    viewport = pane.surface.viewport()
    at = QPointF(viewport.rect().center())
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def move_pointer(viewport: QWidget, to: QPoint) -> None:
    """Move the mouse, no button pressed; QTest gives such a move to whatever window is uppermost there."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(viewport.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def sign_for(driver: Driver, span: str) -> LinkSign | None:
    """The button that leads to a span."""
    return next(
        (b for b in driver.window.links.signs if b.sign and span in [s.id for s in b.sign.spans]),
        None,
    )


def curve_of(driver: Driver, link: str) -> Curve | None:
    """The link as it is drawn."""
    return next((c for c in driver.window.links.curves if c.pair.link.id == link), None)


def test_the_links_of_the_chosen_span_run_from_band_to_band(driver: Driver) -> None:
    links, panes = driver.window.links, driver.window.panes
    assert not links.curves
    link = link_across(driver)
    choose_by_tab(driver, link.target)
    drawn = {curve.pair.link.id for curve in links.curves}
    assert link.id in drawn
    assert drawn <= {row.id for row in driver.window.workspace.project.links_of(link.target)}
    checked = 0
    for curve in links.curves:
        for span, stop, point in stop_points(curve):
            if not stop.beyond:
                assert ends_on(panes.panes[stop.pane], span, point), (curve, span)
                checked += 1
    assert checked >= 2
    driver.press("Escape")
    driver.settle()
    assert not links.curves
    assert not links.signs


def test_what_is_scrolled_away_has_a_button_at_the_edge_that_goes_there(driver: Driver) -> None:
    window = driver.window
    link = link_across(driver)
    choose_by_tab(driver, link.target)
    other = window.panes.panes[1]
    # By hand, as the chosen span stays chosen while the other article is scrolled.
    wheel(other, -40)
    driver.settle()
    curve, button = curve_of(driver, link.id), sign_for(driver, link.source)
    assert curve is not None
    assert button is not None
    assert curve.route.source.beyond == -1
    viewport = other.surface.viewport()
    top = viewport.mapTo(window.panes, QPoint())
    assert 0 <= button.y() - top.y() <= 6
    assert top.x() <= button.x() < button.geometry().right() < top.x() + other.surface.column()[0]
    assert button.sign is not None
    nearest = button.sign.spans[0]
    assert nearest.start == max(span.start for span in button.sign.spans)
    assert "further up" in button.accessibleName()
    assert " ".join(nearest.quote.split())[:30] in button.accessibleName()
    # The hint is the same in lines of a readable length.
    assert button.accessibleName() in " ".join(button.toolTip().split())

    driver.click(button)
    assert window.workspace.chosen == nearest.id
    assert window.panes.active is other
    assert other.surface.side_of(nearest.start) == 0
    drawn = [c for c in window.links.curves if nearest.id in (c.pair.source.id, c.pair.target.id)]
    assert drawn
    for curve in drawn:
        near = [(s, p) for id, s, p in stop_points(curve) if id == nearest.id]
        assert all(not stop.beyond for stop, _ in near)
        assert all(ends_on(other, nearest.id, point) for _, point in near)


def test_curves_move_with_the_text_and_go_with_their_link(driver: Driver) -> None:
    window = driver.window
    link = link_across(driver)
    choose_by_tab(driver, link.target)
    before = curve_of(driver, link.id)
    assert before is not None
    wheel(window.panes.panes[0], -1)
    driver.settle()
    after = curve_of(driver, link.id)
    assert after is not None
    scrolled = before.route.segments[-1][3][1] - after.route.segments[-1][3][1]
    assert scrolled > 20
    assert ends_on(window.panes.panes[0], link.target, after.route.segments[-1][3])
    driver.press("Delete")
    driver.settle()
    assert not window.links.curves
    driver.press("Ctrl+Z")
    driver.settle()
    assert curve_of(driver, link.id) is not None


def test_all_links_are_shown_and_hidden_again(driver: Driver) -> None:
    window = driver.window
    driver.press("Ctrl+Shift+L")
    driver.settle()
    assert window.book["view.all_links"].isChecked()
    own = {row.id for row in window.workspace.project.links(window.workspace.owner)}
    drawn = {curve.pair.link.id for curve in window.links.curves}
    assert len(drawn) > 3
    assert drawn <= own
    assert not any(curve.strong for curve in window.links.curves)
    shown = [curve.route for curve in window.links.curves]
    assert all(not (route.source.beyond and route.target.beyond) for route in shown)
    driver.press("Ctrl+Shift+L")
    driver.settle()
    assert not window.links.curves


def test_shift_l_goes_along_each_link_and_back(driver: Driver) -> None:
    window = driver.window
    link = link_across(driver)
    choose_by_tab(driver, link.target)
    others = dict.fromkeys(
        row.source if row.target == link.target else row.target
        for row in window.workspace.project.links_of(link.target)
    )
    assert link.source in others
    visited = []
    for _ in range(len(others) + 1):
        driver.press("Shift+L")
        visited.append(window.workspace.chosen)
    assert visited == [*others, link.target]
    driver.press("Escape", "Shift+L")
    assert "Shift+L" in window.notice.text


def test_a_stub_opens_the_other_article_beside(driver: Driver) -> None:
    window = driver.window
    link = link_across(driver)
    while len(window.panes.panes) > 1:
        driver.press("Ctrl+2", "Ctrl+W")
    choose_by_tab(driver, link.target)
    button = sign_for(driver, link.source)
    assert button is not None
    assert button.sign is not None
    assert button.sign.beyond == 0
    first = button.sign.spans[0]
    driver.click(button)
    assert window.panes.open_articles()[1] == first.article
    assert window.workspace.chosen == first.id
    driver.settle()
    assert any(first.id in (c.pair.source.id, c.pair.target.id) for c in window.links.curves)


def test_a_link_being_made_runs_to_the_pointer_and_to_the_chosen_span(driver: Driver) -> None:
    window = driver.window
    link = link_across(driver)
    choose_by_tab(driver, link.target)
    driver.press("L")
    driver.settle()
    assert window.links.making is None
    viewport = window.panes.panes[1].surface.viewport()
    move_pointer(viewport, QPoint(60, 90))
    driver.settle()
    made = window.links.making
    assert made is not None
    pointer = viewport.mapTo(window.panes, QPoint(60, 90))
    assert made.segments[-1][3] == (pointer.x(), pointer.y())
    assert ends_on(window.panes.panes[0], link.target, made.segments[0][0])
    driver.press("Ctrl+2", "Tab")
    driver.settle()
    made, chosen = window.links.making, window.workspace.chosen
    assert made is not None
    assert chosen != link.target
    assert ends_on(window.panes.panes[1], chosen, made.segments[-1][3])
    driver.press("Escape")
    driver.settle()
    assert window.links.making is None


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_links_still_run_over_the_gap_between_panes(start: Start) -> None:
    window = start()[1].window
    panes = window.panes.panes
    assert panes[0].x() > panes[-1].x()
    seen = Sights(window.panes).look(set())
    edges = [(sight.column.frame_left, sight.column.frame_right) for sight in seen]
    assert len(edges) == len(panes)
    assert all(one[1] <= other[0] for one, other in pairwise(edges))
