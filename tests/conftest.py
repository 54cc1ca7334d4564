"""What every test shares: no screen, and nobody's own folders."""

from __future__ import annotations

import os

# Before anything imports Qt: no test may need a screen or open a window on the developer's.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
