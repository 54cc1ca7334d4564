"""The plots of the page on agreement, section by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exchange import figures
from annotator.exchange.board_sections import (
    has_pair_plot,
    label_metrics,
    pair_chosen,
    pair_metrics,
)

if TYPE_CHECKING:
    from annotator.exchange.board_sections import Chosen, Ground
    from annotator.plots.drawing import Plot
    from annotator.plots.palette import Palette


def plots(ground: Ground, id: str, chosen: Chosen, palette: Palette, width: float) -> list[Plot]:
    """The plots of a section, so many pixels wide; none where it has none."""
    report = ground.report
    if id == "pairs" and has_pair_plot(ground):
        name = chosen.get("metric") or pair_metrics(ground)[0]
        return [figures.pairs_plot(report, name, palette, width)]
    if id == "labels" and (names := label_metrics(ground)):
        name = chosen.get("metric") or names[0]
        return [figures.labels_plot(report, name, ground.labels, palette, width)]
    if id == "confusion":
        matrix = report.confusion(*pair_chosen(ground, chosen))
        return [figures.confusion_plot(matrix, ground.labels, palette, width)]
    if id == "articles":
        name = chosen.get("metric") or figures.ALPHA
        every = list(ground.articles.values())
        half = width / 2 if width > 1000 else width
        return [draw(report, name, every, palette, half)
                for draw in (figures.length_plot, figures.date_plot)]  # fmt: skip
    if id == "time":
        return [figures.drift_plot(ground.stages, palette, width)]
    return []
