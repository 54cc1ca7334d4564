"""Markdown as the window sets it: the sizes, weights and distances of its own type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from annotator.ui.theme import chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

_HEADING_PX = (17, 15, 13, 13, 13, 13)
_HEADING_ABOVE = (0, 18, 10, 8, 8, 8)
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def show_markdown(document: QTextDocument, text: str) -> None:
    """Show Markdown (no HTML) in a document: it comes in a browser's sizes."""
    document.setDefaultFont(chrome_font())
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    document.setIndentWidth(14)
    block = document.begin()
    while block.isValid():
        _set_block(block)
        block = block.next()


def _set_block(block: QTextBlock) -> None:
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
