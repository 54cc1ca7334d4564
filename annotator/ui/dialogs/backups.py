"""The sheet of a project's backups: what there is, one more now, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.app.dates import moment
from annotator.app.languages import data_size, listed, number
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.store.backup_contents import Contents
    from annotator.store.backups import Backup
    from annotator.ui.theme import Theme


class BackupSheet(Sheet):
    """`backup_wanted`, and `restore_wanted` with the path of a backup."""

    backup_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, project: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__("backups", "", theme, parent)
        self.setWindowTitle(self.tr("Backups"))
        self.setAccessibleName(self.windowTitle())
        self._project = project
        self._known: list[Backup] = []
        heads = (
            self.tr("Made"),
            self.tr("Articles"),
            self.tr("Spans"),
            self.tr("Who worked"),
            self.tr("Size"),
        )
        self.table = PlainTable(
            "backups_list", self.tr("Backups"), heads, wide=(3,), numbers=(1, 2, 4)
        )
        self.table.opened.connect(self._ask)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._make_question())
        self._now = self.button("backups_now", self.tr("Back up now"), self.backup_wanted.emit)
        self._restore = self.button("backups_restore", self.tr("Restore …"), self._ask)
        self.button("backups_close", self.tr("Close"), self.close)

    def _make_question(self) -> QWidget:
        """What restoring does, with a yes and a no: in the sheet, since nothing here blocks."""
        self._asked = self.label("backups_question")
        self._yes = QPushButton(self.tr("Restore"))
        self._yes.setObjectName("backups_yes")
        self._yes.clicked.connect(self._say_yes)
        no = QPushButton(self.tr("Leave it"))
        no.setObjectName("backups_no")
        no.clicked.connect(self._say_no)
        self._strip = QFrame()
        self._strip.setProperty("role", "strip")
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._asked, 1)
        row.addWidget(self._yes)
        row.addWidget(no)
        self._strip.hide()
        return self._strip

    def show_backups(self, known: Sequence[Backup], folder: Path, refusal: str) -> None:
        """List them, newest first. `refusal` says why none can be restored here, "" where one can."""
        self._known = list(known)
        self.table.show_rows([(_when(one), "…", "…", "…", data_size(one.size)) for one in known])
        words = self.tr("Backups of “{name}” lie in {folder}. Each was read back when it was made.")
        said = words.format(name=self._project.name, folder=folder)
        if not known:
            said = self.tr("There are no backups of “{name}” yet.").format(name=self._project.name)
        self.words.setText(f"{said} {refusal}".strip())
        # A list of nothing shows nobody that it has the keys.
        stop = Qt.FocusPolicy.StrongFocus if known else Qt.FocusPolicy.NoFocus
        self.table.setFocusPolicy(stop)
        self._restore.setEnabled(bool(known) and not refusal)
        self._strip.hide()

    def show_contents(self, path: Path, found: Contents | None) -> None:
        """Say what a backup holds; None where it could not be read."""
        for n, one in enumerate(self._known):
            if one.path == path:
                said = ("–", "–", "–") if found is None else _held(found)
                self.table.show_row(n, (_when(one), *said, data_size(one.size)))

    def _ask(self, _row: int = -1) -> None:
        if self._restore.isEnabled() and 0 <= self.table.chosen < len(self._known):
            words = self.tr(
                "“{name}” becomes again what it was on {when}. What it is now is kept beside it, "
                "as “{stem} (before restoring, …)”, and the window opens the project anew."
            )
            when = _when(self._known[self.table.chosen])
            self._asked.setText(
                words.format(name=self._project.name, when=when, stem=self._project.stem)
            )
            self._strip.show()
            self._yes.setFocus()

    def take_keys(self) -> None:
        """Give the keys to the list; where there is no backup yet, to what makes one."""
        (self.table if self._known else self._now).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_yes(self) -> None:
        self._strip.hide()
        self.restore_wanted.emit(self._known[self.table.chosen].path)

    def _say_no(self) -> None:
        self._strip.hide()
        self.table.setFocus()


def _held(found: Contents) -> tuple[str, str, str]:
    people = listed(*found.people) if found.people else "–"
    return number(found.articles), number(found.spans), people


def _when(one: Backup) -> str:
    return moment(one.made.isoformat().replace("+00:00", "Z"))
