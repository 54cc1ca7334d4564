"""What the built program does before anything else: take over what was worked out when it was built."""

from __future__ import annotations

from bundle.kept_modules import use_kept


def begin() -> None:
    """Load modules, and then records and patterns, from the files beside this program from now on."""
    use_kept(__file__.replace("\\", "/").rsplit("/", 2)[0])
    from bundle.prepared import use_prepared

    use_prepared()
