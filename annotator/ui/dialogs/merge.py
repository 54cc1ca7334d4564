"""The sheet of a merge: what would come in, for whom and under which label, and what needs eyes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from annotator.app.languages import listed, number
from annotator.app.retelling import retold
from annotator.core.merge import in_all
from annotator.core.schema import Schema
from annotator.ui.dialogs.merge_mapping import MergeMapping
from annotator.ui.dialogs.merge_words import MergeWords
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.merge import MergeCase, MergeReport, SchemaDifference
    from annotator.ui.theme import Theme


class MergeSheet(Sheet):
    """`merge_wanted`, `files_wanted` (other files), `place_wanted` with a span's id.

    `mapping_chosen` with the kind and id of a label of theirs, and what it becomes here.
    """

    merge_wanted = Signal()
    files_wanted = Signal()
    place_wanted = Signal(str)
    mapping_chosen = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("merge", "", theme, parent)
        self.setWindowTitle(self.tr("Merge colleagues’ projects"))
        self.setAccessibleName(self.windowTitle())
        self._spans: list[str] = []
        self._apart = self.label("merge_apart")
        self._apart.hide()
        self.column.addWidget(self._apart)
        self._labels = self.label("merge_labels", muted=True)
        self._labels.setText(
            self.tr(
                "Labels that are not the same in both. Choose what each becomes here; the counts follow."
            )
        )
        self.mapping = MergeMapping()
        self.mapping.chosen.connect(self.mapping_chosen)
        for part in (self._labels, self.mapping):
            part.hide()
            self.column.addWidget(part)
        heads = (self.tr("Annotator"), self.tr("Label"), self.tr("Before"), self.tr("In"), self.tr("New"),
                 self.tr("Changed"), self.tr("The same"), self.tr("Conflicts"),
                 self.tr("Stays out"), self.tr("After"))  # fmt: skip
        self.counts = PlainTable(
            "merge_counts", self.tr("Spans by annotator and label"), heads, wide=(1,), numbers=range(2, 10)
        )  # fmt: skip
        self.column.addWidget(self.counts, 2)
        self._eyes = self.label("merge_eyes", muted=True)
        self.column.addWidget(self._eyes)
        columns = (self.tr("What"), self.tr("Article"), self.tr("Whose"), self.tr("Here"),
                   self.tr("There"))  # fmt: skip
        self.cases = PlainTable(
            "merge_cases", self.tr("What is to be looked at"), columns, wide=(3, 4)
        )
        self.cases.opened.connect(self._go)
        self.column.addWidget(self.cases, 1)
        self._merge = self.button(
            "merge_do", self.tr("Merge"), self.merge_wanted.emit, primary=True
        )
        self.button("merge_files", self.tr("Other files …"), self.files_wanted.emit)
        self.button("merge_close", self.tr("Close"), self.close)

    def show_looking(self, paths: Sequence[Path], *, again: bool) -> None:
        """Say that it is being looked at what these files would bring; `again`: with other labels."""
        names = ", ".join(path.name for path in paths)
        self.words.setText(self.tr("Looking at what {names} would bring …").format(names=names))
        if not again:
            self._fill([], [])
            self._apart.hide()
            self._show_mapping([], Schema(()))
        self._merge.setEnabled(False)

    def show_reports(
        self,
        reports: Sequence[MergeReport],
        schema: Schema,
        titles: Mapping[str, str] | None = None,
    ) -> None:
        """Show what the merge would do in a project of that schema; `titles` are those of articles by their ids."""
        found = [one for report in reports for one in report.schema]
        names = {one.ours: one.name for one in found if one.added}
        names |= {label.id: label.name for label in schema.labels}
        self._show_mapping(found, schema)
        self.words.setText("\n".join(self._summary(report) for report in reports))
        self._apart.setText("\n".join(self._told_apart(one) for one in reports if one.apart))
        self._apart.setVisible(any(one.apart for one in reports))
        counts = [
            (row.annotator, names.get(row.label, row.label), *map(_number, (
                row.before, row.incoming, row.added, row.updated, row.same, row.conflicts, row.refused,
                row.after)))
            for row in in_all(reports)
        ]  # fmt: skip
        rows: list[tuple[str, ...]] = []
        told = MergeWords(schema, names, titles or {})
        self._spans = []
        for report in reports:
            out = self.tr("Stays out")
            rows += [(out, "", "", "", retold(one.reason)) for one in report.problems]
            self._spans += [""] * len(report.problems)
            rows += [self._of_case(one, told) for one in report.cases]
            self._spans += [one.id if one.what == "span" else "" for one in report.cases]
        self._fill(counts, rows)
        self._merge.setEnabled(any(_brings(report) for report in reports))
        if not any(box.hasFocus() for box in self.mapping.findChildren(QComboBox)):
            self._merge.setFocus()

    def _show_mapping(self, found: Sequence[SchemaDifference], schema: Schema) -> None:
        self.mapping.show_differences(found, schema)
        self._labels.setVisible(bool(found))

    def _fill(self, counts: Sequence[Sequence[str]], cases: Sequence[Sequence[str]]) -> None:
        self.counts.show_rows(counts)
        self.cases.show_rows(cases)
        self.cases.setVisible(bool(cases))
        self._eyes.setVisible(bool(counts or cases))
        some = self.tr("To be looked at: {n}. Enter goes to a span that is here.").format(
            n=number(len(cases))
        )
        none = self.tr("No conflicts.")
        self._eyes.setText(some if cases else none)

    def _summary(self, report: MergeReport) -> str:
        articles = report.articles
        parts = [
            (self.tr("articles that are here too: {n}"), articles.unchanged, True),
            (self.tr("new articles: {n}"), articles.added, False),
            (self.tr("new spans: {n}"), report.annotations.added, True),
            (self.tr("new links: {n}"), report.links.added, False),
            (self.tr("changed there alone: {n}"), report.updated, False),
        ]
        told = [words.format(n=number(n)) for words, n, always in parts if n or always]
        if report.newcomers:
            words = self.tr("new annotators: {names}")
            told.append(words.format(names=listed(*report.newcomers)))
        said = self.tr("{name}: {counts}.").format(
            name=Path(report.other).name, counts=" · ".join(told)
        )
        return said if _brings(report) else f"{said} {self.tr('All of it is here already.')}"

    def _told_apart(self, report: MergeReport) -> str:
        """What it means that a project is no copy of this one."""
        apart = report.apart
        assert apart is not None
        said = [
            self.tr(
                "{name} began apart: it is no copy of this project, nor handed out of it. Articles of the same text"
                " become one, with the marks of both; others are added."
            ).format(name=Path(report.other).name)
        ]
        if apart.renamed:
            words = self.tr(
                "Added under an id of their own, for another text here has theirs: {n}."
            )
            said.append(words.format(n=number(apart.renamed)))
        if apart.people:
            words = self.tr("In both, and taken for one person each: {names}.")
            said.append(words.format(names=listed(*apart.people)))
        return " ".join(said)

    def _of_case(self, one: MergeCase, told: MergeWords) -> tuple[str, ...]:
        kinds = {
            "conflict": self._of_conflict(one.kept),
            "deleted_there": self.tr("Deleted there, stays here"),
            "deleted_here": self.tr("Deleted here, comes back"),
            "twice": self.tr("Marked twice, both stay"),
        }
        return kinds.get(one.kind, one.kind), told.article(one), one.annotator, *told.sides(one)

    def _of_conflict(self, kept: str) -> str:
        if kept == "both":
            return self.tr("Decided on both sides, both stand until it is decided again")
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
