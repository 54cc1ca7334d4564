"""The links of a span, as rows that travel to the other end and can be removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.app.dates import day
from annotator.app.languages import listed, paired, quoted
from annotator.ui.icons import icon
from annotator.ui.keys_in_force import keyed
from annotator.ui.theme import SMALL_PX, chrome_font
from annotator.ui.widgets.joined_words import isolated, joined_words
from annotator.ui.widgets.tips import explain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from annotator.app.workspace import Workspace
    from annotator.core.link import Link
    from annotator.core.span import Span
    from annotator.ui.theme import Theme


class LinkRow(QFrame):
    """One link as seen from the shown span: its type, the other end's words, and where they stand."""

    chosen = Signal()
    remove_wanted = Signal()

    def __init__(self, type: str, quote: str, origin: str, colour: str, removable: bool) -> None:
        super().__init__()
        self.setObjectName("link_row")
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(listed(paired(type, quote), origin))
        dot = QLabel()
        dot.setFixedSize(9, 9)
        dot.setStyleSheet(f"background: {colour}; border-radius: 4px;")
        # Set apart, so that a quote that runs the other way keeps its marks about it.
        words = QLabel(f"{type} · {isolated(quoted(quote))}")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        place = QLabel(origin)
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setProperty("role", "muted")
        place.setFont(chrome_font(SMALL_PX))
        place.setWordWrap(True)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(words)
        text.addWidget(place)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        if removable:
            row.addWidget(self._remove_button(), 0, Qt.AlignmentFlag.AlignTop)

    def _remove_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("link_remove")
        explain(button, keyed(self.tr("Remove the link ({edit.undo} brings it back)")))
        button.setIcon(icon("close", self.palette().placeholderText().color()))
        button.setAutoRaise(True)
        button.clicked.connect(self.remove_wanted)
        return button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class LinkList(QWidget):
    """All links of one span; `travel_wanted` names the span at the other end."""

    travel_wanted = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link_list")
        self._workspace = workspace
        self._theme = theme
        self._span: Span | None = None
        self._is_bare = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)

    def show_span(self, span: Span) -> None:
        """Show the links that begin or end at the span."""
        self._span = span
        links = self._workspace.links_of(span.id)
        # Most spans have no link: what says so need not be made anew for each.
        if links or not self._is_bare:
            self._fill(span, links)
        self._is_bare = not links

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        if self._span is not None:
            self._fill(self._span, self._workspace.links_of(self._span.id))

    def _fill(self, span: Span, links: list[Link]) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        heading = QLabel(
            self.tr("Links")
            if links
            else keyed(self.tr("No links.  {mark.link} links this span to another."))
        )
        heading.setProperty("role", "section" if links else "muted")
        heading.setWordWrap(True)
        self._rows.addWidget(heading)
        for link in links:
            self._add(span, link)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        if self._span:
            self.show_span(self._span)

    def _add(self, span: Span, link: Link) -> None:
        outward = link.source == span.id
        other = self._workspace.project.span(link.target if outward else link.source)
        if other is None:
            return
        kind = self._workspace.schema.link_type(link.type)
        look = self._theme.look(self._workspace.schema.label(other.label).look)
        quote = _brief(other.quote)
        own = link.annotator == self._workspace.owner
        row = LinkRow(
            kind.name if outward else kind.inverse,
            quote,
            self._origin(other),
            look.line.name(),
            own,
        )
        row.chosen.connect(partial(self.travel_wanted.emit, other.id))
        row.remove_wanted.connect(partial(self._workspace.delete_link, link.id))
        self._rows.addWidget(row)

    def _origin(self, span: Span) -> str:
        article = self._workspace.project.article(span.article)
        parts = (
            article.source or _brief(article.title, 60),
            day(article.published),
            span.attributes.get("speaker", ""),
        )
        return joined_words(parts)


def _brief(quote: str, longest: int = 110) -> str:
    flat = " ".join(quote.split()).strip('"“”«»„ ')
    return flat if len(flat) <= longest else flat[: longest - 2].rstrip() + " …"
