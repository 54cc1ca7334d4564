"""Where the built program begins."""

from __future__ import annotations

from bundle.prepared import use_prepared

use_prepared()

from annotator.__main__ import main  # noqa: E402 - what it imports is prepared

main()
