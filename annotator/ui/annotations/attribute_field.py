"""The field of a span's attribute, by its kind: a line or a few, a choice, a checkbox, a number."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from annotator.core.schema import CHECKBOX, CHOICE, NUMBER, TICKED, Attribute

Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox
_NOTE_HEIGHT = 74
# What the attributes of the usual scheme ask, which their names leave open.
_TIPS = {
    "speaker": QT_TRANSLATE_NOOP("SpanForm", "Who says it"),
    "against": QT_TRANSLATE_NOOP("SpanForm", "Whom or what the words are directed against"),
}


def make_field(attribute: Attribute, hint: str) -> Field:
    """An empty field; `hint` stands in it where nothing is typed yet."""
    field = _made(attribute)
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.setPlaceholderText(hint)
    field.setObjectName(f"inspector_{attribute.id}")
    field.setAccessibleName(attribute.name)
    if attribute.id in _TIPS:
        field.setToolTip(QCoreApplication.translate("SpanForm", str(_TIPS[attribute.id])))
    return field


def _made(attribute: Attribute) -> Field:
    if attribute.kind == CHOICE:
        return _choice(attribute)
    if attribute.kind == CHECKBOX:
        return QCheckBox()
    if attribute.long:
        note = QPlainTextEdit()
        note.setFixedHeight(_NOTE_HEIGHT)
        note.setTabChangesFocus(True)
        return note
    return _NumberLine() if attribute.kind == NUMBER else QLineEdit()


def _choice(attribute: Attribute) -> QComboBox:
    box = QComboBox()
    box.setMinimumWidth(80)
    box.addItem("–", "")
    for choice in attribute.choices:
        box.addItem(choice, choice)
    return box


class _NumberLine(QLineEdit):
    """Takes a number as people write it, and makes of it what every program reads: 12,5 becomes 12.5."""

    def __init__(self) -> None:
        super().__init__()
        validator = QDoubleValidator(self)
        # Stored as every program writes numbers, whatever the language of the window.
        validator.setLocale(QLocale.c())
        self.setValidator(validator)
        # Where nobody means a decimal sign by it, a comma parts thousands: the number is the same without.
        places = (QLocale(), QLocale.system())
        self._comma = "." if any(one.decimalPoint() == "," for one in places) else ""
        self.textEdited.connect(self._write_plainly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Arabic decimal sign is a point: the validator would drop it, and leave ten times the number."""
        if event.text() == "٫":
            event = QKeyEvent(event.type(), Qt.Key.Key_Period, event.modifiers(), ".")
        super().keyPressEvent(event)

    def _write_plainly(self, text: str) -> None:
        plain = text.replace(",", self._comma)
        if plain != text:
            place = self.cursorPosition() - (len(text) - len(plain))
            self.setText(plain)
            self.setCursorPosition(place)


def value_of(field: Field) -> str:
    """What the field says, as it is stored; "" for nothing."""
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    if isinstance(field, QCheckBox):
        return TICKED if field.isChecked() else ""
    return field.text().strip()


def fill(field: Field, value: str) -> None:
    """Show a value; the caret stays where the text is that already."""
    if isinstance(field, QPlainTextEdit):
        if field.toPlainText() != value:
            field.setPlainText(value)
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QComboBox):
        _choose(field, value)
    elif field.text() != value:
        field.setText(value)
        field.setCursorPosition(0)


def _choose(box: QComboBox, value: str) -> None:
    if box.findData(value) < 0:
        box.addItem(value, value)  # of an earlier scheme: shown, and gone when another is chosen
    box.setCurrentIndex(box.findData(value))
