"""Hands that hand articles out, and that show and mend who has which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.hand_out_book import HandOutBook
from annotator.app.languages import number
from annotator.app.retelling import retold
from annotator.app.sharing import HandingOut
from annotator.core.changes import Changes
from annotator.ui.hands.undo_offer import offer_undo

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.exchange.handing_out import HandedOut
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.dialogs.hand_out import HandOutSheet
    from annotator.ui.dialogs.handed_out import HandedOutSheet
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

_SIZE = (560, 480)
_LIST_SIZE, _EMPTY_SIZE = (760, 560), (560, 180)


class HandingOutHands:
    """Owns the sheet of handing out, and that of what is handed out."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self._book = HandOutBook(window.workspace, window)
        self.sheet: HandOutSheet | None = None
        self.list: HandedOutSheet | None = None
        window.workspace.changed.connect(self._follow)
        window.workspace.annotator_changed.connect(self._show_again)
        window.workspace.layers_changed.connect(self._show_again)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"project.hand_out": self.show, "project.handed_out": self.show_list}

    # Handing out

    def show(self) -> None:
        """Ask in a sheet what is handed out to whom."""
        from annotator.ui.dialogs.asking import documents_folder, folder_near
        from annotator.ui.dialogs.hand_out import HandOutSheet

        window = self._window
        if self.sheet is None:
            self.sheet = HandOutSheet(window.theme, window)
            self.sheet.folder_wanted.connect(self._choose_folder)
            self.sheet.hand_out_wanted.connect(self._hand_out)
            self.sheet.list_wanted.connect(self.show_list)
        self._offer(self.sheet)
        if self.sheet.folder() is None:
            near = folder_near(window.workspace.project.path, window.backup_root.parent)
            self.sheet.show_folder(near or documents_folder())
        self.sheet.show_over(window, *_SIZE)

    def _offer(self, sheet: HandOutSheet) -> None:
        library, project = self._window.library, self._window.workspace.project
        listed = library.model.listed() if library.model.is_narrowed else None
        self._book.read()
        taken, total = self._book.taken(), library.model.total()
        left = total - len(taken)
        free = (left, left if listed is None else len(set(listed) - taken)) if taken else None
        names = [row.name for row in project.annotators()]
        sheet.offer(names, total, -1 if listed is None else len(listed), free)

    def _choose_folder(self) -> None:
        folder = self._asking.folder_to_hand_out()
        if folder and self.sheet:
            self.sheet.show_folder(folder)

    def _hand_out(self) -> None:
        window, sheet = self._window, self.sheet
        if sheet is None or not window.project_hands.is_free():
            return
        folder = sheet.folder()
        articles = window.library.model.listed() if sheet.only_listed else []
        if folder is not None:
            work = HandingOut(
                window.workspace, folder, sheet.names(), overlap=sheet.overlap, seed=sheet.seed,
                articles=articles, only_free=sheet.only_free,
            )  # fmt: skip
            work.ended.connect(self._say_handed_out)
            window.project_hands.begin(work, window.tr("Handing out files"))

    def _say_handed_out(self, made: object) -> None:
        if made is None:
            return
        files: list[HandedOut] = made  # type: ignore[assignment]
        window = self._window
        if self.sheet is not None:
            self.sheet.close()
        parts = [f"{one.annotator} {number(one.articles)}" for one in files]
        words = window.tr("Handed out, articles each: {who}. The files lie in {folder}.")
        folder = self.sheet.folder() if self.sheet else ""
        said = words.format(who=", ".join(parts), folder=folder)
        if window.workspace.project.read_only:
            said = f"{said} {window.tr('The project can only be read: it does not remember this.')}"
        people = frozenset(one.id for one in window.workspace.project.annotators())
        window.workspace.announce(Changes(said, annotators=people, hand_outs=True))
        window.notice.tell(said, stay=True)

    # What is handed out

    def show_list(self) -> None:
        """Show in a sheet who has which articles."""
        from annotator.ui.dialogs.handed_out import HandedOutSheet

        window = self._window
        if self.sheet is not None:
            self.sheet.close()
        if self.list is None:
            self.list = HandedOutSheet(self._book, window.theme, window)
            self.list.door_opened.connect(self._open_door)
            self.list.article_wanted.connect(window.panes.open_here)
            self.list.hand_out_wanted.connect(self._hand_out_more)
            self.list.take_wanted.connect(self._take_out)
            self.list.give_wanted.connect(self._give)
        self.list.refresh()
        self.list.show_over(window, *(_LIST_SIZE if self._book.whose else _EMPTY_SIZE))

    def _hand_out_more(self) -> None:
        if self.list is not None:
            self.list.close()
        self.show()

    def _open_door(self, door: list[object], words: str) -> None:
        self._window.rooms.dashboard.open_door(door, words)

    def _take_out(self, who: str, ids: Collection[str] | None) -> None:
        self._tell(self._book.take_out(who, ids))

    def _give(self, name: str, ids: list[str]) -> None:
        self._tell(self._book.give(name, ids))

    def _tell(self, done: str) -> None:
        if done:
            said = retold(done)
            offer_undo(self._window, f"{said[:1].upper()}{said[1:]}.")

    def _follow(self, changes: Changes) -> None:
        who = changes.hand_outs or changes.annotators or changes.policy
        if who or changes.statuses or changes.articles_listed:
            self._show_again()

    def _show_again(self) -> None:
        if self.list is not None and self.list.isVisible():
            self.list.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        for sheet in (self.sheet, self.list):
            if sheet is not None:
                sheet.set_theme(theme)
