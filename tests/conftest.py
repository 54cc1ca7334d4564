"""What every test shares: no screen, nobody's own folders, an X server where one is wanted."""

from __future__ import annotations

import builtins
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Before anything imports Qt: no test may need a screen or open a window on the developer's.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The window speaks the system's language: here English, on any developer's machine.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# What a test starts finds the program compiled, as an installed one is, whatever the machine's setting says.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


# While tests are collected nothing is let go that the collector of garbage would have to find.
gc.disable()

# PySide looks through each import for a `__feature__` that nothing here asks for. Hypothesis imports at every draw.
_plain_import = builtins.__import__

# The same examples each time: what turns red was turned by a change. `make explore` looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

_tests = count(1)


@pytest.fixture(scope="session", autouse=True)
def temporary_files_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What tests leave in the folder for temporary files lies among their own, which pytest removes in time."""
    folder = tmp_path_factory.mktemp("temporary")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(folder))
        patch.setattr(tempfile, "tempdir", str(folder))
        yield folder


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: some tests wait, for a real screen, a lock, a process that is killed."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """What was imported stays: the collector need not walk through it after each few hundred new objects."""
    builtins.__import__ = _plain_import
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)
    gc.enable()


@pytest.fixture(autouse=True)
def folders_of_the_test(
    request: pytest.FixtureRequest,
    temporary_files_of_the_run: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No test reads or writes the folders of whoever runs it, whatever it starts."""
    # Most tests need no folder, and to make one for each took a tenth of what pytest does around a test.
    folder = temporary_files_of_the_run / f"test{next(_tests)}"
    if "tmp_path" in request.fixturenames:
        folder = request.getfixturevalue("tmp_path")
    monkeypatch.setenv("ANNOTATOR_DATA_DIR", str(folder / "user"))


@pytest.fixture(autouse=True)
def widgets_let_go_are_gone() -> Iterator[None]:
    """What a test gave to Qt to delete is deleted: no event loop runs here that would, and all would be styled anew."""
    yield
    if core := sys.modules.get("PySide6.QtCore"):
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def x_server() -> Iterator[str]:
    """An X server in memory, by the name that DISPLAY takes; skips where Xvfb is not installed."""
    yield from _x_server("-noreset")


@pytest.fixture
def forgetful_x_server() -> Iterator[str]:
    """One that begins anew when its last client goes, as that of `xvfb-run` does."""
    yield from _x_server()


def _x_server(*options: str) -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24"]
    command += ["-nolisten", "tcp", *options]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()
