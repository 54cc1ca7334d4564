"""Which one figure on agreement to read first, and why; docs/guide/agreement.md says when another one fits better."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.agreement.report import Score

_UNITS = (
    "Read u-alpha first: spans are set freely here, and it weighs where they lie and how they are labelled, "
    "less what chance would give, for any number of people."
)
_CHARACTERS = (
    "Read Krippendorff’s alpha of characters first: spans may lie over one another here, and it weighs how each "
    "character is labelled, less what chance would give, for any number of people."
)
_SPANS = "Read exact F1 first: it says how many spans two marked alike, and the usual others have no value here."
# By the names of the metrics, what is most usual for spans first.
_WHY = {
    "u_alpha_2016": _UNITS,
    "krippendorff_alpha_char": _CHARACTERS,
    "span_f1_exact": _SPANS,
    "span_f1_exact_mean": _SPANS,
}
GUIDE = "The guide says under “Agreement” when another measure fits better."


def usual_score(scores: Iterable[Score]) -> Score | None:
    """The figure to read first: of those that are usual for spans, the first that has a value; None for none."""
    there = {score.key.name: score for score in scores if score.value is not None}
    return next((there[name] for name in _WHY if name in there), None)


def why_first(usual: Score) -> str:
    """One sentence on why that figure is the one to read first."""
    return _WHY[usual.key.name]
