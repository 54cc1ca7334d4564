"""A plot as a picture of pixels, drawn by Qt from its SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter


def image_of(svg: str, kind: str) -> bytes:
    """The file's bytes: `kind` "svg" as it is, "png" drawn."""
    return svg.encode() if kind == "svg" else png_of(svg)


def png_of(svg: str, scale: float = 2.0) -> bytes:
    """The SVG as a PNG file's bytes, `scale` pixels for each of its units; ValueError where it is no SVG.

    It needs a QGuiApplication, as all that draws letters does.
    """
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    if not renderer.isValid():
        raise ValueError("this is no SVG")
    size = renderer.defaultSize() * scale
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    # Pixels for each metre, so that it prints as large as it was meant: 96 units an inch.
    image.setDotsPerMeterX(round(96 * scale / 0.0254))
    image.setDotsPerMeterY(round(96 * scale / 0.0254))
    return _encoded(image)


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
