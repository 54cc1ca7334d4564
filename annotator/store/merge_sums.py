"""What a merge made of each layer and label, in counts that must add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.merge import FATES, MergeCount, MergeReport

if TYPE_CHECKING:
    from collections import Counter

    from annotator.core.tally import ImportCounts
    from annotator.store.database import Database
    from annotator.store.merge_gold import GoldMerge
    from annotator.store.merge_matching import Matching

# Spans, by the name of their layer and the id of their label.
Counts = dict[tuple[str, str], int]


def span_counts(database: Database) -> Counts:
    """How many spans of each label each layer has."""
    rows = database.rows(
        "SELECT name, label, count(*) FROM span JOIN annotator ON annotator.id = span.annotator GROUP BY 1, 2"
    )
    return {(name, label): count for name, label, count in rows}


def add_gold(
    name: str,
    gold: GoldMerge,
    matching: Matching,
    counts: ImportCounts,
) -> None:
    """Count the gold that came with decisions among what the import counted; `name` is that of the layer here."""
    for (label, fate), count in gold.fates.items():
        matching.fates[name, label, fate] += count
        if fate == "added":
            counts.annotations.added += count
        elif fate == "refused":
            counts.annotations.refused += count
        elif fate != "incoming":
            counts.annotations.unchanged += count
    for label, count in gold.moved.items():
        matching.moved[name, label] += count
    counts.links.added += gold.links_added


def merge_counts(
    before: Counts, withdrawn: Counts, after: Counts, matching: Matching
) -> list[MergeCount]:
    """A row for each layer and label, by name: spans before and after, and what became of those that came in."""
    fates: Counter[tuple[str, str, str]] = matching.fates
    keys = before.keys() | after.keys() | {(name, label) for name, label, _ in fates}
    counts = []
    for name, label in sorted(keys):
        row = MergeCount(name, label, before.get((name, label), 0), after=after.get((name, label), 0))  # fmt: skip
        row.moved = matching.moved[name, label]
        row.incoming = fates[name, label, "incoming"]
        row.withdrawn = withdrawn[name, label]
        row.added = row.after - row.before + row.withdrawn - row.moved
        for fate in ("same", "updated", "conflicts", "refused"):
            setattr(row, fate, fates[name, label, fate])
        counts.append(row)
    return counts


def require_sums(report: MergeReport, counts: ImportCounts) -> None:
    """Stop a merge that lost a span on the way: what came in must all be somewhere."""
    for row in report.counts:
        row.same += row.incoming - sum(getattr(row, fate) for fate in FATES)
    sums = {fate: sum(getattr(row, fate) for row in report.counts) for fate in FATES}
    spans = counts.annotations
    met = sums["same"] + sums["updated"] + sums["conflicts"]
    expected = (spans.added, spans.unchanged, spans.refused)
    fits = (sums["added"], met, sums["refused"]) == expected
    if not fits or not all(row.adds_up for row in report.counts):
        raise Refused(
            f"“{report.other}” was not merged: the spans that it holds and those that arrived do not add up. "
            "“annotator check” says whether it is damaged."
        )
