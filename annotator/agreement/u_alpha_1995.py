"""Krippendorff's first alpha for unitizing, label by label on the articles laid end to end."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from annotator.agreement.measure import Block, Key, Measure, Source, Undefined, ratio
from annotator.agreement.units import LONG, Group, group_names

if TYPE_CHECKING:
    from annotator.agreement.corpus import Corpus

SELF_OVERLAP = (
    "spans of one annotator with the same label overlap, which this coefficient does not allow"
)
NO_UNIT = "none of these annotators marked anything of it, so nothing could differ by chance"

Lengths = Mapping[Hashable, int]


def u_alpha_1995(*labels: Lengths, people: int) -> float:
    """u-alpha: 1 - sum_c D_oc / sum_c D_ec over the labels c, on a continuum of length L and m annotators.

    D_oc = sum over ordered pairs of annotators of d^2 / (m (m - 1) L^2): units that meet differ by
    (b - b')^2 + (e - e')^2, a unit of length l inside a gap by l^2. D_ec = (2/L) sum_g [(N_c - 1) / 3
    (2 l^3 - 3 l^2 + l) + l^2 sum_{gaps h, l_h >= l} (l_h - l + 1)] / (mL (mL - 1) - sum_g l (l - 1)).
    h and g are gaps and units of all annotators, N_c the units of c. Source: Krippendorff 1995, Sociological
    Methodology 25; 2004, Content Analysis, 2nd ed., ch. 11.6. 1 at most, no unit; lengths in characters (code points),
    articles that all read laid end to end. Undefined where one annotator's spans of a label overlap (those of
    different labels may), and where nobody marked anything.
    """
    used = [lengths for lengths in labels if _kind(lengths, "unit")]
    if any(lengths.get("overlap") for lengths in used):
        raise Undefined(SELF_OVERLAP)
    observed = sum(_observed(lengths, people) for lengths in used)
    expected = sum(_expected(lengths, people) for lengths in used)
    return 1 - ratio(observed, expected, NO_UNIT)


FORMULAS: dict[str, Callable[..., float]] = {"u_alpha_1995": u_alpha_1995}


def _observed(lengths: Lengths, people: int) -> float:
    """D_oc; what is apart was counted once for each unordered pair of annotators."""
    return 2 * lengths.get("apart", 0) / (people * (people - 1) * lengths["length"] ** 2)


def _expected(lengths: Lengths, people: int) -> float:
    """D_ec, from how many units there are and the sums of their lengths, of the squares and of the cubes."""
    units = _kind(lengths, "unit")
    number = total = squares = cubes = 0
    for size, n in units:
        number += n
        total += (once := n * size)
        squares += (twice := once * size)
        cubes += twice * size
    among = (2 * cubes - 3 * squares + total) * (number - 1) / 3
    whole = people * lengths["length"]
    gaps = dict(_kind(lengths, "gap"))
    # As if every gap were long enough; what the too short ones wrongly take away is given back.
    inside = (whole - total) * squares - (cubes - squares) * sum(gaps.values())
    inside += _given_back(units, gaps)
    below = whole * (whole - 1) - (squares - total)
    return ratio(2 / lengths["length"] * (among + inside), below, NO_UNIT)


def _given_back(units: Sequence[tuple[int, int]], gaps: Mapping[int, int]) -> int:
    """The sum over gaps h, and over units longer than they are, of l^2 (l - 1 - l_h)."""
    short = sorted((gap for gap in gaps if gap != LONG), reverse=True)
    waiting = sorted(units) if short else []
    total = squares = with_lengths = 0
    for gap in short:
        while waiting and waiting[-1][0] > gap:
            size, n = waiting.pop()
            squares += n * size * size
            with_lengths += n * size * size * (size - 1)
        total += gaps[gap] * (with_lengths - gap * squares)
    return total


def _kind(lengths: Lengths, kind: str) -> list[tuple[int, int]]:
    """(length, number) of the units or of the gaps."""
    return [
        (column[1], n)
        for column, n in lengths.items()
        if n and column.__class__ is tuple and column[0] == kind
    ]


def sources(corpus: Corpus) -> dict[str, Source]:
    """None of its own: the table of units is that of the later coefficients."""
    return {}


def measures(corpus: Corpus) -> Iterator[Measure]:
    """Over all annotators, per label, and of each pair."""
    for group, names in group_names(corpus):
        formula = partial(u_alpha_1995, people=len(group))
        blocks = {label: lengths_block(group, label) for label in corpus.labels}
        yield Measure(Key("u_alpha_1995", names), tuple(blocks.values()), formula)
        if not names:
            for label, block in blocks.items():
                yield Measure(Key("u_alpha_1995", label=label), (block,), formula)


def lengths_block(group: Group, label: str) -> Block:
    """Columns ("unit", length), ("gap", length), "length" of the continuum, "apart" and "overlap"."""
    names: dict[str, set[tuple[Hashable, ...]]] = {
        "length": {()},
        "apart": {(a, b, label) for a in group for b in group},
        "overlap": {(a, label) for a in group},
    }

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[Hashable, int]]:
        kind, *rest = state
        if kind in ("unit", "gap"):
            if rest[0] in group and rest[1] == label:
                yield (kind, rest[2]), 1
        elif tuple(rest) in names.get(str(kind), ()):
            yield kind, 1

    return Block("units", ("lengths", group, label), project)
