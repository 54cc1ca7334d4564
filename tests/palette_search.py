"""The search, done once, that found rows 5 to 12 of `annotator/ui/label_colours.py`.

Run it as `python -m tests.palette_search` (some minutes): it prints both tables and their figures.
The first four rows are given. Each further line must keep its distance from every other line for
normal, protan, deutan and tritan sight, and be readable on page, panel and its own band; each band
must carry body text. `tests/ui/test_label_colours.py` checks what was found.
"""

from __future__ import annotations

import itertools
import math
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.ui.theme import DARK, LIGHT, Theme
from tests.ui.colour_science import (
    Triple,
    Vision,
    contrast,
    difference,
    from_hex,
    least_difference,
    luminance,
    to_hex,
    ucs,
)

ROWS = 12
GIVEN = 4
WANTED = 13.0
ENOUGH = 13.2
LINE_CONTRAST = 4.55
INK_CONTRAST = 9.2

Lines = list[Triple]


@dataclass(frozen=True)
class Search:
    """What lines and bands of one theme may be; each pair is (least, most).

    `band_wish` is the lightness J' that a band has at least, if its line leaves room for that.
    """

    theme: Theme
    luminance: tuple[float, float]
    colour: tuple[float, float]
    band_levels: range
    band_lightness: tuple[float, float]
    band_colour: tuple[float, float]
    band_wish: float

    def given(self) -> tuple[Lines, Lines]:
        """The first four lines and bands."""
        looks = self.theme.looks[:GIVEN]
        return [from_hex(look.line.name()) for look in looks], [
            from_hex(look.band.name()) for look in looks
        ]

    def grounds(self) -> Lines:
        """What a line lies on when it is on no band."""
        return [from_hex(self.theme.page.name()), from_hex(self.theme.panel.name())]

    def allows(self, line: Triple) -> bool:
        """Whether a line may have this colour, its distance from others apart."""
        return (
            _within(luminance(line), self.luminance)
            and all(contrast(line, ground) >= LINE_CONTRAST for ground in self.grounds())
            and _within(_colourfulness(line), self.colour)
        )

    def allows_band(self, band: Triple) -> bool:
        """Whether some label may wear this band: calm, and body text reads well on it."""
        return (
            contrast(band, from_hex(self.theme.ink.name())) >= INK_CONTRAST
            and _within(ucs(band)[0], self.band_lightness)
            and _within(_colourfulness(band), self.band_colour)
        )


SEARCHES = (
    Search(
        LIGHT,
        # Below the least luminance a line passes for ink; above the most no band is light enough.
        luminance=(0.018, 0.152),
        colour=(8, 36),
        band_levels=range(204, 256, 3),
        band_lightness=(91.5, 96.5),
        band_colour=(4, 8.5),
        band_wish=91.5,
    ),
    Search(
        DARK,
        luminance=(0.0, 1.0),
        colour=(6, 32),
        band_levels=range(15, 90, 3),
        band_lightness=(14, 27),
        band_colour=(6, 13),
        # As light as the given bands where the line is light enough for that.
        band_wish=20,
    ),
)


def _within(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]


def _colourfulness(colour: Triple) -> float:
    return math.hypot(*ucs(colour)[1:])


def _turn(one: Triple, other: Triple) -> float:
    """Degrees between two hues, 0 to 180."""
    (_, a1, b1), (_, a2, b2) = ucs(one), ucs(other)
    turn = math.degrees(math.atan2(b1, a1) - math.atan2(b2, a2))
    return abs((turn + 180) % 360 - 180)


def _grid(levels: range) -> Iterator[Triple]:
    for r, g, b in itertools.product(levels, repeat=3):
        yield r / 255, g / 255, b / 255


def _nearest(colour: Triple, others: Sequence[Triple]) -> float:
    return min(least_difference(colour, other) for other in others)


def _worst(lines: Sequence[Triple]) -> float:
    return min(least_difference(*pair) for pair in itertools.combinations(lines, 2))


def _far_from(lines: Lines, candidates: Lines, chance: random.Random) -> Triple:
    """One of the candidates that are farthest from all lines."""
    order = sorted(candidates, key=lambda c: _nearest(c, lines), reverse=True)
    return chance.choice(order[:20])


def _crowding(line: Triple, others: Sequence[Triple]) -> float:
    """How near others come; a high power, so that the nearest counts for almost all of it."""
    return sum(
        (WANTED / (difference(line, other, vision) + 0.01)) ** 40
        for other in others
        for vision in Vision
    )


def _around(colour: Triple, reach: int) -> Iterator[Triple]:
    moves = range(-reach, reach + 1, max(1, reach // 2))
    levels = [[min(max(round(part * 255) + move, 0), 255) for move in moves] for part in colour]
    for r, g, b in itertools.product(*levels):
        yield r / 255, g / 255, b / 255


def _move(search: Search, lines: Lines, row: int, reach: int) -> None:
    """Put the line of one row where it is least crowded, not farther than `reach` levels off."""
    others = lines[:row] + lines[row + 1 :]
    near = (c for c in _around(lines[row], reach) if search.allows(c))
    lines[row] = min(near, key=lambda c: _crowding(c, others), default=lines[row])


def _settle(search: Search, lines: Lines, chance: random.Random, rounds: int) -> Lines:
    """Move one line after the other for some rounds; the best state met on the way."""
    best = list(lines)
    for _ in range(rounds):
        for row in chance.sample(range(GIVEN, ROWS), ROWS - GIVEN):
            _move(search, lines, row, chance.choice((2, 4, 8, 16, 32)))
        if _worst(lines) > _worst(best):
            best = list(lines)
    return best


def _scatter(search: Search, candidates: Lines, chance: random.Random) -> Lines:
    lines, _ = search.given()
    while len(lines) < ROWS:
        lines.append(_far_from(lines, candidates, chance))
    return lines


def _kick(lines: Lines, candidates: Lines, chance: random.Random) -> Lines:
    """The same lines with one or two sent elsewhere."""
    moved = list(lines)
    for row in chance.sample(range(GIVEN, ROWS), chance.choice((1, 1, 2))):
        moved[row] = _far_from(moved[:row] + moved[row + 1 :], candidates, chance)
    return moved


def find_lines(search: Search, starts: int = 12, kicks: int = 120) -> Lines:
    """Twelve lines, the given first, whose least difference is the greatest found."""
    chance = random.Random(1)
    candidates = [c for c in _grid(range(0, 256, 17)) if search.allows(c)]
    best = max(
        (_settle(search, _scatter(search, candidates, chance), chance, 25) for _ in range(starts)),
        key=_worst,
    )
    for _ in range(kicks):
        if _worst(best) >= ENOUGH:
            break
        ucs.cache_clear()
        trial = _settle(search, _kick(best, candidates, chance), chance, 12)
        best = max(best, trial, key=_worst)
    return best


def in_order(lines: Lines) -> Lines:
    """The given lines, then always the one that normal sight tells best from those before it."""
    ordered, rest = lines[:GIVEN], lines[GIVEN:]
    while rest:
        rest.sort(key=lambda c: min(difference(c, line) for line in ordered))
        ordered.append(rest.pop())
    return ordered


def like_in_hue(lines: Lines, model: Lines) -> Lines:
    """The lines with those after the given put where their hues come closest to the model's."""
    best = min(
        itertools.permutations(lines[GIVEN:]),
        key=lambda rest: sum(
            _turn(one, other) for one, other in zip(rest, model[GIVEN:], strict=True)
        ),
    )
    return [*lines[:GIVEN], *best]


def find_bands(search: Search, lines: Lines) -> Lines:
    """A band in each line's hue, each as different from those before it as may be."""
    _, bands = search.given()
    possible = [c for c in _grid(search.band_levels) if search.allows_band(c)]
    for line in lines[GIVEN:]:
        fit = [c for c in possible if contrast(line, c) >= LINE_CONTRAST and _turn(line, c) < 20]
        wished = [c for c in fit if ucs(c)[0] >= search.band_wish] or fit
        grounds = search.grounds() + bands
        bands.append(max(wished, key=lambda c: min(difference(c, g) for g in grounds)))
    return bands


def _report(search: Search, lines: Lines, bands: Lines) -> None:
    say = sys.stdout.write
    say(f"\n{search.theme.name}: least difference {_worst(lines):.2f}\n")
    for vision in Vision:
        pairs = itertools.combinations(lines, 2)
        say(f"    {vision.name.lower()} {min(difference(*p, vision) for p in pairs):.2f}\n")
    ink = from_hex(search.theme.ink.name())
    for line, band in zip(lines, bands, strict=True):
        figures = f"{contrast(line, band):.2f} on band, ink {contrast(ink, band):.2f}"
        say(f'    ("{to_hex(line)}", "{to_hex(band)}"),  # {figures}\n')


def main() -> None:
    """Find and print both tables."""
    light, dark = SEARCHES
    light_lines = in_order(find_lines(light))
    _report(light, light_lines, find_bands(light, light_lines))
    dark_lines = like_in_hue(find_lines(dark), light_lines)
    _report(dark, dark_lines, find_bands(dark, dark_lines))


if __name__ == "__main__":
    main()
