"""Hands on the looks: dark or light, which rooms are shown, how articles are set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from annotator.ui.mnemonics import escaped
from annotator.ui.reading.linked_scroll import LinkedScroll
from annotator.ui.widgets.letter_menu import LetterMenu

if TYPE_CHECKING:
    from annotator.app.text_look import TextLook
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.text_look import TextLookSheet
    from annotator.ui.main_window import MainWindow

_SHEET_MARGIN = 16


class LookHands:
    """Changes how the window looks, and remembers what belongs to the person and not to the project."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._rooms: dict[str, QWidget] = {"view.library": window.library, "view.side": window.side}
        self._before_focus: dict[str, bool] = {}
        self._sheet: TextLookSheet | None = None
        self._linked = LinkedScroll(window.panes)
        window.panes.set_text_look(window.preferences.text)
        window.panes.text_changed.connect(self._keep_text)
        window.appearance.changed.connect(self.wear)
        window.workspace.layers_changed.connect(self._show_hidden)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "view.dark": self._switch_dark,
            "view.system_look": self._switch_system_look,
            "view.high_contrast": self._switch_contrast,
            **{id: partial(self._switch_room, id) for id in self._rooms},
            "view.focus": self._switch_focus,
            "view.full_screen": self._switch_full_screen,
            "view.link_scroll": self._switch_link_scroll,
            "view.hide_marks": self._hide_marks,
            "view.text": self.show_text_sheet,
            "edit.find_article": self._go_to_library,
            "go.side": self._go_to_side,
            "go.message": self._go_to_message,
            "view.usual_size": partial(self._window.panes.zoom, 0),
        }

    def _go_to_library(self) -> None:
        """Type into the filter of the library, which is shown where it was put away."""
        window = self._window
        if window.library.isHidden():
            window.book["view.library"].trigger()
        window.library.focus_filter()

    def _go_to_side(self) -> None:
        """Give the keys to the tabs on the right: their pages follow in the order of Tab."""
        side = self._window.side
        self._window.show_tab(side.currentWidget())
        side.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_message(self) -> None:
        """Give the keys to the message below the articles."""
        if not self._window.notice.take_keys():
            self._window.workspace.hinted.emit(self._window.tr("There is no message now."))

    def show_state(self) -> None:
        """Check the actions of what is on at the start."""
        book = self._window.book
        self._show_look()
        book["view.all_links"].setChecked(self._window.links.shows_all)
        book["view.suggestions"].setChecked(self._window.workspace.suggestions.wanted)
        for id in (*self._rooms, "review.lanes"):
            book[id].setChecked(True)

    def fill_menu(self) -> None:
        """Add to the View menu what is different in each project."""
        menu = self._window.menuBar().findChild(QMenu, "menu_view")
        if menu:
            menu.addSeparator()
            # Given its parent here: PySide forgets a menu that another made once it has forgotten that one.
            self._layers_menu = LetterMenu(self._window.tr("Other layers"), self._window.menuBar())
            menu.addMenu(self._layers_menu)
            self._layers_menu.setObjectName("menu_layers")
            self._layers_menu.aboutToShow.connect(self._list_layers)

    def _list_layers(self) -> None:
        window, desk = self._window, self._window.workspace
        self._layers_menu.clear()
        if desk.is_blind:
            self._layers_menu.addAction(desk.blind_sentence()).setEnabled(False)
            return
        gold = desk.project.gold()
        for row in (*desk.project.annotators(), *([gold] if gold else [])):
            if row.id == desk.owner:
                continue
            action = self._layers_menu.addAction(escaped(row.name))
            action.setCheckable(True)
            action.setChecked(row.id in desk.shown_layers)
            action.toggled.connect(partial(desk.show_layer, row.id))
        if self._layers_menu.isEmpty():
            nobody = self._layers_menu.addAction(window.tr("Nobody else has a layer here"))
            nobody.setEnabled(False)

    # Theme and rooms

    def _switch_dark(self) -> None:
        self._window.preferences.dark = self._window.book["view.dark"].isChecked()
        self.wear()

    def _switch_system_look(self) -> None:
        window = self._window
        follows = window.book["view.system_look"].isChecked()
        window.preferences.dark = None if follows else window.theme.is_dark
        window.preferences.high_contrast = None
        self.wear()

    def _switch_contrast(self) -> None:
        window = self._window
        window.preferences.high_contrast = window.book["view.high_contrast"].isChecked()
        self.wear()

    def wear(self) -> None:
        """Wear the theme that was chosen, or that the system asks for."""
        window = self._window
        window.wear(window.appearance.theme())
        self._show_look()
        # Sheets that stand open, also those that are made anew each time.
        palette = window.findChildren(QWidget, "command_palette")
        for sheet in (*window.findChildren(QDialog), *palette):
            if dress := getattr(sheet, "set_theme", None):
                dress(window.theme)

    def _show_look(self) -> None:
        book, appearance = self._window.book, self._window.appearance
        book["view.dark"].setChecked(appearance.is_dark())
        book["view.system_look"].setChecked(appearance.follows_system)
        book["view.high_contrast"].setChecked(appearance.is_high_contrast())

    def _switch_room(self, id: str) -> None:
        """Show or hide a room; the keys it had go to the articles, not to whatever field comes next."""
        room, focus = self._rooms[id], QApplication.focusWidget()
        had_keys = focus is not None and room.isAncestorOf(focus)
        room.setVisible(self._window.book[id].isChecked())
        if had_keys and room.isHidden():
            self._window.back_to_page()

    def _switch_focus(self) -> None:
        """Leave nothing but the articles and their labels; again, bring back what was there."""
        if self._window.book["view.focus"].isChecked():
            self._before_focus = {id: not room.isHidden() for id, room in self._rooms.items()}
            self._show_rooms(dict.fromkeys(self._rooms, False))
        else:
            self._show_rooms(self._before_focus)

    def _show_rooms(self, shown: dict[str, bool]) -> None:
        for id, room in self._rooms.items():
            room.setVisible(shown[id])
            self._window.book[id].setChecked(shown[id])
        panes = self._window.panes
        if panes.active:
            panes.activate(panes.active)

    def _switch_link_scroll(self) -> None:
        self._linked.switch(self._window.book["view.link_scroll"].isChecked())

    def _hide_marks(self) -> None:
        """Show the articles clean, or with their marks again, which also come back by themselves."""
        window = self._window
        window.workspace.hide_marks(window.book["view.hide_marks"].isChecked())

    def _show_hidden(self) -> None:
        self._window.book["view.hide_marks"].setChecked(self._window.workspace.marks_hidden)

    def _switch_full_screen(self) -> None:
        full = self._window.book["view.full_screen"].isChecked()
        states = self._window.windowState()
        screen = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(states | screen if full else states & ~screen)

    # Text

    def show_text_sheet(self) -> None:
        """Face, size, line height and measure, in a sheet that blocks nothing."""
        from annotator.ui.dialogs.text_look import TextLookSheet

        window = self._window
        if self._sheet is None:
            self._sheet = TextLookSheet(window.panes.text_look, window.theme, window)
            self._sheet.look_changed.connect(window.panes.set_text_look)
        self._sheet.show_look(window.panes.text_look)
        self._sheet.adjustSize()
        corner = window.mapToGlobal(QPoint(window.width() - _SHEET_MARGIN, window.bars.height()))
        # Before it is shown: a window manager would show it in the middle first.
        self._sheet.move(corner - QPoint(self._sheet.width(), -3 * _SHEET_MARGIN))
        self._sheet.show()
        self._sheet.activateWindow()

    def _keep_text(self, look: TextLook) -> None:
        self._window.preferences.text = look
        if self._sheet is not None:
            self._sheet.show_look(look)
