"""What this program is, which version, under which terms, and where it keeps things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.ui.theme import chrome_font, page_font
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.theme import Theme

_WIDTH = 460


class About(QDialog):
    """A small sheet; Esc or Enter puts it away. `project` is the open one, `data` the user's data folder."""

    def __init__(
        self, project: Path, data: Path, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Annotator"))
        self.setAccessibleName(self.tr("About Annotator"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        name = QLabel("Annotator")
        name.setFont(page_font(24, bold=True))
        column.addWidget(name)
        column.addWidget(self._paragraph(self._what()))
        column.addLayout(self._form(project, data))
        column.addWidget(self._buttons())
        self.setFixedWidth(_WIDTH)
        self.set_theme(theme)

    def _what(self) -> str:
        return self.tr(
            "Read news articles side by side and mark who alleges, denies, demands and claims evidence."
        )

    def _form(self, project: Path, data: Path) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        version = self.tr("{version}, with Qt {qt}").format(version=__version__, qt=qVersion())
        terms = self.tr("Apache License 2.0; the sample project CC0")
        self._add_fact(form, "about_version", self.tr("Version"), version)
        self._add_fact(form, "about_licence", self.tr("Licence"), terms)
        self._add_fact(form, "about_project", self.tr("This project"), str(project))
        self._add_fact(form, "about_data", self.tr("Data folder"), str(data))
        return form

    def _add_fact(self, form: QFormLayout, object_name: str, title: str, text: str) -> None:
        """A line to read and to copy from; a long path can be scrolled through."""
        fact = QLineEdit(text)
        fact.setObjectName(object_name)
        fact.setAccessibleName(title)
        fact.setReadOnly(True)
        fact.setFrame(False)
        fact.setCursorPosition(0)
        fact.setToolTip(text)
        quiet = QLabel(title)
        quiet.setProperty("quiet", True)
        form.addRow(quiet, fact)

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(chrome_font())
        label.setWordWrap(True)
        return label

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("about_close")
        close.setToolTip(key_tip("Esc"))
        close.setAccessibleName(self.tr("Close"))
        close.setText(self.tr("Close"))
        close.setDefault(True)
        return buttons

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.setStyleSheet(
            f"#about {{ background: {theme.panel.name()}; }}"
            f"#about QLabel {{ color: {theme.ink.name()}; background: transparent; }}"
            f"#about QLineEdit {{ color: {theme.ink.name()}; background: transparent;"
            f" border: none; padding: 0; }}"
            f"#about QLabel[quiet=true] {{ color: {theme.muted.name()}; }}"
        )
