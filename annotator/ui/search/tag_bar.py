"""Below the places found: how many are checked, and a button for each label to tag them with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QVBoxLayout

from annotator.app.languages import number
from annotator.ui.mnemonics import escaped

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import Schema
    from annotator.ui.theme import Theme

_MARGINS = QMargins(12, 8, 12, 12)
_SWATCH_PX = 10
_RATIOS = (1, 1.5, 2, 3)


class TagBar(QFrame):
    """`checked` asks to check all (True) or none; `label_wanted` carries a label's id."""

    checked = Signal(bool)
    label_wanted = Signal(str)

    def __init__(self, schema: Schema, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_tags")
        self._theme = theme
        self._schema = schema
        self._all = QCheckBox()
        self._all.setObjectName("find_check_all")
        self._all.setAccessibleName(self.tr("All places found"))
        self._all.setToolTip(self.tr("Check all places found, or none"))
        self._all.clicked.connect(self._check)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._buttons: dict[str, QPushButton] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGINS)
        whole.setSpacing(8)
        whole.addWidget(self._all)
        whole.addLayout(self._grid)
        self.fill(schema)

    def fill(self, schema: Schema) -> None:
        """Make the buttons anew."""
        for button in self._buttons.values():
            button.deleteLater()
        self._schema = schema
        self._buttons = {}
        for label in schema.labels:
            button = QPushButton(escaped(label.name))
            button.setObjectName(f"find_tag_{label.id}")
            button.clicked.connect(partial(self._want, label.id))
            self._buttons[label.id] = button
        self.set_theme(self._theme)
        self._place()

    def _place(self) -> None:
        """Two beside one another where their names have room, else one."""
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        needed = max(widths[::2], default=0) + max(widths[1::2], default=0)
        room = self.width() - _MARGINS.left() - _MARGINS.right() - self._grid.spacing()
        columns = 2 if needed <= room else 1
        for n, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, n // columns, n % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def show_checked(self, checked: int, hits: int) -> None:
        """Show that so many of the hits are checked."""
        state = Qt.CheckState.PartiallyChecked
        if checked in (0, hits):
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        self._all.setCheckState(state)
        if checked == hits:
            text = self.tr("Tag all {n} as").format(n=number(hits))
        elif checked:
            text = self.tr("Tag {n} of {all} as")
            text = text.format(n=number(checked), all=number(hits))
        else:
            text = self.tr("None is checked")
        self._all.setText(text)
        for id, button in self._buttons.items():
            name = self._schema.label(id).name
            button.setEnabled(checked > 0)
            button.setAccessibleName(f"{text} {name}")
            button.setToolTip(self.tr("Tag the checked places; one step of undo takes all back"))

    def _check(self) -> None:
        # A click on a box that is checked in part checks all.
        self.checked.emit(self._all.checkState() is not Qt.CheckState.Unchecked)

    def _want(self, label: str, _checked: bool = False) -> None:
        self.label_wanted.emit(label)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for id, button in self._buttons.items():
            colour = theme.look(self._schema.label(id).look).line
            button.setIcon(_swatch(colour, self.layoutDirection()))


def _swatch(colour: QColor, direction: Qt.LayoutDirection) -> QIcon:
    """A square with room beside it, where the style leaves none before the words; sharp on every screen."""
    swatch = QIcon()
    for ratio in _RATIOS:
        side = round(_SWATCH_PX * ratio)
        pixmap = QPixmap(2 * side, 2 * side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        left = side if direction is Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(left, side // 2, side, side, colour)
        painter.end()
        swatch.addPixmap(pixmap)
    return swatch
