"""A project: the one face of the store. `from annotator import Project`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from annotator.store import schema_tables
from annotator.store.project_exchange import ProjectExchange
from annotator.store.project_hand_outs import ProjectHandOuts
from annotator.store.project_history import ProjectHistory
from annotator.store.project_numbers import ProjectNumberReads
from annotator.store.project_pages import ProjectPages
from annotator.store.project_review import ProjectReview
from annotator.store.project_scheme import ProjectScheme
from annotator.store.project_suggestions import ProjectSuggestions

if TYPE_CHECKING:
    from annotator.core.schema import Schema


class Project(
    ProjectReview,
    ProjectSuggestions,
    ProjectPages,
    ProjectNumberReads,
    ProjectHandOuts,
    ProjectScheme,
    ProjectHistory,
    ProjectExchange,
):
    """One project in one file. Reads return core records; each verb is one durable transaction.

    What a verb returned from is in the file. Use it as a context manager, or call `close`.
    """

    @classmethod
    def create(cls, path: Path | str, schema: Schema | None = None) -> Self:
        """Make an empty project with `schema` (the program's own by default) and open it for writing.

        ProjectRefused where there is a file of that name; StorageFailed where none can be made.
        """
        from annotator.store.creating import create_file

        create_file(Path(path), schema or schema_tables.default_schema())
        return cls.open(path)
