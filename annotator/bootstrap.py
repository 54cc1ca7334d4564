"""Starting the window: the one module that knows every layer, and joins them."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectInUse, StorageFailed, UserError, details_of
from annotator.paths import DATA_DIR_VARIABLE, resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QByteArray

    from annotator.app.files_there import AskedFile
    from annotator.paths import AppPaths
    from annotator.store.project import Project
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.hands.on_faults import FaultHands
    from annotator.ui.main_window import MainWindow

SAMPLE_NAME = "sample.annotator"
# The daily backup leaves the first seconds to whoever opened the project.
_BEFORE_BACKUP_S = 3.0
# The card that offers the tour takes as long to make as the window to paint: it comes when the articles are in sight.
_BEFORE_OFFER_MS = 200
# So long a file on a network may take to answer before the window opens without it.
_PATIENCE_S = 2.0


class Program:
    """The running program: its folders, its settings, and the window on the project of the moment."""

    def __init__(self, paths: AppPaths, asking: Asking | None = None) -> None:
        """Make Qt's application and read the settings; folders are made where they are missing."""
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QApplication

        from annotator.app import languages
        from annotator.app.fault_watch import FaultWatch
        from annotator.app.preferences import Preferences
        from annotator.app.recent_projects import RecentProjects
        from annotator.app.window_size import enlarged

        self.paths = paths
        _make_folders(paths)
        QApplication.setApplicationDisplayName("Annotator")
        self.preferences = Preferences(paths.config / "settings.json")
        with enlarged(self.preferences.window_percent):
            self.app = QApplication.instance() or QApplication(sys.argv[:1])
        self.app.setApplicationName("annotator")
        # By this name a desktop finds the program's icon and menu entry.
        QApplication.setDesktopFileName("annotator")
        QApplication.setWindowIcon(QIcon(str(resource("resources", "program", "annotator.svg"))))
        languages.speak(languages.chosen(self.preferences.language, languages.system_languages()))
        self.recent = RecentProjects(self.preferences, [paths.data / SAMPLE_NAME])
        self.window: MainWindow | None = None
        # Size and place of the window that was closed last: the next one takes them over.
        self._place: QByteArray | None = None
        self.faults = FaultWatch(paths.log)
        self.faults.caught.connect(self._tell_fault)
        self.faults.unread.connect(self._tell_unread)
        self._fault_hands: FaultHands | None = None
        self._asking = asking

    def run(self, project: Path | None) -> int:
        """Show the window and work until it is closed; 1 where `project` cannot be opened."""
        self.faults.begin()
        try:
            return self._run(project)
        finally:
            # A thread still at work would otherwise bring the process down when Qt goes.
            self.close()
            self.faults.end()

    def _run(self, project: Path | None) -> int:
        try:
            first = self.first_project(project)
            if project is None:
                self._show_else_sample(first.path, first)
            else:
                self.show(first)
        except UserError as error:
            print(error, file=sys.stderr)  # noqa: T201 - there is no window to say it in
            return 1
        if project is None:
            self._later(self._greet)
        self._later(self._offer_crash)
        return self.app.exec()

    def close(self) -> None:
        """Close the window, which ends what it has under way, and let it go."""
        if self.window is not None:
            self._place = self.window.saveGeometry()
            _let_go(self.window)
            self.window = self._fault_hands = None

    def first_project(self, wanted: Path | None) -> Project:
        """The project to begin with. The last one is left alone where it cannot be opened: the start page says so."""
        if wanted is not None:
            return _open(wanted)
        last = self.preferences.last_project
        if last and self._answers(Path(last)):
            try:
                return _open(Path(last))
            except UserError as error:
                self._later(partial(self._show_start_page, str(error)))
        return self.sample()

    def _answers(self, path: Path) -> bool:
        """Whether a file can be opened without standing still; where it cannot, the start page says so.

        Asked only where it may be another computer's that is gone: `path` is the real one.
        """
        from annotator.store.mounts import may_stand_still

        if not may_stand_still(path):
            return True
        from annotator.app.files_there import AskedFile

        asked = AskedFile(path)
        if asked.wait(_PATIENCE_S):
            return True
        self._later(partial(self._show_start_page, "", asked))
        return False

    def sample(self) -> Project:
        """The user's own copy of the sample project, made at first use."""
        from annotator.store.project import Project

        path = self.paths.data / SAMPLE_NAME
        if path.exists():
            return _open(path)
        from annotator.app import languages
        from annotator.core.schema_files import default_schema
        from annotator.exchange.importing import import_files

        with Project.create(path, default_schema(languages.spoken())) as project:
            import_files(project, [resource("sample_corpus", "project.jsonl")])
            names = [row.name for row in project.annotators()]
            project.set_setting("annotator", names[0] if names else "")
        return _open(path)

    def show(self, project: Project) -> MainWindow:
        """Put `project` into a window in place of the one that stands, which stays where it cannot be read."""
        before = self.window, self._fault_hands
        try:
            return self._show(project)
        except UserError:
            if self.window is not None and self.window is not before[0]:
                _let_go(self.window)
            self.window, self._fault_hands = before
            project.close()
            raise

    def _show(self, project: Project) -> MainWindow:
        from annotator.app.backing_up import BackingUp
        from annotator.app.workspace import Workspace
        from annotator.ui.dialogs.asking import Asking, folder_near
        from annotator.ui.hands.on_faults import FaultHands
        from annotator.ui.hands.on_removal import RemovalHands
        from annotator.ui.main_window import MainWindow

        workspace = Workspace(project)
        has_nobody = workspace.annotator is None
        if has_nobody and self.preferences.annotator:
            workspace.set_annotator(self.preferences.annotator)
        before = self.window
        asking = self._asking or Asking(folder_near(project.path, self.paths.data))
        self.window = MainWindow(workspace, self.preferences, asking)
        self._fault_hands = FaultHands(self.window, self.faults, self._make_anew)
        self.window.takes_name_over = has_nobody and workspace.annotator is not None
        self.window.backup_root = self.paths.data / "backups"
        self.window.recent = self.recent
        self.window.project_wanted.connect(self._change_project)
        self.window.project_made.connect(self._begin_project)
        self.window.tour_wanted.connect(self._take_tour)
        self.window.put_back_wanted.connect(self._put_back)
        self.window.language_wanted.connect(self._change_language)
        self.window.restart_wanted.connect(self._start_again)
        backing_up = BackingUp(
            project, self.paths.data / "backups", self.window, after=_BEFORE_BACKUP_S
        )
        backing_up.failed.connect(self.window.notice.warn)
        self.window.closed.connect(backing_up.stop)
        self.window.closed.connect(project.close)
        self.window.start()
        place = before.saveGeometry() if before is not None else self._place
        if place is not None:
            self.window.restoreGeometry(place)
        self.window.show()
        if before is not None:
            _let_go(before)
        # What stands now stands until the window closes: the collector need not walk through it at each key press.
        gc.freeze()
        gc.enable()
        self.preferences.last_project = str(project.path.resolve())
        self.recent.note_opened(project.path.resolve())
        backing_up.start()
        self.window.large_hands.put_back()
        project.guard = RemovalHands(self.window).guard
        self._later(partial(_say_of_place, self))
        return self.window

    def _put_back(self, part: Path) -> None:
        """Put a prepared backup in place of the project, and open a window on it; what was is kept beside it."""
        from annotator.store.restoring import put_back

        if self.window is None:
            part.unlink(missing_ok=True)
            return
        path = self.window.workspace.project.path
        with _no_window_for_a_moment():
            self.close()
            try:
                kept = put_back(path, part)
            except UserError as error:
                self._show_else_sample(path).notice.warn(str(error), details_of(error))
            else:
                notice = self._show_else_sample(path).notice
                words = self.window.tr("Restored. What the project was is kept as {path}")
                notice.tell(words.format(path=kept), stay=True)

    def _change_language(self, code: str) -> None:
        """Speak another language from now on: the window is made anew, on the same project."""
        from annotator.app import languages

        self.preferences.language = code
        wanted = languages.chosen(code, languages.system_languages())
        if self.window is None or wanted == languages.spoken():
            return
        self._make_anew(partial(languages.speak, wanted))

    def _make_anew(self, between: Callable[[], object] = lambda: None) -> None:
        """Make the window anew on the same project, where that can be opened; say why not where it cannot."""
        if self.window is None:
            return
        path = self.window.workspace.project.path
        try:
            _open(path).close()
        except UserError as error:
            self.window.notice.warn(str(error), details_of(error))
            return
        with _no_window_for_a_moment():
            self.close()
            between()
            self._show_else_sample(path)

    def _show_else_sample(self, path: Path, project: Project | None = None) -> MainWindow:
        """A window on the project at `path`; where that cannot be read, one on the sample that says why."""
        try:
            return self.show(project or _open(path))
        except UserError as error:
            if path == self.paths.data / SAMPLE_NAME:
                raise
            window = self.show(self.sample())
            self._later(partial(self._show_start_page, str(error)))
            return window

    def _start_again(self) -> None:
        """End, and let a new process go on with this project, in the size of window that was chosen."""
        import subprocess

        from annotator.app.window_size import command_to_start

        if self.window is not None:
            command = command_to_start(self.window.workspace.project.path.resolve())
            # It may open the file when nobody else has it.
            self.close()
            # A program built as one file would look for its parts where this process has put them.
            environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
            subprocess.Popen(command, env=environment, start_new_session=True)
            self.app.quit()

    def _change_project(self, wanted: Path | None) -> None:
        if self.window and self._is_open(wanted or self.paths.data / SAMPLE_NAME):
            self.window.pages.leave_all()
            return
        try:
            self.show(self.sample() if wanted is None else _open(wanted))
        except UserError as error:
            if self.window:
                self.window.notice.warn(str(error), details_of(error))

    def _begin_project(self, path: Path, articles: list[Path]) -> None:
        """Go to a project that was just made, and bring its articles in."""
        self._change_project(path)
        if self.window and articles and self._is_open(path):
            self.window.project_hands.fill(articles)

    def _take_tour(self) -> None:
        """Go to the sample, where the tour is taken."""
        sample = self.paths.data / SAMPLE_NAME
        if not self._is_open(sample):
            self._change_project(None)
        if self.window and self._is_open(sample):
            self.window.rooms.tour.begin()

    def _is_open(self, path: Path) -> bool:
        from annotator.store.lock import is_same_file

        return self.window is not None and is_same_file(self.window.workspace.project.path, path)

    def _greet(self) -> None:
        """Offer a newcomer the tour; show the start page to whoever wants it at each start."""
        if self.window is None:
            return
        if self.preferences.start_page:
            self._show_start_page("")
        else:
            self._later(self._offer_tour, _BEFORE_OFFER_MS)

    def _offer_tour(self) -> None:
        """Offer the tour to whoever has not said yet whether they want it, where it can be taken."""
        if (
            self.window
            and not self.preferences.tour_step
            and self._is_open(self.paths.data / SAMPLE_NAME)
        ):
            self.window.rooms.tour.offer()

    def _show_start_page(self, sentence: str, asked: AskedFile | None = None) -> None:
        if self.window is not None and self.window.columns.isVisible():
            self.window.rooms.start.show(sentence, asked)

    def _later(self, act: Callable[[], None], ms: int = 0) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(ms, act)

    def _tell_fault(self) -> None:
        if self._fault_hands is not None:
            self._fault_hands.tell()

    def _tell_unread(self, sentence: str) -> None:
        if self._fault_hands is not None:
            self._fault_hands.tell_unread(sentence)

    def _offer_crash(self) -> None:
        if self._fault_hands is not None:
            self._fault_hands.offer_crash()


def _make_folders(paths: AppPaths) -> None:
    """Make the program's own folders; StorageFailed names the one that cannot be made."""
    try:
        paths.create()
    except OSError as error:
        raise StorageFailed(
            f"The folder “{error.filename}”, in which the program keeps settings and the sample, cannot be made: "
            f"{error.strerror}. {DATA_DIR_VARIABLE} names another one."
        ) from error


def _open(path: Path) -> Project:
    """Open for writing; for reading where another window has it."""
    from annotator.store.project import Project

    try:
        # What a crash cut off is put back behind the window, which shows how far that is.
        return Project.open(path, put_back=False)
    except ProjectInUse:
        return Project.open(path, write=False)


def _say_of_place(program: Program) -> None:
    if program.window is not None:
        from annotator.ui.hands.on_opening import say_of_place

        say_of_place(program.window)


@contextmanager
def _no_window_for_a_moment() -> Iterator[None]:
    """That the only window closes is not the end of the program."""
    from PySide6.QtWidgets import QApplication

    QApplication.setQuitOnLastWindowClosed(False)
    try:
        yield
    finally:
        QApplication.setQuitOnLastWindowClosed(True)


def _let_go(window: MainWindow) -> None:
    """Close a window for good: hidden ones would be styled and told of each change for as long as the program runs."""
    window.close()
    window.deleteLater()
    # What was frozen for it can be collected again.
    gc.unfreeze()
