"""The parts of a span (label, place, each attribute) and their ranks, by which changes of two projects are joined.

A part's rank is the revision at which it was last changed. Nothing is stored for it while people work: it is read off
the history. Only a merge, which may mix parts of two sides, writes the ranks down in the images of its own step.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.store import made_rows, spans
from annotator.store.images import SPAN, from_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.store.database import Database
    from annotator.store.images import Image

# The key of the ranks in an image, and of the rank of all parts that are not named.
RANKS = "ranks"
OTHERS = ""
LABEL, PLACE = "label", "place"
_ATTRIBUTE = "@"

Ranks = dict[str, int]
Parts = dict[str, Any]


class Joined(NamedTuple):
    """Two copies of a span made one: the row, its ranks, and the parts in which they differ, with whose stands."""

    image: Image
    ranks: Ranks
    differing: dict[str, bool]


def parts_of(image: Image) -> Parts:
    """What a span says, part by part; an attribute without a value is no part."""
    attributes = json.loads(image["attributes"])
    named = {f"{_ATTRIBUTE}{name}": value for name, value in attributes.items() if value}
    return {
        LABEL: image["label"],
        PLACE: [image["start"], image["end"], image["pieces"], image["quote"]],
        **named,
    }


def join(mine: Image, my_ranks: Ranks, theirs: Image, their_ranks: Ranks) -> Joined:
    """Of each part the one of the higher rank, then of the higher hash, whichever side is which."""
    here, there = parts_of(mine), parts_of(theirs)
    names = {*here, *there, *my_ranks, *their_ranks} - {OTHERS}
    chosen: Parts = {}
    ranks = {OTHERS: max(my_ranks[OTHERS], their_ranks[OTHERS])}
    differing: dict[str, bool] = {}
    for name in sorted(names):
        one = _strength(my_ranks, name, here)
        other = _strength(their_ranks, name, there)
        if (value := (there if other > one else here).get(name)) is not None:
            chosen[name] = value
        ranks[name] = max(one, other)[0]
        if here.get(name) != there.get(name):
            differing[name] = other > one
    return Joined(_image(mine, theirs, chosen), _plain(ranks), differing)


def told(image: Image, names: list[str]) -> str:
    """What a span says in some of its parts, for a list."""
    parts = parts_of(image)
    said = []
    for name in names:
        if name == PLACE:
            said.append(f"{image['start']} {image['end']}")
        elif name == LABEL:
            said.append(image["label"])
        else:
            said.append(f"{name.removeprefix(_ATTRIBUTE)} “{parts.get(name, '')}”")
    return ", ".join(said)


def named_here(ranks: Ranks, attributes: Mapping[str, str]) -> Ranks:
    """Ranks of theirs, under the names that attributes have here."""
    renamed = {f"{_ATTRIBUTE}{there}": f"{_ATTRIBUTE}{here}" for there, here in attributes.items()}
    return {renamed.get(name, name): rank for name, rank in ranks.items()}


class PartRanks:
    """Reads the ranks of spans off the history of one project."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # Only those whose rows are in the history by themselves can differ from part to part.
        self.changed = {
            key
            for (key,) in database.rows(
                'SELECT DISTINCT "key" FROM edit_row WHERE "table" = \'span\' AND before IS NOT NULL'
            )
        }
        self._steps: dict[int, list[tuple[int, bool]]] = {}
        for seq, of, kind in database.rows(
            "SELECT seq, \"of\", kind FROM edit WHERE kind <> 'do' ORDER BY seq"
        ):
            self._steps.setdefault(of, []).append((seq, kind == "undo"))

    def of(self, image: Image) -> Ranks:
        """The ranks of a span's parts, as it is now."""
        if image["id"] not in self.changed:
            return {OTHERS: image["revision"]}
        walk = _Walk()
        for before, after, keeps in self._states(image["id"]):
            walk.step(before, after, keeps_revision=keeps)
        return _plain(walk.end(image))

    def _states(self, id: str) -> Iterator[tuple[Image | None, Image | None, bool]]:
        """Each change of the row, in order: as it was, as it became, whether that has its revision."""
        rows = self._database.rows(
            "SELECT edit, verb, before, after FROM edit_row JOIN edit ON edit.seq = edit_row.edit"
            ' WHERE "key" = ? AND "table" = ? ORDER BY edit_row.rowid',
            (id, SPAN.table),
        )
        found = []
        for number, verb, before, after in rows:
            images = from_text(before), from_text(after)
            found.append((number, *images, True))
            keeps = verb in made_rows.VERBS
            for seq, is_back in self._steps.get(number, ()):
                was, is_now = reversed(images) if is_back else images
                found.append((seq, was, is_now, keeps))
        for _, was, is_now, keeps in sorted(found, key=lambda one: one[0]):
            yield was, is_now, keeps


class _Walk:
    """Goes through the states of one span, and keeps at which revision each part was changed last."""

    def __init__(self) -> None:
        self._ranks: Ranks = {}
        self._parts: Parts = {}
        # Parts changed by an undo, whose revision only the next state tells.
        self._open: set[str] = set()

    def step(self, before: Image | None, after: Image | None, *, keeps_revision: bool) -> None:
        if before is not None:
            self._begin(before)
            if keeps_revision or RANKS in before:
                self._close(before["revision"])
        if after is None:
            return
        if RANKS in after:
            self._ranks, self._parts, self._open = dict(after[RANKS]), parts_of(after), set()
            return
        if not self._ranks:
            self._begin(after)
        now = parts_of(after)
        changed = {name for name in {*now, *self._parts} if now.get(name) != self._parts.get(name)}
        self._parts = now
        self._open |= changed
        if keeps_revision:
            self._close(after["revision"])

    def end(self, image: Image) -> Ranks:
        self._begin(image)
        self._close(image["revision"])
        return self._ranks

    def _begin(self, image: Image) -> None:
        if not self._ranks:
            self._ranks = dict(image.get(RANKS) or {OTHERS: image["revision"]})
            self._parts = parts_of(image)

    def _close(self, revision: int) -> None:
        self._ranks.update(dict.fromkeys(self._open, revision))
        self._open.clear()


def _strength(ranks: Ranks, name: str, parts: Parts) -> tuple[int, str]:
    said = json.dumps(parts.get(name), ensure_ascii=False)
    return ranks.get(name, ranks[OTHERS]), hashlib.sha256(said.encode("utf-8")).hexdigest()


def _plain(ranks: Ranks) -> Ranks:
    """Ranks in one form: parts of the rank that all others have are not named."""
    others = ranks[OTHERS]
    return {OTHERS: others} | {n: r for n, r in sorted(ranks.items()) if r != others}


def _image(mine: Image, theirs: Image, parts: Parts) -> Image:
    start, end, pieces, quote = parts[PLACE]
    attributes = {
        name.removeprefix(_ATTRIBUTE): value
        for name, value in parts.items()
        if name.startswith(_ATTRIBUTE)
    }
    return {
        **mine, "label": parts[LABEL], "start": start, "end": end, "pieces": pieces, "quote": quote,
        "attributes": spans.attributes_to(attributes),
        "created": min(mine["created"], theirs["created"]), "updated": max(mine["updated"], theirs["updated"]),
        "revision": max(mine["revision"], theirs["revision"]),
    }  # fmt: skip
