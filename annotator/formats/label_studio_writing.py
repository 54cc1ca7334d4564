"""Records to a list of Label Studio tasks: one for each article, with an annotation of each annotator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.formats.jsonl_writing import meta
from annotator.formats.label_studio_tasks import OUR_ID
from annotator.formats.losses import Losses
from annotator.formats.offsets import Utf16Offsets

if TYPE_CHECKING:
    from annotator.core.article import NewArticle
    from annotator.core.record import LinkRecord, Record, SpanRecord
    from annotator.formats.writing import LeftOut

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
# The names of the tags in the labelling configuration that docs/formats.md gives.
_TEXT = "text"
_LABELS = "label"


class Tasks:
    """Writes tasks. An annotator is named beside the annotation: Label Studio knows only its own users."""

    def __init__(self) -> None:
        self._losses = Losses("Label Studio", shows_attributes=True)
        self._article: NewArticle | None = None
        self._task: dict[str, Any] = {}
        self._offsets = Utf16Offsets("")
        self._count = 0

    def begin(self) -> bytes:
        """The beginning of the list."""
        return b"["

    def line(self, record: Record) -> bytes:
        """The task before, where the record begins another one."""
        self._losses.look_at(record)
        done = b""
        if self._article is None or record.article.id != self._article.id:
            done = self._flushed()
            self._article = record.article
            self._count += 1
            self._task = _task(record.article, self._count)
            self._offsets = Utf16Offsets(record.article.text)
        if record.suggested:
            self._task.setdefault("predictions", []).append(self._prediction(record))
        elif record.annotator:
            self._task["annotations"].append(self._annotation(record))
        return done

    def end(self) -> bytes:
        """The last task, and the end of the list."""
        return self._flushed() + b"\n]\n"

    def notes(self) -> list[str]:
        """What Label Studio has no place for."""
        return self._losses.notes()

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return self._losses.left_out()

    def _flushed(self) -> bytes:
        if self._article is None:
            return b""
        before = "\n" if self._count == 1 else ",\n"
        return (before + _encode(self._task)).encode("utf-8")

    def _annotation(self, record: Record) -> dict[str, Any]:
        said = {"annotator": record.annotator, "status": record.status.value}
        return {**said, "result": self._all_results(record)}

    def _prediction(self, record: Record) -> dict[str, Any]:
        said = {"model_version": record.annotator, "status": record.status.value}
        return {**said, "result": self._all_results(record)}

    def _all_results(self, record: Record) -> list[dict[str, Any]]:
        here = {span.id for span in record.spans}
        results = [row for span in record.spans for row in self._results(span, record.article.text)]
        return results + [_relation(link) for link in record.links if link.target in here]

    def _results(self, span: SpanRecord, text: str) -> list[dict[str, Any]]:
        start, end = span.pieces[0][0], span.pieces[-1][1]
        place = {"start": self._offsets.of(start), "end": self._offsets.of(end)}
        value: dict[str, Any] = {**place, "text": text[start:end], "labels": [span.label]}
        if len(span.pieces) > 1:
            value["fragments"] = [
                [self._offsets.of(first), self._offsets.of(last)] for first, last in span.pieces
            ]
        base = {"id": span.id, "to_name": _TEXT, "origin": "manual"}
        mark: dict[str, Any] = {**base, "from_name": _LABELS, "type": "labels", "value": value}
        times = (("created_at", span.created), ("updated_at", span.updated))
        rows = [mark | {key: time for key, time in times if time}]
        for name, said in span.attributes.items():
            written = {**place, "text": [said]}
            rows.append({**base, "from_name": name, "type": "textarea", "value": written})
        return rows


def _task(article: NewArticle, number: int) -> dict[str, Any]:
    """The task of an article. Label Studio numbers what it imports itself; its converters want a number before that."""
    said = {key: value for key, value in meta(article).items() if key not in (_TEXT, "sha256")}
    return {
        "id": number,
        "data": {_TEXT: article.text, **said},
        "meta": {OUR_ID: article.id},
        "annotations": [],
    }


def _relation(link: LinkRecord) -> dict[str, Any]:
    return {
        "type": "relation", "from_id": link.source, "to_id": link.target, "direction": "right",
        "labels": [link.type],
    }  # fmt: skip
