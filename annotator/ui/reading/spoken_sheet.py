"""A sheet that screen readers can read: text, caret and selection by a mirror, marks by announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible

from annotator.ui.reading.speech import crossed, spoken_name
from annotator.ui.reading.unit_sheet import UnitSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.reading.accessible_mirror import AccessibleMirror
    from annotator.ui.reading.marks import Mark


class SpokenSheet(UnitSheet):
    """Its mirror, once made, has the focus in its place. `announced` carries what is said of marks, while it is."""

    announced = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._described: Callable[[str], str] | None = None
        self._spoken_at = 0
        self._mirror: AccessibleMirror | None = None
        self.caret_moved.connect(self._speak_of_marks)
        self.caret_moved.connect(self._mirror_caret)
        self.selection_changed.connect(self._mirror_caret)
        self.objectNameChanged.connect(self._name_mirror)

    def set_text(self, text: str) -> None:
        """Show another text from its start, without marks; `text` is the stored string."""
        super().set_text(text)
        self._spoken_at = 0
        if self._mirror is not None:
            self._mirror.show_text(text)
        # Where the caret stays at the start nothing else would fill it.
        self._mirror_caret()

    def make_mirror(self) -> AccessibleMirror:
        """The mirror, made at the first call: when a screen reader first asks, else in a quiet moment.

        To make it takes 3 % of a start. Until it is there, the sheet itself has the focus.
        """
        if self._mirror is None:
            from annotator.ui.reading.accessible_mirror import AccessibleMirror

            self._mirror = mirror = AccessibleMirror(self.viewport())
            mirror.setAccessibleName(self.accessibleName())
            self._name_mirror(self.objectName())
            mirror.show_text(self.text())
            mirror.focus_changed.connect(self._follow_focus)
            mirror.show()
            # In the sheet's place: Qt makes the newest widget the last stop.
            self.setTabOrder(self, mirror)
            self.setFocusProxy(mirror)
            # Qt would take it for a stop of Tab of its own, wherever it was made.
            self.viewport().setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes it
        return self._mirror

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if self._mirror is not None:
            self._mirror.setAccessibleName(name)

    def set_spoken_names(self, described: Callable[[str], str]) -> None:
        """Have marks called, when they are announced, what `described` answers to their ids."""
        self._described = described

    def _name_mirror(self, name: str) -> None:
        if self._mirror is not None:
            self._mirror.setObjectName(f"{name}_spoken")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._follow_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._follow_focus(False)

    def _follow_focus(self, came: bool) -> None:
        self.show_focus()
        if came:
            self._mirror_caret()
            self.focused.emit()

    def _mirror_caret(self) -> None:
        if QAccessible.isActive():
            mirror = self.make_mirror()
            mirror.follow(self.anchor(), self.caret())
            self._dress_line(mirror)

    def _dress_line(self, mirror: AccessibleMirror) -> None:
        """Have the line with the caret wear its marks, which are read out as attributes of the text."""
        line = mirror.line_at(self.caret())
        theme, page = self._scene.theme, self._page
        found = self.marks_between(*line)
        mirror.dress(line, [(one.pieces, theme.look(page.look_of(one))) for one in found])

    def _speak_of_marks(self, caret: int) -> None:
        before, self._spoken_at = self._spoken_at, caret
        if not QAccessible.isActive():
            return
        sentence = crossed(self._at(before), self._at(caret), caret, self._spoken_name)
        if sentence:
            self.make_mirror().announce(sentence)
            self.announced.emit(sentence)

    def _at(self, offset: int) -> list[Mark]:
        found = (self.mark(id) for id in self.marks_at(offset))
        return [mark for mark in found if mark is not None]

    def _spoken_name(self, mark: Mark) -> str:
        if self._described is not None:
            return self._described(mark.id)
        return spoken_name(mark, self.name_of(mark))
