"""Where things lie: the files that come with the program, and the user's own folders.

Nothing is decided at import: whoever starts the program makes one `AppPaths` and hands it on.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

APP_NAME = "annotator"
DATA_DIR_VARIABLE = "ANNOTATOR_DATA_DIR"


def resource(*parts: str) -> Path:
    """Path of a file that comes with the program: `resource("sample_corpus", "articles")`.

    The first part is the top folder, `resources` or `sample_corpus`. The path is not checked;
    opening a file that is not there raises FileNotFoundError as usual.
    """
    return _own_root().joinpath(*parts)


@cache
def _own_root() -> Path:
    return _shipped_root(Path(__file__).parent)


def _shipped_root(package: Path) -> Path:
    """Folder that holds `resources` and `sample_corpus`, given the folder of the package.

    A wheel and the stand-alone program carry both inside the package (PyInstaller gives modules a
    `__file__` below `sys._MEIPASS`), the source tree has them beside it.
    """
    packed = package / "_data"
    return packed if packed.is_dir() else package.parent


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of one user: projects of their own, settings, and logs."""

    data: Path
    config: Path
    log: Path

    @classmethod
    def below(cls, folder: Path) -> AppPaths:
        """All three folders inside one, for trials and tests."""
        return cls(data=folder / "data", config=folder / "config", log=folder / "log")

    @classmethod
    def of_user(cls) -> AppPaths:
        """The folders where this system wants a user's data, settings and logs."""
        from platformdirs import PlatformDirs

        places = PlatformDirs(APP_NAME, appauthor=False)
        return cls(
            data=places.user_data_path,
            config=places.user_config_path,
            log=places.user_log_path,
        )

    def create(self) -> None:
        """Make the folders that are not there yet."""
        for folder in (self.data, self.config, self.log):
            folder.mkdir(parents=True, exist_ok=True)


def app_paths(
    data_dir: Path | None = None, environment: Mapping[str, str] = os.environ
) -> AppPaths:
    """Folders to use: below `data_dir`, else below `ANNOTATOR_DATA_DIR`, else the user's own."""
    named = data_dir or environment.get(DATA_DIR_VARIABLE)
    return AppPaths.below(Path(named).expanduser().resolve()) if named else AppPaths.of_user()
