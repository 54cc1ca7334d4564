"""Who may see and decide what in a project. This is honesty, not cryptography: anybody may say to be the lead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.layer import is_suggester


class Role(StrEnum):
    """What somebody is in a project. A lead may do all that a reviewer may, and say who is what."""

    ANNOTATOR = "annotator"
    REVIEWER = "reviewer"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Policy:
    """Ids of leads and reviewers, and whether annotators work blind: without sight of others' layers and of gold.

    `suggestions`: whether annotators see what machines suggest, which is nobody's layer.
    """

    leads: frozenset[str] = frozenset()
    reviewers: frozenset[str] = frozenset()
    blind: bool = False
    suggestions: bool = True

    def role(self, annotator: str) -> Role:
        """What the annotator of that id is."""
        if annotator in self.leads:
            return Role.LEAD
        return Role.REVIEWER if annotator in self.reviewers else Role.ANNOTATOR

    def may_see(self, annotator: str, other: str) -> bool:
        """Whether somebody may see the layer of another (both ids)."""
        if annotator == other or self.role(annotator) is not Role.ANNOTATOR:
            return True
        return self.suggestions if is_suggester(other) else not self.blind

    def may_decide(self, annotator: str) -> bool:
        """Whether somebody may decide cases: a reviewer or lead, and anybody where there are none."""
        return not (self.leads or self.reviewers) or self.role(annotator) is not Role.ANNOTATOR

    def may_rule(self, annotator: str) -> bool:
        """Whether somebody may change this: a lead, and anybody where there is none."""
        return not self.leads or annotator in self.leads
