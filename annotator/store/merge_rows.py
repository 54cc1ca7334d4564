"""The rows that a merge writes itself, and how they were before: what its undo puts back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import history, images

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.images import Image, Shape
    from annotator.store.import_rows import ImportEdit


class MergeRows:
    """Overwrites, adds and removes rows as part of a merge, whose edit begins with the first of them."""

    def __init__(self, database: Database, edit: ImportEdit) -> None:
        self.updated = 0
        self._database = database
        self._edit = edit
        self._revisions = history.Revisions(database)

    def remove(self, shape: Shape, image: Image) -> None:
        """Take a row away, its image kept."""
        number = self.number()
        history.add_row(self._database, number, shape, image, None)
        images.remove(self._database, shape, shape.key_of(image))
        self.revision_of(image["annotator"])

    def add(self, shape: Shape, image: Image) -> None:
        """Add a row that only this merge makes."""
        number = self.number()
        self.revision_of(image["annotator"])
        traced = {**image, "made_by": number, "edit": number}
        images.write(self._database, shape, traced, exists=False)

    def update(self, shape: Shape, before: Image, after: Image) -> None:
        """Overwrite a row, both images kept."""
        number = self.number()
        self.revision_of(before["annotator"])
        after = {**after, "edit": number}
        history.add_row(self._database, number, shape, before, after)
        images.write(self._database, shape, after, exists=True)
        self.updated += 1

    def revision_of(self, annotator: str) -> int:
        """The next revision of that layer (an id), once for the whole merge."""
        return self._revisions.next_of(annotator)

    def number(self) -> int:
        """The number of the edit, which begins now where it has not."""
        return self._edit.begun(self._database)
