"""Ids for articles whose file names none: the file's name, made distinct where it is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.text import fingerprint

if TYPE_CHECKING:
    from annotator.core.article import NewArticle
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
        distinct = f"{article.id}-{sha256[:8]}"
        self._texts.setdefault(distinct, sha256)
        return replace(article, id=distinct)
