"""The tab in which one finds words in all articles, and tags all places, some or none with a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from annotator.app.corpus_search import CorpusSearch
from annotator.app.languages import number
from annotator.app.retelling import retold
from annotator.core.corpus_query import CorpusQuery
from annotator.core.text_search import LONGEST_QUERY
from annotator.ui.search.model import HitModel
from annotator.ui.search.tag_bar import TagBar
from annotator.ui.search.view import HitView
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.clear_button import give_clear_button
from annotator.ui.widgets.empty_view import Deed, EmptyView
from annotator.ui.widgets.standing import ViewOrWhy, column
from annotator.ui.widgets.switch_keys import switched
from annotator.ui.widgets.tips import explain

if TYPE_CHECKING:
    from annotator.app.corpus_search import ArticleHits
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.theme import Theme

_PAUSE_MS = 250


class FindPanel(QWidget):
    """`hit_opened` carries article, start, end, whether beside; `told` what was tagged, whether anything was."""

    hit_opened = Signal(str, int, int, bool)
    told = Signal(str, bool)
    left = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_everywhere")
        self._workspace = workspace
        self._search = CorpusSearch(workspace.project, self)
        self.model = HitModel()
        self.view = HitView(self.model, theme)
        self.tags = TagBar(workspace.schema, theme)
        self._make_line()
        self._lay_out()
        self._connect()
        self._settle()

    def _make_line(self) -> None:
        self.line = QLineEdit()
        self.line.setObjectName("find_everywhere_words")
        self.line.setAccessibleName(self.tr("Find in all articles"))
        self.line.setPlaceholderText(self.tr("Find in all articles"))
        self.line.setToolTip(self.line.placeholderText())
        self.line.setMaxLength(LONGEST_QUERY)
        give_clear_button(self.line)
        self.line.installEventFilter(self)
        self._case = self._toggle(
            "find_everywhere_case", "Aa", self.tr("Upper and lower case count (Alt+C)")
        )
        self._marks = self._toggle(
            "find_everywhere_marks", "é ≠ e", self.tr("Accents and vowel signs count (Alt+E)")
        )
        self._toggles = {Qt.Key.Key_C: self._case, Qt.Key.Key_E: self._marks}
        self._count = QLabel()
        self._count.setObjectName("find_everywhere_count")
        self._count.setProperty("role", "muted")
        self._count.setWordWrap(True)
        self._empty = EmptyView("find_everywhere_empty", scrolls=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)

    def _toggle(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        explain(button, tip)
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.toggled.connect(self.look)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 8, 4)
        top.setSpacing(2)
        for widget in (self.line, self._case, self._marks):
            top.addWidget(widget)
        self._middle = ViewOrWhy(self.view, self._empty)
        self._count.setContentsMargins(16, 2, 16, 8)
        column(self, top, self._count, self._middle, self.tags)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._look_soon)
        self._pause.timeout.connect(self.look)
        self._search.found.connect(self._take)
        self._search.advanced.connect(self._advance)
        self._search.ended.connect(self._end)
        self.model.checks_changed.connect(self._show_checks)
        self.view.opened.connect(self.hit_opened)
        self.view.left.connect(self.left)
        self.tags.checked.connect(self.model.check_all)
        self.tags.label_wanted.connect(self.tag)
        self._workspace.changed.connect(self.follow)

    # Looking

    @property
    def is_looking(self) -> bool:
        """Whether more hits may come, of what is asked for now."""
        return self._pause.isActive() or self._search.is_running

    def ask(self, words: str = "") -> None:
        """Take the keys, with `words` to look for, or what was looked for last."""
        if words:
            self.line.setText(words)
            self.look()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def query(self) -> CorpusQuery:
        """What is asked for."""
        case, marks = self._case.isChecked(), self._marks.isChecked()
        return CorpusQuery(self.line.text(), case=case, marks=marks)

    def look(self) -> None:
        """Look through all articles now."""
        self._pause.stop()
        self._search.cancel()
        self.model.clear()
        query = self.query()
        if not query.is_empty:
            self._search.begin(query)
        self._say("")
        self._settle()

    def close_project(self) -> None:
        """Let go of the project; to be called before it is closed."""
        self._pause.stop()
        self._search.close()

    def follow(self, changes: Changes) -> None:
        """Look again where articles came or went."""
        if changes.articles_listed and self.line.text():
            self.look()
        if changes.schema:
            self.tags.fill(self._workspace.schema)

    def _look_soon(self) -> None:
        self._pause.start()

    def _take(self, found: list[ArticleHits]) -> None:
        self.model.add(found)
        self._settle()

    def _advance(self, done: int, total: int) -> None:
        self._say(
            self.tr("{done} of {total} articles …").format(done=number(done), total=number(total))
        )

    def _end(self, sentence: str) -> None:
        self._settle()
        self._say(retold(sentence))
        announce(self, self._count.text())

    # What is shown

    def _settle(self) -> None:
        self._middle.show_view(bool(self.model.hits))
        self.tags.setVisible(self.model.hits > 0)
        if self._search.is_running:
            self._empty.say(self.tr("Looking …"))
        elif self.query().is_empty:
            self._empty.say(self._help())
        else:
            wider = Deed(self.tr("Let case and accents not count"), act=self._loosen)
            self._empty.say(
                self.tr(
                    "Not found in any article.\n\nWords are found whole: with * at its end, "
                    "alleg* finds all that begin so."
                ),
                *([wider] if self._case.isChecked() or self._marks.isChecked() else []),
            )

    def _loosen(self) -> None:
        for toggle in (self._case, self._marks):
            toggle.setChecked(False)

    def _help(self) -> str:
        return self.tr(
            "Whole words, all of which an article must hold.\n\n"
            "alleg*  finds words that begin so,\n*gate  those that end so,\n"
            "“not a cent”  a phrase.\n\n"
            "Enter goes to the places found; there, Enter opens one, Shift+Enter opens it beside, "
            "Space unchecks it."
        )

    def _say(self, sentence: str) -> None:
        parts = [self._counts() if self.model.hits else "", sentence]
        self._count.setText("  ·  ".join(part for part in parts if part))
        self._count.setVisible(bool(self._count.text()))

    def _counts(self) -> str:
        hits, articles = self.model.hits, self.model.articles
        words = self.tr("{places} in {articles}")
        places, where = self.tr("%Ln place(s)", "", hits), self.tr("%Ln article(s)", "", articles)
        return words.format(places=places, articles=where)

    def _show_checks(self) -> None:
        self.tags.show_checked(self.model.checked, self.model.hits)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.view.delegate.set_theme(theme)
        self.view.viewport().update()
        self.tags.set_theme(theme)

    # Tagging

    def tag(self, label: str) -> None:
        """Tag the checked places with a label, as one step of undo."""
        places = self.model.places()
        added = self._workspace.tag_all(places, label)
        if places and added is not None:
            name = self._workspace.schema.label(label).name
            self.told.emit(self._said(added, len(places) - added, name), added > 0)

    def _said(self, added: int, before: int, name: str) -> str:
        tagged = self.tr("%Ln place(s)", "", added)
        if not added:
            return self.tr("All were tagged as {name} already.").format(name=name)
        said = self.tr("{places} tagged as {name}.").format(places=tagged, name=name)
        already = self.tr("Tagged so already: {n}.").format(n=number(before)) if before else ""
        return f"{said} {already}".strip()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if switched(event, self._toggles):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                if self._pause.isActive():
                    self.look()
                elif self.model.hits:
                    self.view.begin()
                return True
        return super().eventFilter(watched, event)
