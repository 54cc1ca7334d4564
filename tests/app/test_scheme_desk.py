"""The desk of the scheme counts what carries each part anew after each change; a new label looks like no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.app import scheme_counts
from annotator.app.scheme_desk import SchemeDesk
from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.core.schema import Label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[SchemeDesk]:
    """Ana at work on one article without a mark."""
    with Project.create(tmp_path / "scheme.annotator") as project:
        workspace = Workspace(project, "Ana")
        text = NewArticle("Nobody was paid, she said. " * 4, id="one", title="one")
        edit = project.begin_import("import", workspace.owner)
        project.import_records(edit, [Record(text, "", Status.UNTOUCHED)])
        made = SchemeDesk(workspace)
        yield made
        made.counts.stop()


def test_uses_and_values_follow_each_change(desk: SchemeDesk) -> None:
    work = desk.workspace
    assert desk.uses.labels.get("denial", 0) == 0
    assert desk.values("speaker") == {}
    span = work.tag("one", ((0, 6),), "denial")
    assert desk.uses.labels["denial"] == 1
    work.set_attribute(span, "speaker", "a clerk")
    assert desk.values("speaker") == {"a clerk": 1}
    work.undo()
    assert desk.values("speaker") == {}
    work.undo()
    assert desk.uses.labels.get("denial", 0) == 0


def test_in_a_large_project_they_are_counted_behind(
    desk: SchemeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheme_counts, "_QUICK", -1)
    desk.workspace.tag("one", ((0, 6),), "denial")
    with qtbot.waitSignal(desk.counts.counted):
        assert desk.uses.labels.get("denial", 0) == 0
        # What is stored while it is counted is counted, too.
        desk.workspace.tag("one", ((7, 10),), "denial")
    assert desk.counts.known is not None
    assert desk.uses.labels["denial"] == 2


def test_a_new_label_wears_what_no_other_wears(desk: SchemeDesk) -> None:
    before = {row.look for row in desk.schema.labels}
    keys = {row.key for row in desk.schema.labels}
    id = desk.add(Label, "Promise")
    made = desk.schema.label(id)
    assert made.look == next(look for look in range(99) if look not in before)
    assert made.key not in keys - {""}
    second = desk.add(Label, "Promise")
    again = desk.schema.label(second)
    assert again.name == "Promise 2"
    assert again.look not in before | {made.look}
