"""The desk of the editor of a scheme: its verbs in the name of whoever is at work, and what it asks of the project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.app.scheme_counts import SchemeCounts
from annotator.app.working_desk import Large
from annotator.core import scheme_edits, scheme_names
from annotator.core.errors import UserError
from annotator.core.schema import Attribute, Label, LinkType, Schema
from annotator.core.scheme_edits import entries
from annotator.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.history import GuidelineVersion
    from annotator.core.schema import Entry
    from annotator.core.scheme_edits import SchemeUses
    from annotator.core.scheme_plan import SchemeChange
    from annotator.core.span import Span

    Layers = tuple[str, ...] | None

_KEYS = "123456789"
_PAGE = 1000


class SchemeDesk:
    """Each verb is one step of the history; False where it was refused, which the workspace says.

    In a large project what touches spans is done in the background: True says then that it was begun.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.counts = SchemeCounts(workspace)
        self._under_way: tuple[object, ...] | None = None
        workspace.large_ended.connect(self._end_large)

    @property
    def project(self) -> Project:
        """The project on the desk."""
        return self.workspace.project

    @property
    def schema(self) -> Schema:
        """Its scheme."""
        return self.workspace.schema

    @property
    def uses(self) -> SchemeUses:
        """How often each part of the scheme is used, as far as it was counted."""
        return self.counts.uses

    def _do(self, verb: Callable[..., Changes], *values: object) -> bool:
        desk = self.workspace
        return desk.has_annotator() and desk.carry_out(
            partial(verb, self.project, *values, desk.owner)
        )

    def _do_large(self, verb: Callable[..., Changes], *values: object, **named: object) -> bool:
        """The same for what may touch very many spans: True also where it was only begun."""
        desk = self.workspace
        if not desk.has_annotator():
            return False
        if not desk.is_large(self.project.most_spans()):
            return desk.carry_out(partial(verb, self.project, *values, desk.owner, **named))
        work = verb, values
        if self._under_way == work:
            # A field told twice that it was left.
            return True
        owner = desk.owner
        begun = desk.carry_out_large(
            lambda project: verb(project, *values, owner, **named), Large.SCHEME
        )
        self._under_way = work if begun else self._under_way
        return begun

    @property
    def is_under_way(self) -> bool:
        """Whether the scheme is being changed in the background."""
        return self._under_way is not None

    def _end_large(self) -> None:
        self._under_way = None

    # Entries

    def change(self, entry: Entry) -> bool:
        """Store all that an entry says."""
        known = self.counts.known
        if isinstance(entry, Label):
            entry = scheme_names.with_its_name(self.schema.label(entry.id), entry)
        verb = partial(Project.change_in_scheme, uses=known)
        return self._do(verb, entry)

    def add(self, kind: type[Entry], name: str) -> str:
        """Add an entry of that name, or one like it; its id, "" where it was refused."""
        made = _new(self.schema, kind, _free_name(self.schema, kind, name))
        return made.id if self._do(Project.add_to_scheme, made) else ""

    def rename(self, entry: Entry, id: str) -> bool:
        """Give an entry another identifier."""
        return self._do_large(Project.rename_in_scheme, entry, id)

    def move(self, entry: Entry, step: int) -> bool:
        """Move an entry so many places down, or up."""
        rows = [row.id for row in entries(self.schema, type(entry))]
        return self._do(Project.move_in_scheme, entry, rows.index(entry.id) + step)

    def remove(self, entry: Entry) -> bool:
        """Remove what nothing carries, and an attribute with its values."""
        discard = isinstance(entry, Attribute)
        return self._do_large(Project.remove_from_scheme, entry, discard=discard)

    def merge(self, label: Label, into: str) -> bool:
        """Let another label stand for this one too."""
        return self._do_large(Project.merge_labels, label.id, into)

    def split(
        self, label: Label, name: str, spans: Collection[str], *, others: bool = False
    ) -> str:
        """Give some spans of a label one of that name, new or not; its id, "" where it was refused.

        With `others` it is all that may be seen but those.
        """
        known = next((row for row in self.schema.labels if row.name == name.strip()), None)
        wanted = known or _new(self.schema, Label, name.strip())
        layers = self._layers() if others else None
        is_many = others or self.workspace.is_large(len(spans))
        do = self._do_large if is_many else self._do
        verb = _give if known else _split
        return wanted.id if do(verb, label.id, wanted, tuple(spans), layers) else ""

    def _layers(self) -> tuple[str, ...]:
        """The layers that may be seen, but for gold."""
        people = [*self.project.annotators(), *self.project.suggesters()]
        return tuple(one.id for one in people if self.workspace.sees(one.id))

    def replace_values(self, attribute: str, values: Collection[str], value: str) -> bool:
        """Make variants of one value the same."""
        return self._do_large(Project.replace_values, attribute, values, value)

    def set_guidelines(self, text: str) -> bool:
        """Store the guidelines on the whole."""
        return self._do(Project.set_guidelines, text)

    # Questions

    def versions(self, label: str) -> list[GuidelineVersion]:
        """What guidelines said before."""
        return self.project.guideline_versions(label)

    def values(self, attribute: str) -> dict[str, int]:
        """How many spans carry each value of an attribute, of those that may be seen."""
        return self.counts.values(attribute)

    def spans_of(self, label: str, after: str = "") -> tuple[list[Span], str]:
        """Some spans of a label that may be seen, from the id `after` on; and the id to go on from, "" at the end."""
        found: list[Span] = []
        while len(found) < _PAGE:
            page = self.project.spans_of_label(label, after, _PAGE)
            found += [one for one in page if self.workspace.sees(one.annotator)]
            after = page[-1].id if len(page) == _PAGE else ""
            if not after:
                break
        return found, after

    # A whole scheme

    def read(self, path: Path) -> Schema | str:
        """The scheme in a file or project; a sentence where there is none."""
        from annotator.exchange.scheme_files import read_scheme

        try:
            return read_scheme(path)
        except UserError as error:
            return str(error)

    def plan(self, wanted: Schema) -> list[SchemeChange]:
        """What bringing that scheme in would change."""
        return self.project.plan_scheme(wanted, self.counts.known)

    def bring(self, wanted: Schema) -> bool:
        """Bring the scheme to that one."""
        return self._do_large(Project.apply_scheme, wanted)

    def write(self, path: Path) -> bool:
        """Write the scheme to a file."""
        from annotator.exchange.scheme_files import write_scheme

        try:
            write_scheme(path, self.schema)
        except UserError as error:
            self.workspace.failed.emit(str(error))
            return False
        return True


def follow_name(desk: SchemeDesk, before: Label) -> str:
    """Give a renamed label that no span carries the identifier of its name; the one that it has in the end."""
    id = scheme_names.id_for_name(desk.schema, before, desk.counts.known)
    renamed = id != before.id and desk.rename(desk.schema.label(before.id), id)
    return id if renamed else before.id


# Verbs that first look for what they are about


def _split(
    project: Project, label: str, new: Label, spans: Collection[str], layers: Layers, by: str
) -> Changes:
    """Give spans a new label; with `layers` all of these that wear the label, but for those."""
    return project.split_label(label, new, _meant(project, label, spans, layers), by)


def _give(
    project: Project, label: str, known: Label, spans: Collection[str], layers: Layers, by: str
) -> Changes:
    """Give them a label that is there."""
    return project.relabel_spans(_meant(project, label, spans, layers), known.id, by)


def _meant(project: Project, label: str, spans: Collection[str], layers: Layers) -> Collection[str]:
    return spans if layers is None else project.ids_of_label(label, layers, frozenset(spans))


# New entries


def _free_name(schema: Schema, kind: type[Entry], name: str) -> str:
    taken = {row.name.casefold() for row in entries(schema, kind)}
    number, wanted = 1, name
    while wanted.casefold() in taken:
        number += 1
        wanted = f"{name} {number}"
    return wanted


def _new(schema: Schema, kind: type[Entry], name: str) -> Entry:
    rows = entries(schema, kind)
    id = scheme_edits.id_from(name, {row.id for row in rows}.__contains__)
    if kind is LinkType:
        return LinkType(id, name, name)
    if kind is Attribute:
        return Attribute(id, name)
    labels = schema.labels
    keys, looks = {row.key for row in labels}, {row.look for row in labels}
    key = next((one for one in _KEYS if one not in keys), "")
    look = next(one for one in range(len(looks) + 1) if one not in looks)
    return Label(id, name, key, scheme_names.short_from(name), look)
