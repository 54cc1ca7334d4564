"""The program's icon in the kinds that systems want, drawn from the one SVG: PNG, ICO and ICNS."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's names of the sizes that are kept as PNG.
_ICNS_KINDS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def write_icons(drawing: Path, folder: Path) -> dict[str, Path]:
    """Draw `annotator-N.png` of N pixels a side, `annotator.ico` and `annotator.icns` into `folder`, by kind."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(drawing)
    made = {}
    for size, picture in pictures.items():
        made[f"png{size}"] = _write(folder / f"annotator-{size}.png", picture)
    made["ico"] = _write(folder / "annotator.ico", ico({n: pictures[n] for n in _ICO_SIZES}))
    made["icns"] = _write(folder / "annotator.icns", icns(pictures))
    return made


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _pictures(drawing: Path) -> dict[int, bytes]:
    """The drawing as PNG, by pixels a side."""
    # Drawing needs no screen, and fonts neither.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no drawing")
    pictures = {}
    for size in PNG_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures[size] = bytes(buffer.data().data())
    return pictures


def ico(pictures: dict[int, bytes]) -> bytes:
    """An ICO file of PNG pictures, by pixels a side."""
    at = 6 + 16 * len(pictures)
    rows = b""
    for size, picture in pictures.items():
        # 256 is written as 0: one byte is all there is.
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + rows + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """An ICNS file of PNG pictures, by pixels a side."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in _ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts
