"""The spans of the open articles, in reading order; a click travels there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStackedLayout,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.layer import is_suggester
from annotator.ui.annotations.span_model import SIGN_ROLE, SPAN_ROLE, SpanModel
from annotator.ui.annotations.suggestion_model import SuggestionModel
from annotator.ui.keys_in_force import keyed, label_key
from annotator.ui.strokes import Inks, MarkForm
from annotator.ui.widgets.choice_box import ChoiceBox
from annotator.ui.widgets.empty_view import EmptyView
from annotator.ui.widgets.rows import LINE_PITCH, RowDelegate, leading, paint_chosen, set_up_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPainter, QShowEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.span import Span
    from annotator.ui.annotations.span_model import Index
    from annotator.ui.theme import Theme

_FEW = 40
_COUNTING_MS = 5


class SpanDelegate(RowDelegate):
    """Paints a span: its label and speaker above, its words below; a line above the first of another article."""

    def __init__(self, theme: Theme, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._workspace = workspace

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        span: Span | None = index.data(SPAN_ROLE)
        if span is None:
            return
        label = self._workspace.schema.label(span.label)
        look = self.theme.look(label.look)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, rect, self.theme)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        before: Span | None = index.sibling(index.row() - 1, 0).data(SPAN_ROLE)
        if before and before.article != span.article:
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 2), self.theme.muted)
        suggested = is_suggester(span.annotator)
        bar = QRect(rect.x() + 12, rect.y() + 8, 3, rect.height() - 16)
        if suggested:
            self._paint_swatch(
                painter, leading(painter, rect, bar.adjusted(-6, 0, 3, 0)), label.look
            )
        else:
            painter.fillRect(leading(painter, rect, bar), look.line)
        top = leading(painter, rect, QRect(rect.x() + 24, rect.y() + 5, rect.width() - 36, 18))
        speaker = span.attributes.get("speaker", "")
        name = f"{label.name} ?" if suggested else label.name
        above = f"{name}  ·  {speaker}" if speaker else name
        left = self._write_sign(painter, top, index.data(SIGN_ROLE))
        self.write(painter, left, above, self.small, look.line)
        quote = " ".join(span.quote.split())
        self.write(painter, top.translated(0, LINE_PITCH), quote, self.body, self.theme.ink)

    def _paint_swatch(self, painter: QPainter, place: QRect, look: int) -> None:
        """Paint a piece of the band, hatched as in the text."""
        ink = Inks(self.theme).ink(look, MarkForm.SUGGESTED)
        if ink.band is not None:
            painter.fillRect(place, ink.band)
        painter.setPen(QPen(ink.line, 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _write_sign(self, painter: QPainter, place: QRect, sign: str) -> QRect:
        """Write at the right of the line what is said of the span's questions; what is left of the line."""
        if not sign:
            return place
        painter.setFont(self.small)
        painter.setPen(self.theme.accent)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, sign)
        room = place.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(sign) - 10, 0)
        return leading(painter, place, room)


class SpanList(QWidget):
    """A table of the open articles' spans, or of what machines suggest there; or a word on how to make the first.

    `looked_at` carries a suggestion that keys came to, which shall be shown while they stay here.
    """

    travel_wanted = Signal(str)
    looked_at = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("span_list")
        self._workspace = workspace
        self._stale = False
        # How far the list was scrolled, in pixels, until so many rows are counted again.
        self._scrolled = 0
        self._spans = SpanModel(workspace)
        self._suggestions = SuggestionModel(workspace)
        self.model: SpanModel | SuggestionModel = self._spans
        self._at = 0
        # Very many spans are counted between other work, once the first of them are shown.
        self._counting = QTimer(self, interval=_COUNTING_MS)
        self._counting.timeout.connect(self._count_on)
        self.delegate = SpanDelegate(theme, workspace, self)
        self._make_view()
        self._lay_out()
        workspace.changed.connect(self.follow)
        workspace.layers_changed.connect(self._read_when_seen)
        workspace.annotator_changed.connect(self._read_when_seen)
        workspace.span_chosen.connect(self.show_chosen)

    def _make_view(self) -> None:
        self.view = QTableView()
        self.view.setObjectName("span_table")
        self.view.setAccessibleName(self.tr("Spans of the open articles"))
        self.view.setItemDelegate(self.delegate)
        set_up_rows(self.view)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.clicked.connect(self._travel)
        self.view.activated.connect(self._travel)
        self._empty = EmptyView("span_list_empty")

    def _lay_out(self) -> None:
        # Only where there are suggestions to be seen.
        self.which = ChoiceBox("span_list_which", self.tr("What is listed"), self)
        self.which.currentIndexChanged.connect(self._switch)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(12, 12, 12, 8)
        top.addWidget(self.which)
        self._offer()
        self._take_model()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        self._stack = QStackedLayout()
        # Before its pages come: a stack without a parent would show them as windows of their own.
        whole.addLayout(self._stack, 1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)

    def show_articles(self, articles: list[str]) -> None:
        """Show the spans of these articles."""
        self._spans.show_articles(articles)
        self._suggestions.show_articles(articles)
        self._read_when_seen()

    def reload(self) -> None:
        """Read the spans of the open articles again."""
        self._stale = False
        self._offer()
        self._scrolled = self.view.verticalScrollBar().value()
        self.model.reload()
        self._settle()
        self._counting.start()
        self.show_chosen(self._workspace.chosen)

    def _offer(self) -> None:
        """Offer spans and suggestions, where there are any to be seen."""
        book = self._workspace.suggestions
        self._top.setVisible(book.is_shown)
        self.which.offer([(self.tr("Spans"), False), (self.tr("Suggestions"), True)])
        if not book.is_shown and self.lists_suggestions:
            self.which.choose(False)
            self._take_model()

    @property
    def lists_suggestions(self) -> bool:
        """Whether suggestions are listed, and no spans."""
        return bool(self.which.currentData())

    @property
    def has_keys(self) -> bool:
        """Whether keys go to the list of suggestions."""
        return self.lists_suggestions and self.view.hasFocus()

    def _take_model(self) -> None:
        self.model = self._suggestions if self.lists_suggestions else self._spans
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(self._look)

    def _switch(self) -> None:
        """List the other."""
        self._take_model()
        self.reload()

    def step(self, by: int) -> None:
        """Come to the next (1) or previous (-1) suggestion of the list, round and round, or stay (0)."""
        count = self.model.rowCount()
        if not count:
            self.which.setFocus()
        else:
            self._at = (self._at + by) % count
            self.view.setCurrentIndex(self.model.index(self._at, 0))

    def _look(self, index: QModelIndex) -> None:
        if index.isValid() and self.lists_suggestions:
            self._at = index.row()
            if self.view.hasFocus():
                self.looked_at.emit(index.data(SPAN_ROLE).id)

    def _count_on(self) -> None:
        complete = self.model.count_on()
        if not self.view.currentIndex().isValid():
            self.show_chosen(self._workspace.chosen)
        bar = self.view.verticalScrollBar()
        if 0 < self._scrolled <= bar.maximum():
            bar.setValue(self._scrolled)
            self._scrolled = 0
        if complete:
            self._counting.stop()

    def follow(self, changes: Changes) -> None:
        """Read again what a change touched; all of it only when the list is next seen."""
        if changes.questions or changes.policy:
            self.view.viewport().update()
        if changes.articles_listed:
            # An import brings spans, too, or the first suggestions.
            self._read_when_seen()
            return
        if not self.model.shows(changes):
            return
        few = not changes.schema and len(changes.spans) <= _FEW
        if self.isVisible() and few and self.model.refresh(changes.spans):
            self._settle()
            if self._workspace.chosen in changes.spans:
                self.show_chosen(self._workspace.chosen)
        else:
            self._read_when_seen()

    def _read_when_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        # A window that was closed has no project any more.
        self._stale = self._stale or self._counting.isActive()
        self._counting.stop()
        super().hideEvent(event)

    def show_chosen(self, span: str) -> None:
        """Select the row of the chosen span."""
        if not self.isVisible():
            self._stale = True
            return
        row = self.model.row_of(span)
        if row >= 0:
            self._scrolled = 0
            self.view.setCurrentIndex(self.model.index(row, 0))
        else:
            self.view.clearSelection()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.delegate.theme = theme
        self.view.viewport().update()

    def _settle(self) -> None:
        if not self.model.rowCount():
            self._empty.say(self._nothing())
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _nothing(self) -> str:
        if self.lists_suggestions:
            return self.tr("No suggestion waits for you in the open articles.")
        labels = [row for row in self._workspace.schema.labels if label_key(row)]
        if not labels:
            return self.tr("No spans here yet.\n\nSelect words, then a label above the articles.")
        words = self.tr(
            "No spans here yet.\n\n{mark.take_sentence} takes the sentence at the caret; "
            "then {key} labels it as {name}."
        )
        return keyed(words, key=label_key(labels[0]), name=labels[0].name)

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._settle()

    def _travel(self, index: QModelIndex) -> None:
        self.travel_wanted.emit(index.data(SPAN_ROLE).id)
