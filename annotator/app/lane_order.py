"""In what order the layers of an article stand beside each other, and which of them there is nothing to see of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.layer import GOLD, Status
from annotator.store.span_pages import BEFORE_ALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.project import Project


class LaneOrder(NamedTuple):
    """Layers (ids): who marked something, then gold; who read the article and marked nothing; who has not read it."""

    filled: tuple[str, ...]
    empty: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def unfilled(self) -> tuple[str, ...]:
        """All in which there is nothing to see."""
        return self.empty + self.unread


def lane_order(project: Project, article: str, layers: Sequence[str]) -> LaneOrder:
    """Put `layers` (ids) in order for an article; each group keeps the order given.

    Where nobody marked anything, all stand as they are given: there is nothing to compare them with.
    """
    people = [one for one in layers if one != GOLD]
    filled = [one for one in people if _has_marks(project, article, one)]
    if not filled:
        return LaneOrder(tuple(layers))
    gold = [one for one in layers if one == GOLD]
    rest = [one for one in people if one not in filled]
    unread = tuple(one for one in rest if project.status(article, one) is Status.UNTOUCHED)
    empty = tuple(one for one in rest if one not in unread)
    return LaneOrder((*filled, *gold), empty, unread)


def _has_marks(project: Project, article: str, layer: str) -> bool:
    return project.span_block(article, (layer,), BEFORE_ALL, 1)[0] > 0
