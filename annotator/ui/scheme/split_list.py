"""Splitting a label: its spans in a list, of which the ticked ones are given another label, new or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.scheme.entry_model import TickRow
from annotator.ui.scheme.fields import button, combo, fill_combo, words
from annotator.ui.scheme.tick_list import TickList
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.schema import Label


class SplitList(QWidget):
    """`left` leads back to the label."""

    left = Signal()

    def __init__(self, desk: SchemeDesk) -> None:
        super().__init__()
        self._desk = desk
        self._label: Label | None = None
        self._said = words("scheme_split_said", "")
        self.spans = TickList("scheme_spans", self.tr("Spans of the label"))
        self.spans.ticked.connect(self._count)
        self.spans.setMinimumHeight(120)
        self.name = combo("scheme_split_name", self.tr("The label that they get"), self._count)
        self.name.setEditable(True)
        self.name.setMinimumWidth(120)
        self.name.setMinimumContentsLength(8)
        self.name.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._give = button("scheme_give", self.tr("Give them the label"), self._split)
        self._every = button("scheme_tick_all", self.tr("Tick all"), self.spans.tick_all)
        back = button("scheme_split_back", self.tr("Back to the label"), self.left.emit)
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
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self._said)
        whole.addWidget(self.spans, 1)
        whole.addLayout(foot)

    def show_label(self, label: Label) -> None:
        """List the spans of a label."""
        kept = self.name.currentText() if self._label and self._label.id == label.id else ""
        self._label = label
        spans = self._desk.spans_of(label.id)
        self.spans.show_rows(
            TickRow(one.quote, self._desk.workspace.name_of(one.annotator), one.id) for one in spans
        )
        others = [(row.name, row.name) for row in self._desk.schema.labels if row.id != label.id]
        fill_combo(self.name, others, kept)
        self.name.setEditText(kept or self.tr("{name} 2").format(name=label.name))
        shown = self.tr(
            "Tick the spans of “{name}” that another label shall have, and say which: "
            "a new name makes a new label."
        )
        touched = self._desk.uses.touched(label)
        if len(spans) < touched.people + touched.suggestions:
            more = self.tr("The first %Ln of them are shown.", "", len(spans))
            shown = f"{shown} {more}"
        self._said.setText(shown.format(name=label.name))
        self._count()

    def begin(self) -> None:
        """Take the keys."""
        self.spans.setFocus()

    def _count(self) -> None:
        count = len(self.spans.chosen)
        self._give.setText(self.tr("Give %Ln span(s) the label", "", count))
        self._give.setEnabled(bool(count))

    def _split(self) -> None:
        name = self.name.currentText().strip()
        if self._label is not None and name:
            self._desk.split(self._label, name, self.spans.chosen)
