from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator.app.languages import speak
from annotator.core.schema import Attribute, Entry, Label, LinkType, Schema
from annotator.core.scheme_edits import SchemeUses
from annotator.core.scheme_plan import differences
from annotator.ui.scheme.plan_list import PlanList

ENTRIES: list[Entry] = [Label("a", "Α"), LinkType("b", "Β"), Attribute("c", "Γ")]


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    speak("ar")
    yield
    speak("en")


def _other(value: Any) -> Any:
    if isinstance(value, bool | int):
        return not value
    return (*value, "ξ") if isinstance(value, tuple) else f"{value}ξ"


@pytest.mark.usefixtures("arabic")
def test_each_field_that_a_scheme_would_change_is_named_in_the_language_of_the_window() -> None:
    before = Schema((ENTRIES[0],), (ENTRIES[1],), (ENTRIES[2],), "Ω")  # type: ignore[arg-type]
    changed = [
        replace(one, **{field.name: _other(getattr(one, field.name))
                        for field in fields(one) if field.name != "id"})
        for one in ENTRIES
    ]  # fmt: skip
    after = Schema((changed[0],), (changed[1],), (changed[2],), "Ψ")  # type: ignore[arg-type]
    plan = differences(before, after, SchemeUses({}, {}, {}))
    page = PlanList()
    page.show_plan("Φ", plan)
    model = page.table.model()
    said = [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert len(plan) == model.rowCount() == 4
    assert [text for text in said if re.search("[A-Za-z]", text)] == []
