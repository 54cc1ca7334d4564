"""What a project answers to lists that show a few of very many: counts, and a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import article_pages, next_edits, span_pages
from annotator.store.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.article import Article
    from annotator.core.history import EditFilter, EditPage, EditPlace
    from annotator.core.layer import Status
    from annotator.core.span import Span
    from annotator.store.span_pages import Key


class ProjectPages(ProjectFile):
    """The reads of `Project` whose cost does not grow with the project, or hardly."""

    def article_days(self) -> list[tuple[str, int]]:
        """The days of publication in reading order, with how many articles each has; "" (undated) is last."""
        return article_pages.days(self._database)

    def article_page(self, day: str, skip: int, most: int) -> list[tuple[int, Article]]:
        """At most `most` articles of that day and of later ones, dated like it, in reading order, less `skip`.

        With the number by which `numbered_articles` finds each while no article comes or goes.
        """
        return article_pages.page(self._database, day, skip, most)

    def numbered_articles(self, numbers: Sequence[int]) -> dict[int, Article]:
        """The articles of those numbers."""
        return article_pages.numbered(self._database, numbers)

    def known_articles(self, ids: Sequence[str]) -> set[str]:
        """Those of `ids` that are articles of this project."""
        return article_pages.known(self._database, ids)

    def article_place(self, id: str) -> int:
        """A number by which articles stand in the order in which they came; -1 for none of them."""
        return article_pages.place(self._database, id)

    def next_articles(
        self,
        after: str,
        most: int,
        *,
        backwards: bool = False,
        not_done_by: str = "",
        handed_to: str = "",
    ) -> list[str]:
        """At most `most` ids that follow the article `after` ("" for all) in reading order, or that precede it.

        With `not_done_by` (an annotator's id), less those that this one is done with; with `handed_to`, only those
        that were handed out to this one.
        """
        return article_pages.next_ones(
            *(self._database, after, most),
            backwards=backwards,
            not_done_by=not_done_by,
            handed_to=handed_to,
        )

    def progress_in(
        self, articles: Sequence[str], annotator: str
    ) -> dict[str, tuple[Status, dict[str, int]]]:
        """Status and spans per label (id) in those articles of a page, less those untouched and without a span."""
        return article_pages.progress(self._database, articles, annotator)

    def span_block(
        self, article: str, layers: Sequence[str], after: Key, size: int
    ) -> tuple[int, Key]:
        """How many spans of those layers come next `after` a sort key, at most `size`, and the key of the last."""
        return span_pages.block(self._database, article, layers, after, size)

    def spans_between(
        self, article: str, layers: Sequence[str], after: Key, last: Key
    ) -> list[Span]:
        """The spans of those layers that come `after` a sort key, to the one of the key `last`, in order."""
        return span_pages.between(self._database, article, layers, after, last)

    def span_beside(
        self, article: str, layers: Sequence[str], key: Key, label: str = "", *, onward: bool
    ) -> Span | None:
        """The span of those layers next after a sort key, or else next before it; "" for any label (id)."""
        return span_pages.beside(self._database, article, layers, key, label, onward=onward)

    def span_before(self, id: str) -> tuple[str, str, Key] | None:
        """Article, layer and sort key that a span had before the last edit; None where that edit made it.

        LookupError where the last edit kept no image of it.
        """
        return span_pages.before_last_edit(self._database, id)

    def edit_page(self, wanted: EditFilter, below: int = 0, most: int = 100) -> EditPage:
        """At most `most` edits, the latest first, that come before the one numbered `below` (0: from the last).

        It looks at a certain number of edits and no more: a page may be empty and have others after it.
        """
        # The page of the history is late, and its records with it; so in all of these.
        from annotator.store import edit_pages

        return edit_pages.page(self._database, wanted, below, most)

    def undo_numbers(self, annotator: str) -> tuple[int, int]:
        """The number of the edit that `undo` would take back, and of the one that `redo` would do again; 0 for none."""
        return next_edits.numbers(self._database, annotator)

    def edit_number(self, edit: str) -> int:
        """The number of an edit (id); 0 for none, as where an import found nothing to add."""
        return next_edits.number_of(self._database, edit)

    def last_edit(self, annotator: str, verb: str) -> int:
        """The number of the last edit with that verb by an annotator that stands; 0 for none."""
        return next_edits.last_number(self._database, annotator, verb)

    def edit_place(self, edit: str) -> EditPlace | None:
        """Where what an edit (id) did can be seen; None where nothing of it is in any article that is there."""
        from annotator.store import edit_pages

        return edit_pages.place(self._database, edit)

    def times_changed(self, span: str) -> int:
        """How many edits that stand made or changed the span."""
        from annotator.store import edit_pages

        return edit_pages.times_changed(self._database, span)
