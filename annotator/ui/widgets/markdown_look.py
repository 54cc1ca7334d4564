"""Markdown as the window sets it: the sizes, weights and distances of its own type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from annotator.ui.theme import chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

_HEADING_PX = (17, 15, 13, 13, 13, 13)
_HEADING_ABOVE = (0, 18, 10, 8, 8, 8)
_RUNS_LEFT = re.compile("[\u0590-\u08ff]")
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def show_markdown(document: QTextDocument, text: str) -> None:
    """Show Markdown (no HTML, no pictures) in a document: it comes in a browser's sizes."""
    document.setDefaultFont(chrome_font())
    # A picture would be opened wherever a stranger's guidelines say it is, and be it on another machine.
    words = text.replace("![", r"!\[")
    document.setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    document.setIndentWidth(14)
    # As one edit: after each, a document that is shown is laid out anew.
    whole = QTextCursor(document)
    whole.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _set_block(block)
        block = block.next()
    whole.endEditBlock()


def _set_upright(block: QTextBlock) -> None:
    """Stress what is set in italics by weight where its script has none: a slanted Arabic is hard to read."""
    steps = block.begin()
    slanted = []
    while not steps.atEnd():
        part = steps.fragment()
        if part.charFormat().fontItalic() and _RUNS_LEFT.search(part.text()):
            slanted.append((part.position(), part.position() + part.length()))
        steps += 1
    upright = QTextCharFormat()
    upright.setFontItalic(False)
    upright.setFontWeight(QFont.Weight.DemiBold)
    for start, end in slanted:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(upright)


def _set_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    shape = block.blockFormat()
    shape.setTopMargin(_HEADING_ABOVE[level - 1] if level else 0)
    shape.setBottomMargin(4 if block.textList() is not None else 7)
    shape.setLineHeight(130, _PROPORTIONAL)
    cursor.setBlockFormat(shape)
    _set_upright(block)
    if level:
        letters = QTextCharFormat()
        letters.setFont(chrome_font(_HEADING_PX[level - 1], bold=True))
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        # To the end of the block, without the lines that a motion would lay out.
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)
