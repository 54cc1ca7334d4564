"""How articles are set: face, size, height of a line, measure; each change shows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.text_look import LINE_HEIGHTS, MEASURES, SIZES, TextLook
from annotator.ui.action_book import menu_letters
from annotator.ui.theme import PAGE_FACES, SERIF_FACES, installed_faces
from annotator.ui.widgets.label_letters import letter_labels
from annotator.ui.widgets.number_box import NumberBox
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_FACE_WIDTH = 216


class TextLookSheet(QDialog):
    """A sheet beside the articles that blocks nothing. `look_changed` carries a `TextLook`."""

    look_changed = Signal(object)

    def __init__(self, look: TextLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_look")
        # A tool's keys are its window's too: larger and smaller text, focus, dark work on beside it.
        self.setWindowFlag(Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Text"))
        self.setAccessibleName(self.tr("How articles are set"))
        self._face = self._make_face()
        self._size = self._number("text_size", self.tr("Size"), SIZES, self.tr(" px"))
        self._line = self._number(
            "text_line_height", self.tr("Line height"), LINE_HEIGHTS, self.tr(" %")
        )
        self._line.setSingleStep(5)
        self._measure = self._number(
            "text_measure", self.tr("Longest line"), MEASURES, self.tr(" characters")
        )
        self._measure.setSingleStep(2)
        self._lay_out()
        self.set_theme(theme)
        self.show_look(look)

    def _make_face(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("text_face")
        box.setAccessibleName(self.tr("Face"))
        box.setFixedWidth(_FACE_WIDTH)
        box.setMaxVisibleItems(14)
        usual = installed_faces(PAGE_FACES)[0]
        box.addItem(self.tr("Usual ({face})").format(face=usual), "")
        have = QFontDatabase.families()
        serif = [face for face in SERIF_FACES if face in have]
        for face in serif:
            box.addItem(face, face)
            box.setItemData(box.count() - 1, QFont(face), Qt.ItemDataRole.FontRole)
        box.insertSeparator(box.count())
        for face in have:
            if face not in serif and not QFontDatabase.isPrivateFamily(face):
                box.addItem(face, face)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _number(self, object_name: str, title: str, numbers: range, unit: str) -> NumberBox:
        box = NumberBox(object_name, title, numbers[0], numbers[-1])
        box.setSuffix(unit)
        box.setFixedWidth(_FACE_WIDTH)
        box.valueChanged.connect(self._tell)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for box in (self._face, self._size, self._line, self._measure):
            form.addRow(box.accessibleName(), box)
        usual = QPushButton(self.tr("As usual"))
        usual.setObjectName("text_usual")
        usual.clicked.connect(self._take_usual)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("text_close")
        close.setToolTip(key_tip("Esc"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(usual)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addLayout(buttons)
        letter_labels(self, menu_letters())

    # What is chosen

    def look(self) -> TextLook:
        """What is chosen here."""
        return TextLook(
            str(self._face.currentData() or ""),
            self._size.value(),
            self._line.value(),
            self._measure.value(),
        )

    def show_look(self, look: TextLook) -> None:
        """Show what articles wear now (the text may have been zoomed meanwhile), and say nothing of it."""
        before = self.blockSignals(True)
        self._face.setCurrentIndex(max(self._face.findData(look.family), 0))
        self._size.setValue(look.px)
        self._line.setValue(look.line_height)
        self._measure.setValue(look.measure)
        self.blockSignals(before)

    def _take_usual(self) -> None:
        self.show_look(TextLook())
        self._tell()

    def _tell(self) -> None:
        self.look_changed.emit(self.look())

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.setStyleSheet(
            f"#text_look {{ background: {theme.panel.name()}; }}"
            "#text_look QLabel { background: transparent; }"
        )
