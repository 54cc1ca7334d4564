"""One writer for each project file, whatever name it is opened by.

The lock is the system's own and dies with the process. On Linux it is an open-file-description lock on one byte of the
project file itself: keyed on the real file, and within the one page that SQLite never uses for data but apart from the
bytes that SQLite locks there, so that neither disturbs the other on any file system. (`flock` would do so on network
file systems and on macOS, where it meets SQLite's locks on the same file.) Windows locks the same byte. Elsewhere an
empty file in the folder for temporary files, named by the number of the real file, is locked.

POSIX drops all of a process's locks on a file, SQLite's too, when any descriptor of that file is closed. So a claim
opens its descriptor before SQLite opens the file, and descriptors are closed only when this process's last claim on
that file is given up.
"""

from __future__ import annotations

import os
import struct
import sys
import threading
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from annotator.store.holding import Hold

# SQLite locks 0x40000000 to 0x400001FF; the rest of that page holds nothing.
_BYTE = 0x40000400
FileKey = tuple[int, int]
Turn: TypeAlias = AbstractContextManager[bool]


def identity_of(path: Path) -> FileKey | None:
    """The numbers by which the system knows the file at `path` (device, file); None where there is none."""
    try:
        return _key_of(path)
    except OSError:
        return None


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file; not where either leads to none."""
    return (identity := identity_of(one)) is not None and identity == identity_of(other)


class InUse(Exception):
    """Somebody else claims the file for writing."""


class Board:
    """What the connections of this process tell one another of a file: the step under way."""

    def __init__(self) -> None:
        self.hold: Hold | None = None


class _OpenFile:
    """A file that this process has open: how many claims there are on it, and what they share."""

    def __init__(self) -> None:
        self.descriptors: list[int] = []
        self.claims = 0
        self.writers = 0
        self.turn: Turn = threading.RLock()
        self.board = Board()


# Per process, as POSIX keeps locks per process (SQLite has such a table too).
_open_files: dict[FileKey, _OpenFile] = {}
_guard = threading.Lock()


class Claim:
    """This process's hold on a project file, for writing or for reading only.

    `turn` is held by the thread that writes: its others wait for it there, and not in SQLite, which gives up.
    """

    def __init__(self, key: FileKey, descriptor: int | None, *, writes: bool) -> None:
        self.writes = writes
        self.turn = _open_files[key].turn
        self.board = _open_files[key].board
        self._key = key
        self._descriptor = descriptor
        self._released = False

    def head(self, size: int) -> bytes | None:
        """The first `size` bytes; None where the file is open here already, so that nothing is read past SQLite."""
        if self._descriptor is None:
            return None
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, size)

    def read_at(self, offset: int, size: int) -> bytes | None:
        """Bytes of the file as they are on the disk, past SQLite; None where the system cannot read so.

        The descriptor is one that stays open: opening and closing another would drop SQLite's locks.
        """
        if not hasattr(os, "pread"):
            return None
        with _guard:
            descriptor = _open_files[self._key].descriptors[0]
        return os.pread(descriptor, size, offset)

    def shared(self) -> Claim:
        """A second claim of the same kind, for another connection of this process."""
        with _guard:
            _count(self._key, self.writes, 1)
        return Claim(self._key, None, writes=self.writes)

    def release(self) -> None:
        """Give the file up; the last writer's lock goes with it. Close the connection first."""
        with _guard:
            if not self._released:
                self._released = True
                _count(self._key, self.writes, -1)


def claim(path: Path, *, write: bool) -> Claim:
    """Claim the file at `path`; InUse where somebody writes to it, OSError where it cannot be opened."""
    with _guard:
        key = _key_of(path)
        known = _open_files.get(key)
        if write and known is not None and known.writers:
            raise InUse
        # Already open here: a descriptor that is closed again would drop the locks of the other connection.
        if known is not None and not write:
            _count(key, False, 1)
            return Claim(key, None, writes=False)
        return _first_claim(path, key, write=write)


def _first_claim(path: Path, key: FileKey, *, write: bool) -> Claim:
    fresh = key not in _open_files
    descriptor = os.open(path, (os.O_RDWR if write else os.O_RDONLY) | getattr(os, "O_BINARY", 0))
    entry = _open_files.setdefault(key, _OpenFile())
    entry.descriptors.append(descriptor)
    entry.claims += 1
    entry.writers += write
    if write and not _try_lock(descriptor, key, entry):
        _count(key, write, -1)
        raise InUse
    return Claim(key, descriptor if fresh else None, writes=write)


def _key_of(path: Path) -> FileKey:
    found = os.stat(path)
    return found.st_dev, found.st_ino


def _count(key: FileKey, writes: bool, step: int) -> None:
    entry = _open_files[key]
    entry.claims += step
    entry.writers += step if writes else 0
    if not entry.claims:
        for descriptor in _open_files.pop(key).descriptors:
            os.close(descriptor)
    elif writes and not entry.writers:
        for descriptor in entry.descriptors:
            _unlock(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int, key: FileKey, entry: _OpenFile) -> bool:
        del key, entry
        return _windows_lock(descriptor, msvcrt.LK_NBLCK)

    def _unlock(descriptor: int) -> None:
        _windows_lock(descriptor, msvcrt.LK_UNLCK)

    def _windows_lock(descriptor: int, mode: int) -> bool:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, mode, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int, key: FileKey, entry: _OpenFile) -> bool:
        if hasattr(fcntl, "F_OFD_SETLK"):
            return _lock_byte(descriptor, fcntl.F_WRLCK)
        stand_in = _stand_in(key)
        entry.descriptors.append(stand_in)
        return lock_whole(stand_in)

    def _unlock(descriptor: int) -> None:
        if hasattr(fcntl, "F_OFD_SETLK"):
            _lock_byte(descriptor, fcntl.F_UNLCK)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_UN)

    def _lock_byte(descriptor: int, kind: int) -> bool:
        # struct flock of 64-bit Linux: type, whence, start, length, process (0 for this sort of lock).
        wanted = struct.pack("hhqqi", kind, os.SEEK_SET, _BYTE, 1, 0)
        try:
            fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, wanted)
        except OSError:
            return False
        return True

    def lock_whole(descriptor: int) -> bool:
        """Lock a stand-in file; False where another process has it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _stand_in(key: FileKey) -> int:
        name = f"annotator-{key[0]:x}-{key[1]:x}.lock"
        # Few systems need it, and it takes its time.
        import tempfile

        return os.open(Path(tempfile.gettempdir()) / name, os.O_RDWR | os.O_CREAT, 0o666)
