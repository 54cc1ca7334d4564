"""What the machine is called whose suggestions are brought in, asked before they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.ui.theme import Theme

_LONGEST = 100
_WIDTH, _HEIGHT = 460, 210


class MachineSheet(Sheet):
    """`wanted` carries the name that was given, which stands there as a guess at first."""

    wanted = Signal(str)

    def __init__(self, paths: list[Path], guess: str, theme: Theme, parent: QWidget) -> None:
        super().__init__("import_suggestions", "", theme, parent)
        self.setWindowTitle(self.tr("Import suggestions"))
        self.setAccessibleName(self.windowTitle())
        files = paths[0].name if len(paths) == 1 else self.tr("%Ln file(s)", "", len(paths))
        words = self.tr("What suggested the annotations in {files}?")
        self.words.setText(words.format(files=files))
        self.name = QLineEdit(guess)
        self.name.setObjectName("machine_name")
        self.name.setAccessibleName(self.tr("Name of the machine"))
        self.name.setMaxLength(_LONGEST)
        self.name.textChanged.connect(self._look)
        self.name.returnPressed.connect(self._take)
        self.column.addWidget(self.name)
        note = self.label("machine_note", muted=True)
        note.setText(
            self.tr("Files that name their own models, as Label Studio’s do, keep those names.")
        )
        self.column.addWidget(note)
        self.column.addStretch(1)
        self.button("machine_close", self.tr("Close"), self.close)
        self._import = self.button("machine_import", self.tr("Import"), self._take, primary=True)
        self._import.setToolTip(key_tip("Return"))
        self._look()

    def show_in(self, window: QWidget) -> None:
        """Show it over the window, with the guess selected."""
        self.show_over(window, _WIDTH, _HEIGHT)
        self.name.selectAll()
        self.name.setFocus()

    def _look(self) -> None:
        self._import.setEnabled(bool(self.name.text().strip()))

    def _take(self) -> None:
        if name := self.name.text().strip():
            self.close()
            self.wanted.emit(name)
