"""Folders that other machines write to as well: what can happen to a project there, and what to do."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from annotator.store.mounts import network_of

# Names of folders by which the programs that synchronise them are known, in small letters.
_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
}
# What these programs leave in the top folder of what they synchronise.
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".owncloudsync.log": "Nextcloud or ownCloud",
    ".nextcloudsync.log": "Nextcloud or ownCloud",
    ".csync_journal.db": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".seafile-data": "Seafile",
    ".sync": "Resilio Sync",
}
_JOURNALS = re.compile(r"\._?sync_.*\.db")


def place_warning(project: Path, mounts: str | None = None) -> str:
    """What can go wrong where the project lies, and what to do, in sentences; "" where nothing speaks against it.

    `mounts` is a table of what is mounted as Linux tells it; None reads the system's own.
    """
    real = project.resolve()
    synced = _synced_by(real)
    if synced:
        return (
            f"“{project.name}” lies in a folder that {synced} synchronises, which can bring back an older file or "
            "make two of one. Keep it in a folder of this computer alone, give others copies, and bring these "
            "together with “Merge”."
        )
    network = network_of(real, mounts)
    if network:
        return (
            f"“{project.name}” lies on a network drive ({network}), where two computers may write to it at once. "
            "Copy it to this computer, work there, and bring copies together with “Merge”."
        )
    return ""


def _synced_by(real: Path) -> str:
    for folder in real.parents:
        name = folder.name.casefold()
        known = _SYNCED.get(name) or _SYNCED.get(re.split(r" - | \(", name)[0])
        if known or (known := _marked(folder)):
            return known
    return ""


def _marked(folder: Path) -> str:
    # A home folder holds the settings of such programs too, and is not itself what they synchronise.
    if folder in (Path.home(), Path(folder.anchor)):
        return ""
    for name, known in _MARKERS.items():
        with contextlib.suppress(OSError):
            if os.path.lexists(folder / name):
                return known
    with contextlib.suppress(OSError):
        if any(map(_JOURNALS.fullmatch, os.listdir(folder))):
            return "Nextcloud or ownCloud"
    return ""
