"""Reads the cases of a whole project some articles at a time: whoever marks meanwhile waits for no more than these."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.decisions import ReviewedCase
    from annotator.store.project import Project

# While rows are read nothing can be stored: no longer than a key press may take.
_AT_ONCE = 20
_REST_S = 0.001


def all_cases(
    project: Project, among: Sequence[str], is_cancelled: Callable[[], bool]
) -> list[ReviewedCase]:
    """The same as `project.cases(among)`, read in parts; where it is cancelled, the cases read so far."""
    found: list[ReviewedCase] = []
    articles = _read_by_two(project, among)
    for start in range(0, len(articles), _AT_ONCE):
        if is_cancelled():
            break
        part = set(articles[start : start + _AT_ONCE])
        cases = project.cases(among, articles=part)
        # Links into these articles come with the articles of their sources.
        found += [row for row in cases if row.case.article in part]
        time.sleep(_REST_S)
    return found


def _read_by_two(project: Project, among: Sequence[str]) -> list[str]:
    readers = Counter(article for one in among for article in project.statuses(one))
    return [row.id for row in project.articles() if readers[row.id] > 1]
