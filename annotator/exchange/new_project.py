"""Making a project as a newcomer wants it: with whose labels, which guidelines, and who annotates."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import BadInput, Problem, UserError
from annotator.core.schema_files import default_schema
from annotator.exchange.scheme_files import read_scheme

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.store.project import Project

# The setting under which a project keeps who is at work.
_AT_WORK = "annotator"


@dataclass(frozen=True, slots=True)
class NewProject:
    """A project to be made at `path`.

    `labels_of` is a scheme file or another project, None for the program's own labels; `guidelines` a Markdown file,
    None for those of the scheme. The first of `annotators` is at work when the project is opened. The program's own
    labels and guidelines are in `language`.
    """

    path: Path
    labels_of: Path | None = None
    guidelines: Path | None = None
    annotators: tuple[str, ...] = ()
    language: str = "en"


def labels_in(path: Path | None, language: str = "en") -> Schema:
    """The scheme in a scheme file or in another project; for None the program's own, in `language`.

    UserError where there is none.
    """
    return default_schema(language) if path is None else read_scheme(path)


def guidelines_in(path: Path) -> str:
    """The text of a Markdown file; BadInput where it cannot be read as UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
    except UnicodeDecodeError:
        reason = "is not UTF-8; save the guidelines as UTF-8"
    raise BadInput(Problem(str(path), None, reason))


def make_project(wanted: NewProject) -> Schema:
    """Make the project and give its scheme.

    UserError where a file is in the way, the scheme cannot be read or the disk refuses; then nothing is left.
    """
    from annotator.store.project import Project

    schema = labels_in(wanted.labels_of, wanted.language)
    if wanted.guidelines is not None:
        from annotator.core.guidelines import with_guidelines

        schema = with_guidelines(schema, guidelines_in(wanted.guidelines))
    with Project.create(wanted.path, schema) as project:
        try:
            _introduce(project, wanted)
        except UserError:
            project.close()
            with contextlib.suppress(OSError):
                wanted.path.unlink()
            raise
        return project.schema


def _introduce(project: Project, wanted: NewProject) -> None:
    names = [name for name in dict.fromkeys(map(str.strip, wanted.annotators)) if name]
    for name in names:
        project.add_annotator(name)
    if names:
        project.set_setting(_AT_WORK, names[0])
