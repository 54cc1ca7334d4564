"""Labels and link types that an import brings: part of its edit, undone and redone with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.errors import Refused
from annotator.core.record import LinkRecord, Record, SpanRecord

TEXT = "Ada met Bob in Rome."


def record(*labels: str, link: str = "") -> Record:
    spans = tuple(SpanRecord(label, ((n, n + 3),), f"s{n}") for n, label in enumerate(labels))
    links = (LinkRecord(link, "s0", "s1", "a1"),) if link else ()
    return Record(NewArticle(text=TEXT, id="a1"), "ana", spans=spans, links=links, line=1)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator") as made:
        yield made


def brought(project: Project, *records: Record, add: bool = True) -> str:
    actor = project.annotator("ana") or project.add_annotator("ana")
    edit = project.begin_import("import people", actor.id, add_labels=add)
    counts = project.import_records(edit, records, path="f")
    assert counts.problems == []
    return edit


def test_new_labels_stand_after_the_old_with_a_look_and_a_key_of_their_own(
    project: Project,
) -> None:
    brought(project, record("Person", "denial", "A place of which much is told"))
    old, new = project.schema.labels[:4], project.schema.labels[4:]
    assert [label.id for label in new] == ["Person", "A place of which much is told"]
    assert [label.name for label in new] == [label.id for label in new]
    assert [label.key for label in new] == ["5", "6"]
    assert len({label.look for label in (*old, *new)}) == 6
    assert [label.short for label in new] == ["PERSON", "A PLACE OF WH…"]
    assert project.check() == []


def test_undo_takes_the_labels_back_and_redo_brings_them_again(project: Project) -> None:
    before = project.schema
    brought(project, record("Person", "Place", link="lives in"))
    after = project.schema
    assert after.has_link_type("lives in")
    owner = project.annotators()[0].id
    assert project.undo(owner).schema
    assert project.schema == before
    assert project.articles() == []
    assert project.redo(owner).schema
    assert project.schema == after
    assert [span.label for span in project.spans()] == ["Person", "Place"]
    with Project.open(project.path, write=False) as again:
        assert again.schema == after
    assert project.check() == []


def test_a_label_that_is_in_use_keeps_its_import_from_being_undone(project: Project) -> None:
    brought(project, record("Person"))
    ben = project.add_annotator("ben").id
    edit = project.begin_import("import more", ben)
    project.import_records(
        edit, [replace(record("Person"), article=NewArticle(text="Ada again.", id="a2"))]
    )
    with pytest.raises(Refused, match="cannot be undone"):
        project.undo(project.annotators()[0].id)
    assert project.schema.has_label("Person")


def test_a_file_that_is_refused_leaves_no_label(project: Project) -> None:
    before = project.schema
    edit = project.begin_import("import people", add_labels=True)
    bad = SpanRecord("Person", ((0, 999),))
    counts = project.import_records(
        edit, [record("Place"), Record(NewArticle(text=TEXT, id="b"), "ana", spans=(bad,))]
    )
    assert len(counts.problems) == 1
    assert counts.new_labels == []
    assert project.schema == before
    project.read_schema()
    assert project.schema == before


@pytest.mark.parametrize("label", ["", "  "])
def test_a_blank_label_is_never_added(project: Project, label: str) -> None:
    edit = project.begin_import("import people", add_labels=True)
    assert project.import_records(edit, [record(label)]).problems


def test_without_the_wish_an_unknown_label_is_refused(project: Project) -> None:
    edit = project.begin_import("import people")
    counts = project.import_records(edit, [record("Person", "Place", link="lives in")])
    assert len(counts.problems) == 3
    assert not project.schema.has_label("Person")


def test_more_labels_than_keys_and_looks(project: Project) -> None:
    brought(project, record(*(f"L{n}" for n in range(12))))
    labels = project.schema.labels
    assert len({label.look for label in labels}) == 16
    assert [label.key for label in labels[9:]] == [""] * 7
