"""Build project.jsonl, the sample project, from the articles and the two layers beside this file.

    python sample_corpus/build.py

An annotator's layer is written by hand in layers/NAME.toml: each span as the very words it covers
(`quote`; a list where the span is of several pieces), never as numbers. This script finds the
offsets and refuses what is not there, is there twice, or cuts a word. The same input gives the
same bytes. It needs Python 3.11 or later and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
import unicodedata
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

HERE = Path(__file__).resolve().parent
LABELS = ("allegation", "denial", "demand", "evidence_claim")
LINK_TYPES = (
    "denies",
    "demands_evidence_for",
    "disputes_evidence_of",
    "supports",
    "answers",
    "same_claim",
    "different_claim",
)
ATTRIBUTES = ("speaker", "against", "note")
SOFT_HYPHEN = "\u00ad"

Piece = tuple[int, int]
Record = dict[str, Any]


class LayerError(ValueError):
    """Something in a layer that does not fit the articles; the message names the span or link."""


def read_toml(path: Path) -> Record:
    """Return the tables of the TOML file at `path`."""
    with path.open("rb") as file:
        return tomllib.load(file)


def read_articles(folder: Path = HERE) -> dict[str, Record]:
    """Return `{"text", "meta"}` of every article, by its id, in the order of articles.toml."""
    articles: dict[str, Record] = {}
    for entry in read_toml(folder / "articles.toml")["article"]:
        text = (folder / "articles" / entry["file"]).read_bytes().decode("utf-8")
        meta = {"title": text.partition("\n")[0]}
        meta |= {key: entry[key] for key in ("source", "published", "language", "url")}
        meta["sha256"] = hashlib.sha256(text.encode("utf-8")).hexdigest()
        articles[entry["id"]] = {"text": text, "meta": meta}
    return articles


def find_pieces(text: str, quote: str | list[str], nth: int | None = None) -> list[Piece]:
    """Return the `[start, end)` of each piece of `quote`, in code points.

    The first piece must stand in `text` exactly once, or `nth` (from 1) says which of several;
    each further piece is the next occurrence after the piece before it.
    """
    first, *others = [quote] if isinstance(quote, str) else quote
    if nth is None and text.count(first) != 1:
        raise LayerError(f"stands {text.count(first)} times in the article: {first!r}")
    start = -1
    for _ in range(nth or 1):
        start = text.find(first, start + 1)
    pieces = [(start, start + len(first))]
    for other in others:
        start = text.find(other, pieces[-1][1] + 1)
        pieces.append((start, start + len(other)))
    if any(start < 0 for start, _ in pieces):
        raise LayerError(f"is not in the article: {quote!r}")
    return pieces


def cuts_a_word(text: str, offset: int) -> bool:
    """Tell whether `offset` lies between two characters of one word."""
    return 0 < offset < len(text) and in_word(text[offset - 1]) and in_word(text[offset])


def in_word(char: str) -> bool:
    """Tell whether `char` is a letter, a digit, a mark on a letter or a soft hyphen."""
    return char.isalnum() or char == SOFT_HYPHEN or unicodedata.combining(char) > 0


def check_edges(text: str, piece: Piece) -> None:
    """Refuse a piece with white space at an edge, or one that ends or begins within a word."""
    covered = text[slice(*piece)]
    if covered != covered.strip() or any(cuts_a_word(text, offset) for offset in piece):
        raise LayerError(f"does not begin and end with a word: {covered!r}")


def stamp(moment: datetime) -> str:
    """Return `moment` (UTC) as ISO 8601 with milliseconds and a Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def made_after(begun: datetime, place: int) -> datetime:
    """Return when the span at `place` (from 0) was made: some 40 seconds after the one before."""
    seconds = 35 + 40 * place + place * place * 7 % 23
    return begun + timedelta(seconds=seconds, milliseconds=place * 137 % 1000)


def span_record(text: str, entry: Record, created: datetime) -> Record:
    """Return the JSONL record of one `[[article.span]]` of a layer."""
    if entry["label"] not in LABELS:
        raise LayerError(f"has an unknown label: {entry['label']}")
    pieces = find_pieces(text, entry["quote"], entry.get("nth"))
    for piece in pieces:
        check_edges(text, piece)
    start, end = pieces[0][0], pieces[-1][1]
    record: Record = {"id": entry["id"], "start": start, "end": end, "label": entry["label"]}
    record["text"] = text[start:end]
    if len(pieces) > 1:
        record["fragments"] = [list(piece) for piece in pieces]
    record |= {name: entry[name] for name in ATTRIBUTES if name in entry}
    record["created"] = stamp(created)
    record["updated"] = stamp(created + timedelta(minutes=entry.get("edited", 0)))
    return record


def span_records(text: str, part: Record) -> list[Record]:
    """Return the spans of one `[[article]]` of a layer, by start, end and label."""
    records: list[Record] = []
    for place, entry in enumerate(part.get("span", [])):
        try:
            records.append(span_record(text, entry, made_after(part["begun"], place)))
        except LayerError as error:
            raise LayerError(f"{part['id']}, span {entry['id']} {error}") from None
    return sorted(records, key=lambda span: (span["start"], span["end"], span["label"], span["id"]))


def link_records(layer: Record, homes: dict[str, str]) -> Iterator[tuple[str, Record]]:
    """Yield each link of a layer with the id of its source's article; `homes` maps span to article.

    A link is written `link-id = "source-span type target-span"`.
    """
    for link_id, sentence in sorted(layer["links"].items()):
        source, link_type, target = sentence.split()
        if link_type not in LINK_TYPES or source == target or not {source, target} <= set(homes):
            raise LayerError(f"link {link_id} does not resolve: {sentence}")
        record = {"id": link_id, "type": link_type, "source": source, "target": target}
        yield homes[source], {**record, "target_document": homes[target]}


def layer_records(layer: Record, articles: dict[str, Record]) -> list[Record]:
    """Return one record per article of an annotator's layer."""
    spans = {
        part["id"]: span_records(articles[part["id"]]["text"], part) for part in layer["article"]
    }
    homes = {span["id"]: article for article, own in spans.items() for span in own}
    if len(homes) != sum(map(len, spans.values())):
        raise LayerError(f"{layer['annotator']} has two spans of one id")
    links: dict[str, list[Record]] = {article: [] for article in spans}
    for home, link in link_records(layer, homes):
        links[home].append(link)
    records = []
    for part in layer["article"]:
        article = articles[part["id"]]
        record: Record = {"id": part["id"], "text": article["text"]}
        record["annotator"] = layer["annotator"]
        record |= {"status": part["status"], "meta": article["meta"], "spans": spans[part["id"]]}
        if links[part["id"]]:
            record["links"] = links[part["id"]]
        records.append(record)
    return records


def untouched_records(articles: dict[str, Record], begun: set[str]) -> list[Record]:
    """Return a record without annotator for each article that nobody has begun."""
    return [
        {"id": key, "text": article["text"], "status": "untouched"}
        | {"meta": article["meta"], "spans": []}
        for key, article in articles.items()
        if key not in begun
    ]


def build(folder: Path = HERE) -> str:
    """Return the whole of project.jsonl: a line per article and annotator, sorted by both."""
    articles = read_articles(folder)
    records: list[Record] = []
    for path in sorted((folder / "layers").glob("*.toml")):
        try:
            records += layer_records(read_toml(path), articles)
        except LayerError as error:
            raise LayerError(f"{path.name}: {error}") from None
    records += untouched_records(articles, {record["id"] for record in records})
    records.sort(key=lambda record: (record["id"], record.get("annotator", "")))
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def main() -> int:
    """Write project.jsonl beside this file; return the exit status."""
    try:
        content = build()
    except LayerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    (HERE / "project.jsonl").write_text(content, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
