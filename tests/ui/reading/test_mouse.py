"""What the mouse does on the reading surface, with real events."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.reading.handles import Edge, handles
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.motions import Motion
from tests.ui.reading.material import graphemes, next_with, surface_with, texts

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from annotator.ui.reading.surface import ReadingSurface

LEFT = Qt.MouseButton.LeftButton
TEXT = "One meter was opened, said the group. It was “not one of ours”, they wrote.\n" * 40


def _point(surface: ReadingSurface, offset: int, share: float = 0.2) -> QPoint:
    """A point on the character at `offset`, by default in its first half."""
    box = surface._view.rects(offset, offset + 1)[0]
    return QPoint(round(box.left() + box.width() * share), box.center().y())


def _move(surface: ReadingSurface, point: QPoint, buttons: Qt.MouseButton = LEFT) -> None:
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        surface.viewport().mapToGlobal(place),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(surface.viewport(), event)


def _drag(surface: ReadingSurface, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(surface.viewport(), LEFT, pos=start)
    _move(surface, start + QPoint(0, 1))
    _move(surface, end)
    QTest.mouseRelease(surface.viewport(), LEFT, pos=end)


def _click(surface: ReadingSurface, point: QPoint, *, shift: bool = False) -> None:
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(surface.viewport(), LEFT, keys, point)


def _selected(surface: ReadingSurface) -> str:
    selected = surface.selection()
    return surface.text()[slice(*selected)] if selected else ""


def test_a_press_puts_the_caret_there_and_a_drag_selects() -> None:
    surface = surface_with(TEXT)
    _click(surface, _point(surface, 10))
    assert (surface.caret(), surface.selection()) == (10, None)
    _drag(surface, _point(surface, 4), _point(surface, 9))
    assert _selected(surface) == "meter"
    _drag(surface, _point(surface, 9), _point(surface, 4))
    assert (surface.anchor(), surface.caret()) == (9, 4)


def test_shift_and_a_click_extends() -> None:
    surface = surface_with(TEXT)
    _click(surface, _point(surface, 4))
    _click(surface, _point(surface, 20), shift=True)
    assert _selected(surface) == "meter was opened"
    _click(surface, _point(surface, 0), shift=True)
    assert (surface.anchor(), surface.caret()) == (4, 0)


def test_a_double_click_takes_the_word_a_triple_click_the_sentence() -> None:
    surface = surface_with(TEXT)
    point = _point(surface, 47)
    QTest.mouseClick(surface.viewport(), LEFT, pos=point)
    QTest.mouseDClick(surface.viewport(), LEFT, pos=point)
    assert _selected(surface) == "not"
    QTest.mousePress(surface.viewport(), LEFT, pos=point)
    assert _selected(surface) == "It was “not one of ours”, they wrote."
    QTest.mouseRelease(surface.viewport(), LEFT, pos=point)


def test_after_a_double_click_a_drag_takes_whole_words() -> None:
    surface = surface_with(TEXT)
    point = _point(surface, 6)
    QTest.mouseClick(surface.viewport(), LEFT, pos=point)
    event_point = _point(surface, 16)
    QApplication.sendEvent(
        surface.viewport(),
        QMouseEvent(
            QEvent.Type.MouseButtonDblClick,
            QPointF(point),
            surface.viewport().mapToGlobal(QPointF(point)),
            LEFT,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    _move(surface, event_point)
    assert _selected(surface) == "meter was opened"
    _move(surface, _point(surface, 1))
    assert _selected(surface) == "One meter"
    QTest.mouseRelease(surface.viewport(), LEFT, pos=event_point)


def test_a_drag_beyond_the_edge_scrolls_along(qtbot: pytest.FixtureRequest) -> None:
    surface = surface_with(TEXT, height=200)
    start = _point(surface, 4)
    QTest.mousePress(surface.viewport(), LEFT, pos=start)
    _move(surface, QPoint(100, 10))
    _move(surface, QPoint(100, 260))
    before = surface.caret()
    QTest.qWait(400)
    assert surface.place() > 0
    assert surface.caret() > before + 100
    QTest.mouseRelease(surface.viewport(), LEFT, pos=QPoint(100, 260))
    place = surface.place()
    QTest.qWait(120)
    assert surface.place() == place


def test_a_click_chooses_the_mark_and_clicking_again_the_next_of_those_there() -> None:
    outer, inner = Mark("outer", ((0, 36),), "denial"), Mark("inner", ((4, 9),), "demand")
    surface = surface_with(TEXT, [outer, inner])
    chosen: list[str] = []
    surface.mark_chosen.connect(chosen.append)
    point = _point(surface, 6)
    for _ in range(3):
        _click(surface, point)
        QTest.qWait(QApplication.doubleClickInterval() + 20)
    assert chosen == ["inner", "outer", "inner"]
    _click(surface, _point(surface, 20))
    assert surface.chosen() == "outer"
    _click(surface, _point(surface, 60))
    assert (chosen[-1], surface.chosen()) == ("", None)


def test_a_drag_chooses_nothing() -> None:
    surface = surface_with(TEXT, [Mark("m", ((0, 36),), "denial")])
    _drag(surface, _point(surface, 4), _point(surface, 20))
    assert surface.chosen() is None


def test_the_mark_under_the_pointer_is_raised_and_left_again() -> None:
    surface = surface_with(TEXT, [Mark("m", ((0, 36),), "denial")])
    _move(surface, _point(surface, 6), Qt.MouseButton.NoButton)
    assert surface._scene.hovered == "m"
    assert surface.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    QApplication.sendEvent(surface, QEvent(QEvent.Type.Leave))
    assert surface._scene.hovered is None


@pytest.mark.parametrize(
    ("edge", "target", "pieces"),
    [
        (Edge.END, 21, ((4, 20),)),
        (Edge.START, 0, ((0, 13),)),
        (Edge.END, 0, ((4, 5),)),
        (Edge.START, 30, ((12, 13),)),
        # In “opened”, 14 to 20, by whole words: to the nearer end.
        (Edge.END, 15, ((4, 14),)),
        (Edge.END, 18, ((4, 20),)),
    ],
)
def test_a_handle_moves_its_end_and_tells_when_it_is_let_go(
    edge: Edge, target: int, pieces: tuple[tuple[int, int], ...]
) -> None:
    mark = Mark("m", ((4, 13),), "denial")
    surface = surface_with(TEXT, [mark])
    surface.set_chosen("m")
    told: list[tuple[str, object]] = []
    surface.pieces_dragged.connect(lambda id, pieces: told.append((id, pieces)))
    grip = handles(surface._view, mark)[edge].grip.center()
    _move(surface, grip, Qt.MouseButton.NoButton)
    assert surface.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.mousePress(surface.viewport(), LEFT, pos=grip)
    aim = _point(surface, target if target != 21 else 20)
    _move(surface, aim)
    assert told == []
    shown = surface.mark("m")
    assert shown is not None
    assert shown.pieces == pieces
    QTest.mouseRelease(surface.viewport(), LEFT, pos=aim)
    assert told == [("m", pieces)]


def test_the_words_that_a_handle_takes_are_whole_unless_it_goes_by_characters() -> None:
    surface = surface_with(TEXT, [Mark("m", ((4, 13),), "denial")])
    surface.set_chosen("m")
    surface.preview_end(Edge.END, _point(surface, 18), by_character=True)
    shown = surface.mark("m")
    assert shown is not None
    assert shown.pieces == ((4, 18),)


def test_the_ends_of_a_mark_move_by_words_and_characters() -> None:
    surface = surface_with(TEXT, [Mark("m", ((4, 13),), "denial")])
    text = surface.text()

    def moved(edge: Edge, motion: Motion) -> str:
        pieces = surface.moved_end("m", edge, motion)
        return text[pieces[0][0] : pieces[-1][1]]

    assert moved(Edge.END, Motion.NEXT_WORD) == "meter was opened"
    assert moved(Edge.END, Motion.PREVIOUS_WORD) == "meter"
    assert moved(Edge.START, Motion.NEXT_WORD) == "was"
    assert moved(Edge.START, Motion.PREVIOUS_WORD) == "One meter was"
    assert moved(Edge.END, Motion.NEXT_CHARACTER) == "meter was "
    assert moved(Edge.START, Motion.NEXT_CHARACTER) == "eter was"
    surface.replace_mark(Mark("m", ((4, 9),), "denial"))
    assert moved(Edge.END, Motion.PREVIOUS_WORD) == "meter"
    with pytest.raises(KeyError):
        surface.moved_end("gone", Edge.END, Motion.NEXT_WORD)


def test_the_menu_is_wanted_where_the_pointer_is_or_at_the_caret() -> None:
    surface = surface_with(TEXT)
    wanted: list[int] = []
    surface.menu_wanted.connect(lambda _point, offset: wanted.append(offset))
    point = _point(surface, 12)
    reasons = QContextMenuEvent.Reason
    for reason in (reasons.Mouse, reasons.Keyboard):
        surface.set_caret(3)
        event = QContextMenuEvent(reason, point, surface.viewport().mapToGlobal(point))
        QApplication.sendEvent(surface.viewport(), event)
    assert wanted == [12, 3]


def _alone(surface: ReadingSurface, text: str) -> dict[tuple[int, int], QRect]:
    """The characters of the text with one box that no other shares."""
    boxes = {piece: surface._view.rects(*piece) for piece in graphemes(text)}
    single = {piece: found[0] for piece, found in boxes.items() if len(found) == 1}
    return {piece: box for piece, box in single.items() if box.width() > 7}


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
@given(texts(12), st.data())
def test_selecting_by_keys_is_selecting_by_mouse(text: str, data: st.DataObject) -> None:
    surface = next_with(text, height=4000)
    layouts = [surface._page.layout(n) for n in range(len(surface._page.chunks))]
    # Between paragraphs of two directions the arrow turns round.
    assume(len({layout.right_to_left for layout in layouts}) == 1)
    alone = _alone(surface, text)
    assume(alone)
    first, last = (data.draw(st.sampled_from(sorted(alone))) for _ in range(2))
    start, end = first[0], last[1]
    assume(start < end)
    _drag(
        surface,
        _side(surface, alone[first], start, before=True),
        _side(surface, alone[last], last[0], before=False),
    )
    by_mouse = surface.anchor(), surface.caret()
    # What takes no room beside the ends may come along.
    assert not any(surface._view.rects(min(by_mouse[0], start), max(by_mouse[0], start)))
    assert not any(surface._view.rects(min(by_mouse[1], end), max(by_mouse[1], end)))
    start, end = by_mouse
    for motion in (Motion.NEXT_CHARACTER, Motion.PREVIOUS_CHARACTER):
        surface.set_caret(start)
        for _ in range(2 * len(text)):
            if surface.caret() == end:
                break
            surface.move(motion, extend=True)
        if surface.caret() == end:
            break
    assert (surface.anchor(), surface.caret()) == by_mouse


def _side(surface: ReadingSurface, box: QRect, offset: int, *, before: bool) -> QPoint:
    """A point in the half of a character's box that faces the text before or after it."""
    layout = surface._page.layout(surface._page.chunks.at(offset))
    spot = surface._view.spot(offset)
    from_right = layout._is_from_right(layout.lines[spot.line], layout.position(offset))
    x = box.left() + 1 if before != from_right else box.right() - 1
    return QPoint(x, box.center().y())


def test_an_end_that_is_dragged_leaves_a_whole_character(qapp: QApplication) -> None:
    text = "👩‍👩‍👧‍👦 was e\u0301lu e\u0301"
    family, last = text.index(" "), len(text) - 2
    surface = surface_with(text, [Mark("m", ((0, len(text)),), "denial")])
    mark = surface.mark("m")
    assert mark is not None
    for offset in (-3, 0, 1, family - 1):
        assert surface.pieces_at(mark, Edge.END, offset) == ((0, family),)
    for offset in (last, last + 1, len(text), len(text) + 9):
        assert surface.pieces_at(mark, Edge.START, offset) == ((last, len(text)),)


def test_a_selection_is_told_of_only_where_there_is_or_was_one(qapp: QApplication) -> None:
    surface = surface_with(TEXT)
    told: list[bool] = []
    surface.selection_changed.connect(lambda: told.append(True))
    surface.move(Motion.NEXT_WORD)
    surface.move(Motion.LINE_END)
    assert not told
    surface.move(Motion.TEXT_START, extend=True)
    surface.move(Motion.TEXT_START, extend=True)
    surface.move(Motion.TEXT_END)
    assert len(told) == 2
