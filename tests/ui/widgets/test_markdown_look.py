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
