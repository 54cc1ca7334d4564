"""The spans of a line of JSON Lines: offsets, quotes, labels, attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.record import SpanRecord
from annotator.core.schema import CHECKBOX, NUMBER, TEXT, TICKED
from annotator.core.span import Pieces, pieces_problem
from annotator.core.visible import excerpt
from annotator.formats.jsonl_provenance import KEY
from annotator.formats.jsonl_values import BadLine, first_twice, id_at, kind, text_at
from annotator.formats.naming import UnknownLabel
from annotator.formats.offsets import CODE_POINTS, Ends, Quoted, Unit, counted, matching_unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import Attribute, Schema
    from annotator.formats.naming import Naming

SPAN_KEYS = frozenset(
    {"id", "start", "end", "label", "text", "fragments", "created", "updated", KEY}
)


class SpanReader:
    """Reads the spans of one line after another; `unit` is how offsets count where quotes do not tell."""

    def __init__(self, schema: Schema, labels: Naming, unit: str = CODE_POINTS) -> None:
        self._labels = labels
        self._unit = unit
        self._attributes = {attribute.id: attribute for attribute in schema.attributes}

    def read(
        self, rows: list[Any], raw: str, text: str, notes: list[str]
    ) -> tuple[SpanRecord, ...]:
        """The spans in `rows` on `text`, the stored form of `raw`; BadLine where one is refused."""
        if not rows:
            return ()
        # Where the units differ, quotes may fit by chance: then the file's own unit is tried first.
        plain = raw == text and (self._unit == CODE_POINTS or text.isascii())
        pieces = _plain_pieces(rows, text) if plain else None
        if pieces is None:
            pieces = _checked_pieces(rows, raw, text, self._unit, notes)
        left_out, odd = set[str](), set[str]()
        spans = tuple(self._each(rows, pieces, left_out, odd))
        if left_out:
            keys = ", ".join(excerpt(key) for key in sorted(left_out))
            notes.append(f"{keys} of its spans left out: the scheme has no such attribute")
        notes += sorted(odd)
        _check_unique(spans)
        return spans

    def _each(
        self,
        rows: list[dict[str, Any]],
        pieces: list[Pieces],
        left_out: set[str],
        odd: set[str],
    ) -> Iterator[SpanRecord]:
        for number, row in enumerate(rows, 1):
            try:
                yield self._span(row, pieces[number - 1], left_out, odd)
            except UnknownLabel as error:
                self._labels.note_all(row.get("label") for row in rows)
                raise UnknownLabel(f"span {number}: {error}") from None
            except BadLine as error:
                raise BadLine(f"span {number}: {error}") from None

    def _span(
        self, row: dict[str, Any], pieces: Pieces, left_out: set[str], odd: set[str]
    ) -> SpanRecord:
        label = self._labels.of(row.get("label"))
        attributes: dict[str, str] = {}
        for key in row.keys() - SPAN_KEYS:
            attribute = self._attributes.get(key)
            if attribute is None:
                left_out.add(key)
            elif value := _value(row, key, attribute):
                attributes[key] = value
                if attribute.kind != TEXT and (why := attribute.problem(value)):
                    name = excerpt(key)
                    odd.add(f"{name} of a span is kept, though the scheme does not allow it: {why}")
        made, changed = text_at(row, "created"), text_at(row, "updated")
        return SpanRecord(label, pieces, id_at(row, "id"), attributes, made, changed)


def _value(row: dict[str, Any], key: str, attribute: Attribute) -> str:
    """An attribute's value as it is stored; numbers and checkboxes may be JSON's own."""
    said = row[key]
    if attribute.kind == CHECKBOX and type(said) is bool:
        return TICKED if said else ""
    if attribute.kind == NUMBER and type(said) in (int, float):
        return str(said)
    return text_at(row, key)


def _plain_pieces(rows: list[Any], text: str) -> list[Pieces] | None:
    """The pieces where every row is of one piece and quotes the text; None: look closer."""
    length = len(text)
    result: list[Pieces] = []
    for row in rows:
        if type(row) is not dict or "fragments" in row:
            return None
        start, end = row.get("start"), row.get("end")
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
            return None
        if row.get("text") != text[start:end]:
            return None
        result.append(((start, end),))
    return result


def _checked_pieces(
    rows: list[Any], raw: str, text: str, first: str, notes: list[str]
) -> list[Pieces]:
    stretches = [_stretch(row, f"span {number}") for number, row in enumerate(rows, 1)]
    usual = counted(first, raw, stretches)
    unit = usual if usual.fits(stretches, text) else matching_unit(raw, stretches)
    if unit is None:
        raise BadLine(_misfit(stretches, usual, text))
    if unit.name != first:
        notes.append(f"its offsets count {unit.name}; they were made code points")
    elif raw != text:
        notes.append("its line ends were made LF, and its offsets moved with them")
    return [
        _sound(unit.pieces(stretch.pieces), len(text), f"span {number}")
        for number, stretch in enumerate(stretches, 1)
    ]


def _stretch(row: Any, owner: str) -> Quoted:
    if type(row) is not dict:
        raise BadLine(f"{owner} should be an object and is {kind(row)}")
    ends = _offset(row.get("start"), '"start"', owner), _offset(row.get("end"), '"end"', owner)
    quote = text_at(row, "text", owner) if row.get("text") is not None else None
    fragments = row.get("fragments")
    pieces = (ends,) if fragments is None else _fragments(fragments, owner)
    if (pieces[0][0], pieces[-1][1]) != ends:
        raise BadLine(f'{owner}: its "fragments" do not begin and end where it does')
    return Quoted(ends, pieces, quote)


def _fragments(value: Any, owner: str) -> tuple[Ends, ...]:
    sound = type(value) is list and value
    if not sound or not all(type(piece) is list and len(piece) == 2 for piece in value):
        raise BadLine(f'{owner}: "fragments" should be a list of [start, end]')
    return tuple(
        (_offset(start, "a start", owner), _offset(end, "an end", owner)) for start, end in value
    )


def _offset(value: Any, name: str, owner: str) -> int:
    if type(value) is int:
        return value
    what = f"is {value}" if type(value) is float else f"is {kind(value)}"
    raise BadLine(f"{owner}: {name} should be a whole number and {what}")


def _sound(pieces: Pieces, length: int, owner: str) -> Pieces:
    if (problem := pieces_problem(pieces, length)) is not None:
        raise BadLine(f"{owner}: {problem}")
    return pieces


def _misfit(stretches: list[Quoted], unit: Unit, text: str) -> str:
    """What is wrong with the first span that does not fit, in a sentence."""
    number, stretch = next(
        (number, stretch)
        for number, stretch in enumerate(stretches, 1)
        if not unit.fits([stretch], text)
    )
    start, end = stretch.ends
    if stretch.quote is None or start not in unit.table or end not in unit.table or start >= end:
        return f"span {number}: {_brief(start)} to {_brief(end)} is no stretch of its text"
    ((first, last),) = unit.pieces([stretch.ends])
    there = excerpt(text[first:last])
    return (
        f"span {number}: its text is {excerpt(stretch.quote)}, but at {start} to {end} is {there}"
    )


def _brief(number: int) -> str:
    return str(number) if abs(number) < 10**12 else "a number of many digits"


def _check_unique(spans: tuple[SpanRecord, ...]) -> None:
    ids = [span.id for span in spans if span.id]
    if len(set(ids)) != len(ids):
        twice = first_twice(ids)
        raise BadLine(f"two of its spans have the id {excerpt(twice)}")
