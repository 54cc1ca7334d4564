"""An article whose file is read anew, in another encoding: its text is replaced, as long as nobody ever worked in it.

What people mark says where, in code points of a text. So no step may bring a mark into a text that it was not made in:
an article in which somebody worked, though it was taken back since, keeps its text; and so does one in which somebody
has worked since it was read anew, when that shall be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.text import fingerprint
from annotator.store import images
from annotator.store.images import ARTICLE, DECISION, PROVENANCE, QUESTION, SPAN, STATUS

if TYPE_CHECKING:
    from annotator.core.article import NewArticle
    from annotator.store.database import Database
    from annotator.store.history import EditWriter

_WORK = " UNION ALL ".join(
    f"SELECT 1 FROM {images.quoted(shape.table)} WHERE article = :article"
    for shape in (SPAN, STATUS, DECISION, PROVENANCE, QUESTION)
)
_TRACES = "SELECT 1 FROM edit_row WHERE article = :article AND \"table\" <> 'article'"


def is_worked_in(database: Database, article: str) -> bool:
    """Whether anybody has marked something in an article (id) or said how far it is, though it was taken back since."""
    sql = f"SELECT EXISTS ({_WORK} UNION ALL {_TRACES})"
    return bool(database.value(sql, {"article": article}))


def of_text(database: Database, text: str) -> list[str]:
    """The ids of the articles that have that text."""
    sql = "SELECT id FROM article WHERE sha256 = ? ORDER BY position"
    return [row[0] for row in database.rows(sql, (fingerprint(text),))]


def reread(database: Database, edit: EditWriter, id: str, article: NewArticle) -> None:
    """Give the article of that id the text and title of another reading."""
    known = images.require(database, ARTICLE, id)
    said = {"title": article.title, "text": article.text, "length": len(article.text)}
    edit.put(ARTICLE, {**known, **said, "sha256": fingerprint(article.text)})
