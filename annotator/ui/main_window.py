"""The window: places the rooms, wires their signals to the Workspace and to each other's doors, nothing else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from annotator.app.recent_projects import RecentProjects
from annotator.app.retelling import retold
from annotator.ui import keys_in_force
from annotator.ui.action_book import ActionBook
from annotator.ui.actions import Scope
from annotator.ui.annotations.inspector import Inspector
from annotator.ui.annotations.label_bar import LabelBar
from annotator.ui.annotations.linking import LinkStrip
from annotator.ui.appearance import Appearance
from annotator.ui.frame import Frame
from annotator.ui.hands.in_articles import ArticleHands
from annotator.ui.hands.on_help import HelpHands
from annotator.ui.hands.on_labels import LabelHands
from annotator.ui.hands.on_language import LanguageHands
from annotator.ui.hands.on_large_steps import LargeStepHands
from annotator.ui.hands.on_links import LinkHands
from annotator.ui.hands.on_looks import LookHands
from annotator.ui.hands.on_panes import PaneHands
from annotator.ui.hands.on_project import ProjectHands
from annotator.ui.hands.on_questions import QuestionHands
from annotator.ui.hands.on_size import SizeHands
from annotator.ui.hands.on_ways import WayHands
from annotator.ui.late_rooms import LateRooms
from annotator.ui.library.library import Library
from annotator.ui.made_ahead import MadeAhead, classes_of_widgets, units_of_text
from annotator.ui.pages import Pages
from annotator.ui.reading.jumping import Jumping
from annotator.ui.reading.link_overlay import LinkOverlay
from annotator.ui.reading.pane_row import PaneRow
from annotator.ui.side_pages import SidePages
from annotator.ui.status_line import StatusLine
from annotator.ui.stylesheet import stylesheet
from annotator.ui.theme import Theme, chrome_font, palette
from annotator.ui.widgets.enter_key import presses_button
from annotator.ui.widgets.letter_menu import LetterMenuBar
from annotator.ui.widgets.notice import Notice
from annotator.ui.widgets.progress import ProgressStrip
from annotator.ui.widgets.settled import settle_before

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from annotator.app.preferences import Preferences
    from annotator.app.workspace import Workspace
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking

_FIRST_SIZE = QSize(1440, 900)
# The title that a system puts above a window: how high it is, is not known before the window is seen.
_TITLE = QSize(0, 48)


class MainWindow(QMainWindow):
    """One project in one window. `project_wanted` asks for another project in its place.

    `project_made` carries a project that was just made, and the paths that shall be imported there; `tour_wanted`
    asks for the tour, which is for the sample alone.

    `put_back_wanted` carries the prepared copy of a backup that shall take the place of this project;
    `language_wanted` the code of the language, "" for the system's, in which the window shall be made anew.
    `restart_wanted` asks for a new start of the program on this project.
    """

    project_wanted = Signal(object)
    put_back_wanted = Signal(object)
    project_made = Signal(object, list)
    tour_wanted = Signal()
    language_wanted = Signal(str)
    restart_wanted = Signal()
    closed = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences, asking: Asking) -> None:
        """Build the window over an open project; `asking` asks what only a person can answer."""
        # Before any widget: those that stand already would keep the system's font under a stylesheet.
        QApplication.setFont(chrome_font())
        super().__init__()
        self.setObjectName("main_window")
        self.workspace = workspace
        self.preferences = preferences
        keys_in_force.take(preferences.keys)
        self.appearance = Appearance(preferences, self)
        self.theme = self.appearance.theme()
        # Where the backups of all projects lie, a folder for each.
        self.backup_root = preferences.folder / "backups"
        # Whether the annotator is taken over from the project that was open before; the window says so then.
        self.takes_name_over = False
        self.recent = RecentProjects(preferences)
        self._make_rooms()
        self._make_hands(asking)
        self._connect()
        # Last: a widget that gets another parent after this would be styled anew, with all that is in it.
        _dress_program(self.theme)
        ahead = (
            self.book.make_all,
            self.panes.make_mirrors,
            self.links.drawing,
            units_of_text,
            self.inspector.make_ahead,
            classes_of_widgets,
        )
        self._ahead = MadeAhead(ahead, self)
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _TITLE))
        self._name()

    # Rooms

    def _make_rooms(self) -> None:
        desk, theme = self.workspace, self.theme
        self.library = Library(desk, theme)
        self.panes = PaneRow(desk, theme)
        self.links = LinkOverlay(desk, self.panes, theme)
        self.labels = LabelBar(desk, theme)
        self.strip = LinkStrip(desk)
        self.notice = Notice(theme)
        self.progress = ProgressStrip()
        self.inspector = Inspector(desk, theme)
        self.side_pages = SidePages(self)
        self.status = StatusLine(desk)
        self.frame = Frame(self.library, self.panes, self.status)
        self.frame.set_bars(self.labels, self.strip)
        self.frame.set_messages((self.progress, self.notice))
        self.side, self.bars, self.columns = self.frame.side, self.frame.bars, self.frame.columns
        self.side.setAccessibleName(self.tr("About the span"))
        self.side.add_usual(self.inspector, self.tr("Span"), "note")
        self.side.add_usual(self.side_pages.spans_place, self.tr("Spans"), "list")
        self.side.add_usual(self.side_pages.guidelines_place, self.tr("Guidelines"), "book")
        self.setCentralWidget(self.frame)

    def _make_hands(self, asking: Asking) -> None:
        self.jumping = Jumping(self.panes)
        self.hands = ArticleHands(
            self.workspace, self.panes, self.strip, self.jumping, self.inspector
        )
        self.pane_hands = PaneHands(self.workspace, self.panes, self.library, self.hands)
        self.project_hands = ProjectHands(self.workspace, asking, self.notice, self.progress, self)
        self.large_hands = LargeStepHands(self)
        self.rooms = LateRooms(self, asking)
        self.questions = QuestionHands(self)
        self.help_hands = HelpHands(self)
        self.link_hands = LinkHands(self.workspace, self.links, self.strip, self.hands.travel)
        self.way_hands = WayHands(self.workspace, self.panes)
        self.look_hands = LookHands(self)
        self.label_hands = LabelHands(self)
        self.language_hands = LanguageHands(self)
        self.size_hands = SizeHands(self)
        handlers: Handlers = {
            **self.hands.handlers(),
            **self.rooms.handlers(),
            **self.questions.handlers(),
            **self.way_hands.handlers(),
            **self.look_hands.handlers(),
            **self.language_hands.handlers(),
            **self.size_hands.handlers(),
            **self.pane_hands.handlers(),
            **self.project_hands.handlers(),
            **self.help_hands.handlers(),
            **self.link_hands.handlers(),
            **self.label_hands.handlers(),
            **self._own_handlers(),
        }
        homes = {Scope.WINDOW: self, Scope.ARTICLES: self.panes}
        self.book = ActionBook(self, homes, handlers)
        for dress in (
            self.look_hands.fill_menu,
            self.language_hands.fill_menu,
            self.size_hands.fill_menu,
            self.look_hands.show_state,
            self._name_history,
        ):
            self.book.made.connect(dress)
        self.pages = Pages(self.frame, self.book, self.back_to_page)
        self.setMenuBar(LetterMenuBar(self))
        self.menuBar().setObjectName("menu_bar")
        self.menuBar().setAccessibleName(self.tr("Menus"))
        self.book.fill(self.menuBar())
        self.progress.set_cancel_key(keys_in_force.key_of("project.cancel"))
        self.notice.set_key(keys_in_force.key_of("go.message"))

    def _own_handlers(self) -> Handlers:
        return {
            "mark.leave": self._leave,
            "project.quit": self._quit,
            "project.annotator": self.rooms.ask_who,
        }

    # Wires

    def _connect(self) -> None:
        desk = self.workspace
        desk.failed.connect(self._warn)
        desk.hinted.connect(self._hint)
        desk.changed.connect(self.notice.end_hint)
        desk.span_chosen.connect(self.notice.end_hint)
        desk.changed.connect(self._name_history)
        desk.annotator_changed.connect(self._name_history)
        self.library.opened.connect(self.pane_hands.open_from_library)
        self.library.opened_beside.connect(self.panes.open_beside)
        self.library.import_wanted.connect(self.project_hands.import_files)
        self.frame.dropped.connect(self.project_hands.take_dropped)
        self.frame.tab_pressed.connect(self.panes.make_tab_stops)
        self.panes.panes_changed.connect(self._tell_open)
        self.panes.menu_wanted.connect(self.label_hands.show_menu)
        self.labels.label_wanted.connect(self.label_hands.label_from_bar)
        self.labels.more_wanted.connect(self.label_hands.ask)
        self.labels.link_wanted.connect(self.hands.link)
        self.labels.jump_wanted.connect(self._jump_from_bar)
        self.inspector.travel_wanted.connect(self.hands.travel)
        self.links.travel_wanted.connect(self.hands.travel)
        self.inspector.left.connect(self.back_to_page)
        self.side.left.connect(self.back_to_page)
        self.status.who_button.clicked.connect(self.rooms.ask_who)
        self.inspector.history_wanted.connect(self._show_history_of)
        desk.span_chosen.connect(self._turn_to_span_tab)

    def _warn(self, sentence: str) -> None:
        self.notice.warn(keys_in_force.keyed(sentence), self.workspace.details)

    def _hint(self, sentence: str) -> None:
        self.notice.hint(keys_in_force.keyed(sentence))

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self.progress.set_cancel_key(keys_in_force.key_of("project.cancel"))
        self.notice.set_key(keys_in_force.key_of("go.message"))
        self._name_history()

    def start(self) -> None:
        """Show the project as it was left; what a newcomer should see where it is new."""
        self.library.reload()
        self.panes.restore(self.workspace.project.next_articles("", 3))
        self._tell_open()
        self._ask_who()
        self.questions.tell_answers()
        self._ahead.begin()

    def _ask_who(self) -> None:
        annotator = self.workspace.annotator
        # Who begins to work has taken note of the name, which stands at the foot.
        over = (self.workspace.annotator_changed, self.workspace.changed)
        if annotator is None:
            self.rooms.ask_who()
        elif self.takes_name_over:
            words = self.tr("You mark here as {name}, the name that you used last.")
            said, other = words.format(name=annotator.name), self.tr("Use another name")
            self.notice.tell(said, other, self.rooms.ask_who, stay=True, until=over)
        elif not self.preferences.annotator:
            words = self.tr("You mark as {name}, whose layer came with this project.")
            own = self.tr("Use my own name")
            said = words.format(name=annotator.name)
            self.notice.tell(said, own, self.rooms.ask_who, stay=True, until=over)

    def _tell_open(self) -> None:
        articles = self.panes.open_articles()
        self.library.show_open(articles)
        self.labels.show_articles(articles)
        self.side_pages.show_articles(articles)

    # What a key or a button does depends on what one is at

    def _leave(self) -> None:
        """Leave, in this order: the tour, editing a case, the find bar, what stands in the articles, the message."""
        review, finding = self.rooms.made("review"), self.rooms.made("finding")
        tour = self.rooms.made("tour")
        if tour is not None and tour.leave_by_key():
            return
        if review is not None and review.cases.is_editing:
            review.cases.leave()
        elif (finding is None or not finding.leave()) and not self.hands.leave():
            self.notice.hide()

    def _show_history_of(self, span: str) -> None:
        self.rooms.history.show_span(span)

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
        shown, pages = self.side.currentWidget(), self.side_pages
        chosen_by_hand = (pages.spans_place, pages.guidelines_place)
        if span and shown not in chosen_by_hand and not self.frame.is_rare(shown):
            self.side.setCurrentWidget(self.inspector)

    # Names

    def _name(self) -> None:
        path: Path = self.workspace.project.path
        self.setWindowTitle(f"{path.stem} – Annotator")

    def _name_history(self) -> None:
        if not self.book.is_made:
            return
        owner = self.workspace.owner
        project = self.workspace.project
        undo, redo = self.tr("Undo: {what}"), self.tr("Redo: {what}")
        for id, text, verb, words in (
            ("edit.undo", project.undo_text(owner) if owner else "", self.tr("Undo"), undo),
            ("edit.redo", project.redo_text(owner) if owner else "", self.tr("Redo"), redo),
        ):
            self.book.name(id, words.format(what=retold(text)) if text else verb)
            self.book[id].setEnabled(bool(text))

    # Looks

    def wear(self, theme: Theme) -> None:
        """Wear a theme, in every room."""
        self.theme = theme
        _dress_program(theme)
        for room in (
            self.library,
            self.panes,
            self.links,
            self.labels,
            self.inspector,
            self.side_pages,
        ):
            room.set_theme(theme)
        self.notice.set_theme(theme)
        self.questions.set_theme(theme)
        self.rooms.set_theme(theme)

    def _quit(self) -> None:
        self.close()

    def event(self, event: QEvent) -> bool:
        settle_before(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_button(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        for step in (
            self._ahead.stop,
            self.jumping.end,
            self.inspector.let_go,
            self.project_hands.stop,
            self.rooms.close,
            self.panes.save,
            self.closed.emit,
        ):
            try:
                step()
            except Exception as error:  # noqa: BLE001 - told as any other, and what comes after is done all the same
                # Qt hides all widgets after this, and PySide does not survive that with an exception on its way.
                sys.excepthook(type(error), error, error.__traceback__)


def _dress_program(theme: Theme) -> None:
    """Give the whole program the theme's colours, face and rules."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette(theme))
        app.setFont(chrome_font())
        # To set the same again would style every widget anew, also for a second window: a third of a second.
        if (sheet := stylesheet(theme)) != app.styleSheet():
            app.setStyleSheet(sheet)
