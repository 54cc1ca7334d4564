"""The articles as the library lists them: grouped and filtered, of which only those in sight are read."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, OrderedDict
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.app.article_finder import ArticleFinder
from annotator.app.grouped_rows import GroupedRows, kept_groups
from annotator.app.languages import in_order
from annotator.core.layer import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from annotator.core.article import Article
    from annotator.store.project import Project

_PAGE = 128
_PAGES = 8


class Grouping(StrEnum):
    """What the headings of the library stand for."""

    DATE = "date"
    OUTLET = "outlet"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with what the annotator at work has done in it: status, spans per label id.

    `is_namesake`: another article has the same title, near it or, once all are read, anywhere.
    """

    article: Article
    status: Status = Status.UNTOUCHED
    counts: dict[str, int] = field(default_factory=dict)
    is_open: bool = False
    is_namesake: bool = field(default=False, compare=False)


class ArticleShelf:
    """Headings and entries by row. What a row says is read with its neighbours when it is asked for."""

    def __init__(self, project: Project, day_text: Callable[[str], str]) -> None:
        """`day_text` says a stored day for people, "" where it is none: such articles stand together as undated."""
        self._project = project
        self._day_text = day_text
        self._owner = ""
        self.grouping = Grouping.DATE
        self._text = ""
        self._only: frozenset[str] | None = None
        self.rows = GroupedRows()
        self._days: list[tuple[str, int]] = []
        self._starts = [0]
        self._groups: list[tuple[str, int]] = []
        self._forget()

    # What is listed

    @property
    def total(self) -> int:
        """How many articles there are, filtered or not."""
        return self._starts[-1]

    def reload(self, owner: str) -> None:
        """Read anew which articles there are; progress is that of the annotator `owner` (an id), "" for nobody."""
        self._owner = owner
        self._forget()
        self._days = self._project.article_days()
        self._starts = list(accumulate((count for _, count in self._days), initial=0))
        self._arrange()

    def work_for(self, owner: str) -> None:
        """Show the progress of another annotator."""
        self._owner = owner
        self._arrange()

    def group_by(self, grouping: Grouping) -> None:
        """Put the articles under other headings."""
        self.grouping = grouping
        self._arrange()

    def filter(self, text: str) -> None:
        """List the articles in which each word of `text` stands, in title, outlet, date or id; all for ""."""
        self._text = text
        self._sift()

    def narrow(self, only: Collection[str] | None) -> None:
        """List no other articles than these (ids); None for all."""
        self._only = None if only is None else frozenset(only)
        self._sift()

    def read_ahead(self) -> bool:
        """Read a little of what filters and headings will need; whether all of it is read."""
        was_complete = self._finder.complete
        self._finder.read(stretches=1)
        if self._finder.complete and not was_complete:
            self._tell_apart()
        return self._finder.complete

    def _tell_apart(self) -> None:
        """Of articles that are listed already, say which have the title of others far away."""
        for number, page in self._pages.items():
            self._pages[number] = [
                replace(one, is_namesake=self._is_namesake(one.article) or one.is_namesake)
                for one in page
            ]

    def _is_namesake(self, article: Article) -> bool:
        return self._finder.is_of_several(article.title)

    def entry(self, row: int) -> Entry | None:
        """The entry in that row; None for a heading, outside, or for an article that somebody else took away."""
        if not 0 <= row < len(self.rows) or self.rows.heading(row) is not None:
            return None
        number = self.rows.entry(row)
        page = self._page(number // _PAGE)
        at = number % _PAGE
        return page[at] if at < len(page) else None

    # What is read already

    def loaded(self, articles: Collection[str]) -> dict[str, int]:
        """The rows of those of the articles that are read: only they can be in sight."""
        return {
            entry.article.id: self.rows.row(number * _PAGE + at)
            for number, page in self._pages.items()
            for at, entry in enumerate(page)
            if entry.article.id in articles
        }

    def put(self, row: int, status: Status, counts: dict[str, int]) -> None:
        """Note what was done in the article of that row."""
        number = self.rows.entry(row)
        page = self._page(number // _PAGE)
        page[number % _PAGE] = replace(page[number % _PAGE], status=status, counts=counts)

    def forget_progress(self) -> None:
        """Read again what was done, when next asked; which articles there are is known."""
        self._stale = set(self._pages)

    def _forget(self) -> None:
        # The entries that are listed; None for all.
        self.kept: Sequence[int] | None = None
        self._finder = ArticleFinder(self._project, lambda: self._days)
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        # Pages whose progress is out of date.
        self._stale = set[int]()

    # Order

    def _arrange(self) -> None:
        if self.grouping is Grouping.DATE:
            self._groups = self._days
            if not all(_is_day(day) for day, _ in self._days):
                self._groups = list(_joined(map(self._dated, self._days)))
            self._finder.arrange(None)
        else:
            self._finder.read()
            keys, ranks = self._keys()
            places = [ranks[key] for key in keys]
            self._finder.arrange(sorted(range(len(places)), key=places.__getitem__))
            counts = Counter(keys)
            self._groups = [(key, counts[key]) for key in ranks if counts[key]]
        self._sift()

    def _keys(self) -> tuple[list[str], dict[str, int]]:
        """What each article stands under, in reading order; and the headings with their ranks."""
        if self.grouping is Grouping.OUTLET:
            keys = self._finder.outlets
            ordered = in_order(set(keys))
        else:
            statuses = self._project.statuses(self._owner) if self._owner else {}
            words = {id: status.value for id, status in statuses.items()}
            untouched = Status.UNTOUCHED.value
            keys = [words.get(id, untouched) for id in self._finder.ids]
            ordered = [status.value for status in Status]
        return keys, {key: rank for rank, key in enumerate(ordered)}

    def _dated(self, day: tuple[str, int]) -> tuple[str, int]:
        key, count = day
        return (key if self._day_text(key) else ""), count

    def _sift(self) -> None:
        self._pages.clear()
        self._stale.clear()
        self.kept = self._sifted()
        groups = self._groups if self.kept is None else kept_groups(self._groups, self.kept)
        self.rows = GroupedRows(groups)

    def _sifted(self) -> Sequence[int] | None:
        """The entries that are listed, ascending; None for all."""
        if self._only is None and not self._text.strip():
            return None
        self._finder.read()
        if self._only is None:
            return self._finder.matching(self._text)
        among = self._finder.entries_of(self._only)
        if not self._text.strip():
            return among
        found = set(self._finder.matching(self._text))
        return [entry for entry in among if entry in found]

    # Pages

    def _page(self, number: int) -> list[Entry]:
        if number not in self._pages:
            start = number * _PAGE
            self._pages[number] = self._with_progress(self._read(start, start + _PAGE))
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        elif number in self._stale:
            known = [entry.article for entry in self._pages[number]]
            self._pages[number] = self._with_progress(known)
        self._stale.discard(number)
        self._pages.move_to_end(number)
        return self._pages[number]

    def _with_progress(self, articles: Sequence[Article]) -> list[Entry]:
        ids = [article.id for article in articles]
        done = self._project.progress_in(ids, self._owner) if self._owner else {}
        titles = Counter(article.title for article in articles)
        return [
            Entry(
                article,
                *done.get(article.id, (Status.UNTOUCHED, {})),
                is_namesake=titles[article.title] > 1 or self._is_namesake(article),
            )
            for article in articles
        ]

    def _read(self, start: int, end: int) -> list[Article]:
        if self.kept is not None:
            return self._numbered(self.kept[start:end])
        if self.grouping is not Grouping.DATE:
            return self._numbered(range(start, min(end, self.total)))
        return self._by_day(start, min(end, self.total))

    def _numbered(self, entries: Iterable[int]) -> list[Article]:
        numbers = [self._finder.number(entry) for entry in entries]
        found = self._project.numbered_articles(numbers)
        return [found[number] for number in numbers if number in found]

    def _by_day(self, start: int, end: int) -> list[Article]:
        articles: list[Article] = []
        while start < end:
            at = bisect_right(self._starts, start) - 1
            rows = self._project.article_page(
                self._days[at][0], start - self._starts[at], end - start
            )
            if not rows:
                break
            articles += [article for _, article in rows]
            start += len(rows)
        return articles


def _is_day(day: str) -> bool:
    """Whether that is a day as most are written; those are told apart from others without being read for people."""
    if len(day) != 10 or not day[4] == day[7] == "-":
        return False
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _joined(groups: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Groups that follow one another and have one key as one."""
    last: tuple[str, int] | None = None
    for key, count in groups:
        if last is not None and last[0] == key:
            last = key, last[1] + count
            continue
        if last is not None:
            yield last
        last = key, count
    if last is not None:
        yield last
