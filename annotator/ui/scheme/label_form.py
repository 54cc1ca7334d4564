"""All that is said of a label, with how it looks; merging it into another, and the way to splitting it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.app.scheme_desk import follow_name
from annotator.core.label_letters import label_letters
from annotator.core.scheme_names import same_look
from annotator.ui.action_book import menu_letters
from annotator.ui.keys_in_force import keyed
from annotator.ui.scheme.fields import (
    Words,
    combo,
    fill,
    fill_combo,
    line,
    lines_of,
    words,
)
from annotator.ui.scheme.guideline_field import GuidelineField
from annotator.ui.scheme.look_choice import COLOURS, LookChoice
from annotator.ui.scheme.sample import MarkSample
from annotator.ui.widgets.label_letters import letter_labels
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.schema import Label
    from annotator.ui.theme import Theme

_EXAMPLES = 64


class LabelForm(QWidget):
    """`split_wanted` asks for the list of the label's spans; `renamed` carries its new identifier."""

    split_wanted = Signal()
    renamed = Signal(str)

    def __init__(self, desk: SchemeDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label: Label | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        self._lines = QWidget(self), QWidget(self)
        self._make_fields(theme)
        self._form = QFormLayout()
        whole.addLayout(self._form)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        said = _alike(self.tr("Identifier"), self.tr("Key"))
        for text, field in (
            (self.tr("Name"), _paired(self._lines[0], self._name, said[0], self._id)),
            (self.tr("Above a span"), _paired(self._lines[1], self._short, said[1], self._key)),
            ("", self._key_said),
            (self.tr("Colour"), self._look),
            (self.tr("Preview"), self._sample),
            (self.tr("Description"), self._description),
            (self.tr("Examples"), self._examples),
        ):
            self._form.addRow(text, field)
        head = words("scheme_guidelines_head", "section")
        head.setText(self.tr("Guidelines"))
        whole.addWidget(head)
        whole.addWidget(self._guidelines)
        whole.addLayout(self._make_changes())
        whole.addStretch(1)
        letter_labels(self, menu_letters())

    def _make_fields(self, theme: Theme) -> None:
        self._name: QLineEdit = line(
            "scheme_name", self.tr("Name of the label"), self._store, self._lines[0]
        )
        self._id = line(
            "scheme_id", self.tr("Identifier of the label"), self._rename, self._lines[0]
        )
        self._short = line(
            "scheme_short", self.tr("What stands above a span"), self._store, self._lines[1]
        )
        self._short.textEdited.connect(self._show_sample)
        self._key = combo("scheme_key", self.tr("Key of the label"), self._store, self._lines[1])
        self._key_said = words("scheme_key_said", "danger")
        self._look = LookChoice(theme, self)
        self._look.set_theme(theme)
        self._look.taken.connect(self._take_look)
        self._sample = MarkSample(self)
        self._description = line("scheme_description", self.tr("Description"), self._store, self)
        said = self.tr("Examples, one on each line")
        self._examples = Words("scheme_examples", said, _EXAMPLES, self)
        self._examples.setPlaceholderText(self.tr("One on each line"))
        self._examples.taken.connect(self._store)
        said = self.tr("Guidelines of the label")
        self._guidelines = GuidelineField("scheme_guidelines", said, self)
        self._guidelines.taken.connect(self._store)

    def _make_changes(self) -> QHBoxLayout:
        self._into = combo("scheme_into", self.tr("The label to merge into"), self._nothing, self)
        self._into.setMinimumWidth(170)
        self._merge = quiet_button("scheme_merge", self.tr("Merge into"), self._merge_label)
        split = quiet_button("scheme_split", self.tr("Split …"), self.split_wanted.emit)
        split.setToolTip(self.tr("Give some of its spans another label"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._merge)
        row.addWidget(self._into)
        row.addSpacing(24)
        row.addWidget(split)
        row.addStretch(1)
        return row

    # What is shown

    def show_label(self, label: Label) -> None:
        """Show a label; what is the same stays untouched."""
        self._label = label
        for field, text in (
            (self._name, label.name),
            (self._id, label.id),
            (self._short, label.short),
            (self._description, label.description),
            (self._examples, "\n".join(label.examples)),
        ):
            fill(field, text)
        self._show_keys(label)
        twin, same = same_look(self._desk.schema, label, COLOURS)
        self._look.show_look(label.look, twin, same)
        self._show_sample()
        self._guidelines.show_text(label.guidelines, self._desk.versions(label.id))
        others = [(row.name, row.id) for row in self._desk.schema.labels if row.id != label.id]
        fill_combo(self._into, others, self._into.currentData())
        self._merge.setEnabled(bool(others))
        self._into.setEnabled(bool(others))

    def _show_keys(self, label: Label) -> None:
        owners = {row.key: row.name for row in self._desk.schema.labels if row.id != label.id}
        rows: list[tuple[str, object]] = [(self.tr("No key"), "")]
        for n in range(1, 10):
            name = owners.get(str(n), "")
            rows.append((f"{n}   {name}" if name else str(n), str(n)))
        if label.key and not any(value == label.key for _, value in rows):
            rows.append((label.key, label.key))
        fill_combo(self._key, rows, label.key)
        clash = owners.get(label.key, "") if label.key else ""
        said = self.tr("“{name}” has this key too: only one of them is reached by it.")
        if not clash and label.key and label.key not in "123456789":
            clash, said = label.name, self.tr("Only the digits 1 to 9 reach a label.")
        letter = label_letters(self._desk.schema.labels).get(label.id, "")
        if letter:
            clash = label.name
            said = self.tr("In an article {mark.choose_label}, then {letter}, gives it.")
        self._say_of_key(keyed(said, name=clash, letter=letter.upper()) if clash else "")

    def _say_of_key(self, said: str) -> None:
        self._key_said.setText(said)
        self._form.setRowVisible(self._key_said, bool(said))

    def _show_sample(self) -> None:
        if self._label is not None:
            shown = replace(self._label, short=self._short.text().strip())
            self._short.setPlaceholderText(replace(shown, short="").above)
            self._sample.show_look(shown.look, shown.above)

    def begin(self) -> None:
        """Take the keys, with the name to be typed over."""
        self._name.setFocus()
        self._name.selectAll()

    # Hands

    def _store(self) -> None:
        if self._label is None:
            return
        label = replace(
            self._label,
            name=self._name.text().strip(),
            short=self._short.text().strip(),
            key=str(self._key.currentData() or ""),
            description=self._description.text().strip(),
            examples=lines_of(self._examples.toPlainText()),
            guidelines=self._guidelines.text,
        )
        if label != self._label:
            self._change(label)

    def _change(self, label: Label) -> None:
        before = self._label
        taken = next((row for row in self._desk.schema.labels if row.key == label.key), None)
        if not self._desk.change(label):
            if before is not None:
                self.show_label(before)
        elif before and taken and label.key and taken.id != label.id and before.key != label.key:
            said = self.tr("It was the key of “{name}”, which has that of this label now.")
            if not before.key:
                said = self.tr("It was the key of “{name}”, which has none now.")
            self._say_of_key(said.format(name=taken.name))
        elif before is not None and before.name != label.name:
            id = follow_name(self._desk, before)
            if id != before.id:
                self.renamed.emit(id)

    def _take_look(self, look: int) -> None:
        if self._label is not None and look != self._label.look:
            self._desk.change(replace(self._label, look=look))

    def _rename(self) -> None:
        id = self._id.text().strip()
        if self._label is None or id == self._label.id:
            return
        if self._desk.rename(self._label, id):
            self.renamed.emit(id)
        else:
            fill(self._id, self._label.id)

    def _merge_label(self) -> None:
        if self._label is not None and self._into.currentData():
            into = str(self._into.currentData())
            if self._desk.merge(self._label, into):
                self.renamed.emit(into)

    def _nothing(self) -> None:
        """A label was chosen: the button merges."""

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._look.set_theme(theme)


def _alike(*texts: str) -> list[QLabel]:
    """Words of one width, so that the fields behind them stand below one another."""
    labels = [QLabel(text) for text in texts]
    wide = max(label.fontMetrics().horizontalAdvance(label.text()) for label in labels)
    for label in labels:
        label.setMinimumWidth(wide + 2)
    return labels


def _paired(row: QWidget, field: QWidget, label: QLabel, other: QWidget) -> QWidget:
    """Two fields on one line, the second with words before it."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    label.setBuddy(other)
    layout.addWidget(field, 1)
    layout.addWidget(label)
    layout.addWidget(other, 1)
    return row
