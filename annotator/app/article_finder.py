"""What the library's filter looks through: the words of every article, read a stretch at a time."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from annotator.core.article import Article
    from annotator.store.project import Project

# Articles read at a time: more would hold up the window, which reads them between other work.
_STRETCH = 125


class ArticleFinder:
    """All articles in reading order: their numbers, their outlets, and their words, folded for case.

    It knows nothing until it has `read`, which takes a good second for 100,000 articles, or a moment each for many
    stretches.
    """

    def __init__(self, project: Project, days: Callable[[], list[tuple[str, int]]]) -> None:
        """`days` tells, when it begins to read, how many articles there are of each day, in reading order."""
        self.numbers = array("q")
        self.ids: list[str] = []
        self.outlets: list[str] = []
        self._words: list[str] = []
        # As hashes, which take less memory than the titles.
        self._titles = set[int]()
        self._titles_of_several = set[int]()
        self._rest = _stretches(project, days)
        self.complete = False
        self._order: Sequence[int] | None = None
        self._last: tuple[str, Sequence[int]] = ("", ())

    def read(self, stretches: int | None = None) -> None:
        """Read on: so many stretches, or all that is left."""
        while not self.complete and (stretches is None or stretches > 0):
            rows = next(self._rest, None)
            if rows is None:
                self.complete = True
                self._titles.clear()
                return
            self._take(rows)
            stretches = None if stretches is None else stretches - 1

    def is_of_several(self, title: str) -> bool:
        """Whether two articles or more of those that were read have that title."""
        return hash(title) in self._titles_of_several

    def arrange(self, order: Sequence[int] | None) -> None:
        """Number the articles anew: `order` names the old numbers; None is reading order."""
        self._order = order
        self._last = ("", ())

    def number(self, entry: int) -> int:
        """By which number the project knows the article that stands at `entry` as arranged."""
        return self.numbers[entry if self._order is None else self._order[entry]]

    def entries_of(self, ids: Collection[str]) -> Sequence[int]:
        """The entries of these articles, as arranged and ascending."""
        known, order = self.ids, self._order
        if order is None:
            return [entry for entry, id in enumerate(known) if id in ids]
        return [entry for entry, number in enumerate(order) if known[number] in ids]

    def matching(self, text: str) -> Sequence[int]:
        """The entries, as arranged and ascending, in which each word of `text` stands."""
        text = text.casefold()
        before, found = self._last
        # A longer text finds no more than its beginning did: only what that found is looked through.
        if not before or not text.startswith(before):
            found = range(len(self._words))
        for word in text.split():
            found = self._with(word, found)
        self._last = text, found
        return found

    def _with(self, word: str, among: Sequence[int]) -> Sequence[int]:
        words, order = self._words, self._order
        if order is not None:
            return [entry for entry in among if word in words[order[entry]]]
        if len(among) == len(words):
            return [entry for entry, each in enumerate(words) if word in each]
        return [entry for entry in among if word in words[entry]]

    def _take(self, rows: list[tuple[int, Article]]) -> None:
        same: dict[str, str] = {}
        for number, article in rows:
            title = hash(article.title)
            (self._titles_of_several if title in self._titles else self._titles).add(title)
            self.numbers.append(number)
            self.ids.append(article.id)
            self.outlets.append(same.setdefault(article.source, article.source))
            self._words.append(
                f"{article.title}\n{article.source}\n{article.published}\n{article.id}".casefold()
            )


def _stretches(
    project: Project, of_days: Callable[[], list[tuple[str, int]]]
) -> Iterator[list[tuple[int, Article]]]:
    """All articles in reading order. A stretch begins on a day, less what was read of it."""
    days = of_days()
    at = skip = 0
    while at < len(days):
        rows = project.article_page(days[at][0], skip, _STRETCH)
        if not rows:  # another program took articles away from a project that is only read here
            return
        yield rows
        left = len(rows) + skip
        while at < len(days) and left >= days[at][1]:
            left -= days[at][1]
            at += 1
        skip = left
