"""What is kept of questions and suggestions while somebody works: each follows changes, and who is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.question_book import QuestionSign
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Ana and Ben each have a span in one article and a question on it; Ana is at work."""
    with Project.create(tmp_path / "books.annotator") as project:
        ids = {name: project.add_annotator(name).id for name in ("Ana", "Ben", "Rita")}
        edit = project.begin_import("import", ids["Ben"])
        text = NewArticle("Nobody was paid, she said. " * 4, id="one", title="one")
        project.import_records(edit, [Record(text, "", Status.UNTOUCHED)])
        for at, name in enumerate(("Ana", "Ben")):
            made = project.add_span(ids[name], "one", ((at, at + 5),), "denial")
            project.ask(made.focus, f"asked by {name}", ids[name])
        yield Workspace(project, "Ana")


def _answered(desk: Workspace, asker: str, text: str) -> str:
    """Have Rita answer the question of `asker`; the id of its span."""
    one = next(one for one in desk.questions.all() if one.text == f"asked by {asker}")
    rita = next(row.id for row in desk.project.annotators() if row.name == "Rita")
    assert desk.carry_out(lambda: desk.project.answer(one.id, text, rita))
    return one.span


def test_what_one_has_read_is_new_to_the_other_still(desk: Workspace) -> None:
    mine, theirs = _answered(desk, "Ana", "Yes."), _answered(desk, "Ben", "No.")
    assert desk.questions.sign(mine) is QuestionSign.NEW_ANSWER
    assert desk.questions.sign(theirs) is QuestionSign.ANSWERED
    desk.note_answers_read(mine)
    assert desk.questions.sign(mine) is QuestionSign.ANSWERED
    assert desk.questions.new_answers() == []
    desk.set_annotator("Ben")
    assert [one.span for one in desk.questions.new_answers()] == [theirs]
    desk.note_answers_read(theirs)
    desk.set_annotator("Ana")
    assert desk.questions.new_answers() == []
    # Another answer than the one that was read is new.
    _answered(desk, "Ana", "No, after all.")
    assert desk.questions.sign(mine) is QuestionSign.NEW_ANSWER


def test_an_open_question_is_said_before_an_answer_that_was_read(desk: Workspace) -> None:
    mine = _answered(desk, "Ana", "Yes.")
    desk.note_answers_read(mine)
    assert desk.ask(mine, "And now?")
    assert desk.questions.sign(mine) is QuestionSign.OPEN
    assert [one.text for one in desk.questions.of(mine)] == ["asked by Ana", "And now?"]
    assert desk.undo().questions
    assert desk.questions.sign(mine) is QuestionSign.ANSWERED
