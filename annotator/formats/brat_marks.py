"""What the lines of an .ann file are in a project: spans with attributes, and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.ids import derived_id
from annotator.core.record import LinkRecord, SpanRecord
from annotator.core.schema import CHECKBOX, TEXT, TICKED
from annotator.core.span import Pieces, joined, pieces_problem
from annotator.core.visible import excerpt
from annotator.formats.brat_lines import LINE_ENDS, BadMark
from annotator.formats.file_names import TypeNames
from annotator.formats.jsonl_values import BadLine
from annotator.formats.naming import UnknownLabel, label_naming, link_naming
from annotator.formats.offsets import CODE_POINTS, Quoted, Unit, counted, matching_unit

if TYPE_CHECKING:
    from annotator.core.schema import Attribute
    from annotator.formats.brat_lines import Mark, Marks, Said, Tie
    from annotator.formats.naming import Naming
    from annotator.formats.reading import ReadOptions

FREE_NOTE, NOTE = "AnnotatorNotes", "note"
_MARK = "\ufeff"


class BadLabel(BadMark):
    """A file is refused for a label or link type that the project does not have, and could have."""


class BadMarks(Exception):
    """All that is wrong in a file, as far as it was read, in the order of its lines."""

    def __init__(self, bad: list[BadMark]) -> None:
        super().__init__()
        self.bad = sorted(bad, key=lambda one: one.line)


class MarkReader:
    """Makes the spans and links of one file; `notes` says what was done to it beside reading it."""

    def __init__(self, options: ReadOptions, name: str, raw: str, text: str) -> None:
        self.notes: list[str] = []
        self._raw, self._text, self._name = raw, text, name
        schema = options.schema
        self._labels = label_naming(options, by_name=True)
        self._types = link_naming(options, by_name=True)
        self._known_labels = _back("label", [row.id for row in schema.labels])
        self._known_types = _back("link", [row.id for row in schema.link_types])
        self._options = options
        names = _back("attribute", [row.id for row in schema.attributes])
        rows = {row.id: row for row in schema.attributes}
        self._attributes = {**{name: rows[id] for name, id in names.items()}, **rows}

    def read(self, marks: Marks) -> tuple[tuple[SpanRecord, ...], tuple[LinkRecord, ...]]:
        """The spans and links of a file; BadMark, or BadMarks, where any of it is refused."""
        pieces = self._pieces(marks)
        if marks.bad:
            raise BadMarks(marks.bad)
        labels, types = self._named(marks)
        said = self._said(marks)
        ids = {id: derived_id("brat", self._name, id, labels[id], pieces[id]) for id in marks.marks}
        spans = tuple(
            SpanRecord(labels[id], pieces[id], ids[id], said.get(id, {})) for id in marks.marks
        )
        links = self._links(marks, types, ids)
        if marks.names:
            self.notes.append("its references to other databases (N) were left out")
        self.notes = list(dict.fromkeys(self.notes))
        return spans, links

    # Places

    def _pieces(self, marks: Marks) -> dict[str, Pieces]:
        unit = self._unit(marks)
        found = {}
        for id, mark in marks.marks.items():
            try:
                found[id] = self._place(mark, unit)
            except BadMark as error:
                marks.bad.append(error)
        return found

    def _place(self, mark: Mark, unit: Unit) -> Pieces:
        if not unit.fits([_quoted(mark)], self._text):
            raise BadMark(mark.line, self._misfit(mark, unit))
        pieces = self._whole(joined(unit.pieces(mark.pieces)))
        if (problem := pieces_problem(pieces, len(self._text))) is not None:
            raise BadMark(mark.line, f"{mark.id}: {problem}")
        return pieces

    def _unit(self, marks: Marks) -> Unit:
        """How the file counts: as brat does, else in the way in which all its words fit."""
        stretches = [_quoted(mark) for mark in marks.marks.values()]
        raw = self._raw.removeprefix(_MARK)
        wanted = self._options.offsets or CODE_POINTS
        usual = counted(wanted, raw, stretches)
        if usual.fits(stretches, self._text):
            return usual
        if raw != self._raw:
            marked = counted(wanted, self._raw, stretches).moved(1)
            if marked.fits(stretches, self._text):
                self.notes.append("its offsets count the byte order mark; they were moved")
                return marked
        other = matching_unit(raw, stretches)
        if other is not None:
            self.notes.append(f"its offsets count {other.name}; they were made code points")
        return other or usual

    def _misfit(self, mark: Mark, unit: Unit) -> str:
        ends = " ".join(str(end) for piece in mark.pieces for end in piece)
        try:
            pieces = unit.pieces(mark.pieces)
        except KeyError:
            return f"{mark.id}: {ends} is no stretch of its text"
        there = " ".join(self._text[start:end] for start, end in pieces)
        said = excerpt(mark.quote or "")
        return f"{mark.id}: its words are {said}, but at {ends} its text has {excerpt(there)}"

    def _whole(self, pieces: Pieces) -> Pieces:
        """The pieces, those made one that only a line end parts: so brat writes a mark of several lines."""
        whole = list(pieces[:1])
        for start, end in pieces[1:]:
            between = self._text[whole[-1][1] : start]
            if between.strip(LINE_ENDS):
                whole.append((start, end))
            else:
                whole[-1] = whole[-1][0], end
        return tuple(whole)

    # Names

    def _named(self, marks: Marks) -> tuple[dict[str, str], list[str]]:
        """The labels of the marks by their ids, and the types of the ties."""
        labels, types = self._known_labels, self._known_types
        try:
            return (
                {id: _known(self._labels, labels, one.label, one, "label") for id, one in marks.marks.items()},
                [_known(self._types, types, one.type, one, "type") for one in marks.ties],
            )  # fmt: skip
        except BadLabel:
            self._labels.note_all(labels.get(one.label, one.label) for one in marks.marks.values())
            self._types.note_all(types.get(one.type, one.type) for one in marks.ties)
            raise

    # Links

    def _links(self, marks: Marks, types: list[str], ids: dict[str, str]) -> tuple[LinkRecord, ...]:
        links: dict[tuple[str, str, str], LinkRecord] = {}
        for id in marks.events:
            if not marks.mark_of(id):
                raise BadMark(marks.line_of(id), f"{id}: its trigger is none of its marks")
        for tie, type_ in zip(marks.ties, types, strict=True):
            source, target = (_end(marks, tie, end) for end in (tie.source, tie.target))
            if source == target:
                self.notes.append("its relations from a mark to itself were left out")
                continue
            ends = ids[source], ids[target]
            links[type_, *ends] = LinkRecord(type_, *ends, "")
        if marks.events:
            self.notes.append("its events became spans, and links to what has a part in them")
        if any(tie.id.startswith("*") for tie in marks.ties):
            self.notes.append("its sets of equal marks (*) became links from each to the next")
        return tuple(links.values())

    # Attributes and notes

    def _said(self, marks: Marks) -> dict[str, dict[str, str]]:
        """Attribute values by the ids of the marks that have them."""
        values: dict[str, dict[str, str]] = {}
        for one in marks.said:
            mark = marks.mark_of(one.target)
            attribute = self._attribute(one) if mark else None
            if attribute is None:
                self.notes.append(_left_out(one, is_mark=bool(mark)))
                continue
            mine = values.setdefault(mark, {})
            value = one.value or (TICKED if attribute.kind == CHECKBOX else "")
            if attribute.id in mine and attribute.kind == TEXT:
                value = f"{mine[attribute.id]}\n{value}"
            if value:
                mine[attribute.id] = value
                self._check(attribute, value)
        return values

    def _attribute(self, said: Said) -> Attribute | None:
        return self._attributes.get(NOTE if said.is_note and said.name == FREE_NOTE else said.name)

    def _check(self, attribute: Attribute, value: str) -> None:
        if why := attribute.problem(value):
            name = excerpt(attribute.id)
            self.notes.append(
                f"{name} of a span is kept, though the scheme does not allow it: {why}"
            )


def _left_out(one: Said, *, is_mark: bool) -> str:
    name = excerpt(one.name, 40)
    if one.is_note:
        if is_mark:
            return f"its notes {name} left out: the scheme has no such attribute"
        return f"its notes {name} on relations left out: links have none"
    if is_mark:
        return f"its attributes {name} left out: the scheme has no such attribute"
    return f"its attributes {name} on relations left out: links have none"


def _back(kind: str, ids: list[str]) -> dict[str, str]:
    """The project's ids by the names that our own export gives those which brat does not take."""
    return {name: id for name, id in TypeNames(kind, ids).back().items() if name not in ids}


def _known(naming: Naming, known: dict[str, str], said: str, one: Mark | Tie, key: str) -> str:
    try:
        return naming.of(known.get(said, said), key)
    except UnknownLabel as error:
        raise BadLabel(one.line, f"{one.id}: {error}") from None
    except BadLine as error:
        raise BadMark(one.line, f"{one.id}: {error}") from None


def _end(marks: Marks, tie: Tie, end: str) -> str:
    mark = marks.mark_of(end)
    if not mark:
        raise BadMark(tie.line, f"{tie.id}: {excerpt(end)} is none of its marks")
    return mark


def _quoted(mark: Mark) -> Quoted:
    ends = mark.pieces[0][0], mark.pieces[-1][1]
    return Quoted(ends, mark.pieces, mark.quote, of_pieces=True)
