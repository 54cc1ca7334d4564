"""Linking by hand: choose a span, press the link key, choose another in any pane, choose the type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.ui.keys_in_force import key_of, keyed
from annotator.ui.mnemonics import escaped
from annotator.ui.widgets.announcing import announce
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.schema import LinkType


class LinkStrip(QFrame):
    """Says that a link is being made, from which span, and what to do next, in place of the labels.

    `linked` carries the span that the new link begins at.
    """

    opened = Signal()
    left = Signal()
    linked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link_strip")
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._source = ""
        self._words = ElidedLabel()
        self._words.setObjectName("link_strip_words")
        self._take_it = QToolButton()
        self._take_it.setObjectName("link_strip_take")
        self._take_it.clicked.connect(self._press_here)
        leave = QToolButton()
        leave.setObjectName("link_strip_leave")
        leave.setText(self.tr("Leave (Esc)"))
        leave.setToolTip(key_tip("Esc"))
        leave.setAutoRaise(True)
        leave.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._take_it)
        row.addWidget(leave)
        self.menu = LetterMenu(self)
        self.menu.setObjectName("link_types")
        self.menu.setAccessibleName(self.tr("Type of the link"))
        self.say_keys()
        workspace.span_chosen.connect(self._show_chosen)

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._take_it.setText(keyed(self.tr("Link to it ({mark.link})")))
        self._take_it.setToolTip(key_of("mark.link"))
        if span := self._workspace.project.span(self._source) if self._source else None:
            self._say_source(span.quote)

    @property
    def source(self) -> str:
        """The span that the link begins at, "" while none is being made."""
        return self._source

    def press(self, at: QPoint) -> None:
        """The link key: begins at the chosen span, or offers the types when another is chosen by now."""
        chosen = self._workspace.chosen_span()
        if not self._source and chosen is None:
            self._workspace.hinted.emit(
                self.tr(
                    "Choose a span first ({go.next_span} or a click), then {mark.link} links it."
                )
            )
        elif not self._source and chosen is not None:
            self._begin(chosen.id, chosen.quote)
        elif self._workspace.chosen and self._workspace.chosen != self._source:
            self.offer_types(at)

    def _press_here(self) -> None:
        """The link key, for whoever works with the mouse."""
        self.press(self._take_it.mapToGlobal(self._take_it.rect().bottomLeft()))

    def _show_chosen(self, span: str) -> None:
        self._take_it.setEnabled(bool(span) and span != self._source)

    def _begin(self, span: str, quote: str) -> None:
        self._source = span
        self._say_source(quote)
        self._show_chosen(self._workspace.chosen)
        self.opened.emit()
        announce(self, self._words.text())

    def _say_source(self, quote: str) -> None:
        # What to do stands first: where there is little room, the end is cut off.
        words = self.tr(
            "Choose the other span ({go.next_span}, {go.next_pane}, a click), then {mark.link}. From “{quote}”."
        )
        self._words.setText(keyed(words, quote=" ".join(quote.split())))

    def offer_types(self, at: QPoint) -> None:
        """Show the link types at a point of the screen; a digit takes one."""
        self.menu.clear()
        target = self._workspace.chosen
        for n, kind in enumerate(self._workspace.schema.link_types, start=1):
            action = self.menu.addAction(f"&{n}   {escaped(kind.name)}")
            # What the scheme does not let it join stays in its place, so that digits keep their meaning.
            action.setEnabled(self._may_join(kind, target))
            action.setObjectName(f"link_type_{kind.id}")
            action.triggered.connect(partial(self._take, kind.id, target))
        self.menu.popup(at)
        if actions := [action for action in self.menu.actions() if action.isEnabled()]:
            self.menu.setActiveAction(actions[0])

    def _may_join(self, kind: LinkType, target: str) -> bool:
        ends = [self._workspace.project.span(id) for id in (self._source, target)]
        labels = [span.label for span in ends if span is not None]
        return len(labels) == len(ends) and kind.joins(*labels)

    def _take(self, type: str, target: str, _checked: bool = False) -> None:
        source = self._source
        self.leave()
        self._workspace.link(type, source, target)
        self._workspace.choose(source)
        self.linked.emit(source)

    def leave(self) -> None:
        """Make no link."""
        self._source = ""
        self.left.emit()
