"""Whose labels and which guidelines a new project has, with the labels in sight."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.key_chip import KeyChip
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.schema import Schema
    from annotator.ui.theme import Theme

_SHORT = 6


class FileChoice(QWidget):
    """A list of answers, of which the first is the usual one and stands for None, and a button for another file."""

    chosen = Signal()
    other_wanted = Signal()

    def __init__(self, name: str, said: str, usual: str, other: str) -> None:
        """`name` of the widgets, what a screen reader says, the usual answer, and the words of the button."""
        super().__init__()
        self._box = QComboBox()
        self._box.setObjectName(name)
        self._box.setAccessibleName(said)
        # On Linux Qt gives what is chosen as the name.
        self._box.setAccessibleDescription(said)
        self._box.setMinimumContentsLength(_SHORT)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.addItem(usual, None)
        self._box.currentIndexChanged.connect(self.chosen)
        button = quiet_button(f"{name}_other", other, self.other_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box, 1)
        row.addWidget(button)

    @property
    def path(self) -> Path | None:
        """The file that was chosen; None for the usual answer."""
        kept = self._box.currentData()
        return Path(kept) if kept else None

    def add(self, text: str, path: Path) -> None:
        """Offer one more, unless it is offered; what was chosen stays."""
        if self._box.findData(str(path)) < 0:
            self._box.addItem(text, str(path))

    def take(self, text: str, path: Path) -> None:
        """Choose a file, which is offered from now on."""
        at = self._box.findData(str(path))
        if at < 0:
            self._box.addItem(text, str(path))
            at = self._box.count() - 1
        if at == self._box.currentIndex():
            # Somebody mended the file, and chooses it again.
            self.chosen.emit()
        self._box.setCurrentIndex(at)


class LabelChoice(QWidget):
    """The choice of labels, and the labels themselves; `wrong` carries why a file has none."""

    other_wanted = Signal()
    changed = Signal()

    def __init__(self, read: Callable[[Path | None], Schema | str]) -> None:
        """`read` gives the scheme of a file, or a sentence on why it has none."""
        super().__init__()
        self._read = read
        self._theme: Theme | None = None
        self._schema: Schema | None = None
        self.choice = FileChoice(
            "new_labels",
            self.tr("Labels of the project"),
            self.tr("The usual labels"),
            self.tr("From a file …"),
        )
        self.choice.chosen.connect(self.show_chosen)
        self.choice.other_wanted.connect(self.other_wanted)
        self._wrong = QLabel()
        self._wrong.setObjectName("new_labels_wrong")
        self._wrong.setProperty("role", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        chips = QWidget()
        self._flow = FlowLayout(chips, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self._wrong)
        column.addWidget(chips)

    @property
    def is_sound(self) -> bool:
        """Whether the chosen file has labels."""
        return self._schema is not None

    def show_chosen(self) -> None:
        """Show the labels of what is chosen, or why there are none."""
        read = self._read(self.choice.path)
        self._schema = None if isinstance(read, str) else read
        self._wrong.setText(read if isinstance(read, str) else "")
        self._wrong.setVisible(isinstance(read, str))
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self._schema is None or self._theme is None:
            return
        for label in self._schema.labels:
            chip = KeyChip(label.key, label.name, self._theme)
            chip.setObjectName(f"new_label_{label.id}")
            chip.setEnabled(False)
            chip.setToolTip(label.description)
            chip.dress(self._theme, self._theme.look(label.look).line)
            self._flow.addWidget(chip)
            chip.show()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self._fill()
