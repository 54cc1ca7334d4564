"""The guidelines beside the text: Markdown from the project, turned to the label at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from annotator.app.languages import spoken
from annotator.core import guidelines
from annotator.ui.widgets.markdown_look import show_markdown

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes


class Guidelines(QTextBrowser):
    """Shows the guidelines; choosing a span turns to the section of its label."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidelines")
        self.setAccessibleName(self.tr("Guidelines"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self._workspace = workspace
        self._read = False
        self.document().setDocumentMargin(10)
        workspace.span_chosen.connect(self._turn_to_span)
        workspace.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        self.read()
        super().showEvent(event)

    def read(self) -> None:
        """Read the guidelines, once; done when they are first seen."""
        if not self._read:
            self._read = True
            schema = self._workspace.schema
            # A project of an earlier version has none of its own.
            text = guidelines.whole(schema) or guidelines.builtin(spoken())
            show_markdown(self.document(), text)
            # The caret is behind all of it, and where words run to the left Qt would go there.
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._turn_to_span(self._workspace.chosen)

    def _follow(self, changes: Changes) -> None:
        if changes.schema and self._read:
            place = self.verticalScrollBar().value()
            self._read = False
            self.read()
            self.verticalScrollBar().setValue(place)

    def turn_to(self, label: str) -> None:
        """Scroll to the section of the label of that id."""
        name = self._workspace.schema.label(label).name
        cursor = self.document().find(name)
        while not cursor.isNull() and cursor.blockFormat().headingLevel() == 0:
            cursor = self.document().find(name, cursor)
        if not cursor.isNull():
            self._scroll_to(cursor)

    def _scroll_to(self, cursor: QTextCursor) -> None:
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(round(top) - 12)

    def _turn_to_span(self, id: str) -> None:
        span = self._workspace.project.span(id) if id and self._read else None
        if span:
            self.turn_to(span.label)
