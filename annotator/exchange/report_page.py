"""The report on agreement as one HTML file, for those who do not have the program."""

from __future__ import annotations

import inspect
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.agreement.drift import drift
from annotator.agreement.report import FORMULAS
from annotator.core.cases import CaseKind
from annotator.exchange import figures
from annotator.exchange.agreement import project_agreement, work_days
from annotator.exchange.markup import element, figure, named, page, table
from annotator.exchange.report_cases import CaseWriter
from annotator.exchange.report_tables import (
    NONE,
    counted,
    folded,
    grid,
    in_words,
    metric,
    metric_of_pair,
    pair,
    sentence,
    value,
)
from annotator.paths import resource
from annotator.plots.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from xml.etree.ElementTree import Element

    from annotator.agreement.bootstrap import Progress
    from annotator.agreement.measure import Key
    from annotator.agreement.report import Report
    from annotator.store.project import Project

# The page's own colours, which change with the reader's light or dark.
_PALETTE = Palette(
    ground="var(--page)",
    ink="var(--ink)",
    muted="var(--muted)",
    grid="var(--grid)",
    accent="var(--accent)",
    series=tuple(f"var(--s{k})" for k in range(6)),
    face="inherit",
)
# So many pairs have a matrix of their own, so many articles a row.
_MOST_PAIRS, _MOST_ARTICLES = 15, 30


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the report is to hold: annotators by name (None: all), rounds, seed, and so many cases at most."""

    annotators: Sequence[str] | None = None
    rounds: int = 1000
    seed: int = 0
    cases: int = 300


def report_page(
    project: Project, wishes: Wishes, made: date, progress: Progress | None = None
) -> str:
    """The whole report as HTML: numbers, plots, disagreements in context, definitions.

    UserError where fewer than two annotators have begun an article. `progress` is told rounds done and in all.
    """
    report = project_agreement(
        project, wishes.annotators, None, wishes.rounds, wishes.seed, progress
    )
    return _Page(project, report, wishes, made).text()


class _Page:
    """The sections of one report."""

    def __init__(self, project: Project, report: Report, wishes: Wishes, made: date) -> None:
        self._project, self._report, self._wishes, self._made = project, report, wishes, made
        schema = project.schema
        self._labels = {row.id: row.name for row in schema.labels}
        self._types = {row.id: row.name for row in schema.link_types}
        self._titles = {each.id: each.title or each.id for each in project.articles()}

    def text(self) -> str:
        """The file's text."""
        sections = [
            ("figures", "The figures", self._overall()),
            ("pairs", "Each two annotators", self._pairs()),
            ("labels", "Labels", self._by_label()),
            ("confusion", "Which label for which", self._confusions()),
            ("articles", "Articles", self._articles()),
            ("time", "Over time", self._over_time()),
            ("links", "Links", self._links()),
            ("cases", "Disagreements", self._cases()),
            ("undefined", "Without a figure, and left out", self._missing()),
            ("definitions", "What the figures mean", _definitions(self._report)),
        ]
        title = f"Agreement of {in_words(self._report.annotators)}"
        contents = [element("li", element("a", head, href=f"#{id}")) for id, head, _ in sections]
        parts = [
            element("section", element("h2", head), *body, id=id) for id, head, body in sections
        ]
        nav = element("nav", element("ol", *contents), aria_label="Contents")
        body = element("body", element("h1", title, dir="auto"), *self._lead(), nav, *parts)
        style = resource("resources", "report", "report.css").read_text(encoding="utf-8")
        return page(title, style, body)

    def _lead(self) -> Iterator[Element]:
        report = self._report
        lacking = {each.article for each in report.left_out} - {None}
        number = len(report.articles)
        yield element(
            "p",
            f"{number:,} articles, {number - len(lacking):,} of them read by all. Project ",
            named(self._project.path.name),
            f", {self._made.isoformat()}.",
            class_="lead",
        )
        if self._wishes.rounds:
            yield element(
                "p",
                f"In brackets: 95 % of {self._wishes.rounds:,} draws of the articles, with replacement, gave a "
                f"figure between the two (seed {self._wishes.seed}).",
                class_="small",
            )

    def _overall(self) -> list[Element]:
        rows = [(score.key.name, value(score)) for score in self._report.overall()]
        return [table(("Of all annotators", "Figure"), rows, 1)]

    def _pairs(self) -> list[Element]:
        report = self._report
        both = [score for score in report.per_pair() if not score.key.directed]
        directed = [score for score in report.per_pair() if score.key.directed]
        plots = [
            figure(figures.pairs_plot(report, name, _PALETTE))
            for name in (figures.EXACT, figures.KAPPA)
            if len(report.annotators) > 2  # Of two, the table says it in one line.
        ]
        return [
            *plots,
            grid(both, metric, pair),
            folded("The second against the first", grid(directed, metric, pair)),
        ]

    def _by_label(self) -> list[Element]:
        report = self._report
        plots = [
            figure(figures.labels_plot(report, name, self._labels, _PALETTE))
            for name in (f"{figures.EXACT}_mean", figures.ALPHA)
        ]
        scores = [each for each in report.per_label() if each.key.label is not None]
        return [
            *plots,
            folded("Every figure by label", grid(scores, self._label, metric_of_pair)),
        ]

    def _confusions(self) -> list[Element]:
        report = self._report
        names = report.annotators
        pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
        drawn = [
            figure(figures.confusion_plot(report.confusion(*pair), self._labels, _PALETTE))
            for pair in pairs[:_MOST_PAIRS]
        ]
        if len(pairs) > _MOST_PAIRS:
            drawn.append(
                element("p", f"And {len(pairs) - _MOST_PAIRS:,} more pairs.", class_="small")
            )
        return drawn

    def _articles(self) -> list[Element]:
        report, articles = self._report, self._project.articles()
        plots = [
            figure(plot(report, figures.ALPHA, articles, _PALETTE))
            for plot in (figures.length_plot, figures.date_plot)
        ]
        exact = f"{figures.EXACT}_mean"
        by_article = {
            each.key.article: each for each in report.per_article() if each.key.name == exact
        }
        scores = {
            each.key.article or "": each
            for each in report.per_article()
            if each.key.name == figures.ALPHA and each.value is not None
        }
        worst = sorted(scores.values(), key=lambda each: each.value or 0.0)[:_MOST_ARTICLES]
        rows = [
            (
                named(self._titles.get(each.key.article or "", "")),
                value(each),
                value(by_article[each.key.article]) if each.key.article in by_article else NONE,
            )
            for each in worst
        ]
        heads = (
            "Article, the least agreement first",
            figures.CALLED[figures.ALPHA],
            figures.CALLED[exact],
        )
        return [*plots, table(heads, rows, 2)] if rows else plots

    def _over_time(self) -> list[Element]:
        days = work_days(self._project)
        stages = drift(self._report.corpus, days) if len(set(days.values())) > 1 else []
        return [figure(figures.drift_plot(stages, _PALETTE))]

    def _links(self) -> list[Element]:
        scores = [each for each in self._report.per_label() if each.key.link_type is not None]
        if not any(each.value is not None for each in scores):
            return [element("p", "No annotator drew a link.", class_="none")]
        return [grid(scores, self._type, metric_of_pair)]

    def _cases(self) -> list[Element]:
        people = {
            each.id: each.name
            for each in self._project.annotators()
            if each.name in self._report.annotators
        }
        every = [reviewed.case for reviewed in self._project.cases(tuple(people))]
        # What a reviewer added to gold says nothing of how the annotators agree.
        found = [case for case in every if case.kind is not CaseKind.ADDED]
        odd = sorted(
            (case for case in found if case.kind is not CaseKind.AGREED),
            key=lambda case: -case.cost,
        )
        writer = CaseWriter(self._project, people)
        shown = [writer.written(case) for case in odd[: self._wishes.cases]]
        more = len(odd) - len(shown)
        rest = (
            [element("p", f"And {more:,} more, which weigh less.", class_="small")] if more else []
        )
        return [counted(found), *shown, *rest]

    def _missing(self) -> list[Element]:
        by_reason: dict[str, list[str]] = defaultdict(list)
        for score in self._report.scores:
            if score.value is None:
                by_reason[score.reason].append(str(score.key))
        parts: list[Element] = [element("h3", "Without a figure")]
        for reason, keys in by_reason.items():
            head = element("summary", f"{sentence(reason)} {len(keys):,} figures.")
            parts.append(element("details", head, element("p", ", ".join(keys), class_="small")))
        if not by_reason:
            parts.append(element("p", "Every figure has a value."))
        parts.append(element("h3", "Left out"))
        lines = [
            element(
                "li",
                named(self._titles.get(each.article or "", in_words(each.annotators))),
                f": {each.reason}",
            )
            for each in self._report.left_out
        ]
        parts.append(element("ul", *lines) if lines else element("p", "Nothing."))
        return parts

    def _label(self, key: Key) -> str:
        return self._labels.get(key.label or "", key.label or "")

    def _type(self, key: Key) -> str:
        return self._types.get(key.link_type or "", key.link_type or "")


def _definitions(report: Report) -> list[Element]:
    """Each formula once, with all the names under which it is reported here."""
    used = dict.fromkeys(score.key.name for score in report.scores)
    by_text: dict[str, list[str]] = defaultdict(list)
    for name in used:
        by_text[inspect.getdoc(FORMULAS[name]) or ""].append(name)
    terms: list[Element] = []
    for text, names in by_text.items():
        terms.append(element("dt", ", ".join(names)))
        terms += (element("dd", " ".join(part.split())) for part in text.split("\n\n"))
    made = element("p", f"Made by Annotator {__version__}.", class_="small")
    return [element("dl", *terms), made]
