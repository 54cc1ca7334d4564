"""A scheme as one file: written from a project, read from a file or another project, told before it is brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.project_name import names_project
from annotator.core.schema import LinkType
from annotator.core.schema_files import load_schema, to_file
from annotator.core.scheme_edits import WORDS
from annotator.exchange.new_files import NewFile
from annotator.store import wording

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.core.scheme_plan import SchemeChange


def read_scheme(path: Path) -> Schema:
    """The scheme in a JSON file, or that of another project; BadInput or ProjectRefused where there is none."""
    if not names_project(path.name):
        return load_schema(path)
    from annotator.store.project import Project

    with Project.open(path, write=False) as other:
        return other.schema


def write_scheme(path: Path, schema: Schema) -> None:
    """Write a scheme to a file, over one that is there, whole or not at all; StorageFailed where the disk refuses."""
    with NewFile(path) as file:
        file.write(to_file(schema))
        file.keep()


def told(change: SchemeChange) -> str:
    """One difference as a line of words."""
    if change.entry is None:
        return "change the guidelines on the whole"
    kind = WORDS[type(change.entry)]
    named = f"{kind} {change.entry.name} ({change.entry.id})"
    uses = wording.touched(change.touched, are_links=isinstance(change.entry, LinkType))
    if change.what == "keep":
        return f"keep {named}, which {uses} carr{'ies' if change.uses == 1 else 'y'}"
    if change.what == "merge":
        return f"merge {named} into {change.says}: {uses}"
    if change.what == "order":
        return f"change the order of the {kind}s"
    carried = f" ({uses})" if change.uses else ""
    return f"{change.what} {named}{f': {change.says}' if change.says else ''}{carried}"


def told_json(change: SchemeChange) -> dict[str, Any]:
    """One difference as plain JSON data."""
    entry = change.entry
    return {
        "change": change.what,
        "kind": WORDS[type(entry)].replace(" ", "_") if entry else "guidelines",
        "id": entry.id if entry else "",
        "name": entry.name if entry else "",
        "says": change.says,
        "uses": change.uses,
        "gold": change.touched.gold,
        "suggestions": change.touched.suggestions,
    }
