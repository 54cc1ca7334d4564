"""Labels and link types of a file, and what they are in the project: the same, mapped, new, or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.visible import excerpt, is_visible
from annotator.formats.jsonl_values import BadLine, kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.schema import Label, LinkType
    from annotator.formats.reading import ReadOptions

LONGEST_NAME = 100
_LISTED = 12


class UnknownLabel(BadLine):
    """A line is refused for a label or link type that the project does not have, and could have."""


class Naming:
    """Answers what a file's labels, or link types, are in the project.

    With `by_name` the name that people see is taken for the id too. What is unknown is added to
    `unknown`, so that it can be said and offered once for all files.
    """

    def __init__(
        self,
        what: str,
        rows: Sequence[Label] | Sequence[LinkType],
        mapping: Mapping[str, str],
        unknown: dict[str, None],
        *,
        add: bool,
        by_name: bool,
    ) -> None:
        self._what = what
        self._rows = {row.id: row.name for row in rows}
        self._mapping = mapping
        self._unknown = unknown
        self._add = add
        self._by_name = by_name
        self._found: dict[str, str] = {}

    def of(self, said: object, key: str = "label") -> str:
        """The id in the project of what a file says under `key`; BadLine where there is none."""
        if type(said) is not str:
            raise BadLine(f'"{key}" should be text and is {kind(said)}')
        found = self._found.get(said)
        if found is None:
            found = self._found[said] = self._look_up(said)
        return found

    def note_all(self, said: Iterable[object]) -> None:
        """Remember all that is unknown in a line which is refused for the first of it."""
        for one in said:
            if type(one) is str and self._known(one) is None and _name_problem(one) is None:
                self._unknown[one] = None

    def _look_up(self, said: str) -> str:
        if (known := self._known(said)) is not None:
            return known
        wanted = self._mapping.get(said, said)
        problem = _name_problem(wanted)
        if problem is None and self._add:
            return wanted
        if problem is not None:
            raise BadLine(f"the {self._what} {excerpt(said)} {problem}; {self._has(said)}")
        self._unknown[said] = None
        options = f"{_OPTION[self._what]} maps it, --add-labels adds it"
        raise UnknownLabel(
            f"the {self._what} {excerpt(said)} is not in the project's scheme;"
            f" {self._has(said)} ({options})"
        )

    def _known(self, said: str) -> str | None:
        mapped = self._mapping.get(said)
        wanted = said if mapped is None else mapped
        if wanted in self._rows:
            return wanted
        if self._by_name or mapped is not None:
            return _of_that_name(wanted, self._rows)
        return None

    def _has(self, said: str) -> str:
        meant = [id for id, name in self._rows.items() if _same(said, id, name)]
        if meant:
            return f"do you mean {meant[0]}?"
        ids = list(self._rows)
        more = f" and {len(ids) - _LISTED} more" if len(ids) > _LISTED else ""
        return f"it has {', '.join(ids[:_LISTED]) or 'none'}{more}"


_OPTION = {"label": "--map-label", "type": "--map-link"}


def label_naming(options: ReadOptions, *, by_name: bool = False) -> Naming:
    """How labels are called."""
    return Naming(
        "label", options.schema.labels, options.label_map, options.unknown.labels,
        add=options.add_labels, by_name=by_name,
    )  # fmt: skip


def link_naming(options: ReadOptions, *, by_name: bool = False) -> Naming:
    """How link types are called."""
    return Naming(
        "type", options.schema.link_types, options.link_map, options.unknown.link_types,
        add=options.add_labels, by_name=by_name,
    )  # fmt: skip


def check_maps(options: ReadOptions) -> None:
    """Refused where something is mapped to a label or type that the project neither has nor gets."""
    if options.add_labels:
        return
    for what, mapping, rows in (
        ("label", options.label_map, options.schema.labels),
        ("link type", options.link_map, options.schema.link_types),
    ):
        names: dict[str, str] = {row.id: row.name for row in rows}
        for target in mapping.values():
            if target not in names and _of_that_name(target, names) is None:
                raise Refused(
                    f"The project has no {what} {excerpt(target)} to map anything to; it has"
                    f" {', '.join(names) or 'none'}. --add-labels would add it."
                )


def _of_that_name(name: str, rows: Mapping[str, str]) -> str | None:
    named = [id for id, row in rows.items() if row == name]
    return named[0] if len(named) == 1 else None


def _name_problem(name: str) -> str | None:
    """Why nothing in a project can be called so; None where it can."""
    if not name.strip():
        return "is blank, so it is not in the project's scheme"
    if len(name) > LONGEST_NAME:
        return f"is longer than {LONGEST_NAME} characters, so it cannot be added"
    if not is_visible(name) or "<" in name:
        return "holds line ends, invisible characters or <, so it cannot be added"
    return None


def _same(said: str, *names: str) -> bool:
    return said.strip().casefold() in {name.casefold() for name in names}
