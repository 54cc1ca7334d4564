"""Gathers what an edit touched, for the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.store import hand_outs, suggestion_answers

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.images import Image


_SCHEMA = frozenset({"label", "link_type", "attribute", "detail", "guideline"})


class Touched:
    """The ids that one edit touched, by kind."""

    def __init__(self) -> None:
        self._articles: set[str] = set()
        self._spans: set[str] = set()
        self._links: set[str] = set()
        self._annotators: set[str] = set()
        self._statuses: set[str] = set()
        self._decisions: set[str] = set()
        self._questions: set[str] = set()
        self._policy = False
        self._hand_outs = False
        self._articles_listed = False
        self._schema = False

    def add(self, database: Database, table: str, image: Image) -> None:
        """Count in one row. A link touches the articles of both its ends, as far as they are there."""
        if table in _SCHEMA:
            self._schema = True
            return
        if table == "policy":
            self._add_policy(database, image["key"])
            return
        if table == "annotator":
            self._annotators.add(image["id"])
            return
        if table == "article":
            self._articles.add(image["id"])
            self._articles_listed = True
            return
        self._annotators.add(image["annotator"])
        if table == "link":
            self._links.add(image["id"])
            self._articles |= articles_of_ends(database, image["source"], image["target"])
            return
        self._articles.add(image["article"])
        if table == "status":
            self._statuses.add(image["article"])
        if table == "provenance":
            table = image["what"]
        ids = {
            "span": self._spans,
            "link": self._links,
            "decision": self._decisions,
            "question": self._questions,
        }
        if table in ids:
            ids[table].add(image["id"])

    def _add_policy(self, database: Database, key: str) -> None:
        """An answer to a suggestion touches the article that it stands in; what else is said is about all."""
        if hand_outs.is_hand_out(key):
            self._hand_outs = True
            return
        if not suggestion_answers.is_answer(key):
            self._policy = True
            return
        article = suggestion_answers.article_of(database, key)
        if article is not None:
            self._articles.add(article)
            self._spans.add(suggestion_answers.suggestion_of(key))

    def add_ids(
        self,
        *,
        articles: set[str],
        spans: set[str],
        links: set[str],
        annotators: set[str],
        articles_listed: bool = False,
        decisions: set[str] | None = None,
        questions: set[str] | None = None,
    ) -> None:
        """Count in many rows at once."""
        self._articles |= articles
        # Which of them had a status is not worth a look.
        self._statuses |= articles
        self._spans |= spans
        self._links |= links
        self._annotators |= annotators
        self._decisions |= decisions or set()
        self._questions |= questions or set()
        self._articles_listed |= articles_listed

    def add_all(self) -> None:
        """Count in too much to name: whoever looks reads all anew."""
        self._articles_listed = self._schema = True

    def focus(self, database: Database) -> str:
        """The one span, else the one link, that is there afterwards; "" where there is none or many."""
        for table, ids in (("span", self._spans), ("link", self._links)):
            if ids and len(ids) <= 20:
                marks = ", ".join("?" * len(ids))
                found = database.rows(f"SELECT id FROM {table} WHERE id IN ({marks})", tuple(ids))
                if len(found) == 1:
                    return str(found[0][0])
        return ""

    def changes(self, text: str, focus: str = "") -> Changes:
        """What was touched, as the views read it."""
        return Changes(
            text=text,
            articles=frozenset(self._articles),
            spans=frozenset(self._spans),
            links=frozenset(self._links),
            annotators=frozenset(self._annotators),
            statuses=frozenset(self._statuses),
            decisions=frozenset(self._decisions),
            questions=frozenset(self._questions),
            policy=self._policy,
            hand_outs=self._hand_outs,
            schema=self._schema,
            articles_listed=self._articles_listed,
            focus=focus,
        )


def articles_of_ends(database: Database, source: str, target: str) -> set[str]:
    """The articles of a link's spans, of those that are there."""
    rows = database.rows("SELECT article FROM span WHERE id IN (?, ?)", (source, target))
    return {row[0] for row in rows}
