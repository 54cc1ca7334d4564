"""Dates as people read them, in the language of the window."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

_DAY = "d MMMM"
_DAY_AND_YEAR = "d MMMM yyyy"


@lru_cache(maxsize=2048)
def day(published: str, *, brief: bool = False) -> str:
    """`2026-03-03` as "3 March" ("3 Mar" where `brief`), with the year where it is not this one; "" for no date."""
    date = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return ""
    wanted = _DAY if date.year() == QDate.currentDate().year() else _DAY_AND_YEAR
    return QLocale().toString(date, wanted.replace("MMMM", "MMM") if brief else wanted)


def moment(stamp: str) -> str:
    """A UTC timestamp as local day and time; "" for what is none."""
    when = QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return ""
    return QLocale().toString(when.toLocalTime(), "d MMM yyyy, HH:mm")
