"""Names for files and types, made of what people called things, where a format takes few characters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from annotator.core.text import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable

# Stands for the annotator where nobody has begun: no name of anybody, though its file is called so.
UNTOUCHED = "\0untouched"

_UNSAFE = re.compile(r"[^\w.\-]+")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_\-]+")
_SPACES = re.compile(r"\s+")
# File systems count bytes, up to 255: this many characters of four bytes, and a hash, stay below it.
_LONGEST = 50
# Of Windows, with any suffix.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|(com|lpt)[\d¹²³])(\..*)?")


class FileNames:
    """Gives each id a name that every file system takes, the same for the same id, no two alike.

    `changed` counts the ids that are no such names themselves.
    """

    def __init__(self) -> None:
        self.changed = 0
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, id: str) -> str:
        """The name of the file for that id, without a suffix."""
        if id not in self._names:
            self._names[id] = self._made(id)
        return self._names[id]

    def _made(self, id: str) -> str:
        name = _UNSAFE.sub("-", id).strip("-.")[:_LONGEST].rstrip("-.")
        if not name or _DEVICES.fullmatch(name) or _key(name) in self._taken:
            name, stem, size = "", name or "article", 8
            # Somebody may be called as another's name was made.
            while not name or _key(name) in self._taken:
                name, size = f"{stem}-{fingerprint(id)[:size]}", size + 1
        self.changed += name != id
        self._taken.add(_key(name))
        return name


class TypeNames:
    """Gives each id a name of ASCII letters, digits, `_` and `-`, no two alike; `known` ids keep theirs first.

    Without `ascii` a name is anything without white space. `changed` has the names of the ids asked for that are no
    such names themselves.
    """

    def __init__(self, kind: str, known: Iterable[str] = (), *, ascii: bool = True) -> None:  # noqa: A002
        self.changed: dict[str, str] = {}
        self._kind = kind
        self._ascii = ascii
        self._bad = _NOT_PLAIN if ascii else _SPACES
        self._names: dict[str, str] = {}
        for id in sorted(known, key=lambda id: self._bad.search(id) is not None):
            self._made(id)

    def of(self, id: str) -> str:
        """The name for that id."""
        name = self._names.get(id) or self._made(id)
        if name != id:
            self.changed[id] = name
        return name

    def back(self) -> dict[str, str]:
        """The known ids that had to change, by their names."""
        return {name: id for id, name in self._names.items() if name != id}

    def _made(self, id: str) -> str:
        name = id
        if not id or self._bad.search(id):
            plain = unicodedata.normalize("NFKD", id).encode("ascii", "ignore").decode("ascii")
            name = self._bad.sub("_", plain if self._ascii else id).strip("_")
            name = name[:_LONGEST] or self._kind
        if name in self._names.values():
            name = f"{name}-{fingerprint(id)[:8]}"
        self._names[id] = name
        return name


def _key(name: str) -> str:
    """What two names share that some file system takes for one."""
    return unicodedata.normalize("NFC", name).casefold()
