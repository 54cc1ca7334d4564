from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import preflight
from annotator.preflight import Library


def loader_without(*missing: str) -> preflight.Loader:
    def load(file: str) -> object:
        if file in missing:
            raise OSError(f"{file}: cannot open shared object file")
        return object()

    return load


class TestLibraries:
    def test_nothing_is_missing_when_all_load(self) -> None:
        assert preflight.lacking_libraries(["xcb"], loader_without()) == ()

    def test_names_file_and_package_once(self) -> None:
        load = loader_without("libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0")
        sentence = preflight.libraries_sentence(preflight.lacking_libraries([], load))
        assert sentence == (
            "The window needs system libraries that are missing here "
            "(libEGL.so.1, libglib-2.0.so.0, libgthread-2.0.so.0); "
            "on Debian or Ubuntu: sudo apt install libegl1 libglib2.0-0"
        )

    def test_the_plugin_of_a_platform_not_in_use_may_lack_something(self) -> None:
        load = loader_without("libxcb-cursor.so.0")
        assert preflight.lacking_libraries(["offscreen"], load) == ()
        assert preflight.lacking_libraries(["wayland", "xcb"], load) == ()
        assert preflight.lacking_libraries(["xcb"], load) == (
            Library("libxcb-cursor.so.0", "libxcb-cursor0"),
        )

    def test_the_platform_that_lacks_least_is_named(self) -> None:
        load = loader_without(
            "libxcb-icccm.so.4", "libwayland-client.so.0", "libwayland-cursor.so.0"
        )
        lacking = preflight.lacking_libraries(["wayland", "xcb"], load)
        assert [library.package for library in lacking] == ["libxcb-icccm4"]

    def test_a_problem_names_the_package(self) -> None:
        found = preflight.problem(
            {"QT_QPA_PLATFORM": "offscreen"}, load=loader_without("libGL.so.1"), system="linux"
        )
        assert found is not None
        assert found.endswith("sudo apt install libgl1")

    def test_only_linux_has_these_libraries(self) -> None:
        assert preflight.problem({}, load=loader_without("libGL.so.1"), system="darwin") is None

    @pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils is not installed")
    def test_tables_name_all_that_the_installed_qt_asks_for(self) -> None:
        """A new Qt that needs one library more must not end in an abort at a user's."""
        import PySide6

        qt = Path(PySide6.__file__).parent / "Qt"
        parts = [f"lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "DBus", "XcbQpa")]
        parts += [f"plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen", "wayland")]
        asked = set().union(*(needed_libraries(qt / part) for part in parts))
        tables = (preflight.FOR_ANY_WINDOW, *preflight.FOR_PLATFORM.values())
        known = {library.file for table in tables for library in table}
        assert {name for name in asked if not name.startswith(EVERYWHERE)} <= known


# glibc, the compiler's runtime, what dpkg itself needs, what libX11 brings, and Qt's own.
EVERYWHERE = (
    *("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "ld-linux"),
    *("libstdc++", "libgcc_s", "libz.so", "libzstd.so", "libxcb.so"),
    *("libQt6", "libicu", "libshiboken6", "libpyside6"),
)


def needed_libraries(file: Path) -> set[str]:
    """The libraries that an ELF file asks the loader for."""
    dynamic = subprocess.run(
        ["readelf", "--dynamic", file], capture_output=True, text=True, check=True
    )
    return {
        line.split("[")[1].rstrip("]") for line in dynamic.stdout.splitlines() if "NEEDED" in line
    }


class TestPySide:
    def test_612_is_refused_on_python_311_alone(self) -> None:
        sentence = preflight.pyside_problem((3, 11), "6.12.0")
        assert sentence is not None
        assert 'pip install "PySide6-Essentials<6.12"' in sentence
        assert preflight.pyside_problem((3, 12), "6.12.0") is None
        assert preflight.pyside_problem((3, 11), "6.11.3") is None

    def test_a_missing_one_is_told(self) -> None:
        assert "make run" in (preflight.pyside_problem((3, 11), None) or "")

    def test_this_environment_is_fit(self) -> None:
        assert preflight.problem({"QT_QPA_PLATFORM": "offscreen"}) is None

    def test_preflight_itself_loads_no_qt(self) -> None:
        code = (
            "import sys; from annotator import preflight; assert preflight.problem() is None; "
            "assert not [m for m in sys.modules if m.startswith('PySide6.Qt')]"
        )
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)


@pytest.mark.skipif(sys.platform != "linux", reason="displays of Linux")
class TestDisplay:
    def test_none_is_named(self) -> None:
        assert not preflight.has_display({})
        assert "neither DISPLAY nor WAYLAND_DISPLAY" in preflight.no_display_sentence({})

    def test_a_dead_x_server_is_no_display(self) -> None:
        environment = {"DISPLAY": ":987"}
        assert not preflight.has_display(environment)
        assert "DISPLAY=:987 does not answer" in preflight.no_display_sentence(environment)

    def test_a_dead_x_server_is_not_given_to_qt(self) -> None:
        assert preflight.reachable_platforms({"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}) == ()

    def test_a_compositor_that_answers_is_a_display(self, tmp_path: Path) -> None:
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        with socket.socket(socket.AF_UNIX) as compositor:
            compositor.bind(str(tmp_path / "wayland-0"))
            assert not preflight.has_display(environment)
            compositor.listen()
            assert preflight.has_display(environment)
            assert preflight.reachable_platforms(environment) == ("wayland",)

    def test_a_running_x_server_is_a_display(self, x_server: str) -> None:
        assert preflight.has_display({"DISPLAY": x_server})
        assert preflight.reachable_platforms({"DISPLAY": x_server}) == ("xcb",)

    def test_qt_starts_where_preflight_finds_nothing_wrong(self, x_server: str) -> None:
        code = (
            "from annotator import preflight; assert preflight.problem() is None; "
            "assert preflight.has_display(); "
            "from PySide6.QtGui import QGuiApplication; print(QGuiApplication([]).platformName())"
        )
        environment = {**os.environ, "DISPLAY": x_server}
        for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            environment.pop(variable, None)
        started = subprocess.run(
            [sys.executable, "-c", code], check=True, env=environment, stdout=subprocess.PIPE
        )
        assert started.stdout.strip() == b"xcb"

    def test_an_x_server_that_begins_anew_after_each_client_is_a_display(
        self, forgetful_x_server: str
    ) -> None:
        code = (
            "from annotator import preflight; found = [preflight.has_display() for _ in range(12)]; "
            "from PySide6.QtGui import QGuiApplication; "
            "print(all(found), QGuiApplication([]).platformName())"
        )
        environment = {**os.environ, "DISPLAY": forgetful_x_server}
        for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            environment.pop(variable, None)
        said = [
            subprocess.run(
                [sys.executable, "-c", code], check=False, env=environment, capture_output=True
            ).stdout
            for _ in range(3)
        ]
        assert said == [b"True xcb\n"] * 3

    @pytest.mark.parametrize("platform", ["offscreen", "offscreen:width=800", "minimal"])
    def test_an_unseen_platform_is_no_display(self, platform: str) -> None:
        environment = {"QT_QPA_PLATFORM": platform, "DISPLAY": ":987"}
        assert not preflight.has_display(environment)
        assert platform in preflight.no_display_sentence(environment)

    def test_other_systems_have_one_unless_qt_is_told_otherwise(self) -> None:
        assert preflight.has_display({}, system="darwin")
        assert not preflight.has_display({"QT_QPA_PLATFORM": "offscreen"}, system="win32")
