"""All that a reading surface shows at one moment, as the painter is given it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.ui.reading.motions import Caret

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.span import Piece
    from annotator.ui.reading.view import View
    from annotator.ui.strokes import Inks
    from annotator.ui.theme import Theme


@dataclass(slots=True)
class Scene:
    """A view and what stands out in it; offsets are code points.

    `chosen` and `hovered` are ids of marks. `hits` are places found, `jump_labels` letters at words.
    """

    view: View
    theme: Theme
    inks: Inks
    caret: Caret = field(default_factory=Caret)
    chosen: str | None = None
    hovered: str | None = None
    focused: bool = False
    hits: Sequence[Piece] = ()
    current_hit: int = -1
    jump_labels: Mapping[int, str] = field(default_factory=dict)
