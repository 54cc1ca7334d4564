"""What is drawn of links at one moment: curves, markers for what is out of sight, stubs to other articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.reading.link_plan import End, Route, Wish, plan
from annotator.ui.reading.link_routes import (
    ABOVE,
    IN_SIGHT,
    MARKER,
    RIGHT,
    freer_side,
    marker_at,
    stop_on,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.app.link_book import LinkBook
    from annotator.core.link import LinkedSpans
    from annotator.core.span import Span
    from annotator.ui.reading.link_routes import Point
    from annotator.ui.reading.link_sight import PaneSight

_NEXT_STUB = MARKER + 2


class Curve(NamedTuple):
    """One link drawn. `strong` are those of the chosen span; only they are named."""

    pair: LinkedSpans
    route: Route
    strong: bool


class Sign(NamedTuple):
    """A small button in a margin, about (x, y): at the pane's edge, or (IN_SIGHT) a stub at a span's side.

    `spans` are what it leads to, the nearest first; `source` labels its colour, "" where they differ;
    a stub is joined to its span at `foot`.
    """

    pane: int
    side: int
    beyond: int
    x: float
    y: float
    spans: tuple[Span, ...]
    label: str
    foot: Point = (0.0, 0.0)


class LinkScene(NamedTuple):
    """All that is drawn, strong curves last."""

    curves: tuple[Curve, ...] = ()
    signs: tuple[Sign, ...] = ()


class Sought(NamedTuple):
    """What is looked for on screen: links by the spans they join, the chosen span's own, and a span besides."""

    by_span: Mapping[str, Sequence[LinkedSpans]]
    own: Sequence[LinkedSpans]
    spans: frozenset[str]


def sought(*, book: LinkBook, articles: Iterable[str], chosen: str, everything: bool) -> Sought:
    """The links of the `chosen` span, or `everything` with an end in one of the articles."""
    own = book.of_span(chosen)
    by_span = book.in_articles(articles) if everything else {}
    ends = {span.id for pair in own for span in (pair.source, pair.target)}
    return Sought(by_span, own, frozenset(ends.union(by_span)))


def scene_of(*, wanted: Sought, sights: Sequence[PaneSight], chosen: str) -> LinkScene:
    """What is drawn of the links `wanted` between panes that stand as `sights` say."""
    pairs = {
        pair.link.id: pair
        for sight in sights
        for span in sight.rows
        for pair in wanted.by_span.get(span, ())
    }
    pairs |= {pair.link.id: pair for pair in wanted.own}
    if not pairs:
        return LinkScene()
    panes = {sight.article: sight for sight in reversed(sights)}
    drawn, wishes, signs = [], [], _Signs(sights)
    for pair in sorted(pairs.values(), key=lambda pair: (_touches(pair, chosen), pair.link.id)):
        source, target = (_end(span, panes) for span in (pair.source, pair.target))
        if source and target:
            if not (source.beyond and target.beyond):
                drawn.append(pair)
                wishes.append(Wish(source, target))
        elif source or target:
            signs.add_stub(pair, source, target)
    routes = plan(columns=[sight.column for sight in sights], wishes=wishes)
    curves = tuple(
        Curve(pair, route, _touches(pair, chosen))
        for pair, route in zip(drawn, routes, strict=True)
    )
    signs.add_markers(curves)
    return LinkScene(curves, tuple(signs.all()))


def _touches(pair: LinkedSpans, span: str) -> bool:
    return span in (pair.source.id, pair.target.id)


def _end(span: Span, panes: Mapping[str, PaneSight]) -> End | None:
    sight = panes.get(span.article)
    return sight.end(span) if sight else None


class _Signs:
    """Gathers what leads out of sight: one sign for each edge of a margin, and for each span's side."""

    def __init__(self, sights: Sequence[PaneSight]) -> None:
        self._sights = sights
        self._beyond: dict[tuple[int, int, int], list[LinkedSpans]] = {}
        self._stubs: dict[tuple[int, str], tuple[End, list[LinkedSpans]]] = {}

    def add_markers(self, curves: Iterable[Curve]) -> None:
        """Count in the ends of curves that are out of sight."""
        for pair, route, _ in curves:
            for stop in (route.source, route.target):
                if stop.beyond:
                    place = stop.pane, stop.side, stop.beyond
                    self._beyond.setdefault(place, []).append(pair)

    def add_stub(self, pair: LinkedSpans, source: End | None, target: End | None) -> None:
        """Count in a link of which one article is in no pane in sight."""
        here, end = (pair.source, source) if source else (pair.target, target)
        if end is not None and not end.beyond:
            self._stubs.setdefault((end.pane, here.id), (end, []))[1].append(pair)

    def all(self) -> Iterator[Sign]:
        """The signs, those of one margin apart from one another."""
        for place, pairs in self._beyond.items():
            yield self._marker(*place, pairs)
        taken: dict[tuple[int, int], float] = {}
        stubs = [self._stub(span, *row) for (_, span), row in self._stubs.items()]
        for stub in sorted(stubs, key=lambda stub: (stub.pane, stub.side, stub.y)):
            margin = stub.pane, stub.side
            y = max(stub.y, taken.get(margin, stub.y) + (_NEXT_STUB if margin in taken else 0))
            taken[margin] = y
            yield stub._replace(y=y)

    def _marker(self, pane: int, side: int, beyond: int, pairs: list[LinkedSpans]) -> Sign:
        sight = self._sights[pane]
        x, y = marker_at(column=sight.column, side=side, beyond=beyond)
        found = {
            span.id: span
            for pair in pairs
            for span in (pair.source, pair.target)
            if span.article == sight.article and span.id not in sight.rows
        }
        nearest = sorted(found.values(), key=lambda span: span.start, reverse=beyond == ABOVE)
        return Sign(pane, side, beyond, x, y, tuple(nearest), _label(pairs))

    def _stub(self, span: str, end: End, pairs: list[LinkedSpans]) -> Sign:
        column = self._sights[end.pane].column
        free = freer_side(rows=end.rows)
        side = RIGHT if not stop_on(rows=end.rows, pane=end.pane, side=RIGHT).over else free
        stop = stop_on(rows=end.rows, pane=end.pane, side=side)
        others = tuple(pair.other(span) for pair in pairs)
        x, _ = marker_at(column=column, side=side, beyond=ABOVE)
        # At the last row, while links that are drawn end on the first.
        foot = stop.rows[-1] if stop.rows else (stop.x, stop.y)
        return Sign(end.pane, side, IN_SIGHT, x, foot[1], others, _label(pairs), foot)


def _label(pairs: Sequence[LinkedSpans]) -> str:
    labels = {pair.source.label for pair in pairs}
    return labels.pop() if len(labels) == 1 else ""
