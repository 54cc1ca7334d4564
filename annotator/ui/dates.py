"""Dates as people read them, in the language of the window."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.app.languages import spoken


def day(published: str, *, brief: bool = False) -> str:
    """`2026-03-03` as "3 March" ("3 Mar" where `brief`), with the year where it is not this one; "" for no date."""
    return _day(spoken(), published, brief)


@lru_cache(maxsize=2048)
def _day(_language: str, published: str, brief: bool) -> str:
    date = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return ""
    is_of_now = date.year() == QDate.currentDate().year()
    if brief:
        wanted = _tr("d MMM") if is_of_now else _tr("d MMM yyyy")
    else:
        wanted = _tr("d MMMM") if is_of_now else _tr("d MMMM yyyy")
    return QLocale().toString(date, wanted)


def moment(stamp: str) -> str:
    """A UTC timestamp as local day and time; "" for what is none."""
    when = QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return ""
    return QLocale().toString(when.toLocalTime(), _tr("d MMM yyyy, HH:mm"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)
