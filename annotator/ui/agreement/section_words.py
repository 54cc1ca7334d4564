"""What the sections of the page on agreement are called, and the ways to save them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)


SECTIONS = (
    "overall",
    "pairs",
    "labels",
    "confusion",
    "articles",
    "time",
    "links",
    "training",
    "gamma",
    "missing",
)
KINDS = ("csv", "md", "latex")


def section_name(id: str) -> str:
    """The name of a section."""
    return _tr(
        {
            "overall": "Overall",
            "pairs": "Each two annotators",
            "labels": "Labels",
            "confusion": "Which label for which",
            "articles": "Articles",
            "time": "Over time",
            "links": "Links",
            "training": "Training",
            "gamma": "Gamma",
            "missing": "Left out",
        }[id]
    )


def saving(id: str) -> str:
    """What a way to save is called: plots, the table shown, every figure, the whole report."""
    return _tr(
        {
            "plot.svg": "Plot as SVG …",
            "plot.png": "Plot as PNG …",
            "table.csv": "This table as CSV …",
            "table.md": "This table as Markdown …",
            "table.latex": "This table as LaTeX …",
            "all.csv": "Every figure as CSV …",
            "all.md": "Every figure as Markdown …",
            "all.latex": "Every figure as LaTeX …",
            "page.html": "The report as one HTML page …",
        }[id]
    )


SAVINGS = (
    "plot.svg", "plot.png", "table.csv", "table.md", "table.latex",
    "all.csv", "all.md", "all.latex", "page.html",
)  # fmt: skip
SUFFIXES = {"latex": "tex"}
