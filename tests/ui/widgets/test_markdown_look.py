from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextCursor, QTextDocument

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


@pytest.mark.parametrize(
    "text",
    [
        "![words]({})",
        "![words][place]\n\n[place]: {}",
        "![words]\n\n[words]: {}",
        "[![words]({})](https://example.org)",
        "\\\\![words]({})",
        "- **![words](<{}> 'title')**",
        "<img src='{}'>words",
    ],
)
def test_pictures_are_not_opened(qapp: object, tmp_path: Path, text: str) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    assert image.save(str(picture))
    document = QTextDocument()
    show_markdown(document, text.format(picture.as_uri()))
    assert "words" in document.toPlainText()
    assert "\ufffc" not in document.toPlainText()
    assert document.size().height() < 200


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
