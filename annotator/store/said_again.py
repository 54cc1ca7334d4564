"""What a project says once for all (a rule, a hand-out): undone and done again as a new word on the matter.

It is not put back to the letter, or a merge with a copy would bring what was undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import hand_outs, images, policies
from annotator.store.images import POLICY

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.images import Image, Shape


def is_said(shape: Shape, key: str) -> bool:
    """Whether a row of the history is one of these."""
    return shape is POLICY and (key in policies.KEYS or hand_outs.is_hand_out(key))


def says_the_same(key: str, one: Image | None, other: Image | None) -> bool:
    """Whether two images of such a row say the same, whatever their revisions; none says what a new project says."""
    if hand_outs.is_hand_out(key):
        return bool(hand_outs.said(one) == hand_outs.said(other))
    return bool(policies.said(key, one) == policies.said(key, other))


def said_again(database: Database, key: str, before: Image | None) -> Image:
    """The row as it was, of a higher revision than any: what undid a change is newer than it in every merge."""
    if hand_outs.is_hand_out(key):
        return hand_outs.said_again(before, images.require(database, POLICY, key))
    revision = 1 + max(revision for _, revision in policies.rows(database).values())
    return policies.image(key, policies.said(key, before), revision)
