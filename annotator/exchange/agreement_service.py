"""Answers what the page on agreement asks: counts once, then cuts the report into sections, plots, doors and files.

Requests and answers are plain values (JSON), so that whoever asks can be another process.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from annotator.agreement import gamma
from annotator.agreement.bootstrap import intervals
from annotator.agreement.doors import behind, behind_cell
from annotator.agreement.drift import drift
from annotator.agreement.measure import Undefined
from annotator.agreement.report import Score, agreement_report, assembled
from annotator.agreement.tables import WRITERS, report_table
from annotator.core.errors import Refused
from annotator.exchange.agreement import layer_readings, work_days
from annotator.exchange.board_cells import BoardTable, key_of
from annotator.exchange.board_plots import plots
from annotator.exchange.board_sections import Ground, Section, pair_chosen, section
from annotator.exchange.board_training import behind_slip, training_section
from annotator.exchange.report_page import Wishes, report_page
from annotator.exchange.training import project_training
from annotator.plots.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.agreement.doors import Meeting
    from annotator.agreement.report import Report
    from annotator.agreement.training import Training
    from annotator.exchange.board_sections import Choice
    from annotator.plots.drawing import Mark, Plot
    from annotator.store.project import Project

Answer = dict[str, Any]
# So many rows of a table at a time: whoever shows them must not stand still for thousands.
ROWS_AT_ONCE = 150


class AgreementService:
    """One project, and the report that was counted last. `answer` raises UserError with a sentence."""

    def __init__(self, project: Project, progress: Callable[[int, int], None]) -> None:
        """`progress` is told how far a long request is, and may answer others meanwhile."""
        self._project = project
        self._progress = progress
        self._ground: Ground | None = None
        self._training: dict[tuple[str, str], Training] = {}
        self._last = ("", "")
        self._rest: list[list[Any]] = []

    def answer(self, asked: Answer) -> Answer:
        """The answer to one request; `do` says which."""
        found: Callable[[Answer], Answer] = getattr(self, f"_do_{asked['do']}")
        return found(asked)

    # Counting

    def _do_count(self, asked: Answer) -> Answer:
        """Every figure but gamma, without intervals, of these annotators (names); gold among them where asked."""
        project = self._project
        wanted = list(asked["annotators"])
        layers = (*project.annotators(), *project.suggesters())
        owners = [each for each in layers if each.name in wanted]
        gold = project.gold() if asked.get("gold") else None
        if gold is not None:
            owners.append(gold)
            wanted.append(gold.name)
        report = agreement_report(
            layer_readings(project, owners),
            wanted,
            labels=[label.id for label in project.schema.labels],
            undirected=self._undirected(),
        )
        self._ground = self._grounded(report)
        self._training.clear()
        return {"annotators": list(report.annotators), "articles": len(report.articles)}

    def _grounded(self, report: Report) -> Ground:
        project = self._project
        days = work_days(project)
        return Ground(
            report,
            {row.id: row.name for row in project.schema.labels},
            {row.id: row.name for row in project.schema.link_types},
            {row.id: row for row in project.articles()},
            tuple(drift(report.corpus, days) if len(set(days.values())) > 1 else ()),
        )

    def _undirected(self) -> list[str]:
        return [row.id for row in self._project.schema.link_types if not row.directed]

    def _do_intervals(self, asked: Answer) -> Answer:
        """Intervals of the figures counted, by so many draws of the articles."""
        report = self._counted().report
        pool, measures = assembled(report.corpus, self._undirected())
        rounds, read = asked["rounds"], len(pool.articles)
        # Reading takes long too: what is asked meanwhile is answered between two articles.
        sources = {block.source for measure in measures for block in measure.blocks}
        for done, article in enumerate(pool.articles):
            for source in sources:
                pool.table(source, article)
            self._progress(done, read + rounds)

        def advance(done: int, _rounds: int) -> None:
            self._progress(read + done, read + rounds)

        spread = intervals(pool, measures, rounds, asked.get("seed", 0), progress=advance)
        by_key = {measure.key: interval for measure, interval in spread.items()}
        scores = tuple(
            replace(score, interval=by_key.get(score.key, score.interval))
            for score in report.scores
        )
        self._ground = replace(self._counted(), report=replace(report, scores=scores))
        return {}

    def _do_gamma(self, asked: Answer) -> Answer:
        """Gamma of each article that all have read."""
        ground = self._counted()
        corpus = ground.report.corpus
        scores = []
        for key, value in gamma.figures(corpus, asked.get("seed", 0)):
            if isinstance(value, Undefined):
                scores.append(Score(key, None, str(value)))
            else:
                scores.append(Score(key, value))
            self._progress(len(scores) // len(gamma.NAMES), len(corpus.common))
        self._ground = replace(self._counted(), gamma=tuple(scores))
        return {}

    def _counted(self) -> Ground:
        if self._ground is None:
            raise Refused("Nothing has been counted yet.")
        return self._ground

    # What is shown

    def _section(self, asked: Answer) -> Section:
        chosen = asked.get("chosen", {})
        if asked["section"] == "training":
            return self._training_section(chosen)
        return section(self._counted(), asked["section"], chosen)

    def _do_section(self, asked: Answer) -> Answer:
        """The section with the first rows of its tables; `total` says how many each has."""
        found = self._section(asked).to_json()
        self._rest = [table["rows"] for table in found["tables"]]
        for table in found["tables"]:
            table["total"] = len(table["rows"])
            table["rows"] = table["rows"][:ROWS_AT_ONCE]
        return found

    def _do_rows(self, asked: Answer) -> Answer:
        """The next rows, from one on, of a table of the section that was answered last."""
        start = asked["start"]
        return {"rows": self._rest[asked["table"]][start : start + ROWS_AT_ONCE]}

    def _plots(self, asked: Answer) -> list[Plot]:
        palette = Palette(**{**asked["palette"], "series": tuple(asked["palette"]["series"])})
        chosen = asked.get("chosen", {})
        return plots(self._counted(), asked["section"], chosen, palette, asked["width"])

    def _do_plots(self, asked: Answer) -> Answer:
        """The section's plots: SVG, size, marks as [x, y, width, height, words, door]."""
        return {"plots": [self._drawn(asked, plot) for plot in self._plots(asked)]}

    def _drawn(self, asked: Answer, plot: Plot) -> Answer:
        marks = [
            [*mark[1:5], self._says(asked, mark), self._door(asked, mark.key)]
            for mark in plot.marks
        ]
        return {"svg": plot.svg, "width": plot.width, "height": plot.height, "marks": marks}

    def _says(self, asked: Answer, mark: Mark) -> str:
        """What a mark says, with an article's title in place of its id."""
        if asked["section"] != "articles":
            return mark.says
        id = str(mark.key[0])
        return f"{self._counted().title(id)}{mark.says.removeprefix(id)}"

    def _door(self, asked: Answer, key: tuple[str | None, ...]) -> list[Any]:
        chosen, ground = asked.get("chosen", {}), self._counted()
        match asked["section"]:
            case "pairs":
                return ["score", chosen.get("metric", ""), list(key), None, None, None]
            case "labels":
                return ["score", "", [], key[0], None, None]
            case "confusion":
                return ["cell", *pair_chosen(ground, chosen), *key]
            case "time":
                return ["stage", key[0], int(key[1] or 0)]
            case _:
                return ["score", "", [], None, key[0], None]

    # Training

    def _training_section(self, chosen: dict[str, str]) -> Section:
        ground = self._counted()
        gold = self._project.gold()
        names = [one for one in ground.report.annotators if not (gold and gold.name == one)]
        references = [["", "Gold"]] if gold is not None else []
        references += [[name, name] for name in names]
        person = chosen.get("person") or names[0]
        first = "" if gold is not None else next(name for name in names if name != person)
        against = chosen.get("against", first)
        choices: list[Choice] = [
            ("person", "Whose work", [[name, name] for name in names]),
            ("against", "Against", [row for row in references if row[0] != person]),
        ]
        if against == person:
            against = first
        report = self._trained(person, against)
        texts = {
            lesson.meeting.article: self._project.text(lesson.meeting.article)
            for lesson in report.to_look_at[:500]
        }
        return training_section(ground, report, texts, choices)

    def _trained(self, person: str, against: str) -> Training:
        if (person, against) not in self._training:
            self._training[person, against] = project_training(self._project, person, against)
        self._last = person, against
        return self._training[person, against]

    # Doors

    def _do_door(self, asked: Answer) -> Answer:
        """The ids of the spans behind a door, and of whom; of a figure of links, the type in place of them."""
        door = asked["door"]
        if door[0] == "score" and door[5] is not None:
            return {"marks": [], "label": door[5], "annotators": self._of_whom(door)}
        marks = sorted(set(self._behind(door)))
        return {"marks": marks, "label": "", "annotators": self._of_whom(door)}

    def _of_whom(self, door: list[Any]) -> list[str]:
        """The names of those whose spans are behind a door."""
        gold = self._project.gold()
        match door:
            case ["marks" | "slip", *_]:
                person, against = self._last
                return [person, against or (gold.name if gold else "")]
            case ["cell", one, other, *_]:
                return [one, other]
            case ["score", _, [_, _, *_] as names, *_]:
                return [str(name) for name in names]
        return list(self._counted().report.annotators)

    def _behind(self, door: list[Any]) -> Iterable[str]:
        report = self._counted().report
        match door:
            case ["marks", marks]:
                return [str(one) for one in marks]
            case ["slip", label, slip]:
                return behind_slip(self._training[self._last], label, slip)
            case ["cell", one, other, first, second]:
                return _ids(behind_cell(report.corpus, (one, other), first, second))
            case ["stage", annotator, number]:
                return self._behind_stage(report, annotator, number)
            case _:
                return _ids(behind(report.corpus, key_of(door)))

    def _behind_stage(self, report: Report, annotator: str, number: int) -> Iterable[str]:
        drawn = [each for each in self._counted().stages if each.f1 is not None]
        stage = [each for each in drawn if each.annotator == annotator][number]
        key = key_of(["score", "", [], None, None, None])
        found = (each for each in behind(report.corpus, key) if each.article in stage.articles)
        return _ids([each for each in found if annotator in each.annotators])

    # Files

    def _do_table(self, asked: Answer) -> Answer:
        """A table of a section, or every figure (section ""), as CSV, Markdown or LaTeX."""
        write = WRITERS[asked["kind"]]
        if not asked["section"]:
            return {"text": write(report_table(self._counted().report))}
        tables = _joined(self._section(asked).tables)
        return {"text": "\n".join(write(table.plain()) for table in tables)}

    def _do_page(self, asked: Answer) -> Answer:
        """The whole report as one HTML page, of annotators without gold, in the language that is asked for."""
        gold = self._project.gold()
        names = [name for name in self._counted().report.annotators
                 if not (gold and gold.name == name)]  # fmt: skip
        language = asked.get("language", "en")
        wishes = Wishes(names, asked["rounds"], asked.get("seed", 0), language=language)
        return {"text": report_page(self._project, wishes, date.today(), self._progress)}


def _ids(meetings: Iterable[Meeting]) -> list[str]:
    return [mark.id for each in meetings for mark in (each.first, each.second) if mark is not None]


def _joined(tables: Sequence[BoardTable]) -> list[BoardTable]:
    """Tables of which those of the same columns, which the page sets off, are one: a file has one head for them."""
    found: dict[tuple[tuple[str, str], ...], BoardTable] = {}
    for table in tables:
        key = tuple(table.columns)
        before = found.get(key)
        rows = [*(before.rows if before else ()), *table.rows]
        found[key] = BoardTable(table.name, table.columns, rows)
    return list(found.values())
