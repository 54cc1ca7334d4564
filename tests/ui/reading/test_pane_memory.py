"""What a project remembers of its panes, also where articles are gone that stood in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from annotator import Project
from annotator.app.kept_setting import keep_setting
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.ui.reading.pane_memory import Layout, PaneMemory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three articles."""
    with Project.create(tmp_path / "panes.annotator") as made:
        articles = (NewArticle("A text.", id=id, title=id) for id in "abc")
        made.import_records(
            made.begin_import("import"), [Record(one, "", Status.UNTOUCHED) for one in articles]
        )
        yield made


@pytest.mark.parametrize(
    ("stood", "active", "stands", "still"),
    [
        ("abc", 1, "abc", 1),
        ("xbc", 1, "bc", 0),
        ("xyc", 2, "c", 0),
        ("abx", 2, "ab", 1),
        ("axc", 1, "ac", 1),
        ("xyz", 2, "", 0),
    ],
)
def test_the_pane_that_had_the_keys_has_them_again(
    project: Project, stood: str, active: int, stands: str, still: int
) -> None:
    sizes = [100 * (n + 1) for n in range(len(stood))]
    PaneMemory(project).save(Layout(list(stood), sizes, active))
    widths = sizes if stands == stood else []
    assert PaneMemory(project).layout() == Layout(list(stands), widths, still)


def test_places_are_kept_by_article(project: Project) -> None:
    memory = PaneMemory(project)
    assert memory.layout() is None
    memory.remember("a", 3)
    memory.remember("", 5)
    memory.save(Layout())
    again = PaneMemory(project)
    assert [again.place(id) for id in ("a", "b", "")] == [3, 0, 0]


def test_a_project_that_is_gone_keeps_nobody_from_reading_on(project: Project) -> None:
    memory, path = PaneMemory(project), project.path
    memory.remember("a", 3)
    gone = path.rename(path.with_suffix(".elsewhere"))
    memory.save(Layout(["a"], [100], 0))
    assert not keep_setting(project, "places", {})
    assert not path.exists()
    gone.rename(path)
    memory.save(Layout(["a"], [100], 0))
    assert PaneMemory(project).layout() == Layout(["a"], [100], 0)
    assert PaneMemory(project).place("a") == 3


@pytest.mark.parametrize(
    ("stored", "stands"),
    [
        (["a", "b"], None),
        (1, None),
        ({"panes": 1}, Layout()),
        ({"panes": ["a", 2], "sizes": ["wide"], "active": "a"}, Layout(["a"], [], 0)),
        ({"panes": ["a", "b"], "sizes": [1, 2], "active": -1}, Layout(["a", "b"], [1, 2], 0)),
    ],
)
def test_a_layout_that_another_program_wrote_keeps_no_project_shut(
    project: Project, stored: Any, stands: Layout | None
) -> None:
    project.set_setting("layout", stored)
    project.set_setting("places", {"a": "top", "b": 2})
    memory = PaneMemory(project)
    assert memory.layout() == stands
    assert [memory.place(id) for id in "ab"] == [0, 2]
    project.set_setting("places", ["a"])
    assert PaneMemory(project).place("a") == 0
