"""Links drawn over a row of panes, from span to span, and the buttons that travel to what is out of sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from annotator.app.link_book import LinkBook
from annotator.ui.reading.link_canvas import LinkCanvas
from annotator.ui.reading.link_making import LinkMaking
from annotator.ui.reading.link_scene import LinkScene, scene_of, sought
from annotator.ui.reading.link_sight import Sights
from annotator.ui.reading.link_sign import LinkSign
from annotator.ui.reading.link_words import words_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.ui.reading.link_plan import Route
    from annotator.ui.reading.link_scene import Curve, Sign
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
        self._sights = Sights(panes)
        self._everything = False
        self._waiting = False
        self._watched: set[str] = set()
        self._scene = LinkScene()
        self._canvas = LinkCanvas(workspace, theme)
        self._signs = [self._make_sign(0), self._make_sign(1)]
        self._making = LinkMaking(panes)
        self._making.moved.connect(self.arrange_soon)
        self._made: Route | None = None
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
        return self._scene.curves

    @property
    def signs(self) -> list[LinkSign]:
        """The buttons in sight."""
        return [button for button in self._signs if button.sign is not None]

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
        return self._made

    def show_making(self, source: str) -> None:
        """Draw a link that is being made from the span `source`; "" for none."""
        self._making.begin(self._workspace.project.span(source) if source else None)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme's colours."""
        self._theme = theme
        self._canvas.wear(theme)
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
        self._making.watch()
        self.raise_()
        for button in self._signs:
            button.raise_()
        self.arrange_soon()

    def _look_again(self, pane: str) -> None:
        self._sights.forget(pane)
        self.arrange_soon()

    def _follow(self, changes: Changes) -> None:
        self._book.follow(changes)
        if changes.schema:
            self._canvas.forget_looks()
        self._sights.forget()
        self.arrange_soon()

    def _start_over(self) -> None:
        self._book.forget()
        self._sights.forget()
        self.arrange_soon()

    # Arranging

    def _arrange(self) -> None:
        workspace, before = self._workspace, self._scene
        self._scene, self._made = LinkScene(), None
        if workspace.chosen or self._everything or self._making.source:
            wanted = sought(
                book=self._book,
                articles=self._panes.open_articles(),
                chosen=workspace.chosen,
                everything=self._everything,
            )
            stand = self._sights.look(wanted.spans | self._making.spans(workspace.chosen))
            self._scene = scene_of(wanted=wanted, sights=stand, chosen=workspace.chosen)
            if self._making.source:
                self._made = self._making.route(stand, workspace.chosen_span())
        for box in self._canvas.show(self._scene, self._made):
            self.update(box)
        if before.signs or self._scene.signs:
            self._show_signs()

    # Buttons

    def _show_signs(self) -> None:
        area = self._sights.area()
        wanted = [sign for sign in self._scene.signs if area.left() <= sign.x <= area.right()]
        while len(self._signs) < len(wanted):
            self._signs.append(self._make_sign(len(self._signs)))
        for button, sign in zip(self._signs, wanted, strict=False):
            if button.stand_for(sign, self._canvas.colour_of(sign.label), self._theme):
                self._name(button, sign)
        for button in self._signs[len(wanted) :]:
            button.rest()

    def _name(self, button: LinkSign, sign: Sign) -> None:
        words = words_of(sign, self._workspace)
        button.set_words(words, self.tr("{words} (Shift+L)").format(words=words))

    def _make_sign(self, number: int) -> LinkSign:
        button = LinkSign(f"link_sign_{number + 1}", self._panes)
        button.travel_wanted.connect(self.travel_wanted)
        return button

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self._sights.area()
        painter.setClipRect(area.left(), 0, area.width(), self.height())
        self._canvas.paint(painter, event.region())
        painter.end()
