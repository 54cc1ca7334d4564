"""Where the backups of a project lie: in a folder that is found again when the project was moved or renamed."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from pathlib import Path

from annotator.store import project_ids

# Says of which project the backups of a folder are: its id, and where it lay when the last was made.
_OF = "project.json"


def folder_of(root: Path, project: Path) -> Path:
    """The folder for the backups of the project at that path: that of its path, else that of where it lay before.

    A copy begins a folder of its own, as long as what it is a copy of is where it was.
    """
    # Not `resolve`, which raises where links lead in a circle.
    real = Path(os.path.realpath(project))
    readable = re.sub(r"[^\w-]+", "-", real.stem).strip("-")[:40] or "project"
    # A name may hold bytes that are no text.
    place = str(real).encode("utf-8", "surrogatepass")
    usual = root / f"{readable}-{hashlib.sha256(place).hexdigest()[:12]}"
    id = "" if usual.is_dir() else project_ids.of_file(real)
    return (_moved(root, real, id) if id else None) or usual


def remember(folder: Path, project: Path) -> None:
    """Write down of which project the backups in `folder` are. What cannot be written is done without."""
    real = project.resolve()
    said = json.dumps({"project": project_ids.of_file(real), "path": str(real)})
    note, part = folder / _OF, folder / f".{_OF}.part"
    with contextlib.suppress(OSError):
        if not note.is_file() or note.read_text("utf-8") != said:
            # On a full disk what was known stays.
            part.write_text(said, "utf-8")
            os.replace(part, note)
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _moved(root: Path, real: Path, id: str) -> Path | None:
    """The folder of the project of that id, where it lay elsewhere and is not there any more."""
    with contextlib.suppress(OSError):
        for note in sorted(root.glob(f"*/{_OF}")):
            known_id, path = _read(note)
            if known_id == id and (path == str(real) or not _is_there(path, id)):
                return note.parent
    return None


def _read(note: Path) -> tuple[str, str]:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        said = json.loads(note.read_text("utf-8"))
        return str(said["project"]), str(said["path"])
    return "", ""


def _is_there(path: str, id: str) -> bool:
    before = Path(path)
    return before.exists() and project_ids.of_file(before) == id
