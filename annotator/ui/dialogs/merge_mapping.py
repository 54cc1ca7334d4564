"""What each label of a colleague's project becomes here: proposed, and to be changed before the merge."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QScrollArea, QSizePolicy, QWidget

from annotator.core.merge import ADDED, LEFT_OUT
from annotator.ui.mnemonics import escaped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.merge import SchemaDifference
    from annotator.core.schema import Schema

_MOST_HIGH = 150


class MergeMapping(QScrollArea):
    """A row for each label, link type or attribute that is not the same here; `chosen` with kind, their id, our id."""

    chosen = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("merge_mapping")
        self.setAccessibleName(self.tr("What labels become here"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._boxes: dict[tuple[str, str], QComboBox] = {}
        inner = QWidget()
        inner.setObjectName("merge_mapping_rows")
        self._rows = QFormLayout(inner)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(6)
        self._rows.setContentsMargins(0, 2, 8, 2)
        self.setWidget(inner)

    def show_differences(self, found: Sequence[SchemaDifference], schema: Schema) -> None:
        """Show what each of theirs becomes; of several projects that have the same one, the first says it."""
        once = {(one.kind, one.id): one for one in reversed(found)}
        rows = {key: once[key] for key in dict.fromkeys((one.kind, one.id) for one in found)}
        if list(rows) != list(self._boxes):
            self._fill(list(rows.values()), schema)
        for key, one in rows.items():
            box = self._boxes[key]
            box.setCurrentIndex(box.findData(ADDED if one.added else one.ours))
        self.setVisible(bool(rows))
        self.setFixedHeight(min(self._rows.sizeHint().height() + 4, _MOST_HIGH))

    def _fill(self, found: Sequence[SchemaDifference], schema: Schema) -> None:
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self._boxes = {(one.kind, one.id): self._box(one, schema) for one in found}
        for one in found:
            self._rows.addRow(escaped(self._said(one)), self._boxes[one.kind, one.id])

    def _box(self, one: SchemaDifference, schema: Schema) -> QComboBox:
        box = QComboBox()
        box.setObjectName("merge_mapping_choice")
        box.setAccessibleName(self.tr("What {name} becomes here").format(name=self._said(one)))
        proposed = self.tr("{name} (proposed)")
        for id, name in _of_kind(schema, one.kind):
            box.addItem(proposed.format(name=name) if id == one.proposed else name, id)
        box.addItem(self.tr("New here: “{name}”").format(name=one.name), ADDED)
        box.addItem(self.tr("Left out, with all that carries it"), LEFT_OUT)
        box.activated.connect(partial(self._choose, (one.kind, one.id)))
        return box

    def _choose(self, key: tuple[str, str], row: int) -> None:
        self.chosen.emit(*key, self._boxes[key].itemData(row))

    def _said(self, one: SchemaDifference) -> str:
        words = {
            "label": self.tr("Label “{name}”"),
            "link type": self.tr("Link type “{name}”"),
            "attribute": self.tr("Attribute “{name}”"),
        }
        return words[one.kind].format(name=one.name or one.id)


def _of_kind(schema: Schema, kind: str) -> list[tuple[str, str]]:
    """Ids and names of our labels, link types or attributes."""
    if kind == "label":
        return [(one.id, one.name) for one in schema.labels]
    if kind == "link type":
        return [(one.id, one.name) for one in schema.link_types]
    return [(one.id, one.name) for one in schema.attributes]
