"""What the figures on agreement are called in plain words, and what each says in one sentence."""

from __future__ import annotations

import re
from typing import NamedTuple


class Meaning(NamedTuple):
    """A figure's name for people, and one sentence on what it says."""

    name: str
    says: str


_UNITS = {"char": "characters", "token": "tokens"}
_SEMEVAL = {
    "strict": "same ends and same label",
    "exact": "same ends, whatever the label",
    "partial": "same ends, or half for an overlap",
    "ent_type": "same label on words that overlap",
}
_PARTS = {
    "f1": ("F1", "the balance of precision and recall"),
    "precision": ("precision", "the share of the second one’s spans that the first has too"),
    "recall": ("recall", "the share of the first one’s spans that the second has too"),
}
_CLASSES = {
    "correct": "right",
    "incorrect": "wrong",
    "partial": "half right",
    "missed": "marked by the first alone",
    "spurious": "marked by the second alone",
}
_CLUSTERS = {
    "muc": ("MUC", "how few joins it takes to make one person’s threads of the other’s"),
    "b_cubed": ("B-cubed", "how much of its thread each span shares with the other’s"),
    "ceaf_m": ("CEAF by spans", "how many spans lie in threads that answer to each other"),
    "ceaf_e": ("CEAF by threads", "how alike the threads are that answer to each other"),
    "lea": ("LEA", "how many pairs within each thread the other joined too"),
    "blanc": ("BLANC", "how alike pairs are joined, and pairs kept apart"),
}
_LIKE = {"masi": "MASI", "jaccard": "Jaccard"}

_WORDS = {
    "percent_agreement": ("Observed agreement", "The share of {} on which both say the same."),
    "cohen_kappa": ("Cohen’s kappa", "Agreement of two on {}, above what chance would give."),
    "scott_pi": ("Scott’s pi", "As Cohen’s kappa on {}, with one idea of chance for both."),
    "fleiss_kappa": ("Fleiss’ kappa", "Agreement of all on {}, above what chance would give."),
    "gwet_ac1": ("Gwet’s AC1", "Agreement on {} above chance, steady where one label is rare."),
    "krippendorff_alpha": (
        "Krippendorff’s alpha",
        "One less the disagreement on {} over that of chance; any number of people.",
    ),
    "boundary_similarity": (
        "Boundary similarity",
        "How near the ends of spans lie, in {}; near misses count in part.",
    ),
    "segmentation_similarity": (
        "Segmentation similarity",
        "The share of places, in {}, where both put an end or both put none.",
    ),
}
_SINGLE = {
    "u_alpha_2016": ("u-alpha", "Agreement on where units lie and how they are labelled."),
    "u_alpha_2016_binary": ("u-alpha, marked or not", "Agreement on what is marked at all."),
    "cu_alpha_2016": ("cu-alpha", "Agreement on labels where people marked the same place."),
    "ku_alpha_2016": ("(k)u-alpha", "Agreement on one label where somebody gave it."),
    "ku_coverage_2016": (
        "(k)u-alpha, share covered",
        "How much of what has this label somebody else marked too.",
    ),
    "u_alpha_1995": ("u-alpha of 1995", "Krippendorff’s first way to compare units on a line."),
    "span_f1_exact": (
        "Exact F1",
        "The share of spans that both marked with the same ends and label.",
    ),
    "token_f1": ("F1 of tokens", "The share of labelled words that both labelled so."),
    "link_f1": ("F1 of links", "The share of links that both drew, of the same type."),
    "link_f1_untyped": ("F1 of links, any type", "The share of links that both drew."),
    "link_f1_lifted": (
        "F1 of links, ends by overlap",
        "The share of links that both drew between spans that overlap.",
    ),
    "link_type_agreement": (
        "Agreement on link types",
        "Of links that both drew, how many have one type.",
    ),
    "cohen_kappa_link_type": (
        "Cohen’s kappa of link types",
        "Agreement on the types of links that both drew, above chance.",
    ),
    "conll_f1": ("CoNLL score", "The mean of three measures of threads: MUC, B-cubed and CEAF."),
    "mention_f1": ("F1 of linked spans", "The share of spans in threads that both have."),
    "pair_f1": ("F1 of pairs", "The share of pairs in one thread that both put together."),
    "pair_f1_common": ("F1 of pairs both marked", "The same, of spans that both have alone."),
    "rand_index_common": ("Rand index", "The share of pairs that both join, or both keep apart."),
    "adjusted_rand_index_common": ("Adjusted Rand index", "The Rand index above chance."),
    "gamma": ("Gamma", "How well spans can be laid beside each other, against chance."),
    "gamma_observed_disorder": ("Observed disorder", "What the best way to match the spans costs."),
    "gamma_expected_disorder": ("Expected disorder", "What matching costs by chance."),
}


def meaning(metric: str) -> Meaning:
    """What a metric is called and says; its own name where nothing plainer is known."""
    base = metric.removesuffix("_mean")
    found = _single(base) or _semeval(base) or _of_units(base) or _clusters(base)
    if found is None:
        return Meaning(metric, "")
    if base != metric:
        return Meaning(found.name, f"{found.says} The mean over each two annotators.")
    return found


def _single(metric: str) -> Meaning | None:
    return Meaning(*_SINGLE[metric]) if metric in _SINGLE else None


def _semeval(metric: str) -> Meaning | None:
    found = re.fullmatch(r"nervaluate_(strict|exact|partial|ent_type)_(\w+)", metric)
    if found is None:
        return None
    scheme, part = found.groups()
    head = f"{scheme.replace('ent_type', 'type').capitalize()}, "
    if part in _PARTS:
        name, says = _PARTS[part]
        return Meaning(f"{head}{name}", f"Of spans with {_SEMEVAL[scheme]}: {says}.")
    return Meaning(
        f"{head}{_CLASSES[part]}", f"How many spans are {_CLASSES[part]}: {_SEMEVAL[scheme]}."
    )


def _of_units(metric: str) -> Meaning | None:
    alike = re.fullmatch(r"krippendorff_alpha_(\w+)_(masi|jaccard)", metric)
    if alike:
        what, distance = alike.groups()
        of = {"char": "characters", "doc_labels": "labels of an article"}.get(what, "threads")
        name = f"Krippendorff’s alpha of {of}, {_LIKE[distance]}"
        return Meaning(name, f"Alpha of {of} as sets, which may agree in part ({_LIKE[distance]}).")
    base, _, unit = metric.rpartition("_")
    if base not in _WORDS or unit not in _UNITS:
        return None
    name, says = _WORDS[base]
    return Meaning(f"{name} of {_UNITS[unit]}", says.format(_UNITS[unit]))


def _clusters(metric: str) -> Meaning | None:
    found = re.fullmatch(r"(\w+)_(f1|precision|recall)", metric)
    if found is None or found[1] not in _CLUSTERS:
        return None
    name, says = _CLUSTERS[found[1]]
    return Meaning(f"{name}, {_PARTS[found[2]][0]}", f"Threads of linked spans: {says}.")
