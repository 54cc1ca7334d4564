"""Hands on the first hour: the start page and a new project, in place of the articles while they are shown."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from annotator.app.article_survey import ArticleSurvey
from annotator.app.files_there import FilesThere
from annotator.app.languages import spoken
from annotator.app.retelling import retold
from annotator.core.errors import UserError
from annotator.exchange.new_project import NewProject, guidelines_in, labels_in, make_project

if TYPE_CHECKING:
    from annotator.app.files_there import AskedFile
    from annotator.core.schema import Schema
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.start.new_project_page import NewProjectPage
    from annotator.ui.start.start_page import StartPage
    from annotator.ui.theme import Theme


class StartHands:
    """Owns both pages. Another project is the program's to open: the window asks for it."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self._new: NewProjectPage | None = None
        self.there = FilesThere(window)
        self.there.answered.connect(self._offer_labels)
        self._asked: AskedFile | None = None
        self.survey = ArticleSurvey(window)

    @cached_property
    def page(self) -> StartPage:
        """The start page, made when it is first asked for."""
        from annotator.ui.start.start_page import StartPage

        window = self._window
        page = StartPage(window.recent, self.there, window.theme, window.frame)
        window.pages.add(page, undoes=False)
        page.project_wanted.connect(window.project_wanted)
        page.articles_dropped.connect(self.make_of)
        page.sample_wanted.connect(window.project_hands.open_sample)
        page.open_wanted.connect(window.project_hands.open)
        page.new_wanted.connect(self.show_new)
        page.wait_wanted.connect(self._wait)
        page.tour_wanted.connect(window.tour_wanted)
        page.shown_at_start.connect(self._keep_shown_at_start)
        return page

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.start": self.show, "project.new": self.show_new}

    # Coming and going

    def show(self, said: str = "", asked: AskedFile | None = None) -> None:
        """Show the start page; `said` is a sentence on what went wrong before, `asked` a file that does not answer."""
        window, preferences = self._window, self._window.preferences
        if asked is not None:
            self._asked = asked
            words = window.tr("“{path}” does not answer: its drive or the network is away or slow.")
            said = words.format(path=asked.path)
        window.pages.show(self.page)
        self.page.begin(
            window.workspace.project.path.stem,
            always=preferences.start_page,
            is_new_here=not preferences.tour_step,
            said=retold(said),
            waits=asked is not None,
        )

    def _wait(self) -> None:
        if (asked := self._asked) is not None:
            asked.answered.connect(self._offer)
            asked.listen()

    def _offer(self) -> None:
        """What did not answer does now: open it, or offer that to whoever has gone on meanwhile."""
        window, asked = self._window, self._asked
        if asked is None:
            return
        opens = partial(window.project_wanted.emit, asked.path)
        if self.page.isVisible():
            opens()
            return
        words = window.tr("“{path}” answers again.").format(path=asked.path)
        window.notice.tell(words, window.tr("Open it"), opens, stay=True)

    def show_new(self) -> None:
        """Show the page of a new project."""
        self._window.pages.show(self.assistant)
        self._offer_labels()
        self.there.ask(row.path for row in self._window.recent.rows())
        self.assistant.begin(self._folder_for_projects(), self._window.preferences.annotator)

    def make_of(self, articles: list[Path]) -> None:
        """Show the page of a new project with these articles in it."""
        self.show_new()
        self.assistant.articles.add(articles)

    # The start page

    def _keep_shown_at_start(self, shown: bool) -> None:
        self._window.preferences.start_page = shown

    # A new project

    @property
    def assistant(self) -> NewProjectPage:
        """The page of a new project, made when it is first asked for."""
        if self._new is None:
            self._new = self._make_assistant()
        return self._new

    def _make_assistant(self) -> NewProjectPage:
        from annotator.ui.start.new_project_page import NewProjectPage

        page = NewProjectPage(_labels_or_why_not, self._window.frame)
        self._window.pages.add(page, undoes=False)
        page.set_theme(self._window.theme)
        page.folder_wanted.connect(self._ask_folder)
        page.labels_wanted.connect(self._ask_labels)
        page.guidelines_wanted.connect(self._ask_guidelines)
        page.articles.files_wanted.connect(self._ask_files)
        page.articles.folder_wanted.connect(self._ask_articles_folder)
        page.articles.added.connect(self.survey.look_at)
        page.make_wanted.connect(self.make)
        self.survey.surveyed.connect(page.articles.show_found)
        return page

    def _offer_labels(self) -> None:
        """Offer the schemes of projects that are there; what was chosen stays."""
        if self._new is None:
            return
        recent = [row.path for row in self._window.recent.rows() if self.there.known(row.path)]
        says = QCoreApplication.translate("StartHands", "As in {name}")
        choice = self._new.labels.choice
        for path in recent:
            choice.add(says.format(name=path.stem), path)

    def _folder_for_projects(self) -> Path:
        """Where the latest project lies of those that are known to be there, else where documents do."""
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        here = self._window.workspace.project.path.resolve()
        rows = self._window.recent.rows()
        lately = [row.path.parent for row in rows if row.path == here or self.there.known(row.path)]
        places = [*lately, Path(QStandardPaths.writableLocation(kind))]
        return next((place for place in places if place.is_dir()), Path.home())

    def make(self, wanted: NewProject, articles: list[Path]) -> None:
        """Make the project, go to it, and bring the articles in there."""
        try:
            make_project(replace(wanted, language=spoken()))
        except UserError as error:
            self.assistant.say(retold(str(error)))
            return
        if wanted.annotators:
            self._window.preferences.annotator = wanted.annotators[0]
        self._window.project_made.emit(wanted.path, articles)

    def _ask_folder(self) -> None:
        if folder := self._asking.folder_for_project():
            self.assistant.show_folder(folder)

    def _ask_labels(self) -> None:
        if path := self._asking.labels_to_take():
            self.assistant.labels.choice.take(path.name, path)

    def _ask_guidelines(self) -> None:
        path = self._asking.guidelines_to_take()
        if path is None:
            return
        try:
            guidelines_in(path)
        except UserError as error:
            self.assistant.say(retold(str(error)))
        else:
            self.assistant.guidelines.take(path.name, path)

    def _ask_files(self) -> None:
        from annotator.formats.registry import dialog_filters

        filters = ";;".join(dialog_filters(reading=True))
        self.assistant.articles.add(self._asking.files_to_import(filters))

    def _ask_articles_folder(self) -> None:
        if folder := self._asking.folder_to_import():
            self.assistant.articles.add([folder])

    # Looks and end

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        if "page" in vars(self):
            self.page.set_theme(theme)
        if self._new is not None:
            self._new.set_theme(theme)

    def close(self) -> None:
        """Let be what is under way."""
        self.survey.stop()


def _labels_or_why_not(path: Path | None) -> Schema | str:
    try:
        return labels_in(path, spoken())
    except UserError as error:
        return retold(str(error))
