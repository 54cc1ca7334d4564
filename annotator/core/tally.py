"""Counts of an import: what was added, what was there already, what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.errors import Problem


@dataclass(slots=True)
class Tally:
    """How many of one kind of thing were added, were there already, were refused."""

    added: int = 0
    unchanged: int = 0
    refused: int = 0

    def __iadd__(self, other: Tally) -> Tally:
        self.added += other.added
        self.unchanged += other.unchanged
        self.refused += other.refused
        return self

    def refuse_added(self) -> None:
        """Count what was added as refused: the file it came from was taken back whole."""
        self.refused += self.added
        self.added = 0


@dataclass(slots=True)
class ImportCounts:
    """Tallies of one or more files, each problem by file and line, and what was added to the schema (ids)."""

    articles: Tally = field(default_factory=Tally)
    annotations: Tally = field(default_factory=Tally)
    links: Tally = field(default_factory=Tally)
    problems: list[Problem] = field(default_factory=list)
    new_labels: list[str] = field(default_factory=list)
    new_link_types: list[str] = field(default_factory=list)
    # Articles that `articles` counts as unchanged though this import has counted them in another file already.
    met_again: int = 0
    # Of each article that has the text of another one: its record's line, and what to say.
    same_texts: list[tuple[int | None, str]] = field(default_factory=list)
    # The articles (ids) that were in the project before, and whose text the files have under another id.
    there: list[str] = field(default_factory=list)

    def __iadd__(self, other: ImportCounts) -> ImportCounts:
        self.articles += other.articles
        self.annotations += other.annotations
        self.links += other.links
        self.problems += other.problems
        self.new_labels += other.new_labels
        self.new_link_types += other.new_link_types
        self.met_again += other.met_again
        self.same_texts += other.same_texts
        self.there += other.there
        return self

    def refuse_added(self) -> None:
        """Count all that was added as refused; labels that were new to the schema are not in it then."""
        self.new_labels, self.new_link_types = [], []
        for tally in (self.articles, self.annotations, self.links):
            tally.refuse_added()
