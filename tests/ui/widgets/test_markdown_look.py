from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from annotator.ui.widgets.markdown_look import show_markdown


@pytest.mark.parametrize(("text", "slanted"), [("a *said* b", True), ("ا *قال* ب", False)])
def test_what_is_stressed_slants_only_where_its_script_does(
    qapp: object, text: str, slanted: bool
) -> None:
    document = QTextDocument()
    show_markdown(document, text)
    cursor = QTextCursor(document)
    cursor.setPosition(4)
    assert cursor.charFormat().fontItalic() is slanted
    cursor.setPosition(1)
    assert not cursor.charFormat().fontItalic()
    assert cursor.charFormat().fontWeight() <= 400


def test_a_document_is_laid_out_as_often_however_many_headings_it_has(qapp: object) -> None:
    def times(labels: int) -> int:
        document, told = QTextDocument(), []
        # Where there is none, nothing is told.
        document.documentLayout()
        document.contentsChange.connect(lambda *change: told.append(change))
        show_markdown(document, "".join(f"## Label {n}\n\nWhat it is.\n\n" for n in range(labels)))
        assert document.findBlock(0).blockFormat().headingLevel() == 2
        assert document.findBlock(0).begin().fragment().charFormat().font().bold()
        return len(told)

    assert times(60) == times(3)
