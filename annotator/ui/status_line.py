"""The status line: saved and what was done, whose layer, how far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from annotator.app.languages import number
from annotator.app.retelling import retold
from annotator.ui.keys_in_force import keyed
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.inlay import Inlay
from annotator.ui.widgets.tips import in_lines

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes


class StatusLine(QWidget):
    """Says what is in the file by now. It says "Saved" only after the store said so."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._dot = QLabel()
        self._dot.setProperty("role", "dot")
        self._dot.setFixedSize(8, 8)
        self._said = ElidedLabel()
        self._said.setObjectName("status_said")
        # As high as the line, so that its words stand on the same line as those beside them.
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # A name of its own would be read out in place of the words.
        self._said.setAccessibleDescription(self.tr("What was stored last"))
        self._who = QToolButton()
        self._who.setObjectName("status_who")
        self._who.setAutoRaise(True)
        self._who.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._say_who()
        self._far = QLabel()
        self._far.setObjectName("status_far")
        self._bar = QProgressBar()
        self._bar.setObjectName("status_progress")
        self._bar.setAccessibleName(self.tr("Articles done"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(116, 5)
        for widget in (self._said, self._who, self._far):
            widget.setFont(chrome_font(SMALL_PX))
            widget.setProperty("role", "muted")
        self._lay_out()
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self.read)
        workspace.layers_changed.connect(self.read)
        self.read()

    def _say_who(self) -> None:
        words = self.tr(
            "Who annotates ({project.annotator}). "
            "What each marks is a layer of their own, apart from the others’."
        )
        self._who.setToolTip(in_lines(keyed(words)))

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._say_who()
        self.read()

    @property
    def who_button(self) -> QToolButton:
        """The button that names the annotator."""
        return self._who

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(Inlay(self._said), 1)
        row.addWidget(self._who)
        row.addSpacing(16)
        row.addWidget(self._far)
        row.addWidget(self._bar)

    def read(self) -> None:
        """Say who annotates and how far they are."""
        name = self._workspace.annotator.name if self._workspace.annotator else ""
        shown = len(self._workspace.shown_layers)
        layer = (
            self.tr("{name}, own layer").format(name=name) if name else self.tr("Who annotates?")
        )
        if name and shown:
            others = self.tr("%Ln other layer(s)", "", shown)
            layer = self.tr("{name}, and {others}").format(name=name, others=others)
        self._who.setText(layer)
        self._say(self._state())
        self._read_progress()

    def _state(self) -> str:
        if self._workspace.marks_hidden:
            hidden = keyed(self.tr("All marks are hidden: {view.hide_marks} shows them again."))
            announce(self, hidden)
            return hidden
        return self.tr("Read-only") if self._workspace.project.read_only else self.tr("Saved")

    def _read_progress(self) -> None:
        owner = self._workspace.owner
        project = self._workspace.project
        share = project.share_progress(owner) if owner else None
        done, total = share or (project.done_count(owner) if owner else 0, project.article_count())
        measured = self.tr("Of the articles that were handed out to you") if share else ""
        for part in (self._far, self._bar):
            part.setToolTip(measured)
            part.setAccessibleDescription(measured)
        self._far.setText(
            self.tr("{done} of {total} articles done").format(
                done=number(done), total=number(total)
            )
        )
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)

    def follow(self, changes: Changes) -> None:
        """Say what was stored."""
        if changes.text:
            self._say(self.tr("Saved  ·  {what}").format(what=_told(changes.text)))
            announce(self, self._said.text())
        # In a large project the count costs more than marking does.
        if changes.statuses or changes.articles_listed or changes.hand_outs:
            self._read_progress()

    def _say(self, text: str) -> None:
        self._said.setText(text)


def _told(text: str) -> str:
    """What was stored, in the language of the window; of an undo or redo what was taken back or done again."""
    ways = {
        "Undo": QCoreApplication.translate("MainWindow", "Undo: {what}"),
        "Redo": QCoreApplication.translate("MainWindow", "Redo: {what}"),
    }
    verb, _, what = text.partition(": ")
    return ways[verb].format(what=retold(what)) if verb in ways else retold(text)
