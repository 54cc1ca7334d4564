"""What a verb changed: the views look at it and re-read just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids touched by one verb, and `text`, which says what was done ("label Denial in “Minister repeats …”").

    `statuses`: articles (ids) whose status may be another. `policy`: who may see or decide what has changed.
    `hand_outs`: who has which articles to do. `focus` is
    the span or link to show afterwards (a created or restored one), "" for none.
    """

    text: str = ""
    articles: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    annotators: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    policy: bool = False
    hand_outs: bool = False
    schema: bool = False
    articles_listed: bool = False
    focus: str = ""

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            text=self.text or other.text,
            articles=self.articles | other.articles,
            spans=self.spans | other.spans,
            links=self.links | other.links,
            annotators=self.annotators | other.annotators,
            statuses=self.statuses | other.statuses,
            decisions=self.decisions | other.decisions,
            questions=self.questions | other.questions,
            policy=self.policy or other.policy,
            hand_outs=self.hand_outs or other.hand_outs,
            schema=self.schema or other.schema,
            articles_listed=self.articles_listed or other.articles_listed,
            focus=self.focus or other.focus,
        )
