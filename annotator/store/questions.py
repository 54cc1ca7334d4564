"""Questions on spans, as stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.questions import Question
    from annotator.store.database import Database, Row

_COLUMNS = 'id, article, span, annotator, text, asked, answer, "by", answered'


def chosen(database: Database, article: str | None = None, *, open_only: bool) -> list[Question]:
    """The questions in an article, or all, by place."""
    here, values = ("1", ()) if article is None else ("question.article = ?", (article,))
    open_ = " AND answer = ''" if open_only else ""
    columns = ", ".join(f"question.{name}" for name in _COLUMNS.split(", "))
    rows = database.rows(
        f"SELECT {columns} FROM question JOIN span ON span.id = question.span"
        " JOIN article ON article.id = question.article"
        f" WHERE {here}{open_} ORDER BY article.position, span.start, question.id",
        values,
    )
    return [_question(row) for row in rows]


def of_span(database: Database, span: str) -> list[Question]:
    """The questions on a span, by when they were asked."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM question WHERE span = ? ORDER BY asked, id", (span,)
    )
    return [_question(row) for row in rows]


def one(database: Database, id: str) -> Question | None:
    """The question of that id; None where there is none."""
    row = database.row(f"SELECT {_COLUMNS} FROM question WHERE id = ?", (id,))
    return None if row is None else _question(row)


def _question(row: Row) -> Question:
    # Each start asks for questions, and most projects have none.
    from annotator.core.questions import Question

    return Question(*row)
