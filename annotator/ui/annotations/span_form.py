"""The form of one span: its label, who says it, the note, where it comes from, its links and questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core import guidelines
from annotator.core.schema_files import has_action
from annotator.ui.annotations.attribute_field import Field, fill, make_field, value_of
from annotator.ui.annotations.history_line import HistoryLine
from annotator.ui.annotations.link_list import LinkList
from annotator.ui.annotations.origin import Origin
from annotator.ui.annotations.question_list import QuestionList
from annotator.ui.keys_in_force import key_of, label_key
from annotator.ui.mnemonics import escaped
from annotator.ui.theme import page_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.app.workspace import Workspace
    from annotator.core.schema import Attribute, Label
    from annotator.core.span import Span
    from annotator.ui.theme import Theme

_LINE_WIDTH = 3


class Quote(QLabel):
    """The marked words, beside a line in their label's colour: painted, since a style sheet for each is slow."""

    def __init__(self) -> None:
        super().__init__()
        self._line = QColor()
        self.setContentsMargins(_LINE_WIDTH + 14, 2, 0, 2)

    def set_line(self, colour: QColor) -> None:
        """Draw the line in that colour."""
        if colour != self._line:
            self._line = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, _LINE_WIDTH, self.height(), self._line)
        painter.end()
        super().paintEvent(event)


class SpanForm(QWidget):
    """Shows a span; what is typed is stored when the field is left or Enter is pressed."""

    travel_wanted = Signal(str)
    history_wanted = Signal(str)
    # A widget in it that shall be in sight.
    shown_at = Signal(QWidget)
    left = Signal()
    edit_begun = Signal()

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self._theme = theme
        self._span: Span | None = None
        self._fields: dict[str, Field] = {}
        # The attributes that have fields, which are kept: new ones would all be styled again.
        self._attributes: tuple[Attribute, ...] = ()
        self._make_quote()
        self._make_rows()
        self._origin = Origin(workspace)
        self._links = LinkList(workspace, theme)
        self._links.travel_wanted.connect(self.travel_wanted)
        self._history = HistoryLine(workspace)
        self._history.wanted.connect(self.history_wanted)
        self.questions = QuestionList(workspace)
        self.questions.left.connect(self.left)
        self.questions.shown_at.connect(self._bring)
        self._lay_out()

    def _make_quote(self) -> None:
        self._quote = Quote()
        self._quote.setObjectName("inspector_quote")
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self._quote.setWordWrap(True)
        font = page_font(14)
        font.setItalic(True)
        self._quote.setFont(font)

    def _make_rows(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._label = QComboBox()
        self._label.setObjectName("inspector_label")
        self._label.setAccessibleName(self.tr("Label"))
        # Not as wide as the longest name: where the side is narrow all of the form stays in sight.
        self._label.setMinimumWidth(80)
        self._label.activated.connect(self._relabel)
        self._form.addRow(self.tr("Label"), self._label)
        self.read_schema()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        # With the ring of the page the edge is that of all lists beside it.
        whole.setContentsMargins(10, 16, 10, 16)
        whole.setSpacing(12)
        whole.addWidget(self._quote)
        whole.addLayout(self._form)
        whole.addWidget(self._origin)
        whole.addWidget(self._links)
        whole.addWidget(self.questions)
        whole.addWidget(self._history, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addStretch(1)

    def read_schema(self) -> None:
        """Have the rows that the project's scheme asks for."""
        self._label.clear()
        for label in self._workspace.schema.labels:
            self._label.addItem(_named(label), label.id)
            last = self._label.count() - 1
            self._label.setItemData(last, guidelines.tip(label), Qt.ItemDataRole.ToolTipRole)
        if self._attributes != self._workspace.schema.attributes:
            self._make_fields()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        for n, label in enumerate(self._workspace.schema.labels):
            self._label.setItemText(n, _named(label))
        for attribute in self._attributes:
            field = self._fields[attribute.id]
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.setPlaceholderText(self._hint(attribute))

    def _hint(self, attribute: Attribute) -> str:
        key = key_of(f"mark.{attribute.id}") if has_action(attribute) else ""
        return self.tr("Add ({key})").format(key=key) if key else ""

    def _make_fields(self) -> None:
        while self._form.rowCount() > 1:
            self._form.removeRow(1)
        self._fields = {}
        self._attributes = self._workspace.schema.attributes
        for attribute in self._attributes:
            field = self._make_field(attribute)
            self._fields[attribute.id] = field
            self._form.addRow(escaped(attribute.name), field)

    def _make_field(self, attribute: Attribute) -> Field:
        field = make_field(attribute, self._hint(attribute))
        if isinstance(field, QLineEdit):
            field.editingFinished.connect(partial(self._store, attribute.id))
            # While completions are shown they pass Enter on without asking event filters.
            field.returnPressed.connect(partial(self._finish, attribute.id))
        elif isinstance(field, QComboBox):
            field.activated.connect(partial(self._store, attribute.id))
        elif isinstance(field, QCheckBox):
            field.clicked.connect(partial(self._store, attribute.id))
        field.installEventFilter(self)
        return field

    # What is shown

    def show_span(self, span: Span | None) -> None:
        """Fill in what the span says; None where none is shown."""
        self._span = span
        if span:
            self._fill(span)

    def _fill(self, span: Span) -> None:
        self._quote.setText(_shortened(span.quote))
        self._dress(span)
        self._label.setCurrentIndex(self._label.findData(span.label))
        own = self._workspace.is_own(span)
        self._label.setEnabled(own)
        for attribute in self._workspace.schema.attributes:
            field, value = self._fields[attribute.id], span.attributes.get(attribute.id, "")
            fill(field, value)
            field.setEnabled(own)
            self._form.setRowVisible(field, bool(value) or attribute.fits(span.label))
        self._origin.show_span(span)
        self._links.show_span(span)
        self._history.show_span(span)
        self.questions.show_span(span)

    def _dress(self, span: Span) -> None:
        self._quote.set_line(self._theme.look(self._workspace.schema.label(span.label).look).line)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self._links.set_theme(theme)
        if self._span:
            self._dress(self._span)

    # Hands

    def edit(self, attribute: str) -> None:
        """Put the caret into the field of that attribute, completing from the values in use."""
        field = self._fields.get(attribute)
        if self._span is None or field is None or not self._workspace.may_change(self._span.id):
            return
        if not self._form.isRowVisible(field):
            self._workspace.hinted.emit(self.tr("Spans of this label do not carry that."))
            return
        self.edit_begun.emit()
        if isinstance(field, QLineEdit):
            self._complete(field, attribute)
            field.selectAll()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown_at.emit(field)

    def store_open_field(self) -> None:
        """Store what is typed in the field that has the caret, if one has."""
        for id, field in self._fields.items():
            if field.hasFocus():
                self._store(id)

    def _bring(self, widget: QWidget) -> None:
        # A row that was added just now has no place yet.
        QTimer.singleShot(0, widget, partial(self.shown_at.emit, widget))

    def _complete(self, field: QLineEdit, attribute: str) -> None:
        known = self._workspace.schema.attribute(attribute)
        if known is None or not known.completes:
            return
        completer = QCompleter(self._workspace.values_in_use(attribute), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setProperty("popup", True)
        field.setCompleter(completer)

    def _relabel(self) -> None:
        if self._span:
            self._workspace.relabel(self._span.id, str(self._label.currentData()))

    def _store(self, attribute: str, _chosen: object = None) -> None:
        if self._span is None:
            return
        value = value_of(self._fields[attribute])
        if value != self._span.attributes.get(attribute, ""):
            self._workspace.set_attribute(self._span.id, attribute, value)

    def _put_back(self, attribute: str) -> None:
        if self._span:
            fill(self._fields[attribute], self._span.attributes.get(attribute, ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        # Most events come while nothing is typed: each chosen span shows and paints every field.
        if kind not in (QEvent.Type.FocusOut, QEvent.Type.KeyPress):
            return False
        attribute = next((id for id, field in self._fields.items() if field is watched), "")
        if attribute and kind == QEvent.Type.FocusOut:
            self._store(attribute)
        if attribute and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(attribute, event)
        return super().eventFilter(watched, event)

    def _take_key(self, attribute: str, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._put_back(attribute)
            self.left.emit()
            return True
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_note = isinstance(self._fields[attribute], QPlainTextEdit)
        if is_note and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self._finish(attribute)
            return True
        return False

    def _finish(self, attribute: str) -> None:
        self._store(attribute)
        self.left.emit()


def _shortened(quote: str, longest: int = 400) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= longest else flat[: longest - 2].rstrip() + " …"


def _named(label: Label) -> str:
    return f"{label.name}   {label_key(label)}".rstrip()
