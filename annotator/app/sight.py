"""What who is at work may see: every layer, or, while annotators work blind, none but their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.layer import GOLD

if TYPE_CHECKING:
    from annotator.store.project import Project


class Sight:
    """Asked for each span that is shown, so it remembers what the project says until it is told to `read` again."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._owner = ""
        self._is_blind = False
        self.read("")

    def read(self, owner: str) -> None:
        """See as the annotator of that id; "" for nobody."""
        self._owner = owner
        self._is_blind = not self._project.may_see(owner, GOLD)

    @property
    def is_blind(self) -> bool:
        """Whether no layer but the own one is seen, and no gold."""
        return self._is_blind

    def sees(self, layer: str) -> bool:
        """Whether the layer of the annotator of that id may be shown."""
        return not self._is_blind or layer == self._owner
