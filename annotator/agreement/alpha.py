"""Krippendorff's alpha for nominal data and for sets of labels, with missing readings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import partial
from itertools import combinations
from math import lcm
from typing import TYPE_CHECKING

from annotator.agreement.categories import ArticleSource, StateCode
from annotator.agreement.measure import Block, Key, Measure, Source, ratio

if TYPE_CHECKING:
    from annotator.agreement.corpus import Corpus

ALL_ALIKE = (
    "all values are the same or nothing was read by two, so there is no variation to agree on"
)

Values = Mapping[Hashable, int]
Distance = Callable[[int, int], float]


def krippendorff_alpha(values: Values, scale: int = 1) -> float:
    """Krippendorff's alpha, nominal: 1 - (n - 1) * sum_{c!=k} o_ck / sum_{c!=k} n_c n_k.

    o_ck = sum over units of the ordered pairs (c, k) in the unit / (m_u - 1), m_u the annotators who read the unit;
    units read by fewer than two are dropped. Source: Krippendorff 2004, Content Analysis, 2nd ed., ch. 11.
    1 at most, no unit; the units of counting are characters (code points) or tokens, their categories as in observed
    agreement; an article that somebody did not read is missing data. Undefined where no text was read by two, and
    where all of it is in one category. `values`: n_c by category, and under
    "apart" the sum of o_ck, times `scale`.
    """
    counts = [n for column, n in values.items() if isinstance(column, int)]
    n = sum(counts)
    apart = values.get("apart", 0) / scale * (n - 1)
    return 1 - ratio(apart, n * n - sum(c * c for c in counts), ALL_ALIKE)


def set_alpha(values: Values, distance: Distance, scale: int = 1) -> float:
    """Krippendorff's alpha between sets of labels: 1 - (n - 1) * sum o_ck d_ck / sum n_c n_k d_ck.

    The empty set counts as a set of its own, apart from every other. Jaccard: d = 1 - |A and B| / |A or B|.
    MASI: d = 1 - J * M, M = 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they
    are apart. Source: Passonneau 2006, LREC; Jaccard 1912, New Phytologist 11(2). 1 at most, no unit; counted over
    characters, or over articles (the labels that an annotator used anywhere in one). Undefined as nominal alpha is.
    `values`: n_c by set, o_ck times `scale` by pair of sets.
    """
    counts = {column: n for column, n in values.items() if isinstance(column, int)}
    observed = sum(n * distance(*pair) for pair, n in values.items() if isinstance(pair, tuple))
    expected = sum(
        2 * counts[c] * counts[k] * distance(c, k) for c, k in combinations(sorted(counts), 2)
    )
    return 1 - ratio(observed / scale * (sum(counts.values()) - 1), expected, ALL_ALIKE)


def jaccard(a: int, b: int) -> float:
    """Jaccard distance of two sets of labels as bits, 0 to 1; the empty set is apart from any other."""
    return 0.0 if a == b else 1 - (a & b).bit_count() / (a | b).bit_count()


def masi(a: int, b: int) -> float:
    """MASI distance of two sets of labels as bits, 0 to 1; the empty set is apart from any other."""
    if a == b:
        return 0.0
    inside = a & b in (a, b)
    return 1 - (a & b).bit_count() / (a | b).bit_count() * (2 if inside else 1) / 3


FORMULAS: dict[str, Callable[..., float]] = {
    "krippendorff_alpha_char": krippendorff_alpha,
    "krippendorff_alpha_token": krippendorff_alpha,
    "krippendorff_alpha_char_masi": set_alpha,
    "krippendorff_alpha_char_jaccard": set_alpha,
    "krippendorff_alpha_doc_labels_masi": set_alpha,
    "krippendorff_alpha_doc_labels_jaccard": set_alpha,
}


def sources(corpus: Corpus) -> dict[str, Source]:
    """The table of articles; those of characters and tokens are kappa's."""
    return {"article": ArticleSource(corpus)}


def measures(corpus: Corpus) -> Iterator[Measure]:
    """Alpha over characters and tokens, each also per label, and with set distances."""
    code = StateCode(corpus)
    nominal = partial(krippendorff_alpha, scale=_scale(code))
    for source in ("char", "token") if corpus.has_text else ("char",):
        name = f"krippendorff_alpha_{source}"
        block = values_block(source, code)
        yield Measure(Key(name), (block,), nominal, per_article=source == "char")
        for label in corpus.labels:
            block = values_block(source, code, label)
            yield Measure(Key(name, label=label), (block,), nominal)
    for source, name in (("char", "char"), ("article", "doc_labels")):
        block = coincidence_block(source, code)
        for distance in (masi, jaccard):
            formula = partial(set_alpha, distance=distance, scale=_scale(code))
            key = Key(f"krippendorff_alpha_{name}_{distance.__name__}")
            yield Measure(key, (block,), formula)


def values_block(source: str, code: StateCode, label: str | None = None) -> Block:
    """What nominal alpha counts: values by category, and what lies apart; `label`: only whether it is used."""
    reduce = code.only(code.bits[label]) if label is not None else None
    scale = _scale(code)

    def project(state: int) -> Iterable[tuple[Hashable, int]]:
        counts = _counts(code, state, reduce)
        people = counts.total()
        if people > 1:
            yield from counts.items()
            apart = people * people - sum(n * n for n in counts.values())
            yield "apart", apart * scale // (people - 1)

    return Block(source, ("values", label), project)


def coincidence_block(source: str, code: StateCode) -> Block:
    """What alpha with a distance counts: values by category, coincidences by (c, k), c < k, both ways round."""
    scale = _scale(code)

    def project(state: int) -> Iterable[tuple[Hashable, int]]:
        counts = _counts(code, state, None)
        people = counts.total()
        if people > 1:
            yield from counts.items()
            for c, k in combinations(sorted(counts), 2):
                yield (c, k), 2 * counts[c] * counts[k] * scale // (people - 1)

    return Block(source, ("coincidences",), project)


def _counts(code: StateCode, state: int, reduce: Callable[[int], int] | None) -> Counter[int]:
    categories = code.categories(state)
    return Counter(map(reduce, categories) if reduce else categories)


def _scale(code: StateCode) -> int:
    """A whole number that every m_u - 1 divides, so that coincidences are counted without fractions."""
    return lcm(*range(1, max(code.people, 2)))
