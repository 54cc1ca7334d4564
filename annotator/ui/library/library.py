"""The library: every article of the project, filtered as one types, opened here, beside, or by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from annotator.app.article_shelf import Entry, Grouping
from annotator.app.languages import number
from annotator.ui.icons import icon
from annotator.ui.keys_in_force import key_of, keyed
from annotator.ui.library.article_table import ArticleTable
from annotator.ui.library.delegate import LibraryDelegate
from annotator.ui.library.model import ROW_ROLE, LibraryModel
from annotator.ui.library.only_line import OnlyLine
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.clear_button import give_clear_button
from annotator.ui.widgets.empty_view import Deed, EmptyView
from annotator.ui.widgets.hinting_field import HintingField
from annotator.ui.widgets.joined_words import joined_words
from annotator.ui.widgets.standing import ViewOrWhy, column
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.theme import Theme


class Library(QWidget):
    """Left of the articles. `opened` asks for an article in the active pane, `opened_beside` in a new one."""

    opened = Signal(str)
    import_wanted = Signal()
    opened_beside = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(180)
        self._theme = theme
        self.model = LibraryModel(workspace)
        self._make_filter()
        self._workspace = workspace
        self._make_view(workspace)
        self._empty = EmptyView("library_empty")
        self._only = OnlyLine()
        self._only.all_wanted.connect(self.show_all)
        self._lay_out()
        self.set_theme(theme)
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self._change_annotator)

    def _make_filter(self) -> None:
        self.filter = HintingField()
        self.filter.setObjectName("library_filter")
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        give_clear_button(self.filter)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self._group_button = QToolButton()
        self._group_button.setObjectName("library_grouping")
        self._group_button.setAccessibleName(self.tr("Group the articles"))
        self._group_button.setToolTip(self.tr("Group by date, outlet or status"))
        self._group_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._group_button.setMenu(self._grouping_menu())

    def _grouping_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("library_groupings")
        menu.setAccessibleName(self.tr("Group the articles"))
        self._groupings = QActionGroup(menu)
        for grouping, text in (
            (Grouping.DATE, self.tr("By date")),
            (Grouping.OUTLET, self.tr("By outlet")),
            (Grouping.STATUS, self.tr("By status")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(grouping is Grouping.DATE)
            action.setData(grouping.value)
            self._groupings.addAction(action)
        self._groupings.triggered.connect(self._group)
        return menu

    def _make_view(self, workspace: Workspace) -> None:
        self.view = ArticleTable(self.model)
        self.delegate = LibraryDelegate(self._theme, workspace.schema, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.clicked.connect(self._open_clicked)
        self.view.installEventFilter(self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.filter, 1)
        top.addWidget(self._group_button)
        self._middle = ViewOrWhy(self.view, self._empty)
        column(self, top, self._only, self._middle)

    # What is shown

    def reload(self) -> None:
        """Read again which articles there are."""
        self.model.reload()
        self._settle()

    def follow(self, changes: Changes) -> None:
        """Read again what a change touched."""
        if changes.schema:
            self.delegate.schema = self._workspace.schema
        if changes.articles_listed:
            self.reload()
        elif changes.schema:
            self.model.refresh_all()
        else:
            self.model.refresh(changes.articles)

    def show_only(self, articles: Collection[str], words: str) -> None:
        """List no other articles than these (ids), and give them the keys; `words` say which they are."""
        self.filter.clear()
        self.model.show_only(articles)
        count = self.tr("%Ln article(s)", "", len(articles))
        self._only.say(joined_words((words, count)))
        self._settle()
        self.view.setFocus()
        self._step(1)

    def show_all(self) -> None:
        """List all articles again."""
        self.filter.clear()
        if not self._only.isHidden():
            self._only.hide()
            self.model.show_only(None)
            self._settle()

    def show_open(self, articles: list[str]) -> None:
        """Tint the articles that stand in panes."""
        self.model.show_open(articles)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self.delegate.theme = theme
        self._group_button.setIcon(icon("list", theme.muted))
        self.view.viewport().update()

    def _change_annotator(self) -> None:
        self.model.work_for_owner()
        self._settle()

    def focus_filter(self) -> None:
        """Put the caret into the filter, its text selected."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _settle(self) -> None:
        self.view.settle()
        self.filter.set_hint(_hint(self.model.total()))
        if self.model.total() == 0:
            self._empty.say(
                self.tr("No articles yet."),
                Deed(
                    self.tr("Import articles …"),
                    act=self.import_wanted.emit,
                    key=key_of("project.import"),
                ),
            )
        else:
            self._empty.say(
                self.tr("No article matches."),
                Deed(self.tr("Show all"), act=self.show_all, key=key_tip("Esc")),
            )
        self._middle.show_view(bool(self.model.rowCount()))

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._settle()

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        self._settle()

    def _group(self) -> None:
        action = self._groupings.checkedAction()
        if action is not None:
            self.model.group_by(Grouping(action.data()))
            self._settle()

    # Hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(watched, event)
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._open_row(self._chosen_row(), beside)
            return True
        if key == Qt.Key.Key_Escape and (self.filter.text() or not self._only.isHidden()):
            self._widen()
            return True
        if watched is self.filter and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _widen(self) -> None:
        """Take back what was typed, else what else keeps articles from the list."""
        if self.filter.text():
            self.filter.clear()
        else:
            self.show_all()

    def _chosen_row(self) -> int:
        index = self.view.currentIndex()
        if index.isValid() and not self.model.is_heading(index.row()):
            return index.row()
        # The first row is a heading.
        return 1 if self.model.rowCount() else -1

    def _step(self, by: int) -> None:
        row = self.view.currentIndex().row() + by if self.view.currentIndex().isValid() else 0
        while 0 <= row < self.model.rowCount() and self.model.is_heading(row):
            row += by
        if 0 <= row < self.model.rowCount():
            chosen = self.model.index(row, 0)
            self.view.setCurrentIndex(chosen)
            # The keys may be in the filter still.
            if self.filter.hasFocus():
                announce(self.filter, chosen.data(Qt.ItemDataRole.AccessibleTextRole))

    def _open_clicked(self, index: QModelIndex) -> None:
        self._open_row(index.row(), beside=False)

    def _open_row(self, row: int, beside: bool) -> None:
        entry = self.model.index(row, 0).data(ROW_ROLE) if row >= 0 else None
        if isinstance(entry, Entry):
            # What was sought is found: the next article is one of all again.
            self.filter.clear()
            (self.opened_beside if beside else self.opened).emit(entry.article.id)

    def _show_menu(self, point: QPoint) -> None:
        row = self.view.indexAt(point).row()
        if row < 0 or self.model.is_heading(row):
            return
        menu = QMenu(self)
        here = menu.addAction(self.tr("Open in this pane\tReturn"))
        beside = menu.addAction(self.tr("Open beside\tShift+Return"))
        chosen = menu.exec(self.view.viewport().mapToGlobal(point))
        if chosen in (here, beside):
            self._open_row(row, beside=chosen is beside)


def _hint(total: int) -> str:
    translate = QCoreApplication.translate
    if total == 1:
        return keyed(translate("Library", "Filter 1 article  ·  {edit.find_article}"))
    words = translate("Library", "Filter {total} articles  ·  {edit.find_article}")
    return keyed(words, total=number(total))
