"""The way a reader came: places in articles, back and forth, over all panes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

    from annotator.store.project import Project

MOST_PLACES = 100


class Place(NamedTuple):
    """A place of reading: the code point `offset` of the article `article` (id), seen in the pane named `pane`."""

    article: str
    offset: int
    pane: str


class KnownArticles:
    """The articles of a project by id, asked for one at a time: there may be a hundred thousand."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def __contains__(self, article: object) -> bool:
        return isinstance(article, str) and bool(self._project.known_articles([article]))


class Trail:
    """Places that were left, the last 100 of them. Going back keeps the way forth until another way is taken."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """The reader goes elsewhere from `place`; what lay ahead is forgotten."""
        self._ahead.clear()
        _push(self._behind, place)

    def back(self, here: Place, articles: Container[str]) -> Place | None:
        """The place left last, `here` being left for it; None where there is none in one of `articles`."""
        return _step(self._behind, self._ahead, here, articles)

    def forth(self, here: Place, articles: Container[str]) -> Place | None:
        """The place that was last gone back from; None where there is none in one of `articles`."""
        return _step(self._ahead, self._behind, here, articles)


def _step(
    taken: list[Place], given: list[Place], here: Place, articles: Container[str]
) -> Place | None:
    while taken:
        place = taken.pop()
        if place.article in articles and place[:2] != here[:2]:
            _push(given, here)
            return place
    return None


def _push(places: list[Place], place: Place) -> None:
    if not places or places[-1][:2] != place[:2]:
        places.append(place)
    del places[:-MOST_PLACES]
