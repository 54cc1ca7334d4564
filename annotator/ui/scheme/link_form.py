"""All that is said of a link type, and which labels it may join."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from annotator.ui.action_book import menu_letters
from annotator.ui.scheme.fields import Choices, fill, line, tick, words
from annotator.ui.widgets.label_letters import letter_labels

if TYPE_CHECKING:
    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.schema import LinkType


class LinkForm(QWidget):
    """`renamed` carries the new identifier of the link type."""

    renamed = Signal(str)

    def __init__(self, desk: SchemeDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind: LinkType | None = None
        self._name = line("scheme_link_name", self.tr("Name of the link type"), self._store, self)
        self._id = line(
            "scheme_link_id", self.tr("Identifier of the link type"), self._rename, self
        )
        self._directed = tick("scheme_directed", self.tr("It has a direction"), self._store, self)
        said = self.tr("Its name seen from the other end")
        self._inverse = line("scheme_inverse", said, self._store, self)
        self._sources = Choices("scheme_source", self.tr("May start from"), self)
        self._targets = Choices("scheme_target", self.tr("May lead to"), self)
        for choices in (self._sources, self._targets):
            choices.taken.connect(self._store)
        self._said = words("scheme_link_said")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Identifier"), self._id)
        form.addRow("", self._directed)
        form.addRow(self.tr("From the other end"), self._inverse)
        form.addRow(self.tr("May start from"), self._sources)
        form.addRow(self.tr("May lead to"), self._targets)
        form.addRow("", self._said)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(form)
        whole.addStretch(1)
        letter_labels(self, menu_letters())

    def show_kind(self, kind: LinkType) -> None:
        """Show a link type."""
        self._kind = kind
        for field, text in (
            (self._name, kind.name),
            (self._id, kind.id),
            (self._inverse, kind.inverse),
        ):
            fill(field, text)
        self._directed.setChecked(kind.directed)
        self._inverse.setEnabled(kind.directed)
        labels = [(row.id, row.name) for row in self._desk.schema.labels]
        for choices, ids in ((self._sources, kind.sources), (self._targets, kind.targets)):
            choices.offer(labels)
            choices.choose(ids)
        self._said.setText(self._told(kind))

    def _told(self, kind: LinkType) -> str:
        said = self.tr("Where nothing is ticked it may join any label.")
        if kind.sources or kind.targets:
            said = self.tr(
                "Links that were there before stay; “Check this project” lists those that do not fit."
            )
        return said

    def begin(self) -> None:
        """Take the keys, with the name to be typed over."""
        self._name.setFocus()
        self._name.selectAll()

    def _store(self) -> None:
        if self._kind is None:
            return
        directed = self._directed.isChecked()
        name = self._name.text().strip()
        kind = replace(
            self._kind,
            name=name,
            directed=directed,
            inverse=self._inverse.text().strip() if directed else name,
            sources=self._sources.chosen,
            targets=self._targets.chosen,
        )
        if kind != self._kind and not self._desk.change(kind):
            self.show_kind(self._kind)

    def _rename(self) -> None:
        id = self._id.text().strip()
        if self._kind is None or id == self._kind.id:
            return
        if self._desk.rename(self._kind, id):
            self.renamed.emit(id)
        else:
            fill(self._id, self._kind.id)
