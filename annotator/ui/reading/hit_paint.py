"""Paints places found: a soft ground with a thin line around it; the current one stronger."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.contrast import mixed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.span import Piece
    from annotator.ui.reading.layout import ChunkLayout
    from annotator.ui.reading.scene import Scene
    from annotator.ui.theme import Theme

_GROUND, _CURRENT_GROUND, _LINE = 0.86, 0.68, 0.2


def hit_grounds(theme: Theme) -> tuple[QColor, QColor]:
    """What stands behind the text of a hit, and of the current one."""
    return mixed(theme.accent, theme.panel, _GROUND), mixed(
        theme.accent, theme.panel, _CURRENT_GROUND
    )


def hit_edge(theme: Theme) -> QColor:
    """The thin line around a hit, by which it is told from a band, which has none."""
    return mixed(theme.accent, theme.panel, _LINE)


def paint_hits(painter: QPainter, scene: Scene, layout: ChunkLayout) -> None:
    """Paint the hits in a chunk, below its text."""
    if not scene.hits:
        return
    ground, current = hit_grounds(scene.theme)
    thin = QPen(hit_edge(scene.theme), 1)
    for number, hit in _hits_in(scene, layout):
        is_current = number == scene.current_hit
        painter.setPen(Qt.PenStyle.NoPen if is_current else thin)
        painter.setBrush(current if is_current else ground)
        painter.drawRects(_boxes(layout, hit))


def paint_current_hit(painter: QPainter, scene: Scene) -> None:
    """Paint the line around the current hit, over everything: a selection may lie on it."""
    view = scene.view
    if not 0 <= scene.current_hit < len(scene.hits):
        return
    start, end = scene.hits[scene.current_hit]
    painter.setPen(QPen(scene.theme.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for _, y, layout in view.visible():
        if start < layout.end and end > layout.start:
            painter.drawRects(
                [box.translated(view.left, y) for box in _boxes(layout, (start, end))]
            )


def _hits_in(scene: Scene, layout: ChunkLayout) -> Iterator[tuple[int, Piece]]:
    """The hits that reach into a chunk, with their numbers: there may be 100,000 elsewhere."""
    first = bisect_right(scene.hits, layout.start, key=lambda hit: hit[1])
    for number in range(first, len(scene.hits)):
        if scene.hits[number][0] >= layout.end:
            return
        yield number, scene.hits[number]


def _boxes(layout: ChunkLayout, hit: Piece) -> list[QRect]:
    # A rectangle is drawn with its line outside on the right and below.
    return [rect.adjusted(-1, -2, 0, 1) for _, rect in layout.rects(*hit)]
