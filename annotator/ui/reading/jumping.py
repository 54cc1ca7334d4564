"""Jump marks over all panes: F, two letters put the caret there, two more take all up to there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.keys_in_force import keys_of

if TYPE_CHECKING:
    from annotator.core.span import Piece
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.pane_row import PaneRow

ALPHABET = "fjdkslagheiruwoxcvnmtybpqz"
_TAKING = ("mark.take_sentence", "mark.widen", "mark.take_quotation", "mark.take_clause")
Target = tuple["ArticlePane", "Piece"]


class Jumping(QObject):
    """While it is on, letters choose words; any other key ends it and does what it always does."""

    def __init__(self, panes: PaneRow) -> None:
        super().__init__(panes)
        self._panes = panes
        self._targets: dict[str, Target] = {}
        self._typed = ""
        self._first: Target | None = None
        self._watched: list[QObject] = []

    @property
    def is_on(self) -> bool:
        """Whether letters choose words now."""
        return bool(self._targets)

    def targets(self) -> dict[str, Target]:
        """The words that letters choose now, by their letters."""
        return dict(self._targets)

    def begin(self) -> None:
        """Show letters at every word in sight, in every pane; the easiest nearest the caret."""
        from annotator.core.jump_marks import jump_labels

        self.end()
        words = [
            (pane, word) for pane in self._ordered_panes() for word in pane.surface.visible_words()
        ]
        words.sort(key=self._distance)
        labels = jump_labels(len(words), ALPHABET, _taking())
        self._targets = dict(zip(labels, words, strict=False))
        self._show()
        self._watch()

    def _ordered_panes(self) -> list[ArticlePane]:
        active = self._panes.active
        return sorted(self._panes.panes, key=lambda pane: pane is not active)

    def _distance(self, target: Target) -> tuple[bool, int]:
        pane, word = target
        return pane is not self._panes.active, abs(word[0] - pane.surface.caret())

    def _show(self) -> None:
        for pane in self._panes.panes:
            here = {
                word[0]: label[len(self._typed) :]
                for label, (where, word) in self._targets.items()
                if where is pane and label.startswith(self._typed)
            }
            pane.surface.show_jump_labels(here)

    def _watch(self) -> None:
        for pane in self._panes.panes:
            for target in (pane.surface, pane.surface.focusProxy(), pane.surface.viewport()):
                if target is not None:
                    target.installEventFilter(self)
                    self._watched.append(target)

    def end(self) -> None:
        """Take the letters away; a selection made stays."""
        for target in self._watched:
            target.removeEventFilter(self)
        self._watched = []
        self._targets = {}
        self._typed = ""
        self._first = None
        for pane in self._panes.panes:
            pane.surface.clear_jump_labels()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self.end()
        # A letter is a command here: claiming the override keeps its shortcut from firing first.
        if (
            kind == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._wants(event)
        ):
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _wants(self, event: QKeyEvent) -> bool:
        if not self.is_on:
            return False
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            return True
        typed = self._typed + _letter(event)
        if _letter(event) and any(label.startswith(typed) for label in self._targets):
            return True
        if event.key() not in _MODIFIERS:
            self.end()
        return False

    def _take(self, event: QKeyEvent) -> bool:
        if not self.is_on:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._typed = ""
            self._show()
            return True
        letter = _letter(event)
        if not letter:
            return False
        self._typed += letter
        if self._typed in self._targets:
            self._arrive(self._targets[self._typed])
        else:
            self._show()
        return True

    def _arrive(self, target: Target) -> None:
        from annotator.core.jump_marks import jump_selection

        pane, word = target
        self._typed = ""
        if self._first and self._first[0] is pane:
            start, end = jump_selection(pane.surface.text(), self._first[1], word)
            pane.surface.set_selection(start, end)
            self.end()
            return
        self._panes.activate(pane)
        pane.surface.set_caret(word[0])
        self._first = target
        self._show()


_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
)


def _taking() -> str:
    """The letters of the commands that take what is at the caret."""
    keys = (key for id in _TAKING for key in keys_of(id))
    return "".join(key.lower() for key in keys if len(key) == 1)


def _letter(event: QKeyEvent) -> str:
    plain = not event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text().lower()
    return text if plain and len(text) == 1 and text in ALPHABET else ""
