"""Files that Qt reads from memory, under `:/`: a stylesheet can name images only by path.

So the few drawings a stylesheet needs are tinted when the program runs and written nowhere. The
tables are those which Qt's own resource compiler makes (its format 1): a tree of fixed-size nodes,
names with their hashes, and contents, all big-endian.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import qRegisterResourceData

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORMAT = 1
_FOLDER = 2
_LANGUAGE_ANY = 1
# Qt keeps pointers into the tables, so they live as long as the program.
_tables: list[tuple[bytes, bytes, bytes]] = []


def serve(folder: str, files: Mapping[str, bytes]) -> None:
    """Make each file readable by Qt as `:/folder/name` until the program ends; once per folder."""
    names, places = _name_table([folder, *files])
    contents, offsets = _content_table(files)
    # The root and the one folder, then the files in the order of their hashes, as Qt looks them up.
    tree = struct.pack(">IHII", 0, _FOLDER, 1, 1)
    tree += struct.pack(">IHII", places[folder], _FOLDER, len(files), 2)
    for name in sorted(files, key=_hash):
        tree += struct.pack(">IHHHI", places[name], 0, 0, _LANGUAGE_ANY, offsets[name])
    _tables.append((tree, names, contents))
    if not qRegisterResourceData(_FORMAT, tree, names, contents):
        raise RuntimeError(f"Qt did not take the files of {folder}")


def _name_table(names: list[str]) -> tuple[bytes, dict[str, int]]:
    table, places = b"", {}
    for name in names:
        places[name] = len(table)
        # UTF-16: to load the codec for it takes longer than all the rest.
        text = struct.pack(f">{len(name)}H", *map(ord, name))
        table += struct.pack(">HI", len(name), _hash(name)) + text
    return table, places


def _content_table(files: Mapping[str, bytes]) -> tuple[bytes, dict[str, int]]:
    table, offsets = b"", {}
    for name, content in files.items():
        offsets[name] = len(table)
        table += struct.pack(">I", len(content)) + content
    return table, offsets


@cache
def _hash(name: str) -> int:
    """Qt's hash of a resource name (that of ELF object files)."""
    value = 0
    for unit in map(ord, name):
        value = (value << 4) + unit
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
