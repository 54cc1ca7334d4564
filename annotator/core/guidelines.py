"""Guidelines as Markdown: one text from what is said of each label and of the whole, and back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import Label, Schema

_MOST = 160
_HEADING = re.compile(r"^## +(.+?)\s*$", re.MULTILINE)
_MARKS = re.compile(r"\*\*|__|`|^\s*(?:#+|[-*+]|\d+\.|>)\s+|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


def builtin(language: str = "en") -> str:
    """The guidelines that come with the program, in one of its languages; in English where there are none."""
    path = resource("resources", "guidelines", f"{language}.md")
    if not path.exists():
        path = resource("resources", "guidelines", "en.md")
    return path.read_text(encoding="utf-8")


def whole(schema: Schema) -> str:
    """All guidelines of a scheme as one text, a section for each label; "" where there are none.

    The labels follow what stands before the first heading of the second level in the text on the whole.
    """
    sections = [text for label in schema.labels if (text := section(label))]
    if not schema.guidelines and not any(row.guidelines or row.examples for row in schema.labels):
        return ""
    first = _HEADING.search(schema.guidelines)
    cut = first.start() if first else len(schema.guidelines)
    parts = [schema.guidelines[:cut], *sections, schema.guidelines[cut:]]
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def section(label: Label) -> str:
    """What is said of one label, under its name; "" where nothing is."""
    parts = [label.guidelines.strip() or label.description.strip(), _listed(label.examples)]
    said = "\n\n".join(part for part in parts if part)
    return f"## {label.name}\n\n{said}" if said else ""


def with_guidelines(schema: Schema, text: str) -> Schema:
    """The scheme with the guidelines of `text`, each section that is headed by a label's name given to that label."""
    said = {name.casefold(): part for name, part in _sections(text)}
    names = {label.name.casefold() for label in schema.labels}
    labels = tuple(
        replace(label, guidelines=said.get(label.name.casefold(), label.guidelines))
        for label in schema.labels
    )
    first = _HEADING.search(text)
    rest = [text[: first.start()] if first else text]
    rest += [f"## {name}\n\n{part}" for name, part in _sections(text) if name.casefold() not in names]  # fmt: skip
    general = "\n\n".join(part.strip() for part in rest if part.strip())
    return replace(schema, labels=labels, guidelines=general)


def first_lines(label: Label) -> str:
    """The beginning of what is said of a label as plain words, at most 160 code points."""
    for line in (label.guidelines or label.description).splitlines():
        words = _MARKS.sub("", line).strip()
        if words and not line.startswith("#"):
            return words if len(words) <= _MOST else words[:_MOST].rsplit(" ", 1)[0].rstrip() + " …"
    return ""


def tip(label: Label) -> str:
    """What is shown when a label is to be chosen: what it is, how it is marked, an example."""
    lines = [label.description, first_lines(label), *(f"“{one}”" for one in label.examples[:1])]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _sections(text: str) -> Iterator[tuple[str, str]]:
    heads = list(_HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    # A text without headings has an end, and no section.
    for head, end in zip(heads, ends, strict=False):
        yield head[1], text[head.end() : end].strip()


def _listed(examples: tuple[str, ...]) -> str:
    return "\n".join(f"- *{' '.join(one.split())}*" for one in examples)
