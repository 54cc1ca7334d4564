"""What an import did, for people and as the contract's JSON object."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.tally import ImportCounts, Tally
from annotator.core.visible import excerpt
from annotator.formats.reading import (
    EmptyFolder,
    FilesLeftOut,
    GuessedEncoding,
    MissingFile,
    UnknownNames,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.errors import Problem
    from annotator.formats.reading import Note

_MOST_SAME_TEXTS = 50
_MOST_GUESSED = 3


@dataclass(slots=True)
class NoteGroup:
    """The same note on one or more lines of a file; `line` is the first, `times` how many."""

    path: str
    line: int | None
    text: str
    times: int = 1

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}, line {self.line}"
        if self.times == 1:
            return f"{place}: {self.text}"
        more = f"and on {self.times - 1} more lines"
        return f"{place}: {self.text} ({more})"


@dataclass(slots=True)
class ImportSummary:
    """Counts, problems and notes of an import; `edit` is its step in the project's history.

    `new_labels` and `new_link_types` were added to the schema; `unknown` has those for which files
    were refused.

    `left_out` counts the files of folders that are of kinds that are not read.

    `there` are the articles (ids) that were there before, and whose text the files have under another id.

    `cancelled`: it was stopped, and what it had stored was taken back.
    """

    edit: str = ""
    cancelled: bool = False
    documents: Tally = field(default_factory=Tally)
    annotations: Tally = field(default_factory=Tally)
    links: Tally = field(default_factory=Tally)
    problems: list[Problem] = field(default_factory=list)
    new_labels: list[str] = field(default_factory=list)
    new_link_types: list[str] = field(default_factory=list)
    unknown: UnknownNames = field(default_factory=UnknownNames)
    met_again: int = 0
    there: dict[str, None] = field(default_factory=dict)
    guessed: list[GuessedEncoding] = field(default_factory=list)
    left_out: int = 0
    _same_texts: list[NoteGroup] = field(default_factory=list, repr=False)
    _notes: dict[tuple[str, str], NoteGroup] = field(default_factory=dict, repr=False)

    @property
    def notes(self) -> list[NoteGroup]:
        """What the user should know, though nothing was refused for it."""
        copies = self._same_texts
        if (more := len(copies) - _MOST_SAME_TEXTS) > 0:
            text = f"{more:,} more articles have the text of others"
            copies = [*copies[:_MOST_SAME_TEXTS], NoteGroup(copies[-1].path, None, text)]
        return [*self._notes.values(), *copies]

    def add(self, counts: ImportCounts) -> None:
        """Add the counts and problems of one file or more."""
        self.documents += counts.articles
        self.annotations += counts.annotations
        self.links += counts.links
        self.problems += counts.problems
        self.new_labels += counts.new_labels
        self.new_link_types += counts.new_link_types
        self.met_again += counts.met_again
        self.there |= dict.fromkeys(counts.there)

    def add_same_texts(self, rows: Iterable[tuple[str, int | None, str]]) -> None:
        """Add which articles (path, line) have the text of another one, and what to say of each."""
        self._same_texts += [NoteGroup(*row) for row in rows]

    def add_notes(self, notes: Iterable[Note]) -> None:
        """Add notes; the same one on several lines of a file becomes one."""
        for note in notes:
            if isinstance(note, GuessedEncoding):
                self.guessed.append(note)
            if isinstance(note, FilesLeftOut):
                self.left_out += note.files
            group = self._notes.get((note.path, note.text))
            if group is None:
                group = NoteGroup(note.path, note.line, note.text)
                self._notes[note.path, note.text] = group
            else:
                group.times += 1

    def to_json(self) -> dict[str, Any]:
        """The contract's object, the notes beside it, and labels where any were added or unknown."""
        schema = {
            "labels": {"added": self.new_labels, "unknown": list(self.unknown.labels)},
            "link_types": {"added": self.new_link_types, "unknown": list(self.unknown.link_types)},
        }
        return {
            "documents": asdict(self.documents),
            "annotations": asdict(self.annotations),
            "links": asdict(self.links),
            "problems": [
                {"path": problem.path, "line": problem.line, "reason": problem.reason}
                for problem in self.problems
            ],
            "notes": [asdict(note) for note in self.notes],
            **{key: value for key, value in schema.items() if any(value.values())},
        }

    def unknown_sentence(self) -> str:
        """Which labels and link types of the files the project does not have; "" where it has all."""
        names = [*self.unknown.labels, *self.unknown.link_types]
        if not names:
            return ""
        said = ", ".join(excerpt(name, 40) for name in names[:12])
        more = f" and {len(names) - 12} more" if len(names) > 12 else ""
        return f"The files have labels that the project does not have: {said}{more}."

    def guessed_files(self) -> list[str]:
        """Each file whose encoding was guessed, with that in brackets."""
        return [f"{excerpt(Path(row.path).name, 60)} ({row.encoding})" for row in self.guessed]

    def guessed_names(self) -> str:
        """The files whose encoding was guessed, each with that: “a.txt (cp1252) and b.txt (cp1251)”; "" for none."""
        said = self.guessed_files()
        if (more := len(said) - _MOST_GUESSED) > 0:
            said = [*said[:_MOST_GUESSED], f"{more} more"]
        return in_words(said) if said else ""

    def sentence(self) -> str:
        """What was added, in a sentence: “3 articles and 38 spans added, 2 articles unchanged.”."""
        if self.cancelled:
            return "The import was stopped; nothing of it was kept."
        said = [part for what in ("added", "unchanged", "refused") if (part := self._said(what))]
        new = [counted(len(self.new_labels), "new label")] if self.new_labels else []
        if self.new_link_types:
            new.append(counted(len(self.new_link_types), "new link type"))
        if new:
            said.append(f"{in_words(new)} in the project's scheme")
        if self.left_out:
            said.append(f"{counted(self.left_out, 'file')} of other kinds left out")
        if said:
            return "; ".join(said) + "."
        return "Nothing was imported." if self.problems else "There was nothing to import."

    def _said(self, what: str) -> str:
        tallies = (("article", self.documents), ("span", self.annotations), ("link", self.links))
        counts = [(getattr(tally, what), name) for name, tally in tallies]
        if what == "unchanged":
            # An article that comes in several files is one.
            counts[0] = (max(self.documents.unchanged - self.met_again, 0), "article")
        missing = sum(isinstance(row, MissingFile) for row in self.problems)
        if what == "refused":
            empty = sum(isinstance(row, EmptyFolder) for row in self.problems)
            counts[0] = (max(self.documents.refused - missing - empty, 0), "article")
        parts = [counted(count, name) for count, name in counts if count]
        said = [f"{in_words(parts)} {what}"] if parts else []
        if what == "refused" and missing:
            said.append(f"{counted(missing, 'file')} not found")
        return "; ".join(said)


def counted(count: int, name: str) -> str:
    """“1 article”, “2,000 articles”."""
    return f"{count:,} {name}" + ("" if count == 1 else "s")


def in_words(parts: list[str]) -> str:
    """“a, b and c”."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
