"""The tab that tells who did what when: by annotator, kind, article or span; a row leads to where it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QPushButton,
    QWidget,
)

from annotator.app.edit_list import EditList
from annotator.core.history import EditFilter, EditKind
from annotator.ui.history.model import EditModel
from annotator.ui.history.view import EditView
from annotator.ui.keys_in_force import keyed
from annotator.ui.widgets.choice_box import ChoiceBox
from annotator.ui.widgets.empty_view import Deed, EmptyView
from annotator.ui.widgets.standing import ViewOrWhy, column

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.theme import Theme

_LONGEST_QUOTE = 18


class HistoryPanel(QWidget):
    """`edit_opened` carries the id of an edit that shall be seen; `left` is Esc."""

    edit_opened = Signal(str)
    left = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._workspace = workspace
        self._article = ""
        self._span = ""
        self._is_stale = True
        self._edits = EditList(workspace)
        self.model = EditModel(self._edits)
        self.view = EditView(self.model, theme)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._make_choices()
        self._lay_out()
        self._connect()

    def _make_choices(self) -> None:
        self._who = ChoiceBox("history_who", self.tr("Whose steps"), self)
        self._kind = ChoiceBox("history_kind", self.tr("Kind of steps"), self)
        self._here = QCheckBox(self.tr("This article only"))
        self._here.setObjectName("history_here")
        self._here.setAccessibleName(self.tr("Steps in this article only"))
        self._only = QPushButton()
        self._only.setObjectName("history_span")
        self._only.setToolTip(self.tr("Show the steps on all spans again"))
        self._only.setAccessibleName(self.tr("Steps on one span only: show all again"))
        self._only.hide()
        self._empty = EmptyView("history_empty")
        kinds = (
            (self.tr("Everything"), None),
            (self.tr("Spans"), EditKind.SPANS),
            (self.tr("Links"), EditKind.LINKS),
            (self.tr("Done or not"), EditKind.STATUS),
            (self.tr("Imports"), EditKind.IMPORTS),
            (self.tr("Merges"), EditKind.MERGES),
            (self.tr("Review"), EditKind.REVIEW),
            (self.tr("Schema and people"), EditKind.PROJECT),
        )
        self._kind.offer(kinds)

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._who, 0, 0)
        top.addWidget(self._kind, 0, 1)
        top.addWidget(self._here, 1, 0, 1, 2)
        top.addWidget(self._only, 2, 0, 1, 2)
        self._middle = ViewOrWhy(self.view, self._empty)
        column(self, top, self._middle)

    def _connect(self) -> None:
        self._who.currentIndexChanged.connect(self.look)
        self._kind.currentIndexChanged.connect(self.look)
        self._here.toggled.connect(self.look)
        self._only.clicked.connect(self.show_all_spans)
        self._soon.timeout.connect(self._follow_now)
        self.model.rowsInserted.connect(self._settle)
        self.model.modelReset.connect(self._settle)
        self.model.layoutChanged.connect(self._settle)
        self.view.opened.connect(self.edit_opened)
        self.view.left.connect(self.left)
        self._workspace.changed.connect(self.follow)
        self._workspace.annotator_changed.connect(self._follow_all)

    # What is asked for

    def begin(self) -> None:
        """Take the keys."""
        self.view.begin()

    def show_span(self, span: str) -> None:
        """Show the steps on one span (id) alone, of everybody and all kinds."""
        found = self._workspace.project.span(span)
        quote = " ".join(found.quote.split()) if found else ""
        cut = f"{quote[: _LONGEST_QUOTE - 1]}…" if len(quote) > _LONGEST_QUOTE else quote
        self._span = span
        self._only.setText(self.tr("Only on “{quote}”  ✕").format(quote=f"\u2068{cut}\u2069"))
        self._only.show()
        for box in (self._who, self._kind):
            box.choose(box.itemData(0))
        with QSignalBlocker(self._here):
            self._here.setChecked(False)
        self.look()

    def show_all_spans(self) -> None:
        """Show the steps on all spans again."""
        self._span = ""
        self._only.hide()
        self.look()

    def show_article(self, article: str) -> None:
        """The article (id) that keys go to; where only its steps are wanted, they are shown."""
        if article != self._article:
            self._article = article
            if self._here.isChecked():
                self._follow_all()

    def look(self) -> None:
        """Show what is asked for, from the latest on."""
        self._fill_people()
        article = self._article if self._here.isChecked() else ""
        wanted = EditFilter(
            str(self._who.currentData() or ""), article, self._span, self._kind.currentData()
        )
        self._is_stale = False
        self.model.show_edits(wanted)

    def _fill_people(self) -> None:
        desk = self._workspace
        people = [row for row in desk.project.annotators() if desk.sees(row.id)]
        rows = [(row.name, row.id) for row in people]
        if not desk.is_blind:
            rows.insert(0, (self.tr("Everybody"), ""))
        self._who.offer(rows)

    # Following what is done

    def follow(self, _changes: Changes) -> None:
        """Read again, once the page shows what was done."""
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    def _follow_all(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.look()

    def _follow_now(self) -> None:
        if not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        chosen, place = self.view.chosen(), self.view.verticalScrollBar().value()
        self.model.read_again()
        row = self.model.row_of(chosen) if chosen else -1
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.verticalScrollBar().setValue(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.look()

    def close_project(self) -> None:
        """Let go of the project; to be called before it is closed."""
        self._soon.stop()
        self.model.stop()

    # What is shown

    def _settle(self) -> None:
        self._middle.show_view(bool(self.model.rowCount()))
        if self.model.rowCount():
            return
        if not self._edits.is_whole:
            self._empty.say(self.tr("Looking …"))
        elif self._is_narrowed():
            self._empty.say(
                self.tr("Nothing of that kind."), Deed(self.tr("Show all steps"), act=self.show_all)
            )
        else:
            self._empty.say(
                keyed(
                    self.tr(
                        "Nothing was done here yet.\n\n"
                        "Every step will stand here: who did it, and when. {edit.undo} takes the last one back."
                    )
                )
            )

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._settle()

    def _is_narrowed(self) -> bool:
        boxes = self._who.currentIndex() > 0 or self._kind.currentIndex() > 0
        return boxes or self._here.isChecked() or bool(self._span)

    def show_all(self) -> None:
        """Show the steps of everybody, of all kinds, on everything."""
        for box in (self._who, self._kind):
            box.choose(box.itemData(0))
        with QSignalBlocker(self._here):
            self._here.setChecked(False)
        self.show_all_spans()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.view.delegate.theme = theme
        self.view.viewport().update()
