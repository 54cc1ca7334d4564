"""Mending spans and links: by what the history and the backups know, by the quote, by the neighbours.

Nothing is guessed: where two answers are possible the row stays as it is, for a person to look at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.reanchoring import Drifted, places, same_words
from annotator.core.span import joined, pieces_problem
from annotator.store import checking, images, spans
from annotator.store.images import LINK, SPAN

if TYPE_CHECKING:
    from annotator.core.span import Pieces
    from annotator.store.earlier_rows import EarlierRows
    from annotator.store.images import Image
    from annotator.store.mending_log import MendingLog

_SAID = ("label", "start", "end", "pieces", "quote", "attributes", "updated")
_COLUMNS = spans.COLUMNS.replace('"', "").split(", ")


@dataclass
class _Article:
    """The spans of one article: those in order, and the damaged ones by kind."""

    text: str
    length: int
    sound: list[int]
    damaged: dict[str, list[Image]]


def mend_spans(log: MendingLog, earlier: EarlierRows) -> None:
    """Mend spans whose values cannot be read, that lie outside their text, or off their quote."""
    for (id,) in log.database.rows("SELECT id FROM article ORDER BY id"):
        found = _look(log, id)
        if not found.damaged:
            continue
        for image in found.damaged.get("values", ()):
            _put_back(log, earlier, image, found.text)
        drifted = [
            image
            for kind in ("offsets", "quotes")
            for image in found.damaged.get(kind, ())
            if not _put_back(log, earlier, image, found.text)
        ]
        _reanchor(log, found, drifted)


def _look(log: MendingLog, article: str) -> _Article:
    row = log.database.row("SELECT text, length FROM article WHERE id = ?", (article,))
    assert row is not None
    found = _Article(row[0], row[1], [], {})
    for span in log.database.rows(
        f"SELECT {spans.COLUMNS} FROM span WHERE article = ? ORDER BY start, id", (article,)
    ):
        kind = checking.span_damage(span, found.text)
        if kind:
            image = images.require(log.database, SPAN, span[0])
            found.damaged.setdefault(kind, []).append(image)
        else:
            found.sound.append(span[4])
    return found


def _put_back(log: MendingLog, earlier: EarlierRows, image: Image, text: str) -> bool:
    """Make a span what it was, where an earlier state of it fits the text and agrees with what is left of it."""
    for was in earlier.of(SPAN, image["id"]):
        if was["article"] == image["article"] and _agree(was, image) and _is_sound(was, text):
            log.undoable.put(SPAN, {**image, **{name: was[name] for name in _SAID}})
            log.note("values", image["id"])
            return True
    return False


def _agree(was: Image, image: Image) -> bool:
    """Whether `was` is the same version of the span, but for one damaged value."""
    same = was["label"] == image["label"] and was["updated"] == image["updated"]
    place = (was["start"], was["end"]) == (image["start"], image["end"])
    return same and (place or was["quote"] == image["quote"])


def _is_sound(image: Image, text: str) -> bool:
    return checking.span_damage(tuple(image[name] for name in _COLUMNS), text) == ""


def _reanchor(log: MendingLog, found: _Article, drifted: list[Image]) -> None:
    wanted = [Drifted(image["id"], image["start"], image["quote"]) for image in drifted]
    starts = places(found.text, wanted, found.sound, found.length)
    for image in drifted:
        start = starts.get(image["id"])
        pieces = None if start is None else _moved(image, start)
        if pieces is not None:
            _store(log, image, pieces, found.text, "moved")
        elif (kept := _own_pieces(image, found.text)) is not None:
            _store(log, image, kept, found.text, "quotes")


def _moved(image: Image, start: int) -> Pieces | None:
    """The pieces of a span whose quote begins at `start`; None where they do not fit their quote."""
    length = len(image["quote"])
    if image["pieces"] is None:
        return ((start, start + length),)
    old = spans.pieces_from(image["pieces"], image["id"])
    first = min((a for a, _ in old), default=0)
    pieces = joined((a - first + start, b - first + start) for a, b in old)
    if not pieces:
        return None
    fits = pieces_problem(pieces, start + length) is None and pieces[-1][1] == start + length
    return pieces if fits and len(pieces) == len(old) else None


def _own_pieces(image: Image, text: str) -> Pieces | None:
    """The pieces as they stand, where the quote differs from the text there in case and white space alone."""
    stored = image["pieces"]
    ends = ((image["start"], image["end"]),)
    pieces = ends if stored is None else spans.pieces_from(stored, image["id"])
    if pieces_problem(pieces, len(text)) or (pieces[0][0], pieces[-1][1]) != ends[0]:
        return None
    return pieces if same_words(text[image["start"] : image["end"]], image["quote"]) else None


def _store(log: MendingLog, image: Image, pieces: Pieces, text: str, kind: str) -> None:
    start, end = pieces[0][0], pieces[-1][1]
    place = {
        "start": start,
        "end": end,
        "pieces": spans.pieces_to(pieces),
        "quote": text[start:end],
    }
    log.undoable.put(SPAN, {**image, **place})
    log.note(kind, image["id"])


def mend_links(log: MendingLog) -> None:
    """Give a link to the annotator of both its spans, where that is one, and has no such link."""
    for (id,) in log.database.rows(checking.STRAY_LINKS):
        image = images.require(log.database, LINK, id)
        owners = log.database.rows(
            "SELECT DISTINCT annotator FROM span WHERE id IN (?, ?)",
            (image["source"], image["target"]),
        )
        if len(owners) == 1:
            log.undoable.put(LINK, {**image, "annotator": owners[0][0]})
            log.note("links", id)
