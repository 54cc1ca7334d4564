"""All that is said of a span attribute, and the values that spans carry in it, of which variants are made one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.core.schema import CHECKBOX, CHOICE, KINDS, NUMBER, TEXT, TICKED
from annotator.ui.action_book import menu_letters
from annotator.ui.scheme.entry_model import TickRow
from annotator.ui.scheme.fields import (
    Choices,
    Words,
    combo,
    fill,
    fill_combo,
    line,
    lines_of,
    tick,
    words,
)
from annotator.ui.scheme.tick_list import TickList
from annotator.ui.widgets.label_letters import letter_labels
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.schema import Attribute

_CHOICES = 84
_VALUES = 180


class AttributeForm(QWidget):
    """`renamed` carries the new identifier of the attribute."""

    renamed = Signal(str)

    def __init__(self, desk: SchemeDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._attribute: Attribute | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        self._make_fields()
        self._form = QFormLayout()
        whole.addLayout(self._form)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Name"), self._name)
        self._form.addRow(self.tr("Identifier"), self._id)
        self._form.addRow(self.tr("Kind"), self._kind)
        self._form.addRow(self.tr("Choices"), self._choices)
        self._form.addRow("", self._completes)
        self._form.addRow("", self._long)
        self._form.addRow(self.tr("For the labels"), self._labels)
        self._form.addRow("", self._said)
        whole.addWidget(self._make_values())
        whole.addStretch(1)
        letter_labels(self, menu_letters())

    def _make_fields(self) -> None:
        self._name = line(
            "scheme_attribute_name", self.tr("Name of the attribute"), self._store, self
        )
        self._id = line(
            "scheme_attribute_id", self.tr("Identifier of the attribute"), self._rename, self
        )
        self._kind = combo("scheme_kind", self.tr("Kind of the attribute"), self._store, self)
        said = self.tr("Choices, one on each line")
        self._choices = Words("scheme_choices", said, _CHOICES, self)
        self._choices.setPlaceholderText(self.tr("One on each line"))
        self._choices.taken.connect(self._store)
        self._completes = tick(
            "scheme_completes", self.tr("Offer the values in use"), self._store, self
        )
        self._long = tick("scheme_long", self.tr("Several lines"), self._store, self)
        self._labels = Choices("scheme_carrier", self.tr("For the label"), self)
        self._labels.taken.connect(self._store)
        self._said = words("scheme_attribute_said")
        self._said.setText(self.tr("Where nothing is ticked spans of all labels carry it."))

    def _make_values(self) -> QWidget:
        self._values_part = part = QWidget(self)
        head = QLabel(self.tr("Values in use"))
        head.setProperty("role", "section")
        self._values = TickList("scheme_values", self.tr("Values in use"), part)
        self._values.setFixedHeight(_VALUES)
        self._values.ticked.connect(self._suggest)
        said = self.tr("What the ticked values become")
        self._value = combo("scheme_value", said, self._nothing, part)
        self._value.setEditable(True)
        self._value.setMinimumWidth(180)
        self._make_one = quiet_button(
            "scheme_make_one", self.tr("Make the ticked ones"), self._replace
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._make_one)
        row.addWidget(self._value, 1)
        column = QVBoxLayout(self._values_part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self._values)
        column.addLayout(row)
        return self._values_part

    def show_attribute(self, attribute: Attribute) -> None:
        """Show an attribute."""
        self._attribute = attribute
        for field, text in (
            (self._name, attribute.name),
            (self._id, attribute.id),
            (self._choices, "\n".join(attribute.choices)),
        ):
            fill(field, text)
        names = self._kind_names()
        fill_combo(self._kind, [(names[kind], kind) for kind in KINDS], attribute.kind)
        self._form.setRowVisible(self._choices, attribute.kind == CHOICE)
        self._form.setRowVisible(self._completes, attribute.kind == TEXT)
        self._form.setRowVisible(self._long, attribute.kind == TEXT)
        self._completes.setChecked(attribute.completes)
        self._long.setChecked(attribute.long)
        self._labels.offer([(row.id, row.name) for row in self._desk.schema.labels])
        self._labels.choose(attribute.labels)
        self.show_values(attribute)

    def _kind_names(self) -> dict[str, str]:
        return {
            TEXT: self.tr("Text"),
            CHOICE: self.tr("Choice"),
            CHECKBOX: self.tr("Checkbox"),
            NUMBER: self.tr("Number"),
        }

    def show_values(self, attribute: Attribute) -> None:
        """Show what spans carry in it, as far as that was counted."""
        counts = {} if attribute.kind == CHECKBOX else self._desk.values(attribute.id)
        self._values_part.setVisible(bool(counts))
        self._values.show_rows(
            TickRow(value, self.tr("%Ln span(s)", "", count), value)
            for value, count in counts.items()
        )
        self._suggest()

    def begin(self) -> None:
        """Take the keys, with the name to be typed over."""
        self._name.setFocus()
        self._name.selectAll()

    # Hands

    def _store(self) -> None:
        if self._attribute is None:
            return
        kind = str(self._kind.currentData())
        choices = lines_of(self._choices.toPlainText())
        if kind == CHOICE and not choices:
            used = [one for one in self._desk.values(self._attribute.id) if one != TICKED]
            choices = tuple(used[:12]) or (self.tr("First choice"), self.tr("Second choice"))
        attribute = replace(
            self._attribute,
            name=self._name.text().strip(),
            kind=kind,
            choices=choices if kind == CHOICE else (),
            completes=self._completes.isChecked() and kind == TEXT,
            long=self._long.isChecked() and kind == TEXT,
            labels=self._labels.chosen,
        )
        if attribute != self._attribute and not self._desk.change(attribute):
            self.show_attribute(self._attribute)

    def _rename(self) -> None:
        id = self._id.text().strip()
        if self._attribute is None or id == self._attribute.id:
            return
        if self._desk.rename(self._attribute, id):
            self.renamed.emit(id)
        else:
            fill(self._id, self._attribute.id)

    def _suggest(self) -> None:
        """Offer the ticked values as what they become, the most used first."""
        ticked = self._values.chosen
        fill_combo(self._value, [(value, value) for value in ticked], ticked[0] if ticked else "")
        self._make_one.setEnabled(bool(ticked))
        self._value.setEnabled(bool(ticked))

    def _replace(self) -> None:
        value = self._value.currentText().strip()
        if self._attribute is not None and value and self._values.chosen:
            self._desk.replace_values(self._attribute.id, self._values.chosen, value)

    def _nothing(self) -> None:
        """A value was chosen: the button makes them one."""
