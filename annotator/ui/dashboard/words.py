"""What the sections of the dashboard are called, and the ways to save one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

SAVINGS: Final = ("plot.svg", "plot.png", "table.csv")


def section_name(id: str) -> str:
    """The name of a section."""
    translate = QCoreApplication.translate
    return {
        "overview": translate("dashboard", "Overview"),
        "pace": translate("dashboard", "Pace"),
        "work": translate("dashboard", "Over the days"),
        "labels": translate("dashboard", "Labels"),
        "outlets": translate("dashboard", "Outlets"),
        "time": translate("dashboard", "By publication"),
        "undone": translate("dashboard", "Longest undone"),
    }[id]


def saving(id: str) -> str:
    """What a way to save is called."""
    translate = QCoreApplication.translate
    return {
        "plot.svg": translate("dashboard", "Plots as SVG …"),
        "plot.png": translate("dashboard", "Plots as PNG …"),
        "table.csv": translate("dashboard", "Numbers as CSV …"),
    }[id]
