"""Whether two projects are copies of one, or began apart: a merge takes both, and says which it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.layer import GOLD, is_suggester
from annotator.core.merge import Apart
from annotator.store import project_ids

if TYPE_CHECKING:
    from annotator.store.database import Database


def apart(ours: Database, theirs: Database) -> Apart | None:
    """What it means that theirs began apart from ours; None for a copy, a file handed out, or where nothing tells."""
    here, there = project_ids.family(ours), project_ids.family(theirs)
    if not here or not there or here == there or _was_handed_out(theirs) or _was_handed_out(ours):
        return None
    texts_here, ids_here = set[str](), set[str]()
    for id, sha256 in ours.rows("SELECT id, sha256 FROM article"):
        ids_here.add(id)
        texts_here.add(sha256)
    shared = new = renamed = 0
    for id, sha256 in theirs.rows("SELECT id, sha256 FROM article"):
        shared += sha256 in texts_here
        new += sha256 not in texts_here
        renamed += sha256 not in texts_here and id in ids_here
    people = sorted(_people(ours) & _people(theirs))
    return Apart(shared, new, renamed, tuple(people))


def _was_handed_out(database: Database) -> bool:
    """Whether it is a file that was handed out before such files kept of which project they are."""
    first = database.row("SELECT text FROM edit WHERE verb = 'import' ORDER BY seq LIMIT 1")
    is_handed_out = first is not None and str(first[0]).startswith("hand out ")
    return is_handed_out and not project_ids.has_family(database)


def _people(database: Database) -> set[str]:
    rows = database.rows("SELECT name, id FROM annotator WHERE id <> ?", (GOLD,))
    return {name for name, id in rows if not is_suggester(id)}
