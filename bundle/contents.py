"""What goes into the built program, and what is left out although PyInstaller would take it along.

A list of what is wanted, not of what is not: a newer Qt that brings more plugins makes the program no larger.
"""

from __future__ import annotations

import re
from pathlib import PurePath

# A row of PyInstaller's tables: where it goes, where it comes from, of what kind it is.
Entry = tuple[str, str, str]

# Python modules that something imports only where it happens to find them.
UNUSED_MODULES = (
    "IPython",
    "PySide6.QtConcurrent",
    "PySide6.QtDBus",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
    "PySide6.support.deprecated",
    "_hashlib",  # Python has the digests that we use without OpenSSL
    "_ssl",
    "ensurepip",
    "ipdb",
    "lib2to3",
    "multiprocessing",  # the program's own processes are plain ones
    "mypy",
    "numpy",
    "pip",  # sqlite-utils wants it for a command of its own
    "pydoc_data",
    "pysqlite3",
    "pytest",
    "setuptools",
    "sqlean",
    "ssl",
    "sqlite_utils.cli",
    "tkinter",
    "unittest",
    "xmlrpc",
)
QT_LIBRARIES = frozenset(
    ["Core", "DBus", "Gui", "OpenGL", "Svg", "Test", "WaylandClient", "Widgets", "XcbQpa"]
)
# Plugins by folder. PNG needs none: it is inside QtGui.
QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("qxcb", "qoffscreen", "qwayland", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
# Qt's own words (Cancel, Undo in a text field) in the languages of the window.
LANGUAGES = ("ar", "en", "es", "fr")
# Of the system's libraries, those that a desktop may lack and that bind to nothing of it. All others (graphics
# drivers, fonts, the session bus, glib) must be the system's own: annotator/preflight.py says which, and the Debian
# package asks for them.
OF_THE_SYSTEM = re.compile(
    r"lib(python3[.\d]*|sqlite3|ffi|z|bz2|lzma|uuid|xkbcommon(-x11)?|"
    r"xcb-(cursor|icccm|image|keysyms|randr|render|render-util|shape|shm|sync|util|xfixes|xkb))\.so"
)
_QTS_OWN = re.compile(r"lib(Qt6|icu|pyside6|shiboken6)")
_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.abi3)?\.(?:so|dll|pyd|dylib)|Qt([A-Z]\w*)$")


def wanted(entry: Entry) -> bool:
    """Whether an entry of PyInstaller's table of libraries or of data goes into the program."""
    path = PurePath(entry[0].replace("\\", "/"))
    if "plugins" in path.parts and "PySide6" in path.parts:
        return _wanted_plugin(path)
    if "translations" in path.parts and "PySide6" in path.parts:
        return _wanted_translation(path.name)
    if "qml" in path.parts or path.name.startswith("opengl32sw"):
        return False
    if ".so" in path.name and len(path.parts) == 1 and not _QTS_OWN.match(path.name):
        return OF_THE_SYSTEM.match(path.name) is not None
    library = _LIBRARY.match(path.name)
    return library is None or (library[1] or library[2]) in QT_LIBRARIES


def wanted_script(entry: Entry) -> bool:
    """Whether a script runs at the start: ours, and none of those that PyInstaller puts before it.

    They let Python look for sources and start pools of processes, and load QtCore to tell it its folder, which PySide's
    own does by itself: a tenth of a start, and most of a short command.
    """
    return not entry[0].startswith("pyi_rth_")


def _wanted_plugin(path: PurePath) -> bool:
    name = path.name.split(".")[0].removeprefix("lib")
    return name in QT_PLUGINS.get(path.parent.name, ())


def _wanted_translation(name: str) -> bool:
    return name in {f"qtbase_{language}.qm" for language in LANGUAGES}
