"""The sheet by which a lead hands articles out: to whom, how many readers each, which articles, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
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
    """`hand_out_wanted` where all is filled in, `folder_wanted` to choose one, `list_wanted` to see who has what."""

    hand_out_wanted = Signal()
    folder_wanted = Signal()
    list_wanted = Signal()

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
        self._free: tuple[int, int] | None = None
        self._make_fields()
        self._lay_out()
        self.button("hand_out_list", self.tr("What is handed out …"), self.list_wanted.emit)
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
        self._only_free = QCheckBox(self.tr("Leave out what is handed out already"))
        self._only_free.setObjectName("hand_out_only_free")
        self._only_free.setAccessibleName(self._only_free.text())
        self._only_free.toggled.connect(self._settle)
        self._which.currentIndexChanged.connect(self._settle)
        self._folder = QLineEdit()
        self._folder.setObjectName("hand_out_folder")
        self._folder.setAccessibleName(self.tr("Folder"))
        self._choose = QPushButton(self.tr("Choose …"))
        self._choose.setObjectName("hand_out_choose")
        self._choose.setAccessibleName(self.tr("Choose a folder"))
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self.folder_wanted)

    def _lay_out(self) -> None:
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Annotators, one a line"), self._names)
        form.addRow(self.tr("Annotators per article"), self._overlap)
        form.addRow(self.tr("Articles"), self._which)
        form.addRow("", self._only_free)
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

    def offer(
        self, names: list[str], total: int, listed: int, free: tuple[int, int] | None
    ) -> None:
        """Offer these names, all articles, and those that the library's filter lists (-1: nothing is filtered).

        `free`: how many of all, and of these, nobody has yet; None where nothing was handed out.
        """
        if not self._names.toPlainText():
            self._names.setPlainText("\n".join(names))
        is_first = free is not None and self._free is None
        self._free = free
        self._form.setRowVisible(self._only_free, free is not None)
        if is_first:
            self._only_free.setChecked(True)
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

    @property
    def only_free(self) -> bool:
        """Whether what is handed out already is left out."""
        return self._free is not None and self._only_free.isChecked()

    def folder(self) -> Path | None:
        """The folder; None where none is named."""
        text = self._folder.text().strip()
        return Path(text) if text else None

    def show_folder(self, folder: Path) -> None:
        """Fill the folder in."""
        self._folder.setText(str(folder))

    def _left(self) -> int:
        """How many articles there are to hand out; -1 where that is not counted."""
        if not self.only_free or self._free is None:
            return -1
        return self._free[1 if self.only_listed else 0]

    def _settle(self) -> None:
        names = self.names()
        if self._free is not None:
            words = self.tr("Leave out what is handed out already; left: {n}")
            left = self._free[1 if self.only_listed else 0]
            self._only_free.setText(words.format(n=number(left)))
        self._overlap.setMaximum(max(len(names), 1))
        lacks = ""
        if not names:
            lacks = self.tr("Name at least one annotator.")
        elif self.folder() is None:
            lacks = self.tr("Choose the folder for the files.")
        elif self._left() == 0:
            lacks = self.tr("Each of these articles is handed out already.")
        self._lacks.setText(lacks)
        self._do.setEnabled(not lacks)
