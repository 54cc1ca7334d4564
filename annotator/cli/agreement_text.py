"""A report on agreement as tables for people."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.cli.columns import aligned
from annotator.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.agreement.measure import Key
    from annotator.agreement.report import Report, Score
    from annotator.core.schema import Schema

# So many columns stand side by side, so many lines of a list are shown.
MOST_COLUMNS = 6
MOST_LINES = 30
NONE = "–"

# Of these there are so many spans, not a share of them.
COUNTS = ("_correct", "_incorrect", "_partial", "_missed", "_spurious")


def report_text(report: Report, schema: Schema) -> str:
    """The report: who and what, tables of values, then what is undefined and what was left out, with reasons."""
    labels = {row.id: row.name for row in schema.labels}
    types = {row.id: row.name for row in schema.link_types}
    whole = [score for score in report.per_pair() if not score.key.directed]
    directed = [score for score in report.per_pair() if score.key.directed]
    of_labels = [score for score in report.per_label() if score.key.link_type is None]
    of_types = [score for score in report.per_label() if score.key.link_type is not None]
    parts = [
        _heading(report),
        _table("All annotators", report.overall(), _metric, lambda key: ""),
        _table("Pairs", whole, _metric, _pair),
        _table("Second annotator against the first", directed, _metric, _pair),
        _table("Labels", of_labels, _metric_of_pair, lambda key: _named(key.label, labels)),
        _table("Links", of_types, _metric_of_pair, lambda key: _named(key.link_type, types)),
        _articles(report),
        _undefined(report),
        _left_out(report),
    ]
    return "\n\n".join(part for part in parts if part)


def _heading(report: Report) -> str:
    everyone = set(report.annotators)
    lacking = {each.article for each in report.left_out if set(each.annotators) & everyone}
    number = len(report.articles)
    return (
        f"Agreement of {visible(', '.join(report.annotators))} on {number:,} articles, "
        f"{number - len(lacking - {None}):,} of them read by all."
    )


def _metric(key: Key) -> str:
    return key.name


def _pair(key: Key) -> str:
    return (" > " if key.directed else " / ").join(map(visible, key.annotators))


def _metric_of_pair(key: Key) -> str:
    return f"{key.name} {_pair(key)}".rstrip()


def _named(id: str | None, names: Mapping[str, str]) -> str:
    return visible(names.get(id or "", id or ""))


def _article(key: Key) -> str:
    return visible(key.article or "")


def _articles(report: Report) -> str:
    """Articles as rows, as many as are short to read."""
    scores = report.per_article()
    articles = list(dict.fromkeys(score.key.article for score in scores))
    shown = set(articles[:MOST_LINES])
    kept = [score for score in scores if score.key.article in shown]
    table = _table("Articles", kept, _article, _metric_of_pair)
    more = len(articles) - len(shown)
    return f"{table}\n… and {more:,} more articles; --json has them all" if more > 0 else table


def _undefined(report: Report) -> str:
    """What has no value, by reason; of single articles only how often."""
    by_reason: dict[str, list[str]] = defaultdict(list)
    for score in report.scores:
        if score.value is None:
            by_reason[score.reason].append(visible(str(score.key)))
    lines = [f"{reason}: {_some(keys)}" for reason, keys in by_reason.items()]
    return "\n".join(["Undefined", *lines]) if lines else ""


def _some(keys: Sequence[str]) -> str:
    shown = ", ".join(keys[:MOST_COLUMNS])
    more = len(keys) - MOST_COLUMNS
    return f"{shown} and {more:,} more" if more > 0 else shown


def _left_out(report: Report) -> str:
    lines = [
        visible(f"{each.article if each.article else ', '.join(each.annotators)}: {each.reason}")
        for each in report.left_out
    ]
    more = len(lines) - MOST_LINES
    if more > 0:
        lines[MOST_LINES:] = [f"… and {more:,} more; --json has them all"]
    return "\n".join(["Left out", *lines]) if lines else ""


def _table(
    title: str,
    scores: Iterable[Score],
    row: Callable[[Key], str],
    column: Callable[[Key], str],
) -> str:
    """Scores in rows and columns, some columns at a time; none where there are no scores."""
    cells = {(row(score.key), column(score.key)): _cell(score) for score in scores}
    columns = list(dict.fromkeys(name for _, name in cells))
    tables = [_aligned(cells, part, title) for part in _parts(columns)]
    return "\n\n".join(tables)


def _parts(columns: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(columns), MOST_COLUMNS):
        yield columns[start : start + MOST_COLUMNS]


def _aligned(cells: Mapping[tuple[str, str], str], columns: Sequence[str], title: str) -> str:
    rows = list(dict.fromkeys(name for name, column in cells if column in columns))
    lines = [
        [title, *columns],
        *([name, *(cells.get((name, column), "") for column in columns)] for name in rows),
    ]
    return aligned(lines)


def _cell(score: Score) -> str:
    if score.value is None:
        return NONE
    if score.key.name.endswith(COUNTS):
        return f"{score.value:,.0f}"
    if score.interval is None:
        return f"{score.value:.3f}"
    return f"{score.value:.3f} [{score.interval.low:.3f}, {score.interval.high:.3f}]"
