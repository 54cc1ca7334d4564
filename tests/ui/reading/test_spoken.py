"""What a screen reader gets: a text widget in step with the caret, and announcements of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.reading.marks import Mark, MarkForm
from annotator.ui.reading.motions import Motion
from annotator.ui.reading.surface import ReadingSurface
from annotator.ui.reading.units import display_text
from annotator.ui.theme import LIGHT
from tests.ui.reading.material import LABELS, next_with, surface_with, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "One meter was opened, 😀 said the group.\nThey denied it in writing.\n" * 300


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """Somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _mirror(surface: ReadingSurface) -> QPlainTextEdit:
    mirror = surface.focusProxy()
    assert isinstance(mirror, QPlainTextEdit)
    return mirror


def _around_caret(surface: ReadingSurface) -> tuple[str, str, str]:
    """In the mirror: ten characters before the selection, what is selected, ten after it."""
    cursor = _mirror(surface).textCursor()
    shown = _mirror(surface).toPlainText().encode("utf-16-le")
    start, end = 2 * cursor.selectionStart(), 2 * cursor.selectionEnd()
    parts = shown[:start], shown[start:end], shown[end:]
    before, selected, after = (part.decode("utf-16-le") for part in parts)
    return before[-10:], selected, after[:10]


def _expected(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[max(start - 10, 0) : start], text[start:end], text[end : end + 10]


@pytest.mark.parametrize("caret", [3, 5000, 12_000, 19_900])
def test_the_mirror_holds_text_and_caret(caret: int) -> None:
    surface = surface_with(TEXT)
    surface.set_caret(caret)
    caret = surface.caret()
    assert _around_caret(surface) == _expected(TEXT, caret, caret)
    surface.move(Motion.NEXT_WORD, extend=True)
    start, end = surface.selection() or (0, 0)
    assert _around_caret(surface) == _expected(TEXT, start, end)
    assert len(_mirror(surface).toPlainText()) < 20_000


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
@given(texts(12), st.data())
def test_in_every_script_it_holds_as_much_before_the_caret(text: str, data: st.DataObject) -> None:
    surface = next_with(text)
    surface.set_caret(data.draw(st.integers(0, len(text))))
    caret = surface.caret()
    shown = "\n".join(display_text(line) for line in text.split("\n"))
    if caret > 0:
        units = len(shown[:caret].encode("utf-16-le")) // 2
        assert _mirror(surface).textCursor().position() == units


def test_another_text_is_there_before_the_caret_moves() -> None:
    surface = surface_with(TEXT)
    surface.set_text("A second article.\nIt is short.")
    assert _mirror(surface).toPlainText() == "A second article.\nIt is short."


def test_the_line_with_the_caret_wears_its_marks() -> None:
    marks = [Mark("m", ((4, 9),), "denial"), Mark("n", ((2, 20),), "demand")]
    surface = surface_with(TEXT, marks)
    changed: list[int] = []
    surface.set_caret(1)
    _mirror(surface).document().contentsChange.connect(lambda *places: changed.append(places[0]))
    surface.set_caret(6)

    def worn(place: int) -> tuple[str, QTextCharFormat.UnderlineStyle]:
        cursor = _mirror(surface).textCursor()
        cursor.setPosition(place + 1)
        shape = cursor.charFormat()
        return shape.background().color().name(), shape.underlineStyle()

    line = QTextCharFormat.UnderlineStyle
    assert worn(6) == (LIGHT.look(1).band.name(), line.SingleUnderline)
    assert worn(12) == (LIGHT.look(2).band.name(), line.DashUnderline)
    assert worn(30)[1] is line.NoUnderline
    surface.set_marks([])
    surface.set_caret(7)
    assert worn(6)[1] is line.NoUnderline
    assert changed == [], "words are said to have changed"


def test_nobody_listening_costs_no_text() -> None:
    QAccessible.setActive(False)
    surface = surface_with(TEXT)
    surface.set_caret(500)
    assert surface.focusProxy() is None, "the mirror is made where nobody listens"
    surface.make_mirror()
    surface.set_caret(600)
    assert _mirror(surface).toPlainText() == ""


def test_who_begins_to_listen_finds_the_mirror_at_the_next_key() -> None:
    QAccessible.setActive(False)
    window = QWidget()
    surface = surface_with(TEXT)
    surface.setObjectName("text_1")
    surface.setAccessibleName("Meters")
    QVBoxLayout(window).addWidget(surface)
    window.show()
    window.activateWindow()
    surface.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is surface
    QAccessible.setActive(True)
    surface.move(Motion.NEXT_WORD)
    mirror = _mirror(surface)
    assert QApplication.focusWidget() is mirror
    assert surface.hasFocus()
    assert mirror.isVisible()
    assert (mirror.accessibleName(), mirror.objectName()) == ("Meters", "text_1_spoken")
    assert mirror.textCursor().position() == surface.caret()
    window.close()
    window.deleteLater()


def test_marks_are_announced_as_the_caret_goes_in_and_out() -> None:
    marks = [
        Mark("m", ((4, 9),), "denial"),
        Mark("n", ((4, 20),), "demand", MarkForm.OTHER, "Ben"),
    ]
    surface = surface_with(TEXT, marks)
    said: list[str] = []
    surface.announced.connect(said.append)
    surface.set_caret(2)
    surface.set_caret(4)
    surface.set_caret(6)
    surface.set_caret(12)
    surface.set_caret(30)
    assert said == [
        "Demand, marked by Ben, starts; Denial, starts",
        "Denial, ends",
        "Demand, marked by Ben, ends",
    ]
    surface.set_spoken_names(lambda id: f"mark {id}")
    surface.set_caret(8)
    assert said[-1] == "mark n, inside; mark m, inside"


def test_the_mirror_has_the_focus_and_hands_its_keys_on() -> None:
    class Window(QWidget):
        keys: list[int] = []  # noqa: RUF012

        def keyPressEvent(self, event: object) -> None:
            self.keys.append(event.key())  # type: ignore[attr-defined]

    window = Window()
    surface = ReadingSurface()
    surface.set_labels(LABELS)
    surface.set_text(TEXT)
    surface.setObjectName("text_1")
    surface.setAccessibleName("Meters")
    QVBoxLayout(window).addWidget(surface)
    came: list[bool] = []
    surface.focused.connect(lambda: came.append(surface.hasFocus()))
    window.show()
    window.activateWindow()
    surface.setFocus()
    QApplication.processEvents()
    mirror = QApplication.focusWidget()
    assert mirror is _mirror(surface)
    assert surface.hasFocus()
    assert came == [True]
    assert (mirror.accessibleName(), mirror.objectName()) == ("Meters", "text_1_spoken")
    assert (mirror.width(), mirror.height()) == (1, 1)
    role = QAccessible.queryAccessibleInterface(mirror).role()
    assert role == QAccessible.Role.EditableText
    QTest.keyClicks(mirror, "s1")
    assert Window.keys == [ord("S"), ord("1")]
    assert mirror.toPlainText().startswith("One meter")
    window.close()
    window.deleteLater()
