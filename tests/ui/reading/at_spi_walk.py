"""Walks the accessibility bus and writes what it finds, one object a line; runs on the system's Python."""

from __future__ import annotations

import sys
import time

import pyatspi  # type: ignore[import-not-found]

_TRIES = 60


def lines(thing: object, depth: int = 0) -> list[str]:
    """The object and all in it: role, name, and of a text caret, first characters, looks at the caret."""
    line = f"{'  ' * depth}{thing.getRoleName()} {thing.name!r}"  # type: ignore[attr-defined]
    try:
        text = thing.queryText()  # type: ignore[attr-defined]
        line += f" caret {text.caretOffset} {text.getText(0, 24)!r}"
    except NotImplementedError:
        pass
    found = [line]
    if " caret 4 " in line:
        worn, start, end = text.getAttributes(text.caretOffset)
        found.append(f"from {start} to {end}: {' '.join(sorted(worn.split(';')))}")
    for child in thing:  # type: ignore[attr-defined]
        found += lines(child, depth + 1)
    return found


def main() -> None:
    """Wait until the page has put its caret, then write the tree."""
    desktop = pyatspi.Registry.getDesktop(0)
    for _ in range(_TRIES):
        found = [line for application in desktop for line in lines(application)]
        if any(" caret 4 " in line for line in found):
            break
        time.sleep(0.25)
    sys.stdout.write("\n".join(found) + "\n")


if __name__ == "__main__":
    main()
