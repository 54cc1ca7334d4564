"""Dates as people read them, in the language of the window."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.app.languages import spoken

if TYPE_CHECKING:
    from datetime import date


def day(published: str, *, brief: bool = False) -> str:
    """`2026-03-03` as "3 March" ("3 Mar" where `brief`), with the year where it is not this one; "" for no date."""
    return _day(spoken(), published, brief)


@lru_cache(maxsize=2048)
def _day(_language: str, published: str, brief: bool) -> str:
    found = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    if not found.isValid():
        return ""
    is_of_now = found.year() == QDate.currentDate().year()
    return QLocale().toString(found, _form(brief, is_of_now))


def _form(brief: bool, is_of_now: bool) -> str:
    translate = QCoreApplication.translate
    if brief:
        return translate("dates", "d MMM") if is_of_now else translate("dates", "d MMM yyyy")
    return translate("dates", "d MMMM") if is_of_now else translate("dates", "d MMMM yyyy")


def day_with_year(day: date) -> str:
    """A day with its year: 3 Mar 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment(stamp: str) -> str:
    """A UTC timestamp as local day and time; "" for what is none."""
    when = QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return ""
    form = QCoreApplication.translate("dates", "d MMM yyyy, HH:mm")
    return QLocale().toString(when.toLocalTime(), form)
