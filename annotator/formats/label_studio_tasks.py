"""A task of Label Studio: its texts, who annotated them, and what of it is no mark on a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.core.visible import visible
from annotator.formats.foreign_meta import meta_of, time_of, user_name
from annotator.formats.jsonl_provenance import SUGGESTED_KEY
from annotator.formats.jsonl_values import BadLine, id_at, kind, list_at, text_at
from annotator.formats.label_studio_results import Results

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

_NO_TEXT = re.compile(
    r"(?:[a-z][a-z0-9+.\-]*:/?/?|/)\S+|\S+\.(?:png|jpe?g|gif|wav|mp3|mp4|pdf|html?)"
)
# Under this key of a task's meta an export of ours has the article's own id.
OUR_ID = "article"
_ANNOTATIONS = ("annotations", "completions")
UNNAMED_MODEL = "predictions"
# By their owner's name, and whether that is a machine.
_Layers = dict[tuple[str, bool], list[Results]]


class Task:
    """The texts of one task and the layers on them; `left_out` counts, in sentences, what is no span."""

    def __init__(
        self, data: dict[str, Any], attributes: frozenset[str], left_out: Counter[str]
    ) -> None:
        self.twice: list[str] = []
        self._id = id_at(data, "id") or id_at(data, "inner_id")
        self._left_out = left_out
        self._attributes = attributes
        self._data = _object(data, "data")
        self._meta = _object(data, "meta") if data.get("meta") else {}
        self._layers = self._read(data)
        self._fields = self._texts()
        self._names = {field: self._name(field) for field in self._fields}
        if not self._fields and not self._data:
            raise BadLine("has no text: its data is empty")

    def contracts(self) -> Iterator[dict[str, Any]]:
        """One line of the contract for each text and person; without annotator where nobody was there."""
        for field in self._fields:
            base = self._article(field)
            if not self._layers:
                yield {**base, "spans": []}
            for (owner, suggested), layer in self._layers.items():
                spans, links = self._marks(layer, field, suggested=suggested)
                status = "done" if any(one.status == "done" for one in layer) else "begun"
                contract = {**base, "status": status, "spans": spans, "links": links}
                if suggested:
                    contract[SUGGESTED_KEY] = True
                yield {**contract, "annotator": owner} if owner else contract

    def _read(self, data: dict[str, Any]) -> _Layers:
        layers: _Layers = {}
        if count := len(list_at(data, "drafts")):
            self._left_out["{count} draft{s} left out: no annotations yet"] += count
        for number, row in enumerate(annotations_of(data), 1):
            if type(row) is not dict:
                raise BadLine(f"annotation {number} should be an object and is {kind(row)}")
            skipped = bool(row.get("was_cancelled") or row.get("skipped"))
            if skipped and not list_at(row, "result"):
                self._left_out["{count} annotation{s} left out that had been skipped"] += 1
                continue
            if skipped:
                self._left_out["{count} skipped annotation{s} kept, for the marks made before"] += 1
            owner = _owner(row)
            if (owner, False) in layers:
                self.twice.append(owner)
            times = time_of(row.get("created_at")), time_of(row.get("updated_at"))
            results = Results(list_at(row, "result"), f"annotation {row.get('id', number)}", times)
            results.status = text_at(row, "status") or ("begun" if skipped else "done")
            layers.setdefault((owner, False), []).append(results)
        return layers | self._predictions(data)

    def _predictions(self, data: dict[str, Any]) -> _Layers:
        """What machines suggest, by the version of the model."""
        layers: _Layers = {}
        for number, row in enumerate(list_at(data, "predictions"), 1):
            if type(row) is not dict or "result" not in row:
                # Some exports name predictions by their number alone.
                self._left_out["{count} prediction{s} left out whose results the file lacks"] += 1
                continue
            owner = text_at(row, "model_version").strip() or UNNAMED_MODEL
            times = time_of(row.get("created_at")), time_of(row.get("updated_at"))
            results = Results(list_at(row, "result"), f"prediction {row.get('id', number)}", times)
            results.status = text_at(row, "status") or "begun"
            layers.setdefault((owner, True), []).append(results)
        return layers

    def _texts(self) -> list[str]:
        """The fields of the task that are texts: the main one, and those that anybody marked."""
        texts = {
            key: value
            for key, value in self._data.items()
            if type(value) is str and value.strip() and self._is_text(key, value.strip())
        }
        marked: dict[str, None] = {}
        for layer in self._layers.values():
            for results in layer:
                marked.update(dict.fromkeys(results.place(texts)))
        if not texts:
            return []
        main = "text" if "text" in texts else max(texts, key=lambda key: len(texts[key]))
        if marked and main not in marked and main != "text":
            return list(marked)
        return [main, *(field for field in marked if field != main)]

    def _is_text(self, key: str, value: str) -> bool:
        """Whether a field is no address of a picture or page; in an export of ours "text" is one, however it looks."""
        ours = key == "text" and OUR_ID in self._meta
        return ours or not _NO_TEXT.fullmatch(value)

    def _article(self, field: str) -> dict[str, Any]:
        first = field == self._fields[0]
        text = self._data[field]
        rest = {key: value for key, value in self._data.items() if key not in self._fields}
        rest |= {key: value for key, value in self._meta.items() if key != OUR_ID}
        is_ours = first and bool(self._meta.get(OUR_ID))
        return {
            "id": self._names[field],
            "text": text,
            "meta": meta_of(text, rest, is_ours=is_ours),
        }

    def _name(self, field: str) -> str:
        """The id of the article that a field is."""
        first = field == self._fields[0]
        if first and self._meta.get(OUR_ID):
            return id_at(self._meta, OUR_ID)
        return self._id if first or not self._id else f"{self._id}-{field}"

    def _marks(
        self, layer: list[Results], field: str, *, suggested: bool
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        spans, links = list[dict[str, Any]](), list[dict[str, Any]]()
        for number, results in enumerate(layer):
            # Ids are those of one annotation, and a person may have two; in an export of ours they are ours.
            prefix = f"{self._id}-" if number == 0 else f"{self._id}-{number + 1}-"
            # What somebody accepted has the id that it had when it was suggested.
            prefix += "suggested-" if suggested else ""
            prefix = "" if OUR_ID in self._meta and number == 0 else prefix
            counted = self._left_out if field == self._fields[0] else None
            spans += results.spans(field, prefix, self._attributes, counted)
            links += results.links(field, prefix, self._names, counted)
        return spans, links


def annotations_of(data: dict[str, Any]) -> list[Any]:
    """The annotations of a task, which older versions call completions."""
    return next((list_at(data, key) for key in _ANNOTATIONS if data.get(key) is not None), [])


def _owner(row: dict[str, Any]) -> str:
    return user_name(row.get("annotator")) or user_name(row.get("completed_by"))


def _object(data: dict[str, Any], key: str) -> dict[str, Any]:
    value = data.get(key)
    if isinstance(value, dict):
        return value
    raise BadLine(f'"{key}" should be an object and is {kind(value)}')


def task_name(data: dict[str, Any]) -> str:
    """What a task is called in messages."""
    meta = data.get("meta")
    ours = meta.get(OUR_ID) if isinstance(meta, dict) else None
    said = next(
        (one for one in (ours, data.get("id"), data.get("inner_id")) if one is not None), "?"
    )
    return visible(str(said))[:60]
