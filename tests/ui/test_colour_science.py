"""The formulas against published figures, so that what they say of our colours means something."""

from __future__ import annotations

import math

import pytest

from tests.ui.colour_science import (
    Surroundings,
    Triple,
    Vision,
    ciecam02,
    contrast,
    difference,
    from_hex,
    least_difference,
    seen,
    to_hex,
    ucs,
    ucs_of,
)

WHITE = (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("xyz", "surroundings", "expected"),
    [
        # J, M, h of the four worked cases in Fairchild, Color Appearance Models.
        (
            (19.01, 20.0, 21.78),
            Surroundings((95.05, 100.0, 108.88), 318.31, 20.0),
            (41.73, 0.11, 219.0),
        ),
        (
            (57.06, 43.06, 31.96),
            Surroundings((95.05, 100.0, 108.88), 31.83, 20.0),
            (65.96, 41.67, 19.6),
        ),
        (
            (3.53, 6.56, 2.14),
            Surroundings((109.85, 100.0, 35.58), 318.31, 20.0),
            (21.79, 48.80, 177.1),
        ),
        (
            (19.01, 20.0, 21.78),
            Surroundings((109.85, 100.0, 35.58), 31.83, 20.0),
            (42.53, 44.54, 248.9),
        ),
    ],
)
def test_appearance_follows_the_published_cases(
    xyz: Triple, surroundings: Surroundings, expected: Triple
) -> None:
    lightness, colourfulness, hue = ciecam02(xyz, surroundings)
    assert (lightness, colourfulness) == pytest.approx(expected[:2], abs=0.006)
    assert hue == pytest.approx(expected[2], abs=0.06)


@pytest.mark.parametrize(
    ("correlates", "expected"),
    [
        ((50.0, 20.0, 10.0), (62.96296296, 16.22742674, 2.86133316)),
        ((10.0, 60.0, 100.0), (15.88785047, -6.56546789, 37.23461867)),
    ],
)
def test_uniform_space_follows_its_published_form(correlates: Triple, expected: Triple) -> None:
    assert ucs_of(*correlates) == pytest.approx(expected, abs=1e-7)


@pytest.mark.parametrize(
    ("colour", "vision", "expected"),
    [
        # What another implementation (colorspacious 1.1.2) says of the same screen colours.
        ("#96202E", Vision.NORMAL, (37.963, 29.014, 10.562)),
        ("#96202E", Vision.PROTAN, (28.488, -0.384, 6.955)),
        ("#96202E", Vision.DEUTAN, (39.325, -1.360, 14.878)),
        ("#96202E", Vision.TRITAN, (39.427, 33.794, 12.726)),
        ("#8C9CF8", Vision.NORMAL, (68.864, -1.214, -27.552)),
        ("#8C9CF8", Vision.PROTAN, (70.352, -6.617, -27.287)),
        ("#8C9CF8", Vision.DEUTAN, (67.281, -6.514, -27.850)),
        ("#8C9CF8", Vision.TRITAN, (69.057, -16.588, -11.327)),
    ],
)
def test_screen_colours_agree_with_another_implementation(
    colour: str, vision: Vision, expected: Triple
) -> None:
    assert ucs(from_hex(colour), vision) == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize("vision", list(Vision))
def test_every_sight_leaves_grey_alone(vision: Vision) -> None:
    grey = from_hex("#808080")
    assert to_hex(seen(grey, vision)) == "#808080"


def test_simulated_sight_confuses_what_it_is_known_to_confuse() -> None:
    red, green = from_hex("#C04040"), from_hex("#7A7A2E")
    assert difference(red, green) > 30
    assert difference(red, green, Vision.DEUTAN) < 13
    assert least_difference(red, green) < difference(red, green, Vision.TRITAN)


def test_white_is_as_light_as_can_be_and_without_colour() -> None:
    lightness, a, b = ucs(WHITE)
    assert lightness == pytest.approx(100, abs=0.01)
    # In the dim light of these viewing conditions the eye adapts to a white only in part.
    assert math.hypot(a, b) < 3


@pytest.mark.parametrize(
    ("colour", "expected"), [("#000000", 21.0), ("#767676", 4.54), ("#0000FF", 8.59)]
)
def test_contrast_on_white_is_the_well_known_one(colour: str, expected: float) -> None:
    assert contrast(from_hex(colour), WHITE) == pytest.approx(expected, abs=0.006)
    assert contrast(WHITE, from_hex(colour)) == contrast(from_hex(colour), WHITE)
