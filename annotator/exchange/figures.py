"""The plots of a report on agreement: which figures go into which plot, and what each of its marks stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.agreement.measure import Key
from annotator.exchange.agreement import day_of
from annotator.plots.bars import Bar, value_bars
from annotator.plots.fields import Dot, Field, Series, lines, scatter
from annotator.plots.matrix import Cell, Matrix, heat_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from annotator.agreement.confusion import Confusion
    from annotator.agreement.drift import Stage
    from annotator.agreement.report import Report, Score
    from annotator.core.article import Article
    from annotator.plots.drawing import Plot
    from annotator.plots.palette import Palette

NOTHING = "nothing there"
WIDTH = 640.0
EXACT, ALPHA, KAPPA = "span_f1_exact", "krippendorff_alpha_char", "cohen_kappa_char"
# What people call the figures that are plotted.
CALLED = {
    EXACT: "Exact F1",
    f"{EXACT}_mean": "Exact F1",
    ALPHA: "Krippendorff’s alpha of characters",
    KAPPA: "Cohen’s kappa of characters",
    "token_f1": "F1 of tokens",
    "token_f1_mean": "F1 of tokens",
}


def confusion_plot(
    matrix: Confusion, names: Mapping[str, str], palette: Palette, width: float = WIDTH
) -> Plot:
    """Labels of one annotator against labels of another; a cell's key is (label, label), None for no span."""
    first, second = matrix.annotators
    labels = [(label, names.get(label, label)) for label in matrix.labels] + [(None, NOTHING)]
    most = max(matrix.counts.values(), default=1)
    cells = {
        (i, j): Cell(n / most, f"{n:,}", f"{first}: {row}. {second}: {column}. {n:,} spans")
        for i, (one, row) in enumerate(labels)
        for j, (other, column) in enumerate(labels)
        if (one, other) != (None, None) and (n := matrix.count(one, other)) is not None
    }
    return heat_map(
        Matrix(
            f"{first} against {second}", labels, labels, cells if matrix.counts else {},
            first, second,
            "Spans, matched where they overlap" if matrix.counts else "Neither marked anything.",
        ),
        palette,
        width,
    )  # fmt: skip


def pairs_plot(report: Report, metric: str, palette: Palette, width: float = WIDTH) -> Plot:
    """The metric of every two annotators; a cell's key is their names."""
    people = [(name, name) for name in report.annotators]
    cells = {}
    for i, one in enumerate(report.annotators):
        for j, other in enumerate(report.annotators):
            score = _of_pair(report, metric, one, other)
            if score is not None:
                value = score.value
                text = "–" if value is None else f"{value:.2f}"
                says = f"{one} and {other}: {score.reason or text}"
                cells[i, j] = Cell(value or 0.0, text, says)
    title = f"{CALLED.get(metric, metric)} of each two annotators"
    return heat_map(Matrix(title, people, people, cells), palette, width)


def _of_pair(report: Report, metric: str, one: str, other: str) -> Score | None:
    keys = (Key(metric, (one, other)), Key(metric, (other, one)))
    return next((report.by_key[str(key)] for key in keys if str(key) in report.by_key), None)


def labels_plot(
    report: Report, metric: str, names: Mapping[str, str], palette: Palette, width: float = WIDTH
) -> Plot:
    """The metric of each label, with its interval; a bar's key is the label."""
    scores = [
        score for score in report.per_label() if score.key == Key(metric, label=score.key.label)
    ]
    bars = [_bar(score, names) for score in scores]
    drawn = any(bar.interval for bar in bars)
    note = "Each whisker holds 95 % of the draws of articles" if drawn else ""
    title = f"{CALLED.get(metric, metric)} by label"
    return value_bars(title, bars, palette, width, note=note, most=1.0)


def _bar(score: Score, names: Mapping[str, str]) -> Bar:
    label = score.key.label or ""
    name = names.get(label, label)
    if score.value is None:
        return Bar((label,), name, None, score.reason)
    text, interval = f"{score.value:.3f}", None
    if score.interval:
        interval = score.interval.low, score.interval.high
        text += f" [{interval[0]:.3f}, {interval[1]:.3f}]"
    return Bar((label,), name, score.value, text, interval)


def length_plot(
    report: Report, metric: str, articles: Iterable[Article], palette: Palette, width: float = WIDTH
) -> Plot:
    """The metric of each article against its length; a point's key is the article's id."""
    lengths = {article.id: float(article.length) for article in articles}
    return scatter(
        Field(
            "Agreement by length of the article",
            [Series("", _dots(report, metric, lengths))],
            "length in characters",
            CALLED.get(metric, metric),
            "" if lengths else "There is no article.",
        ),
        palette,
        width,
    )


def date_plot(
    report: Report, metric: str, articles: Iterable[Article], palette: Palette, width: float = WIDTH
) -> Plot:
    """The metric of each article against its day of publication; a point's key is the article's id."""
    days = {article.id: day for article in articles if (day := day_of(article.published))}
    dots = _dots(report, metric, days)
    return scatter(
        Field(
            "Agreement by day of publication",
            [Series("", dots)],
            "day of publication",
            CALLED.get(metric, metric),
            "" if dots else "No article with a figure says when it was published.",
        ),
        palette,
        width,
    )


def _dots(report: Report, metric: str, places: Mapping[str, float | date]) -> Sequence[Dot]:
    return [
        Dot((article,), places[article], score.value, f"{article}: {score.value:.3f}")
        for score in report.per_article()
        if score.key == Key(metric, article=score.key.article) and score.value is not None
        if (article := score.key.article or "") in places
    ]


def drift_plot(stages: Iterable[Stage], palette: Palette, width: float = WIDTH) -> Plot:
    """Each annotator's stages over time; a point's key is (annotator, the stage's number)."""
    by_name: dict[str, list[Dot]] = {}
    for stage in stages:
        dots = by_name.setdefault(stage.annotator, [])
        if stage.f1 is not None:
            says = f"{stage.annotator}, {stage.day}, {len(stage.articles)} articles: {stage.f1:.3f}"
            dots.append(Dot((stage.annotator, str(len(dots))), stage.day, stage.f1, says))
    drawn = [Series(name, dots) for name, dots in by_name.items() if dots]
    note = "Exact F1 against all others who read the same articles"
    lacking = "Nothing says on which days the articles were worked on."
    title = "Each annotator against the others, over time"
    return lines(
        Field(title, drawn, "day of work", CALLED[EXACT], note if drawn else lacking),
        palette,
        width,
    )
