"""Random records, with all that real text and other people's data may hold."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.core.schema_files import default_schema
from annotator.core.span import Pieces

SCHEMA = default_schema()
LABELS = st.sampled_from([label.id for label in SCHEMA.labels])
TYPES = st.sampled_from([link_type.id for link_type in SCHEMA.link_types])
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r") | st.sampled_from(
    '\u2028\u2029\xa0\x85\x0b\x1c\u202e\u2067\u00ad\ufeff\\"😀𠮷👩🏾\u200d🚒\n'
)
LINES = st.text(CHARACTERS, min_size=1, max_size=20)
TEXTS = st.text(CHARACTERS, min_size=1, max_size=80)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=10).filter(
    lambda name: bool(name.strip())
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | LINES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LINES, inner, max_size=3),
    max_leaves=5,
)
KNOWN = {"title", "source", "published", "language", "url", "sha256"}
# Made once: Hypothesis looks through each strategy that it meets for the first time.
_LINE_OR_NONE = LINES | st.just("")
_DAYS = st.just("") | st.just("2020-07-02")
_EXTRA: st.SearchStrategy[dict[str, object]] = st.dictionaries(
    LINES.filter(lambda key: key not in KNOWN), JSON, max_size=3
)
_ATTRIBUTES = st.dictionaries(st.sampled_from(["speaker", "against", "note"]), LINES)
_CREATED = st.sampled_from(["", "2026-01-31T12:00:00.000Z"])
_CHANGED = st.sampled_from(["", "2026-02-01T00:00:00.000Z"])
_STATES = st.sampled_from(Status)
_BEGUN = st.sampled_from([Status.BEGUN, Status.DONE])
_NOT_S0 = NAMES.filter(lambda name: name != "s0")
_FEW = [st.integers(0, most) for most in range(5)]
_COUNTS = {most: st.integers(1, most) for most in (1, 3)}


@cache
def _ends(length: int, count: int) -> st.SearchStrategy[list[int]]:
    places = st.integers(0, length)
    return st.lists(places, min_size=2 * count, max_size=2 * count, unique=True)


@st.composite
def pieces(draw: st.DrawFn, length: int) -> Pieces:
    count = draw(_COUNTS[3 if length >= 6 else 1])
    ordered = sorted(draw(_ends(length, count)))
    return tuple(zip(ordered[::2], ordered[1::2], strict=True))


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(TEXTS)
    article = NewArticle(
        text=text, id=draw(NAMES), title=draw(_LINE_OR_NONE), url=draw(_LINE_OR_NONE),
        published=draw(_DAYS), extra=draw(_EXTRA),
    )  # fmt: skip
    spans = tuple(
        SpanRecord(
            draw(LABELS), draw(pieces(len(text))), f"s{number}", draw(_ATTRIBUTES), draw(_CREATED),
        )
        for number in range(draw(_FEW[4]))
    )  # fmt: skip
    links = tuple(
        LinkRecord(draw(TYPES), "s0", draw(_NOT_S0), "d", f"l{n}")
        for n in range(draw(_FEW[2]) if spans else 0)
    )
    return Record(article, draw(NAMES), draw(_STATES), spans, links, line=1)


@st.composite
def layers(draw: st.DrawFn) -> list[Record]:
    """Records as a project exports them: sorted, ids distinct, links of each annotator across articles."""
    articles = sorted(
        draw(
            st.lists(
                records().map(lambda one: one.article), max_size=3, unique_by=lambda one: one.id
            )
        ),
        key=lambda one: one.id,
    )
    names = sorted(draw(st.sets(NAMES, min_size=1, max_size=2)))
    made = [
        draw(_layer(article, name, number))
        for number, (article, name) in enumerate(_pairs(articles, names))
    ]
    linked = [draw(_linked(one, made)) for one in made]
    return [one for one in linked if one.spans or one.status is Status.DONE]


def _pairs(articles: list[NewArticle], names: list[str]) -> list[tuple[NewArticle, str]]:
    return [(article, name) for article in articles for name in names]


@st.composite
def _layer(draw: st.DrawFn, article: NewArticle, name: str, number: int) -> Record:
    spans = [
        SpanRecord(
            draw(LABELS), draw(pieces(len(article.text))), f"{number}-{place}",
            draw(_ATTRIBUTES), "2026-01-31T12:00:00.000Z", draw(_CHANGED),
        )
        for place in range(draw(_FEW[3]))
    ]  # fmt: skip
    spans.sort(key=lambda one: (one.pieces[0][0], one.pieces[-1][1], one.label, one.id))
    status = draw(_BEGUN)
    return Record(article, name, status, tuple(spans))


@st.composite
def _linked(draw: st.DrawFn, record: Record, every: list[Record]) -> Record:
    targets = [
        (span.id, one.article.id)
        for one in every
        if one.annotator == record.annotator
        for span in one.spans
    ]
    links = []
    for span in record.spans:
        for target, document in draw(st.lists(st.sampled_from(targets), max_size=2, unique=True)):
            if target != span.id:
                # Only directed types: the other way round, an undirected link would be the same one.
                kind = draw(st.sampled_from(["denies", "supports", "answers"]))
                links.append(LinkRecord(kind, span.id, target, document, f"l-{span.id}-{target}"))
    return replace(record, links=tuple(sorted(links, key=lambda link: link.id)))
