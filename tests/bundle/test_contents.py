"""What is left out of the built program, by name: nothing is built here."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import pytest

from bundle.contents import wanted
from bundle.icons import ico, write_icons
from bundle.linux_packages import control
from bundle.notices import packages

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "libxcb-cursor.so.0",
        "libicudata.so.73",
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
        "annotator/_data/resources/window.qss",
    ],
)
def test_what_the_program_needs_is_inside(name: str) -> None:
    assert wanted((name, "", "DATA"))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtmultimedia_ar.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "libgtk-3.so.0",
        "libfontconfig.so.1",
        "libglib-2.0.so.0",
    ],
)
def test_what_it_does_not_need_is_left_out(name: str) -> None:
    assert not wanted((name, "", "BINARY"))


def test_icons_of_all_kinds_are_drawn(tmp_path: Path, qapp: object) -> None:
    made = write_icons(ROOT / "resources/program/annotator.svg", tmp_path)
    assert made["png64"].read_bytes().startswith(b"\x89PNG")
    icns = made["icns"].read_bytes()
    assert struct.unpack(">4sI", icns[:8]) == (b"icns", len(icns))


def test_an_ico_says_where_each_picture_begins() -> None:
    pictures = {16: b"small", 256: b"large one"}
    made = ico(pictures)
    for row, (size, picture) in enumerate(pictures.items()):
        width, length, at = struct.unpack_from("<B7xII", made, 6 + 16 * row)
        assert (width, made[at : at + length]) == (size % 256, picture)


@pytest.mark.skipif(sys.platform != "linux", reason="the C library is asked for its version")
def test_the_debian_package_asks_for_what_is_not_inside() -> None:
    asked = next(
        line for line in control("amd64", 100_000).splitlines() if line.startswith("Depends:")
    )
    assert "libegl1" in asked
    assert "libxcb-cursor0" not in asked


def test_packages_are_known_by_their_modules() -> None:
    assert [row.metadata["Name"] for row in packages({"click", "annotator", "nothing"})] == [
        "click"
    ]
