"""What a label is called besides its name, where nobody chose it, and which other one looks like it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.scheme_edits import id_from

if TYPE_CHECKING:
    from annotator.core.schema import Label, Schema
    from annotator.core.scheme_edits import SchemeUses

_SHORT = 14


def short_from(name: str) -> str:
    """What stands above a span of a label, made from the label's name."""
    return name.upper()[:_SHORT].strip()


def with_its_name(before: Label, after: Label) -> Label:
    """The changed label, with new words above its spans where the old ones were made from its old name."""
    is_made = after.short == before.short == short_from(before.name)
    if before.name == after.name or not is_made:
        return after
    return replace(after, short=short_from(after.name))


def id_for_name(schema: Schema, before: Label, uses: SchemeUses | None) -> str:
    """The identifier that a label of `schema` should have now that it was renamed.

    A new one only where no span carries it (`uses`; None while that is not known), and the old one was made from its
    name `before`: nobody can have written it down.
    """
    others = {row.id for row in schema.labels if row.id != before.id}
    is_made = before.id == id_from(before.name, others.__contains__)
    if uses is None or uses.labels.get(before.id) or not is_made:
        return before.id
    return id_from(schema.label(before.id).name, others.__contains__)


def same_look(schema: Schema, label: Label, colours: int) -> tuple[str, bool]:
    """The name of another label of that colour, of so many ("" for none), and whether the pattern is that too."""
    others = [row for row in schema.labels if row.id != label.id]
    near = [row for row in others if row.look % colours == label.look % colours]
    found = next((row for row in near if row.look == label.look), near[0] if near else None)
    return (found.name, found.look == label.look) if found else ("", False)
