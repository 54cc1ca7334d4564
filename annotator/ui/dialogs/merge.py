"""The sheet of a merge: what would come in, for whom and under which label, and what needs eyes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.app.languages import number
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.merge import MergeCase, MergeReport, SchemaDifference
    from annotator.ui.theme import Theme


class MergeSheet(Sheet):
    """`merge_wanted`, `files_wanted` (other files), and `place_wanted` with a span's id."""

    merge_wanted = Signal()
    files_wanted = Signal()
    place_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("merge", "", theme, parent)
        self.setWindowTitle(self.tr("Merge colleagues’ projects"))
        self.setAccessibleName(self.windowTitle())
        self._spans: list[str] = []
        heads = (self.tr("Annotator"), self.tr("Label"), self.tr("Before"), self.tr("In"), self.tr("New"),
                 self.tr("Changed"), self.tr("The same"), self.tr("Conflicts"), self.tr("After"))  # fmt: skip
        self.counts = PlainTable(
            "merge_counts", self.tr("Spans by annotator and label"), heads, wide=(1,), numbers=range(2, 9)
        )  # fmt: skip
        self.column.addWidget(self.counts, 2)
        self._eyes = self.label("merge_eyes", muted=True)
        self.column.addWidget(self._eyes)
        columns = (self.tr("What"), self.tr("Article"), self.tr("Whose"), self.tr("Here"),
                   self.tr("There"))  # fmt: skip
        self.cases = PlainTable("merge_cases", self.tr("What needs eyes"), columns, wide=(3, 4))
        self.cases.opened.connect(self._go)
        self.column.addWidget(self.cases, 1)
        self._merge = self.button("merge_do", self.tr("Merge"), self.merge_wanted.emit)
        self.button("merge_files", self.tr("Other files …"), self.files_wanted.emit)
        self.button("merge_close", self.tr("Close"), self.close)

    def show_looking(self, paths: Sequence[Path]) -> None:
        """Say that it is being looked at what these files would bring."""
        names = ", ".join(path.name for path in paths)
        self.words.setText(self.tr("Looking at what {names} would bring …").format(names=names))
        self._fill([], [])
        self._merge.setEnabled(False)

    def show_reports(self, reports: Sequence[MergeReport], names: dict[str, str]) -> None:
        """Show what the merge would do; `names` are those of labels by id."""
        self.words.setText("\n".join(self._summary(report) for report in reports))
        counts = [
            (row.annotator, names.get(row.label, row.label), *map(_number, (
                row.before, row.incoming, row.added, row.updated, row.same, row.conflicts, row.after)))
            for report in reports for row in report.counts
        ]  # fmt: skip
        rows: list[tuple[str, ...]] = []
        self._spans = []
        for report in reports:
            rows += [self._of_schema(one) for one in report.schema]
            rows += [(str(problem), "", "", "", "") for problem in report.problems]
            self._spans += [""] * (len(report.schema) + len(report.problems))
            rows += [self._of_case(one) for one in report.cases]
            self._spans += [one.id if one.what == "span" else "" for one in report.cases]
        self._fill(counts, rows)
        self._merge.setEnabled(any(_brings(report) for report in reports))
        self._merge.setFocus()

    def _fill(self, counts: Sequence[Sequence[str]], cases: Sequence[Sequence[str]]) -> None:
        self.counts.show_rows(counts)
        self.cases.show_rows(cases)
        self.cases.setVisible(bool(cases))
        self._eyes.setVisible(bool(counts or cases))
        some = self.tr("For eyes: {n}. Enter goes to a span that is here.").format(
            n=number(len(cases))
        )
        none = self.tr("No conflicts, and the same labels.")
        self._eyes.setText(some if cases else none)

    def _summary(self, report: MergeReport) -> str:
        articles = report.articles
        words = self.tr(
            "{name}: articles that are here already {known}, new ones {new}; spans that come in {spans}, "
            "links {links}; changed there alone {updated}."
        )
        said = words.format(
            name=Path(report.other).name, known=number(articles.unchanged),
            new=number(articles.added),
            spans=number(report.annotations.added), links=number(report.links.added),
            updated=number(report.updated),
        )  # fmt: skip
        return said if _brings(report) else f"{said} {self.tr('All of it is here already.')}"

    def _of_schema(self, one: SchemaDifference) -> tuple[str, ...]:
        what = self.tr("{kind} “{name}”").format(kind=one.kind.replace("_", " "), name=one.name)
        here = one.ours or self.tr("none: what carries it stays out")
        return what.capitalize(), "", "", here, one.id

    def _of_case(self, one: MergeCase) -> tuple[str, ...]:
        kinds = {
            "conflict": self._of_conflict(one.kept),
            "deleted_there": self.tr("Deleted there, stays here"),
            "deleted_here": self.tr("Deleted here, comes back"),
            "twice": self.tr("Marked twice, both stay"),
        }
        return kinds.get(one.kind, one.kind), one.article, one.annotator, one.ours, one.theirs

    def _of_conflict(self, kept: str) -> str:
        if kept == "theirs":
            return self.tr("Changed on both sides, theirs is taken")
        return self.tr("Changed on both sides, ours stays")

    def _go(self, row: int) -> None:
        if row < len(self._spans) and self._spans[row]:
            self.place_wanted.emit(self._spans[row])


def _brings(report: MergeReport) -> bool:
    return bool(report.edit)


def _number(count: int) -> str:
    return number(count) if count else "–"
