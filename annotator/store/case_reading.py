"""Reads what a review compares: layers of the chosen annotators, their cases, and the decisions on these."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.cases import ArticleLayers, Case, CaseKind, added_case
from annotator.core.decisions import DecisionBook, ReviewedCase, state_of
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.link_cases import link_cases
from annotator.core.span_cases import article_cases
from annotator.store import annotators, collector, decisions, links, spans

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from annotator.core.link import LinkedSpans
    from annotator.core.schema import Schema
    from annotator.core.span import Span
    from annotator.store.database import Database

# Up to so many articles are asked for by id; more are sorted out here.
_FEW = 200


class CaseReading:
    """The cases between some annotators (ids), in some articles or all; `done_only` compares only who is done."""

    @collector.at_rest()
    def __init__(
        self,
        database: Database,
        schema: Schema,
        among: Sequence[str],
        articles: Collection[str] | None = None,
        *,
        done_only: bool = False,
    ) -> None:
        self.among = tuple(dict.fromkeys(among))
        if len(self.among) < 2:
            raise Refused("Choose two annotators at least: there is nothing to compare yet.")
        for id in self.among:
            annotators.one(database, id)
        self._database = database
        self._wanted = None if articles is None else set(articles)
        self._done_only = done_only
        self._undirected = {one.id for one in schema.link_types if not one.directed}
        with database.snapshot():
            self.links: dict[str, LinkedSpans] = self._links()
            self._layers = self._read_layers()
            self.read_decisions()
        self._of_article = {one.article: article_cases(one, self.among) for one in self._layers}
        self.cases = list(self._cases())

    def read_decisions(self) -> None:
        """Read the decisions, again where some have been made since."""
        self.book = DecisionBook(decisions.chosen(self._database, self._few()))

    def of_done(self) -> CaseReading:
        """The same reading of those alone who are done, article by article; nothing is read or classed twice."""
        made = copy(self)
        made.leave_out_who_is_not_done()
        return made

    def leave_out_who_is_not_done(self) -> None:
        """Compare only who is done; an article with fewer than two of them has no cases any more."""
        layers, of_article = self._layers, self._of_article
        self._layers, self._of_article = [], {}
        for one in layers:
            done = replace(one, readers=tuple(who for who in one.readers if who in one.done))
            if len(done.readers) > 1:
                as_before = done.readers == one.readers
                cases = of_article[one.article] if as_before else article_cases(done, self.among)
                self._layers.append(done)
                self._of_article[one.article] = cases
        self.cases = list(self._cases())

    def reviewed(self) -> list[ReviewedCase]:
        """The cases with state, decision and gold: articles in order; by place, then links, then what was added."""
        return _reviewed(self._database, self.book, self.cases)

    def _cases(self) -> Iterator[Case]:
        found, links = self._of_article, self.links.values()
        linked: dict[str, list[Case]] = {}
        for case in link_cases(links, self._layers, found, self.among, self._undirected):
            linked.setdefault(case.article, []).append(case)
        added = _added(self.book, found, self.among)
        for article, cases in found.items():
            for case in (*cases, *linked.get(article, ()), *added.get(article, ())):
                if self._wanted is None or not self._wanted.isdisjoint(case.articles):
                    yield case

    def _links(self) -> dict[str, LinkedSpans]:
        if self._wanted is not None and len(self._wanted) <= _FEW:
            found = links.with_spans_in(self._database, self._wanted, self.among)
        else:
            found = links.with_spans_of_layers(self._database, self.among)
        return {one.link.id: one for one in found}

    def _few(self) -> set[str] | None:
        """The articles whose layers are read: the wanted ones and those that links join to them; None for all."""
        if self._wanted is None:
            return None
        ends = {one.article for link in self.links.values() for one in (link.source, link.target)}
        few = self._wanted | ends
        return few if len(few) <= _FEW else None

    def _read_layers(self) -> list[ArticleLayers]:
        few = self._few()
        wanted = Status.DONE.value if self._done_only else None
        readers: dict[str, list[tuple[str, str]]] = {}
        where, values = _where(self.among, few)
        for article, annotator, status in self._database.rows(
            f"SELECT article, annotator, status FROM status WHERE {where}", values
        ):
            if wanted is None or status == wanted:
                readers.setdefault(article, []).append((annotator, status))
        marks: dict[str, list[Span]] = {}
        for row in self._database.rows(f"SELECT {spans.COLUMNS} FROM span WHERE {where}", values):
            if len(readers.get(row[1], ())) > 1:
                marks.setdefault(row[1], []).append(spans.from_row(row))
        return [
            self._layer(article, readers[article], marks.get(article, []))
            for (article,) in self._ordered(few)
            if len(readers.get(article, ())) > 1
        ]

    def _ordered(self, few: Collection[str] | None) -> Iterator[tuple[str]]:
        here = "" if few is None else f"WHERE id IN ({', '.join('?' * len(few))})"
        yield from self._database.rows(
            f"SELECT id FROM article {here} ORDER BY position, id", tuple(few or ())
        )

    def _layer(
        self, article: str, readers: list[tuple[str, str]], marks: list[Span]
    ) -> ArticleLayers:
        statuses = dict(readers)
        return ArticleLayers(
            article,
            marks,
            tuple(one for one in self.among if one in statuses),
            frozenset(one for one, status in readers if status == Status.DONE),
        )


def _where(among: Sequence[str], articles: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    here = f"annotator IN ({', '.join('?' * len(among))})"
    if articles is None:
        return here, tuple(among)
    return f"{here} AND article IN ({', '.join('?' * len(articles))})", (*among, *articles)


def reviewed_again(
    database: Database, among: Sequence[str], cases: Sequence[Case]
) -> list[ReviewedCase]:
    """All cases of some articles as they are now, where nothing but decisions on them has changed, and gold.

    `cases` are as they were then, article by article: none of them is made again, but for what was added to gold.
    """
    of_article: dict[str, list[Case]] = {}
    for case in cases:
        of_article.setdefault(case.article, [])
        if case.kind is not CaseKind.ADDED:
            of_article[case.article].append(case)
    articles = {article for case in cases for article in case.articles}
    with database.snapshot():
        some = articles if len(articles) <= _FEW else None
        book = DecisionBook(decisions.chosen(database, some))
        spans_alone = {
            article: [case for case in found if case.what == "span"]
            for article, found in of_article.items()
        }
        added = _added(book, spans_alone, among)
        whole = [
            case
            for article, found in of_article.items()
            for case in (*found, *added.get(article, ()))
        ]
        return _reviewed(database, book, whole)


@collector.at_rest()
def _reviewed(database: Database, book: DecisionBook, cases: Iterable[Case]) -> list[ReviewedCase]:
    belonging = [(case, book.of(case)) for case in cases]
    gold = decisions.gold_of(database, {one.id for _, some in belonging for one in some})
    return [
        ReviewedCase(
            case,
            state_of(case, some),
            some[-1] if some else None,
            tuple(id for one in some for id in gold.get(one.id, ())),
        )
        for case, some in belonging
    ]


def _added(
    book: DecisionBook, of_article: Mapping[str, Sequence[Case]], among: Sequence[str]
) -> dict[str, list[Case]]:
    """What a reviewer added to gold and nobody whose layer is compared has marked since, by article.

    `of_article` are the cases of spans.
    """
    found: dict[str, list[Case]] = {}
    for one in book.decisions:
        if one.is_added:
            ((label, pieces, _, _),) = content = one.proposals[0].contents
            marked = (case.contents for case in of_article.get(one.article, ()))
            if not any(content[0] in some for some in marked):
                made = added_case(one.article, label, pieces, among)
                found.setdefault(one.article, []).append(made)
    return found
