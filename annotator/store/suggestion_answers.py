"""What people made of suggestions: each accepted or dismissed one is a row, known by the suggestion and who answered.

They stand among the rows of the policy, which tell what is shown to whom: a suggestion that somebody has answered is
not shown to them again. What nobody answered has no row.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from annotator.store import images, spans
from annotator.store.images import POLICY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Span
    from annotator.store.database import Database
    from annotator.store.images import Image

ACCEPTED, DISMISSED = "accepted", "dismissed"
_BEGIN = "suggestion/"
_IN_RANGE = "\"key\" >= 'suggestion/' AND \"key\" < 'suggestion0'"
# The ids of who suggests begin alike, so that an index finds their spans.
_SUGGESTED = "annotator >= 'suggester-' AND annotator < 'suggester.'"
_UNANSWERED = (
    "NOT EXISTS (SELECT 1 FROM policy WHERE \"key\" = 'suggestion/' || span.id || '/' || :by)"
)
_UNMARKED = (
    "NOT EXISTS (SELECT 1 FROM span AS own WHERE own.article = span.article AND own.annotator = :by"
    ' AND own.start = span.start AND own."end" = span."end" AND own.label = span.label'
    " AND own.pieces IS span.pieces)"
)


class Answer(NamedTuple):
    """A row: ids of the suggestion and of who answered, what they said, and the span that came of it ("" for none)."""

    suggestion: str
    by: str
    said: str
    span: str = ""


def is_answer(key: str) -> bool:
    """Whether a row of that key is an answer."""
    return key.startswith(_BEGIN)


def suggestion_of(key: str) -> str:
    """The id of the suggestion that a row of that key is about. Ids of annotators hold no slash."""
    return key[len(_BEGIN) :].rpartition("/")[0]


def image(answer: Answer) -> Image:
    """The row of an answer."""
    said = {"is": answer.said, **({"span": answer.span} if answer.span else {})}
    return {"key": _key(answer.suggestion, answer.by), "value": json.dumps(said)}


def _key(suggestion: str, by: str) -> str:
    return f"{_BEGIN}{suggestion}/{by}"


def every(database: Database) -> Iterator[Answer]:
    """All answers, by suggestion and who answered."""
    rows = database.rows(f'SELECT "key", value FROM policy WHERE {_IN_RANGE} ORDER BY "key"')
    return (_answer(key, value) for key, value in rows)


def of(database: Database, suggestion: str, by: str) -> Answer | None:
    """What somebody answered; None where they have not."""
    found = images.load(database, POLICY, _key(suggestion, by))
    return None if found is None else _answer(found["key"], found["value"])


def _answer(key: str, value: str) -> Answer:
    suggestion, _, by = key[len(_BEGIN) :].rpartition("/")
    said = json.loads(value)
    return Answer(suggestion, by, said["is"], said.get("span", ""))


def article_of(database: Database, key: str) -> str | None:
    """The article of the suggestion that a row of that key is about; None where it is gone."""
    found: str | None = database.value(
        "SELECT article FROM span WHERE id = ?", (suggestion_of(key),)
    )
    return found


def waiting(database: Database, article: str, by: str) -> list[Span]:
    """The suggestions in an article that somebody has not answered, and has not marked so themselves, by place."""
    rows = database.rows(
        f"SELECT {spans.COLUMNS} FROM span WHERE article = :article AND {_SUGGESTED}"
        f' AND {_UNANSWERED} AND {_UNMARKED} ORDER BY start, "end", label, id',
        {"article": article, "by": by},
    )
    return [spans.from_row(row) for row in rows]


def settled(database: Database, article: str, by: str) -> frozenset[str]:
    """The ids of the other suggestions in the article."""
    rows = database.rows(
        f"SELECT id FROM span WHERE article = :article AND {_SUGGESTED}"
        f" AND NOT ({_UNANSWERED} AND {_UNMARKED})",
        {"article": article, "by": by},
    )
    return frozenset(row[0] for row in rows)


def marked_so(database: Database, suggestion: str, by: str) -> str:
    """The id of somebody's own span on the same words with the same label; "" for none."""
    found: str | None = database.value(
        "SELECT own.id FROM span JOIN span AS own ON own.article = span.article AND own.annotator = :by"
        ' AND own.start = span.start AND own."end" = span."end" AND own.label = span.label'
        " AND own.pieces IS span.pieces WHERE span.id = :id ORDER BY own.id LIMIT 1",
        {"id": suggestion, "by": by},
    )
    return found or ""


def accepted_from(database: Database, span: str) -> str:
    """The name of who suggested what became that span when it was accepted; "" where it was made otherwise."""
    key = database.value(
        'SELECT answer."key" FROM edit_row AS mine JOIN edit_row AS answer ON answer.edit = mine.edit'
        ' AND answer."table" = \'policy\' WHERE mine."key" = :span AND mine."table" = \'span\''
        " AND mine.before IS NULL"
        " AND json_extract(json_extract(answer.after, '$.value'), '$.span') = :span",
        {"span": span},
    )
    found = key and database.value(
        "SELECT name FROM span JOIN annotator ON annotator.id = span.annotator WHERE span.id = ?",
        (suggestion_of(key),),
    )
    return found or ""
