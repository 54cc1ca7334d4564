"""The book of what is handed out: its rows against the project, what may be mended, and who works blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app import hand_out_book
from annotator.app.hand_out_book import NOBODY, HandOutBook
from annotator.app.workspace import Workspace
from annotator.core.layer import Status
from annotator.core.policy import Role
from tests.store.builders import article, bring, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Five articles; Ana has three of them, one done, Ben two, one of these by hand."""
    with Project.create(tmp_path / "book.annotator") as project:
        texts = (article(f"Text {n}.", f"a{n}", f"Title {n}") for n in range(5))
        bring(project, *(record(one, annotator="") for one in texts))
        ana = project.add_annotator("Ana").id
        project.hand_out({"Ana": ["a0", "a1", "a2"], "Ben": ["a2"]}, ana, draw=7)
        project.give("Ben", ["a0"], ana)
        project.set_status(ana, "a1", Status.DONE)
        yield Workspace(project, "Ana")


@pytest.fixture
def book(desk: Workspace) -> HandOutBook:
    book = HandOutBook(desk)
    book.read()
    return book


def rows(book: HandOutBook) -> list[list[str]]:
    book.read()
    return [[cell.text for cell in row] for row in book.table().rows]


def test_each_number_leads_to_so_many_articles(book: HandOutBook, desk: Workspace) -> None:
    assert rows(book) == [
        ["Ana", "3", "1", "0", "2"],
        ["Ben", "2", "0", "0", "2"],
        ["Nobody", "2", "–", "–", "–"],
    ]
    for row in book.table().rows:
        for cell in row:
            if cell.door is not None:
                assert len(desk.project.articles_behind(cell.door[0])) == int(cell.text)


def test_the_articles_of_one_say_how_far_they_are_and_by_which_draw(
    book: HandOutBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = (row[0].sort for row in book.table().rows[:2])
    assert [(one.cells[0], one.cells[1], one.cells[3]) for one in book.articles(str(ana))] == [
        ("Title 0", "Untouched", "7"),
        ("Title 1", "Done", "7"),
        ("Title 2", "Untouched", "7"),
    ]
    assert [one.cells[3] for one in book.articles(str(ben))] == ["7", "by hand"]
    assert [one.id for one in book.articles(NOBODY)] == ["a3", "a4"]
    monkeypatch.setattr(hand_out_book, "MOST_LISTED", 1)
    assert len(book.articles(NOBODY)) == 1
    assert book.count(NOBODY) == 2


def test_what_is_mended_is_said_and_undone(book: HandOutBook, desk: Workspace) -> None:
    ben = desk.project.annotator("Ben")
    assert ben is not None
    assert book.take_out(ben.id, ["a2"]) == "take articles from Ben (1 article)"
    assert book.give("Cem", ["a3", "a4"]) == "give articles to Cem (2 articles)"
    assert book.give("Cem", ["a3"]) == ""
    assert [row[:2] for row in rows(book)] == [
        ["Ana", "3"],
        ["Ben", "1"],
        ["Cem", "2"],
        ["Nobody", "0"],
    ]
    desk.undo()
    desk.undo()
    assert [row[:2] for row in rows(book)] == [["Ana", "3"], ["Ben", "2"], ["Nobody", "2"]]


def test_who_is_no_lead_may_not_mend_and_who_works_blind_sees_their_own(
    book: HandOutBook, desk: Workspace
) -> None:
    assert book.may_mend
    ben = desk.project.annotator("Ben")
    assert ben is not None
    desk.project.set_role(ben.id, Role.LEAD, ben.id)
    assert not book.may_mend
    desk.project.set_blind(True, ben.id)
    desk.look_again()
    assert [row[0] for row in rows(book)] == ["Ana", "Nobody"]
    assert book.names() == ["Ana"]


def test_where_nothing_was_handed_out_there_is_no_row(tmp_path: Path, qapp: object) -> None:
    with Project.create(tmp_path / "none.annotator") as project:
        book = HandOutBook(Workspace(project))
        assert rows(book) == []
        assert not book.may_mend
