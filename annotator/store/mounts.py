"""What lies on another computer: told from the path and the table of what is mounted, the file itself left alone.

To ask the file may take minutes, where that computer or the way to it is gone.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NETWORK = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smbfs",
        "smb3",
        "ncpfs",
        "afs",
        "9p",
        "ceph",
        "glusterfs",
        "lustre",
        "davfs",
        "davfs2",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.cephfs",
        "fuse.s3fs",
        "fuse.smbnetfs",
    ]
)
# What may stand still as well, and is not always another computer's.
_SLOW = _NETWORK | {"autofs", "fuse.mergerfs"}
_DRIVE_REMOTE = 4


def network_of(real: Path, mounts: str | None = None) -> str:
    """The kind of the file system, where it is one of a network; "" elsewhere.

    `mounts` is a table of what is mounted as Linux tells it; None reads the system's own.
    """
    kind = _kind(str(real), mounts)
    return kind if kind in _NETWORK else ("a share" if _is_share(str(real)) else "")


def may_stand_still(real: Path, mounts: str | None = None) -> bool:
    """Whether asking for a file (its real path) may take long; known at once. `mounts` as in `network_of`."""
    path = str(real)
    if _is_share(path):
        return True
    if sys.platform == "win32":
        return _is_remote_drive(path)
    if sys.platform == "darwin":
        return path.startswith("/Volumes/")
    return _kind(path, mounts) in _SLOW


def _is_share(path: str) -> bool:
    return path.startswith(("\\\\", "//"))


def _kind(path: str, mounts: str | None) -> str:
    found, kind = "", ""
    for place, type in _places((_mounts() if mounts is None else mounts).splitlines()):
        inside = path == place or path.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(found):
            found, kind = place, type
    return kind


def _mounts() -> str:
    try:
        with open("/proc/mounts", encoding="utf-8", errors="replace") as table:
            return table.read()
    except OSError:
        return ""


def _places(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 2:
            place = fields[1]
            if "\\" in place:
                place = re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), place)
            yield place, fields[2]


if sys.platform == "win32":
    import ctypes

    def _is_remote_drive(path: str) -> bool:
        drive = os.path.splitdrive(path)[0] + "\\"
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE)

else:

    def _is_remote_drive(path: str) -> bool:
        del path
        return False
