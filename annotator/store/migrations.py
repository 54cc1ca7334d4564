"""The tables of a project file, version by version. Append a migration; never change one that was shipped.

Migrations hold plain SQL and import no record of ours: they must do in ten years what they do today.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

APPLICATION_ID = 0x414E4E54  # "ANNT", at byte 68 of the file
VERSION = 3

# Text columns come last in `article`, so that a list of articles reads past no text. `made_by` is the import
# that brought a row, null for one made by hand; `edit` is the last edit that touched it. `edit.applied` is the number
# by which an edit took hold last: its own, or that of the redo.
VERSION_1 = {
    "edit": """CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    actor TEXT REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    "of" INTEGER REFERENCES edit (seq),
    verb TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    standing INTEGER NOT NULL CHECK (standing IN (1, 0, -1)),
    applied INTEGER NOT NULL
) STRICT""",
    "edit_row": """CREATE TABLE edit_row (
    edit INTEGER NOT NULL REFERENCES edit (seq),
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    article TEXT,
    before TEXT,
    after TEXT
) STRICT""",
    "annotator": """CREATE TABLE annotator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    revision INTEGER NOT NULL DEFAULT 0,
    made_by INTEGER REFERENCES edit (seq)
) STRICT""",
    "label": """CREATE TABLE label (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    short TEXT NOT NULL,
    look INTEGER NOT NULL,
    description TEXT NOT NULL
) STRICT""",
    "link_type": """CREATE TABLE link_type (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    inverse TEXT NOT NULL,
    directed INTEGER NOT NULL CHECK (directed IN (0, 1))
) STRICT""",
    "attribute": """CREATE TABLE attribute (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    completes INTEGER NOT NULL CHECK (completes IN (0, 1)),
    long INTEGER NOT NULL CHECK (long IN (0, 1))
) STRICT""",
    "article": """CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0),
    position INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    extra TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT""",
    "span": """CREATE TABLE span (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    article TEXT NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    label TEXT NOT NULL REFERENCES label (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    pieces TEXT,
    quote TEXT NOT NULL,
    attributes TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT""",
    "link": """CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    type TEXT NOT NULL REFERENCES link_type (id),
    source TEXT NOT NULL REFERENCES span (id),
    target TEXT NOT NULL REFERENCES span (id) CHECK (target <> source),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT""",
    "status": """CREATE TABLE status (
    annotator TEXT NOT NULL REFERENCES annotator (id),
    article TEXT NOT NULL REFERENCES article (id),
    status TEXT NOT NULL CHECK (status IN ('begun', 'done')),
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq),
    PRIMARY KEY (annotator, article)
) STRICT, WITHOUT ROWID""",
    "setting": """CREATE TABLE setting (
    "key" TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "edit_stack": "CREATE INDEX edit_stack ON edit (actor, standing, seq) WHERE kind = 'do'",
    "edit_row_edit": "CREATE INDEX edit_row_edit ON edit_row (edit)",
    "edit_row_key": 'CREATE INDEX edit_row_key ON edit_row ("key", "table")',
    "edit_row_article": "CREATE INDEX edit_row_article ON edit_row (article)",
    "article_sha256": "CREATE INDEX article_sha256 ON article (sha256)",
    "article_made_by": "CREATE INDEX article_made_by ON article (made_by)",
    # With the label it also answers how many spans of each label an article has.
    "span_place": 'CREATE INDEX span_place ON span (article, annotator, start, "end", label)',
    "span_made_by": "CREATE INDEX span_made_by ON span (made_by) WHERE made_by IS NOT NULL",
    "link_source": "CREATE INDEX link_source ON link (source)",
    "link_target": "CREATE INDEX link_target ON link (target)",
    "link_made_by": "CREATE INDEX link_made_by ON link (made_by) WHERE made_by IS NOT NULL",
    "status_article": "CREATE INDEX status_article ON status (article)",
    "status_made_by": "CREATE INDEX status_made_by ON status (made_by) WHERE made_by IS NOT NULL",
}

# What reviewing needs: decisions on cases, where gold comes from, questions, and who may see and decide. `decision` and
# `provenance` belong to the layer of gold, a `question` to the layer of who asks. People are named, not referred to:
# what was decided by whom stays true in another project.
VERSION_2 = {
    "decision": """CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    article TEXT NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    what TEXT NOT NULL CHECK (what IN ('span', 'link')),
    "key" TEXT NOT NULL,
    choice TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('unanimous', 'adjudicated')),
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    among TEXT NOT NULL,
    proposals TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT""",
    "provenance": """CREATE TABLE provenance (
    what TEXT NOT NULL CHECK (what IN ('span', 'link')),
    id TEXT NOT NULL CHECK (id <> ''),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    article TEXT NOT NULL REFERENCES article (id),
    decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL CHECK (source IN ('unanimous', 'adjudicated')),
    "from" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq),
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID""",
    "question": """CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    article TEXT NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL REFERENCES annotator (id),
    span TEXT NOT NULL REFERENCES span (id),
    text TEXT NOT NULL CHECK (text <> ''),
    asked TEXT NOT NULL,
    answer TEXT NOT NULL,
    "by" TEXT NOT NULL,
    answered TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_by INTEGER REFERENCES edit (seq),
    edit INTEGER NOT NULL REFERENCES edit (seq)
) STRICT""",
    "policy": """CREATE TABLE policy (
    "key" TEXT NOT NULL PRIMARY KEY CHECK ("key" <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "decision_article": "CREATE INDEX decision_article ON decision (article)",
    "decision_made_by": "CREATE INDEX decision_made_by ON decision (made_by) WHERE made_by IS NOT NULL",
    "provenance_article": "CREATE INDEX provenance_article ON provenance (article)",
    "provenance_decision": "CREATE INDEX provenance_decision ON provenance (decision)",
    "provenance_made_by": "CREATE INDEX provenance_made_by ON provenance (made_by) WHERE made_by IS NOT NULL",
    "question_span": "CREATE INDEX question_span ON question (span)",
    "question_article": "CREATE INDEX question_article ON question (article)",
    "question_made_by": "CREATE INDEX question_made_by ON question (made_by) WHERE made_by IS NOT NULL",
    # What long lists need: reading order, and the place of a span to the last part of its sort key. The one costs a
    # write for each article imported; the other replaces an index, and costs each span the bytes of its id, no write.
    "article_reading": "CREATE INDEX article_reading ON article (substr(published, 1, 10), position)",
    "span_place": 'CREATE INDEX span_place ON span (article, annotator, start, "end", label, id)',
}

# What the editor of the scheme needs. `detail.value` is a JSON object of all that `label`, `link_type` and `attribute`
# have no column for: those tables stay as they were, since the history holds images of their rows. The guidelines of
# no label are those on the whole scheme.
VERSION_3 = {
    "detail": """CREATE TABLE detail (
    what TEXT NOT NULL CHECK (what IN ('label', 'link_type', 'attribute')),
    id TEXT NOT NULL CHECK (id <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID""",
    "guideline": """CREATE TABLE guideline (
    label TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID""",
}

# What a file holds, by name; opening compares.
TABLES_OF = {
    1: VERSION_1,
    2: {**VERSION_1, **VERSION_2},
    3: {**VERSION_1, **VERSION_2, **VERSION_3},
}
TABLES = TABLES_OF[VERSION]
# sqlite_utils keeps its own account of the migrations that ran.
BOOKKEEPING = frozenset({"_sqlite_migrations", "idx__sqlite_migrations_migration_set_name"})


def make_tables(connection: sqlite3.Connection) -> None:
    """Bring an empty database, or one of an earlier version, to this one: tables, application id, version number."""
    # Imported here: opening a project that is up to date must not pay for it.
    from sqlite_utils import Database, Migrations

    migrations = Migrations("annotator")
    migrations(name="m0001_plain_tables")(_m0001_plain_tables)
    migrations(name="m0002_review")(_m0002_review)
    migrations(name="m0003_scheme")(_m0003_scheme)
    migrations.apply(Database(connection, execute_plugins=False))


def _m0001_plain_tables(database: Database) -> None:
    for sql in VERSION_1.values():
        database.execute(sql)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA user_version = 1")


def _m0002_review(database: Database) -> None:
    database.execute("DROP INDEX span_place")
    for sql in VERSION_2.values():
        database.execute(sql)
    database.execute("PRAGMA user_version = 2")


def _m0003_scheme(database: Database) -> None:
    for sql in VERSION_3.values():
        database.execute(sql)
    database.execute("PRAGMA user_version = 3")
