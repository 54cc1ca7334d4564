"""Who marked something in an article stands first; who has nothing there is named apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.lane_order import LaneOrder, lane_order
from annotator.core.article import NewArticle
from annotator.core.layer import GOLD, Status
from annotator.core.record import Record
from annotator.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path


def test_who_has_nothing_in_the_article_stands_last(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator") as project:
        texts = [Record(NewArticle(text="One two three four.", id=id)) for id in "ab"]
        project.import_records(project.begin_import("import"), texts)
        ana, ben, cleo, dan = (project.add_annotator(n).id for n in ("Ana", "Ben", "Cleo", "Dan"))
        project.set_status(ben, "a", Status.DONE)
        for late in (dan, cleo):
            project.add_span(late, "a", [(0, 3)], "denial")
        layers = (ana, ben, cleo, dan, GOLD)
        order = lane_order(project, "a", layers)
        assert order == LaneOrder((cleo, dan, GOLD), empty=(ben,), unread=(ana,))
        assert order.unfilled == (ben, ana)
        assert lane_order(project, "a", layers[:-1]).filled == (cleo, dan)
        # Nobody marked anything there: all stand.
        assert lane_order(project, "b", layers) == LaneOrder(layers)
