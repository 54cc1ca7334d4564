"""Who annotates: asked once, in a strip that blocks nothing; a name is a layer of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from annotator.app.preferences import Preferences
    from annotator.app.workspace import Workspace


class WhoBar(QFrame):
    """Asks for a name, offering those the project knows. Enter works in that layer."""

    opened = Signal()
    left = Signal()

    def __init__(
        self, workspace: Workspace, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("who_bar")
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._preferences = preferences
        words = ElidedLabel(
            self.tr("Who annotates? What each marks is kept apart, as a layer of their own.")
        )
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._names = QComboBox()
        self._names.setObjectName("who_name")
        self._names.setAccessibleName(self.tr("Your name"))
        self._line = QLineEdit()
        self._names.setEditable(True)
        self._names.setLineEdit(self._line)
        self._names.setMinimumWidth(160)
        self._line.setPlaceholderText(self.tr("Your name"))
        # An editable combo box keeps the keyboard focus itself and hands keys on to its line.
        self._names.installEventFilter(self)
        take = QPushButton(self.tr("Annotate"))
        take.setObjectName("who_take")
        take.setToolTip(key_tip("Return"))
        take.setProperty("primary", True)
        take.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(words)
        row.addWidget(self._names)
        row.addWidget(take)
        row.addStretch(1)

    def ask(self) -> None:
        """Show the strip with the caret in the name."""
        self._names.clear()
        self._names.addItems([row.name for row in self._workspace.project.annotators()])
        now = (
            self._workspace.annotator.name
            if self._workspace.annotator
            else self._preferences.annotator
        )
        self._names.setEditText(now)
        self.opened.emit()
        # It may have been asked for in a sheet, which keeps the keys as long as it is the active window.
        self.window().activateWindow()
        self._line.selectAll()
        self._names.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self) -> None:
        name = self._names.currentText().strip()
        if not name:
            return
        self._preferences.annotator = name
        self._workspace.set_annotator(name)
        self._leave()

    def _leave(self) -> None:
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)
