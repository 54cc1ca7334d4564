"""The links over a row of panes as they are drawn: where they run, in which strokes, with which buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.reading.link_canvas import LinkCanvas
from annotator.ui.reading.link_making import LinkMaking
from annotator.ui.reading.link_scene import LinkScene, scene_of, sought
from annotator.ui.reading.link_sight import Sights
from annotator.ui.reading.link_sign import LinkSign
from annotator.ui.reading.link_words import words_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QRegion

    from annotator.app.link_book import LinkBook
    from annotator.app.workspace import Workspace
    from annotator.ui.reading.link_overlay import LinkOverlay
    from annotator.ui.reading.link_plan import Route
    from annotator.ui.reading.link_scene import Sign
    from annotator.ui.reading.pane_row import PaneRow
    from annotator.ui.theme import Theme


class LinkDrawing:
    """What `overlay` shows. `made` is the link that is being made; the buttons are children of the row, above it."""

    def __init__(
        self, workspace: Workspace, panes: PaneRow, theme: Theme, overlay: LinkOverlay
    ) -> None:
        self._workspace = workspace
        self._panes = panes
        self._theme = theme
        self._overlay = overlay
        self._sights = Sights(panes)
        self._canvas = LinkCanvas(workspace, theme)
        self._all_signs = [self._make_sign(0), self._make_sign(1)]
        self.scene = LinkScene()
        self.made: Route | None = None
        self.making = LinkMaking(panes)
        self.making.moved.connect(overlay.arrange_soon)

    @property
    def signs(self) -> list[LinkSign]:
        """The buttons in sight."""
        return [button for button in self._all_signs if button.sign is not None]

    def wear(self, theme: Theme) -> None:
        """Wear the theme's colours from the next scene on."""
        self._theme = theme
        self._canvas.wear(theme)

    def forget_looks(self) -> None:
        """Labels or link types may look otherwise now."""
        self._canvas.forget_looks()

    def forget_sight(self, pane: str = "") -> None:
        """Something moved in the pane of that name; "" for all."""
        self._sights.forget(pane)

    def watch(self) -> None:
        """Follow the panes that are there now, and stand above them."""
        self.making.watch()
        for button in self._all_signs:
            button.raise_()

    # Arranging

    def arrange(self, book: LinkBook, *, everything: bool) -> list[QRect]:
        """Work out what is drawn now; the places where something else is drawn than before."""
        workspace, before = self._workspace, self.scene
        self.scene, self.made = LinkScene(), None
        if workspace.chosen or everything or self.making.source:
            wanted = sought(
                book=book,
                articles=self._panes.open_articles(),
                chosen=workspace.chosen,
                everything=everything,
            )
            stand = self._sights.look(wanted.spans | self.making.spans(workspace.chosen))
            self.scene = scene_of(wanted=wanted, sights=stand, chosen=workspace.chosen)
            if self.making.source:
                self.made = self.making.route(stand, workspace.chosen_span())
        boxes = self._canvas.show(self.scene, self.made)
        if before.signs or self.scene.signs:
            self._show_signs()
        return boxes

    # Buttons

    def _show_signs(self) -> None:
        area, signs = self._sights.area(), self._all_signs
        wanted = [sign for sign in self.scene.signs if area.left() <= sign.x <= area.right()]
        while len(signs) < len(wanted):
            signs.append(self._make_sign(len(signs)))
        for button, sign in zip(signs, wanted, strict=False):
            if button.stand_for(sign, self._canvas.colour_of(sign.label), self._theme):
                self._name(button, sign)
        for button in signs[len(wanted) :]:
            button.rest()

    def _name(self, button: LinkSign, sign: Sign) -> None:
        button.set_words(words_of(sign, self._workspace))

    def _make_sign(self, number: int) -> LinkSign:
        button = LinkSign(f"link_sign_{number + 1}", self._panes)
        button.travel_wanted.connect(self._overlay.travel_wanted)
        return button

    # Painting

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint what reaches into the region, where panes are in sight."""
        area = self._sights.area()
        painter.setClipRect(area.left(), 0, area.width(), self._overlay.height())
        self._canvas.paint(painter, region)
