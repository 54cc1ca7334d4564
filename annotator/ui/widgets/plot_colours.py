"""The colours that plots wear in a theme of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.plots.palette import Palette
from annotator.ui.contrast import mixed

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.ui.theme import Theme

_SERIES = 6


def plot_palette(theme: Theme) -> Palette:
    """The colours of plots in a theme of the window."""
    # A grid is no edge: behind bars and numbers it stays faint in every theme.
    grid = mixed(theme.hairline, theme.panel, 0.6) if theme.is_high else theme.hairline
    return Palette(
        ground=theme.panel.name(),
        ink=theme.ink.name(),
        muted=theme.muted.name(),
        grid=grid.name(),
        accent=theme.accent.name(),
        series=tuple(theme.look(n).line.name() for n in range(_SERIES)),
    )


def label_colours(theme: Theme, schema: Schema) -> tuple[str, ...]:
    """The colour of each label's line, in the order of the scheme."""
    return tuple(theme.look(label.look).line.name() for label in schema.labels)
