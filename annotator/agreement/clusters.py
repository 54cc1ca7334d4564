"""Agreement of two annotators' claim threads, from the sparse table of their overlaps.

The first annotator is the key (recall side), the second the response. All threads of the project are scored as one
partition, over the articles that both read. Units of counting are spans, pairs of spans or threads; values 0 to 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import comb

from annotator.agreement.measure import Undefined, ratio
from annotator.agreement.threads import ThreadTable

NO_JOINED = "no thread there joins two spans"
NO_SPAN = "no span was marked there"
TOO_FEW = "fewer than two spans were marked by both"
NO_CHOICE = "the threads leave nothing to chance: both are all one thread, or both join nothing"

Rate = Callable[[ThreadTable], float]


def muc_recall(table: ThreadTable) -> float:
    """MUC: sum_k (|k| - p(k)) / sum_k (|k| - 1), p(k) the parts into which the other cuts k. Vilain et al. 1995, MUC-6.

    A span that the other did not mark is a part of its own. Blind to threads of one. 0 to 1; unit of counting: joins.
    Undefined where the first joins nothing.
    """
    kept = sum(table.shared.values()) - len(table.shared)
    return ratio(kept, sum(size - 1 for size in table.first.values()), NO_JOINED)


def b_cubed_recall(table: ThreadTable) -> float:
    """B-cubed: sum_{k,r} n_kr^2 / |k| / sum_k |k|. Bagga & Baldwin 1998, LREC; spans as in Pradhan et al. 2014, ACL.

    0 to 1; unit of counting: spans. Undefined where the first marked no span.
    """
    found = sum(n * n / table.first[k] for (k, _), n in table.shared.items())
    return ratio(found, sum(table.first.values()), NO_SPAN)


def ceaf_m_recall(table: ThreadTable) -> float:
    """CEAF by spans: spans in common under the best one-to-one alignment of threads / sum_k |k|. Luo 2005, HLT.

    0 to 1; unit of counting: spans. Undefined where the first marked no span.
    """
    return ratio(table.aligned_spans, sum(table.first.values()), NO_SPAN)


def ceaf_e_recall(table: ThreadTable) -> float:
    """CEAF by threads: sum of 2 n_kr / (|k| + |r|) under the best one-to-one alignment / threads. Luo 2005, HLT.

    0 to 1; unit of counting: threads. Undefined where the first has none.
    """
    return ratio(table.aligned_likeness, len(table.first), NO_SPAN)


def lea_recall(table: ThreadTable) -> float:
    """LEA: sum_k |k| (sum_r C(n_kr, 2) / C(|k|, 2)) / sum_k |k|. Moosavi & Strube 2016, ACL.

    A span alone has one link, to itself, which is found only where it is alone in the other's threads too. 0 to 1;
    unit of counting: spans, each by its thread. Undefined where the first marked no span.
    """
    found = 0.0
    for (k, r), n in table.shared.items():
        size = table.first[k]
        if size > 1:
            found += size * comb(n, 2) / comb(size, 2)
        elif table.second[r] == 1:
            found += 1
    return ratio(found, sum(table.first.values()), NO_SPAN)


def f1_of(recall: Rate) -> Rate:
    """F1 = 2PR / (P + R) of R, P with the annotators exchanged; undefined where both are, 0 where one is."""

    def f1(table: ThreadTable) -> float:
        rates = [_or_reason(recall, table), _or_reason(recall, table.turned)]
        known = [rate for rate in rates if not isinstance(rate, Undefined)]
        if not known:
            raise Undefined(str(rates[0]))
        return 2 * known[0] * known[1] / sum(known) if len(known) == 2 and any(known) else 0.0

    f1.__doc__ = " ".join((f1_of.__doc__ or "", "R:", recall.__doc__ or ""))
    return f1


def precision_of(recall: Rate) -> Rate:
    """The rate with the annotators exchanged."""

    def precision(table: ThreadTable) -> float:
        return recall(table.turned)

    precision.__doc__ = f"Precision, the recall with the annotators exchanged, of: {recall.__doc__}"
    return precision


def _or_reason(rate: Rate, table: ThreadTable) -> float | Undefined:
    try:
        return rate(table)
    except Undefined as undefined:
        return undefined


def conll_f1(table: ThreadTable) -> float:
    """CoNLL score: (F_muc + F_b3 + F_ceaf_e) / 3, the mean of the three F1. Pradhan et al. 2012, CoNLL.

    0 to 1, no unit. Undefined where one of the three is.
    """
    return sum(f1_of(rate)(table) for rate in (muc_recall, b_cubed_recall, ceaf_e_recall)) / 3


def mention_f1(table: ThreadTable) -> float:
    """F1 of the two sets of spans: 2 |A and B| / (|A| + |B|), spans being the same by their characters.

    The usual F1 (van Rijsbergen 1979). 0 to 1; unit of counting: spans. Undefined where neither marked one.
    """
    both = sum(table.first.values()) + sum(table.second.values())
    return ratio(2 * sum(table.shared.values()), both, NO_SPAN)


def pair_f1(table: ThreadTable) -> float:
    """F1 of the two sets of unordered pairs of spans that lie in one thread.

    2 sum C(n_kr, 2) / (sum C(|k|, 2) + sum C(|r|, 2)); the closure of same_claim, however it was drawn. The usual F1
    (van Rijsbergen 1979). 0 to 1; unit of counting: pairs of spans. Undefined where neither joined any.
    """
    first, second, both = table.joined
    return ratio(2 * both, first + second, NO_JOINED)


def pair_f1_common(table: ThreadTable) -> float:
    """F1 of the pairs of spans that lie in one thread, as pair_f1, of the spans alone that both marked.

    2 S / (A + B), S, A, B the pairs of those joined by both, by the first, by the second. Source, unit and undefined
    cases as pair_f1.
    """
    return pair_f1(table.common)


def rand_index_common(table: ThreadTable) -> float:
    """Rand index: the share of pairs of spans that both join or both keep apart. Rand 1971, JASA 66. Common spans.

    (C(n, 2) + 2 S - A - B) / C(n, 2), S, A, B the pairs of spans joined by both, by the first, by the second. 0 to 1;
    unit of counting: pairs of spans. Undefined where fewer than two spans were marked by both.
    """
    first, second, both = table.common.joined
    every = comb(sum(table.shared.values()), 2)
    return ratio(every + 2 * both - first - second, every, TOO_FEW)


def adjusted_rand_index_common(table: ThreadTable) -> float:
    """Rand index above chance: (S - E) / ((A + B) / 2 - E), E = A B / C(n, 2). Hubert & Arabie 1985. Common spans.

    S, A, B: pairs of spans joined by both, by the first, by the second. From -1 to 1, no unit. Undefined where fewer
    than two spans were marked by both, and where both are all one thread or both join nothing.
    """
    first, second, both = table.common.joined
    every = comb(sum(table.shared.values()), 2)
    if not every:
        raise Undefined(TOO_FEW)
    below = (first + second) * every - 2 * first * second
    return ratio(2 * (both * every - first * second), below, NO_CHOICE)


def blanc_recall(table: ThreadTable) -> float:
    """BLANC: the mean of two recalls, of pairs joined within threads and of pairs kept apart. Luo et al. 2014, ACL.

    R_c = sum C(n_kr, 2) / sum C(|k|, 2); R_n = pairs of common spans apart in both / pairs apart in the first. Where
    the first joins nothing the second part alone, where he keeps nothing apart the first part alone. 0 to 1; unit of
    counting: pairs of spans. Undefined where neither marked a span.
    """
    return _blanc(table, lambda same, ours, theirs: same / ours)


def blanc_precision(table: ThreadTable) -> float:
    """BLANC precision: (P_c + P_n) / 2, as the recall, over the pairs of the second annotator.

    The counts of R_c and R_n by the pairs that the second joins, and keeps apart. Source, unit and undefined cases as
    there.
    """
    return _blanc(table, lambda same, ours, theirs: same / theirs)


def blanc_f1(table: ThreadTable) -> float:
    """BLANC F1 = (F_c + F_n) / 2, the mean of the F1 of joined and of parted pairs, not a harmonic mean.

    Symmetric but where only one of the two joins nothing, or keeps nothing apart. Source, unit and undefined cases as
    the recall.
    """
    return _blanc(table, lambda same, ours, theirs: 2 * same / (ours + theirs))


def _blanc(table: ThreadTable, rate: Callable[[int, int, int], float]) -> float:
    *joined, both = table.joined
    spans = [sum(sizes.values()) for sizes in (table.first, table.second)]
    parted = [comb(n, 2) - pairs for n, pairs in zip(spans, joined, strict=True)]
    if not any(spans):
        raise Undefined(NO_SPAN)
    within = _part(both, joined, rate)
    between = _part(_both_apart(table), parted, rate)
    if spans == [1, 1]:
        return float(sum(table.shared.values()))
    if not joined[0]:
        return between
    return (within + between) / 2 if parted[0] else within


def _part(same: int, sizes: Sequence[int], rate: Callable[[int, int, int], float]) -> float:
    """One half of BLANC: 1 where neither has such a pair, 0 where one of them has none."""
    ours, theirs = sizes
    if not ours and not theirs:
        return 1.0
    return rate(same, ours, theirs) if ours and theirs else 0.0


def _both_apart(table: ThreadTable) -> int:
    """Pairs of common spans that neither joins."""
    first, second, both = table.common.joined
    return comb(sum(table.shared.values()), 2) - first - second + both


RECALLS: dict[str, Rate] = {
    "muc": muc_recall,
    "b_cubed": b_cubed_recall,
    "ceaf_m": ceaf_m_recall,
    "ceaf_e": ceaf_e_recall,
    "lea": lea_recall,
}

FORMULAS: dict[str, Rate] = {
    **{f"{name}_recall": recall for name, recall in RECALLS.items()},
    **{f"{name}_precision": precision_of(recall) for name, recall in RECALLS.items()},
    **{f"{name}_f1": f1_of(recall) for name, recall in RECALLS.items()},
    "blanc_recall": blanc_recall,
    "blanc_precision": blanc_precision,
    "blanc_f1": blanc_f1,
    "conll_f1": conll_f1,
    "mention_f1": mention_f1,
    "pair_f1": pair_f1,
    "pair_f1_common": pair_f1_common,
    "rand_index_common": rand_index_common,
    "adjusted_rand_index_common": adjusted_rand_index_common,
}
