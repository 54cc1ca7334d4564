"""The palette: every label with its key and how often it stands in the open articles."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.theme import RADIUS, SMALL_PX, Theme, chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes

_HEIGHT = 28
_BADGE = 17


class KeyChip(QAbstractButton):
    """A quiet button that shows a key, a name and perhaps a count."""

    def __init__(self, key: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._count: int | None = None
        self._colour: QColor | None = None
        self._theme = theme
        self.setText(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name_font = chrome_font()
        self._key_font = chrome_font(10.5, bold=True)
        self._count_font = chrome_font(SMALL_PX - 0.5)

    def dress(self, theme: Theme, colour: QColor | None) -> None:
        """Wear the theme; the key's badge in `colour`, muted for None."""
        self._theme = theme
        self._colour = colour
        self.update()

    def count(self, number: int | None) -> None:
        """Show a number behind the name, none for None."""
        if number != self._count:
            self._count = number
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        name = self._metrics_width(self._name_font, self.text())
        count = (
            self._metrics_width(self._count_font, self._count_text()) + 8
            if self._count_text()
            else 0
        )
        return QSize(10 + _BADGE + 8 + name + count + 11, _HEIGHT)

    def _metrics_width(self, font: QFont, text: str) -> int:
        return QFontMetrics(font).horizontalAdvance(text)

    def _count_text(self) -> str:
        return "" if self._count is None else str(self._count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.accent if self.isDown() else self._theme.hairline, 1))
        painter.setBrush(self._theme.tint if self.underMouse() else self._theme.panel)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        self._paint_badge(painter)
        x = 10 + _BADGE + 8
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._name_font)
        painter.setPen(self._theme.ink)
        painter.drawText(QRectF(x, 0, self.width() - x, _HEIGHT), middle, self.text())
        painter.setFont(self._count_font)
        painter.setPen(self._theme.muted)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, self.width() - 11, _HEIGHT), right, self._count_text())

    def _paint_badge(self, painter: QPainter) -> None:
        badge = QRectF(10, (_HEIGHT - _BADGE) / 2, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour or self._theme.muted)
        painter.drawRoundedRect(badge, 3, 3)
        painter.setFont(self._key_font)
        painter.setPen(self._theme.panel)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._key)


class LabelBar(QWidget):
    """One chip a label, and the keys for linking and jumping."""

    label_wanted = Signal(str)
    link_wanted = Signal()
    jump_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._theme = theme
        self._articles: list[str] = []
        self._chips: dict[str, KeyChip] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 9, 14, 9)
        self._row.setSpacing(8)
        self._fill()
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self.recount)

    def _fill(self) -> None:
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._chips = {}
        for label in self._workspace.schema.labels:
            chip = KeyChip(label.key, label.name, self._theme)
            chip.setObjectName(f"label_{label.id}")
            chip.setToolTip(f"{label.name} ({label.key})\n{label.description}".strip())
            chip.clicked.connect(partial(self.label_wanted.emit, label.id))
            self._chips[label.id] = chip
            self._row.addWidget(chip)
        self._row.addStretch(1)
        self._add_tool(
            "label_bar_link",
            "L",
            self.tr("Link"),
            self.tr("Link the span to another (L)"),
            self.link_wanted,
        )
        tip = self.tr(
            "Letters at each word: two put the caret there, two more mark up to there (F)"
        )
        self._add_tool("label_bar_jump", "F", self.tr("Jump"), tip, self.jump_wanted)
        self.set_theme(self._theme)
        self.recount()

    def _add_tool(self, id: str, key: str, name: str, tip: str, signal: SignalInstance) -> None:
        chip = KeyChip(key, name, self._theme)
        chip.setObjectName(id)
        chip.setToolTip(tip)
        chip.clicked.connect(signal)
        self._row.addWidget(chip)
        self._chips[id] = chip

    def show_articles(self, articles: list[str]) -> None:
        """Count in these articles."""
        self._articles = articles
        self.recount()

    def follow(self, changes: Changes) -> None:
        """Count again where a change touched what is counted."""
        if changes.schema:
            self._fill()
        elif not changes.articles.isdisjoint(self._articles):
            self.recount()

    def recount(self) -> None:
        """Count the own spans of the open articles."""
        total: Counter[str] = Counter()
        for article in self._articles:
            total.update(self._workspace.progress_of(article)[1])
        for label in self._workspace.schema.labels:
            self._chips[label.id].count(total[label.id])

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for id, chip in self._chips.items():
            known = self._workspace.schema.has_label(id)
            look = theme.look(self._workspace.schema.label(id).look).line if known else None
            chip.dress(theme, look)
