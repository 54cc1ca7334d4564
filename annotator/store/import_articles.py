"""Matches the articles of an import with those of the project: by id, else by text."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.tally import Tally
from annotator.core.text import fingerprint, refusal
from annotator.core.visible import excerpt

if TYPE_CHECKING:
    from annotator.core.article import NewArticle
    from annotator.store.database import Database
    from annotator.store.import_rows import PendingRows

_SLUG_WORDS = 8
_SLUG_LENGTH = 60


@dataclass(slots=True)
class Match:
    """The project's article for a record: `fresh` where this import made it; `problem` where there is none.

    `is_met_again`: this import has counted it already, for another file. `same_text` says, in words, which article has
    its text, too; `is_there` that it was in the project before, under another id than the record's.
    """

    id: str = ""
    fresh: bool = False
    problem: str = ""
    tally: Tally = field(default_factory=Tally)
    is_met_again: bool = False
    same_text: str = ""
    is_there: bool = False


class ArticleMatcher:
    """Knows every article of the project by id and by text, and adds those that are new."""

    def __init__(self, database: Database, rows: PendingRows) -> None:
        self._database = database
        self._rows = rows
        self._seen: set[str] = set()
        self._load()

    def begin_call(self) -> None:
        """Look again where somebody else added articles since the last call."""
        self._seen.clear()
        if self._database.value("SELECT count(*) FROM article") != len(self._texts):
            self._load()

    def _load(self) -> None:
        made_by = self._rows.made_by
        self._texts: dict[str, str] = {}
        self._earlier: dict[str, list[str]] = {}
        self._fresh: set[str] = set()
        self._alike: dict[tuple[str, ...], str] = {}
        self._renamed: dict[str, str] = {}
        self._slugs: Counter[str] = Counter()
        self._first_of_text: dict[str, str] = {}
        self._met: set[str] = set()
        for id, sha256, maker in self._database.rows("SELECT id, sha256, made_by FROM article"):
            self._texts[id] = sha256
            if made_by is not None and maker == made_by:
                self._fresh.add(id)
                self._first_of_text.setdefault(sha256, id)
            else:
                self._earlier.setdefault(sha256, []).append(id)
        self._position = self._database.value("SELECT coalesce(max(position), -1) FROM article")

    def renamed(self, document: str) -> str:
        """The project's id of an article that the files of this import call `document`."""
        return self._renamed.get(document, document)

    def match(self, article: NewArticle, *, is_marked: bool = False) -> Match:
        """Find or add an article; each counts once in a call, however many records it comes in.

        `is_marked`: its record has spans, which shall stand in the article that is found.
        """
        if (problem := _problem(article)) is not None:
            return Match(problem=problem)
        sha256 = fingerprint(article.text)
        known = self._texts.get(article.id) if article.id else None
        if known == sha256:
            return self._found(article, article.id)
        if earlier := self._earlier.get(sha256):
            return self._found(article, self._closest(article, earlier), is_marked=is_marked)
        if known is not None:
            return Match(problem=f"the project has an article “{article.id}” with another text")
        alike = (sha256, article.title, article.source, article.published, article.url)
        if not article.id and alike in self._alike:
            return self._found(article, self._alike[alike])
        id = self._add(article, sha256)
        self._alike.setdefault(alike, id)
        first = self._first_of_text.setdefault(sha256, id)
        same_text = f"same text as the article {excerpt(first, 60)}" if first != id else ""
        return Match(id=id, fresh=True, tally=Tally(added=1), same_text=same_text)

    def _found(self, article: NewArticle, id: str, *, is_marked: bool = False) -> Match:
        same_text, is_there = "", bool(article.id) and article.id != id
        if is_there:
            if article.id not in self._renamed:
                same_text = _told_again(id, is_marked=is_marked)
            self._renamed[article.id] = id
        first = id not in self._seen
        self._seen.add(id)
        again = first and (id in self._fresh or id in self._met)
        self._met.add(id)
        tally = Tally(unchanged=int(first))
        return Match(id, id in self._fresh, "", tally, again, same_text, is_there)

    def _closest(self, article: NewArticle, ids: list[str]) -> str:
        """Of several articles of the same text, the one of the same title and address."""
        for id in ids if len(ids) > 1 else ():
            row = self._database.row("SELECT title, url FROM article WHERE id = ?", (id,))
            if row == (article.title, article.url):
                return id
        return ids[0]

    def _add(self, article: NewArticle, sha256: str) -> str:
        id = article.id or self._slug(article.title)
        self._position += 1
        self._rows.articles.append(
            (
                id, article.title, article.source, article.published, article.language, article.url,
                sha256, len(article.text), self._position, self._rows.edit,
                json.dumps(article.extra, ensure_ascii=False), article.text,
            )
        )  # fmt: skip
        self._texts[id] = sha256
        self._fresh.add(id)
        self._seen.add(id)
        return id

    def _slug(self, title: str) -> str:
        """A readable id that is not taken: "minister-repeats", "minister-repeats-2"."""
        words = re.findall(r"\w+", title.lower())[:_SLUG_WORDS]
        base = "-".join(words)[:_SLUG_LENGTH].strip("-") or "article"
        while True:
            self._slugs[base] += 1
            id = base if self._slugs[base] == 1 else f"{base}-{self._slugs[base]}"
            if id not in self._texts:
                return id


def _told_again(id: str, *, is_marked: bool) -> str:
    named = excerpt(id, 60)
    if is_marked:
        return f"same text as the article {named}, so its spans go into that one"
    return f"same text as the article {named}, so not added again"


def _problem(article: NewArticle) -> str | None:
    if (found := refusal(article.text)) is not None:
        line, reason = found
        return f"its text {reason} (line {line} of the text)"
    meta = (
        article.id, article.title, article.source, article.published, article.language, article.url,
        json.dumps(article.extra, ensure_ascii=False),
    )  # fmt: skip
    if (found := refusal("".join(meta))) is not None:
        return f"what it says of its article {found[1]}"
    return None
