"""What a project remembers of its panes: which articles stood where, and how far each was read."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from annotator.app.kept_setting import keep_setting

if TYPE_CHECKING:
    from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Layout:
    """Article ids from left to right, widths in pixels, and the number of the active pane, from 0."""

    panes: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    active: int = 0


class PaneMemory:
    """Kept in the project's settings, beside its history: nobody undoes where they were reading."""

    def __init__(self, project: Project) -> None:
        self._project = project
        places: dict[str, object] = project.setting("places", {})
        self._places = {id: place for id, place in places.items() if isinstance(place, int)}

    def place(self, article: str) -> int:
        """The code point that stood at the top when the article was last seen."""
        return self._places.get(article, 0)

    def remember(self, article: str, place: int) -> None:
        """Note where the article is read; `save` stores it."""
        if article:
            self._places[article] = place

    def layout(self) -> Layout | None:
        """What was on screen last, without articles that are gone; None in a new project."""
        kept = self._project.setting("layout", {})
        if not kept:
            return None
        stored = _layout(kept)
        known = self._project.known_articles(stored.panes)
        panes = [id for id in stored.panes if id in known]
        sizes = stored.sizes if len(panes) == len(stored.sizes) else []
        # Those that are gone leave the one that had the keys at a lower number.
        active = sum(id in known for id in stored.panes[: stored.active])
        return Layout(panes, sizes, min(active, max(len(panes) - 1, 0)))

    def save(self, layout: Layout) -> None:
        """Store the layout and the places, where that can be: nobody is kept from reading on, or from closing."""
        keep_setting(self._project, "layout", asdict(layout))
        keep_setting(self._project, "places", self._places)


def _layout(stored: dict[str, object]) -> Layout:
    """A layout as it was stored, by this program or by another: what is not what it should be counts as nothing."""
    panes, sizes, active = (stored.get(name) for name in ("panes", "sizes", "active"))
    return Layout(
        [id for id in panes if isinstance(id, str)] if isinstance(panes, list) else [],
        [size for size in sizes if isinstance(size, int)] if isinstance(sizes, list) else [],
        max(active, 0) if isinstance(active, int) else 0,
    )
