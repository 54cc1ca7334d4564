"""Work beside a large step: what is let through between two of its transactions is as if done before or after it.

Marks, statuses, links, questions, undo and redo of two people are tried at random places of a step, which is done,
cancelled, or cut off by a crash. What was refused did nothing; what was not is there, and is undone by itself.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.core.schema import Attribute, Label, LinkType
from annotator.store import in_steps, made_rows, sweeping, undo_rows

NAMES = ("ana", "ben")
LABELS = ("denial", "demand", "allegation", "no")
ARTICLES = ("a1", "a2", "a3")
_SLICE = 3
_EACH = 7

Verb = Callable[[Project], Changes]
# What is tried at a transaction: which way, and numbers that choose what it is about.
Try = tuple[str, int, int, int]


class Stopped(Exception):
    """Somebody cancels."""


@cache
def template() -> Path:
    """Two layers of some twenty spans, speakers, links, a question; each person has one step of redo."""
    path = Path(tempfile.mkdtemp()) / "template.annotator"
    with Project.create(path) as project:
        people = [project.add_annotator(name).id for name in NAMES]
        edit = project.begin_import("import some", None)
        for article in ARTICLES[:2]:
            found = NewArticle(f"{article}: it was not so, they said. " * 3, article, article)
            for name in NAMES:
                assert not project.import_records(edit, [_record(found, name)]).problems
        empty = Record(NewArticle("Nothing is marked here, and much can be.", "a3", "a3"))
        project.import_records(edit, [empty])
        for person in people:
            spans = project.spans("a1", person)
            project.set_attribute(spans[3].id, "note", "look again")
            project.add_span(person, "a2", ((20, 24),), "allegation")
            project.undo(person)
        project.ask(project.spans("a1", people[0])[0].id, "Is it?", people[0])
        project.undo(people[1])
    return path


def _record(article: NewArticle, name: str) -> Record:
    spans = tuple(
        SpanRecord(
            LABELS[n % 3],
            ((2 * n, 2 * n + 3),),
            id=f"{article.id}-{name}-{n}",
            attributes={"speaker": ("Okoro", "Varga")[n % 2]} if n % 4 else {},
        )
        for n in range(_EACH)
    )
    ends = (f"{article.id}-{name}-0", f"{article.id}-{name}-3")
    links = (
        LinkRecord("supports", *ends, article.id),
        LinkRecord("denies", ends[1], ends[0], article.id),
    )
    return Record(article, name, Status.BEGUN, spans, links)


# The steps


def person(project: Project, name: str = "ana") -> str:
    return next(one.id for one in project.annotators() if one.name == name)


def rename(project: Project) -> Changes:
    return project.rename_in_scheme(project.schema.label("denial"), "no", person(project))


def merge(project: Project) -> Changes:
    return project.merge_labels("denial", "demand", person(project))


def given_of(project: Project) -> list[str]:
    """Every second denial of those that were imported."""
    worn = [one.id for one in project.spans_of_label("denial")]
    return [id for id in worn if "-" in id][::2]


def split(project: Project) -> Changes:
    given = given_of(project)
    return project.split_label("denial", Label("no", "No", "", "NO", 9), given, person(project))


def give(project: Project) -> Changes:
    given = given_of(project)
    return project.relabel_spans(given, "demand", person(project))


def discard(project: Project) -> Changes:
    speaker = Attribute("speaker", "Speaker")
    return project.remove_from_scheme(speaker, person(project), discard=True)


def rename_attribute(project: Project) -> Changes:
    speaker = project.schema.attribute("speaker")
    assert speaker is not None
    return project.rename_in_scheme(speaker, "source", person(project))


def one_name(project: Project) -> Changes:
    return project.replace_values("speaker", ["Okoro"], "Varga", person(project))


def rename_type(project: Project) -> Changes:
    old = project.schema.link_type("supports")
    assert isinstance(old, LinkType)
    return project.rename_in_scheme(old, "backs", person(project))


def tag(project: Project) -> Changes:
    places = [(article, ((n, n + 2),)) for article in ARTICLES[1:] for n in range(0, 20, 3)]
    return project.add_spans(person(project), places, "demand")


def undo(project: Project) -> Changes:
    return project.undo(person(project))


def redo(project: Project) -> Changes:
    return project.redo(person(project))


DONE = (
    rename, merge, split, give, discard, rename_attribute, one_name, rename_type, tag,
)  # fmt: skip
STEPS: list[tuple[tuple[Verb, ...], Verb]] = [
    *(((), verb) for verb in DONE),
    *(((verb,), undo) for verb in DONE),
    *(((verb, undo), redo) for verb in DONE),
]


# What is tried beside them


def chosen(project: Project, way: str, one: int, two: int, three: int) -> Verb | None:
    """The verb that numbers choose, about things that are there now; None where there are none."""
    name = NAMES[one % 2]
    who = person(project, name)
    spans = sorted(span.id for span in project.spans(annotator=who))
    links = sorted(link.id for link in project.links(who))
    label = LABELS[three % len(LABELS)]
    article = ARTICLES[two % len(ARTICLES)]
    span = spans[two % len(spans)]
    other = spans[three % len(spans)]
    link = links[two % len(links)] if links else ""
    place = ((2 * three, 2 * three + 2),)
    ways: dict[str, Verb | None] = {
        "mark": lambda p: p.add_span(who, article, place, label, {"speaker": "Aziz"} if one % 3 else {}),
        "mark many": lambda p: p.add_spans(who, [(article, place), (article, ((1, 9),))], label),
        "relabel": lambda p: p.relabel(span, label),
        "resize": lambda p: p.set_pieces(span, place),
        "say": lambda p: p.set_attribute(span, ("note", "speaker")[one // 2 % 2], f"v{three}"),
        "delete": lambda p: p.delete_span(span),
        "link": lambda p: p.add_link(who, ("supports", "denies")[one // 2 % 2], span, other),
        "unlink": (lambda p: p.delete_link(link)) if link else None,
        "retype": (lambda p: p.change_link(link, "same_claim")) if link else None,
        "status": lambda p: p.set_status(who, article, (Status.BEGUN, Status.DONE)[three % 2]),
        "ask": lambda p: p.ask(span, f"Why {three}?", who),
        "undo": lambda p: p.undo(who),
        "redo": lambda p: p.redo(who),
        "person": lambda p: _with_person(p, f"cid{three % 2}"),
    }  # fmt: skip
    return ways[way]


def _with_person(project: Project, name: str) -> Changes:
    known = {one.name for one in project.annotators()}
    project.add_annotator(name)
    return Changes() if name in known else Changes(text="added")


WAYS = (
    "mark", "mark", "mark many", "relabel", "resize", "say", "say", "delete", "link", "unlink", "retype", "status",
    "ask", "undo", "undo", "redo", "person",
)  # fmt: skip


@dataclass
class Done:
    """What was let through; whether undoing what was done since does not take it back."""

    verb: Verb
    goes_back: bool


@dataclass
class Beside:
    """Tries what it was told at each turn that the step leaves, and keeps what was let through."""

    project: Project
    tries: list[Try]
    every: int
    at: int
    ending: str
    cut: Path
    turns: int = 0
    done: list[Done] = field(default_factory=list)
    # How much of it was there when the file was cut off.
    kept: int | None = None

    def turn(self, _seconds: float = 0.0) -> None:
        self.turns += 1
        self.project.read_schema()
        for wanted in self.tries[(self.turns - 1) * self.every : self.turns * self.every]:
            self._try(wanted)
        if self.turns == self.at:
            self._end()

    def _end(self) -> None:
        if self.ending == "cancelled":
            raise Stopped
        if self.ending == "crashed":
            shutil.copy(self.project.path, self.cut)
            self.kept = len(self.done)

    def _try(self, wanted: Try) -> None:
        verb = chosen(self.project, *wanted)
        if verb is None:
            return
        try:
            changes = verb(self.project)
        except Refused:
            return
        if changes != Changes():
            self.done.append(Done(verb, goes_back=wanted[0] in ("undo", "redo", "person")))


def said(project: Project) -> dict[str, list[Any]]:
    """All that a project says, but for when, and for ids that are drawn at random."""
    rows = project._database.rows
    return {
        "span": rows('SELECT id, article, annotator, label, start, "end", pieces, attributes FROM span ORDER BY 1'),
        "link": rows("SELECT id, annotator, type, source, target FROM link ORDER BY 1"),
        "status": rows("SELECT annotator, article, status FROM status ORDER BY 1, 2"),
        "question": rows("SELECT article, annotator, span, text, answer FROM question ORDER BY 1, 2, 3, 4"),
        "annotator": rows("SELECT name FROM annotator ORDER BY 1"),
        "scheme": [project.schema],
    }  # fmt: skip


def stacks(project: Project) -> list[str]:
    """What each person could undo and redo."""
    return [
        text
        for name in NAMES
        for text in (
            project.undo_text(person(project, name)),
            project.redo_text(person(project, name)),
        )
    ]


def opened(path: Path) -> Project:
    project = Project.open(path)
    project._database.rows("PRAGMA synchronous = OFF")
    return project


def played(folder: Path, before: tuple[Verb, ...], verbs: list[Verb]) -> Any:
    """What a fresh copy says after those verbs, one after the other."""
    path = Path(shutil.copy(template(), folder / "played.annotator"))
    with opened(path) as project:
        for verb in (*before, *verbs):
            assert verb(project) != Changes()
        return said(project), stacks(project)


def undone(project: Project, since: int) -> None:
    """Take back all that was done since, each person in turn."""
    query = "SELECT count(*) FROM edit WHERE seq > ? AND actor = ? AND standing = 1 AND kind = 'do'"
    for name in reversed(NAMES):
        who = person(project, name)
        while project._database.value(query, (since, who)):
            assert project.undo(who) != Changes()


tries = st.lists(
    st.tuples(st.sampled_from(WAYS), st.integers(0, 11), st.integers(0, 40), st.integers(0, 15)),
    max_size=14,
)


@pytest.mark.parametrize("ending", ["done", "cancelled", "crashed"])
@given(step=st.sampled_from(STEPS), wanted=tries, every=st.integers(1, 5), at=st.integers(1, 9))
@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_what_is_done_beside_a_step_is_as_if_done_before_or_after(
    ending: str, step: tuple[tuple[Verb, ...], Verb], wanted: list[Try], every: int, at: int
) -> None:
    before, verb = step
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        for module in (made_rows, sweeping, undo_rows):
            patch.setattr(module, "SLICE", _SLICE)
        project = opened(Path(shutil.copy(template(), folder / "p.annotator")))
        for earlier in before:
            earlier(project)
        since = project._database.value("SELECT max(seq) FROM edit")
        with project.beside() as other:
            beside = Beside(other, wanted, every, at, ending, folder / "cut.annotator")
            # Between two transactions, whether the step goes on or back.
            patch.setattr(in_steps, "time", SimpleNamespace(sleep=beside.turn))
            project.watch = _go_on
            with suppress(Stopped):
                verb(project)
            patch.setattr(in_steps, "time", time)
            project.watch = None
        if beside.cut.exists():
            project.close()
            project = opened(beside.cut)
        assert project.check() == []
        project.read_schema()
        is_done = bool(project._database.row("SELECT 1 FROM edit WHERE seq = ?", (since + 1,)))
        done = beside.done[: beside.kept]
        now = said(project), stacks(project)
        _compare(folder, before, verb, done, now, is_done=is_done)
        undone(project, since)
        assert project.check() == []
        if verb not in (undo, redo) and not any(one.goes_back for one in done):
            assert said(project) == played(folder, before, [])[0]
        project.close()


def _go_on(_done: int, _total: int) -> None:
    """Somebody watches."""


def _compare(
    folder: Path, before: tuple[Verb, ...], verb: Verb, done: list[Done], now: Any, *, is_done: bool
) -> None:
    verbs = [one.verb for one in done]
    if not is_done:
        assert now == played(folder, before, verbs)
        return
    assert now == played(folder, before, [verb, *verbs])
    if verb not in (undo, redo):
        assert now[0] == played(folder, before, [*verbs, verb])[0]
