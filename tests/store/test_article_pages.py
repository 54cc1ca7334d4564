"""Articles page by page against all of them in memory."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import Project
from annotator.core.article import NewArticle, reading_order
from annotator.core.layer import Status
from annotator.core.record import Record

if TYPE_CHECKING:
    from pathlib import Path

DAYS = ("", "2026-03-03", "2026-03-03T09:00:00Z", "2026-03-04", "soon")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages") / "empty.annotator"
    with Project.create(path) as made:
        made.add_annotator("Ana")
    return path


@settings(max_examples=30)
@given(
    articles=st.lists(st.tuples(st.sampled_from(DAYS), st.sampled_from(Status)), max_size=8),
    most=st.integers(1, 9),
)
def test_neighbours_in_reading_order(
    template: Path, articles: list[tuple[str, Status]], most: int
) -> None:
    path = template.with_name("filled.annotator")
    shutil.copy(template, path)
    with Project.open(path) as project:
        ana = project.add_annotator("Ana").id
        records = [
            Record(NewArticle(f"Text {n}.", f"id{n}", published=day), "Ana", status)
            for n, (day, status) in enumerate(articles)
        ]
        project.import_records(project.begin_import("import"), records)
        ids = [row.id for row in sorted(project.articles(), key=reading_order)]
        done = {id for id, status in project.statuses(ana).items() if status is Status.DONE}
        assert project.next_articles("", most) == ids[:most]
        assert project.next_articles("", most, backwards=True) == ids[::-1][:most]
        for at, id in enumerate(ids):
            before = ids[:at][::-1]
            assert project.next_articles(id, most) == ids[at + 1 :][:most]
            assert project.next_articles(id, most, backwards=True) == before[:most]
            undone = [each for each in ids[at + 1 :] if each not in done]
            assert project.next_articles(id, most, not_done_by=ana) == undone[:most]
        assert project.known_articles(["id0", "elsewhere"]) == {"id0"} & set(ids)
        came = [row.id for row in project.articles()]
        assert sorted(ids, key=project.article_place) == came
        assert project.article_place("elsewhere") < 0
        assert sum(count for _, count in project.article_days()) == len(ids)


def test_what_comes_next_of_what_was_handed_out_to_one(template: Path) -> None:
    path = template.with_name("handed.annotator")
    shutil.copy(template, path)
    with Project.open(path) as project:
        ana = project.add_annotator("Ana").id
        records = [
            Record(
                NewArticle(f"Text {n}.", f"id{n}"),
                "Ana",
                Status.DONE if n == 3 else Status.UNTOUCHED,
            )
            for n in range(6)
        ]
        project.import_records(project.begin_import("import"), records)
        project.hand_out({"Ana": ["id1", "id3"], "Ben": ["id2"]}, ana)
        project.give("Ana", ["id4"], ana)
        assert project.next_articles("", 9, handed_to=ana) == ["id1", "id3", "id4"]
        assert project.next_articles("id1", 9, not_done_by=ana, handed_to=ana) == ["id4"]
        assert project.next_articles("id4", 1, backwards=True, handed_to=ana) == ["id3"]
