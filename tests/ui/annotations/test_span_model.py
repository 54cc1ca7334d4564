"""The rows of the span list against the plain list of the spans, after whatever was done."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.store.project import Project
from annotator.ui.annotations.span_model import SPAN_ROLE, SpanModel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

    from annotator.core.changes import Changes
    from annotator.core.span import Span

ARTICLES = ["one", "two", "three"]
TEXT = "A few words, again and again. " * 4
LABELS = st.sampled_from(["denial", "demand", "allegation"])
PIECES = st.integers(0, 20).map(lambda start: ((start, start + 5),))
VERBS = st.sampled_from(["relabel", "move", "note", "delete"])
PEOPLE = st.sampled_from(["Ana", "Ben"])


class SpanRows(RuleBasedStateMachine):
    """Two people mark; the list follows what it is told, as the window's does."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        path = self.folder / "project.annotator"
        shutil.copy(self.folder / "template.annotator", path)
        self.project = Project.open(path)
        self.desk = Workspace(self.project, "Ana")
        self.model = SpanModel(self.desk)
        self.seen: list[Span] = []
        self.model.modelReset.connect(self.see_all)
        self.model.rowsInserted.connect(self.see_more)
        self.model.rowsRemoved.connect(self.see_fewer)
        self.shown = ARTICLES[:2]
        self.model.show_articles(self.shown)
        self.model.reload()
        self.desk.changed.connect(self.follow)

    def follow(self, changes: Changes) -> None:
        if self.model.shows(changes) and not self.model.refresh(changes.spans):
            self.model.reload()

    # What a view sees that believes what it is told

    def rows(self, first: int, last: int) -> list[Span]:
        return [self.model.index(row, 0).data(SPAN_ROLE) for row in range(first, last + 1)]

    def see_all(self) -> None:
        self.seen = self.rows(0, self.model.rowCount() - 1)

    def see_more(self, _parent: QModelIndex, first: int, last: int) -> None:
        assert 0 <= first <= len(self.seen)
        self.seen[first:first] = self.rows(first, last)

    def see_fewer(self, _parent: QModelIndex, first: int, last: int) -> None:
        assert 0 <= first <= last < len(self.seen)
        del self.seen[first : last + 1]

    def spans(self) -> list[Span]:
        spans = (span for article in self.shown for span in self.desk.project.spans(article))
        return [span for span in spans if self.desk.is_shown(span)]

    @rule(article=st.sampled_from(ARTICLES), pieces=PIECES, label=LABELS)
    def tag(self, article: str, pieces: Any, label: str) -> None:
        self.desk.tag(article, pieces, label)

    @rule(starts=st.lists(st.integers(0, 20), max_size=6), label=LABELS)
    def tag_all(self, starts: list[int], label: str) -> None:
        self.desk.tag_all([("two", (start, start + 3)) for start in starts], label)

    @rule(which=st.integers(0, 9), verb=VERBS, label=LABELS, pieces=PIECES)
    def change_one(self, which: int, verb: str, label: str, pieces: Any) -> None:
        spans = self.project.spans(annotator=self.desk.owner)
        if not spans:
            return
        span = spans[which % len(spans)].id
        if verb == "relabel":
            self.desk.relabel(span, label)
        elif verb == "move":
            self.desk.set_pieces(span, pieces)
        elif verb == "note":
            self.desk.set_attribute(span, "note", f"because {label}")
        else:
            self.desk.delete_span(span)

    @rule()
    def undo(self) -> None:
        self.desk.undo()

    @rule()
    def redo(self) -> None:
        self.desk.redo()

    @rule(name=PEOPLE, other=st.booleans())
    def change_layers(self, name: str, other: bool) -> None:
        self.desk.set_annotator(name)
        for each in self.project.annotators():
            if each.name != name:
                self.desk.show_layer(each.id, other)
        self.model.reload()

    @rule(shown=st.permutations(ARTICLES), count=st.integers(0, 3))
    def open_articles(self, shown: list[str], count: int) -> None:
        self.shown = shown[:count]
        self.model.show_articles(self.shown)
        self.model.reload()

    @rule()
    def count_on(self) -> None:
        self.model.count_on()

    @rule(which=st.integers(0, 9))
    def read_one(self, which: int) -> None:
        if count := self.model.rowCount():
            span = self.model.index(which % count, 0).data(SPAN_ROLE)
            assert span == self.project.span(span.id)
            assert self.model.row_of(span.id) == which % count

    @invariant()
    def the_view_sees_the_first_of_all(self) -> None:
        assert self.seen == self.spans()[: len(self.seen)]
        assert len(self.seen) == self.model.rowCount()

    def teardown(self) -> None:
        while not self.model.count_on():
            pass
        assert self.seen == self.spans()
        assert self.seen == self.rows(0, len(self.seen) - 1)
        assert [self.model.row_of(span.id) for span in self.seen] == list(range(len(self.seen)))
        self.project.close()


def test_the_list_says_what_the_plain_list_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(tmp_path / "template.annotator") as made:
        made.add_annotator("Ana")
        made.add_annotator("Ben")
        made.import_records(
            made.begin_import("import"), [Record(NewArticle(TEXT + id, id)) for id in ARTICLES]
        )
    monkeypatch.setattr("annotator.app.span_shelf._BLOCK", 2)
    monkeypatch.setattr("annotator.app.span_shelf._BLOCKS_KEPT", 4)
    monkeypatch.setattr("annotator.ui.annotations.span_model._BLOCKS_AT_FIRST", 2)
    monkeypatch.setattr("annotator.ui.annotations.span_model._BLOCKS_AT_ONCE", 2)
    monkeypatch.setattr(SpanRows, "folder", tmp_path, raising=False)
    machine: Any = SpanRows.TestCase
    machine.settings = settings(max_examples=20, stateful_step_count=30)
    machine().runTest()
