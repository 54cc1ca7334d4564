"""What a project answers to the dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.project_numbers import ArticleDoor, ProjectNumbers


class ProjectNumberReads(ProjectFile):
    """Reads that go over the whole project, in steps so short that nobody who writes waits; slow on large ones.

    What counts is imported by whoever counts: a window begins without.
    """

    def numbers(
        self, layers: Sequence[str], watch: Callable[[int, int], None] | None = None
    ) -> ProjectNumbers:
        """What the dashboard shows of these layers (ids) alone; `watch` is told how far it is, and stops it."""
        from annotator.store import counting

        return counting.numbers(self._database, layers, watch)

    def articles_behind(
        self, door: ArticleDoor, watch: Callable[[int, int], None] | None = None
    ) -> list[str]:
        """The ids of the articles behind one of these numbers."""
        from annotator.store import article_sets

        return article_sets.behind(self._database, door, watch)
