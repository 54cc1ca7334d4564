"""Where some of the spans of an article stand: the same as among all of them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.core.span import Within

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "Nobody was paid, she said. " * 40


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    """Two people marked the article, in pieces too, and both layers are shown."""
    chance = random.Random(5)
    with Project.create(tmp_path / "two.annotator") as project:
        ids = [project.add_annotator(name).id for name in ("Ana", "Ben")]
        article = NewArticle(TEXT, id="one", title="one")
        project.import_records(project.begin_import("x"), [Record(article, "", Status.UNTOUCHED)])
        label = project.schema.labels[0].id
        for n in range(30):
            start = chance.randrange(len(TEXT) - 300)
            size = chance.choice([4, 30, 200])
            pieces = ((start, start + size), (start + size + 3, start + size + 9))
            project.add_span(ids[n % 2], "one", pieces[: 1 + n % 3 // 2], label)
        desk = Workspace(project, "Ana")
        desk.show_layer(ids[1], shown=True)
        yield desk


@pytest.mark.parametrize("layer", ["", "Ben"])
def test_some_are_those_of_all_that_touch_the_stretch_or_start_in_it(
    desk: Workspace, layer: str
) -> None:
    owner = next((row.id for row in desk.project.annotators() if row.name == layer), "")
    every = desk.places_shown("one", owner)
    assert len(every) == (15 if layer else 30)
    for start in range(0, len(TEXT), 90):
        for size in (1, 60, 700):
            end = start + size
            touching = [
                one for one in every if one.pieces[0][0] < end and one.pieces[-1][1] > start
            ]
            assert desk.places_shown("one", owner, Within(start, end)) == touching
            starting = [one for one in every if start <= one.pieces[0][0] < end]
            assert desk.places_shown("one", owner, Within(start, end, starts=True)) == starting
