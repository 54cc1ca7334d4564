"""The settings beside brat's files: which types there are (annotation.conf), how they are called (visual.conf)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.schema import CHECKBOX, CHOICE

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.formats.file_names import TypeNames

ANNOTATION, VISUAL = "annotation.conf", "visual.conf"
_HEAD = 4096
_ON_MARKS = " Arg:<ENTITY>"
_OWNER = re.compile(r"(?m)^# annotator: (.+)$")
_LAYER = re.compile(r"(?m)^# layer: (gold|suggestions)$")


class Owner(NamedTuple):
    """Whose the files of a folder are, as our own export says it in a comment; no `name` where nothing says it."""

    name: str = ""
    gold: bool = False
    suggested: bool = False


def owner_of(folder: Path) -> Owner:
    """Whose the files in a folder are."""
    try:
        with (folder / ANNOTATION).open("rb") as file:
            head = file.read(_HEAD).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return Owner()
    name, layer = _OWNER.search(head), _LAYER.search(head)
    said = layer[1] if layer else ""
    return Owner(name[1].strip() if name else "", said == "gold", said == "suggestions")


class Names(NamedTuple):
    """The names that brat's files have for labels, link types and attributes."""

    labels: TypeNames
    links: TypeNames
    attributes: TypeNames


def annotation_conf(schema: Schema, names: Names, owner: Owner) -> str:
    """The types of a project as brat declares them, and whose the files are."""
    lines = [f"# annotator: {owner.name}"] if owner.name else []
    if owner.gold or owner.suggested:
        lines.append("# layer: " + ("gold" if owner.gold else "suggestions"))
    lines += ["[entities]", *(names.labels.of(row.id) for row in schema.labels)]
    ends = "Arg1:<ENTITY>, Arg2:<ENTITY>"
    lines += ["[relations]", *(f"{names.links.of(row.id)} {ends}" for row in schema.link_types)]
    # What brat puts over another mark must be allowed, or it says so at each of them.
    lines += ["<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "[events]"]
    lines += ["[attributes]"]
    for row in schema.attributes:
        name = names.attributes.of(row.id)
        if row.kind == CHECKBOX:
            lines.append(name + _ON_MARKS)
        elif row.kind == CHOICE and all(is_plain(value) for value in row.choices):
            lines.append(name + _ON_MARKS + ", Value:" + "|".join(row.choices))
    return "\n".join(lines) + "\n"


def visual_conf(schema: Schema, names: Names) -> str:
    """What brat shows in place of the types' names: those that people know."""
    rows = [(names.labels.of(row.id), row.name) for row in schema.labels]
    rows += [(names.links.of(row.id), row.name) for row in schema.link_types]
    shown = [f"{name} | {' '.join(said.replace('|', '/').split())}" for name, said in rows]
    return "\n".join(["[labels]", *shown, "[drawing]"]) + "\n"


def is_plain(value: str) -> bool:
    """Whether brat can have that value of an attribute: one word, without the signs of its settings."""
    return bool(value) and not any(char.isspace() or char in ",:|" for char in value)
