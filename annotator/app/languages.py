"""The language of the window: which there are, which one is spoken, and how numbers are written in it."""

from __future__ import annotations

from functools import cmp_to_key
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

# Each by the name that its speakers give it.
LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
_SPOKEN = "language"
# Keys, offsets and project files have European digits: the window does not mix two kinds.
_DIGITS = "0"
_ARABIC_WITH_THEM = "ar_AE"
# Qt keeps none alive, and asking it for its children is slow the first time.
_installed: list[QTranslator] = []


def chosen(wanted: str, of_system: Iterable[str]) -> str:
    """The code of the language to speak: the one `wanted`, else the first that the system asks for, else English."""
    if wanted in LANGUAGES:
        return wanted
    codes = (name.replace("_", "-").partition("-")[0] for name in of_system)
    return next((code for code in codes if code in LANGUAGES), "en")


def system_languages() -> list[str]:
    """What the system asks for, the best first: `["fr-CA", "fr", "en"]`."""
    return QLocale.system().uiLanguages()


def spoken() -> str:
    """The code of the language that the window speaks."""
    app = QCoreApplication.instance()
    return str((app.property(_SPOKEN) if app else None) or "en")


def speak(language: str) -> None:
    """Let all windows made from now on speak a language, from the side where it begins."""
    app = QCoreApplication.instance()
    if app is None or (spoken() == language and _installed):
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"{qt}/qtbase_{language}.qm")
    # Ours are asked first: keys are called as keyboards print them (Supr, Mayús), not as Qt does.
    _install(app, str(resource("resources", "languages", f"annotator_{language}.qm")))
    app.setProperty(_SPOKEN, language)
    QLocale.setDefault(locale_of(language, QLocale.system()))
    right = language == "ar"
    way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(way)


def _install(app: QCoreApplication, path: str) -> None:
    translator = QTranslator()
    if translator.load(path):
        app.installTranslator(translator)
        _installed.append(translator)


def locale_of(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the system does where it speaks that language."""
    own = QLocale(language)
    if system.language() == own.language() and system.zeroDigit() == _DIGITS:
        return system
    return own if own.zeroDigit() == _DIGITS else QLocale(_ARABIC_WITH_THEM)


def paired(what: str, value: str) -> str:
    """“Ana: denial”, with the colon of the language."""
    return QCoreApplication.translate("figures", "{what}: {value}").format(what=what, value=value)


def listed(*parts: str) -> str:
    """Parts with a comma of the language between them."""
    return QCoreApplication.translate("figures", ", ").join(parts)


def quoted(words: str) -> str:
    """Words of a text in the quotation marks of the language."""
    return QCoreApplication.translate("below", "“{quote}”").format(quote=words)


def in_order(names: Iterable[str]) -> list[str]:
    """Names as a dictionary of the language has them: É among the E, ñ behind n in Spanish."""
    return sorted(names, key=cmp_to_key(QCollator(QLocale(spoken())).compare))


def data_size(size: int) -> str:
    """So many bytes as people say it: 175.0 kB, as the language writes it."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1, form)


def number(value: float, decimals: int = 0) -> str:
    """A number as the language writes it: 1,234 or 1 234; so many digits after the point."""
    return QLocale().toString(value) if not decimals else QLocale().toString(value, "f", decimals)
