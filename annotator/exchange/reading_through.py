"""One pass over a file on its way into the project: records through, the rest counted and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.record import Record
from annotator.core.tally import ImportCounts, Tally
from annotator.formats.reading import Note, RefusedRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.errors import Problem
    from annotator.exchange.parsing import Source


class FileRefused(Exception):
    """Ends the pass where something is wrong in the file, so that nothing of it is stored."""


class Pass:
    """A pass over `source`; afterwards it knows what the file held, and what was wrong with it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.notes: list[Note] = []
        self._held = ImportCounts()
        self._bad = ImportCounts()
        self._articles: set[str] = set()
        self._spans: set[str] = set()
        self._targets: set[str] = set()

    def records(self, *, keep_good: bool) -> Iterator[Record]:
        """The sound records; FileRefused at the end where any other was not, unless `keep_good`."""
        for item in self.source.items():
            if isinstance(item, Record):
                self._count(item)
                yield item
            elif isinstance(item, Note):
                self.notes.append(item)
            else:
                self._refuse(item)
        if self.problems and not keep_good:
            raise FileRefused

    @property
    def awaits_links(self) -> bool:
        """Whether links go to spans that are not in this file: another one may bring them."""
        return bool(self._targets - self._spans)

    def refused_whole(self) -> ImportCounts:
        """Counts where nothing of the file was stored."""
        counts = self.bad_records()
        for mine, held in (
            (counts.articles, self._held.articles),
            (counts.annotations, self._held.annotations),
            (counts.links, self._held.links),
        ):
            mine.refused += held.added
        return counts

    def bad_records(self) -> ImportCounts:
        """Counts and problems of the records that could not be read."""
        counts = ImportCounts(problems=list(self.problems))
        counts += self._bad
        return counts

    def _refuse(self, problem: Problem) -> None:
        self.problems.append(problem)
        if isinstance(problem, RefusedRecord):
            self._bad.articles.refused += 1
            self._bad.annotations.refused += problem.annotations
            self._bad.links.refused += problem.links

    def _count(self, record: Record) -> None:
        name = record.article.id
        if not name or name not in self._articles:
            self._articles.add(name)
            self._held.articles += Tally(added=1)
        self._held.annotations.added += len(record.spans)
        self._held.links.added += len(record.links)
        self._spans.update([span.id for span in record.spans])
        self._targets.update([link.target for link in record.links])
