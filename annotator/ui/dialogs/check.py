"""The sheet of a check: what is wrong with the project, how often and where; and what a repair did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.app.languages import number
from annotator.app.retelling import retold
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.check import Finding
    from annotator.core.repair import RepairReport
    from annotator.ui.theme import Theme


class CheckSheet(Sheet):
    """`place_wanted` carries the id of what a finding names; `repair_wanted` and `check_wanted` the hand's wish."""

    place_wanted = Signal(str)
    repair_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, told: Callable[[str], str], theme: Theme, parent: QWidget) -> None:
        """`told` puts what an id is into words."""
        super().__init__("check", "", theme, parent)
        self.setWindowTitle(self.tr("Check this project"))
        self.setAccessibleName(self.windowTitle())
        self._told = told
        self._findings: list[Finding] = []
        heads = (self.tr("Kind"), self.tr("Places"), self.tr("What was found"))
        said = heads[-1]
        self.table = PlainTable("check_findings", said, heads, wide=(2,), numbers=(1,))
        self.table.row_chosen.connect(self._show_places)
        self._whole = self.label("check_sentence", muted=True)
        head = self.tr("Where (Enter goes there)")
        self.places = PlainTable("check_places", self.tr("Where"), (head,), wide=(0,))
        self.places.opened.connect(self._go)
        self.column.addWidget(self.table, 2)
        self.column.addWidget(self._whole)
        self.column.addWidget(self.places, 1)
        self._repair = self.button("check_repair", self.tr("Repair"), self.repair_wanted.emit)
        self.button("check_again", self.tr("Check again"), self.check_wanted.emit)
        self.button("check_close", self.tr("Close"), self.close)

    def show_findings(
        self,
        findings: Sequence[Finding],
        refusal: str = "",
        breaches: Sequence[Finding] = (),
        advice: Sequence[Finding] = (),
    ) -> None:
        """List what is wrong; `refusal` says why it cannot be repaired here, "" where it can.

        `breaches` are what the scheme does not allow: no damage. `advice` is no fault, but worth a second look.
        """
        self._list([*findings, *breaches, *advice])
        said = self.tr("This project is in order: every text, offset, quote, link and reference.")
        if breaches:
            said = self.tr("The file is in order. The scheme does not allow what is listed here.")
        if findings:
            said = self.tr("This project is damaged. A repair first keeps a copy of it as it is.")
        parts = [said, refusal if findings else ""]
        if advice:
            parts.append(
                self.tr("Equal sentences that somebody labelled differently are listed as advice: they are no fault.")
            )  # fmt: skip
        self.words.setText(" ".join(part for part in parts if part))
        self._repair.setVisible(bool(findings))
        self._repair.setEnabled(not refusal)

    def show_report(self, report: RepairReport) -> None:
        """Say what was mended, and list what remains for eyes."""
        self._list(report.remains)
        lines = [retold(one.sentence) for one in report.mended]
        if not report.mended:
            lines = [self.tr("Nothing can be mended with certainty; nothing was changed.")]
        if report.edit:
            lines.append(self.tr("What was done to spans and links is one step: undo takes it back."))  # fmt: skip
        if report.backup:
            lines.append(self.tr("The project as it was is kept as {path}").format(path=report.backup))  # fmt: skip
        if report.remains:
            lines.append(self.tr("What is listed here needs eyes."))
        self.words.setText("\n".join(lines))
        self._repair.hide()

    def _list(self, findings: Sequence[Finding]) -> None:
        self._findings = list(findings)
        self.table.show_rows(
            [(self._kind(one.kind), number(one.count), retold(one.sentence)) for one in findings]
        )
        for widget in (self.table, self._whole, self.places):
            widget.setVisible(bool(findings))
        if not findings:
            self.places.show_rows([])

    def _kind(self, kind: str) -> str:
        """The word for a kind of damage, in the language of the window."""
        said = {
            "pages": self.tr("file"),
            "indexes": self.tr("indexes"),
            "rows": self.tr("rows"),
            "strangers": self.tr("strange"),
            "dangling": self.tr("loose links"),
            "orphans": self.tr("lost rows"),
            "scheme": self.tr("scheme"),
            "scheme links": self.tr("scheme, links"),
            "scheme values": self.tr("scheme, values"),
            "texts": self.tr("texts"),
            "offsets": self.tr("offsets"),
            "quotes": self.tr("quotes"),
            "values": self.tr("values"),
            "links": self.tr("links"),
            "provenance": self.tr("provenance"),
            "history": self.tr("history"),
            "uneven": self.tr("advice"),
        }
        return said.get(kind, kind)

    def _show_places(self, row: int) -> None:
        if 0 <= row < len(self._findings):
            one = self._findings[row]
            self._whole.setText(retold(one.sentence))
            self.places.show_rows([(self._told(place),) for place in one.where])

    def _go(self, row: int) -> None:
        finding = self._findings[self.table.chosen]
        if row < len(finding.where):
            self.place_wanted.emit(finding.where[row])
