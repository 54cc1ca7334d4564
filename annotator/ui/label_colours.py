"""The table of label colours, (line, band) per row; the first four are the default schema's.

In either theme any two lines lie at least 13 apart in CAM02-UCS for normal, protan, deutan and tritan
sight, a line reads on its band, the page and the panel (4.5:1), and body text on the band (9:1). The
further rows are in the order in which normal sight tells them best from those before. Checked by
tests/ui/test_label_colours.py, found by tests/palette_search.py.
"""

from __future__ import annotations

LIGHT_LOOKS = (
    ("#96202E", "#F9E4E1"),
    ("#2B3F94", "#E1EAF5"),
    ("#8C6200", "#FBEBD3"),
    ("#0E746D", "#DDF1F3"),
    ("#341C34", "#FCEDFF"),
    ("#7462A5", "#F3F0F9"),
    ("#C62F6F", "#FFEDF3"),
    ("#623647", "#F6DBEA"),
    ("#680800", "#FCDECC"),
    ("#6E4BF9", "#EDF0FF"),
    ("#121967", "#E4E1F0"),
    ("#45131B", "#FFDBDE"),
)

DARK_LOOKS = (
    ("#EC7F72", "#45282A"),
    ("#8C9CF8", "#23374F"),
    ("#FBD35A", "#46361C"),
    ("#86E5D6", "#17393F"),
    ("#B7A5C3", "#42304B"),
    ("#D4C6FF", "#33333F"),
    ("#D1FFBC", "#1B331B"),
    ("#97848C", "#2A1527"),
    ("#B28012", "#241E0F"),
    ("#8585B1", "#241E36"),
    ("#A1B6A8", "#2D3C36"),
    ("#D2A800", "#30300F"),
)
