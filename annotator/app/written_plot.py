"""Numbers and days in plots as the language of the window writes them; the layers below draw 1,234.5 and 2026-03-03."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_TICK = re.compile(r'(data-role="tick"[^<>]*>)([^<>]*)(?=<)')
_NUMBER = re.compile(r"([−+]?)(\d[\d,]*)(?:\.(\d+))?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_DAY = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])")
# Years are numbers that nobody parts: 2026.
_YEAR = re.compile(r"\d{4}")


def with_days(text: str) -> str:
    """A text with the ISO days in it as they are written."""
    return _DAY.sub(_replaced, text)


def with_ticks(svg: str) -> str:
    """A plot with what stands along its axes as it is written."""
    return _TICK.sub(lambda found: f"{found[1]}{tick(found[2])}", svg)


def tick(text: str) -> str:
    """What stands at a place of an axis, a number or a day, as it is written."""
    if (month := _MONTH.fullmatch(text)) is not None:
        first = QDate(int(month[1]), int(month[2]), 1)
        return _written(first, "MMM yyyy") if first.isValid() else text
    if _YEAR.fullmatch(text):
        return text
    if (number := _NUMBER.fullmatch(text)) is not None:
        decimals = number[3] or ""
        value = float(f"{number[2].replace(',', '')}.{decimals or 0}")
        return number[1] + str(QLocale().toString(value, "f", len(decimals)))
    return with_days(text)


def _replaced(found: re.Match[str]) -> str:
    day = QDate(int(found[1]), int(found[2]), int(found[3]))
    return _written(day, "d MMM yyyy") if day.isValid() else found[0]


def _written(day: QDate, how: str) -> str:
    return str(QLocale().toString(day, how))
