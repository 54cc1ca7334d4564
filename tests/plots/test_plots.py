from __future__ import annotations

import json
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.plots.bars import Bar, Stacks, stacked_bars, value_bars
from annotator.plots.fields import Field, Series, scatter
from annotator.plots.matrix import Cell, Matrix, heat_map
from annotator.plots.palette import DARK, LIGHT
from annotator.plots.scales import day_scale, number_scale
from tests.plots.drawn import EVERY, NAMES, SVG, days, elements, overlapping

KINDS = pytest.mark.parametrize("kind", EVERY)


@KINDS
def test_a_plot_is_svg_that_names_nothing_outside_itself(kind: str) -> None:
    plot = EVERY[kind](LIGHT)
    root = ET.fromstring(plot.svg)
    assert root.tag == f"{SVG}svg"
    assert (root.get("width"), root.get("height")) == (
        "640",
        f"{plot.height:.2f}".rstrip("0").rstrip("."),
    )
    assert "://" not in plot.svg.replace("http://www.w3.org/2000/svg", "")
    assert not [each for each in root.iter() if each.tag in (f"{SVG}style", f"{SVG}script")]
    assert not [each for each in root.iter() if "class" in each.attrib or "style" in each.attrib]


@KINDS
def test_words_do_not_overlap_and_stay_inside(kind: str) -> None:
    plot = EVERY[kind](LIGHT)
    assert list(overlapping(plot.words)) == []
    assert [w.text for w in plot.words if w.x < 0 or w.x + w.width > plot.width] == []
    assert [w.text for w in plot.words if w.y < 0 or w.y + w.height > plot.height] == []


@KINDS
def test_every_mark_is_in_the_svg_with_its_key_and_words(kind: str) -> None:
    plot = EVERY[kind](DARK)
    drawn = [each for each in elements(plot, "g") if "data-key" in each.attrib]
    assert [json.loads(each.attrib["data-key"]) for each in drawn] == [
        list(mark.key) for mark in plot.marks
    ]
    assert [each.findtext(f"{SVG}title") for each in drawn] == [mark.says for mark in plot.marks]
    for mark in plot.marks:
        assert plot.at(mark.x + mark.width / 2, mark.y + mark.height / 2) is not None


@KINDS
def test_light_and_dark_differ_in_colours_alone(kind: str) -> None:
    light, dark = (EVERY[kind](palette) for palette in (LIGHT, DARK))
    assert light.svg != dark.svg
    assert light.marks == dark.marks
    assert light.words == dark.words


def test_a_cell_lies_where_its_row_and_column_cross() -> None:
    names = [("a", "A"), ("b", "B"), (None, "nothing")]
    cells = {(0, 0): Cell(1.0, "7"), (0, 2): Cell(0.1, "1"), (2, 0): Cell(0.0, "0")}
    plot = heat_map(Matrix("M", names, names, cells), LIGHT)
    at = {mark.key: mark for mark in plot.marks}
    assert at["a", "a"].y == at["a", None].y < at[None, "a"].y
    assert at["a", "a"].x == at[None, "a"].x < at["a", None].x
    numbers = {word.text: word for word in plot.words if word.role == "cell"}
    for text, key in (("7", ("a", "a")), ("1", ("a", None)), ("0", (None, "a"))):
        assert at[key].holds(numbers[text].x, numbers[text].y)


def test_a_bar_is_as_long_as_its_value() -> None:
    bars = [Bar(("a",), "A", 0.5, "0.5"), Bar(("b",), "B", 0.25, "0.25")]
    plot = value_bars("T", bars, LIGHT, most=1)
    long, short = (float(each.attrib["width"]) for each in elements(plot, "rect")[1:])
    assert long == pytest.approx(2 * short, abs=0.02)


def test_a_whisker_reaches_from_low_to_high() -> None:
    plot = value_bars("T", [Bar(("a",), "A", 0.5, "0.5", (0.25, 1.0))], LIGHT, most=1)
    bar = elements(plot, "rect")[1].attrib
    left, width = float(bar["x"]), float(bar["width"])
    whiskers = [each.attrib for each in elements(plot, "line") if each.get("stroke-width") == "1.5"]
    ends = {float(each[end]) for each in whiskers for end in ("x1", "x2")}
    assert (min(ends), max(ends)) == pytest.approx((left + width / 2, left + 2 * width), abs=0.02)


def test_what_has_no_value_says_why() -> None:
    plot = value_bars("T", [Bar(("a",), "A", None, "nobody marked it")], LIGHT)
    assert "nobody marked it" in [word.text for word in plot.words]
    assert plot.marks[0].says == "A: nobody marked it"


def test_a_long_name_is_cut_and_whole_in_its_tooltip() -> None:
    plot = EVERY["bars"](LIGHT)
    cut = next(
        each for each in elements(plot, "text") if (each.findtext(f"{SVG}title") or "") == NAMES[2]
    )
    assert (cut[0].tail or "").endswith("…")


@pytest.mark.parametrize(
    "plot",
    [
        heat_map(Matrix("T", [], [], {}, note="Two annotators are needed."), LIGHT),
        value_bars("T", [], LIGHT, note="Two annotators are needed."),
        stacked_bars(Stacks("T", [("a", "A")], [], note="Two annotators are needed."), LIGHT),
        scatter(Field("T", [Series("", [])], "", "", note="Two annotators are needed."), LIGHT),
    ],
)
def test_no_data_says_so(plot: object) -> None:
    assert [each.text for each in plot.words] == ["T", "Two annotators are needed."]  # type: ignore[attr-defined]


def test_series_differ_by_more_than_colour() -> None:
    plot = EVERY["lines"](LIGHT)
    dashes = [each.attrib["stroke-dasharray"] for each in elements(plot, "polyline")]
    assert len(set(dashes)) == len(NAMES)
    stacks = ET.fromstring(EVERY["stacks"](LIGHT).svg)
    hatched = [each for each in stacks.iter(f"{SVG}g") if "data-key" in each.attrib]
    assert len({len(each.findall(f"{SVG}path")) > 0 for each in hatched}) == 2


# Thousandths: what is smaller is no figure that a person reads off an axis.
_THOUSANDTHS = st.integers(-(10**9), 10**9).map(lambda n: n / 1000)


@given(_THOUSANDTHS, _THOUSANDTHS.map(abs), st.booleans())
def test_ticks_are_round_apart_and_hold_the_values(low: float, more: float, whole: bool) -> None:
    scale = number_scale(low, low + more, 400, 11, whole=whole)
    assert scale.low <= low + 1e-6 * abs(low)
    assert scale.high >= (low + more) - 1e-6 * abs(low + more)
    values = [value for value, _ in scale.ticks]
    assert values == sorted(set(values))
    assert len({text for _, text in scale.ticks}) == len(values) >= 2
    if whole:
        assert all(value == int(value) for value in values)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 20000))
def test_day_ticks_lie_between_the_days(first: date, more: int) -> None:
    last = date.fromordinal(first.toordinal() + more)
    scale = day_scale(first, last, 500, 11)
    assert 1 <= len(scale.ticks) <= 8
    assert all(scale.low <= day <= scale.high for day, _ in scale.ticks)


@pytest.mark.parametrize("step", [0, 1, 3, 9, 40, 400])
def test_day_ticks_do_not_overlap(step: int) -> None:
    field = Field("T", [Series("", days(date(2024, 2, 29), step))], "day", "F1")
    plot = scatter(field, LIGHT)
    assert list(overlapping(plot.words)) == []
