"""Krippendorff's alpha for unitizing of 2016: agreement on how a text is cut and what its parts are called.

Lengths by category come from the table of characters, lengths of units from the table of units. A unit is a piece of
a span; the coefficients have a value only where no annotator's own units overlap.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from annotator.agreement.categories import StateCode
from annotator.agreement.measure import Block, Key, Measure, Source, Undefined, ratio
from annotator.agreement.units import Group, UnitSource, group_names

if TYPE_CHECKING:
    from annotator.agreement.corpus import Corpus

OVERLAPS = "spans of one annotator overlap, which this coefficient does not allow"
NO_VARIATION = "there is only one category, so nothing could differ by chance"
NEVER_MET = "no place was marked by two of these annotators"
ONE_LABEL = "only one label occurs where two annotators marked the same place"
LABEL_UNUSED = "none of these annotators used the label"

Cells = Mapping[tuple[int, int], int]
Squares = Mapping[Hashable, int]


def u_alpha_2016(cells: Cells, squares: Squares, people: int) -> float:
    """u-alpha: 1 - sum_{c!=k} l_ck / sum_{c!=k} e_ck, gaps between units being a value of their own.

    l_ck = the length on which one annotator has c and another k, over ordered pairs of annotators, / (m - 1);
    e_ck = l.. (l_c. l_.k - [c=k] Q_c) / (l..^2 - sum_v Q_v), Q_c = sum of squared lengths of the units valued c, of
    plain lengths for gaps. Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50(6);
    Krippendorff 2019, Content Analysis, 4th ed., sec. 12.6. 1 at most, no unit; lengths in characters (code points),
    articles that all read laid end to end. Undefined where spans of one annotator overlap, and where there is
    one category alone (nobody marked anything, or all marked everything as one).
    """
    observed = Coincidences.of(cells, people, gaps=True)
    return observed.alpha(_unit_squares(observed, squares))


def u_alpha_2016_binary(cells: Cells, squares: Squares, people: int) -> float:
    """u-alpha of unit against gap alone: 1 - (l_g. - l_gg) / (e_g. - e_gg), g the gaps, l and e as in u-alpha.

    The matrices of u-alpha collapsed to gap and no gap. Source, units and undefined cases as u-alpha.
    """
    observed = Coincidences.of(cells, people, gaps=True)
    expected = observed.expected_apart(0, _unit_squares(observed, squares))
    return 1 - ratio(observed.row(0) - observed.get(0, 0), expected, NO_VARIATION)


def cu_alpha_2016(cells: Cells, squares: Squares, people: int) -> float:
    """cu-alpha: agreement on the labels where annotators marked the same place.

    As u-alpha, without the row and column of gaps, and with Q*_c = sum over units valued c of the square of
    (1 / (m - 1)) sum over the other annotators of the length that they marked too. Source and units as u-alpha.
    Undefined where spans of one annotator overlap, where no place was marked by two, and where one label alone occurs
    in such places.
    """
    _refuse_overlaps(squares)
    observed = Coincidences.of(cells, people, gaps=False)
    if not observed.total:
        raise Undefined(NEVER_MET)
    return observed.alpha(_covered_squares(squares, people), ONE_LABEL)


def ku_alpha_2016(cells: Cells, squares: Squares, people: int, category: int) -> float:
    """(k)u-alpha of a label k: 1 - (e*_.k / l*_.k) (l*_.k - l*_kk) / (e*_.k - e*_kk), l* and e* as in cu-alpha.

    Source and units as u-alpha. Undefined where spans of one annotator overlap, where no place marked k was marked by
    another, and where one label alone occurs in such places.
    """
    _refuse_overlaps(squares)
    observed = Coincidences.of(cells, people, gaps=False)
    length = observed.row(category)
    if not length:
        raise Undefined(NEVER_MET)
    by_chance = _covered_squares(squares, people)
    apart = observed.expected_apart(category, by_chance)
    whole = observed.expected_row(category, by_chance)
    above = whole * (length - observed.get(category, category))
    return 1 - ratio(above, length * apart, ONE_LABEL)


def ku_coverage_2016(cells: Cells, squares: Squares, people: int, category: int) -> float:
    """The share, 0 to 1, of the length valued k that another annotator marked too: l*_.k / l_.k.

    Source and unit of length as u-alpha. Undefined where spans of one annotator overlap, and where nobody used k.
    """
    _refuse_overlaps(squares)
    marked = Coincidences.of(cells, people, gaps=False).row(category)
    return ratio(marked, Coincidences.of(cells, people, gaps=True).row(category), LABEL_UNUSED)


OVERALL = (u_alpha_2016, u_alpha_2016_binary, cu_alpha_2016)
OF_LABEL = (ku_alpha_2016, ku_coverage_2016)
FORMULAS: dict[str, Callable[..., float]] = {f.__name__: f for f in (*OVERALL, *OF_LABEL)}


class Coincidences:
    """The matrix l: lengths on which annotators coincide, by their two values; 0 is a gap."""

    def __init__(self, lengths: Mapping[tuple[int, int], float]) -> None:
        self._lengths = lengths
        self._rows: dict[int, float] = defaultdict(float)
        for (c, _), length in lengths.items():
            self._rows[c] += length
        self.total = sum(lengths.values())

    @classmethod
    def of(cls, cells: Cells, people: int, *, gaps: bool) -> Coincidences:
        """From characters by two values, over ordered pairs of that many annotators; with or without gaps."""
        return cls({pair: n / (people - 1) for pair, n in cells.items() if gaps or all(pair)})

    def get(self, c: int, k: int) -> float:
        """l_ck."""
        return self._lengths.get((c, k), 0.0)

    def row(self, c: int) -> float:
        """l_c."""
        return self._rows.get(c, 0.0)

    def expected_apart(self, c: int, squares: Mapping[int, float]) -> float:
        """The sum over k != c of e_ck."""
        return self._expected(self.row(c) * (self.total - self.row(c)), squares)

    def expected_row(self, c: int, squares: Mapping[int, float]) -> float:
        """The sum over all k of e_ck."""
        return self._expected(self.row(c) * self.total - squares.get(c, 0.0), squares)

    def alpha(self, squares: Mapping[int, float], reason: str = NO_VARIATION) -> float:
        """1 - sum_{c!=k} l_ck / sum_{c!=k} e_ck; Undefined for that reason where nothing is expected apart."""
        same = sum(self.get(c, c) for c in self._rows)
        if sum(row > 0 for row in self._rows.values()) < 2:
            raise Undefined(reason)
        product = self.total**2 - sum(row**2 for row in self._rows.values())
        return 1 - ratio(self.total - same, self._expected(product, squares), reason)

    def _expected(self, product: float, squares: Mapping[int, float]) -> float:
        left = self.total**2 - sum(squares.values())
        return self.total * ratio(product, left, NO_VARIATION)


def _unit_squares(observed: Coincidences, squares: Squares) -> dict[int, float]:
    _refuse_overlaps(squares)
    return {0: observed.row(0), **_columns(squares, "square", 1)}


def _covered_squares(squares: Squares, people: int) -> dict[int, float]:
    return _columns(squares, "covered", (people - 1) ** 2)


def _columns(squares: Squares, kind: str, scale: int) -> dict[int, float]:
    found = (column for column in squares if isinstance(column, tuple) and column[0] == kind)
    return {column[1]: squares[column] / scale for column in found}


def _refuse_overlaps(squares: Squares) -> None:
    if squares.get("overlap"):
        raise Undefined(OVERLAPS)


def sources(corpus: Corpus) -> dict[str, Source]:
    """The table of units; that of characters is kappa's."""
    return {"units": UnitSource(corpus)}


def measures(corpus: Corpus) -> Iterator[Measure]:
    """u, binary u and cu of all annotators and of each pair; ku and its coverage per label."""
    code = StateCode(corpus)
    for group, names in group_names(corpus):
        blocks = value_cells(code, group), squares_block(code, group)
        for formula in OVERALL:
            value = partial(formula, people=len(group))
            yield Measure(Key(formula.__name__, names), blocks, value)
        for label in corpus.labels:
            for of_label in OF_LABEL:
                value = partial(of_label, people=len(group), category=code.bits[label])
                yield Measure(Key(of_label.__name__, names, label), blocks, value)


def value_cells(code: StateCode, group: Group) -> Block:
    """Characters by (value of one, value of another), over ordered pairs of the group, in articles all read."""
    ordered = [(a, b) for a in group for b in group if a != b]
    everyone = range(code.people)

    def project(state: int) -> Iterable[tuple[tuple[int, int], int]]:
        if code.read_by(state, everyone):
            for a, b in ordered:
                yield (code.category(state, a), code.category(state, b)), 1

    return Block("char", ("values of units", group), project)


def squares_block(code: StateCode, group: Group) -> Block:
    """Columns ("square", value), ("covered", value) and "overlap" of the group's units."""

    def project(state: tuple[Hashable, ...]) -> Iterable[tuple[Hashable, int]]:
        if state[0] == "square" and state[1] in group:
            yield ("square", code.bits[str(state[2])]), 1
        elif state[0] == "covered" and state[1] == group:
            yield ("covered", code.bits[str(state[2])]), 1
        elif state[0] == "overlap" and len(state) == 2 and state[1] in group:
            yield "overlap", 1

    return Block("units", ("squares", group), project)
