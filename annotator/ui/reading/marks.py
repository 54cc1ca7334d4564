"""What the reading surface is given to show: marks, their forms, and what their labels are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.strokes import MarkForm

if TYPE_CHECKING:
    from annotator.core.span import Pieces


__all__ = ["LabelNames", "Mark", "MarkForm"]


class Mark(NamedTuple):
    """A span as the surface shows it: `pieces` in code points of the stored text, `label` a label's id.

    `owner` is named above marks of the form OTHER.
    """

    id: str
    pieces: Pieces
    label: str
    form: MarkForm = MarkForm.OWN
    owner: str = ""

    @property
    def start(self) -> int:
        """First code point of the mark."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """One past the last code point of the mark."""
        return self.pieces[-1][1]


class LabelNames(NamedTuple):
    """How a label is shown: its row in the theme's table of looks, the name above a span, the full name."""

    look: int
    short: str
    name: str
