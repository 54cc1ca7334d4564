"""The two readers of the real articles, where these are beside the repository: every case to a complete gold layer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.decisions import Choice, ReviewedCase, State
from annotator.core.errors import Refused
from annotator.core.layer import GOLD
from annotator.core.outcomes import GoldMark
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.exchange.reviewing import compared, review_counts

READERS = [
    Path(__file__).parents[3] / "shared" / "articles" / f"{which}_reader.jsonl"
    for which in ("first", "second")
]
pytestmark = pytest.mark.skipif(not READERS[0].exists(), reason="the real articles are not here")
# One choice after another, so that each is used on real spans.
CHOICES = (Choice.TAKE, Choice.UNION, Choice.INTERSECTION, Choice.NEITHER, Choice.EDIT)


def decide(project: Project, one: ReviewedCase, choice: Choice, among: list[str], by: str) -> None:
    label = one.case.labels[0]
    if one.case.what == "link":
        choice = Choice.TAKE
    taken = next(name for name in among if one.case.proposals_of(name))
    marks = [GoldMark(label, one.case.pieces)]
    project.decide(
        one.case, choice, by, annotator=taken, label=label, marks=marks, reason="read again"
    )


def test_every_case_of_two_readers_becomes_gold_with_its_provenance(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator") as project:
        import_files(project, READERS)
        among = compared(project, ())
        counts = review_counts(project, among)
        assert counts.classes == {
            "agreed": 21, "label": 6, "boundary": 6, "overlap": 0, "only_some": 6, "links": 20,
            "added": 0,
        }  # fmt: skip
        lea = project.add_annotator("lea").id
        project.accept_agreed(among, lea)
        spans = [
            one
            for one in project.cases(among)
            if one.state is State.OPEN and one.case.what == "span"
        ]
        for number, one in enumerate(spans):
            decide(project, one, CHOICES[number % len(CHOICES)], among, lea)
        gone = 0
        for one in [one for one in project.cases(among) if one.state is State.OPEN]:
            gone += _decide_link(project, one, among, lea)
        assert all(row.settled for row in project.progress(among))
        assert gone < 10
        assert project.check() == []
        export_jsonl(project, tmp_path / "gold.jsonl", gold=True)
        made = len(project.spans(annotator=GOLD)) + len(project.links(GOLD))
        before = project.content_hash()
        while project.undo_text(lea):
            project.undo(lea)
        assert (project.spans(annotator=GOLD), project.decisions()) == ([], [])
        while project.redo_text(lea):
            project.redo(lea)
        assert project.content_hash() == before
    lines = [json.loads(line) for line in (tmp_path / "gold.jsonl").read_text("utf-8").splitlines()]
    assert {line["status"] for line in lines} == {"done"}
    marks = [mark for line in lines for mark in (*line["spans"], *line.get("links", ()))]
    assert len(marks) == made
    assert {mark["provenance"]["source"] for mark in marks} == {"unanimous", "adjudicated"}
    assert all(mark["provenance"]["from"] and mark["provenance"]["by"] == "lea" for mark in marks)


def _decide_link(project: Project, one: ReviewedCase, among: list[str], by: str) -> bool:
    """Take the link; whether it could not be, because gold has no span at one of its ends."""
    try:
        decide(project, one, Choice.TAKE, among, by)
    except Refused:
        project.decide(one.case, Choice.NEITHER, by)
        return True
    return False
