"""Ids for articles whose file names none, or a mere number: made distinct where they are taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.ids import distinct_id
from annotator.core.text import fingerprint
from annotator.formats.reading import Note

if TYPE_CHECKING:
    from annotator.core.article import NewArticle
    from annotator.core.record import Record
    from annotator.store.project import Project


class ArticleIds:
    """Knows which texts the ids of a project and of the running import stand for."""

    def __init__(self, project: Project) -> None:
        self._texts = {article.id: article.sha256 for article in project.articles()}

    def settled(self, article: NewArticle) -> NewArticle:
        """The article under an id that is free or stands for its text already.

        Where another text has the id, the beginning of its own text's hash is added, so that the
        same file gets the same id again.
        """
        sha256 = fingerprint(article.text)
        if self._texts.setdefault(article.id, sha256) == sha256:
            return article
        distinct = distinct_id(article.id, sha256)
        self._texts.setdefault(distinct, sha256)
        return replace(article, id=distinct)

    def apart(self, record: Record, notes: list[Note], path: str) -> Record:
        """The record with its article settled, its links along with it; `notes` says so where it was renamed."""
        known = record.article
        if not known.id:
            return record
        article = self.settled(known)
        if article is known:
            return record
        text = (
            "another text of the project has the number of one here, so that got an id of its own"
        )
        notes.append(Note(path, record.line, text))
        links = tuple(
            replace(link, target_document=article.id) if link.target_document == known.id else link
            for link in record.links
        )
        return replace(record, article=article, links=links)
