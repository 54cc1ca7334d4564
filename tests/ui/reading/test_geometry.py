"""Where bands, lanes and names stand: as text and as rectangles, not as pixels."""

from __future__ import annotations

from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator.ui.reading.marks import Mark, MarkForm
from annotator.ui.reading.page_style import LANE_PX
from annotator.ui.reading.painting import caption_baseline
from tests.ui.reading.geometry_text import geometry_as_text
from tests.ui.reading.material import marks_on, next_with, surface_with, texts

if TYPE_CHECKING:
    from annotator.ui.reading.surface import ReadingSurface

MANY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
TEXT = (
    "The ministry rejected as fiction a report that household meters record speech. “Not one"
    " household has been heard,” a spokesman said. Officials insist on seeing the raw files."
)


Rect = tuple[int, int, int, int]


def _rects(surface: ReadingSurface) -> dict[str, list[Rect]]:
    """Left, top, right, bottom of each line of text, each line under it, each name above it."""
    found: dict[str, list[Rect]] = {"text": [], "lane": [], "name": []}
    page = surface._page
    tall = round(page.style.font.pixelSize() * 0.75)
    for chunk, y, layout in surface._view.visible():
        decoration = page.decoration(chunk)
        for line in layout.lines:
            if line.first < line.last:
                found["text"].append((0, y + line.baseline - tall, 2000, y + line.text_bottom))
        for part in decoration.parts:
            top = y + part.lane_top(layout.lines[part.line])
            boxes = [*part.boxes, *part.gaps]
            found["lane"] += [(left, top, right, top + LANE_PX) for left, right in boxes]
        for number, captions in decoration.captions.items():
            foot = y + caption_baseline(layout.lines[number])
            top = foot - round(page.style.caption_font.pixelSize() * 0.75)
            found["name"] += [(c.left, top, c.right, foot) for c in captions]
    return found


def _collides(one: Rect, other: Rect) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


@MANY
@given(texts(20), st.data())
def test_nothing_collides_however_marks_overlap(text: str, data: st.DataObject) -> None:
    marks = data.draw(marks_on(text, most=12))
    surface = next_with(text, marks, height=2000)
    rects = _rects(surface)
    for kind in ("lane", "name"):
        assert not any(_collides(*pair) for pair in combinations(rects[kind], 2))
    for one, other in combinations(["text", "lane", "name"], 2):
        assert not any(_collides(*pair) for pair in product(rects[one], rects[other]))
    assert all(name[1] >= 0 for name in rects["name"])


@MANY
@given(texts(), st.data())
def test_every_mark_has_its_parts_on_every_line_it_crosses(text: str, data: st.DataObject) -> None:
    marks = data.draw(marks_on(text))
    surface = next_with(text, marks, height=3000)
    for mark in marks:
        drawn = sum(r.width() for r in surface.band_rects(mark.id))
        seen = any(
            part.boxes
            for n in range(len(surface._page.chunks))
            for part in surface._page.decoration(n).parts_of(mark.id)
        )
        assert seen == (drawn > 0)


@MANY
@given(texts(20), st.data())
def test_marking_moves_no_word_sideways(text: str, data: st.DataObject) -> None:
    plain = next_with(text, height=3000)
    before = [(r.left(), r.right()) for r in plain._view.rects(0, len(text))]
    marks = data.draw(marks_on(text))
    plain.set_marks(marks)
    assert [(r.left(), r.right()) for r in plain._view.rects(0, len(text))] == before


def test_ordinary_marking_changes_no_line_height() -> None:
    surface = surface_with(TEXT)
    before = [line.split(" ")[:2] for line in geometry_as_text(surface).splitlines()]
    surface.set_marks([Mark("a", ((4, 30),), "denial"), Mark("b", ((31, 90),), "demand")])
    rows = [r for r in geometry_as_text(surface).splitlines() if not r.startswith("       ")]
    assert [row.split(" ")[:2] for row in rows] == before


def _marks_part(surface: ReadingSurface) -> list[str]:
    rows = geometry_as_text(surface).splitlines()
    return [row.strip().split(" at ")[0] for row in rows if row.startswith("       ")]


def test_overlapping_marks_lie_in_lanes_one_below_the_other() -> None:
    marks = [
        Mark("outer", ((0, 40),), "denial"),
        Mark("inner", ((4, 20),), "demand"),
        Mark("later", ((25, 60),), "evidence"),
    ]
    surface = surface_with(TEXT, marks, width=900)
    assert _marks_part(surface)[-3:] == [
        "mark outer lane 0",
        "mark inner lane 1",
        "mark later lane 1",
    ]
    two_lanes = surface._page.layout(0).lines[0].height
    surface.remove_mark("inner")
    surface.remove_mark("later")
    assert surface._page.layout(0).lines[0].height < two_lanes


def test_names_stand_in_capitals_above_the_start_and_say_whose_the_mark_is() -> None:
    marks = [
        Mark("a", ((4, 12),), "denial"),
        Mark("b", ((31, 60),), "demand", MarkForm.OTHER, "Ben"),
        Mark("c", ((62, 80),), "evidence", MarkForm.SUGGESTED),
    ]
    surface = surface_with(TEXT, marks, width=900)
    names = [row.split(" ", 1)[1] for row in _marks_part(surface) if row.startswith("name")]
    assert [name.rsplit(" ", 1)[0] for name in names] == ["DENIAL", "DEMAND · Ben", "EVIDENCE ?"]
    lefts = [int(name.rsplit(" ", 1)[1].split("-")[0]) for name in names]
    starts = [surface.band_rects(id)[0].left() - surface._view.left for id in "abc"]
    assert lefts == starts


def test_a_mark_of_two_pieces_is_one_line_with_a_gap() -> None:
    mark = Mark("m", ((79, 115), (120, 130)), "denial")
    surface = surface_with(TEXT, [mark], width=1400)
    (part,) = [
        p
        for n in range(len(surface._page.chunks))
        for p in surface._page.decoration(n).parts_of("m")
        if p.gaps
    ]
    boxes = sorted([*part.boxes, *part.gaps])
    assert all(abs(one[1] - other[0]) <= 8 for one, other in pairwise(boxes))
    assert surface.marks_at(117) == []
    assert surface.marks_at(121) == ["m"]


def test_the_geometry_reads_as_text() -> None:
    surface = surface_with("One two", [Mark("m", ((4, 7),), "denial")])
    first, name, mark = geometry_as_text(surface).splitlines()
    assert first.endswith("0-7 'One two'")
    assert name.strip().startswith("name DENIAL ")
    assert mark.strip().startswith("mark m lane 0 at ")


def test_a_mark_that_began_far_above_is_found_where_it_ends() -> None:
    text = "A line of text.\n" * 5000
    surface = surface_with(text, [Mark("long", ((10, len(text) - 10),), "denial")])
    surface.set_place(60_000)
    assert "mark long lane 0" in geometry_as_text(surface)
    assert surface.marks_at(60_000) == ["long"]


def test_a_paragraph_without_any_break_scrolls_and_marks() -> None:
    text = "電" * 300_000
    surface = surface_with(text, [Mark("m", ((150_000, 150_050),), "denial")])
    surface.set_place(150_000)
    assert "mark m" in geometry_as_text(surface)
    surface.verticalScrollBar().setValue(surface.verticalScrollBar().maximum())
    assert surface._view.visible_span()[1] == len(text)
    assert len(surface._page.laid_out()) < 12
