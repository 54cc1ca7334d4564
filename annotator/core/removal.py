"""An action that would take away much of somebody's work, which is said, and backed up, before it is done."""

from __future__ import annotations

from dataclasses import dataclass

# In a layer of a few spans every step is a large part.
LEAST = 20
SHARE = 10


@dataclass(frozen=True, slots=True)
class Removal:
    """`spans` of the `before` spans in the layer of an annotator (name) that an action (its text) takes away."""

    action: str
    annotator: str
    spans: int
    before: int

    def sentence(self) -> str:
        """What the action takes away, for people."""
        return (
            f"{self.action} takes away {self.spans:,} of {self.before:,} spans of {self.annotator}."
        )


def is_large(spans: int, before: int) -> bool:
    """Whether to take away so many spans of so many is more than a tenth, and more than a few."""
    return spans >= LEAST and spans * SHARE > before
