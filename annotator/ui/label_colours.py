"""The table of label colours, (line, band) per row; the first four are the default schema's."""

from __future__ import annotations

LIGHT_LOOKS = (
    ("#96202E", "#F9E4E1"),
    ("#2B3F94", "#E1EAF5"),
    ("#8C6200", "#FBEBD3"),
    ("#0E746D", "#DDF1F3"),
)

DARK_LOOKS = (
    ("#EC7F72", "#45282A"),
    ("#8C9CF8", "#23374F"),
    ("#FBD35A", "#46361C"),
    ("#86E5D6", "#17393F"),
)
