"""What was handed out to whom as plain data, and how the command line mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.core.visible import excerpt
from annotator.exchange.people import acting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.project import Project


def told(project: Project) -> dict[str, Any]:
    """`articles`, how many are `free` (nobody's), and in `annotators` counts and `documents` (ids) by name."""
    counts = project.stats()
    shares = project.handed_out()
    return {
        "articles": counts["articles"],
        "free": len(project.free_articles()),
        "annotators": {
            one.name: {**counts["annotators"][one.name]["handed_out"], "documents": sorted(shares[one.id])}
            for one in project.annotators()
            if one.id in shares
        },
    }  # fmt: skip


def mend(project: Project, given: str, taken: str, articles: Sequence[str], by: str) -> str:
    """Give articles (ids) to one annotator, or take them (none: all) from another, both by name; what was done.

    Refused where a name or an article is none, and where `by` may not.
    """
    for id in articles:
        project.article(id)
    actor = acting(project, by, "changes this")
    if given:
        return project.give(given, articles, actor).text
    name = taken
    known = project.annotator(name)
    if known is None:
        raise Refused(f"The project has no annotator {excerpt(name)}.")
    return project.take_out(known.id, actor, articles or None).text
