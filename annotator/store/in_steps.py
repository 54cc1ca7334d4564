"""One edit in many short transactions: a window reads, paints and marks in between, and no commit lasts.

What is under way stands in a setting, and on the board of this process what belongs to it: others' edits leave that
alone (`holding`). Where it is stopped, or cut off by a crash, it is put back as it was before, at once or when the
project is opened next; what was done beside it stays.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from annotator.core.errors import Refused
from annotator.store import images, made_rows, settings
from annotator.store.holding import Hold, Scope
from annotator.store.images import SCHEMA_SHAPES, SHAPE_OF, SPAN, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from annotator.store.database import Database, Row

    Watch = Callable[[int, int], None]

Result = TypeVar("Result")

KEY = settings.UNDER_WAY
# Between two transactions whoever reads or waits has a turn.
_REST_S = 0.001
_GIVEN = "rowid IN (SELECT value FROM json_each(?))"
_SCHEMA = ", ".join(f"'{shape.table}'" for shape in SCHEMA_SHAPES)


class Step(NamedTuple):
    """How far a work is, in rows, after one of its transactions."""

    done: int
    total: int


def run(
    database: Database,
    work: Generator[Step, None, Result],
    watch: Watch | None = None,
    scope: Scope | None = None,
) -> Result:
    """Do a work in one transaction; with `watch` in many, each told. What `watch` raises stops it, all put back.

    The work begins its edit before its first step. The last step belongs to the same transaction as its end. Between
    two of them others change what is outside `scope`; None leaves them nothing.
    """
    if watch is None:
        with database.atomic():
            return _whole(work)
    before = _state(database)
    try:
        return _in_steps(database, work, before, watch, scope)
    except BaseException:
        work.close()
        take_back(database)
        raise


def _whole(work: Generator[Step, None, Result]) -> Result:
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def _in_steps(
    database: Database,
    work: Generator[Step, None, Result],
    before: dict[str, Any],
    watch: Watch,
    scope: Scope | None,
) -> Result:
    number = None
    while True:
        with database.atomic():
            try:
                step = next(work)
            except StopIteration as end:
                result: Result = end.value
                if number is not None:
                    settings.store(database, KEY, {"edit": number, "is_done": True})
                break
            if number is None:
                number = database.value("SELECT max(seq) FROM edit")
                settings.store(database, KEY, {**before, "edit": number})
                database.board.hold = _hold(database, number, scope)
        watch(*step)
        time.sleep(_REST_S)
    take_back(database)
    return result


def _hold(database: Database, number: int, scope: Scope | None) -> Hold:
    row = database.row('SELECT kind, "of", actor, text FROM edit WHERE seq = ?', (number,))
    assert row is not None
    kind, of, actor, text = row
    return Hold(number, kind, of, actor, text, scope)


def refuse_busy(database: Database) -> None:
    """Refused while something is under way in many transactions, or was cut off."""
    text = cut_off(database)
    if text and database.board.hold is None:
        raise Refused(
            f"“{text}” was cut off before it was done: until all is put back, nothing can be changed."
        )
    if text:
        raise Refused(
            f"“{text}” is under way: until it is done, or is cancelled, this cannot be done."
        )


def cut_off(database: Database) -> str:
    """What is under way, in the words of the history; "" for nothing."""
    found = _under_way(database)
    if found is None:
        return ""
    return str(database.value("SELECT text FROM edit WHERE seq = ?", (found["edit"],)) or KEY)


def journal(database: Database, edit: int, rows: Sequence[int]) -> None:
    """Keep spans (their rows) as they are before an undo or redo, the edit of that number, changes them."""
    database.run(
        'INSERT INTO edit_row (edit, "table", "key", article, before, after)'
        f" SELECT ?, 'span', id, article, {images.SPAN.as_json}, NULL FROM span"
        f" WHERE rowid IN ({', '.join('?' * len(rows))})",
        (edit, *rows),
    )


def take_back(database: Database, watch: Watch | None = None) -> None:
    """Put all back as it was before what is under way; where it was done already, only clear up.

    `watch` is told rows done and in all; what it raises leaves the rest to the next time.
    """
    try:
        if database.value('SELECT 1 FROM setting WHERE "key" = ?', (KEY,)):
            with database.wide():
                _take_back(database, watch)
    finally:
        database.board.hold = None


def _take_back(database: Database, watch: Watch | None) -> None:
    found = _under_way(database)
    if found is None:
        return
    number = found["edit"]
    kind, of = database.row('SELECT kind, "of" FROM edit WHERE seq = ?', (number,)) or ("do", None)
    if not found.get("is_done"):
        _apart(database, _back(database, number, kind, of), watch, number)
    elif kind != "do":
        _apart(database, _without_journal(database, number), watch, number)
    with database.atomic():
        if not found.get("is_done"):
            _restore_state(database, found, kind, of)
        database.run('DELETE FROM setting WHERE "key" = ?', (KEY,))


def _under_way(database: Database) -> dict[str, Any] | None:
    """What the setting says; None where nothing is under way, or where no version of this program wrote it so."""
    found = settings.load(database, KEY, None)
    if not isinstance(found, dict) or not isinstance(found.get("edit"), int):
        return None
    parts = {"layers": dict, "undone": list}
    is_whole = all(isinstance(found.get(name), kind) for name, kind in parts.items())
    return found if found.get("is_done") or is_whole else None


def _apart(database: Database, work: Iterator[int], watch: Watch | None, number: int) -> None:
    """Do each part of a work in a transaction of its own."""
    done, total = 0, 0
    if watch is not None:
        total = database.value("SELECT count(*) FROM edit_row WHERE edit = ?", (number,))
    while True:
        with database.atomic():
            count = next(work, None)
        if count is None:
            return
        done += count
        if watch is not None:
            watch(min(done, total), max(total, 1))
        time.sleep(_REST_S)


def _back(database: Database, number: int, kind: str, of: int | None) -> Iterator[int]:
    if kind == "undo" and of is not None:
        yield from made_rows.back_in_slices(database, of)
    yield from _rows_back(database, number, f'"table" NOT IN ({_SCHEMA})')
    if kind == "redo" and of is not None and _is_brought(database, of):
        yield from made_rows.away_in_slices(database, of, keep=True)
    yield from _rows_back(database, number, "1")


def _is_brought(database: Database, edit: int) -> bool:
    verb = database.value("SELECT verb FROM edit WHERE seq = ?", (edit,))
    return verb in made_rows.VERBS


def _rows_back(database: Database, number: int, condition: str) -> Iterator[int]:
    """Put back the rows that an edit wrote down, the last first."""
    query = (
        'SELECT rowid, "table", "key", before FROM edit_row WHERE edit = ? AND '
        f"{condition} ORDER BY rowid DESC LIMIT {made_rows.SLICE}"
    )
    while rows := database.rows(query, (number,)):
        for _, table, key, before in rows if not _spans_back(database, rows) else ():
            _row_back(database, table, key, before)
        done = json.dumps([row[0] for row in rows])
        database.run(f"DELETE FROM edit_row WHERE {_GIVEN}", (done,))
        yield len(rows)


def _spans_back(database: Database, rows: list[Row]) -> bool:
    """Put spans back that are there still, all at once; False, and nothing done, where one of the rows is another."""
    numbers = json.dumps([row[0] for row in rows])
    keys = {key for _, table, key, before in rows if table == SPAN.table and before is not None}
    joined = f'(SELECT "key", before FROM edit_row WHERE {_GIVEN}) JOIN span ON span.id = "key"'
    differ = ", ".join(f"max(span.{quoted(c)} IS NOT {_was(c)})" for c in SPAN.rest)
    count, *differing = database.rows(f"SELECT count(*), {differ} FROM {joined}", (numbers,))[0]
    if not len(keys) == len(rows) == count:
        return False
    changed = [one for one, is_other in zip(SPAN.rest, differing, strict=True) if is_other]
    if changed:
        pairs = ", ".join(f"{quoted(one)} = {_was(one)}" for one in changed)
        database.run(
            f'UPDATE span SET {pairs} FROM (SELECT "key", before FROM edit_row WHERE {_GIVEN})'
            ' WHERE span.id = "key"',
            (numbers,),
        )
    return True


def _was(column: str) -> str:
    return f"json_extract(before, '$.{column}')"


def _row_back(database: Database, table: str, key: str, before: str | None) -> None:
    shape = SHAPE_OF[table]
    image = images.from_text(before)
    if image is None:
        images.remove(database, shape, key)
    else:
        exists = images.load(database, shape, key) is not None
        images.write(database, shape, image, exists=exists)


def _without_journal(database: Database, number: int) -> Iterator[int]:
    query = f"SELECT rowid FROM edit_row WHERE edit = ? LIMIT {4 * made_rows.SLICE}"
    while count := database.run(f"DELETE FROM edit_row WHERE rowid IN ({query})", (number,)):
        yield count


def _state(database: Database) -> dict[str, Any]:
    """What an edit changes besides the rows that it writes down: counters of layers, and what could be redone."""
    refuse_busy(database)
    rows = "SELECT seq, standing, applied FROM edit WHERE kind = 'do' AND standing = 0"
    return {
        "layers": dict(database.rows("SELECT id, revision FROM annotator")),
        "undone": [list(row) for row in database.rows(rows)],
    }


def _restore_state(database: Database, found: dict[str, Any], kind: str, of: int | None) -> None:
    number = found["edit"]
    actor = database.value("SELECT actor FROM edit WHERE seq = ?", (number,))
    if number == database.value("SELECT max(seq) FROM edit"):
        # Of a layer that others have counted on since, a number that nothing carries does no harm.
        for id, revision in found["layers"].items():
            database.run("UPDATE annotator SET revision = ? WHERE id = ?", (revision, id))
    if kind == "undo":
        database.run("UPDATE edit SET standing = 1 WHERE seq = ?", (of,))
    else:
        _restore_undone(database, found["undone"], number, actor, of)
    database.run("DELETE FROM edit WHERE seq = ?", (number,))


def _restore_undone(
    database: Database, undone: list[list[int]], number: int, actor: str | None, of: int | None
) -> None:
    """What could be redone before can be again, unless its actor has done something new since."""
    later = "SELECT 1 FROM edit WHERE seq > ? AND actor IS ? AND kind = 'do' LIMIT 1"
    is_dropped = database.row(later, (number, actor)) is not None
    for seq, standing, applied in undone:
        if seq == of:
            standing = -1 if is_dropped else standing
            sql = "UPDATE edit SET standing = ?, applied = ? WHERE seq = ?"
            database.run(sql, (standing, applied, seq))
        elif of is None and not is_dropped:
            sql = "UPDATE edit SET standing = ?, applied = ? WHERE seq = ? AND actor IS ? AND standing = -1"
            database.run(sql, (standing, applied, seq, actor))
