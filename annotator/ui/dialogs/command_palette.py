"""Any command: type a few letters of what you want, Enter does it where you were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator.ui.dialogs.command_list import CommandDelegate, CommandModel
from annotator.ui.stylesheet import colour_tokens
from annotator.ui.theme import RADIUS, chrome_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from annotator.core.schema import Schema
    from annotator.ui.action_book import ActionBook
    from annotator.ui.theme import Theme

_WIDTH = 560
_ROWS = 11
_TOP = 48
_SHADOW = 12
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS,
    Qt.Key.Key_PageDown: _ROWS,
}
# Focus lost for these reasons comes back; for any other the palette goes.
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class CommandPalette(QWidget):
    """Lies over the top of its window while it is open; Esc, or going elsewhere, puts it away."""

    def __init__(self, book: ActionBook, schema: Schema, theme: Theme, parent: QWidget) -> None:
        """`book` runs what is chosen; `schema` names what the digits do."""
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setAccessibleName(self.tr("Any command"))
        self._window = parent
        self._schema = schema
        self._came_from: QWidget | None = None
        self._model = CommandModel(book, schema, self)
        self._field = self._make_field()
        self._list = self._make_list()
        self._delegate = CommandDelegate(theme, self._list)
        self._list.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SHADOW + 6, _SHADOW + 6, _SHADOW + 6, _SHADOW + 6)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._none = QLabel(self.tr("No command is called so. Esc leads back."))
        self._none.setObjectName("command_none")
        self._none.setProperty("role", "muted")
        self._none.setContentsMargins(10, 0, 10, 0)
        column.addWidget(self._none)
        parent.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("command_field")
        field.setAccessibleName(self.tr("Command"))
        field.setPlaceholderText(self.tr("What do you want to do?"))
        field.setFont(chrome_font(15))
        field.textChanged.connect(self._search)
        field.installEventFilter(self)
        return field

    def _make_list(self) -> QListView:
        listed = QListView()
        listed.setObjectName("command_list")
        listed.setAccessibleName(self.tr("Commands found"))
        listed.setModel(self._model)
        listed.setUniformItemSizes(True)
        listed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setMouseTracking(True)
        listed.entered.connect(listed.setCurrentIndex)
        listed.clicked.connect(self._run)
        listed.selectionModel().currentChanged.connect(self._tell_current)
        return listed

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._model.read(self._schema)

    # Coming and going

    def open_palette(self) -> None:
        """Show every command; put it away again where it is open already."""
        if self.isVisible():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        self._field.clear()
        self._search("")
        self._fit()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Put the palette away, the focus back where it was."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _run(self, index: QModelIndex) -> None:
        action = self._model.action(index)
        if action is None or not action.isEnabled():
            return
        self._model.remember(index)
        self.leave()
        action.trigger()

    def _search(self, query: str) -> None:
        self._model.search(query)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.scrollToTop()
        self._fit()

    def _step(self, by: int) -> None:
        last = self._model.rowCount() - 1
        row = self._list.currentIndex().row()
        # From either end one step goes round; a page stops there.
        wanted = (row + by) % (last + 1) if abs(by) == 1 and last >= 0 else row + by
        self._list.setCurrentIndex(self._model.index(max(0, min(last, wanted))))

    def _tell_current(self, current: QModelIndex) -> None:
        self._field.setAccessibleDescription(current.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    # Looks

    def _fit(self) -> None:
        """Stand at the top of the window, in its middle, as high as what was found."""
        rows = max(1, min(_ROWS, self._model.rowCount()))
        self._list.setFixedHeight(rows * self._delegate.row_height + 2)
        self._none.setFixedHeight(self._list.height())
        self._list.setHidden(not self._model.rowCount())
        self._none.setVisible(not self._model.rowCount())
        width = min(_WIDTH + 2 * _SHADOW, self._window.width() - 16)
        self.setGeometry(
            (self._window.width() - width) // 2, _TOP - _SHADOW, width, self.sizeHint().height()
        )

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.setStyleSheet(
            f"#command_field {{ background: {theme.raised.name()}; color: {theme.ink.name()};"
            f" border: none; border-radius: {RADIUS - 2}px; padding: 8px; }}"
            f"#command_list {{ background: {theme.panel.name()}; border: none; outline: none; }}"
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        _paint_shadow(painter, sheet)
        painter.setPen(QPen(colour_tokens(self._theme)["edge_above"], 1))
        painter.setBrush(self._theme.panel)
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    # Hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._press(event)
            if event.type() == QEvent.Type.FocusOut:
                self._lose_focus(event)  # type: ignore[arg-type]
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _lose_focus(self, event: QFocusEvent) -> None:
        if event.reason() not in _PASSING:
            self.hide()


def _paint_shadow(painter: QPainter, sheet: QRectF) -> None:
    """A soft edge below and around: a few faint sheets, each a little wider."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setOpacity(0.018)
    for spread in range(1, _SHADOW):
        wider = sheet.adjusted(-spread, -spread + 3, spread, spread)
        painter.drawRoundedRect(wider, RADIUS + spread, RADIUS + spread)
    painter.setOpacity(1)
