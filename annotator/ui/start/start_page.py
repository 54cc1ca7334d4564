"""The start page: what one can do here, and the projects that were open lately."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.keys_in_force import key_of
from annotator.ui.start.recent_list import RecentList
from annotator.ui.start.wide_button import WideButton
from annotator.ui.theme import page_font
from annotator.ui.widgets.dropped import articles_in, project_in
from annotator.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from annotator.app.files_there import FilesThere
    from annotator.app.recent_projects import RecentProjects
    from annotator.ui.theme import Theme

_WIDTH = 920


class StartPage(Page):
    """`project_wanted` carries a path, `articles_dropped` a list of paths; the others say which button was pressed."""

    project_wanted = Signal(Path)
    articles_dropped = Signal(list)
    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    tour_wanted = Signal()
    wait_wanted = Signal()
    shown_at_start = Signal(bool)

    def __init__(
        self,
        recent: RecentProjects,
        there: FilesThere,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self.setAccessibleName(self.tr("Start page"))
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.recent = RecentList(recent, there)
        self.recent.project_wanted.connect(self.project_wanted)
        self.recent.shortened.connect(self._take_keys)
        self._make_deeds()
        self._make_head()
        self._lay_out()
        self.set_theme(theme)

    def _make_deeds(self) -> None:
        self._new = WideButton(
            "start_new", self.tr("New project"), self.tr("Articles, labels, and who annotates")
        )
        self._open = WideButton(
            "start_open",
            self.tr("Open a project …"),
            self.tr("Or drop a project file on this page"),
        )
        self._sample = WideButton(
            "start_sample",
            self.tr("The sample project"),
            self.tr("Twelve articles about one dispute, to try everything on"),
        )
        self._tour = WideButton(
            "start_tour",
            self.tr("Take the tour"),
            self.tr("Ten minutes, eight steps, on the sample"),
        )
        self._first = self._new
        for button, signal in (
            (self._new, self.new_wanted),
            (self._open, self.open_wanted),
            (self._sample, self.sample_wanted),
            (self._tour, self.tour_wanted),
        ):
            button.clicked.connect(partial(_pass_on, signal))
        self.say_keys()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        for button, id in (
            (self._new, "project.new"),
            (self._open, "project.open"),
            (self._sample, "project.sample"),
            (self._tour, "help.tour"),
        ):
            button.say_at_end(key_of(id))

    def _make_head(self) -> None:
        self._back = QPushButton(self.tr("Back"))
        self._back.setObjectName("start_back")
        self._back.setToolTip(self.tr("Esc"))
        self._back.clicked.connect(self.left)
        self._said = QLabel()
        self._said.setObjectName("start_said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "danger")
        self._said.setWordWrap(True)
        self._said.hide()
        self._wait = QPushButton(self.tr("Wait for it"))
        self._wait.setObjectName("start_wait")
        self._wait.clicked.connect(self._begin_waiting)
        self._wait.hide()
        self._always = QCheckBox(self.tr("Show this page when the program starts"))
        self._always.setObjectName("start_always")
        self._always.toggled.connect(self.shown_at_start)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._back)
        head.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("start_scroll")
        scroll.setAccessibleName(self.accessibleName())
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)

    def _body(self) -> QWidget:
        title = QLabel(self.tr("Annotator"))
        title.setFont(page_font(30, bold=True))
        # A name in Latin letters stands where lines of the language begin, all the same.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        says = QLabel(self.tr("Read news side by side, and mark who alleges, denies and demands."))
        says.setProperty("role", "muted")
        says.setWordWrap(True)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 28, 24, 32)
        column.setSpacing(6)
        for widget in (title, says, self._said):
            column.addWidget(widget)
        waiting = QHBoxLayout()
        waiting.addWidget(self._wait)
        waiting.addStretch(1)
        column.addLayout(waiting)
        column.addSpacing(20)
        column.addLayout(self._columns())
        column.addStretch(1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        return body

    def _columns(self) -> QHBoxLayout:
        deeds = QVBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(_section(self.tr("Begin")))
        for button in (self._new, self._open, self._sample, self._tour):
            deeds.addWidget(button)
        deeds.addSpacing(8)
        deeds.addWidget(self._always)
        deeds.addStretch(1)
        lately = QVBoxLayout()
        lately.setSpacing(8)
        lately.addWidget(_section(self.tr("Recent projects")))
        lately.addWidget(self.recent)
        lately.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(36)
        row.addLayout(deeds, 1)
        row.addLayout(lately, 1)
        return row

    # What is shown

    def begin(
        self, behind: str, *, always: bool, is_new_here: bool, said: str = "", waits: bool = False
    ) -> None:
        """Show it over the project called `behind`; `said` is what went wrong before, if anything did.

        With `waits` a button offers to wait for what did not answer.
        """
        self._back.setText(self.tr("Back to {name}").format(name=behind))
        self._always.blockSignals(True)
        self._always.setChecked(always)
        self._always.blockSignals(False)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._wait.setText(self.tr("Wait for it"))
        self._wait.setEnabled(True)
        self._wait.setVisible(waits)
        self.recent.reload()
        self._first = self._tour if is_new_here else self._new
        if waits:
            self._wait.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._take_keys()

    def _begin_waiting(self) -> None:
        self._wait.setText(self.tr("Waiting: it is opened as soon as it answers"))
        self._wait.setEnabled(False)
        self.wait_wanted.emit()

    def _take_keys(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for button, drawing in (
            (self._new, "plus"),
            (self._open, "import"),
            (self._sample, "book"),
            (self._tour, "jump"),
        ):
            button.draw(drawing, theme.accent)
        self.recent.set_theme(theme)

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if project_in(event.mimeData()) or articles_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A project is opened; articles begin a new one."""
        if project := project_in(event.mimeData()):
            event.acceptProposedAction()
            self.project_wanted.emit(project)
        elif articles := articles_in(event.mimeData()):
            event.acceptProposedAction()
            self.articles_dropped.emit(articles)


def _pass_on(signal: object, _checked: bool = False) -> None:
    signal.emit()  # type: ignore[attr-defined]


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label
