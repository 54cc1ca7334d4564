from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from tests.store.builders import bring, mark, record, tie

if TYPE_CHECKING:
    from pathlib import Path

DAMAGE = {
    "texts": ["UPDATE article SET text = text || 'x' WHERE id = 'wire'"],
    "offsets": ["UPDATE span SET \"end\" = 9000, quote = '' WHERE id = 's1'"],
    "quotes": ["UPDATE span SET quote = 'The Minister' WHERE id = 's1'"],
    "values": ["UPDATE span SET attributes = '[1]' WHERE id = 's1'"],
    "dangling": ["DELETE FROM span WHERE id = 's2'"],
    "orphans": ["DELETE FROM attribute", "UPDATE status SET article = 'gone'"],
    "links": [
        "UPDATE span SET annotator = (SELECT id FROM annotator WHERE name = 'ben') WHERE id = 's2'"
    ],
    "strangers": ["CREATE TABLE diary (entry TEXT)", "CREATE INDEX diary_entry ON diary (entry)"],
    "history": ["INSERT INTO edit_row VALUES (1, 'span', 's1', NULL, NULL, '{not json')"],
}


@pytest.fixture
def marked(project: Project, path: Path) -> Path:
    spans = [mark(0, 12, id="s1", speaker="Varga"), mark(0, 9, pieces=((0, 2), (4, 9)), id="s2")]
    bring(project, record(spans=spans, links=[tie("s1", "s2", id="l1")]))
    assert project.check() == []
    project.close()
    return path


@pytest.mark.parametrize("kind", DAMAGE)
def test_each_kind_of_damage_is_found_and_named(marked: Path, kind: str) -> None:
    connection = sqlite3.connect(marked, isolation_level=None)
    for sql in DAMAGE[kind]:
        connection.execute(sql)
    connection.close()
    before = marked.read_bytes()
    with Project.open(marked) as project:
        findings = project.check()
        if kind == "values":
            assert findings[0].where == ("s1",)
    assert [finding.kind for finding in findings] == [kind]
    assert findings[0].count == (2 if kind == "strangers" else 1)
    assert findings[0].where[0] in findings[0].sentence
    assert marked.read_bytes() == before


def test_many_places_are_counted_and_some_are_named(project: Project, path: Path, ana: str) -> None:
    bring(project, record(spans=[mark(n, n + 2, id=f"s{n}") for n in range(40)]))
    project.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE span SET quote = 'x'")
    connection.close()
    with Project.open(path) as again:
        (finding,) = again.check()
    assert finding.count == 40
    assert len(finding.where) == 20
    assert finding.sentence.startswith(
        "40 spans' quotes are not what their texts say there: “s0”, “s1”"
    )
    assert finding.sentence.endswith("and 20 more.")


def test_the_content_hash_speaks_of_content_alone(project: Project, ana: str) -> None:
    before = project.content_hash()
    project.set_setting("layout", 1)
    project.add_annotator("cem")
    assert project.content_hash() == before
    project.add_span(ana, "harbour", [(0, 3)], "denial")
    changed = project.content_hash()
    assert changed != before
    project.undo(ana)
    assert project.content_hash() == before
