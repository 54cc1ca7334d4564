"""How a metric is put together: counts that add up over articles, and a formula on their sums.

A `Source` gives each article a table of counts; a `Block` picks from such tables, linearly, what a formula needs;
a `Measure` is a formula on one or more blocks under the key it is reported by. Because tables add up, the whole is
the sum of its parts, and a bootstrap round adds numbers instead of reading text again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from annotator.agreement.corpus import Article

Table = Mapping[Hashable, int]
Projection = Callable[[Any], Iterable[tuple[Hashable, int]]]


class Undefined(Exception):
    """A metric that has no value on these data; `str()` says why, in words."""


def ratio(above: float, below: float, reason: str) -> float:
    """`above / below`; Undefined, for that reason, where `below` is 0."""
    if not below:
        raise Undefined(reason)
    return above / below


@dataclass(frozen=True, slots=True)
class Key:
    """The name under which a value is reported: metric, annotators, and what it is restricted to.

    `directed` writes the annotators as `true=a,pred=b`: the first is the reference.
    """

    name: str
    annotators: tuple[str, ...] = ()
    label: str | None = None
    article: str | None = None
    link_type: str | None = None
    directed: bool = False

    def __str__(self) -> str:
        first = zip(("true=", "pred="), self.annotators, strict=True) if self.directed else ()
        parts = [a + b for a, b in first] or list(self.annotators)
        named = (("label", self.label), ("doc", self.article), ("type", self.link_type))
        parts += [f"{name}={value}" for name, value in named if value is not None]
        return f"{self.name}[{','.join(parts)}]" if parts else self.name


@dataclass(frozen=True, slots=True)
class Block:
    """What a formula reads: the columns and weights that each state of a source's table counts for."""

    source: str
    name: tuple[Hashable, ...]
    project: Projection = field(compare=False)

    def of(self, table: Table) -> dict[Hashable, int]:
        """The block's own sums on that table."""
        result: dict[Hashable, int] = defaultdict(int)
        for state, count in table.items():
            for column, weight in self.project(state):
                result[column] += weight * count
        return dict(result)


@dataclass(frozen=True, slots=True)
class Measure:
    """A formula `value` on the sums of `blocks`, one argument each; it raises Undefined where there is none.

    `per_article`: reported for each article by default. `spread`: an interval makes sense (not for mere counts).
    """

    key: Key
    blocks: tuple[Block, ...]
    value: Callable[..., float]
    per_article: bool = False
    spread: bool = True

    def on(self, article: str) -> Measure:
        """The same measure, restricted to one article."""
        return replace(self, key=replace(self.key, article=article), per_article=False)


class Source(Protocol):
    """Gives each article its table of counts."""

    def table(self, article: Article) -> Table:
        """The article's counts."""

    def between(self, articles: Sequence[Article]) -> Table:
        """Counts that arise only where articles are laid end to end in that order; mostly none."""


@runtime_checkable
class Totaller(Protocol):
    """A source that counts many articles at once more cheaply than one by one."""

    def total(self, articles: Collection[Article]) -> Table:
        """The sum of the articles' tables."""


class Pool:
    """Tables of a corpus by source and article, each made once, and their sums."""

    def __init__(self, articles: Sequence[Article], sources: Mapping[str, Source]) -> None:
        self.articles = articles
        self._by_id = {article.id: article for article in articles}
        self._sources = sources
        self._tables: dict[tuple[str, str], Table] = {}
        self._sums: dict[tuple[str, str | None], Table] = {}
        self._blocks: dict[tuple[Block, str | None], dict[Hashable, int]] = {}

    def table(self, source: str, article: Article) -> Table:
        """The counts of that source on one article."""
        found = self._tables.get((source, article.id))
        if found is None:
            found = self._tables[source, article.id] = self._sources[source].table(article)
        return found

    def between(self, source: str, articles: Sequence[Article]) -> Table:
        """What that source counts only where articles follow one another."""
        return self._sources[source].between(articles)

    def block(self, block: Block, article: str | None = None) -> dict[Hashable, int]:
        """The sums of a block over all articles, or on one."""
        found = self._blocks.get((block, article))
        if found is None:
            found = self._blocks[block, article] = block.of(self._sum(block.source, article))
        return found

    def value(self, measure: Measure) -> float:
        """The measure's value; Undefined where it has none."""
        return measure.value(*(self.block(block, measure.key.article) for block in measure.blocks))

    def _sum(self, source: str, article: str | None) -> Table:
        found = self._sums.get((source, article))
        if found is None:
            chosen = self.articles if article is None else [self._by_id[article]]
            found = self._sums[source, article] = self._summed(source, chosen)
        return found

    def _summed(self, source: str, chosen: Sequence[Article]) -> Table:
        counter = self._sources[source]
        if isinstance(counter, Totaller) and not self._has_tables(source, chosen):
            return counter.total(chosen)
        tables = [self.table(source, each) for each in chosen]
        return added([*tables, self.between(source, chosen)])

    def _has_tables(self, source: str, chosen: Sequence[Article]) -> bool:
        """Whether tables were asked for one by one, for a bootstrap or for single articles: then all are there."""
        return bool(chosen) and (source, chosen[0].id) in self._tables


def added(tables: Iterable[Table]) -> dict[Hashable, int]:
    """Tables summed, state by state."""
    result: dict[Hashable, int] = defaultdict(int)
    for table in tables:
        for state, count in table.items():
            result[state] += count
    return dict(result)


def mean_of(formula: Callable[[Table], float]) -> Callable[..., float]:
    """The arithmetic mean of `formula` over the blocks given; Undefined where one of them is."""

    def mean(*tables: Table) -> float:
        return sum(formula(table) for table in tables) / len(tables)

    return mean
