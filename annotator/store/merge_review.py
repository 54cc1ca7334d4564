"""Questions of another project: brought in like spans; of two answers the one of the higher rank stands."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.merge import MergeCase
from annotator.store import images
from annotator.store.images import QUESTION, Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from annotator.store.database import Database

_ANSWER = ("answer", "by", "answered")


@dataclass
class QuestionMerge:
    """The questions of another project on their way into ours; `articles` are its articles as they are called here."""

    ours: Database
    theirs: Database
    articles: Mapping[str, str]
    cases: list[MergeCase] = field(default_factory=list)

    def questions(
        self, stored: Callable[[str, str, str], str]
    ) -> Iterator[tuple[Image | None, Image]]:
        """Questions to store, each with our row of it where we have one; `stored` tells a span's id here."""
        rows = self.theirs.rows(
            f"SELECT {QUESTION.listed('question.')}, name FROM question"
            " JOIN annotator ON annotator.id = question.annotator ORDER BY question.id"
        )
        for row in rows:
            theirs: Image = dict(zip(QUESTION.columns, row, strict=False))
            image = self._question(theirs, row[-1], stored)
            mine = images.load(self.ours, QUESTION, theirs["id"])
            if image is None:
                continue
            if mine is None:
                yield None, image
                continue
            taken = rank(image, _ANSWER) > rank(mine, _ANSWER)
            if mine["answer"] != image["answer"] and mine["answer"] and image["answer"]:
                self._case("conflict", "question", mine["id"], mine["article"], row[-1],
                           mine["answer"], image["answer"], "theirs" if taken else "ours")  # fmt: skip
            if taken:
                yield mine, {**mine, **{name: image[name] for name in (*_ANSWER, "revision")}}

    def _question(
        self, theirs: Image, name: str, stored: Callable[[str, str, str], str]
    ) -> Image | None:
        """Their question as it would be here; None where its span or its annotator did not come."""
        owner = self.ours.value("SELECT id FROM annotator WHERE name = ?", (name,))
        article = self.articles.get(theirs["article"], theirs["article"])
        layer = self.theirs.value(
            "SELECT name FROM span JOIN annotator ON annotator.id = annotator WHERE span.id = ?",
            (theirs["span"],),
        )
        span = stored(article, layer, theirs["span"])
        if owner is None or self.ours.row("SELECT 1 FROM span WHERE id = ?", (span,)) is None:
            return None
        return {**theirs, "annotator": owner, "article": article, "span": span}

    def _case(self, *values: str) -> None:
        self.cases.append(MergeCase(*values))


def is_deleted(database: Database, shape: images.Shape, id: str) -> bool:
    """Whether somebody deleted the row of that id, and did not take it back."""
    return database.row(
        'SELECT 1 FROM edit_row JOIN edit ON edit.seq = edit_row.edit WHERE "key" = ? AND "table" = ?'
        " AND after IS NULL AND kind = 'do' AND standing = 1",
        (id, shape.table),
    ) is not None  # fmt: skip


def rank(image: Image, columns: Iterable[str]) -> tuple[int, str]:
    """What a row is compared by with the same one of another project: of two, both sides choose the same."""
    said = json.dumps([image[name] for name in columns], ensure_ascii=False)
    return image["revision"], hashlib.sha256(said.encode("utf-8")).hexdigest()
