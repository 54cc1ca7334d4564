"""Rows of spans that are not on the shelf: no row, and no fault."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator import Project
from annotator.app.span_shelf import SpanShelf
from annotator.core.article import NewArticle
from annotator.core.record import Record, SpanRecord

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_not_listed_has_no_row(tmp_path: Path) -> None:
    with Project.create(tmp_path / "shelf.annotator") as project:
        edit = project.begin_import("import")
        for id in ("here", "elsewhere"):
            article = NewArticle("Nobody was paid.", id=id, title=id)
            marks = (SpanRecord("denial", ((0, 6),)), SpanRecord("demand", ((7, 15),)))
            project.import_records(edit, [Record(article, "ana", spans=marks)])
        ana = project.annotators()[0].id
        shelf = SpanShelf(project)
        shelf.show(["here"], [ana])
        first, second = project.spans("here", ana)
        for span in (first, second):
            assert shelf.row_of(span) == -1
            assert shelf.gap_of(span.id, "here", ana, span.sort_key) == -1
            assert shelf.room_for(span) == -1
        assert (shelf.count_on(9), shelf.complete, len(shelf)) == (2, True, 2)
        assert [shelf.row_of(span) for span in (first, second)] == [0, 1]
        assert [shelf.span(row) for row in (-1, 0, 1, 2)] == [None, first, second, None]

        others = [replace(first, annotator="ben"), replace(first, id="gone")]
        for span in (*project.spans("elsewhere"), *others):
            assert shelf.row_of(span) == -1
        for span in (*project.spans("elsewhere"), others[0]):
            assert shelf.gap_of(span.id, span.article, span.annotator, span.sort_key) == -1
            assert shelf.room_for(span) == -1
        assert len(shelf) == 2
