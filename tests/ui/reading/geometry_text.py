"""What stands where on a reading surface, as text: visible lines, the boxes of marks in their lanes, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.reading.layout import ChunkLayout, Line
    from annotator.ui.reading.surface import ReadingSurface
    from annotator.ui.reading.view import View


def geometry_as_text(surface: ReadingSurface) -> str:
    """One line for each line of text in sight, indented ones for the names and marks on it."""
    view = surface._view
    rows: list[str] = []
    for chunk, y, layout in view.visible():
        for number, line in enumerate(layout.lines):
            if y + line.top + line.height > 0 and y + line.top < view.height:
                rows += _line(view, chunk, layout, number, y)
    return "\n".join(rows)


def _line(view: View, chunk: int, layout: ChunkLayout, number: int, y: int) -> Iterator[str]:
    line = layout.lines[number]
    start, end = layout.offset(line.first), layout.offset(line.last)
    yield f"{y + line.top:>4} +{line.height} {start}-{end} {layout.shown[start - layout.start : end - layout.start]!r}"
    decoration = view.page.decoration(chunk)
    for caption in decoration.captions.get(number, []):
        yield f"       name {caption.text} {caption.left}-{caption.right}"
    for part in decoration.parts:
        if part.line == number:
            yield f"       {_part(part.mark.id, part.lane, part.boxes, line, y)}"


def _part(id: str, lane: int, boxes: list[tuple[int, int]], line: Line, y: int) -> str:
    where = " ".join(f"{left}-{right}" for left, right in boxes)
    return f"mark {id} lane {lane} at {where} y {y + line.text_top}-{y + line.text_bottom}"
