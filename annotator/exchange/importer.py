"""Putting files into a project, each wholly or, where something is wrong in it, not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.exchange.article_ids import ArticleIds
from annotator.exchange.reading_through import FileRefused, Pass
from annotator.exchange.summary import ImportSummary
from annotator.formats.reading import Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.record import Record
    from annotator.core.tally import ImportCounts
    from annotator.exchange.parsing import Source
    from annotator.store.project import Project


class Importer:
    """One import, a step of the project's history: `take` files, then `finish`, or `take_back`.

    It belongs to the thread of `project`. With `keep_good` the sound records of a file are stored
    though others are refused. `actor` (an annotator's id) is who can undo it.
    """

    def __init__(
        self,
        project: Project,
        text: str,
        *,
        keep_good: bool = False,
        actor: str | None = None,
        add_labels: bool = False,
    ) -> None:
        self.summary = ImportSummary()
        self.summary.edit = project.begin_import(text, actor, add_labels=add_labels)
        self._project = project
        self._keep_good = keep_good
        self._ids = ArticleIds(project)
        self._awaiting: list[Pass] = []

    def take(self, sources: Sequence[Source]) -> None:
        """Store files: texts together in one transaction, every other file in one of its own.

        StorageFailed where the disk refuses; what was stored before stays.
        """
        texts = [source for source in sources if source.one_article]
        if texts:
            self._take_texts(texts)
        for source in sources:
            if not source.one_article:
                self._take_file(source)

    def finish(self) -> ImportSummary:
        """Store the files whose links waited for others, and give the summary."""
        waiting, self._awaiting = self._awaiting, []
        while waiting:
            waiting = self._take_linked([one.source for one in waiting])
        return self.summary

    def take_back(self) -> ImportSummary:
        """Undo all that was stored so far; the summary says so."""
        self._project.take_back(self.summary.edit)
        self.summary = ImportSummary(edit=self.summary.edit, cancelled=True)
        return self.summary

    # Texts: each file is one article, so a refused one costs no other

    def _take_texts(self, sources: Sequence[Source]) -> None:
        passes: list[Pass] = []
        paths: list[str] = []
        counts = self._store(self._articles(sources, passes, paths), keep_good=True)
        counts.problems = [
            Problem(paths[(problem.line or 1) - 1], None, problem.reason)
            for problem in counts.problems
        ]
        self.summary.add(counts)
        self.summary.add_same_texts(
            (paths[(line or 1) - 1], None, said) for line, said in counts.same_texts
        )
        for one in passes:
            self.summary.add(one.bad_records())
            self.summary.add_notes(one.notes)

    def _articles(
        self, sources: Sequence[Source], passes: list[Pass], paths: list[str]
    ) -> Iterator[Record]:
        for source in sources:
            one = Pass(source)
            passes.append(one)
            for record in one.records(keep_good=True):
                article = self._ids.settled(record.article)
                if article.id != record.article.id:
                    text = f"another text is called {record.article.id}, so this is {article.id}"
                    one.notes.append(Note(source.path, None, text))
                paths.append(source.path)
                yield replace(record, article=article, line=len(paths))

    # Files of many records

    def _take_file(self, source: Source) -> None:
        one = Pass(source)
        counts = self._try(one)
        if counts.problems and one.awaits_links and not one.problems:
            self._awaiting.append(one)
        elif counts.problems and self._keep_good:
            one = Pass(source)
            counts = self._store(self._records(one, keep_good=True), source.path, keep_good=True)
            self._count(one, counts)
            self.summary.add(one.bad_records())
        else:
            self._count(one, counts)

    def _records(self, one: Pass, *, keep_good: bool) -> Iterator[Record]:
        """The records of a file, whose articles get ids of their own where theirs are mere numbers."""
        records = one.records(keep_good=keep_good)
        if not one.source.numbered:
            return records
        return (self._ids.apart(record, one.notes, one.source.path) for record in records)

    def _try(self, one: Pass) -> ImportCounts:
        try:
            return self._store(self._records(one, keep_good=False), one.source.path)
        except FileRefused:
            return one.refused_whole()

    def _count(self, one: Pass, counts: ImportCounts) -> None:
        self.summary.add(counts)
        # What was done to a file that was refused whole was not done.
        if not one.problems or self._keep_good:
            self.summary.add_notes(one.notes)
            path = one.source.path
            self.summary.add_same_texts((path, line, said) for line, said in counts.same_texts)

    def _take_linked(self, sources: Sequence[Source]) -> list[Pass]:
        """Store files in one transaction; where that fails, those that are in order once more."""
        passes = [Pass(source) for source in sources]
        places: list[tuple[Pass, int | None]] = []
        counts = self._store(self._in_order(passes, places), keep_good=self._keep_good)
        problems = [
            (places[(problem.line or 1) - 1], problem.reason) for problem in counts.problems
        ]
        counts.problems = [
            Problem(one.source.path, line, reason) for (one, line), reason in problems
        ]
        if self._keep_good or not problems:
            self.summary.add(counts)
            for one in passes:
                self.summary.add_notes(one.notes)
            said = [(places[(line or 1) - 1], text) for line, text in counts.same_texts]
            self.summary.add_same_texts((one.source.path, line, text) for (one, line), text in said)
            return []
        bad = {id(one) for (one, _), _ in problems}
        self.summary.problems += counts.problems
        for one in passes:
            if id(one) in bad:
                self._count(one, one.refused_whole())
        return [one for one in passes if id(one) not in bad]

    def _store(
        self, records: Iterator[Record], path: str = "", *, keep_good: bool = False
    ) -> ImportCounts:
        return self._project.import_records(
            self.summary.edit, records, path=path, keep_good=keep_good
        )

    def _in_order(
        self, passes: Sequence[Pass], places: list[tuple[Pass, int | None]]
    ) -> Iterator[Record]:
        for one in passes:
            for record in self._records(one, keep_good=True):
                places.append((one, record.line))
                yield replace(record, line=len(places))
