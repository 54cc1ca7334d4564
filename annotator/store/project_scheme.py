"""What is done to the scheme of a project: each verb is one step of the undo stack of `by` (an annotator's id)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.schema import Attribute, Label, LinkType, Schema
from annotator.core.text import refusal
from annotator.store import annotators, policies, spans, wording
from annotator.store.project_scheme_reads import ProjectSchemeReads

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from annotator.core.schema import Entry
    from annotator.core.scheme_edits import SchemeUses
    from annotator.store.reshaping import Sweep

Arguments = ParamSpec("Arguments")
# So often it is looked for again what spans a change is about.
_TRIES = 20


def _of_one_state(
    verb: Callable[Concatenate[ProjectScheme, Arguments], Changes],
) -> Callable[Concatenate[ProjectScheme, Arguments], Changes]:
    """Let a verb read again where somebody has changed the project while it read: that may take long."""

    @wraps(verb)
    def read_again(
        self: ProjectScheme, /, *args: Arguments.args, **named: Arguments.kwargs
    ) -> Changes:
        from annotator.store import reshaping

        for _ in range(_TRIES):
            with suppress(reshaping.Moved), self._database.wide():
                self._state = reshaping.newest(self._database)
                return verb(self, *args, **named)
        raise Refused("The project was changed while its spans were looked for. Do it again.")

    return read_again


class ProjectScheme(ProjectSchemeReads):
    """The verbs of the editor. Refused where the scheme or the policy of the project does not allow it.

    Without effect a verb writes nothing and returns empty Changes. `by` None is nobody, whom no undo serves.
    Schemes change seldom: what only that needs is imported by the verbs.
    """

    # The number of the newest edit when a verb began to read.
    _state: int | None = None

    def add_to_scheme(self, entry: Entry, by: str | None) -> Changes:
        """Add a label, link type or attribute after the others."""
        from annotator.core import scheme_edits

        what = f"add {scheme_edits.WORDS[type(entry)]} {wording.cut(entry.name)}"
        return self._reshape(by, what, lambda schema: scheme_edits.added(schema, entry))

    def change_in_scheme(
        self, entry: Entry, by: str | None, *, uses: SchemeUses | None = None
    ) -> Changes:
        """Give the label, link type or attribute of that id all that `entry` says. A key in use is swapped.

        `uses` is how often all is used, where that was counted already.
        """
        from annotator.core import scheme_edits

        touched = self._touching(entry, uses)
        what = f"change {scheme_edits.WORDS[type(entry)]} {wording.cut(entry.name)}{touched}"
        return self._reshape(by, what, lambda schema: scheme_edits.changed(schema, entry))

    def move_in_scheme(self, entry: Entry, place: int, by: str | None) -> Changes:
        """Put a label, link type or attribute at that place (from 0) among those of its kind."""
        from annotator.core import scheme_edits

        what = f"move {scheme_edits.WORDS[type(entry)]} {wording.cut(entry.name)}"
        found = self._entry(entry)
        return self._reshape(by, what, lambda schema: scheme_edits.moved(schema, found, place))

    @_of_one_state
    def rename_in_scheme(self, entry: Entry, id: str, by: str | None) -> Changes:
        """Give a label, link type or attribute another identifier, in all that carries it."""
        from annotator.core import scheme_edits

        old = self._entry(entry)
        if id == old.id:
            return Changes()
        kind = scheme_edits.WORDS[type(old)]
        what = f"rename {kind} {wording.cut(old.id)} to {wording.cut(id)}{self._touching(old)}"
        after = scheme_edits.renamed(self.schema, old, id)
        return self._reshape(by, what, lambda _: after, self._renaming(old, id))

    @_of_one_state
    def remove_from_scheme(self, entry: Entry, by: str | None, *, discard: bool = False) -> Changes:
        """Remove a label, link type or attribute that nothing carries; with `discard` an attribute and its values."""
        from annotator.core import scheme_edits
        from annotator.store import reshaping, sweeping

        old = self._entry(entry)
        uses = self.uses_of(old)
        kind = scheme_edits.WORDS[type(old)]
        if uses and not (discard and isinstance(old, Attribute)):
            raise Refused(_in_use(old, uses))
        what = f"remove {kind} {wording.cut(old.name)}{self._touching(old)}"
        swept = None
        if uses:
            less = sweeping.with_attributes(self._database, old.id, lambda row: _less(row, old.id))
            swept = reshaping.Sweep("attributes", less)
        return self._reshape(by, what, lambda schema: scheme_edits.removed(schema, old), swept)

    @_of_one_state
    def merge_labels(self, label: str, into: str, by: str | None) -> Changes:
        """Let all spans of one label wear another, and remove the one."""
        from annotator.core import scheme_edits
        from annotator.store import reshaping, sweeping

        gone, staying = self._known_label(label), self._known_label(into)
        rows = sweeping.of_labels(self._database, (label,))
        worn = wording.touched(self.touched_by(gone), are_links=False)
        what = f"merge label {wording.cut(gone.name)} into {wording.cut(staying.name)}: {worn}"
        swept = reshaping.Sweep("label", dict.fromkeys(rows, into), renamed={label: into})
        after = scheme_edits.merged(self.schema, gone, staying)
        return self._reshape(by, what, lambda _: after, swept)

    @_of_one_state
    def split_label(
        self, label: str, new: Label, given: Collection[str], by: str | None
    ) -> Changes:
        """Add a label, and give it those spans (ids) of another."""
        from annotator.core import scheme_edits
        from annotator.store import reshaping

        old = self._known_label(label)
        worn = self._rows_worn(old, given)
        what = f"split label {wording.cut(old.name)}: {wording.spans(len(given))} to {wording.cut(new.name)}"
        names = frozenset({("label", label)})
        swept = reshaping.Sweep("label", dict.fromkeys(worn, new.id), worn=names)
        return self._reshape(by, what, lambda schema: scheme_edits.added(schema, new), swept)

    @_of_one_state
    def relabel_spans(self, given: Collection[str], label: str, by: str | None) -> Changes:
        """Give spans (ids), whosesoever they are, another label."""
        from annotator.store import reshaping, sweeping

        wanted = self._known_label(label)
        found = sweeping.of_ids(self._database, given)
        if len(found) < len(set(given)):
            raise Refused("A span of these is gone. Look at them again.")
        values = {row: label for row, worn in found.items() if worn != label}
        marked = wording.spans(len(values))
        what = f"label {marked} {wording.cut(wanted.name)}"
        names = frozenset(("label", worn) for worn in {found[row] for row in values})
        return self._reshape(
            by, what, lambda schema: schema, reshaping.Sweep("label", values, worn=names)
        )

    @_of_one_state
    def replace_values(
        self, attribute: str, values: Collection[str], value: str, by: str | None
    ) -> Changes:
        """Let all spans that carry one of `values` in an attribute carry `value`: variants of one name, made one."""
        from annotator.store import reshaping, sweeping

        known = self.schema.attribute(attribute)
        if known is None:
            raise Refused(f"There is no attribute “{attribute}” any more.")
        if problem := known.problem(value):
            raise Refused(f"This cannot be stored: {problem}.")
        self._require_attributes({attribute: value})
        swept = sweeping.with_attributes(
            self._database, attribute, lambda row: _with(row, attribute, values, value), values
        )
        marked = wording.spans(len(swept))
        what = f"{wording.of_attribute(known.name, value)} in {marked}"
        names = frozenset(("attribute", attribute, one) for one in values)
        return self._reshape(
            by, what, lambda schema: schema, reshaping.Sweep("attributes", swept, worn=names)
        )

    def set_guidelines(self, text: str, by: str | None) -> Changes:
        """Set the guidelines (Markdown) on what is not about one label."""
        if (found := refusal(text)) is not None:
            raise Refused(f"This cannot be stored: line {found[0]} of it {found[1]}.")
        return self._reshape(
            by, "change the guidelines", lambda schema: replace(schema, guidelines=text.strip())
        )

    @_of_one_state
    def apply_scheme(self, wanted: Schema, by: str | None) -> Changes:
        """Bring the scheme to what `wanted` says, as one step; what spans carry and it does not know stays.

        `plan_scheme` tells what that changes.
        """
        from annotator.core import scheme_plan
        from annotator.store import reshaping, sweeping

        uses = self.scheme_uses()
        gone = scheme_plan.merges(self.schema, wanted)
        after = scheme_plan.brought(self.schema, wanted, uses)
        worn = sweeping.of_labels(self._database, gone)
        swept = reshaping.Sweep(
            "label", {row: gone[label] for row, label in worn.items()}, renamed=gone
        )
        count = len(scheme_plan.differences(self.schema, wanted, uses))
        many = "" if count == 1 else "s"
        what = f"bring in a scheme: {count} change{many}, {wording.spans(len(worn))} relabelled"
        return self._reshape(by, what, lambda _: after, swept if gone else None)

    # ---- how

    def _reshape(
        self,
        by: str | None,
        what: str,
        change: Callable[[Schema], Schema],
        swept: Sweep | None = None,
    ) -> Changes:
        from annotator.store import in_steps, reshaping

        self._require_ruler(by)
        before, after = self.schema, change(self.schema)
        if after == before and not (swept and swept.values):
            return Changes()
        self._refuse_layer(by)
        schemas = before, after
        steps = reshaping.steps(self._database, by, what, schemas, swept, self._state)
        scope = reshaping.scope(before, after, swept)
        changes = in_steps.run(self._database, steps, self.watch, scope)
        self.read_schema()
        return changes

    def _renaming(self, old: Entry, id: str) -> Sweep:
        from annotator.store import reshaping, sweeping

        if isinstance(old, LinkType):
            return reshaping.Sweep(renamed={old.id: id}, what="link")
        if isinstance(old, Label):
            worn = sweeping.of_labels(self._database, (old.id,))
            return reshaping.Sweep(
                "label", dict.fromkeys(worn, id), is_newer=False, renamed={old.id: id}
            )
        swept = sweeping.with_attributes(
            self._database,
            old.id,
            lambda row: {id if n == old.id else n: v for n, v in row.items()},
        )
        return reshaping.Sweep("attributes", swept, is_newer=False)

    def _require_ruler(self, by: str | None) -> None:
        if by is None:
            return
        annotators.one(self._database, by)
        if not policies.load(self._database).may_rule(by):
            raise Refused("Only a lead changes the scheme of this project.")

    def _rows_worn(self, label: Label, given: Collection[str]) -> list[int]:
        """The rows of those spans (ids), all of which wear the label."""
        from annotator.store import sweeping

        found = sweeping.of_ids(self._database, given)
        if len(found) < len(set(given)) or any(worn != label.id for worn in found.values()):
            raise Refused(f"A span of these is no {label.name} any more. Look at them again.")
        return list(found)

    def _entry(self, entry: Entry) -> Entry:
        from annotator.core import scheme_edits

        found = scheme_edits.find(self.schema, type(entry), entry.id)
        if found is None:
            raise Refused(f"There is no {scheme_edits.WORDS[type(entry)]} “{entry.id}” any more.")
        return found

    def _known_label(self, label: str) -> Label:
        spans.require_label(self.schema, label)
        return self.schema.label(label)

    def _touching(self, entry: Entry, known: SchemeUses | None = None) -> str:
        found = self.touched_by(entry) if known is None else known.touched(entry)
        said = wording.touched(found, are_links=isinstance(entry, LinkType))
        return f" ({said})" if found.all else ""


def _in_use(entry: Entry, uses: int) -> str:
    if isinstance(entry, LinkType):
        return f"“{entry.name}” is the type of {wording.links(uses)}. Change or delete them first."
    carried = f"“{entry.name}” is on {wording.spans(uses)}."
    if isinstance(entry, Label):
        return f"{carried} Merge it into another label instead."
    return f"{carried} Discard its values with it, or keep it."


def _less(row: dict[str, str], name: str) -> Mapping[str, str]:
    row.pop(name, None)
    return row


def _with(row: dict[str, str], name: str, values: Collection[str], value: str) -> Mapping[str, str]:
    if row.get(name) in values:
        row[name] = value
    return {key: kept for key, kept in row.items() if kept}
