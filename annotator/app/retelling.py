"""Sentences of the lower layers in the language of the window, by Qt's translations."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.app.languages import number, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from annotator.core.retelling import Retelling

_CONTEXT = "below"


def rewritten(text: str) -> str:
    """A number or an ISO day as this language writes it; anything else as it is."""
    return _retelling(spoken()).rewritten(text) or text


def retold(sentence: str) -> str:
    """A sentence of a lower layer as this language says it; as it is where no template answers to it."""
    language = spoken()
    return sentence if language == "en" else _retelling(language).retold(sentence)


@lru_cache(maxsize=1)
def _retelling(_language: str) -> Retelling:
    # English, which most read, is what the layers below say.
    from annotator.core.retelling import Retelling

    return Retelling(_OfWindow())


class _OfWindow:
    """The tongue of the window."""

    def translated(self, text: str, number: int = -1) -> str:
        return QCoreApplication.translate(_CONTEXT, text, None, number)

    def number(self, value: float, decimals: int = 0) -> str:
        return number(value, decimals)

    def day(self, day: date) -> str:
        from annotator.app.dates import day_with_year

        return day_with_year(day)

    def joined(self, parts: Sequence[str]) -> str:
        return str(QLocale().createSeparatedList(list(parts)))
