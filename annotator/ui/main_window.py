"""The window: places the rooms, wires their signals to the Workspace and to each other's doors, nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.action_book import ActionBook
from annotator.ui.actions import Scope
from annotator.ui.annotations.guidelines import Guidelines
from annotator.ui.annotations.inspector import Inspector
from annotator.ui.annotations.label_bar import LabelBar
from annotator.ui.annotations.linking import LinkStrip
from annotator.ui.annotations.span_list import SpanList
from annotator.ui.appearance import Appearance
from annotator.ui.dialogs.progress import ProgressStrip
from annotator.ui.dialogs.who import WhoBar
from annotator.ui.hands.finding import FindHands
from annotator.ui.hands.in_articles import ArticleHands
from annotator.ui.hands.on_agreement import AgreementHands
from annotator.ui.hands.on_help import HelpHands
from annotator.ui.hands.on_history import HistoryHands
from annotator.ui.hands.on_keeping import KeepingHands
from annotator.ui.hands.on_links import LinkHands
from annotator.ui.hands.on_looks import LookHands
from annotator.ui.hands.on_paper import PaperHands
from annotator.ui.hands.on_project import ProjectHands
from annotator.ui.hands.on_review import ReviewHands
from annotator.ui.hands.on_sharing import SharingHands
from annotator.ui.hands.on_ways import WayHands
from annotator.ui.hands.on_window import PaneHands
from annotator.ui.library.library import Library
from annotator.ui.reading.jumping import Jumping
from annotator.ui.reading.link_overlay import LinkOverlay
from annotator.ui.reading.pane_row import PaneRow
from annotator.ui.status_line import StatusLine
from annotator.ui.stylesheet import stylesheet
from annotator.ui.theme import Theme, chrome_font, palette
from annotator.ui.widgets.grip_splitter import GripSplitter
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from annotator.app.preferences import Preferences
    from annotator.app.workspace import Workspace
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.hands.in_articles import Handlers
    from annotator.ui.reading.pane import ArticlePane

_LIBRARY_WIDTH = 252
_SIDE_WIDTH = 292
_FIRST_SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """One project in one window. `project_wanted` asks for another project in its place.

    `put_back_wanted` carries the prepared copy of a backup that shall take the place of this project.
    """

    project_wanted = Signal(object)
    put_back_wanted = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences, asking: Asking) -> None:
        """Build the window over an open project; `asking` asks what only a person can answer."""
        super().__init__()
        self.setObjectName("main_window")
        self.workspace = workspace
        self.preferences = preferences
        self.appearance = Appearance(preferences, self)
        self.theme = self.appearance.theme()
        # Where the backups of all projects lie, a folder for each.
        self.backup_root = preferences.folder / "backups"
        self._make_rooms()
        self._place_rooms()
        self._make_hands(asking)
        self._connect()
        self.wear(self.theme)
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize()))
        self._name()

    # Rooms

    def _make_rooms(self) -> None:
        desk, theme = self.workspace, self.theme
        self.library = Library(desk, theme)
        self.panes = PaneRow(desk, theme)
        self.links = LinkOverlay(desk, self.panes, theme)
        self.labels = LabelBar(desk, theme)
        self.strip = LinkStrip(desk)
        self.who = WhoBar(desk, self.preferences)
        self.notice = Notice(theme)
        self.progress = ProgressStrip()
        self.inspector = Inspector(desk, theme)
        self.spans = SpanList(desk, theme)
        self.guidelines = Guidelines(desk)
        self.finding = FindHands(self)
        self.review = ReviewHands(self)
        self.history = HistoryHands(self)
        self.status = StatusLine(desk, theme)
        self.side = QTabWidget()
        self.side.setObjectName("side")
        self.side.setAccessibleName(self.tr("About the span"))
        self.side.setDocumentMode(True)
        self.side.setMinimumWidth(200)
        self.side.addTab(self.inspector, self.tr("Span"))
        self.side.addTab(self.spans, self.tr("Spans"))
        self.side.addTab(self.guidelines, self.tr("Guidelines"))
        self.side.addTab(self.finding.panel, self.tr("Find"))
        self.side.addTab(self.review.tab, self.tr("Review"))
        self.side.addTab(self.history.panel, self.tr("History"))
        # What is not for every hour has its tab from when it is first asked for.
        self._rare = (self.finding.panel, self.review.tab, self.history.panel)
        for widget in self._rare:
            self.side.setTabVisible(self.side.indexOf(widget), False)

    def _place_rooms(self) -> None:
        middle = QWidget()
        middle.setObjectName("middle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # One bar at a time, all in one place: a question or a link being made moves no line of the text.
        self.bars = QStackedWidget()
        self.bars.setObjectName("bars")
        # As high as the labels' lines, which the width decides.
        self.bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bars.addWidget(self.labels)
        for bar in (self.who, self.strip):
            self.bars.addWidget(bar)
            bar.opened.connect(partial(self.bars.setCurrentWidget, bar))
            bar.left.connect(partial(self.bars.setCurrentWidget, self.labels))
        column.addWidget(self.bars)
        column.addWidget(self.panes, 1)
        column.addWidget(self.finding.bar)
        column.addWidget(self.review.strip)
        column.addWidget(self.progress)
        column.addWidget(self.notice)
        self.columns = GripSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("columns")
        for widget in (self.library, middle, self.side):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([_LIBRARY_WIDTH, 2000, _SIDE_WIDTH])
        whole = QWidget()
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.columns, 1)
        self._stack = stack
        stack.addWidget(self.status)
        self.setCentralWidget(whole)

    def _make_hands(self, asking: Asking) -> None:
        self.jumping = Jumping(self.panes)
        self.hands = ArticleHands(
            self.workspace, self.panes, self.strip, self.jumping, self.inspector
        )
        self.pane_hands = PaneHands(self.workspace, self.panes, self.library, self.hands)
        self.project_hands = ProjectHands(self.workspace, asking, self.notice, self.progress, self)
        self.keeping = KeepingHands(self, asking)
        self.sharing = SharingHands(self, asking)
        self.paper_hands = PaperHands(self, asking)
        self.help_hands = HelpHands(self)
        self.agreement = AgreementHands(self, asking)
        self._stack.insertWidget(1, self.agreement.board, 1)
        self.link_hands = LinkHands(self.workspace, self.links, self.strip, self.hands.travel)
        self.way_hands = WayHands(self.workspace, self.panes)
        self.look_hands = LookHands(self)
        handlers: Handlers = {
            **self.hands.handlers(),
            **self.finding.handlers(),
            **self.review.handlers(),
            **self.history.handlers(),
            **self.way_hands.handlers(),
            **self.look_hands.handlers(),
            **self.pane_hands.handlers(),
            **self.project_hands.handlers(),
            **self.keeping.handlers(),
            **self.sharing.handlers(),
            **self.paper_hands.handlers(),
            **self.help_hands.handlers(),
            **self.agreement.handlers(),
            **self.link_hands.handlers(),
            **self._own_handlers(),
        }
        homes = {Scope.ARTICLES: self.panes, Scope.CASE: self.review.strip}
        self.book = ActionBook(self, homes, handlers)
        self.menuBar().setObjectName("menu_bar")
        self.menuBar().setAccessibleName(self.tr("Menus"))
        self.book.fill(self.menuBar())
        self.look_hands.fill_menu()
        self.look_hands.show_state()
        self.book["review.lanes"].setChecked(True)

    def _own_handlers(self) -> Handlers:
        return {
            "project.quit": self._quit,
            "project.annotator": self.who.ask,
        }

    # Wires

    def _connect(self) -> None:
        desk = self.workspace
        desk.failed.connect(self.notice.warn)
        desk.changed.connect(self._name_history)
        desk.annotator_changed.connect(self._name_history)
        self.library.opened.connect(self.panes.open_here)
        self.library.opened_beside.connect(self.panes.open_beside)
        self.library.import_wanted.connect(self.project_hands.import_files)
        self.panes.panes_changed.connect(self._tell_open)
        self.panes.menu_wanted.connect(self._show_menu)
        self.labels.label_wanted.connect(self._label_from_bar)
        self.labels.link_wanted.connect(self.hands.link)
        self.labels.jump_wanted.connect(self._jump_from_bar)
        self.inspector.travel_wanted.connect(self.hands.travel)
        self.links.travel_wanted.connect(self.hands.travel)
        self.inspector.left.connect(self.back_to_page)
        self.spans.travel_wanted.connect(self.hands.travel)
        self.status.who_button.clicked.connect(self.who.ask)
        self.who.left.connect(self.back_to_page)
        self.side.currentChanged.connect(self._read_guidelines)
        self.finding.panel.left.connect(self.back_to_page)
        desk.span_chosen.connect(self._turn_to_span_tab)
        self._name_history()

    def start(self) -> None:
        """Show the project as it was left; what a newcomer should see where it is new."""
        self.library.reload()
        self.panes.restore(self.workspace.project.next_articles("", 3))
        self._tell_open()
        self._ask_who()
        self.review.questions.tell_answers()

    def _ask_who(self) -> None:
        annotator = self.workspace.annotator
        if annotator is None:
            self.who.ask()
        elif not self.preferences.annotator:
            words = self.tr("You mark as {name}, whose layer came with this project.")
            own = self.tr("Use my own name")
            self.notice.tell(words.format(name=annotator.name), own, self.who.ask, stay=True)

    def _tell_open(self) -> None:
        articles = self.panes.open_articles()
        self.library.show_open(articles)
        self.labels.show_articles(articles)
        self.spans.show_articles(articles)

    def _label_from_bar(self, label: str) -> None:
        if not self.review.cases.label(label):
            self.hands.label(label)
        self.back_to_page()

    def _jump_from_bar(self) -> None:
        self.back_to_page()
        self.jumping.begin()

    def back_to_page(self) -> None:
        """Give the keys back to the articles."""
        if self.panes.active:
            self.panes.activate(self.panes.active)

    def show_tab(self, widget: QWidget) -> None:
        """Show one of the tabs on the right, and them if they are hidden."""
        if self.side.isHidden():
            self.book["view.side"].trigger()
        self.side.setTabVisible(self.side.indexOf(widget), True)
        self.side.setCurrentWidget(widget)

    def _turn_to_span_tab(self, span: str) -> None:
        staying = (self.spans, self.guidelines, *self._rare)
        if span and self.side.currentWidget() not in staying:
            self.side.setCurrentWidget(self.inspector)

    def _read_guidelines(self) -> None:
        if self.side.currentWidget() is self.guidelines:
            self.guidelines.read()

    def _show_menu(self, pane: ArticlePane, point: QPoint, offset: int) -> None:
        marks = pane.surface.marks_at(offset)
        if marks and pane.surface.selection() is None:
            self.workspace.choose(marks[0])
        menu = LetterMenu(self)
        menu.setObjectName("article_menu")
        for label in self.workspace.schema.labels:
            action = menu.addAction(f"&{label.key}   {label.name}")
            action.triggered.connect(partial(self._label_from_bar, label.id))
        menu.addSeparator()
        for id in (
            "mark.speaker",
            "mark.note",
            "mark.ask",
            "mark.link",
            "mark.add_piece",
            "mark.delete",
            "edit.copy",
            "edit.copy_quotation",
        ):
            menu.addAction(self.book[id])
        menu.popup(point)

    # Names

    def _name(self) -> None:
        path: Path = self.workspace.project.path
        self.setWindowTitle(f"{path.stem} – Annotator")

    def _name_history(self) -> None:
        owner = self.workspace.owner
        project = self.workspace.project
        for id, text, verb in (
            ("edit.undo", project.undo_text(owner) if owner else "", self.tr("Undo")),
            ("edit.redo", project.redo_text(owner) if owner else "", self.tr("Redo")),
        ):
            self.book[id].setText(f"{verb}: {text}" if text else verb)
            self.book[id].setEnabled(bool(text))

    # Looks

    def wear(self, theme: Theme) -> None:
        """Wear a theme, in every room."""
        self.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(theme))
            app.setFont(chrome_font())
            # All that there is would be styled anew, a second window with it, which costs a third of a second.
            if (sheet := stylesheet(theme)) != app.styleSheet():
                app.setStyleSheet(sheet)
        for room in (
            self.library,
            self.panes,
            self.links,
            self.labels,
            self.strip,
            self.inspector,
            self.spans,
            self.status,
        ):
            room.set_theme(theme)
        self.notice.set_theme(theme)
        self.who.set_theme(theme)
        self.finding.set_theme(theme)
        self.review.set_theme(theme)
        self.history.set_theme(theme)
        self.keeping.set_theme()
        self.sharing.set_theme()
        self.agreement.set_theme(theme)

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.jumping.end()
        self.inspector.show_span("")
        self.project_hands.stop()
        self.paper_hands.stop()
        self.finding.close()
        self.review.close()
        self.history.close()
        self.agreement.close()
        self.panes.save()
        event.accept()
        self.closed.emit()
