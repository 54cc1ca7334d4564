"""A new project on one page: where it lies, its articles, labels and guidelines, and who annotates."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.project_name import PROJECT_SUFFIX
from annotator.exchange.new_project import NewProject
from annotator.ui.start.article_drop import ArticleDrop
from annotator.ui.start.label_choice import FileChoice, LabelChoice
from annotator.ui.theme import PAGE_TITLE_PX, page_font
from annotator.ui.widgets.enter_key import presses_button
from annotator.ui.widgets.fitting_scroll import FittingScroll
from annotator.ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema
    from annotator.ui.theme import Theme

_WIDTH = 760
_GAP = 10


class NewProjectPage(Page):
    """`make_wanted` carries the project that is wanted, and the paths to import; the others ask for a file."""

    make_wanted = Signal(object, list)
    folder_wanted = Signal()
    labels_wanted = Signal()
    guidelines_wanted = Signal()

    def __init__(
        self, read: Callable[[Path | None], Schema | str], parent: QWidget | None = None
    ) -> None:
        """`read` gives the scheme of a file, or a sentence on why it has none."""
        super().__init__(parent)
        self.setObjectName("new_project")
        self.setAccessibleName(self.tr("New project"))
        self._make_place()
        self.articles = ArticleDrop()
        self.labels = LabelChoice(read)
        self.guidelines = FileChoice(
            "new_guidelines",
            self.tr("Guidelines of the project"),
            self.tr("Those that come with the labels"),
            self.tr("From a file …"),
        )
        self._make_people()
        self._make_foot()
        self._lay_out()
        self._connect()

    # Making

    def _field(self, name: str, said: str, hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(said)
        field.setPlaceholderText(hint)
        return field

    def _make_place(self) -> None:
        self._name = self._field("new_name", self.tr("Name of the project"))
        self._folder = self._field("new_place", self.tr("Folder of the project"))
        self._choose = QPushButton(self.tr("Choose …"))
        self._choose.setObjectName("new_choose_place")
        self._choose.setAccessibleName(self.tr("Choose the folder"))
        self._choose.setAutoDefault(False)
        self._where = QLabel()
        self._where.setObjectName("new_where")
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setWordWrap(True)

    def _make_people(self) -> None:
        self._own = self._field("new_own_name", self.tr("Your name"), self.tr("Your name"))
        self._others = self._field(
            "new_other_names",
            self.tr("Names of the others"),
            self.tr("Others, if any: Ben, Chloé"),
        )

    def _make_foot(self) -> None:
        self._said = QLabel()
        self._said.setObjectName("new_said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "danger")
        self._said.setWordWrap(True)
        self._make = QPushButton(self.tr("Create the project"))
        self._make.setObjectName("new_make")
        self._make.setProperty("primary", True)
        self._make.setAutoDefault(False)
        self._make.setToolTip(self.tr("Ctrl+Enter"))

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("Back"))
        back.setObjectName("new_back")
        back.setToolTip(self.tr("Esc: nothing is made"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        title = QLabel(self.tr("New project"))
        title.setFont(page_font(PAGE_TITLE_PX, bold=True))
        head.addWidget(back)
        head.addWidget(title, 1)
        scroll = FittingScroll()
        scroll.setObjectName("new_scroll")
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidget(_centred(self._form()))
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 10)
        foot.setSpacing(16)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._make)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1000)
        whole.addWidget(_centred_row(foot))
        whole.addStretch(1)

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(24, 6, 24, 12)
        column.setSpacing(6)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._name, 2)
        place.addWidget(self._folder, 3)
        place.addWidget(self._choose)
        people = QHBoxLayout()
        people.setSpacing(8)
        people.addWidget(self._own, 2)
        people.addWidget(self._others, 3)
        for text, part in (
            (self.tr("Name and folder"), place),
            (self.tr("Articles"), self.articles),
            (self.tr("Labels"), self.labels),
            (self.tr("Guidelines"), self.guidelines),
            (self.tr("Who annotates"), people),
        ):
            column.addSpacing(_GAP)
            column.addWidget(_section(text))
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
            if part is place:
                column.addWidget(self._where)
        column.addStretch(1)
        return form

    def _connect(self) -> None:
        for field in (self._name, self._folder, self._own, self._others):
            field.textChanged.connect(self._settle)
        self.labels.changed.connect(self._settle)
        self.labels.other_wanted.connect(self.labels_wanted)
        self.guidelines.other_wanted.connect(self.guidelines_wanted)
        self._choose.clicked.connect(self.folder_wanted)
        self._make.clicked.connect(self.make)

    # What is asked for

    def begin(self, folder: Path, own_name: str) -> None:
        """Offer a new project in `folder`, made by whoever is called `own_name`."""
        if not self._folder.text():
            self._folder.setText(str(folder))
            self._name.setText(free_name(folder, self.tr("My project")))
        if not self._own.text():
            self._own.setText(own_name)
        self.labels.show_chosen()
        self.say("")
        self._name.selectAll()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_folder(self, folder: Path) -> None:
        """Make the project in that folder."""
        self._folder.setText(str(folder))

    def path(self) -> Path:
        """Where the project will lie."""
        return Path(self._folder.text().strip()) / f"{self._name.text().strip()}{PROJECT_SUFFIX}"

    def wanted(self) -> NewProject:
        """The project as it stands on the page."""
        others = self._others.text().replace(";", ",").replace("،", ",").split(",")
        names = [self._own.text(), *others]
        return NewProject(
            self.path(),
            self.labels.choice.path,
            self.guidelines.path,
            tuple(name.strip() for name in names if name.strip()),
        )

    def make(self) -> None:
        """Ask for the project, where everything is in order."""
        if self._make.isEnabled():
            self.make_wanted.emit(self.wanted(), self.articles.paths())

    # What is shown

    def say(self, sentence: str) -> None:
        """Say what went wrong."""
        self._said.setText(sentence)

    def _settle(self) -> None:
        wrong = self._wrong_with_place()
        self._where.setText(
            wrong or self.tr("It will be {path}").format(path=_isolated(self.path()))
        )
        self._where.setProperty("role", "danger" if wrong else "muted")
        self._where.style().polish(self._where)
        self._make.setEnabled(not wrong and self.labels.is_sound)

    def _wrong_with_place(self) -> str:
        name, folder = self._name.text().strip(), Path(self._folder.text().strip())
        if not name:
            return self.tr("Give the project a name.")
        if Path(name).name != name:
            return self.tr("A name has no slashes: the folder stands in the field beside it.")
        if not folder.is_absolute() or not folder.is_dir():
            return self.tr("There is no such folder.")
        if self.path().exists():
            return self.tr("There is a file called {name} already.").format(name=self.path().name)
        return ""

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.labels.set_theme(theme)

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif presses_button(self, event):
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make()
        else:
            super().keyPressEvent(event)


def free_name(folder: Path, wish: str) -> str:
    """`wish`, with a number behind it where a project of that name lies in `folder`."""
    names = [wish, *(f"{wish} {n}" for n in range(2, 100))]
    free = (name for name in names if not (folder / f"{name}{PROJECT_SUFFIX}").exists())
    return next(free, wish)


def _isolated(path: Path) -> str:
    # Marks of direction: in a window that runs from right to left the parts of a path would change places.
    return f"\u2066{path}\u2069"


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def _centred(widget: QWidget) -> QWidget:
    widget.setMaximumWidth(_WIDTH)
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return whole


def _centred_row(layout: QHBoxLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    return _centred(widget)
