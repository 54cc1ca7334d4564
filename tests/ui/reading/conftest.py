from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.reading.material import dispose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Every test here needs Qt's fonts, and leaves no surface behind."""
    yield
    dispose()
