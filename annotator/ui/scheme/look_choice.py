"""The choice of a label's look: a row of colours, and a list of patterns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.languages import number
from annotator.ui.contrast import contrast
from annotator.ui.scheme.fields import combo, words
from annotator.ui.strokes import Inks, MarkForm
from annotator.ui.theme import DARK, LIGHT, Pattern
from annotator.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

COLOURS = len(LIGHT.looks)
_SIZE = 22
_LINE = QSize(72, 14)


class LookChoice(QWidget):
    """`taken` carries the look that was chosen."""

    taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = 0
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        colours = QWidget(self)
        flow = FlowLayout(colours, 4)
        for n in range(COLOURS):
            flow.addWidget(self._swatch(n))
        self.pattern: QComboBox = combo(
            "scheme_pattern", self.tr("Pattern of the line"), self._take, self
        )
        self.pattern.setIconSize(_LINE)
        self._hint = words("scheme_look_hint")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(colours, 1)
        row.addWidget(self.pattern)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addWidget(self._hint)

    def _swatch(self, n: int) -> QToolButton:
        swatch = QToolButton()
        swatch.setObjectName(f"scheme_colour_{n + 1}")
        swatch.setCheckable(True)
        swatch.setAccessibleName(self.tr("Colour {number}").format(number=n + 1))
        swatch.setToolTip(swatch.accessibleName())
        swatch.setIconSize(QSize(_SIZE, _SIZE))
        swatch.clicked.connect(partial(self._take_colour, n))
        self._group.addButton(swatch, n)
        return swatch

    def show_look(self, look: int, twin: str, same_pattern: bool) -> None:
        """Show the look of a label; `twin` is the name of another of the same colour, "" for none."""
        self._look = look
        button = self._group.button(look % COLOURS)
        button.setChecked(True)
        self._show_patterns()
        self._hint.setText(self._told(look, twin, same_pattern))
        self._hint.setProperty("role", "danger" if same_pattern else "muted")
        self._hint.style().polish(self._hint)

    def _told(self, look: int, twin: str, same_pattern: bool) -> str:
        ratio = min(
            contrast(theme.look(look).line, theme.look(look).band) for theme in (LIGHT, DARK)
        )
        lines = [
            self.tr("Contrast of the name on its band: {ratio}:1.").format(ratio=number(ratio, 1))
        ]
        if same_pattern:
            lines.append(self.tr("“{name}” looks just the same.").format(name=twin))
        elif twin:
            said = self.tr("“{name}” has this colour too: only the pattern tells them apart.")
            lines.append(said.format(name=twin))
        else:
            lines.append(self.tr("No other label has this colour: every sight tells them apart."))
        return " ".join(lines)

    def _show_patterns(self) -> None:
        colour = self._look % COLOURS
        self.pattern.blockSignals(True)
        self.pattern.clear()
        names = _pattern_names()
        first = LIGHT.looks[colour].pattern
        for step in range(len(Pattern)):
            look = colour + COLOURS * step
            self.pattern.addItem(_line(self._theme, look), names[first.further(step)], look)
        self.pattern.setCurrentIndex(max(0, self.pattern.findData(self._look % (COLOURS * len(Pattern)))))  # fmt: skip
        self.pattern.blockSignals(False)

    def _take(self) -> None:
        self.taken.emit(int(self.pattern.currentData()))

    def _take_colour(self, n: int) -> None:
        # The pattern stays as it is seen.
        seen = LIGHT.look(self._look).pattern
        step = next(s for s in range(len(Pattern)) if LIGHT.look(n + COLOURS * s).pattern is seen)
        self.taken.emit(n + COLOURS * step)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for n in range(COLOURS):
            self._group.button(n).setIcon(_icon(theme, n))
        self._show_patterns()


def _icon(theme: Theme, n: int) -> QIcon:
    picture = QPixmap(_SIZE * 2, _SIZE * 2)
    picture.fill(theme.look(n).band)
    painter = QPainter(picture)
    painter.fillRect(QRect(0, _SIZE, _SIZE * 2, _SIZE), theme.look(n).line)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)


def _line(theme: Theme, look: int) -> QIcon:
    picture = QPixmap(_LINE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for bar in Inks(theme).ink(look, MarkForm.OWN).bars:
        painter.fillRect(QRect(0, 6 + bar.y, _LINE.width(), bar.height), bar.brush)
    painter.end()
    return QIcon(picture)


def _pattern_names() -> dict[Pattern, str]:
    translate = QCoreApplication.translate
    return {
        Pattern.SOLID: translate("LookChoice", "Solid"),
        Pattern.DOUBLE: translate("LookChoice", "Double"),
        Pattern.DASHED: translate("LookChoice", "Dashed"),
        Pattern.DOTTED: translate("LookChoice", "Dotted"),
        Pattern.WAVY: translate("LookChoice", "Wavy"),
        Pattern.DASH_DOT: translate("LookChoice", "Dash and dot"),
    }
