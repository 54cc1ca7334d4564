"""What was handed out to whom: which articles, when, by which draw."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandOut:
    """The articles (ids) that one annotator (id) was given at once; `draw` is None where a lead gave them by hand.

    `at` is a UTC time as stored. What was given in one go has one `id`, whoever got it.
    """

    id: str
    annotator: str
    at: str
    draw: int | None
    articles: tuple[str, ...]
