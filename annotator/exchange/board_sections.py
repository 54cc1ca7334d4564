"""What the page on agreement shows: a report cut into sections of tables, as plain values."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.exchange import figures
from annotator.exchange.board_cells import (
    BoardCell,
    BoardTable,
    against,
    crossed,
    figure,
    metric,
    number,
    people,
    sentence,
    title_of,
    word,
)
from annotator.exchange.metric_words import meaning
from annotator.exchange.usual_measure import GUIDE, usual_score, why_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.agreement.drift import Stage
    from annotator.agreement.measure import Key
    from annotator.agreement.report import Report, Score
    from annotator.core.article import Article
    from annotator.exchange.board_cells import Door

Choice = tuple[str, str, list[list[str]]]
_NOTHING = "(nothing)"
_NOTHING_SHARED = (
    "No two have read the same article, so there is nothing to compare. Hand the same articles out to two people "
    "(“Annotators per article”), merge their files, and count again."
)
_NOT_ALL = "Not all of these have read it."


@dataclass(frozen=True)
class Ground:
    """What sections are made of: the report, names of labels and link types, the articles, stages over time."""

    report: Report
    labels: Mapping[str, str]
    types: Mapping[str, str]
    articles: Mapping[str, Article]
    stages: tuple[Stage, ...] = ()
    gamma: tuple[Score, ...] = ()

    @cached_property
    def readers(self) -> dict[str, int]:
        """How many of those compared have read each article."""
        return {each.id: len(each.marks) for each in self.report.corpus.articles}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Every two annotators."""
        names = self.report.annotators
        return [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]

    def label(self, key: Key) -> str:
        """The name of the key's label."""
        return self.labels.get(key.label or "", key.label or "")

    def title(self, article: str | None) -> str:
        """The title of that article."""
        return title_of(self.articles.get(article or ""), article or "")


@dataclass(frozen=True)
class Section:
    """Tables, a note, and what can be chosen: (id, what it is, options as [value, name])."""

    tables: list[BoardTable]
    choices: list[Choice] = field(default_factory=list)
    note: str = ""

    def to_json(self) -> dict[str, Any]:
        """All of it as plain values."""
        tables = [table.to_json() for table in self.tables]
        return {"tables": tables, "choices": self.choices, "note": self.note}


Chosen = dict[str, str]


def section(ground: Ground, id: str, chosen: Chosen) -> Section:
    """The section of that id, by what was chosen in it; KeyError where there is none."""
    return _SECTIONS[id](ground, chosen)


def _overall(ground: Ground, _chosen: Chosen) -> Section:
    scores = ground.report.overall()
    usual = usual_score(scores)
    columns = [("Of all annotators", ""), ("Figure", _INTERVAL), ("", "")]
    rows = [
        [word(metric(score.key), meaning(score.key.name).says), figure(score, _says(score)), _why(score)]
        for score in sorted(scores, key=lambda score: score is not usual)
    ]  # fmt: skip
    if usual is None:
        return Section([BoardTable("", columns, rows)], note=_read(ground))
    tables = [BoardTable("", columns, rows[:1]), BoardTable("More measures", columns, rows[1:])]
    return Section(tables, note=f"{_read(ground)} {why_first(usual)} {GUIDE}")


_INTERVAL = "The value; then where 95 % of the draws of articles lie"


def _says(score: Score) -> str:
    return meaning(score.key.name).says


def _why(score: Score) -> BoardCell:
    return word(sentence(score.reason) if score.value is None else meaning(score.key.name).says)


def _read(ground: Ground) -> str:
    report = ground.report
    lacking = {each.article for each in report.left_out} - {None}
    every = len(report.articles)
    both = every - len(lacking)
    note = f"{every:,} articles; {both:,} of them read by all."
    if max(ground.readers.values(), default=0) < 2:
        return f"{note} {_NOTHING_SHARED}"
    if lacking:
        note += " The rest counts between those who read it; see “Left out”."
    return note


def _pairs(ground: Ground, chosen: Chosen) -> Section:
    directed = chosen.get("side") == "directed"
    scores = [each for each in ground.report.per_pair() if each.key.directed == directed]
    side: Choice = (
        "side",
        "Figures",
        [["both", "The same either way"], ["directed", "One against the other"]],
    )
    table = crossed(scores, metric, against if directed else people)
    plotted = [_metric_choice(pair_metrics(ground))] if has_pair_plot(ground) else []
    return Section([table], [side, *plotted])


def has_pair_plot(ground: Ground) -> bool:
    """Whether pairs are plotted: of two annotators the table says it in one line."""
    return len(ground.report.annotators) > 2


def pair_metrics(ground: Ground) -> list[str]:
    """The metrics of pairs, by name, those that people look for first."""
    names = dict.fromkeys(
        each.key.name for each in ground.report.per_pair() if not each.key.directed
    )
    first = [one for one in (figures.EXACT, figures.KAPPA) if one in names]
    return [*first, *(one for one in names if one not in first)]


def _metric_choice(names: Iterable[str]) -> Choice:
    return "metric", "Plotted", [[name, meaning(name).name] for name in names]


def _labels(ground: Ground, chosen: Chosen) -> Section:
    of = chosen.get("of", "")
    scores = [
        each
        for each in ground.report.per_label()
        if each.key.label is not None and "|".join(each.key.annotators) == of
    ]
    scores = [each for each in scores if not each.key.directed]
    table = crossed(scores, ground.label, metric, ("Label", ""))
    return Section([table], [_whose(ground), _metric_choice(label_metrics(ground))])


def _whose(ground: Ground) -> Choice:
    pairs = [["|".join(pair), " and ".join(pair)] for pair in ground.pairs]
    return "of", "Of", [["", "All"], *pairs]


def label_metrics(ground: Ground) -> list[str]:
    """The metrics of single labels, by name."""
    return list(
        dict.fromkeys(
            each.key.name
            for each in ground.report.per_label()
            if each.key.label is not None and not each.key.annotators
        )
    )


def _confusion(ground: Ground, chosen: Chosen) -> Section:
    one, other = pair_chosen(ground, chosen)
    matrix = ground.report.confusion(one, other)
    names = [
        *((label, ground.labels.get(label, label)) for label in matrix.labels),
        (None, _NOTHING),
    ]
    rows = []
    for label, name in names:
        cells = [
            number(matrix.count(label, column), ["cell", one, other, label, column],
                   f"{one}: {name}. {other}: {head}.")
            for column, head in names
        ]  # fmt: skip
        rows.append([word(name), *cells])
    columns = [(f"{one} \\ {other}", ""), *((name, "") for _, name in names)]
    pairs = [["|".join(pair), " and ".join(pair)] for pair in ground.pairs]
    return Section(
        [BoardTable("", columns, rows)],
        [("pair", "Of", pairs)],
        "Spans, matched one to one where they overlap. “(nothing)”: the other marked nothing there.",
    )


def pair_chosen(ground: Ground, chosen: Chosen) -> tuple[str, str]:
    """The two annotators that were chosen; the first two where none were."""
    wanted = tuple(chosen.get("pair", "").split("|"))
    return next((pair for pair in ground.pairs if pair == wanted), ground.pairs[0])


def _articles(ground: Ground, chosen: Chosen) -> Section:
    of = chosen.get("of", "")
    by_article: dict[str, dict[str, Score]] = defaultdict(dict)
    names: dict[str, None] = {}
    for each in ground.report.per_article():
        if "|".join(each.key.annotators) == of:
            by_article[each.key.article or ""][each.key.name] = each
            names[each.key.name] = None
    rows = [_article_row(ground, id, by_article[id], names) for id in ground.report.articles]
    columns = [("Article", ""), ("Published", ""), ("Characters", ""), ("Readers", "")]
    columns += [(meaning(name).name, meaning(name).says) for name in names]
    plotted: Choice = (
        "metric", "Plotted",
        [[name, meaning(name).name] for name in (figures.ALPHA, f"{figures.EXACT}_mean", "token_f1_mean")],
    )  # fmt: skip
    return Section([BoardTable("", columns, rows)], [_whose(ground), plotted])


def _article_row(
    ground: Ground, id: str, scores: Mapping[str, Score], names: Iterable[str]
) -> list[BoardCell]:
    article = ground.articles.get(id)
    door: Door = ["score", "", [], None, id, None]
    return [
        word(ground.title(id), "", door),
        word((article.published if article else "")[:10]),
        number(article.length if article else None),
        number(ground.readers.get(id, 0)),
        *(
            figure(scores[name], meaning(name).says) if name in scores else word("–", _NOT_ALL)
            for name in names
        ),
    ]


def _time(ground: Ground, _chosen: Chosen) -> Section:
    numbers: dict[str, int] = defaultdict(int)
    rows = []
    for stage in ground.stages:
        door: Door = ["stage", stage.annotator, numbers[stage.annotator]]
        value = BoardCell("–")
        if stage.f1 is not None:  # Only these are in the plot, whose marks are numbered so.
            numbers[stage.annotator] += 1
            value = BoardCell(f"{stage.f1:.3f}", stage.f1, "", door)
        rows.append(
            [word(stage.annotator), word(stage.day.isoformat()), number(len(stage.articles)), value]
        )
    columns = [("Annotator", ""), ("Day", "The middle one"), ("Articles", "")]
    columns.append(("Exact F1", "Against all others who read the same articles"))
    return Section([BoardTable("", columns, rows)])


def _links(ground: Ground, _chosen: Chosen) -> Section:
    scores = [each for each in ground.report.per_label() if each.key.link_type is not None]
    if not any(each.value is not None for each in scores):
        return Section([], note="Nobody has drawn a link in an article that two have read.")

    def of(key: Key) -> str:
        return f"{metric(key)}, {people(key)}"

    def type_of(key: Key) -> str:
        return ground.types.get(key.link_type or "", key.link_type or "")

    return Section([crossed(scores, of, type_of, ("Figure of links", ""))])


def _gamma(ground: Ground, _chosen: Chosen) -> Section:
    note = "Gamma takes long: chance is drawn anew for each article that all have read."
    if not ground.gamma:
        return Section([], note=note)
    scores = [each for each in ground.gamma if each.value is not None]
    values = [each.value or 0.0 for each in scores if each.key.name == "gamma"]
    if values:
        note = f"Mean over {len(values):,} articles: {sum(values) / len(values):.3f}."

    def title(key: Key) -> str:
        return ground.title(key.article)

    return Section([crossed(ground.gamma, title, metric, ("Article", ""))], note=note)


def _missing(ground: Ground, _chosen: Chosen) -> Section:
    by_reason: dict[str, list[str]] = defaultdict(list)
    for score in ground.report.scores:
        if score.value is None:
            by_reason[score.reason].append(metric(score.key))
    why = [
        [
            word(sentence(reason)),
            number(len(keys)),
            word(", ".join(dict.fromkeys(keys))),
        ]
        for reason, keys in by_reason.items()
    ]
    left = [
        [word(ground.title(each.article) if each.article else ", ".join(each.annotators)),
         word(sentence(each.reason))]
        for each in ground.report.left_out
    ]  # fmt: skip
    return Section(
        [
            BoardTable("Without a figure", [("Why", ""), ("Figures", ""), ("Which", "")], why),
            BoardTable("Left out", [("Article or annotator", ""), ("Why", "")], left),
        ],
        note="" if why or left else "Every figure has a value, and nothing was left out.",
    )


_SECTIONS: dict[str, Callable[[Ground, Chosen], Section]] = {
    "overall": _overall,
    "pairs": _pairs,
    "labels": _labels,
    "confusion": _confusion,
    "articles": _articles,
    "time": _time,
    "links": _links,
    "gamma": _gamma,
    "missing": _missing,
}
