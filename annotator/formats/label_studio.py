"""Label Studio: the JSON export, a list of tasks with the annotations that each person made of them."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.core.visible import excerpt
from annotator.formats.json_objects import entries
from annotator.formats.json_reading import read_objects
from annotator.formats.jsonl import length
from annotator.formats.jsonl_record import RecordReader
from annotator.formats.jsonl_values import BadLine
from annotator.formats.label_studio_tasks import Task, task_name
from annotator.formats.naming import UnknownLabel
from annotator.formats.offsets import UTF_16

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.formats.reading import Item, ReadOptions


def read(path: Path, options: ReadOptions) -> Iterator[Item]:
    """The records of a Label Studio export: one for each text of a task and person who annotated it."""
    yield from read_objects(path, partial(entries, advance=options.advance), _Tasks(options))


class _Tasks:
    """Makes the records of one task after another."""

    title = "a Label Studio export"

    def __init__(self, options: ReadOptions) -> None:
        # Label Studio counts as JavaScript does.
        self._reader = RecordReader(options, by_name=True, unit=UTF_16)
        self._attributes = frozenset(attribute.id for attribute in options.schema.attributes)
        self._notes: list[str] = []
        self._left_out: Counter[str] = Counter()
        self._twice: list[str] = []

    def records(self, data: dict[str, Any], line: int) -> list[Record]:
        """The records of a task; BadLine names it by its id."""
        self._notes = []
        name = task_name(data)
        left_out: Counter[str] = Counter()
        try:
            task = Task(data, self._attributes, left_out)
            records = [self._record(contract, line) for contract in task.contracts()]
        except UnknownLabel as error:
            raise UnknownLabel(f"task {name}: {error}") from None
        except BadLine as error:
            raise BadLine(f"task {name}: {error}") from None
        self._left_out += left_out
        self._twice += [f"{who} on task {name}" for who in task.twice]
        if not records:
            kinds = ", ".join(excerpt(key, 30) for key in list(data["data"])[:6])
            self._notes.append(f"has no text to read (its data: {kinds}), so the task was left out")
        return records

    def notes(self) -> Iterable[str]:
        """What was done to the last task beside reading it."""
        return self._notes

    def closing_notes(self) -> Iterator[str]:
        """What was left out of the file, each kind with its number."""
        for what, count in self._left_out.items():
            yield what.format(count=count, s="" if count == 1 else "s")
        if self._twice:
            more = f" and {len(self._twice) - 5} more" if len(self._twice) > 5 else ""
            yield (
                "holds more than one annotation by the same person:"
                f" {', '.join(self._twice[:5])}{more}; all are in that person's layer"
            )

    def counts(self, data: dict[str, Any]) -> tuple[int, int]:
        """How many results and relations the task seems to have."""
        kinds = (data.get("annotations", data.get("completions")), data.get("predictions"))
        results = [
            one
            for rows in kinds
            for row in (rows if isinstance(rows, list) else [])
            if isinstance(row, dict) and length(row.get("result"))
            for one in row["result"]
            if isinstance(one, dict)
        ]
        relations = sum(one.get("type") == "relation" for one in results)
        return sum("labels" in str(one.get("type")) for one in results), relations

    def _record(self, contract: dict[str, Any], line: int) -> Record:
        record = self._reader.read(contract, line)
        self._notes += self._reader.notes
        return record
