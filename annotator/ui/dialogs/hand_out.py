"""The sheet by which a lead hands articles out: to whom, how many readers each, which articles, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from annotator.app.languages import number
from annotator.ui.action_book import menu_letters
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.label_letters import letter_labels
from annotator.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_NAMES_HEIGHT = 92
_MOST_SEEDS = 2**31 - 1


class HandOutSheet(Sheet):
    """`hand_out_wanted` where all is filled in, `folder_wanted` to choose one."""

    hand_out_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("hand_out", "", theme, parent)
        self.setWindowTitle(self.tr("Hand out articles"))
        self.setAccessibleName(self.windowTitle())
        self.words.setText(
            self.tr(
                "Writes a project file for each annotator, with these articles and nobody else’s marks. "
                "“Merge colleagues’ projects” brings the files back."
            )
        )
        self._do = self.button(
            "hand_out_do", self.tr("Hand out"), self.hand_out_wanted.emit, primary=True
        )
        self._lacks = self.label("hand_out_lacks", muted=True)
        self._make_fields()
        self._lay_out()
        self.button("hand_out_close", self.tr("Close"), self.close)

    def _make_fields(self) -> None:
        self._names = QPlainTextEdit()
        self._names.setObjectName("hand_out_names")
        self._names.setAccessibleName(self.tr("Annotators, one a line"))
        self._names.setPlaceholderText(self.tr("One name a line"))
        self._names.setTabChangesFocus(True)
        self._names.setFixedHeight(_NAMES_HEIGHT)
        self._overlap = NumberBox("hand_out_overlap", self.tr("Annotators per article"), 1, 1)
        self._seed = NumberBox("hand_out_seed", self.tr("Number of the draw"), 0, _MOST_SEEDS)
        self._seed.setToolTip(
            self.tr(
                "Who gets which article is drawn by lot: the same number draws the same shares again"
            )
        )
        self._which = QComboBox()
        self._which.setObjectName("hand_out_articles")
        self._which.setAccessibleName(self.tr("Articles"))
        self._folder = QLineEdit()
        self._folder.setObjectName("hand_out_folder")
        self._folder.setAccessibleName(self.tr("Folder"))
        self._choose = QPushButton(self.tr("Choose …"))
        self._choose.setObjectName("hand_out_choose")
        self._choose.setAccessibleName(self.tr("Choose a folder"))
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self.folder_wanted)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Annotators, one a line"), self._names)
        form.addRow(self.tr("Annotators per article"), self._overlap)
        form.addRow(self.tr("Articles"), self._which)
        form.addRow(self.tr("Number of the draw"), self._seed)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._folder, 1)
        where.addWidget(self._choose)
        form.addRow(self.tr("Folder"), where)
        if isinstance(label := form.labelForField(where), QLabel):
            label.setBuddy(self._folder)
        self.column.addLayout(form)
        letter_labels(self, menu_letters())
        self.column.addWidget(self._lacks)
        self.column.addStretch(1)
        self._folder.textChanged.connect(self._settle)
        self._names.textChanged.connect(self._settle)

    def offer(self, names: list[str], total: int, listed: int) -> None:
        """Offer these names, all articles, and those that the library's filter lists (-1: nothing is filtered)."""
        if not self._names.toPlainText():
            self._names.setPlainText("\n".join(names))
        self._which.clear()
        self._which.addItem(self.tr("All {n}").format(n=number(total)), False)
        if listed >= 0:
            self._which.addItem(
                self.tr("Those that the library lists: {n}").format(n=number(listed)), True
            )
            self._which.setCurrentIndex(1)
        self._settle()
        self._names.setFocus()

    # What is filled in

    def names(self) -> list[str]:
        """The names, as they were typed."""
        return [line.strip() for line in self._names.toPlainText().splitlines() if line.strip()]

    @property
    def overlap(self) -> int:
        """How many annotators get each article."""
        return self._overlap.value()

    @property
    def seed(self) -> int:
        """The seed of the shares."""
        return self._seed.value()

    @property
    def only_listed(self) -> bool:
        """Whether only the articles that the library lists are handed out."""
        return bool(self._which.currentData())

    def folder(self) -> Path | None:
        """The folder; None where none is named."""
        text = self._folder.text().strip()
        return Path(text) if text else None

    def show_folder(self, folder: Path) -> None:
        """Fill the folder in."""
        self._folder.setText(str(folder))

    def _settle(self) -> None:
        names = self.names()
        self._overlap.setMaximum(max(len(names), 1))
        lacks = ""
        if not names:
            lacks = self.tr("Name at least one annotator.")
        elif self.folder() is None:
            lacks = self.tr("Choose the folder for the files.")
        self._lacks.setText(lacks)
        self._do.setEnabled(not lacks)
