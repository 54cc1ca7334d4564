"""What was handed out to whom in two projects: all of both; of each row the one of the higher revision."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.ids import new_id
from annotator.store import annotators, hand_outs, history, images
from annotator.store.images import ANNOTATOR, POLICY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.core.hand_outs import HandOut
    from annotator.store.database import Database
    from annotator.store.images import Image


def take_in(
    ours: Database, theirs: Database, articles: Mapping[str, str], edit: Callable[[], int]
) -> None:
    """Take what ranks higher there, as part of the edit whose number `edit` tells.

    `articles` says what theirs (ids) are called here, once they have come.
    """
    names: dict[str, str] = dict(theirs.rows("SELECT id, name FROM annotator"))
    for one in hand_outs.every(theirs):
        if one.annotator in names:
            _take(ours, theirs, one, names[one.annotator], articles, edit)


def _take(
    ours: Database,
    theirs: Database,
    one: HandOut,
    name: str,
    articles: Mapping[str, str],
    edit: Callable[[], int],
) -> None:
    stored = images.require(theirs, POLICY, hand_outs.image(one, 0)["key"])
    revision = hand_outs.revision_of(stored)
    known = annotators.named(ours, name)
    if known is None and (not one.articles or annotators.owner(ours, name) is not None):
        # Nothing to nobody whom this project knows need not be said; nor is anything handed out to gold.
        return
    here = known.id if known else new_id()
    came = tuple(dict.fromkeys(articles.get(id, id) for id in one.articles))
    after = hand_outs.image(replace(one, annotator=here, articles=came), revision)
    before = images.load(ours, POLICY, after["key"])
    if _rank(after) <= _rank(before):
        return
    number = edit()
    if known is None:
        ours.run(ANNOTATOR.insert, (here, name, 0, number))
    history.add_row(ours, number, POLICY, before, after)
    images.write(ours, POLICY, after, exists=before is not None)


def _rank(row: Image | None) -> tuple[int, str]:
    """By revision; of two that were counted alike, the same on every side."""
    told = json.dumps(hand_outs.said(row), ensure_ascii=False, sort_keys=True)
    return hand_outs.revision_of(row), told
