"""The advice of a check: equal sentences that an annotator labelled differently, and where."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.check import Finding
from annotator.core.uneven_labels import SentenceLabels
from annotator.core.visible import excerpt, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.layer import Annotator
    from annotator.core.uneven_labels import LabelledSentence
    from annotator.store.project import Project

# So many sentences of an annotator are named, and so many spans of each.
_MOST, _NAMED = 100, 20


def uneven_labels(
    project: Project,
    people: Sequence[Annotator],
    watch: Callable[[int, int], None] | None = None,
) -> list[Finding]:
    """For each such sentence of one of `people` a finding: `count` spans, the first of them in `where` (ids).

    Of sentences that have marks, four words or more, and are equal but for case, accents and kinds of quotation marks,
    the labels are compared. `watch` is told articles done and in all, and stops it by raising.
    """
    marked = {one.id: list(project.label_counts(one.id)) for one in people}
    total, done = sum(map(len, marked.values())), 0
    found: list[Finding] = []
    for one in people:
        labels = SentenceLabels()
        for article in marked[one.id]:
            labels.add(article, project.text(article), project.span_places(article, [one.id]))
            done += 1
            if watch is not None:
                watch(done, total)
        found += islice(_findings(project, one.name, labels), _MOST)
    return found


def _findings(project: Project, name: str, labels: SentenceLabels) -> Iterator[Finding]:
    for rows in labels.uneven():
        first = rows[0]
        given = frozenset[str]().union(*(row.labels for row in rows))
        known = [f"“{visible(row.name)}”" for row in project.schema.labels if row.id in given]
        names = " and ".join([", ".join(known[:-1]), known[-1]])
        words = " ".join(project.text(first.article)[slice(*first.place)].split())
        text = excerpt(words.strip('“”„«»"'))
        ids = _one_of_each_first(rows)
        sentence = f"{visible(name)} labelled equal sentences differently, as {names}: {text}"
        yield Finding("uneven", sentence, len(ids), tuple(ids[:_NAMED]))


def _one_of_each_first(rows: Sequence[LabelledSentence]) -> list[str]:
    """The spans (ids) in reading order, but those whose sentence has labels not yet seen before all others."""
    seen: set[frozenset[str]] = set()
    first: list[str] = []
    rest: list[str] = []
    for row in rows:
        (rest if row.labels in seen else first).extend(row.spans)
        seen.add(row.labels)
    return list(dict.fromkeys([*first, *rest]))
