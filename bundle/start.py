"""Where the built program begins."""

from __future__ import annotations

from bundle.beginning import begin

begin()

from annotator.__main__ import main  # noqa: E402 - what it imports is prepared

main()
