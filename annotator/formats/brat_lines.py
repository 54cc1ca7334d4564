"""The lines of brat's standoff files (.ann), parsed strictly; what they mean for a project is read elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.core.visible import excerpt

# Where brat breaks a mark: its files are read a line at a time, by programs that differ in what ends one.
LINE_ENDS = "\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
_TEXT = re.compile(r"(\S+) +(\d{1,12} +\d{1,12}(?:;\d{1,12} +\d{1,12})*) *")
_RELATION = re.compile(r"(\S+) +[^\s:]+:(\S+) +[^\s:]+:(\S+) *")
_EVENT = re.compile(r"([^\s:]+):(\S+)((?: +[^\s:]+:\S+)*) *")
_EQUAL = re.compile(r"(\S+)((?: +\S+)+) *")
_ATTRIBUTE = re.compile(r"(\S+) +(\S+)(?: +(\S.*))?")
_NOTE = re.compile(r"(\S+) +(\S+)")
_ID = re.compile(r"[TREAMN]\d\S*|#\S*\d\S*|\*\S*")
# brat numbers the roles of an event that come more than once.
_NUMBER = re.compile(r"(?<=\D)\d+$")


class BadMark(Exception):
    """Why a line (from 1) of an .ann file is refused, and the file with it."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch (T): its label, its pieces as the file counts them, its words (None where they are missing)."""

    line: int
    id: str
    label: str
    pieces: tuple[tuple[int, int], ...]
    quote: str | None


@dataclass(frozen=True, slots=True)
class Tie:
    """Two marks joined, by a relation (R), by a role of an event (E) or as the same (*); ids of marks or events."""

    line: int
    id: str
    type: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a mark, an event or a relation: an attribute (A, M; "" without a value) or a note (#)."""

    line: int
    name: str
    target: str
    value: str
    is_note: bool


@dataclass(slots=True)
class Marks:
    """All of one .ann file, in its order. `events` are the marks (ids) that trigger them; `names` counts lines N.

    `bad` are the lines that are none of brat's.
    """

    marks: dict[str, Mark] = field(default_factory=dict)
    ties: list[Tie] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    events: dict[str, str] = field(default_factory=dict)
    names: int = 0
    bad: list[BadMark] = field(default_factory=list)
    _lines: dict[str, int] = field(default_factory=dict)

    def add(self, line: int, text: str) -> None:
        """Take in one line; BadMark where it is none of brat's."""
        id, tab, rest = text.partition("\t")
        if not tab or _ID.fullmatch(id) is None:
            raise BadMark(line, f"{excerpt(text)} is no line of brat's")
        if id[0] != "*" and self._lines.setdefault(id, line) != line:
            raise BadMark(line, f"the id {excerpt(id)} stands on line {self._lines[id]} already")
        data, tab, tail = rest.partition("\t")
        taken = self._take(line, id, data, tail if tab else None)
        if not taken:
            raise BadMark(line, f"{excerpt(text)} is no line of brat's")

    def line_of(self, id: str) -> int:
        """The line on which that id stands."""
        return self._lines[id]

    def mark_of(self, id: str) -> str:
        """The id of the mark that `id` is, or that triggers the event `id`; "" where there is none."""
        found = self.events.get(id, id)
        return found if found in self.marks else ""

    def _take(self, line: int, id: str, data: str, tail: str | None) -> bool:
        if id[0] == "T":
            return self._take_mark(line, id, data, tail)
        if id[0] == "N":
            self.names += 1
            return True
        if id[0] in "AM#":
            return self._take_said(line, id, data, tail)
        return self._take_tie(line, id, data)

    def _take_mark(self, line: int, id: str, data: str, tail: str | None) -> bool:
        found = _TEXT.fullmatch(data)
        if found is None:
            return False
        pairs = [pair.split() for pair in found[2].split(";")]
        pieces = tuple((int(start), int(end)) for start, end in pairs)
        self.marks[id] = Mark(line, id, found[1], pieces, tail if tail and tail.strip() else None)
        return True

    def _take_said(self, line: int, id: str, data: str, tail: str | None) -> bool:
        is_note = id[0] == "#"
        found = (_NOTE if is_note else _ATTRIBUTE).fullmatch(data.rstrip(" "))
        if found is None:
            return False
        value = (tail or "") if is_note else (found[3] or "")
        self.said.append(Said(line, found[1], found[2], value, is_note))
        return True

    def _take_tie(self, line: int, id: str, data: str) -> bool:
        found = {"R": _RELATION, "E": _EVENT, "*": _EQUAL}[id[0]].fullmatch(data)
        if found is None:
            return False
        if id[0] == "R":
            self.ties.append(Tie(line, id, found[1], found[2], found[3]))
        elif id[0] == "E":
            self.events[id] = found[2]
            roles = [role.split(":", 1) for role in found[3].split()]
            self.ties += [Tie(line, id, _NUMBER.sub("", name), id, to) for name, to in roles]
        else:
            same = found[2].split()
            self.ties += [Tie(line, id, found[1], one, other) for one, other in pairwise(same)]
        return True


def parse(text: str) -> Marks:
    """All lines of an .ann file."""
    marks = Marks()
    # Not `splitlines`: the words of a mark may hold what Python takes for a line end, too.
    for line, row in enumerate(text.split("\n"), 1):
        if row.strip():
            try:
                marks.add(line, row)
            except BadMark as error:
                marks.bad.append(error)
    return marks
