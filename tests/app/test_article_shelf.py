"""The library's rows against the plain list: all articles sorted, filtered and put under headings in memory."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.app.article_shelf import ArticleShelf, Entry, Grouping
from annotator.app.dates import day
from annotator.core.article import NewArticle, reading_order
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.store.project import Project
from annotator.ui.library.model import second_line, told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAYS = (
    "", "2026-03-03", "2026-03-03T09:00:00Z", "2026-03-04", "2026-13-40", "2026-13-41", "1999",
    "2026/03/03", "soon",
)  # fmt: skip
OUTLETS = ("", "The Courier", "the courier", "Ärzteblatt", "صدى المدينة")
TITLES = ("Meters and harbour", "STRASSE", "Straße", "Harbour", "")


class Given(NamedTuple):
    """An article, in short: numbers of `TITLES`, `OUTLETS`, `DAYS`, a status, and how many denials and demands."""

    title: int
    outlet: int
    day: int
    status: Status
    denials: int
    demands: int


GIVEN = st.builds(
    Given,
    st.integers(0, len(TITLES) - 1),
    st.integers(0, len(OUTLETS) - 1),
    st.integers(0, len(DAYS) - 1),
    st.sampled_from(Status),
    st.integers(0, 2),
    st.integers(0, 2),
)
TEXT = "One two three four five six seven."


def record(n: int, one: Given) -> Record:
    article = NewArticle(TEXT, f"id{n}", TITLES[one.title], OUTLETS[one.outlet], DAYS[one.day])
    labels = ["denial"] * one.denials + ["demand"] * one.demands
    spans = tuple(SpanRecord(label, ((at, at + 3),)) for at, label in enumerate(labels))
    return Record(article, "Ana", one.status, spans)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shelf") / "empty.annotator"
    with Project.create(path) as made:
        made.add_annotator("Ana")
        made.add_annotator("Ben")
    return path


@contextmanager
def project_of(template: Path, given: list[Given]) -> Iterator[tuple[Project, str]]:
    """A project of such articles, and the id of Ana, whose layer it is."""
    path = template.with_name("filled.annotator")
    shutil.copy(template, path)
    with Project.open(path) as project:
        ana = project.annotator("Ana")
        assert ana is not None
        counts = project.import_records(
            project.begin_import("import"), [record(n, one) for n, one in enumerate(given)]
        )
        assert counts.problems == []
        yield project, ana.id


def listed(shelf: ArticleShelf) -> list[str | Entry | None]:
    """What each row of the shelf says: a heading's key, or an entry."""
    keys = map(shelf.rows.heading, range(len(shelf.rows)))
    return [shelf.entry(row) if key is None else key for row, key in enumerate(keys)]


def plain(
    project: Project,
    owner: str,
    grouping: Grouping,
    text: str,
    only: frozenset[str] | None = None,
) -> list[str | Entry]:
    """The same from a list of everything."""
    statuses, counts = project.statuses(owner), project.label_counts(owner)

    def hay(entry: Entry) -> str:
        row = entry.article
        return f"{row.title}\n{row.source}\n{row.published}\n{row.id}".casefold()

    def key(entry: Entry) -> str:
        if grouping is Grouping.OUTLET:
            return entry.article.source
        if grouping is Grouping.STATUS:
            return entry.status.value
        when = entry.article.published[:10]
        return when if day(when) else ""

    def rank(entry: Entry) -> tuple[object, ...]:
        if grouping is Grouping.OUTLET:
            return entry.article.source.casefold(), entry.article.source
        return (list(Status).index(entry.status),) if grouping is Grouping.STATUS else ()

    entries = [
        Entry(row, statuses.get(row.id, Status.UNTOUCHED), counts.get(row.id, {}))
        for row in sorted(project.articles(), key=reading_order)
        if only is None or row.id in only
    ]
    kept = [row for row in entries if all(word in hay(row) for word in text.casefold().split())]
    rows: list[str | Entry] = []
    for heading, group in groupby(sorted(kept, key=rank), key):
        rows += [heading, *group]
    return rows


@settings(max_examples=40)
@given(
    given=st.lists(GIVEN, max_size=12),
    steps=st.lists(
        st.one_of(
            st.sampled_from(Grouping),
            st.sampled_from(["", "m", "me", "meters", "meters 1", "STRASSE", "2026", " ", "zzz"]),
            st.none(),
            st.frozensets(st.sampled_from([f"id{n}" for n in range(12)])),
        ),
        max_size=5,
    ),
    page=st.sampled_from([2, 128]),
)
@example(
    given=[Given(n % 5, 0, 1, Status.DONE, 0, 0) for n in range(6)],
    steps=["meters", frozenset(["id0", "id1"]), "", Grouping.OUTLET],
    page=2,
)
def test_the_shelf_lists_what_the_plain_list_does(
    template: Path,
    given: list[Given],
    steps: list[Grouping | str | frozenset[str] | None],
    page: int,
) -> None:
    with pytest.MonkeyPatch.context() as patch, project_of(template, given) as (project, ana):
        patch.setattr("annotator.app.article_shelf._PAGE", page)
        patch.setattr("annotator.app.article_finder._STRETCH", page)
        shelf, text = ArticleShelf(project, day), ""
        only: frozenset[str] | None = None
        shelf.reload(ana)
        assert listed(shelf) == plain(project, ana, Grouping.DATE, "")
        assert shelf.total == len(given)
        for step in steps:
            if isinstance(step, Grouping):
                shelf.group_by(step)
            elif isinstance(step, str):
                text = step
                shelf.filter(text)
            else:
                only = step
                shelf.narrow(only)
            assert listed(shelf) == plain(project, ana, shelf.grouping, text, only)


def test_reading_ahead_ends_and_changes_nothing(template: Path) -> None:
    given = [Given(n % 5, n % 5, n % 9, Status.DONE, 0, 0) for n in range(30)]
    with pytest.MonkeyPatch.context() as patch, project_of(template, given) as (project, ana):
        patch.setattr("annotator.app.article_finder._STRETCH", 7)
        shelf = ArticleShelf(project, day)
        shelf.reload(ana)
        before = listed(shelf)
        steps = 1
        while not shelf.read_ahead():
            steps += 1
            assert steps < 20
        assert steps > 2
        assert listed(shelf) == before
        shelf.filter("harbour")
        assert listed(shelf) == plain(project, ana, Grouping.DATE, "harbour")


def test_another_annotator_has_other_progress(template: Path) -> None:
    given = [Given(0, 0, 1, Status.DONE, 1, 1), Given(1, 1, 3, Status.BEGUN, 2, 0)]
    with project_of(template, given) as (project, ana):
        shelf = ArticleShelf(project, day)
        for owner in (ana, "", next(each.id for each in project.annotators() if each.id != ana)):
            shelf.reload(ana)
            assert listed(shelf) == plain(project, ana, Grouping.DATE, "")
            shelf.work_for(owner)
            assert listed(shelf) == plain(project, owner, Grouping.DATE, "")


def test_what_was_done_is_put_where_the_article_stands(template: Path) -> None:
    given = [Given(0, 0, n % 4, Status.UNTOUCHED, 0, 0) for n in range(6)]
    with project_of(template, given) as (project, ana):
        shelf = ArticleShelf(project, day)
        shelf.reload(ana)
        assert shelf.loaded({"id3"}) == {}
        listed(shelf)
        (row,) = shelf.loaded({"id3"}).values()
        project.add_span(ana, "id3", [(0, 3)], "denial")
        shelf.put(row, Status.BEGUN, {"denial": 1})
        assert listed(shelf) == plain(project, ana, Grouping.DATE, "")


def test_articles_of_the_same_title_are_told_apart(template: Path) -> None:
    given = [Given(n, 1, 1, Status.UNTOUCHED, 0, 0) for n in (0, 0, 1)]
    with project_of(template, given) as (project, ana):
        shelf = ArticleShelf(project, day)
        shelf.reload(ana)
        entries = [row for row in listed(shelf) if isinstance(row, Entry)]
        assert [row.is_namesake for row in entries] == [True, True, False]
        assert [second_line(row).count(row.article.id) for row in entries] == [1, 1, 0]
        assert all(row.article.id in told(row, project.schema) for row in entries)


def test_articles_of_the_same_title_are_told_apart_across_the_project(tmp_path: Path) -> None:
    """Once all are read between other things: those in sight by then, and those that come after."""
    titles = ["In brief", *(f"Title {n}" for n in range(300)), "In brief"]
    given = [NewArticle(f"Text {n}.", id=f"a{n}", title=one) for n, one in enumerate(titles)]
    with Project.create(tmp_path / "p.annotator") as project:
        project.import_records(project.begin_import("import"), [Record(one) for one in given])
        shelf = ArticleShelf(project, day)
        shelf.reload("")
        entries = (shelf.entry(row) for row in range(len(shelf.rows)))
        assert [one.is_namesake for one in islice(filter(None, entries), 128)] == [False] * 128
        row = shelf.loaded({"a0"})["a0"]
        shelf.put(row, Status.BEGUN, {"denial": 1})
        while not shelf.read_ahead():
            pass
        told_apart = shelf.entry(row)
        assert told_apart is not None
        assert (told_apart.is_namesake, told_apart.status) == (True, Status.BEGUN)
        shelf.group_by(Grouping.OUTLET)
        rows = [row for row in listed(shelf) if isinstance(row, Entry)]
        assert {one.article.id for one in rows if one.is_namesake} == {"a0", "a301"}


def test_what_was_done_is_read_again_without_the_articles(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator") as project:
        rows = [Given(0, 1, 1, Status.UNTOUCHED, 0, 0), Given(1, 1, 1, Status.UNTOUCHED, 0, 0)]
        edit = project.begin_import("import", None)
        project.import_records(edit, [record(n, one) for n, one in enumerate(rows)])
        ana = project.add_annotator("Ana").id
        shelf = ArticleShelf(project, day)
        shelf.reload(ana)
        before = [shelf.entry(row) for row in (1, 2)]
        assert [one.counts for one in before if one] == [{}, {}]
        project.add_span(ana, "id1", ((0, 3),), "denial")
        assert shelf.entry(2) is before[1]
        shelf.forget_progress()
        after = [shelf.entry(row) for row in (1, 2)]
        assert [one.counts for one in after if one] == [{}, {"denial": 1}]
        assert all(a and b and a.article is b.article for a, b in zip(before, after, strict=True))
        assert shelf.entry(2) is after[1]
