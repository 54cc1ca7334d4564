"""The inspector: the chosen span, or how to choose one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.keys_in_force import keyed

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.span import Span
    from annotator.ui.annotations.question_list import QuestionList
    from annotator.ui.annotations.span_form import SpanForm
    from annotator.ui.theme import Theme


class Inspector(QScrollArea):
    """Shows the chosen span in a form, which is made for the first one or ahead."""

    travel_wanted = Signal(str)
    history_wanted = Signal(str)
    left = Signal()
    edit_begun = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("The chosen span"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A click beside the fields takes no keys away from the article.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._workspace = workspace
        self._theme = theme
        self._span: Span | None = None
        # The page comes first: what a key did there is in sight before the fields of its span are filled.
        self._is_late = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_late)
        self._page = QWidget()
        # No stack: that is as high as the highest in it, and its bar would stay when a long form has gone.
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._make_empty())
        self.setWidget(self._page)
        workspace.span_chosen.connect(self.show_span)
        workspace.changed.connect(self.follow)

    def _make_empty(self) -> QWidget:
        self._empty = QLabel()
        self.say_keys()
        self._empty.setObjectName("inspector_empty")
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._empty.setContentsMargins(10, 16, 10, 16)
        return self._empty

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._empty.setText(
            keyed(
                self.tr(
                    "No span is chosen.\n\n"
                    "{go.next_span} goes from span to span.\n"
                    "{mark.take_sentence} takes the sentence at the caret, {mark.take_quotation} the quotation; "
                    "a digit labels it.\n"
                    "{mark.jump} shows letters at each word: four letters and a digit mark any stretch in sight."
                )
            )
        )

    @cached_property
    def form(self) -> SpanForm:
        """The form, made when it is first read."""
        from annotator.ui.annotations.span_form import SpanForm

        form = SpanForm(self._workspace, self._theme)
        form.travel_wanted.connect(self.travel_wanted)
        form.history_wanted.connect(self.history_wanted)
        form.shown_at.connect(self.ensureWidgetVisible)
        form.left.connect(self.left)
        form.edit_begun.connect(self.edit_begun)
        form.hide()
        self._column.addWidget(form)
        return form

    @property
    def questions(self) -> QuestionList:
        """The questions on the chosen span."""
        return self.form.questions

    def _is_made(self) -> bool:
        return "form" in vars(self)

    def make_ahead(self) -> None:
        """Make the form before a span is chosen."""
        _ = self.form

    # What is shown

    def show_span(self, id: str) -> None:
        """Show the span of that id, the hint for ""."""
        self._store_open_field()
        self._span = self._workspace.project.span(id) if id else None
        self._show_soon()

    def let_go(self) -> None:
        """Store what is typed, and hold on to no span: after this the project is closed, and fields lose the keys."""
        self.show_span("")
        if self._is_made():
            self.form.show_span(None)

    def follow(self, changes: Changes) -> None:
        """Read the span again where a change touched it or its links."""
        if changes.schema and self._is_made():
            self.form.read_schema()
        if self._span and (changes.schema or self._span.id in changes.spans or changes.links):
            self._span = self._workspace.project.span(self._span.id)
            if self._span is None and self._is_made():
                # What stands in its fields belongs nowhere any more.
                self.form.show_span(None)
            self._show_soon()

    def _show_soon(self) -> None:
        self._is_late = True
        self._soon.start()

    def _show_late(self) -> None:
        if self.isVisible():
            self.show_now()

    def show_now(self) -> None:
        """Fill in what is shown late, before a hand uses it."""
        if self._is_late:
            self._is_late = False
            if self._span or self._is_made():
                self.form.show_span(self._span)
            self._empty.setVisible(self._span is None)
            if self._is_made():
                self.form.setVisible(self._span is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_now()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        if self._is_made():
            self.form.set_theme(theme)

    # Hands

    def edit(self, attribute: str) -> None:
        """Put the caret into the field of that attribute; say what to do where no span is chosen."""
        self.show_now()
        if self._span is None:
            self._workspace.hinted.emit(
                self.tr("Choose a span first ({go.next_span} or a click), then say more about it.")
            )
        else:
            self.form.edit(attribute)

    def _store_open_field(self) -> None:
        if self._is_made():
            self.form.store_open_field()
