from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path


def test_an_id_that_comes_to_stand_for_another_text_gives_that_text(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator") as project:
        ana = project.add_annotator("Ana").id
        first = project.begin_import("import", ana)
        project.import_records(first, [Record(NewArticle(text="The first text.", id="a"))])
        assert project.text("a") == "The first text."
        project.undo(ana)
        second = project.begin_import("import", ana)
        project.import_records(second, [Record(NewArticle(text="Quite another.", id="a"))])
        assert project.text("a") == "Quite another."
        made = project.add_span(ana, "a", [(0, 5)], "denial").focus
        span = project.span(made)
        assert span is not None
        assert span.quote == "Quite"
