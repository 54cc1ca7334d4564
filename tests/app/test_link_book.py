from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.link_book import LinkBook
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.changes import Changes
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARTICLES = ("harbour", "wire", "grid")


class Watched(Project):
    """Counts how often links are looked up."""

    asked = 0

    def linked_spans_in(self, *arguments, **named):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN003, ANN201
        self.asked += 1
        return super().linked_spans_in(*arguments, **named)


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Three articles in which ana works, and ben has a layer too."""
    with Watched.create(tmp_path / "links.annotator") as project:
        ben = project.add_annotator("ben")
        edit = project.begin_import("import", ben.id)
        texts = (NewArticle("Nobody was paid, she said. " * 4, id=id, title=id) for id in ARTICLES)
        project.import_records(edit, [Record(one, "", Status.UNTOUCHED) for one in texts])
        yield Workspace(project, "ana")


@pytest.fixture
def book(desk: Workspace) -> LinkBook:
    book = LinkBook(desk)
    desk.changed.connect(book.follow)
    return book


def asked(desk: Workspace) -> int:
    assert isinstance(desk.project, Watched)
    return desk.project.asked


def linked(desk: Workspace, one: str, other: str) -> tuple[str, str]:
    """A link between a new span of each article."""
    source = desk.tag(one, ((0, 6),), "denial")
    target = desk.tag(other, ((7, 15),), "allegation")
    desk.link("denies", source, target)
    return source, target


def test_a_span_has_the_links_that_it_begins_and_ends(desk: Workspace, book: LinkBook) -> None:
    source, target = linked(desk, "harbour", "wire")
    assert [pair.target.id for pair in book.of_span(source)] == [target]
    assert [pair.source.id for pair in book.of_span(target)] == [source]
    assert book.of_span("") == ()


def test_articles_have_the_links_with_an_end_in_them_by_both_spans(
    desk: Workspace, book: LinkBook
) -> None:
    source, target = linked(desk, "harbour", "wire")
    assert set(book.in_articles(["wire"])) == {source, target}
    assert set(book.in_articles(["grid"])) == set()
    assert book.in_articles(["grid", "wire", "harbour"])[source] == list(book.of_span(source))


def test_looking_again_asks_the_store_nothing(desk: Workspace, book: LinkBook) -> None:
    linked(desk, "harbour", "wire")
    for _ in range(5):
        book.in_articles(["harbour", "wire"])
        book.in_articles(["wire"])
    assert asked(desk) == 1


def test_a_span_without_links_changes_nothing(desk: Workspace, book: LinkBook) -> None:
    linked(desk, "harbour", "wire")
    book.in_articles(["harbour", "wire"])
    desk.tag("wire", ((20, 24),), "demand")
    book.in_articles(["harbour", "wire"])
    assert asked(desk) == 1


def test_what_a_change_touched_is_looked_up_again(desk: Workspace, book: LinkBook) -> None:
    source, target = linked(desk, "harbour", "wire")
    assert len(book.in_articles(ARTICLES)[source]) == 1
    desk.link("supports", target, source)
    assert len(book.in_articles(ARTICLES)[source]) == 2
    assert len(book.of_span(source)) == 2
    desk.undo()
    assert len(book.in_articles(ARTICLES)[source]) == 1
    desk.set_pieces(source, ((3, 9),))
    assert book.in_articles(ARTICLES)[source][0].source.start == 3
    assert book.of_span(target)[0].source.start == 3
    desk.delete_span(target)
    assert book.in_articles(ARTICLES) == {}


def test_the_first_link_of_an_article_is_seen(desk: Workspace, book: LinkBook) -> None:
    assert book.in_articles(ARTICLES) == {}
    source, target = linked(desk, "harbour", "harbour")
    assert set(book.in_articles(ARTICLES)) == {source, target}
    assert set(book.in_articles(["harbour"])) == {source, target}
    assert book.in_articles(["wire"]) == {}


def test_other_layers_count_once_they_are_shown(desk: Workspace, book: LinkBook) -> None:
    desk.annotator_changed.connect(book.forget)
    desk.layers_changed.connect(book.forget)
    source, _ = linked(desk, "harbour", "wire")
    ana = desk.owner
    desk.set_annotator("ben")
    assert book.in_articles(ARTICLES) == {}
    desk.show_layer(ana, shown=True)
    assert source in book.in_articles(ARTICLES)


def suggest_a_link(desk: Workspace, one: str, other: str) -> None:
    """A machine marks a span in each article, and links them."""
    edit = desk.project.begin_import("import suggestions")
    marks = {
        one: SpanRecord("denial", ((0, 6),), id="m1"),
        other: SpanRecord("demand", ((7, 15),), id="m2"),
    }
    link = LinkRecord("answers", "m1", "m2", other)
    records = [
        Record(
            NewArticle(desk.project.text(article), id=article),
            "bert",
            Status.UNTOUCHED,
            (mark,),
            (link,) if article == one else (),
            suggested=True,
        )
        for article, mark in marks.items()
    ]
    desk.project.import_records(edit, records)
    desk.announce(Changes(articles_listed=True))


def test_a_suggested_link_is_there_until_an_end_is_dismissed(
    desk: Workspace, book: LinkBook
) -> None:
    suggest_a_link(desk, "harbour", "wire")
    project, ana = desk.project, desk.owner

    def drawn() -> list[tuple[bool, bool]]:
        """Of each link, whether its ends are ana's by now."""
        pairs = {
            one.link.id: one for rows in book.in_articles(ARTICLES[:2]).values() for one in rows
        }
        return [
            (one.source.annotator == ana, one.target.annotator == ana) for one in pairs.values()
        ]

    assert drawn() == [(False, False)]
    assert len(book.of_span("m1")) == 1
    desk.carry_out(lambda: project.accept_suggestion("m1", ana))
    assert drawn() == [(True, False)]
    (mine,) = project.spans("harbour", ana)
    assert [pair.target.id for pair in book.of_span(mine.id)] == ["m2"]
    desk.carry_out(lambda: project.dismiss_suggestion("m2", ana))
    assert drawn() == []
    assert book.of_span(mine.id) == ()
    desk.undo()
    assert drawn() == [(True, False)]
    desk.carry_out(lambda: project.accept_suggestion("m2", ana))
    assert drawn() == [(True, True)]
    (link,) = project.links(ana)
    desk.suggestions.show(False)
    book.forget()
    assert [pair.link.id for pair in book.of_span(mine.id)] == [link.id]
