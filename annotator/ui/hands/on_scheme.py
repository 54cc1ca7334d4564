"""Hands on the scheme: show its page, bring a scheme in from a file, write it to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.scheme_desk import SchemeDesk
from annotator.ui.scheme.page import SchemePage

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme


class SchemeHands:
    """Owns the page, which takes the place of library, articles and tabs while it is shown."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self.desk = SchemeDesk(window.workspace)
        self.page = SchemePage(self.desk, window.theme, window.frame)
        # Before the page is left: what was typed last is stored as its field is.
        self.page.left.connect(self._take_last)
        window.pages.add(self.page, "project.scheme")
        self.page.import_wanted.connect(self.read_file)
        self.page.export_wanted.connect(self.write_file)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.scheme": self.show_or_leave}

    def show_or_leave(self) -> None:
        """Show the page, turned to the label of the chosen span, or leave it."""
        if not self._window.pages.turn(self.page):
            return
        if (span := self._window.workspace.chosen_span()) is not None:
            self.page.turn_to(span.label)
        self.page.begin()

    def read_file(self) -> None:
        """Ask for a file, and show what bringing its scheme in would change."""
        path = self._asking.labels_to_take()
        if path is None:
            return
        found = self.desk.read(path)
        if isinstance(found, str):
            self._window.notice.warn(found)
        else:
            self.page.show_plan(path.name, found)

    def write_file(self) -> None:
        """Ask where to, and write the scheme there."""
        window = self._window
        stem = window.workspace.project.path.stem
        suggested = window.workspace.project.path.with_name(f"{stem} scheme.json")
        target = self._asking.scheme_target(str(suggested))
        if target is not None and self.desk.write(target):
            window.notice.tell(window.tr("Saved as “{path}”.").format(path=target))

    def _take_last(self) -> None:
        if not self.page.isHidden():
            self.page.setFocus()

    def close(self) -> None:
        """Let go of the project."""
        self._take_last()
        self.desk.counts.stop()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.page.set_theme(theme)
