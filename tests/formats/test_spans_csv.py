from __future__ import annotations

import csv
from io import StringIO

from annotator.core.article import NewArticle
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.formats.spans_csv import SpanTable

_TEXT = "=2+2 says Élise, “no” 👍🏽, and no."


def _written(*records: Record) -> list[dict[str, str]]:
    table = SpanTable()
    data = table.begin() + b"".join(table.line(record) for record in records) + table.end()
    assert table.notes() == []
    assert data.count(b"\n") == data.count(b"\r\n")
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def _record(*spans: SpanRecord, links: tuple[LinkRecord, ...] = ()) -> Record:
    article = NewArticle(_TEXT, "a1", "A, “title”", "Norvane Today", "2026-03-03")
    return Record(article, "Ana", spans=spans, links=links)


def test_a_row_has_the_words_between_the_offsets() -> None:
    told = {"speaker": "Élise", "certainty": "sure"}
    (row,) = _written(_record(SpanRecord("denial", ((10, 15), (17, 21)), "s1", told)))
    assert row["words"] == "Élise … “no”"
    assert (row["start"], row["end"]) == ("10", "21")
    assert (row["article"], row["title"], row["outlet"]) == ("a1", "A, “title”", "Norvane Today")
    assert (row["published"], row["annotator"], row["label"]) == ("2026-03-03", "Ana", "denial")
    assert (row["speaker"], row["against"], row["more"]) == ("Élise", "", "certainty: sure")
    assert (row["id"], row["links"]) == ("s1", "")


def test_links_name_their_targets_and_a_record_without_spans_has_no_row() -> None:
    spans = SpanRecord("denial", ((10, 15),), "s1"), SpanRecord("allegation", ((17, 21),), "s2")
    links = (
        LinkRecord("denies", "s1", "s2", "a1"),
        LinkRecord("supports", "s1", "x9", "a2"),
    )
    rows = _written(_record(), _record(*spans, links=links))
    assert [row["links"] for row in rows] == ["denies: s2; supports: x9", ""]


def test_no_text_of_an_article_becomes_a_formula() -> None:
    (row,) = _written(_record(SpanRecord("denial", ((0, 4),), "s1")))
    assert row["words"] == "'=2+2"
