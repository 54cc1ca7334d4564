"""What a pane shows of many layers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import Project
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.ui.reading.shown_marks import ShownMarks

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from annotator.core.layer import Annotator

PEOPLE = 40


def test_the_names_of_many_layers_are_read_once(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = NewArticle("Nobody was paid, she said.", id="a", title="A")
    span = SpanRecord("denial", ((0, 6),))
    with Project.create(tmp_path / "p.annotator") as project:
        names = [f"Reader {n}" for n in range(PEOPLE)]
        records = [Record(article, name, Status.DONE, (span,)) for name in names]
        project.import_records(project.begin_import("x"), records)
        desk = Workspace(project, names[0])
        people = project.annotators()
        for one in people:
            desk.show_layer(one.id, shown=True)
        asked, plain = [], project.annotators

        def annotators() -> list[Annotator]:
            asked.append(1)
            return plain()

        monkeypatch.setattr(project, "annotators", annotators)
        marks = ShownMarks(desk).marks("a").values()
        assert len(asked) == 1
        assert sorted(mark.owner for mark in marks) == sorted(["", *names[1:]])
