"""Pages that stand in place of the articles, one at a time: the dashboard, agreement, the scheme, the start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.ui.actions import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from annotator.ui.action_book import ActionBook
    from annotator.ui.frame import Frame
    from annotator.ui.widgets.page import Page

# What works while the articles are out of sight; the rest would change what nobody sees.
_STAYING_MENUS = ("Project", "Help")
_STAYING = (
    *("view.dark", "view.system_look", "view.high_contrast", "view.full_screen"),
    "go.message",
)
_HISTORY = ("edit.undo", "edit.redo")


class Pages:
    """Shows a page in place of library, articles and tabs, and lets what works on these rest meanwhile."""

    def __init__(self, frame: Frame, book: ActionBook, come_back: Callable[[], None]) -> None:
        """`come_back` gives the keys back to the articles when the last page is left."""
        self._frame, self._book, self._come_back = frame, book, come_back
        self._pages: list[tuple[Page, str, bool]] = []
        self._resting: list[QAction] = []

    def add(self, page: Page, action: str = "", *, undoes: bool = True) -> None:
        """Take a page in, hidden. `action` (an id) is checked while it is shown; `undoes` keeps undo and redo."""
        page.hide()
        self._frame.place_page(page)
        self._pages.append((page, action, undoes))
        page.left.connect(partial(self.leave, page))

    def show(self, page: Page) -> None:
        """Show a page; another one that is shown is told to leave, by its signal `left`."""
        if not page.isHidden():
            return
        self.leave_all()
        self._frame.columns.hide()
        page.show()
        action, undoes = next((a, u) for one, a, u in self._pages if one is page)
        self._resting = [one for one in self._of_articles(action, undoes) if one.isEnabled()]
        for one in self._resting:
            one.setEnabled(False)
        self._check(action, on=True)

    def turn(self, page: Page) -> bool:
        """Show a page, or leave it where it is shown; whether it is shown now."""
        if page.isHidden():
            self.show(page)
        else:
            page.left.emit()
        return not page.isHidden()

    def leave_all(self) -> None:
        """Tell the page that is shown to leave."""
        for page, _, _ in self._pages:
            if not page.isHidden():
                page.left.emit()

    def leave(self, page: Page) -> None:
        """Show the articles again."""
        if page.isHidden():
            return
        page.hide()
        self._frame.columns.show()
        for one in self._resting:
            one.setEnabled(True)
        self._resting = []
        self._check(next(action for one, action, _ in self._pages if one is page), on=False)
        self._come_back()

    def _of_articles(self, own: str, undoes: bool) -> list[QAction]:
        staying = {own, *_STAYING, *(_HISTORY if undoes else ())}
        return [
            self._book[row.id]
            for row in ACTIONS
            if row.menu not in _STAYING_MENUS
            and row.id not in staying
            and not row.id.startswith(("language.", "size."))
        ]

    def _check(self, action: str, *, on: bool) -> None:
        if action:
            self._book[action].setChecked(on)
