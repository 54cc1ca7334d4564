"""What was handed out to whom, as stored: a row for each annotator and each time, with a revision.

They stand among the rows of the policy, which tell who does what. A row is emptied, never deleted: else a merge with
an older copy would bring back what was taken out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.hand_outs import HandOut
from annotator.store import annotators, articles
from annotator.store.database import read_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.store.database import Database
    from annotator.store.images import Image

_BEGIN = "hand-out/"
_IN_RANGE = "\"key\" >= 'hand-out/' AND \"key\" < 'hand-out0'"
_THEIRS = f"SELECT value FROM policy WHERE {_IN_RANGE} AND substr(\"key\", -length({{0}}) - 1) = '/' || {{0}}"
# The articles that an annotator has, who is asked for twice; also those that are gone.
SHARE = f"""
    SELECT handed.value FROM ({_THEIRS.format("?")}) AS theirs, json_each(theirs.value, '$.is.articles') AS handed
"""
# Of the articles that an annotator has: how many are done, and how many there are.
_PROGRESS = f"""
    WITH theirs AS (
        {_THEIRS.format(":annotator")}
        AND EXISTS (SELECT 1 FROM annotator WHERE id = :annotator)
    )
    SELECT count(status.article), count(*) FROM (
        SELECT DISTINCT handed.value AS id FROM theirs, json_each(theirs.value, '$.is.articles') AS handed
    ) JOIN article USING (id)
    LEFT JOIN status ON status.annotator = :annotator AND status.article = id AND status.status = 'done'
"""
_UNDONE = "undone"
# By annotator, the articles that are theirs to do, and since when.
Shares = dict[str, dict[str, str]]


def is_hand_out(key: str) -> bool:
    """Whether a row of that key tells of a hand-out."""
    return key.startswith(_BEGIN)


def image(one: HandOut, revision: int) -> Image:
    """The row of a hand-out to one annotator."""
    said = {"at": one.at, "draw": one.draw, "articles": list(one.articles)}
    value = json.dumps({"is": said, "revision": revision}, ensure_ascii=False)
    return {"key": _key(one.id, one.annotator), "value": value}


def _key(id: str, annotator: str) -> str:
    return f"{_BEGIN}{id}/{annotator}"


def called_here(row: Image, annotator: str, articles: Iterable[str]) -> Image:
    """A row of another project as it would be here: whose it is, and which articles (ids)."""
    value = json.loads(row["value"])
    value["is"]["articles"] = list(articles)
    id, _, _ = row["key"][len(_BEGIN) :].rpartition("/")
    return {"key": _key(id, annotator), "value": json.dumps(value, ensure_ascii=False)}


def revision_of(row: Image | None) -> int:
    """The revision of a row; 0 where there is none."""
    return int(json.loads(row["value"])["revision"]) if row else 0


def said(row: Image | None) -> Any:
    """What a row says; None where it is not there, or empty: both say that nothing was handed out."""
    with read_from("policy"):
        found = json.loads(row["value"])["is"] if row else None
        return found if found and found["articles"] else None


def said_again(before: Image | None, now: Image) -> Image:
    """The row as it was before, of a higher revision than it has now."""
    kept = json.loads((before or now)["value"])["is"]
    told = kept if before else {**kept, "articles": [], _UNDONE: True}
    value = {"is": told, "revision": revision_of(now) + 1}
    return {"key": now["key"], "value": json.dumps(value, ensure_ascii=False)}


def is_undone(row: Image | None) -> bool:
    """Whether what a row said was taken back, as if it had never been: not only taken out."""
    return bool(row and json.loads(row["value"])["is"].get(_UNDONE))


def every(database: Database, annotator: str | None = None) -> list[HandOut]:
    """All that was handed out, to one annotator (id) or to any, in the order in which it was; emptied rows too."""
    rows = database.rows(f'SELECT "key", value FROM policy WHERE {_IN_RANGE}')
    found = (_hand_out(key, value) for key, value in rows if annotator in (None, _whose(key)))
    return sorted(found, key=lambda one: (one.at, one.id, one.annotator))


def _whose(key: str) -> str:
    return key.rpartition("/")[2]


def _hand_out(key: str, value: str) -> HandOut:
    id, _, annotator = key[len(_BEGIN) :].rpartition("/")
    with read_from("policy"):
        told = json.loads(value)["is"]
        return HandOut(id, annotator, told["at"], told["draw"], tuple(told["articles"]))


def shares(database: Database, people: Iterable[str] | None = None) -> Shares:
    """What these people (ids) have, or all, with the time of the first hand-out; nobody who has nothing.

    Articles that are gone are named still: they may come back.
    """
    wanted = None if people is None else frozenset(people)
    found: Shares = {}
    for one in every(database):
        if one.articles and (wanted is None or one.annotator in wanted):
            theirs = found.setdefault(one.annotator, {})
            for article in one.articles:
                theirs.setdefault(article, one.at)
    return found


def there(database: Database) -> Shares:
    """The same of whom and what is there still."""
    ids, people = articles.known_ids(database), {one.id for one in annotators.every(database)}
    found = {
        who: {id: at for id, at in theirs.items() if id in ids}
        for who, theirs in shares(database, people).items()
    }
    return {who: theirs for who, theirs in found.items() if theirs}


def progress(database: Database, annotator: str) -> tuple[int, int] | None:
    """How many articles of those that an annotator (id) has, and that are there still, are done, and how many they are.

    None where they have none, or are gone. Asked with each article that is begun or done: nobody else's are looked at.
    """
    done, count = database.rows(_PROGRESS, {"annotator": annotator})[0]
    return (done, count) if count else None


def measured(database: Database) -> Shares:
    """What progress is measured against: the same, and of whom all was taken out, nothing, where others have some."""
    found = there(database)
    if found:
        people = {one.id for one in annotators.every(database)}
        for id in _had_some(database) & people:
            found.setdefault(id, {})
    return found


def _had_some(database: Database) -> set[str]:
    """Who was handed something out, though all of it may have been taken out since."""
    rows = database.rows(f'SELECT "key", value FROM policy WHERE {_IN_RANGE}')
    return {_whose(key) for key, value in rows if not is_undone({"key": key, "value": value})}


def told(database: Database) -> list[list[Any]]:
    """What the rows say, annotators by name: the same in every copy."""
    names: dict[str, str] = dict(database.rows("SELECT id, name FROM annotator"))
    found = [one for one in every(database) if one.articles]
    return sorted(
        [one.id, names.get(one.annotator, one.annotator), one.at, one.draw, sorted(one.articles)]
        for one in found
    )


def without(rows: Iterable[HandOut], articles: frozenset[str] | None) -> Iterator[HandOut]:
    """Those of the rows that change, less these articles (None: less all)."""
    for one in rows:
        left = () if articles is None else tuple(id for id in one.articles if id not in articles)
        if left != one.articles:
            yield HandOut(one.id, one.annotator, one.at, one.draw, left)
