"""Records to doccano's JSONL of entities and relations: a line for each article and annotator."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, Any

from annotator.formats.jsonl_provenance import SUGGESTED_KEY
from annotator.formats.jsonl_writing import meta
from annotator.formats.losses import Losses

if TYPE_CHECKING:
    from annotator.core.record import Record, SpanRecord
    from annotator.formats.writing import LeftOut

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


class Examples:
    """Writes examples. doccano wants numbers for ids; ours stand beside them, and come back with the file."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._losses = Losses("doccano")

    def begin(self) -> bytes:
        """Nothing stands before the first line."""
        return b""

    def line(self, record: Record) -> bytes:
        """The record as one line of UTF-8."""
        self._losses.look_at(record)
        numbers = {span.id: next(self._numbers) for span in record.spans}
        data: dict[str, Any] = {"id": record.article.id, "text": record.article.text}
        if record.annotator:
            data |= {"annotator": record.annotator, "status": record.status.value}
        if record.suggested:
            data[SUGGESTED_KEY] = True
        said = meta(record.article)
        del said["sha256"]
        data["meta"] = said
        data["entities"] = [_entity(span, numbers[span.id]) for span in record.spans]
        data["relations"] = [
            {
                "id": next(self._numbers), "from_id": numbers[link.source],
                "to_id": numbers[link.target], "type": link.type, "uid": link.id,
            }
            for link in record.links
            if link.target in numbers
        ]  # fmt: skip
        return (_encode(data) + "\n").encode("utf-8")

    def end(self) -> bytes:
        """Nothing stands after the last line."""
        return b""

    def notes(self) -> list[str]:
        """What doccano has no place for."""
        return self._losses.notes()

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return self._losses.left_out()


def _entity(span: SpanRecord, number: int) -> dict[str, Any]:
    start, end = span.pieces[0][0], span.pieces[-1][1]
    row: dict[str, Any] = {
        "id": number, "label": span.label, "start_offset": start, "end_offset": end, "uid": span.id,
    }  # fmt: skip
    if len(span.pieces) > 1:
        row["fragments"] = span.pieces
    if span.attributes:
        row["attributes"] = span.attributes
    if span.created:
        row["created_at"] = span.created
    if span.updated:
        row["updated_at"] = span.updated
    return row
