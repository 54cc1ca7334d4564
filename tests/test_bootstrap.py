from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.bootstrap import Program
from annotator.core.errors import StorageFailed
from annotator.paths import AppPaths

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_that_cannot_be_made_is_named_with_the_way_out(tmp_path: Path) -> None:
    # A file stands where the folder should be: nobody, root neither, can make one below it.
    (tmp_path / "home").write_text("", encoding="utf-8")
    with pytest.raises(StorageFailed, match=r"home.*data.*ANNOTATOR_DATA_DIR names another one"):
        Program(AppPaths.below(tmp_path / "home"))
