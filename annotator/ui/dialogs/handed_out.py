"""The sheet of what was handed out to whom: how far everybody is, the articles of one, and ways to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from annotator.app.hand_out_book import MOST_LISTED, NOBODY
from annotator.app.languages import number
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.figure_table import FigureTable
from annotator.ui.widgets.plain_table import PlainTable
from annotator.ui.widgets.quiet_button import quiet_button
from annotator.ui.widgets.rows import kept_apart

if TYPE_CHECKING:
    from annotator.app.hand_out_book import HandedArticle, HandOutBook
    from annotator.ui.theme import Theme

_PEOPLE_HEIGHT = 168


class HandedOutSheet(Sheet):
    """`door_opened` leads to the articles behind a number, `article_wanted` (id) to one, `hand_out_wanted` to more.

    `take_wanted` carries whose (id) and which articles (ids; None: all), `give_wanted` a name and the articles.
    """

    door_opened = Signal(list, str)
    article_wanted = Signal(str)
    hand_out_wanted = Signal()
    take_wanted = Signal(str, object)
    give_wanted = Signal(str, list)

    def __init__(self, book: HandOutBook, theme: Theme, parent: QWidget) -> None:
        super().__init__("handed_out", "", theme, parent)
        self.setWindowTitle(self.tr("What is handed out"))
        self.setAccessibleName(self.windowTitle())
        self._book = book
        self._listed: list[HandedArticle] = []
        self._shown: str | None = None
        self._make_tables()
        self._make_ways()
        self.column.addWidget(self.people)
        self.column.addWidget(self._whose)
        self.column.addWidget(self.articles, 1)
        self.column.addWidget(self._mending)
        self.button("handed_out_more", self.tr("Hand out …"), self.hand_out_wanted.emit)
        self.button("handed_out_close", self.tr("Close"), self.close)

    def _make_tables(self) -> None:
        self.people = FigureTable(
            "handed_out_people", self.tr("Click or Enter: the articles behind it.")
        )
        self.people.setFixedHeight(_PEOPLE_HEIGHT)
        self.people.door_opened.connect(self.door_opened)
        self.people.selectionModel().currentRowChanged.connect(self._show_articles)
        self.people.figures.layoutChanged.connect(self._show_articles)
        self._whose = self.label("handed_out_whose", muted=True)
        heads = (self.tr("Article"), self.tr("How far"), self.tr("Since"), self.tr("Draw"))
        self.articles = PlainTable("handed_out_articles", self.tr("Articles"), heads, wide=(0,))
        self.articles.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.articles.opened.connect(self._open)
        self.articles.selectionModel().selectionChanged.connect(self._settle)

    def _make_ways(self) -> None:
        self._take = quiet_button("handed_out_take", self.tr("Take out"), self._take_chosen)
        self._take.setToolTip(self.tr("Takes the chosen articles out of what they have"))
        self._take_all = quiet_button(
            "handed_out_take_all", self.tr("Take all out"), self._take_every
        )
        self._to = QComboBox()
        self._to.setObjectName("handed_out_to")
        self._to.setEditable(True)
        self._to.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._to.setAccessibleName(self.tr("Whom to give the chosen articles, too"))
        if (line := self._to.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("A name"))
        self._to.editTextChanged.connect(self._settle)
        self._give = quiet_button("handed_out_give", self.tr("Give"), self._give_chosen)
        self._give.setToolTip(
            self.tr("Gives them the chosen articles, too; whoever has them keeps them")
        )
        name = QLabel(self.tr("Give also to"))
        name.setBuddy(self._to)
        self._mending = QWidget()
        ways = QHBoxLayout(self._mending)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        ways.addWidget(self._take)
        ways.addWidget(self._take_all)
        ways.addStretch(1)
        ways.addWidget(name)
        ways.addWidget(self._to, 1)
        ways.addWidget(self._give)

    # What is shown

    def refresh(self) -> None:
        """Show what is handed out now; who was chosen stays so."""
        who = self._who()
        self._book.read()
        is_any = bool(self._book.whose)
        with QSignalBlocker(self.people.selectionModel()):
            self.people.show_table(self._book.table().to_json())
            self._stand_at(who)
        words = self.tr("Nothing is handed out yet. What you hand out is remembered here.")
        if is_any:
            words = self.tr(
                "What is changed here changes no file that was handed out, and nothing that anybody marked."
            )
        self.words.setText(words)
        for part in (self.people, self._whose, self.articles, self._mending):
            part.setVisible(is_any)
        with QSignalBlocker(self._to):
            typed = self._to.currentText()
            self._to.clear()
            self._to.addItems(self._book.names())
            self._to.setEditText(typed)
        self._show_articles()

    def _stand_at(self, who: str | None) -> None:
        figures, column = self.people.figures, max(self.people.currentIndex().column(), 0)
        rows = (row for row in range(figures.rowCount()) if figures.row_key(row) == who)
        self.people.setCurrentIndex(figures.index(next(rows, 0), column))

    def _who(self) -> str | None:
        """Whose row is chosen (id), `NOBODY` for nobody's; None for no row."""
        found: str | None = self.people.figures.row_key(self.people.currentIndex().row())
        return found

    def _show_articles(self) -> None:
        who, chosen = self._who(), self._chosen()
        self._listed = [] if who is None else self._book.articles(who)
        self.articles.show_rows(
            [(kept_apart(one.cells[0]), *one.cells[1:]) for one in self._listed]
        )
        self._choose(chosen if who == self._shown else [])
        self._shown = who
        self._whose.setText("" if who is None else self._said_of(who))
        self._settle()

    def _choose(self, ids: list[str]) -> None:
        """Choose these again, the first of all where none of them is there."""
        wanted, chosen = set(ids), self.articles.selectionModel()
        rows = [n for n, one in enumerate(self._listed) if one.id in wanted] or [0]
        flags = QItemSelectionModel.SelectionFlag
        chosen.clearSelection()
        for row in rows:
            chosen.select(self.articles.model().index(row, 0), flags.Select | flags.Rows)

    def _said_of(self, who: str) -> str:
        words = self.tr("Handed out to nobody:")
        if who != NOBODY:
            words = self.tr("What {name} has:").format(name=self._book.name_of(who))
        if (count := self._book.count(who)) > MOST_LISTED:
            more = self.tr("The first {n} of {all}; the number above lists all in the library.")
            return f"{words} {more.format(n=number(MOST_LISTED), all=number(count))}"
        return words

    def _settle(self) -> None:
        """What can be done with what is chosen."""
        may, who, chosen = self._book.may_mend, self._who(), bool(self._chosen())
        is_somebody_s = may and bool(who)
        self._take.setEnabled(is_somebody_s and chosen)
        self._take_all.setEnabled(is_somebody_s)
        self._to.setEnabled(may)
        self._give.setEnabled(may and chosen and bool(self._to.currentText().strip()))

    def _chosen(self) -> list[str]:
        rows = self.articles.selectionModel().selectedRows()
        return [self._listed[one.row()].id for one in rows if one.row() < len(self._listed)]

    # Hands

    def _open(self, row: int) -> None:
        self.article_wanted.emit(self._listed[row].id)

    def _take_chosen(self) -> None:
        self.take_wanted.emit(self._who() or "", self._chosen())

    def _take_every(self) -> None:
        self.take_wanted.emit(self._who() or "", None)

    def _give_chosen(self) -> None:
        self.give_wanted.emit(self._to.currentText().strip(), self._chosen())
