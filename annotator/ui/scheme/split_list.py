"""Splitting a label: its spans in a list, of which the ticked ones are given another label, new or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.scheme.entry_model import TickRow
from annotator.ui.scheme.fields import combo, fill_combo, words
from annotator.ui.scheme.tick_list import TickList
from annotator.ui.widgets.quiet_button import quiet_button
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.schema import Label

# No id: the list is at its end.
_END = "/"


class SplitList(QWidget):
    """`left` leads back to the label."""

    left = Signal()

    def __init__(self, desk: SchemeDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label: Label | None = None
        # The id after which the list goes on.
        self._last = ""
        self._said = words("scheme_split_said", "")
        self.spans = TickList("scheme_spans", self.tr("Spans of the label"), self)
        self.spans.ticked.connect(self._count)
        self.spans.setMinimumHeight(120)
        self.name = combo(
            "scheme_split_name", self.tr("The label that they get"), self._count, self
        )
        self.name.setEditable(True)
        self.name.setMinimumWidth(120)
        self.name.setMinimumContentsLength(8)
        self.name.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._give = quiet_button("scheme_give", self.tr("Give them the label"), self._split)
        self._every = quiet_button("scheme_tick_all", self.tr("Tick all"), self.spans.tick_all)
        back = quiet_button("scheme_split_back", self.tr("Back to the label"), self.left.emit)
        back.setToolTip(key_tip("Esc"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._give)
        foot.addWidget(self.name, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(back)
        head.addWidget(self._every)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._said)
        whole.addWidget(self.spans, 1)
        whole.addLayout(foot)

    def show_label(self, label: Label) -> None:
        """List the spans of a label."""
        kept = self.name.currentText() if self._label and self._label.id == label.id else ""
        self._label = label
        self._last = ""
        rows = self._next_rows()
        more = self._next_rows if self._last != _END else None
        self.spans.show_rows(rows, more)
        others = [(row.name, row.name) for row in self._desk.schema.labels if row.id != label.id]
        fill_combo(self.name, others, kept)
        self.name.setEditText(kept or self.tr("{name} 2").format(name=label.name))
        shown = self.tr(
            "Tick the spans of “{name}” that another label shall have, and say which: "
            "a new name makes a new label."
        )
        if more is not None:
            rest = self.tr("More are listed as you scroll; “Tick all” ticks those too.")
            shown = f"{shown} {rest}"
        self._said.setText(shown.format(name=label.name))
        self._count()

    def _next_rows(self) -> list[TickRow]:
        """The spans that come next in the list; none where all are listed."""
        if self._label is None or self._last == _END:
            return []
        desk = self._desk
        spans, last = desk.spans_of(self._label.id, self._last)
        self._last = last or _END
        return [TickRow(one.quote, desk.workspace.name_of(one.annotator), one.id) for one in spans]

    def begin(self) -> None:
        """Take the keys."""
        self.spans.setFocus()

    def _count(self) -> None:
        count = len(self.spans.chosen)
        words = self.tr("Give %Ln span(s) the label", "", count)
        if self.spans.is_rest_ticked:
            words = self.tr("Give all that are ticked the label")
        self._give.setText(words)
        self._give.setEnabled(bool(count) or self.spans.is_rest_ticked)

    def _split(self) -> None:
        name = self.name.currentText().strip()
        if self._label is None or not name:
            return
        if self.spans.is_rest_ticked:
            self._desk.split(self._label, name, self.spans.left, others=True)
        else:
            self._desk.split(self._label, name, self.spans.chosen)
