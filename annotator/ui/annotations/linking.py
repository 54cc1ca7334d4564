"""Linking by hand: choose a span, press the link key, choose another in any pane, choose the type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.schema import LinkType
    from annotator.ui.theme import Theme


class LinkStrip(QFrame):
    """Says that a link is being made, from which span, and what to do next, in place of the labels."""

    opened = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link_strip")
        self.setProperty("role", "strip")
        self._workspace = workspace
        self._source = ""
        self._words = ElidedLabel()
        self._words.setObjectName("link_strip_words")
        leave = QToolButton()
        leave.setObjectName("link_strip_leave")
        leave.setText(self.tr("Leave (Esc)"))
        leave.setToolTip(key_tip("Esc"))
        leave.setAutoRaise(True)
        leave.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self._words, 1)
        row.addWidget(leave)
        self.menu = LetterMenu(self)
        self.menu.setObjectName("link_types")
        self.menu.setAccessibleName(self.tr("Type of the link"))

    @property
    def source(self) -> str:
        """The span that the link begins at, "" while none is being made."""
        return self._source

    def press(self, at: QPoint) -> None:
        """The link key: begins at the chosen span, or offers the types when another is chosen by now."""
        chosen = self._workspace.chosen_span()
        if not self._source and chosen is None:
            self._workspace.hinted.emit(
                self.tr("Choose a span first (Tab or a click), then L links it.")
            )
        elif not self._source and chosen is not None:
            self._begin(chosen.id, chosen.quote)
        elif self._workspace.chosen and self._workspace.chosen != self._source:
            self.offer_types(at)

    def _begin(self, span: str, quote: str) -> None:
        self._source = span
        flat = " ".join(quote.split())
        self._words.setText(
            self.tr(
                "Linking from “{quote}”. Choose the other span (Tab, F6, a click), then L."
            ).format(quote=flat if len(flat) < 60 else flat[:58] + " …")
        )
        self.opened.emit()

    def offer_types(self, at: QPoint) -> None:
        """Show the link types at a point of the screen; a digit takes one."""
        self.menu.clear()
        target = self._workspace.chosen
        for n, kind in enumerate(self._workspace.schema.link_types, start=1):
            action = self.menu.addAction(f"&{n}   {kind.name}")
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

    def leave(self) -> None:
        """Make no link."""
        self._source = ""
        self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.setStyleSheet(f"#link_strip {{ background: {theme.tint.name()}; border: none; }}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
