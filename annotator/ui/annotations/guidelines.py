"""The guidelines beside the text: Markdown from the resources, turned to the label at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from annotator.paths import resource
from annotator.ui.theme import chrome_font

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace

_HEADING_PX = (17, 15, 13, 13, 13, 13)
_HEADING_ABOVE = (0, 18, 10, 8, 8, 8)
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


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
        self.document().setDocumentMargin(16)
        self.document().setDefaultFont(chrome_font())
        workspace.span_chosen.connect(self._turn_to_span)

    def read(self) -> None:
        """Read the guidelines, once; done when their tab is first opened."""
        if not self._read:
            self._read = True
            features = QTextDocument.MarkdownFeature.MarkdownNoHTML
            text = resource("resources", "guidelines", "en.md").read_text(encoding="utf-8")
            self.document().setMarkdown(text, features)
            self._set_type()
            self._turn_to_span(self._workspace.chosen)

    def _set_type(self) -> None:
        """Set headings and paragraphs as the window is set: Markdown comes in a browser's sizes."""
        self.document().setIndentWidth(14)
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setTopMargin(_HEADING_ABOVE[level - 1] if level else 0)
            shape.setBottomMargin(4 if block.textList() is not None else 7)
            shape.setLineHeight(130, _PROPORTIONAL)
            cursor.setBlockFormat(shape)
            if level:
                letters = QTextCharFormat()
                letters.setFont(chrome_font(_HEADING_PX[level - 1], bold=True))
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)
            block = block.next()

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
