"""Guidelines as they are written, in Markdown, and beside that as they will be read; and what they said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from annotator.app.dates import moment
from annotator.ui.scheme.fields import Words, fill, fill_combo
from annotator.ui.widgets.markdown_look import show_markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.history import GuidelineVersion

_HEIGHT = 220
_PAUSE_MS = 250
_ANY = 16777215  # Qt's own word for no limit


class GuidelineField(QWidget):
    """`taken` when what was typed shall be stored."""

    taken = Signal()

    def __init__(self, name: str, said: str, parent: QWidget, *, grows: bool = False) -> None:
        """`name` begins the names of the fields, `said` is for screen readers; `grows` where there is room."""
        super().__init__(parent)
        self._field = Words(name, said, _HEIGHT, self)
        self._field.taken.connect(self.taken)
        self._shown = QTextBrowser(self)
        self._shown.setObjectName(f"{name}_shown")
        self._shown.setAccessibleName(self.tr("As it will be read"))
        self._shown.setOpenLinks(False)
        self._shown.setFixedHeight(_HEIGHT)
        if grows:
            self._field.setMaximumHeight(_ANY)
            self._shown.setMaximumHeight(_ANY)
        self._shown.setProperty("role", "shown")
        self._shown.document().setDocumentMargin(10)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._show)
        self._field.textChanged.connect(self._soon.start)
        self._versions: Sequence[GuidelineVersion] = ()
        self._earlier = QComboBox(self)
        self._earlier.setObjectName(f"{name}_versions")
        self._earlier.setAccessibleName(self.tr("What it said before"))
        self._earlier.activated.connect(self._take_earlier)
        self._lay_out()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._field, 1)
        beside.addWidget(self._shown, 1)
        hint = QLabel(self.tr("**bold**, *italic*, - for a list, ## for a heading"))
        hint.setObjectName(f"{self._field.objectName()}_hint")
        hint.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self._earlier)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(beside)
        whole.addLayout(foot)

    @property
    def text(self) -> str:
        """What is written."""
        return self._field.toPlainText().strip()

    def show_text(self, text: str, versions: Sequence[GuidelineVersion]) -> None:
        """Show a text, and offer what it was before."""
        fill(self._field, text)
        self._show()
        self._shown.verticalScrollBar().setValue(0)
        self._versions = [one for one in versions if one.text != text]
        rows: list[tuple[str, object]] = [(self.tr("Earlier versions"), -1)]
        rows += [(_told(one) or self.tr("At first"), n) for n, one in enumerate(self._versions)]
        fill_combo(self._earlier, rows, -1)
        self._earlier.setVisible(bool(self._versions))

    def _take_earlier(self) -> None:
        number = int(self._earlier.currentData())
        if number >= 0:
            self._field.setPlainText(self._versions[number].text)
            self.taken.emit()

    def _show(self) -> None:
        place = self._shown.verticalScrollBar().value()
        show_markdown(self._shown.document(), self._field.toPlainText())
        # Else the caret, which nobody sees, stands at the end, and is brought into sight when the field is laid out.
        self._shown.moveCursor(QTextCursor.MoveOperation.Start)
        self._shown.verticalScrollBar().setValue(place)


def _told(version: GuidelineVersion) -> str:
    return f"{moment(version.at)}  {version.by}".strip() if version.at else ""
