"""Counts of a project, and the fingerprint of its content."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.core.layer import GOLD
from annotator.store import annotators, hand_outs, policies, statuses, suggestion_answers

if TYPE_CHECKING:
    from annotator.store.database import Database

# What a project says, whatever the order of its edits; annotators by the names that exports carry.
_CONTENT = (
    "SELECT * FROM label ORDER BY id",
    "SELECT * FROM link_type ORDER BY id",
    "SELECT * FROM attribute ORDER BY id",
    "SELECT what, id, value FROM detail ORDER BY what, id",
    "SELECT label, text FROM guideline ORDER BY label",
    "SELECT id, title, source, published, language, url, sha256, length, extra FROM article ORDER BY id",
    'SELECT span.id, article, name, label, start, "end", pieces, quote, attributes, created, updated'
    " FROM span JOIN annotator ON annotator.id = span.annotator ORDER BY span.id",
    "SELECT link.id, name, type, source, target, created, updated"
    " FROM link JOIN annotator ON annotator.id = link.annotator ORDER BY link.id",
    "SELECT article, name, status FROM status JOIN annotator ON annotator.id = status.annotator"
    " ORDER BY article, name",
    'SELECT id, article, what, "key", choice, source, "by", at, reason, among, proposals FROM decision'
    " ORDER BY id",
    'SELECT what, id, article, source, "from", "by", at, reason FROM provenance ORDER BY what, id',
    'SELECT question.id, article, span, name, text, asked, answer, "by", answered'
    " FROM question JOIN annotator ON annotator.id = question.annotator ORDER BY question.id",
)


def content_hash(database: Database) -> str:
    """SHA-256 of all that the project says, in hexadecimal: no revisions, no history, no settings."""
    digest = hashlib.sha256()
    with database.snapshot():
        for query in _CONTENT:
            for row in database.rows(query):
                digest.update(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")
            digest.update(b"\n")
        said = [*policies.told(database), *map(list, suggestion_answers.every(database))]
        said += hand_outs.told(database)
        digest.update(json.dumps(said, ensure_ascii=False).encode("utf-8"))
    return digest.hexdigest()


def stats(database: Database) -> dict[str, Any]:
    """Counts by what the schema and the annotators are called: see `Project.stats`. Gold is counted apart."""
    with database.snapshot():
        per_layer = database.rows(
            "SELECT annotator.name, label, count(*) FROM span JOIN annotator ON annotator.id = span.annotator"
            " GROUP BY annotator.id, label"
        )
        links = database.rows(
            "SELECT type, count(*) FROM link WHERE annotator <> ?"
            " AND annotator NOT GLOB 'suggester-*' GROUP BY type",
            (GOLD,),
        )
        stored = database.rows(
            "SELECT annotator.name, status, count(*) FROM status"
            " JOIN annotator ON annotator.id = status.annotator GROUP BY annotator.id, status"
        )
        names_of = {one.id: one.name for one in annotators.every(database)}
        names = list(names_of.values())
        gold = annotators.gold(database)
        machines = [one.name for one in annotators.suggesters(database)]
        labels = [row[0] for row in database.rows("SELECT id FROM label ORDER BY position")]
        types = [row[0] for row in database.rows("SELECT id FROM link_type ORDER BY position")]
        articles: int = database.value("SELECT count(*) FROM article")
        handed = {names_of[id]: share for id, share in _handed(database).items()}
    everybody = {
        name: _layer(name, per_layer, stored, labels, articles)
        for name in (*names, *machines, *([gold.name] if gold else []))
    }
    for name, share in handed.items():
        everybody[name]["handed_out"] = share
    golden = everybody.pop(gold.name) if gold else None
    suggested = {name: everybody.pop(name) for name in machines}
    per_layer = [row for row in per_layer if row[0] in everybody]
    return {
        "articles": articles,
        "spans": sum(row[2] for row in per_layer),
        "links": sum(row[1] for row in links),
        "labels": {id: sum(row[2] for row in per_layer if row[1] == id) for id in labels},
        "link_types": {id: dict(links).get(id, 0) for id in types},
        "annotators": everybody,
        **({"gold": golden} if golden else {}),
        **({"suggestions": suggested} if suggested else {}),
    }


def _handed(database: Database) -> dict[str, dict[str, int]]:
    """How far each annotator (id) is with what was handed out to them; nobody who never had anything."""
    found = {}
    for who, ids in hand_outs.measured(database).items():
        theirs = statuses.of_layer(database, who)
        count = Counter(theirs[id].value for id in ids if id in theirs)
        begun, done = count["begun"], count["done"]
        untouched = len(ids) - begun - done
        found[who] = {"articles": len(ids), "untouched": untouched, "begun": begun, "done": done}
    return found


def _layer(
    name: str, per_layer: list[Any], statuses: list[Any], labels: list[str], articles: int
) -> dict[str, Any]:
    counts = {row[1]: row[2] for row in per_layer if row[0] == name}
    status = {row[1]: row[2] for row in statuses if row[0] == name}
    begun, done = status.get("begun", 0), status.get("done", 0)
    return {
        "spans": sum(counts.values()),
        "labels": {id: counts.get(id, 0) for id in labels},
        "untouched": articles - begun - done,
        "begun": begun,
        "done": done,
    }
