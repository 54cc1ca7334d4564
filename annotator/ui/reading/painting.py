"""Paints a scene: bands, selection, text, lines, names, the chosen span, the caret, letters to jump by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText

from annotator.ui.contrast import mixed
from annotator.ui.reading.decoration import Name
from annotator.ui.reading.handles import handles
from annotator.ui.reading.hit_paint import paint_current_hit, paint_hits
from annotator.ui.reading.mark_paint import groups, paint_bands, paint_edges, paint_lines

if TYPE_CHECKING:
    from annotator.ui.reading.decoration import Decoration, Part
    from annotator.ui.reading.layout import ChunkLayout, Line
    from annotator.ui.reading.page import Page
    from annotator.ui.reading.scene import Scene
    from annotator.ui.theme import Theme

_LINE_END = 5
CARET_WIDTH = 2


def paint(painter: QPainter, scene: Scene, clip: QRect) -> None:
    """Paint what of the scene lies in `clip`, a rectangle of the viewport."""
    view = scene.view
    painter.fillRect(clip, scene.theme.panel)
    # Signs stacked deep under a letter reach out of their line: those of a line beside what is painted, into it.
    reach = view.page.style.pitch // 2
    clip = clip.adjusted(0, -reach, 0, reach)
    for chunk, y, layout in view.visible():
        if y < clip.bottom() + 1 and y + layout.height > clip.top():
            painter.translate(view.left, y)
            paint_chunk(painter, scene, chunk, layout, clip.translated(-view.left, -y))
            painter.translate(-view.left, -y)
    _paint_raised(painter, scene)
    paint_current_hit(painter, scene)
    _paint_caret(painter, scene)
    _paint_jump_labels(painter, scene)


def paint_chunk(
    painter: QPainter, scene: Scene, chunk: int, layout: ChunkLayout, clip: QRect
) -> None:
    """Paint a chunk with its marks, its top left at the painter's origin; `clip` is what of it is wanted."""
    page = scene.view.page
    found = groups(page, chunk, scene.chosen)
    paint_bands(painter, scene.inks, found)
    paint_hits(painter, scene, layout)
    _paint_selection(painter, scene, layout)
    paint_edges(painter, scene.inks, found)
    painter.setPen(quiet_text(scene.theme) if scene.jump_labels else scene.theme.ink)
    layout.qt.draw(painter, QPointF(0, 0), [], QRectF(clip))
    paint_lines(painter, scene.inks, found)
    _paint_captions(painter, scene, page, chunk, layout)


def quiet_text(theme: Theme) -> QColor:
    """Text that steps back behind the letters to jump by, and is still read on every band."""
    return mixed(theme.muted, theme.ink, 0.25)


# Names above marks


def _paint_captions(
    painter: QPainter, scene: Scene, page: Page, chunk: int, layout: ChunkLayout
) -> None:
    decoration = page.decoration(chunk)
    if decoration.names is None:
        decoration.names = _names(page, decoration, layout)
    if decoration.names:
        painter.setFont(page.style.caption_font)
    for name in decoration.names:
        dim = scene.chosen is not None and name.mark.id != scene.chosen
        painter.setPen(scene.inks.ink(name.look, name.mark.form, dim=dim).name)
        painter.drawStaticText(name.place, name.text)


def _names(page: Page, decoration: Decoration, layout: ChunkLayout) -> list[Name]:
    marks = {part.mark.id: part.mark for part in decoration.parts if part.begins}
    made: list[Name] = []
    for number, placed in decoration.captions.items():
        y = caption_baseline(layout.lines[number]) - page.caption_ascent
        for caption in placed:
            mark = marks[caption.mark]
            above = _reach_below(caption.text, page.style.caption_font)
            place, text = QPointF(caption.left, y - above), _static(caption.text)
            made.append(Name(place, text, page.look_of(mark), mark))
    return made


def caption_baseline(line: Line) -> int:
    """Where the names above a line stand."""
    return line.text_top - 2


def _reach_below(name: str, font: QFont) -> float:
    """How far, in pixels, the letters of a name hang below its line: in Latin they are capitals, in Arabic they do."""
    return 0.0 if name.isascii() else max(QFontMetricsF(font).tightBoundingRect(name).bottom(), 0.0)


@lru_cache(maxsize=512)
def _static(text: str) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    return static


# Selection


def _paint_selection(painter: QPainter, scene: Scene, layout: ChunkLayout) -> None:
    start, end = scene.caret.start, scene.caret.end
    if start < end and start <= layout.end and end > layout.start:
        colour = scene.theme.selection if scene.focused else _unfocused(scene)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        rects = selection_rects(layout, start, end)
        painter.drawRects(rects)
        _paint_first_end(painter, scene, layout, rects)


def _paint_first_end(
    painter: QPainter, scene: Scene, layout: ChunkLayout, rects: list[QRect]
) -> None:
    """A line where the selection was begun, as the caret is one at its other end: the ground alone is pale."""
    anchor = scene.caret.anchor
    inside = layout.start <= anchor <= layout.end
    edge = layout.edge(anchor, end=anchor == scene.caret.end) if inside else None
    if edge is not None:
        number, x = edge
        line = layout.lines[number]
        colour = scene.theme.accent if scene.focused else scene.theme.outline
        place = QRect(x - 1, line.text_top, CARET_WIDTH, line.ascent + line.descent)
        for rect in rects:
            painter.fillRect(place & rect, colour)


def _unfocused(scene: Scene) -> QColor:
    return mixed(scene.theme.selection, scene.theme.panel, 0.45)


def selection_rects(layout: ChunkLayout, start: int, end: int) -> list[QRect]:
    """The rectangles of a selection in a chunk, with a stub where a selected line end has no width."""
    found = [rect.adjusted(0, -1, 0, 1) for _, rect in layout.rects(start, end)]
    if start <= layout.end < end:
        line = layout.lines[-1]
        position = layout.position(layout.end)
        x = round(layout.caret_x(position, len(layout.lines) - 1))
        left = x - _LINE_END if layout.right_to_left else x
        found.append(QRect(left, line.text_top - 1, _LINE_END, line.ascent + line.descent + 2))
    return found


# The chosen span, the one under the pointer


def _paint_raised(painter: QPainter, scene: Scene) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene.hovered is not None and scene.hovered != scene.chosen:
        _paint_outline(painter, scene, scene.hovered, 1.0)
    if scene.chosen is not None:
        _paint_outline(painter, scene, scene.chosen, 1.6)
        _paint_handles(painter, scene, scene.chosen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_outline(painter: QPainter, scene: Scene, id: str, width: float) -> None:
    mark = scene.view.page.marks.get(id)
    rows = rows_of(scene, id)
    if mark is not None and rows:
        # At the start no span is chosen or pointed at.
        from annotator.ui.reading.outline import outline

        ink = scene.inks.ink(scene.view.page.look_of(mark), mark.form)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink.line, width))
        painter.drawPath(outline(rows).translated(0.5, 0.5))


def rows_of(scene: Scene, id: str) -> list[list[QRect]]:
    """The boxes to outline of a mark, line by line, in viewport coordinates."""
    view = scene.view
    rows: list[list[QRect]] = []
    for chunk, y, layout in view.visible():
        for part in view.page.decoration(chunk).parts_of(id):
            boxes = _outlined(part, layout.lines[part.line])
            rows.append([box.translated(view.left, y) for box in boxes])
    return rows


def _outlined(part: Part, line: Line) -> list[QRect]:
    # Below the names, which stand two pixels above the band.
    top = line.text_top - 1
    bottom = part.lane_top(line) + 4
    return [QRect(left - 2, top, right - left + 3, bottom - top) for left, right in part.boxes]


def _paint_handles(painter: QPainter, scene: Scene, id: str) -> None:
    mark = scene.view.page.marks.get(id)
    if mark is None:
        return
    ink = scene.inks.ink(scene.view.page.look_of(mark), mark.form)
    painter.setPen(QPen(scene.theme.panel, 1))
    painter.setBrush(ink.line)
    for handle in handles(scene.view, mark).values():
        painter.drawEllipse(handle.knob)


# The caret, letters to jump by


def _paint_caret(painter: QPainter, scene: Scene) -> None:
    rect = caret_rect(scene)
    if rect is not None:
        painter.fillRect(rect, scene.theme.accent if scene.focused else scene.theme.outline)


def caret_rect(scene: Scene) -> QRect | None:
    """The caret in viewport coordinates, None where it is far out of sight."""
    view, caret = scene.view, scene.caret
    spot = view.spot(caret.position, at_end=caret.at_end)
    y = view.y_of(spot.chunk)
    if y is None:
        return None
    layout = view.page.layout(spot.chunk)
    line = layout.lines[spot.line]
    x = view.left + round(layout.caret_x(layout.position(caret.position), spot.line))
    return QRect(x - 1, y + line.text_top - 2, CARET_WIDTH, line.ascent + line.descent + 4)


def _paint_jump_labels(painter: QPainter, scene: Scene) -> None:
    if not scene.jump_labels:
        return
    font = QFont(scene.view.page.style.caption_font)
    font.setPixelSize(font.pixelSize() + 1)
    font.setWeight(QFont.Weight.Bold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for offset, text in scene.jump_labels.items():
        _paint_jump_label(painter, scene, metrics, offset, text)


def _paint_jump_label(
    painter: QPainter, scene: Scene, metrics: QFontMetricsF, offset: int, text: str
) -> None:
    rects = scene.view.rects(offset, offset + 1)
    if not rects:
        return
    height = round(metrics.capHeight()) + 5
    width = round(metrics.horizontalAdvance(text)) + 2
    box = QRect(rects[0].left() - 1, rects[0].top() - height + 4, width, height)
    painter.fillRect(box, scene.theme.accent)
    painter.setPen(scene.theme.on_accent)
    painter.drawText(QPointF(box.left() + 1, box.bottom() - 2), text)
