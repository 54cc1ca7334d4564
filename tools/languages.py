"""`make languages`: strings into translations/*.ts by Qt's lupdate, those into resources/languages by its lrelease.

English has plural forms alone. `--check` changes nothing and says what is not in step; `--missing` counts what is
not translated yet. The templates of lower layers lie in templates.json, which the window reads in other languages.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import PySide6
from PySide6.QtCore import QLocale

from annotator.app.languages import locale_of
from tools.catalogue import BELOW, REPORT, ROOT, Entry, entries, templates

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCES = ROOT / "translations"
SHIPPED = ROOT / "resources" / "languages"
TRANSLATED = ("fr", "es", "ar")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
TEMPLATES = SHIPPED / "templates.json"


def main(wishes: list[str]) -> int:
    """Bring the files in step, or say what is not; the exit status."""
    if "--missing" in wishes:
        for language in TRANSLATED:
            print(f"{language}: {len(missing(language))} of {len(sources(language))} missing")
        return 0
    if "--check" in wishes:
        found = out_of_step()
        print("\n".join(found) or "in step")
        return 1 if found else 0
    SHIPPED.mkdir(parents=True, exist_ok=True)
    TEMPLATES.write_text(_templates(), encoding="utf-8")
    update()
    for language in ("en", *TRANSLATED):
        release(ts(language), qm(language))
        written(language).write_text(_written(language), encoding="utf-8")
    return main(["--missing"])


def ts(language: str) -> Path:
    """The file that holds the translations into a language."""
    return SOURCES / f"annotator_{language}.ts"


def qm(language: str) -> Path:
    """The file that the window reads of it."""
    return SHIPPED / f"annotator_{language}.qm"


def written(language: str) -> Path:
    """The file that reports read of it, which are written without Qt."""
    return SHIPPED / f"written_{language}.json"


def update() -> None:
    """Bring the .ts files in step with the source; translations of what is gone go too."""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "catalogue.py"
        catalogue.write_text(_as_source(entries()), encoding="utf-8")
        common = [catalogue, "-locations", "none", "-no-obsolete", "-source-language", "en"]
        common += ["-disable-heuristic", "similartext", "-silent"]
        for language in TRANSLATED:
            _run("lupdate", *common, "-target-language", language, "-ts", ts(language))
        _run("lupdate", *common, "-pluralonly", "-target-language", "en", "-ts", ts("en"))
    _fill_english()


def _fill_english() -> None:
    """English says one thing and many as the source shows: %n span(s). Other plurals are written by hand."""
    tree = ET.parse(ts("en"))
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            del translation.attrib["type"]
            forms = (source.replace("(s)", ""), source.replace("(s)", "s"))
            for element, form in zip(translation.iter("numerusform"), forms, strict=True):
                element.text = form
    text = ET.tostring(tree.getroot(), encoding="unicode")
    ts("en").write_text(f"{_HEAD}{text}\n", encoding="utf-8")


def release(source: Path, target: Path) -> None:
    """Make the .qm of a .ts."""
    # A running program has the old one mapped: it must stay whole until nobody reads it.
    part = target.with_suffix(".part")
    _run("lrelease", "-silent", source, "-qm", part)
    part.replace(target)


def _as_source(wanted: Iterable[Entry]) -> str:
    """The entries as calls that lupdate knows; it cannot read formatted strings and tables itself."""
    lines = []
    for one in wanted:
        words = [json.dumps(one.context), json.dumps(one.text, ensure_ascii=False)]
        if one.plural:
            words += ['""', "1"]  # a number: lupdate takes a name here for a comment
        lines.append(f"translate({', '.join(words)})")
    return "\n".join(lines) + "\n"


def _run(tool: str, *arguments: object) -> None:
    program = Path(PySide6.__file__).parent / tool
    subprocess.run([str(one) for one in (program, *arguments)], check=True)


def _templates() -> str:
    return json.dumps(templates(), ensure_ascii=False, indent=0) + "\n"


def _written(language: str) -> str:
    """How reports say and write things in a language, as Qt's locale and the .ts have it."""
    locale = locale_of(language, QLocale.c())
    joined = locale.createSeparatedList(["1", "2", "3", "4"])
    found: dict[str, Any] = {
        "point": locale.decimalPoint(),
        "group": locale.groupSeparator(),
        # Spanish parts thousands from five digits on.
        "least": 2 if locale.toString(1234) == "1234" else 1,
        "months": [locale.monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)],
        "joints": [
            locale.createSeparatedList(["1", "2"])[1:-1],
            joined[1 : joined.index("2")],
            joined[joined.index("3") + 1 : -1] if language != "en" else " and ",
        ],
    }
    for entry, message in messages(language):
        if entry.context in {BELOW, REPORT}:
            said = message.find("translation")
            forms = [one.text or "" for one in said.iter("numerusform")] if said is not None else []
            text = "" if said is None else said.text or ""
            if text or (forms and all(forms)):
                found.setdefault(entry.context, {})[entry.text] = forms if entry.plural else text
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


# What is in step


def messages(language: str) -> list[tuple[Entry, ET.Element]]:
    """Each message of a .ts with the entry that it is for."""
    found = []
    for context in ET.parse(ts(language)).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            found.append((Entry(name, message.findtext("source") or "", plural), message))
    return found


def sources(language: str) -> list[Entry]:
    """What a .ts has entries for."""
    return sorted(entry for entry, _ in messages(language))


def missing(language: str) -> list[Entry]:
    """What is not translated yet."""
    rows = messages(language)
    return [entry for entry, row in rows if row.find("translation[@type='unfinished']") is not None]


def out_of_step() -> list[str]:
    """What `make languages` would change, in a line each."""
    wanted = entries()
    found = [] if _read(TEMPLATES) == _templates() else [f"{TEMPLATES.name} is old"]
    for language in ("en", *TRANSLATED):
        own = [one for one in wanted if one.plural] if language == "en" else wanted
        there = sources(language)
        found += [f"{language} lacks {one}" for one in sorted({*own} - {*there})]
        found += [f"{language} has {one}" for one in sorted({*there} - {*own})]
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.qm"
            release(ts(language), fresh)
            if fresh.read_bytes() != qm(language).read_bytes():
                found.append(f"annotator_{language}.qm is older than its .ts")
        if _read(written(language)) != _written(language):
            found.append(f"{written(language).name} is old")
    return found


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
