"""Large projects: 100,000 articles with 1,000,000 spans, the span list with 1,000,000 rows of one article."""

from __future__ import annotations

import random
import shutil
import sqlite3
from datetime import UTC, datetime
from itertools import cycle
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from annotator.app.workspace import Workspace
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.paths import AppPaths
from annotator.store import backups
from annotator.store.project import Project
from annotator.ui.annotations.span_list import SpanList
from annotator.ui.annotations.span_model import SPAN_ROLE
from annotator.ui.library.library import Library
from annotator.ui.theme import LIGHT
from benchmarks.desk import Desk, Painted, application
from benchmarks.material import OWNER, make_project, scratch
from benchmarks.tagging import Hand
from benchmarks.timing import Task, in_turn, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from benchmarks.timing import Row

OPEN, PAINT = "library: open the project", "library: list of articles, first paint"
FILTER, LABEL = "library: a letter in the filter", "library: label key, stored and painted"
COUNTED = "spans: counted to the last"
READ, JUMP, CHOOSE = "spans: read and first paint", "spans: jump to a place", "spans: choose one"
_ARTICLES, _SPANS = 100_000, 1_000_000
_FEW, _EACH = 10, 10
_TEXT = (
    "The ministry said that no meter had been opened. The group denied what the report claims. " * 3
)
_WORDS = ("Meters", "Harbour", "Ministry", "Strike", "Budget", "Court", "Vote", "Flood")
_TYPED = "meters 12"
_BARE_SPANS = "QTableView over the quotes of one SELECT, painted"
_TITLES = "SELECT title FROM article ORDER BY published"
_BARE_LIST = "QTableView over the titles of one SELECT, painted"


def headlines(count: int) -> Iterator[Record]:
    """`count` short articles, every tenth begun and with a span."""
    for n in range(count):
        title = f"{_WORDS[n % 8]} and {_WORDS[n // 8 % 8].lower()}, report {n}"
        day = f"20{n % 20 + 5:02}-{n // 20 % 12 + 1:02}-{n // 240 % 28 + 1:02}"
        source = f"Outlet {n % 40}"
        article = NewArticle(f"{title}\n{_TEXT}", f"a{n:06}", title, source, day, "en")
        if n % 10:
            yield Record(article)
        else:
            yield Record(article, OWNER, Status.BEGUN, (SpanRecord("denial", ((0, 20),)),))


def articles(count: int = _ARTICLES, runs: int = 5) -> Iterator[Row]:
    """The rows of the library, at `count` articles."""
    size = f"{count:,} articles, {_EACH * count:,} spans"
    with scratch() as folder:
        many, few = folder / "many.annotator", folder / "few.annotator"
        for path, articles in ((many, count), (few, _FEW)):
            make_project(path, headlines(articles), ["a000000"])
            mark_all(path)
            leave_backup(folder, path)
        yield _opening(folder, (many, few), size, runs)
        yield from _listing(many, size, runs)
        yield _labelling(folder, (many, few), size, 4 * runs)


def mark_all(path: Path) -> None:
    """Give every article ten spans and a status, past the program, which would take a minute or two for them."""
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        INSERT INTO span SELECT lower(hex(randomblob(10))), article.id, one.annotator, one.label, 12 * n, 12 * n + 20,
            NULL, substr(article.text, 12 * n + 1, 20), '{}', one.created, one.updated, one.revision, one.made_by,
            one.edit
        FROM (SELECT * FROM span LIMIT 1) AS one, article, (SELECT value AS n FROM json_each('[0,1,2,3,4,5,6,7,8,9]'))
        WHERE NOT EXISTS (SELECT 1 FROM span AS known WHERE known.article = article.id AND n = 0);
        INSERT OR IGNORE INTO status SELECT one.annotator, article.id, one.status, one.revision, one.made_by, one.edit
        FROM (SELECT * FROM status LIMIT 1) AS one, article;
        """
    )
    connection.commit()
    connection.close()


def leave_backup(folder: Path, path: Path) -> None:
    """Leave a backup of today where each desk looks for it: otherwise all that is measured waits for the same disk."""
    for user in ("user", path.stem):
        place = backups.folder_of(AppPaths.below(folder / user).data / "backups", path)
        place.mkdir(parents=True)
        shutil.copy(path, place / f"000001-{datetime.now(UTC):%Y%m%dT%H%M%S}Z.annotator")


def _opening(folder: Path, projects: tuple[Path, Path], size: str, runs: int) -> Row:
    desks: list[Desk] = []

    def task(project: Path) -> Task:
        return Task(
            lambda: desks.append(Desk(folder / "user", project)), after=lambda: desks.pop().close()
        )

    taken = in_turn(runs, *map(task, projects), warm=0)
    return row(OPEN, size, taken[0], f"the same with {_FEW} articles", taken[1])


def _listing(path: Path, size: str, runs: int) -> Iterator[Row]:
    with Project.open(path) as project:
        shown: list[QWidget] = []
        desk = Workspace(project)

        def ours() -> None:
            library = Library(desk, LIGHT)
            library.reload()
            shown.append(library)
            _show(library)

        def bare() -> None:
            view = QTableView()
            view.setModel(QStringListModel(_titles(path), view))
            shown.append(view)
            _show(view)

        def close() -> None:
            _close_all(shown)

        taken = in_turn(runs, Task(ours, after=close), Task(bare, after=close))
        yield row(PAINT, size, taken[0], _BARE_LIST, taken[1])
        yield _filtering(desk, path, size, 3 * runs)


def _show(widget: QWidget) -> None:
    widget.resize(252, 800)
    widget.show()
    QApplication.processEvents()


def _close_all(widgets: list[Any]) -> None:
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    widgets.clear()
    QApplication.processEvents()


def _titles(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    titles = [title for (title,) in connection.execute(_TITLES)]
    connection.close()
    return titles


def _filtering(desk: Workspace, path: Path, size: str, runs: int) -> Row:
    """The letters of a text typed one after the other; each is a run."""
    library, view = Library(desk, LIGHT), QTableView()
    titles = _titles(path)
    model = QStringListModel(titles, view)
    view.setModel(model)
    library.reload()
    shown: list[QWidget] = [library, view]
    for widget in shown:
        _show(widget)
    painted = Painted(library.view.viewport())
    typed = ""

    def clear() -> None:
        nonlocal typed
        if typed == _TYPED:
            library.filter.clear()
            QApplication.processEvents()
            typed = ""
        typed = _TYPED[: len(typed) + 1]

    def ours() -> None:
        before = painted.times
        QTest.keyClicks(library.filter, typed[-1])
        painted.wait(before)

    def bare() -> None:
        words = typed.split()
        model.setStringList([one for one in titles if all(word in one.lower() for word in words)])
        QApplication.processEvents()

    taken = in_turn(runs * len(_TYPED), Task(ours, before=clear), Task(bare))
    _close_all(shown)
    return row(FILTER, size, taken[0], "a list comprehension over the titles, painted", taken[1])


def _labelling(folder: Path, projects: tuple[Path, Path], size: str, runs: int) -> Row:
    desks = [Desk(folder / path.stem, path) for path in projects]
    tasks = [task for hand in map(Hand, desks) for task in (hand.label(), hand.undo())]
    taken = in_turn(runs, *tasks)
    for desk in desks:
        desk.close()
    return row(LABEL, size, taken[0], f"the same with {_FEW} articles", taken[2])


def spans(count: int = _SPANS, runs: int = 1) -> Iterator[Row]:
    """The rows of the span list, at `count` spans of one article."""
    size, _application = f"{count:,} spans", application()
    with scratch() as folder:
        few, path = folder / "few.annotator", folder / "spans.annotator"
        make_project(few, headlines(1))
        shutil.copy(few, path)
        _fill(path, count - 1)
        with Project.open(few) as project:
            _warm(Workspace(project))
        with Project.open(path) as project:
            yield from _span_rows(Workspace(project), path, size, runs)


def _warm(desk: Workspace) -> None:
    """Paint a list of one span: Qt then has the fonts that any window has painted with by then."""
    spans = SpanList(desk, LIGHT)
    spans.show_articles(["a000000"])
    _show(spans)
    _close_all([spans])


def _fill(path: Path, count: int) -> None:
    """Put `count` spans beside the first, past the program, which would take a minute or two for them."""
    connection = sqlite3.connect(path)
    connection.execute(
        "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?)"
        ' INSERT INTO span (id, article, annotator, label, start, "end", pieces, quote, attributes, created,'
        " updated, revision, made_by, edit) SELECT printf('n%07d', n), article, annotator, label, n % 200,"
        " n % 200 + 20, pieces, quote, attributes, created, updated, revision, made_by, edit FROM span, n",
        (count,),
    )
    connection.commit()
    connection.close()


def _span_rows(desk: Workspace, path: Path, size: str, runs: int) -> Iterator[Row]:
    lists: list[SpanList] = []
    views: list[QTableView] = []

    def ours() -> None:
        lists.append(SpanList(desk, LIGHT))
        lists[-1].show_articles(["a000000"])
        _show(lists[-1])

    def bare() -> None:
        views.append(_quotes(path))
        _show(views[-1])

    tasks = (
        Task(ours, before=lambda: _close_all(lists)),
        Task(bare, before=lambda: _close_all(views)),
    )
    taken = in_turn(runs, *tasks, warm=0)
    yield row(READ, size, taken[0], _BARE_SPANS, taken[1])
    places = [random.Random(n).random() for n in range(20)]
    yield row(COUNTED, size, _until_counted(lists[0]), _BARE_SPANS, taken[1])
    tasks = _jump(lists[0].view, places), _jump(views[0], places)
    taken = in_turn(len(places), *tasks)
    yield row(JUMP, size, taken[0], _BARE_SPANS, taken[1])
    taken = in_turn(6 * runs, *_choosing(desk, lists[0], views[0]))
    yield row(CHOOSE, size, taken[0], "QTableView.selectRow, painted", taken[1])
    _close_all(lists)
    _close_all(views)


def _until_counted(spans: SpanList) -> list[float]:
    """Milliseconds until all rows are there, events handled meanwhile."""
    start = perf_counter()
    while not spans.model.count_on():
        QApplication.processEvents()
    return [(perf_counter() - start) * 1000]


def _quotes(path: Path) -> QTableView:
    view = QTableView()
    connection = sqlite3.connect(path)
    found = connection.execute('SELECT quote FROM span ORDER BY start, "end", label, id')
    view.setModel(QStringListModel([quote for (quote,) in found], view))
    connection.close()
    return view


def _jump(view: QTableView, places: Sequence[float]) -> Task:
    wanted = cycle(places)

    def jump() -> None:
        bar = view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * next(wanted)))
        QApplication.processEvents()

    return Task(jump)


def _choosing(desk: Workspace, spans: SpanList, view: QTableView) -> tuple[Task, Task]:
    model = spans.model
    count = model.rowCount()
    rows = cycle([count // 2, count - 1, count // 4])

    def ours() -> None:
        desk.choose(model.index(at[0], 0).data(SPAN_ROLE).id)
        QApplication.processEvents()

    def bare() -> None:
        view.selectRow(at[0])
        QApplication.processEvents()

    at = [0]

    def next_row() -> None:
        at[0] = next(rows)

    return Task(ours, before=next_row), Task(bare)
