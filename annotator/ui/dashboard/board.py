"""The page of the dashboard: its sections, how far the counting is, and how to save plots and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from annotator.app.dashboard_desk import SECTIONS
from annotator.ui.dashboard.words import SAVINGS, saving, section_name
from annotator.ui.keys_in_force import key_of
from annotator.ui.widgets.plot_colours import label_colours, plot_palette
from annotator.ui.widgets.section_board import SectionBoard

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from annotator.app.dashboard_desk import DashboardDesk
    from annotator.app.dashboard_plots import Canvas
    from annotator.core.schema import Schema
    from annotator.ui.theme import Theme

_NEXT_MS = 20


class DashboardBoard(SectionBoard):
    """The board of what the project counts; each number is a door to its articles."""

    def __init__(
        self, desk: DashboardDesk, theme: Theme, schema: Schema, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "dashboard",
            {id: section_name(id) for id in SECTIONS},
            self.tr(
                "Click a number, or press Enter on it, to see its articles. S sorts by its column."
            ),
            self.tr("Click or Enter: the articles behind it."),
            parent,
        )
        self.setAccessibleName(self.tr("Dashboard"))
        self._desk, self._theme, self._schema = desk, theme, schema
        self._later = QTimer(self, singleShot=True, interval=_NEXT_MS)
        self._later.timeout.connect(self._draw)
        self._seen = QLabel()
        self._seen.setObjectName("dashboard_seen")
        self._seen.setProperty("role", "muted")
        self.offer_to_save({id: saving(id) for id in SAVINGS})
        self.lay_out((self._seen,))
        self._connect()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self.strip.set_cancel_key(key_of("project.cancel"))

    def _connect(self) -> None:
        self.strip.cancel_wanted.connect(self._cancel)
        self.say_keys()
        self.sections.currentRowChanged.connect(self._turn)
        self.page.chosen.connect(self.refresh)
        self.page.resized.connect(self._draw)
        self._desk.counted.connect(self.refresh)
        self._desk.busy.connect(self._show_busy)
        self._desk.advanced.connect(self.strip.advance)
        self._desk.failed.connect(self.say)

    # What is shown

    def begin(self) -> None:
        """Take the keys, and have the numbers counted where they are old."""
        self.take_keys()
        self._desk.watch(True)
        self.refresh()

    def _turn(self, _row: int) -> None:
        self.page.forget_choices()
        self.page.clear()
        self.say("")
        self.refresh()

    def refresh(self) -> None:
        """Show the section as it was counted last."""
        if self.isHidden():
            return
        self.show_figures(self._desk.has_numbers)
        self._seen.setText(self._whose())
        if self._desk.has_numbers:
            # What can be chosen is known before what was chosen is.
            chosen = self.page.chosen_values()
            self.page.show_section(self._desk.section(self.section, chosen))
            # Plots take as long again: whoever types has a turn before.
            self._later.start()

    def _whose(self) -> str:
        """Whose numbers these are, where they are not everybody's."""
        return (
            self.tr("Your own layer: you work blind in this project") if self._desk.is_blind else ""
        )

    def _draw(self) -> None:
        canvas = self.canvas(self._theme, self.page.plot_width())
        chosen = self.page.chosen_values()
        self.page.show_plots(self._desk.plots(self.section, chosen, canvas), self._theme)

    def canvas(self, theme: Theme, width: float) -> Canvas:
        """The colours of a theme, for plots so wide."""
        from annotator.app.dashboard_plots import Canvas

        return Canvas(plot_palette(theme), label_colours(theme, self._schema), width)

    def set_schema(self, schema: Schema) -> None:
        """Wear the colours of another label scheme."""
        self._schema = schema

    def _show_busy(self, what: str) -> None:
        self.show_busy(what)
        if what and not self._desk.has_numbers:
            self._empty.say(what, passes=True)

    def _cancel(self) -> None:
        self._desk.cancel()
        self.say(self.tr("The counting was stopped. Open the page again to count."))

    # Leaving, looks

    def hideEvent(self, event: QHideEvent) -> None:
        self._desk.watch(False)
        super().hideEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; plots are drawn anew."""
        self._theme = theme
        if self.isVisible():
            self._draw()
