"""The dashboard's numbers against counting by hand, and every door against its number."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import UTC
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.layer import GOLD, Status
from annotator.core.project_numbers import ArticleDoor, Step
from annotator.core.record import Record, SpanRecord
from annotator.core.work_pace import WorkBook
from annotator.store import stretches

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = ("Ana", "Ben")
LABELS = ("allegation", "denial")
DAYS = ("", "2026-03-03", "2026-03-03T09:00:00Z", "2026-04-31", "2025-12-04", "soon")
TIMES = ("", "2026-03-03T09:04:00.000Z", "2026-03-03T09:08:00.000Z", "2026-05-03T23:59:59.000Z")
LAYER = st.tuples(
    st.sampled_from(Status),
    st.lists(st.tuples(st.sampled_from(LABELS), st.sampled_from(TIMES)), max_size=3),
)
ARTICLE = st.tuples(
    st.sampled_from(("", "Wire", "Post")), st.sampled_from(DAYS), st.tuples(LAYER, LAYER)
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("numbers") / "empty.annotator"
    with Project.create(path) as made:
        for name in PEOPLE:
            made.add_annotator(name)
    return path


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Project:
    path = tmp_path / "numbers.annotator"
    shutil.copy(template, path)
    return Project.open(path)


def _records(
    articles: list[tuple[str, str, tuple[tuple[Status, list[tuple[str, str]]], ...]]],
) -> list[Record]:
    records = []
    for n, (outlet, day, layers) in enumerate(articles):
        article = NewArticle(f"Text number {n}.", f"id{n}", f"T{n}", outlet, day)
        for name, (status, spans) in zip(PEOPLE, layers, strict=True):
            marks = tuple(
                SpanRecord(label, ((m, m + 2),), created=at) for m, (label, at) in enumerate(spans)
            )
            records.append(Record(article, name, status, marks))
    return records


@settings(max_examples=6)
@given(articles=st.lists(ARTICLE, max_size=7), at_once=st.integers(1, 9))
def test_numbers_are_those_of_counting_by_hand(
    template: Path,
    articles: list[tuple[str, str, tuple[tuple[Status, list[tuple[str, str]]], ...]]],
    at_once: int,
) -> None:
    path = template.with_name("filled.annotator")
    shutil.copy(template, path)
    before = stretches.ARTICLES_AT_ONCE
    stretches.ARTICLES_AT_ONCE = at_once
    try:
        with Project.open(path) as project:
            project.import_records(project.begin_import("import"), _records(articles))
            _compare(project)
    finally:
        stretches.ARTICLES_AT_ONCE = before


def _compare(project: Project) -> None:
    people = tuple(row.id for row in project.annotators())
    numbers = project.numbers(people)
    spans, articles = project.spans(), {row.id: row for row in project.articles()}
    assert numbers.articles == len(articles)
    assert numbers.in_outlet == Counter(row.source for row in articles.values())
    assert numbers.by_outlet == Counter(
        (span.annotator, span.label, articles[span.article].source) for span in spans
    )
    assert numbers.made == Counter((span.annotator, span.created[:15]) for span in spans)
    assert sum(numbers.by_period.values()) == len(spans)
    assert sum(numbers.in_period.values()) == len(articles)
    for person in people:
        stored = Counter(project.statuses(person).values())
        for status in (Status.BEGUN, Status.DONE):
            assert numbers.status(person, status) == stored[status]
        assert numbers.status(person, Status.UNTOUCHED) == len(articles) - sum(stored.values())
    assert {(row.article, row.layer) for row in numbers.begun} == {
        (id, person)
        for person in people
        for id, status in project.statuses(person).items()
        if status is Status.BEGUN
    }
    _compare_doors(project, people)


def _compare_doors(project: Project, people: tuple[str, ...]) -> None:
    numbers = project.numbers(people)
    for layer in ("", *people):
        owners = numbers.of(layer)
        for status in Status:
            door = ArticleDoor(owners, status)
            assert len(project.articles_behind(door)) == numbers.status(layer, status)
        for label in numbers.labels(layer):
            _has_spans(project, ArticleDoor(owners, label=label), numbers.labels(layer)[label])
        for outlet, labels in numbers.outlets(layer).items():
            door = ArticleDoor(owners, outlet=outlet, marked=True)
            _has_spans(project, door, sum(labels.values()))
        for period, labels in numbers.periods(layer).items():
            door = ArticleDoor(owners, period=period, step=numbers.step, marked=True)
            _has_spans(project, door, sum(labels.values()))
    for outlet, count in numbers.in_outlet.items():
        assert len(project.articles_behind(ArticleDoor(outlet=outlet))) == count
    for period, count in numbers.in_period.items():
        door = ArticleDoor(period=period, step=numbers.step)
        assert len(project.articles_behind(door)) == count
    untouched = project.articles_behind(ArticleDoor(people, Status.UNTOUCHED))
    assert {row.article for row in numbers.untouched} == set(untouched)
    book = WorkBook(numbers, UTC)
    for stretch in book.stretches[1]:
        for person, count in stretch.spans.items():
            _has_spans(project, ArticleDoor((person,), made=book.moments(stretch)), count)


DEEDS = st.tuples(
    st.lists(st.frozensets(st.integers(0, 8)), min_size=3, max_size=3), st.integers(1, 9)
)


@settings(max_examples=8)
@given(articles=st.lists(ARTICLE, min_size=1, max_size=7), deeds=DEEDS)
def test_progress_is_measured_against_what_was_handed_out(
    template: Path,
    articles: list[tuple[str, str, tuple[tuple[Status, list[tuple[str, str]]], ...]]],
    deeds: tuple[list[frozenset[int]], int],
) -> None:
    path = template.with_name("handed.annotator")
    shutil.copy(template, path)
    before = stretches.ARTICLES_AT_ONCE
    given_out, stretches.ARTICLES_AT_ONCE = deeds
    try:
        with Project.open(path) as project:
            project.import_records(project.begin_import("import"), _records(articles))
            # The last of them is nobody of those who are looked at, and some articles are gone.
            for name, numbers in zip((*PEOPLE, "Cem"), given_out, strict=True):
                project.hand_out({name: [f"id{n}" for n in sorted(numbers)]}, None, draw=1)
            _compare_shares(project)
    finally:
        stretches.ARTICLES_AT_ONCE = before


def _compare_shares(project: Project) -> None:
    people = tuple(id for name in PEOPLE if (id := _id(project, name)))
    numbers = project.numbers(people)
    every = {row.id for row in project.articles()}
    handed_out = project.handed_out()
    # Whose articles are all gone has nothing left to do, as long as others have some.
    had = {one.annotator for one in project.hand_outs()} if handed_out else set()
    shares = {id: set(handed_out.get(id, ())) for id in people if id in handed_out or id in had}
    assert set(numbers.handed) == {*shares, *([""] if shares else [])}
    for person in people:
        mine, stored = shares.get(person, every), project.statuses(person)
        is_shared = person in shares or None
        assert numbers.has_share(person) is (person in shares)
        assert numbers.whole(person) == len(mine)
        for status in Status:
            found = {id for id in mine if stored.get(id, Status.UNTOUCHED) is status}
            assert numbers.progress(person, status) == len(found)
            door = ArticleDoor((person,), status, handed=is_shared)
            assert set(project.articles_behind(door)) == found
        besides = {id for id in stored if id not in mine}
        assert numbers.besides(person) == len(besides)
        behind = project.articles_behind(ArticleDoor((person,), touched=True, handed=False))
        assert (set(behind) == besides) or not is_shared
        assert {row.article for row in numbers.begun if row.layer == person} == {
            id for id in mine if stored.get(id) is Status.BEGUN
        }
    _compare_waiting(project, people, shares)


def _compare_waiting(
    project: Project, people: tuple[str, ...], shares: dict[str, set[str]]
) -> None:
    numbers, handed = project.numbers(people), set[str]().union(*shares.values())
    assert numbers.handed.get("", 0) == len(handed)
    assert set(project.articles_behind(ArticleDoor(tuple(shares), handed=True))) == handed
    untouched = set(project.articles_behind(ArticleDoor(people, Status.UNTOUCHED)))
    waiting = {(row.article, row.layer) for row in numbers.untouched}
    if not shares:
        assert (waiting, numbers.spare) == ({(id, "") for id in untouched}, ())
        return
    assert waiting == {
        (id, person)
        for person, ids in shares.items()
        for id in ids
        if id not in project.statuses(person)
    }
    assert {row.article for row in numbers.spare} == untouched - handed


def _id(project: Project, name: str) -> str:
    found = project.annotator(name)
    return found.id if found else ""


def _has_spans(project: Project, door: ArticleDoor, count: int) -> None:
    """Behind a number of spans there are articles, and in them at least so many."""
    found = project.articles_behind(door)
    assert found
    assert all(project.articles_behind(ArticleDoor(article=id)) == [id] for id in found)
    owned = [
        span
        for id in found
        for span in project.spans(article=id)
        if span.annotator in door.layers and door.label in ("", span.label)
    ]
    assert len(owned) >= count


def test_what_is_done_here_is_dated_by_the_history(project: Project) -> None:
    with project:
        project.import_records(
            project.begin_import("import"),
            [Record(NewArticle(f"Text {n}.", f"id{n}"), "Ben", Status.DONE) for n in range(3)],
        )
        ana, ben = (row.id for row in project.annotators())
        project.add_span(ana, "id0", ((0, 3),), "denial")
        project.set_status(ana, "id0", Status.DONE)
        numbers = project.numbers([ana, ben])
        known = {slot for owner, slot in numbers.finished if owner == ana}
        assert len(known) == 1
        assert "" not in known
        assert numbers.finished[ben, ""] == 3
        work, others = WorkBook(numbers).paces
        assert (work.done, work.timed_done, work.spans, work.timed_spans) == (1, 1, 1, 1)
        assert (work.days, work.span_of_days) == (1, 1)
        assert (others.done, others.timed_done, others.hours, others.done_an_hour) == (
            3,
            0,
            0,
            None,
        )
        book = WorkBook(numbers)
        (stretch,) = book.stretches[1]
        door = ArticleDoor((ana, ben), finished=book.moments(stretch))
        assert project.articles_behind(door) == ["id0"]
        project.undo(ana)
        assert project.numbers([ana]).status(ana, Status.DONE) == 0


def test_layers_that_were_not_asked_for_are_in_no_number(project: Project) -> None:
    with project:
        records = [
            Record(
                NewArticle(f"Text {n}.", f"id{n}", source="Wire"), "Ben", Status.BEGUN,
                (SpanRecord("denial", ((0, 3),), created=TIMES[1]),),
            )
            for n in range(3)
        ]  # fmt: skip
        project.import_records(project.begin_import("import"), records)
        ana, ben = (row.id for row in project.annotators())
        mine = project.numbers([ana])
        assert mine.spans("") == 0
        assert mine.status("", Status.UNTOUCHED) == mine.articles == 3
        assert not mine.begun
        assert len(mine.untouched) == 3
        for counts in (mine.by_outlet, mine.by_period, mine.made, mine.statuses, mine.acted):
            assert not any(key[0] == ben for key in counts)
        assert project.numbers([ana, GOLD]).people == (ana,)


def test_counting_stops_where_it_is_told_to(project: Project) -> None:
    class Enough(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Enough

    with project:
        project.import_records(project.begin_import("import"), [Record(NewArticle("Text.", "id0"))])
        with pytest.raises(Enough):
            project.numbers([], stop)
        with pytest.raises(Enough):
            project.articles_behind(ArticleDoor(), stop)
        told: list[tuple[int, int]] = []
        assert project.numbers([], lambda *at: told.append(at)).step is Step.YEAR
        assert told[-1][0] == told[-1][1]
