"""Links drawn over a row of panes, from span to span, and the buttons that travel to what is out of sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from annotator.app.link_book import LinkBook

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.reading.link_drawing import LinkDrawing
    from annotator.ui.reading.link_plan import Route
    from annotator.ui.reading.link_scene import Curve
    from annotator.ui.reading.link_sign import LinkSign
    from annotator.ui.reading.pane_row import PaneRow
    from annotator.ui.theme import Theme

_ARRANGE = QEvent.Type(QEvent.registerEventType())


class LinkOverlay(QWidget):
    """Lets the mouse through; `travel_wanted` names a span. Its buttons are children of the row, above it."""

    travel_wanted = Signal(str)

    def __init__(self, workspace: Workspace, panes: PaneRow, theme: Theme) -> None:
        super().__init__(panes)
        self.setObjectName("link_overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._workspace = workspace
        self._panes = panes
        self._theme = theme
        self._book = LinkBook(workspace)
        self._everything = False
        self._waiting = False
        self._watched: set[str] = set()
        self._drawing: LinkDrawing | None = None
        panes.installEventFilter(self)
        panes.panes_changed.connect(self._watch)
        panes.slid.connect(self.arrange_soon)
        workspace.changed.connect(self._follow)
        workspace.span_chosen.connect(self.arrange_soon)
        workspace.layers_changed.connect(self._start_over)
        workspace.annotator_changed.connect(self._start_over)
        self._fit()

    # What is asked of it

    @property
    def curves(self) -> tuple[Curve, ...]:
        """The links drawn now, those of the chosen span last; coordinates are the pane row's."""
        return self._drawing.scene.curves if self._drawing else ()

    @property
    def signs(self) -> list[LinkSign]:
        """The buttons in sight."""
        return self._drawing.signs if self._drawing else []

    @property
    def shows_all(self) -> bool:
        """Whether every link with an end in sight is drawn, not only those of the chosen span."""
        return self._everything

    def switch_all(self) -> None:
        """Draw every link with an end in sight; again, only those of the chosen span."""
        self._everything = not self._everything
        self.arrange_soon()

    @property
    def making(self) -> Route | None:
        """The link that is being made, as it is drawn."""
        return self._drawing.made if self._drawing else None

    def show_making(self, source: str) -> None:
        """Draw a link that is being made from the span `source`; "" for none."""
        if source or self._drawing:
            span = self._workspace.project.span(source) if source else None
            self.drawing().making.begin(span)

    def drawing(self) -> LinkDrawing:
        """What is drawn, made with all that draws it where no link was drawn yet."""
        if self._drawing is None:
            from annotator.ui.reading.link_drawing import LinkDrawing

            self._drawing = LinkDrawing(self._workspace, self._panes, self._theme, self)
        return self._drawing

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme's colours."""
        self._theme = theme
        if self._drawing:
            self._drawing.wear(theme)
        self.arrange_soon()
        self.update()

    # When

    def arrange_soon(self) -> None:
        """Something that is shown may have moved: look again before the next painting."""
        if not self._waiting:
            self._waiting = True
            QCoreApplication.postEvent(self, QEvent(_ARRANGE))

    def event(self, event: QEvent) -> bool:
        if event.type() == _ARRANGE:
            self._waiting = False
            self._arrange()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panes and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._panes.rect())
        self.arrange_soon()

    def _watch(self) -> None:
        """Follow the panes that are there now."""
        for pane in self._panes.panes:
            if pane.objectName() not in self._watched:
                # A pane that is put away comes back under its name; no name is given twice.
                self._watched.add(pane.objectName())
                pane.surface.scrolled.connect(partial(self._look_again, pane.objectName()))
        self.raise_()
        if self._drawing:
            self._drawing.watch()
        self.arrange_soon()

    def _look_again(self, pane: str) -> None:
        if self._drawing:
            self._drawing.forget_sight(pane)
            self.arrange_soon()

    def _follow(self, changes: Changes) -> None:
        self._book.follow(changes)
        if self._drawing and changes.schema:
            self._drawing.forget_looks()
        self._look_again("")

    def _start_over(self) -> None:
        self._book.forget()
        self._look_again("")

    def _arrange(self) -> None:
        if self._drawing or self._workspace.chosen or self._everything:
            for box in self.drawing().arrange(self._book, everything=self._everything):
                self.update(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing:
            painter = QPainter(self)
            self._drawing.paint(painter, event.region())
            painter.end()
