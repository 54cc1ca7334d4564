"""Where the built program begins."""

from __future__ import annotations

from annotator.__main__ import main

main()
