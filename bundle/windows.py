"""What Windows shows of the program's file: name, version, licence."""

from __future__ import annotations

from typing import Any

_LANGUAGE, _UNICODE = 0x0409, 1200


def version_resource(version: str) -> Any:
    """The version resource for PyInstaller, which has its types only on Windows."""
    from PyInstaller.utils.win32 import versioninfo as made_of  # type: ignore[import-untyped,import-not-found,unused-ignore]

    numbers = (*map(int, version.split(".")[:3]), 0)
    words = {
        "FileDescription": "Annotator",
        "FileVersion": version,
        "InternalName": "annotator",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "annotator.exe",
        "ProductName": "Annotator",
        "ProductVersion": version,
    }
    rows = [made_of.StringStruct(name, value) for name, value in words.items()]
    table = made_of.StringTable(f"{_LANGUAGE:04x}{_UNICODE:04x}", rows)
    spoken = made_of.VarStruct("Translation", [_LANGUAGE, _UNICODE])
    return made_of.VSVersionInfo(
        ffi=made_of.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[made_of.StringFileInfo([table]), made_of.VarFileInfo([spoken])],
    )
