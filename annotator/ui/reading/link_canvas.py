"""The links of a scene made into strokes and names, and which places of the row they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from annotator.core.layer import is_suggester
from annotator.ui.reading.link_paint import (
    DASHED,
    SUGGESTED,
    Look,
    Stroke,
    Tag,
    box_of,
    paint_stalk,
    paint_strokes,
    paint_tag,
    pattern_of,
    stalk_box,
    stroke_of,
    tags_of,
)
from annotator.ui.reading.link_scene import LinkScene

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from PySide6.QtGui import QColor, QPainter, QRegion

    from annotator.app.workspace import Workspace
    from annotator.core.link import Link
    from annotator.ui.reading.link_plan import Route
    from annotator.ui.reading.link_routes import Segment
    from annotator.ui.reading.link_scene import Curve
    from annotator.ui.theme import Theme

# A piece of a route in its look, as the painter sees it, and the ground that it shares with others.
_Pieces = dict[tuple["Segment", Look], "Hashable"]


class LinkCanvas:
    """Paints the scene that it was shown last; knows what differs from the one before."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        self._workspace = workspace
        self._theme = theme
        self._scene = LinkScene()
        self._strokes: dict[tuple[Route, Look], Stroke] = {}
        self._pieces: _Pieces = {}
        self._tags: list[Tag] = []
        self._looks: dict[tuple[str, str, bool, bool], Look] = {}

    def wear(self, theme: Theme) -> None:
        """Wear the theme's colours from the next scene on."""
        self._theme = theme
        self.forget_looks()

    def forget_looks(self) -> None:
        """Labels or link types may look otherwise now."""
        self._looks = {}

    # What is shown

    def show(self, scene: LinkScene, made: Route | None) -> list[QRect]:
        """Take a scene, and a link that is being made; the places where something else is drawn now."""
        before, strokes, tags, pieces = self._scene, self._strokes, self._tags, self._pieces
        self._scene = scene
        looks = [(curve.route, self._look(curve, calm=made is not None)) for curve in scene.curves]
        if made is not None:
            looks.append((made, Look(self._theme.accent.rgba(), DASHED, True, True)))
        self._strokes = {key: strokes.get(key) or stroke_of(*key) for key in looks}
        self._pieces = dict(_pieces(looks))
        self._tags = [] if made is not None else self._named(scene.curves)
        stalks = [{stalk_box(sign) for sign in shown.signs} for shown in (before, scene)]
        return [
            *_grounds(pieces, self._pieces),
            *(tag.box for tag in set(tags) ^ set(self._tags)),
            *(QRect(*box) for box in stalks[0] ^ stalks[1]),
        ]

    def _named(self, curves: Iterable[Curve]) -> list[Tag]:
        named = [
            (curve, self._name(curve.pair.link), self._look(curve).colour)
            for curve in curves
            if curve.strong
        ]
        return tags_of(named) if named else []

    def _name(self, link: Link) -> str:
        """What stands on a link; behind that of a suggestion a question mark, as behind its spans."""
        name = self._workspace.schema.link_type(link.type).name
        return f"{name} ?" if is_suggester(link.annotator) else name

    def _look(self, curve: Curve, *, calm: bool = False) -> Look:
        """How a link is drawn; `calm` while another one is being made."""
        link = curve.pair.link
        is_strong, suggested = curve.strong and not calm, is_suggester(link.annotator)
        key = link.type, curve.pair.source.label, is_strong, suggested
        if key not in self._looks:
            type, label, strong, _ = key
            types = self._workspace.schema.link_types
            place = next(n for n, kind in enumerate(types) if kind.id == type)
            colour = self._theme.muted if suggested else self.colour_of(label)
            pattern = SUGGESTED if suggested else pattern_of(type, place)
            self._looks[key] = Look(colour.rgba(), pattern, types[place].directed, strong)
        return self._looks[key]

    def colour_of(self, label: str) -> QColor:
        """The colour of a label's links; a quiet one for "", where they are of several."""
        schema = self._workspace.schema
        if not schema.has_label(label):
            return self._theme.muted
        return self._theme.look(schema.label(label).look).line

    # Painting

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint what reaches into the region."""
        paint_strokes(painter, self._strokes.values(), region)
        for tag in self._tags:
            paint_tag(painter, tag, self._theme)
        for sign in self._scene.signs:
            paint_stalk(painter, sign, self.colour_of(sign.label))


def _pieces(looks: Iterable[tuple[Route, Look]]) -> Iterable[tuple[tuple[Segment, Look], Hashable]]:
    for route, look in looks:
        panes = route.source.pane, route.target.pane
        # What goes round a pane is long: boxes around two of its pieces would hold the pane.
        apart = abs(panes[0] - panes[1]) > 1
        for segment in route.segments:
            yield (segment, look), segment if apart else (*sorted(panes), route.source.side)


def _grounds(before: _Pieces, after: _Pieces) -> Iterable[QRect]:
    """The grounds on which pieces came or went, as few rectangles."""
    both = before | after
    grounds: dict[Hashable, QRect] = {}
    for key in before.keys() ^ after.keys():
        ground, box = both[key], box_of(key[0])
        grounds[ground] = box.united(grounds[ground]) if ground in grounds else box
    return grounds.values()
