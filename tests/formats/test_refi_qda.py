"""The archive is read here by the rules of the standard, with nothing of the writer's own."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from xml.etree import ElementTree
from zipfile import ZipFile

from hypothesis import HealthCheck, given, settings

from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.formats.refi_qda import Archive
from tests.formats.strategies import SCHEMA, records

SPACE = "{urn:QDA-XML:project:1.0}"
# In this order, as a sequence of the schema: each at most once.
PARTS = [
    "Users",
    "CodeBook",
    "Variables",
    "Cases",
    "Sources",
    "Notes",
    "Links",
    "Sets",
    "Graphs",
    "Description",
]
IN_SOURCE = [
    "Description",
    "PlainTextContent",
    "PlainTextSelection",
    "Coding",
    "NoteRef",
    "VariableValue",
]
GUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")


@dataclass
class Read:
    """What is in an archive: texts by the names of their sources, codings as (source, user, code, start, end, said)."""

    root: ElementTree.Element
    texts: dict[str, str]
    codings: list[tuple[str, str, str, int, int, str]]
    links: list[tuple[str, str, str, str]]

    def all(self, name: str) -> list[ElementTree.Element]:
        return list(self.root.iter(SPACE + name))


def written(*rows: Record) -> tuple[bytes, list[str]]:
    writer = Archive(SCHEMA, "News & “more”")
    data = writer.begin() + b"".join(writer.line(row) for row in rows) + writer.end()
    return data, writer.notes()


def read(data: bytes) -> Read:
    archive = ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    root = ElementTree.fromstring(archive.read("project.qde"))
    assert root.tag == f"{SPACE}Project"
    found = Read(root, {}, [], [])
    in_order(root, PARTS)
    named = [row for row in root.iter() if row.get("guid")]
    by_guid = {row.get("guid", ""): row for row in named}
    assert len(by_guid) == len(named)
    assert all(GUID.fullmatch(guid) for guid in by_guid)
    places = {}
    for source in found.all("TextSource"):
        in_order(source, IN_SOURCE)
        name = source.get("name", "")
        path = source.get("plainTextPath", "").removeprefix("internal://")
        found.texts[name] = archive.read(f"Sources/{path}").decode("utf-8")
        for one in source.iter(f"{SPACE}PlainTextSelection"):
            start, end = int(one.get("startPosition", "")), int(one.get("endPosition", ""))
            assert 0 <= start < end <= len(found.texts[name])
            (code,) = (by_guid[row.get("targetGUID", "")] for row in one.iter(f"{SPACE}CodeRef"))
            user = by_guid[one.get("creatingUser", "")].get("name", "")
            said = one.findtext(f"{SPACE}Description") or ""
            found.codings.append((name, user, code.get("name", ""), start, end, said))
            places[one.get("guid", "")] = f"{name} {start}"
    for link in found.all("Link"):
        origin, goal = places[link.get("originGUID", "")], places[link.get("targetGUID", "")]
        found.links.append((link.get("name", ""), link.get("direction", ""), origin, goal))
    for row in found.all("VariableRef"):
        assert by_guid[row.get("targetGUID", "")].tag == f"{SPACE}Variable"
    return found


def in_order(element: ElementTree.Element, names: list[str]) -> None:
    places = [names.index(row.tag.removeprefix(SPACE)) for row in element]
    assert places == sorted(places)


def test_two_annotators_their_codings_and_links_between_articles() -> None:
    text = "Ada denied it.\nBo 👍🏽 asked & left."
    one = NewArticle(text, "a1", "First <one>", "Ledger", "2026-03-03", extra={"page": 4})
    other = NewArticle("No.", "a2", "Second")
    spans = (
        SpanRecord("denial", ((0, 13),), "s1", {"speaker": "Ada"}, "2026-01-31T12:00:00.000Z"),
        SpanRecord("demand", ((15, 17), (21, 26)), "s2"),
    )
    links = (LinkRecord("denies", "s1", "s9", "a2"), LinkRecord("denies", "s2", "gone", "a3"))
    data, notes = written(
        Record(one, "Ana", Status.DONE, spans, links),
        Record(one, "Ben", Status.BEGUN, (SpanRecord("denial", ((4, 10),), "s7"),)),
        Record(other, "Ana", Status.BEGUN, (SpanRecord("allegation", ((0, 2),), "s9"),)),
        Record(NewArticle("Nobody read me.", "a3", "Third")),
    )
    found = read(data)
    assert found.texts == {"First <one>": text, "Second": "No.", "Third": "Nobody read me."}
    assert found.codings == [
        ("First <one>", "Ana", "Denial", 0, 13, "speaker: Ada"),
        ("First <one>", "Ana", "Demand", 15, 17, ""),
        ("First <one>", "Ana", "Demand", 21, 26, ""),
        ("First <one>", "Ben", "Denial", 4, 10, ""),
        ("Second", "Ana", "Allegation", 0, 2, ""),
    ]
    assert found.links == [("denies", "OneWay", "First <one> 0", "Second 0")]
    assert [row.get("name") for row in found.all("Code")] == [row.name for row in SCHEMA.labels]
    assert [row.get("name") for row in found.all("Variable")] == ["outlet", "published"]
    assert [row.get("creationDateTime") for row in found.all("PlainTextSelection")][:2] == [
        "2026-01-31T12:00:00.000Z", None,
    ]  # fmt: skip
    assert [row.text for row in found.all("TextValue")] == ["Ledger", "2026-03-03"]
    assert notes == [
        "1 span of several pieces: each piece is written as a span",
        "1 span with a speaker or the like, which REFI-QDA shows as remarks",
        "1 article marked as done: REFI-QDA does not hold that",
        "1 link left out whose other end is not exported",
    ]


def test_an_empty_project_is_a_project() -> None:
    found = read(written()[0])
    assert (found.texts, found.codings) == ({}, [])
    assert found.root.get("name") == "News & “more”"


@given(record=records())
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_every_piece_of_any_record_is_a_coding_in_its_place(record: Record) -> None:
    data, _ = written(record)
    assert data == written(record)[0]
    found = read(data)
    assert list(found.texts.values()) == [record.article.text]
    names = {row.id: row.name for row in SCHEMA.labels}
    assert sorted((code, start, end) for _, _, code, start, end, _ in found.codings) == sorted(
        (names[one.label], *piece) for one in record.spans for piece in one.pieces
    )
