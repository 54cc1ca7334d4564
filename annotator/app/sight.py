"""What who is at work may see: every layer, or, while annotators work blind, none but their own; and suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.layer import GOLD, is_suggester, new_suggester_id

if TYPE_CHECKING:
    from annotator.store.project import Project


class Sight:
    """Asked for each span that is shown, so it remembers what the project says until it is told to `read` again."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._owner = ""
        self._is_blind = False
        self._suggestions = True
        self.read("")

    def read(self, owner: str) -> None:
        """See as the annotator of that id; "" for nobody."""
        self._owner = owner
        policy = self._project.policy()
        self._is_blind = not policy.may_see(owner, GOLD)
        self._suggestions = policy.may_see(owner, new_suggester_id())

    @property
    def is_blind(self) -> bool:
        """Whether no layer but the own one is seen, and no gold."""
        return self._is_blind

    def sees(self, layer: str) -> bool:
        """Whether the layer of the annotator of that id may be shown."""
        if is_suggester(layer):
            return self._suggestions
        return not self._is_blind or layer == self._owner

    @property
    def sees_suggestions(self) -> bool:
        """Whether what machines suggest may be shown."""
        return self._suggestions
