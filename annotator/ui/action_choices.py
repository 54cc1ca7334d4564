"""The actions that choose one of several: in menus of their own inside View."""

from __future__ import annotations

from annotator.app.window_size import PERCENTS
from annotator.ui.action_row import ActionRow

SIZE_ROWS = tuple(
    ActionRow(
        f"size.{n}", f"Everything at {n} %", checkable=True, tip="Size of everything in the window"
    )
    for n in PERCENTS
)
# Each language by the name that its speakers give it.
LANGUAGE_ROWS = tuple(
    ActionRow(f"language.{code}", text, checkable=True, tip="Language of the window")
    for code, text in (
        ("system", "As the system"),
        ("en", "English"),
        ("fr", "Français"),
        ("es", "Español"),
        ("ar", "العربية"),
    )
)
