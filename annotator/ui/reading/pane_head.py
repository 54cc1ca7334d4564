"""The head of a pane: outlet, date, what is done, and the title in the page's face."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from annotator.app.dates import day
from annotator.core.layer import Status
from annotator.ui.icons import icon
from annotator.ui.keys_in_force import keyed
from annotator.ui.reading.units import Units
from annotator.ui.theme import SMALL_PX, Theme, chrome_font, page_font
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.joined_words import joined_words
from annotator.ui.widgets.tips import explain, in_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.article import Article
    from annotator.ui.reading.place_keeper import PlaceKeeper

PANE_MIME = "application/x-annotator-pane"
TITLE_PX = 18
_ROOMY = 270
_EDGE = 10
_ICON = 16
# In a lower pane a title of several lines would leave none for the article.
_LOW = 230
# A title that is a whole sentence would else leave an article of a narrow pane half of its room.
_MOST_LINES = 3


class PaneHead(QFrame):
    """Names the article of a pane; can be dragged to reorder panes. `done_wanted` asks to change the status."""

    done_wanted = Signal(bool)
    close_wanted = Signal()

    def __init__(self, pane: str, parent: QWidget | None = None) -> None:
        """`pane` is the object name of the pane, which a drag carries."""
        super().__init__(parent)
        self._pane_name = pane
        self.setObjectName("pane_head")
        self._id = ""
        self._pressed: QPoint | None = None
        self._is_low = False
        # For what the title was broken and cut last: its words, the room, in one line, broken at every line.
        self._fitted: tuple[str, int, bool, bool] | None = None
        self._theme: Theme | None = None
        self._origin = ElidedLabel("", self)
        self._origin.setProperty("role", "muted")
        self._origin.setFont(chrome_font(SMALL_PX))
        self._lane = QLabel(self)
        self._lane.setObjectName("pane_lane")
        self._lane.setProperty("role", "lane")
        self._lane.setTextFormat(Qt.TextFormat.PlainText)
        self._lane.setFont(chrome_font(SMALL_PX, bold=True))
        self._lane.hide()
        self._done = self._button("pane_done", self.tr("Done"))
        self._done.setCheckable(True)
        self._done.clicked.connect(self.done_wanted)
        self._close = self._button("pane_close", "")
        self._close.clicked.connect(self.close_wanted)
        self._title = QLabel(self)
        self._title.setObjectName("pane_title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setFont(page_font(TITLE_PX, bold=True))
        self._lay_out()
        self.say_keys()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        explain(self._close, keyed(self.tr("Close the pane ({view.close_pane})")))
        self._done.setToolTip(
            keyed(
                self.tr("Not done after all ({go.not_done})")
                if self._done.isChecked()
                else self.tr("Done ({go.done_next}: done, and the next article)")
            )
        )

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFont(chrome_font(SMALL_PX))
        button.setIconSize(QSize(_ICON, _ICON))
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._lane)
        top.addWidget(self._origin, 1)
        top.addWidget(self._done)
        top.addWidget(self._close)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 8, _EDGE, 12)
        whole.setSpacing(2)
        whole.addLayout(top)
        whole.addWidget(self._title)

    def show_article(self, article: Article) -> None:
        """Name the article."""
        origin = joined_words((article.source, day(article.published, brief=True)))
        self._origin.setText(origin or self.tr("no outlet or date"))
        self._origin.set_brief(article.source)
        self._title.setText(_cut(article.title) or self.tr("Untitled"))
        self._fitted = None
        self._title.setAccessibleName(self._title.text())
        self._id = article.id
        rtl = article.language[:2] in {"ar", "he", "fa", "ur"}
        # Else the space at a line's end would stand on the side where the line begins.
        way = Qt.LayoutDirection
        self._title.setLayoutDirection(way.RightToLeft if rtl else way.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def show_lane(self, name: str) -> None:
        """Name the one annotator whose spans are shown; "" where there is no such one."""
        self._lane.setText(name)
        self._lane.setAccessibleName(self.tr("Spans of {name} alone").format(name=name))
        self._lane.setVisible(bool(name))
        self._done.setVisible(not name)
        self._align()

    def show_progress(self, spans: int, status: Status) -> None:
        """Say how many spans the own layer has here, and whether it is done."""
        here = self.tr("%Ln of your spans here", "", spans)
        known = self.tr("Id: {id}").format(id=self._id)
        self._title.setToolTip(in_lines(f"{self._title.accessibleName()}\n{known}\n{here}"))
        self._done.setChecked(status is Status.DONE)
        self._name_done()
        self.say_keys()

    def _name_done(self) -> None:
        """By another drawing, not by a colour alone; by its name, too, where there is room."""
        is_done = self._done.isChecked()
        named = self.width() >= _ROOMY and is_done
        self._done.setText(self.tr("Done") if named else "")
        look = Qt.ToolButtonStyle
        beside, alone = look.ToolButtonTextBesideIcon, look.ToolButtonIconOnly
        self._done.setToolButtonStyle(beside if named else alone)
        # Not before an article is named: each drawing costs a moment of the start.
        if self._theme is not None and self._id:
            colour = self._theme.look(3).line if is_done else self._theme.muted
            self._done.setIcon(icon("done" if is_done else "check", colour))

    def stand_over(self, text: PlaceKeeper) -> None:
        """Let the words begin and end where lines of that text do, wherever they come to stand."""
        self._text = text
        text.scrolled.connect(self._align)
        # A pane that gets higher or lower has another stretch of its text in sight.
        text.verticalScrollBar().rangeChanged.connect(self._follow_height)

    def _follow_height(self, _least: int, _most: int) -> None:
        if self._is_low != self._belongs_low():
            self._align()

    def _belongs_low(self) -> bool:
        pane = self.parentWidget()
        return bool(self._lane.text()) or (pane is not None and pane.height() < _LOW)

    def _align(self) -> None:
        self._stand_low()
        left, right = self._text.line_ends()
        margins = self._whole.contentsMargins()
        mirrored = self.isRightToLeft()
        wanted = (_EDGE, self.width() - right) if mirrored else (left, _EDGE)
        if (margins.left(), margins.right()) != wanted:
            self._whole.setContentsMargins(wanted[0], margins.top(), wanted[1], margins.bottom())
        # Only on the side where its lines begin: on the other it may be as wide as there is room.
        begins_right = self._title.layoutDirection() is Qt.LayoutDirection.RightToLeft
        over = self.width() - right - wanted[1] if begins_right else left - wanted[0]
        over = max(over, 0)
        inset = (0, over) if begins_right else (over, 0)
        self._title.setContentsMargins(inset[0], 0, inset[1], 0)
        room = self.width() - sum(wanted) - over
        self._fit(room, break_all=begins_right)

    def _fit(self, room: int, *, break_all: bool) -> None:
        """Break and cut the title to that many pixels, unless it is that already: every scroll asks."""
        whole = self._title.accessibleName()
        wanted = whole, room, self._is_low, break_all
        if wanted == self._fitted:
            return
        self._fitted = wanted
        if self._is_low:
            self._title.setText(self._in_one_line(whole, room))
        else:
            self._title.setText(self._in_few_lines(whole, room, break_all=break_all))

    def _stand_low(self) -> None:
        """Take one line for the title where the pane is low, or one lane of many; else all that it needs."""
        is_low = self._belongs_low()
        if is_low == self._is_low:
            return
        self._is_low = is_low
        self._title.setWordWrap(not self._is_low)
        across = QSizePolicy.Policy.Ignored if self._is_low else QSizePolicy.Policy.Preferred
        self._title.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._title.setText(self._title.accessibleName())
        self._fitted = None

    def _in_one_line(self, words: str, room: int) -> str:
        return self._title.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    def _in_few_lines(self, whole: str, room: int, *, break_all: bool) -> str:
        """The title, cut in its last line where there are too many; broken here where it is, or shall be.

        Where lines begin at the right, Qt would stand the space at a line's end to the right of it.
        """
        if not whole:
            return ""
        starts = self._line_starts(whole, room)
        few = starts[:_MOST_LINES]
        if len(few) == len(starts) and not break_all:
            return whole
        lines = [whole[start:end].strip() for start, end in pairwise([*few, len(whole)])]
        return "\n".join([*lines[:-1], self._in_one_line(lines[-1], room)])

    def _line_starts(self, words: str, width: int) -> list[int]:
        """Where each line of that width begins, in code points."""
        units, layout = Units(words), QTextLayout(words, self._title.font())
        starts = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(units.to_point(line.textStart()))
        layout.endLayout()
        return starts

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_done()
        # The text may have got its width before its head did.
        if event.size().width() != event.oldSize().width() and self._id:
            self._align()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme's colours on what no stylesheet rule reaches."""
        self._theme = theme
        self._close.setIcon(icon("close", theme.muted))
        self._name_done()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            self._drag()

    def _drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(PANE_MIME, self._pane_name.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)


def _cut(title: str, longest: int = 140) -> str:
    return title if len(title) <= longest else title[: longest - 1].rstrip() + "…"
