"""Records to a project of REFI-QDA (.qdpx), which programs for qualitative analysis exchange. It is not read back.

A ZIP archive: each text as a file, and project.qde, an XML file of users, codes, sources with their coded stretches,
and links. The names of its elements and their order are the standard's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from annotator.formats.foreign_meta import time_of
from annotator.formats.losses import PieceLosses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.article import NewArticle
    from annotator.core.record import LinkRecord, Record, SpanRecord
    from annotator.core.schema import Schema
    from annotator.formats.writing import LeftOut

# In parts, for no sentence of ours has colons like these.
_SPACE = ":".join(("urn", "QDA-XML", "project", "1.0"))
_ORIGIN = "Annotator"
# Ids there are UUIDs: ours are made into them, the same each time.
_OURS = UUID("7c7bb4f6-3c1c-4a55-9b53-0e7f43c9a0d1")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_NAME = 80
_META = ("source", "published", "language", "url")
_NAMES_OF_META = {"source": "outlet"}


class Archive:
    """Writes the archive as it comes; positions are code points, half-open, on texts whose lines end in LF."""

    def __init__(self, schema: Schema, name: str) -> None:
        self._schema = schema
        self._name = name
        self._out = _Pipe()
        self._zip = ZipFile(self._out, "w", ZIP_DEFLATED)  # type: ignore[call-overload]
        self._users: dict[str, None] = {}
        self._sources: list[Element] = []
        self._links: list[tuple[LinkRecord, str]] = []
        self._starts: dict[str, str] = {}
        self._meta: dict[str, None] = {}
        self._last = ""
        self._values: list[Element] = []
        self._losses = PieceLosses("REFI-QDA")

    def begin(self) -> bytes:
        """An archive has its list at the end."""
        return b""

    def line(self, record: Record) -> bytes:
        """The text of a record, where it is the first of its article; what is marked in it waits for the end."""
        self._losses.look_at(record)
        article = record.article
        if not self._sources or article.id != self._last:
            self._last = article.id
            self._add(f"Sources/{_guid('source', article.id)}.txt", article.text)
            self._sources.append(self._source(article))
        if record.annotator:
            self._users[record.annotator] = None
        user = _guid("user", record.annotator)
        for span in record.spans:
            self._select(span, article, user)
        self._links += [(link, record.annotator) for link in record.links]
        return self._out.taken()

    def end(self) -> bytes:
        """The project itself, and the list of what is in the archive."""
        self._add("project.qde", self._project())
        self._zip.close()
        return self._out.taken()

    def notes(self) -> list[str]:
        """What REFI-QDA has no place for."""
        return self._losses.notes()

    def left_out(self) -> LeftOut:
        """How much of the records so far is not written."""
        return self._losses.left_out()

    # Sources

    def _source(self, article: NewArticle) -> Element:
        guid = _guid("source", article.id)
        name = _plain(article.title or article.id)
        path = f"internal://{guid}.txt"
        source = Element("TextSource", guid=guid, name=name, plainTextPath=path)
        SubElement(source, "Description").text = _legal(article.id)
        self._values = []
        for key in _META:
            if value := str(getattr(article, key)):
                self._meta[key] = None
                one = Element("VariableValue")
                SubElement(one, "VariableRef", targetGUID=_guid("variable", key))
                SubElement(one, "TextValue").text = _legal(value)
                self._values.append(one)
        source.extend(self._values)
        return source

    def _select(self, span: SpanRecord, article: NewArticle, user: str) -> None:
        source = self._sources[-1]
        for number, (start, end) in enumerate(span.pieces):
            guid = _guid("selection", article.id, span.id, str(number))
            self._starts.setdefault(span.id, guid)
            selection = Element(
                "PlainTextSelection", guid=guid, name=_plain(article.text[start:end]),
                startPosition=str(start), endPosition=str(end), creatingUser=user,
            )  # fmt: skip
            if made := time_of(span.created):
                selection.set("creationDateTime", made)
            if span.attributes:
                said = "\n".join(f"{name}: {value}" for name, value in span.attributes.items())
                SubElement(selection, "Description").text = _legal(said)
            coding = SubElement(selection, "Coding", guid=_guid("coding", guid), creatingUser=user)
            SubElement(coding, "CodeRef", targetGUID=_guid("code", span.label))
            # What is said of the source as a whole stands behind what is marked in it.
            source.insert(len(source) - len(self._values), selection)

    # The project

    def _project(self) -> str:
        root = Element("Project", xmlns=_SPACE, name=_plain(self._name), origin=_ORIGIN)
        if self._users:
            users = SubElement(root, "Users")
            for name in self._users:
                SubElement(users, "User", guid=_guid("user", name), name=_plain(name))
        self._codes(SubElement(SubElement(root, "CodeBook"), "Codes"))
        if self._meta:
            variables = SubElement(root, "Variables")
            for key in self._meta:
                name = _NAMES_OF_META.get(key, key)
                guid = _guid("variable", key)
                SubElement(variables, "Variable", guid=guid, name=name, typeOfVariable="Text")
        if self._sources:
            SubElement(root, "Sources").extend(self._sources)
        if links := list(self._joined()):
            SubElement(root, "Links").extend(links)
        text: str = tostring(root, encoding="unicode")
        return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'

    def _codes(self, codes: Element) -> None:
        for label in self._schema.labels:
            code = SubElement(
                codes, "Code", guid=_guid("code", label.id), name=_plain(label.name), isCodable="true"
            )  # fmt: skip
            if label.description:
                SubElement(code, "Description").text = _legal(label.description)

    def _joined(self) -> Iterator[Element]:
        types = {row.id: row for row in self._schema.link_types}
        for link, annotator in self._links:
            source, target = self._starts.get(link.source), self._starts.get(link.target)
            if source is None or target is None:
                self._losses.open_links += 1
                continue
            row = types[link.type]
            guid = _guid("link", annotator, link.type, link.source, link.target)
            yield Element(
                "Link", guid=guid, name=_plain(row.name), originGUID=source, targetGUID=target,
                direction="OneWay" if row.directed else "Associative",
            )  # fmt: skip

    def _add(self, name: str, text: str) -> None:
        # The day is fixed: the same project gives the same bytes.
        info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        self._zip.writestr(info, text.encode("utf-8"))


class _Pipe:
    """What the archive writes, to be taken piece by piece: nothing of it is sought again."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def taken(self) -> bytes:
        data = b"".join(self._parts)
        self._parts.clear()
        return data


def _guid(*what: str) -> str:
    return str(uuid5(_OURS, "\x1f".join(what)))


def _legal(text: str) -> str:
    """The text with blanks for what XML cannot hold."""
    return _NO_XML.sub(" ", text)


def _plain(text: str) -> str:
    """The beginning of a text, on one line."""
    words = " ".join(_legal(text[: 4 * _LONGEST_NAME]).split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"
