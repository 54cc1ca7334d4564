"""Links drawn over a row of panes, from span to span, and the buttons that travel to what is out of sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from annotator.app.link_book import LinkBook
from annotator.ui.reading.link_making import LinkMaking
from annotator.ui.reading.link_paint import (
    DASHED,
    Look,
    Stroke,
    Tag,
    paint_stalk,
    paint_strokes,
    paint_tag,
    pattern_of,
    stalk_box,
    stroke_of,
    tags_of,
)
from annotator.ui.reading.link_scene import LinkScene, scene_of, sought
from annotator.ui.reading.link_sight import Sights
from annotator.ui.reading.link_sign import LinkSign
from annotator.ui.reading.link_words import words_of

if TYPE_CHECKING:
    from collections.abc import Hashable

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
        self._watched: set[int] = set()
        self._scene = LinkScene()
        self._strokes: dict[Hashable, Stroke] = {}
        self._tags: list[Tag] = []
        self._signs = [self._make_sign(0), self._make_sign(1)]
        self._making = LinkMaking(panes)
        self._making.moved.connect(self.arrange_soon)
        self._made: Route | None = None
        panes.installEventFilter(self)
        panes.panes_changed.connect(self._watch)
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
        self._strokes = {}
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
            if id(pane.surface) not in self._watched:
                self._watched.add(id(pane.surface))
                pane.surface.scrolled.connect(partial(self._look_again, pane.objectName()))
        self._making.watch()
        self._watched &= {id(pane.surface) for pane in self._panes.panes}
        self.raise_()
        for button in self._signs:
            button.raise_()
        self.arrange_soon()

    def _look_again(self, pane: str) -> None:
        self._sights.forget(pane)
        self.arrange_soon()

    def _follow(self, changes: Changes) -> None:
        self._book.follow(changes)
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
        if self._strokes or before.signs or self._made or self._scene != LinkScene():
            self._show_strokes()
            self._show_signs()
            self._update_stalks(before)

    def _show_strokes(self) -> None:
        before, tags = self._strokes, self._tags
        looks = [(curve.route, self._look(curve)) for curve in self._scene.curves]
        if self._made is not None:
            looks.append((self._made, Look(self._theme.accent, DASHED, True, True)))
        self._strokes = {}
        for route, look in looks:
            key = route, look.colour.rgba(), *look[1:]
            self._strokes[key] = before.get(key) or stroke_of(route, look)
        self._tags = tags_of(
            [
                (curve, self._type_name(curve), self._look(curve).colour.name())
                for curve in self._scene.curves
                if curve.strong and self._made is None
            ]
        )
        both = before | self._strokes
        changed = QRegion()
        for stroke in (both[key] for key in before.keys() ^ self._strokes.keys()):
            for box in stroke.boxes:
                changed = changed.united(box)
        for tag in set(tags) ^ set(self._tags):
            changed = changed.united(tag.box)
        self.update(changed)

    def _update_stalks(self, before: LinkScene) -> None:
        stalks = [{stalk_box(sign) for sign in scene.signs} for scene in (before, self._scene)]
        for box in stalks[0] ^ stalks[1]:
            self.update(QRect(*box))

    def _look(self, curve: Curve) -> Look:
        types = self._workspace.schema.link_types
        link = curve.pair.link
        place = next(n for n, kind in enumerate(types) if kind.id == link.type)
        colour = self._colour(curve.pair.source.label)
        strong = curve.strong and self._made is None
        return Look(colour, pattern_of(link.type, place), types[place].directed, strong)

    def _type_name(self, curve: Curve) -> str:
        return self._workspace.schema.link_type(curve.pair.link.type).name

    def _colour(self, label: str) -> QColor:
        if not self._workspace.schema.has_label(label):
            return self._theme.muted
        return self._theme.look(self._workspace.schema.label(label).look).line

    # Buttons

    def _show_signs(self) -> None:
        wanted = self._scene.signs
        while len(self._signs) < len(wanted):
            self._signs.append(self._make_sign(len(self._signs)))
        for button, sign in zip(self._signs, wanted, strict=False):
            if button.stand_for(sign, self._colour(sign.label), self._theme):
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
        if not self._strokes and not self._scene.signs:
            return
        painter = QPainter(self)
        paint_strokes(painter, self._strokes.values(), event.region())
        for tag in self._tags:
            paint_tag(painter, tag, self._theme)
        for sign in self._scene.signs:
            paint_stalk(painter, sign, self._colour(sign.label))
        painter.end()
