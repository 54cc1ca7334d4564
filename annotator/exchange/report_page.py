"""The report on agreement as one HTML file, for those who do not have the program."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.agreement.drift import drift
from annotator.core.cases import CaseKind
from annotator.exchange import figures
from annotator.exchange.agreement import project_agreement, work_days
from annotator.exchange.markup import element, figure, named, page, table
from annotator.exchange.report_cases import CaseWriter
from annotator.exchange.report_definitions import definitions
from annotator.exchange.report_tables import NONE, ReportTables, folded, sentence
from annotator.exchange.tongue import Tongue
from annotator.paths import resource
from annotator.plots.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from xml.etree.ElementTree import Element

    from annotator.agreement.bootstrap import Progress
    from annotator.agreement.corpus import LeftOut
    from annotator.agreement.measure import Key
    from annotator.agreement.report import Report
    from annotator.plots.drawing import Plot
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
# Where a name of the project comes in a sentence, until it is put there.
_NAME = "\0"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the report is to hold: annotators by name (None: all), rounds, seed, and so many cases at most.

    `language` is the code of the one in which it is written.
    """

    annotators: Sequence[str] | None = None
    rounds: int = 1000
    seed: int = 0
    cases: int = 300
    language: str = "en"


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
        self._tongue = Tongue(wishes.language)
        names = (*self._labels.values(), *self._types.values(), *report.annotators)
        self._tongue.keep((*names, *self._titles.values()))
        self._tables = ReportTables(self._tongue)

    def text(self) -> str:
        """The file's text."""
        tongue = self._tongue
        sections = [
            ("figures", tongue.say("The figures"), self._overall()),
            ("pairs", tongue.say("Each two annotators"), self._pairs()),
            ("labels", tongue.say("Labels"), self._by_label()),
            ("confusion", tongue.say("Which label for which"), self._confusions()),
            ("articles", tongue.say("Articles"), self._articles()),
            ("time", tongue.say("Over time"), self._over_time()),
            ("links", tongue.say("Links"), self._links()),
            ("cases", tongue.say("Disagreements"), self._cases()),
            ("undefined", tongue.say("Without a figure, and left out"), self._missing()),
            ("definitions", tongue.say("What the figures mean"), definitions(self._report, tongue)),
        ]
        people = tongue.joined(self._report.annotators)
        title = tongue.say("Agreement of {people}", people=people)
        contents = [element("li", element("a", head, href=f"#{id}")) for id, head, _ in sections]
        parts = [
            element("section", element("h2", head), *body, id=id) for id, head, body in sections
        ]
        nav = element("nav", element("ol", *contents), aria_label=tongue.say("Contents"))
        body = element("body", element("h1", title, dir="auto"), *self._lead(), nav, *parts)
        style = resource("resources", "report", "report.css").read_text(encoding="utf-8")
        return page(title, style, body, tongue.language, runs_left=tongue.runs_left)

    def _lead(self) -> Iterator[Element]:
        report, tongue = self._report, self._tongue
        lacking = {each.article for each in report.left_out} - {None}
        number = len(report.articles)
        said = tongue.say(
            "{articles}, {all} of them read by all. Project {project}, {day}.",
            articles=tongue.count("%n article(s)", number),
            all=tongue.number(number - len(lacking)),
            project=_NAME,
            day=tongue.day(self._made),
        )
        before, _, after = said.partition(_NAME)
        yield element("p", before, named(self._project.path.name), after, class_="lead")
        if self._wishes.rounds:
            said = tongue.say(
                "In brackets: 95 % of {rounds} draws of the articles, with replacement, gave a "
                "figure between the two (seed {seed}).",
                rounds=tongue.number(self._wishes.rounds),
                seed=self._wishes.seed,
            )
            yield element("p", said, class_="small")

    def _overall(self) -> list[Element]:
        tongue, tables = self._tongue, self._tables
        every = self._report.overall()
        values = tables.values(every, lambda _: "")
        rows = [(tables.metric(each.key), value) for each, value in zip(every, values, strict=True)]
        return [table((tongue.say("Of all annotators"), tongue.say("Figure")), rows, 1)]

    def _figure(self, plot: Plot) -> Element:
        return figure(plot, self._tongue.in_line)

    def _pairs(self) -> list[Element]:
        report = self._report
        both = [score for score in report.per_pair() if not score.key.directed]
        directed = [score for score in report.per_pair() if score.key.directed]
        plots = [
            self._figure(figures.pairs_plot(report, name, _PALETTE))
            for name in (figures.EXACT, figures.KAPPA)
            if len(report.annotators) > 2  # Of two, the table says it in one line.
        ]
        tables, head = self._tables, self._tongue.say("The second against the first")
        return [
            *plots,
            tables.grid(both, tables.metric, tables.pair),
            folded(head, tables.grid(directed, tables.metric, tables.pair)),
        ]

    def _by_label(self) -> list[Element]:
        report = self._report
        plots = [
            self._figure(figures.labels_plot(report, name, self._labels, _PALETTE))
            for name in (f"{figures.EXACT}_mean", figures.ALPHA)
        ]
        scores = [each for each in report.per_label() if each.key.label is not None]
        grid = self._tables.grid(scores, self._label, self._tables.metric_of_pair)
        return [*plots, folded(self._tongue.say("Every figure by label"), grid)]

    def _confusions(self) -> list[Element]:
        report = self._report
        names = report.annotators
        pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
        drawn = [self._confusion(pair) for pair in pairs[:_MOST_PAIRS]]
        if len(pairs) > _MOST_PAIRS:
            more = self._tongue.count("And %n more pair(s).", len(pairs) - _MOST_PAIRS)
            drawn.append(element("p", more, class_="small"))
        return drawn

    def _confusion(self, pair: tuple[str, str]) -> Element:
        plot = figures.confusion_plot(self._report.confusion(*pair), self._labels, _PALETTE)
        one, other = pair
        title = self._tongue.say("{one} against {other}", one=one, other=other)
        return figure(
            plot,
            lambda text: title if text == f"{one} against {other}" else self._tongue.in_line(text),
        )

    def _articles(self) -> list[Element]:
        report, articles = self._report, self._project.articles()
        plots = [
            self._figure(plot(report, figures.ALPHA, articles, _PALETTE))
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
        value, tongue = self._tables.value, self._tongue
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
            tongue.say("Article, the least agreement first"),
            tongue.retold(figures.CALLED[figures.ALPHA]),
            tongue.retold(figures.CALLED[exact]),
        )
        return [*plots, table(heads, rows, 2)] if rows else plots

    def _over_time(self) -> list[Element]:
        days = work_days(self._project)
        stages = drift(self._report.corpus, days) if len(set(days.values())) > 1 else []
        return [self._figure(figures.drift_plot(stages, _PALETTE))]

    def _links(self) -> list[Element]:
        scores = [each for each in self._report.per_label() if each.key.link_type is not None]
        if not any(each.value is not None for each in scores):
            return [element("p", self._tongue.say("No annotator drew a link."), class_="none")]
        return [self._tables.grid(scores, self._type, self._tables.metric_of_pair)]

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
        writer = CaseWriter(self._project, people, self._tongue)
        shown = [writer.written(case) for case in odd[: self._wishes.cases]]
        more = len(odd) - len(shown)
        said = self._tongue.count("And %n more, which weigh less.", more)
        rest = [element("p", said, class_="small")] if more else []
        return [self._tables.counted(found), *shown, *rest]

    def _missing(self) -> list[Element]:
        tongue = self._tongue
        by_reason: dict[str, list[str]] = defaultdict(list)
        for score in self._report.scores:
            if score.value is None:
                by_reason[score.reason].append(str(score.key))
        parts: list[Element] = [element("h3", tongue.say("Without a figure"))]
        for reason, keys in by_reason.items():
            number = tongue.count("%n figure(s).", len(keys))
            head = element("summary", f"{sentence(tongue.retold(reason))} {number}")
            said = element("p", ", ".join(keys), class_="small", dir="ltr")
            parts.append(element("details", head, said))
        if not by_reason:
            parts.append(element("p", tongue.say("Every figure has a value.")))
        parts.append(element("h3", tongue.say("Left out")))
        lines = [self._left_out(each) for each in self._report.left_out]
        parts.append(element("ul", *lines) if lines else element("p", tongue.say("Nothing.")))
        return parts

    def _left_out(self, each: LeftOut) -> Element:
        tongue = self._tongue
        what = self._titles.get(each.article or "", tongue.joined(each.annotators))
        said = tongue.say("{what}: {value}", what=_NAME, value=tongue.retold(each.reason))
        before, _, after = said.partition(_NAME)
        return element("li", before, named(what), after)

    def _label(self, key: Key) -> str:
        return self._labels.get(key.label or "", key.label or "")

    def _type(self, key: Key) -> str:
        return self._types.get(key.link_type or "", key.link_type or "")
