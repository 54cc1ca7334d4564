from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import layer_counts
from annotator.app.layer_counts import LayerCounts
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator") as made:
        edit = made.begin_import("import")
        texts = [Record(NewArticle(text="One two three four.", id=id)) for id in "ab"]
        made.import_records(edit, texts)
        yield made


def test_counts_follow_every_kind_of_change(project: Project) -> None:
    ana = project.add_annotator("Ana").id
    counts = LayerCounts(project)
    assert counts.of("a", ana) == {}

    def agree() -> dict[str, int]:
        fresh = project.label_counts(ana)
        assert counts.of("a", ana) == fresh.get("a", {})
        assert counts.of("b", ana) == fresh.get("b", {})
        return counts.of("a", ana)

    first = project.add_span(ana, "a", [(0, 3)], "denial")
    counts.follow(first)
    assert agree() == {"denial": 1}
    counts.follow(project.add_span(ana, "b", [(0, 3)], "demand"))
    counts.follow(project.relabel(first.focus, "demand"))
    assert agree() == {"demand": 1}
    counts.follow(project.delete_span(first.focus))
    assert agree() == {}
    counts.follow(project.undo(ana))
    assert agree() == {"demand": 1}
    counts.follow(project.undo(ana))
    assert agree() == {"denial": 1}


def test_another_layer_is_counted_anew(project: Project) -> None:
    ana, ben = project.add_annotator("Ana").id, project.add_annotator("Ben").id
    counts = LayerCounts(project)
    counts.follow(project.add_span(ana, "a", [(0, 3)], "denial"))
    assert counts.of("a", ben) == {}
    assert counts.of("a", ana) == {"denial": 1}


def test_the_status_follows_what_was_changed_and_taken_back(project: Project) -> None:
    ana = project.add_annotator("Ana").id
    counts = LayerCounts(project)
    assert counts.of("a", ana) == {}
    assert counts.status("a") == Status.UNTOUCHED
    counts.follow(project.add_span(ana, "a", [(0, 3)], "denial"))
    assert counts.status("a") == Status.BEGUN
    counts.follow(project.set_status(ana, "a", Status.DONE))
    assert counts.status("a") == Status.DONE
    counts.follow(project.undo(ana))
    assert counts.status("a") == Status.BEGUN


def test_of_more_articles_than_are_kept_those_seen_last_are(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layer_counts, "_ARTICLES", 1)
    ana = project.add_annotator("Ana").id
    counts = LayerCounts(project)
    assert (counts.of("a", ana), counts.of("b", ana)) == ({}, {})
    counts.follow(project.add_span(ana, "a", [(0, 3)], "denial"))
    counts.follow(project.add_span(ana, "b", [(0, 3)], "demand"))
    assert counts.of("b", ana) == {"demand": 1}
    # Read again, and not twice the same.
    assert counts.of("a", ana) == {"denial": 1}
    assert counts.status("a") is Status.BEGUN
    with pytest.raises(KeyError):
        counts.status("b")
