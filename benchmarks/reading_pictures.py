"""Pictures of the reading surface to look at: python benchmarks/reading_pictures.py writes build/reading_*.png."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QApplication

from annotator.ui.reading.marks import Mark, MarkForm
from annotator.ui.reading.surface import ReadingSurface
from annotator.ui.theme import DARK, LIGHT, Theme

LABELS = {
    "allegation": (0, "allegation", "Allegation"),
    "denial": (1, "denial", "Denial"),
    "demand": (2, "demand", "Demand"),
    "evidence": (3, "evidence", "Evidence claim"),
    "fifth": (4, "wavy", "Wavy"),
    "sixth": (5, "dash dot", "Dash and dot"),
}
LATIN = (
    "A watchdog said on Monday that new electricity meters had recorded conversations in at least"
    " forty homes and called the practice a secret listening post on every kitchen wall.\n\n"
    "The group, Open Current, wrote that a laboratory found voice fragments on nine of eleven"
    " devices, though it did not name the laboratory.\nEnergy minister Ilse Varga answered within"
    " the hour. “There is no microphone in any meter in this country,” she said, “and there never"
    " was.” She asked the group to hand over the devices by Friday.\n\n\n\nÉcole, Ångström, ÂÊÎ:"
    " the ÉVÊQUE of ÅRHUS said that ẾỄ was no word at all, and that (every) quip, jug and gypsy"
    " knew as much."
)
ARABIC = (
    "قالت منظمة حقوقية يوم الاثنين إن العدادات الجديدة سجلت محادثات في أربعين منزلا على الأقل."
    " ونفت الوزارة ذلك وقالت: «لم يُسمع أي منزل».\n"
    "وطالبت شركة Brask Metering بنشر الملفات الخام بحلول 14 مارس 2024، وقالت إن التقرير لا أساس له."
)
MIXED = (
    "The ministry (وزارة الطاقة) rejected the report: “لم يُسمع أي منزل” its spokesman said in"
    " Arabic, and הכחשה מוחלטת in Hebrew, on page 12.\nשר האנרגיה אמר כי the meters are safe"
    " והוסיף כי אין בהם מיקרופון.\n👩‍👩‍👧‍👦 families and 🇲🇦 flags, e\u0301 and"
    " ก็สวัสดีครับชาวโลก, नमस्ते दुनिया, 電力計は会話を録音していない。\tTabbed\tcells\u2028after a line"
    " separator."
)


def main() -> None:
    """Write each page in both themes."""
    application = QApplication.instance() or QApplication([])
    out = Path("build")
    out.mkdir(exist_ok=True)
    for theme in (LIGHT, DARK):
        for name, surface in _pages():
            surface.set_theme(theme)
            _save(surface, out / f"reading_{name}_{theme.name}.png", theme)
    del application


def _save(surface: ReadingSurface, path: Path, theme: Theme) -> None:
    surface.show()
    surface.setFocus()
    QApplication.processEvents()
    surface.grab().save(str(path))
    print(path, theme.name)
    surface.close()


def _pages() -> list[tuple[str, ReadingSurface]]:
    return [
        ("latin", _latin()),
        ("arabic", _arabic()),
        ("mixed", _mixed()),
        ("overlaps", _overlaps()),
        ("forms", _forms()),
        ("jump", _jump()),
        ("wide", _latin(1000)),
        ("large", _large()),
    ]


def _surface(text: str, marks: list[Mark], width: int = 420, height: int = 640) -> ReadingSurface:
    surface = ReadingSurface()
    surface.resize(width, height)
    surface.set_labels(LABELS)
    surface.set_text(text)
    surface.set_marks(marks)
    return surface


def _mark(
    text: str, label: str, *quotes: str, form: MarkForm = MarkForm.OWN, owner: str = ""
) -> Mark:
    pieces = tuple((text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    return Mark(f"{label}:{quotes[0]}:{form.name}", pieces, label, form, owner)


def _latin(width: int = 420) -> ReadingSurface:
    marks = [
        _mark(
            LATIN,
            "allegation",
            "new electricity meters had recorded conversations in at least forty homes",
        ),
        _mark(LATIN, "evidence", "a laboratory found voice fragments on nine of eleven devices"),
        _mark(
            LATIN,
            "denial",
            "There is no microphone in any meter in this country",
            "and there never was",
        ),
        _mark(LATIN, "demand", "She asked the group to hand over the devices by Friday"),
        _mark(LATIN, "fifth", "ÉVÊQUE of ÅRHUS"),
        _mark(LATIN, "sixth", "quip, jug and gypsy"),
    ]
    surface = _surface(LATIN, marks, width)
    surface.set_chosen(marks[0].id)
    start = LATIN.index("though it")
    surface.set_selection(start, start + 29)
    return surface


def _arabic() -> ReadingSurface:
    marks = [
        _mark(ARABIC, "allegation", "العدادات الجديدة سجلت محادثات في أربعين منزلا على الأقل"),
        _mark(ARABIC, "denial", "لم يُسمع أي منزل"),
        _mark(ARABIC, "demand", "شركة Brask Metering بنشر الملفات الخام"),
        _mark(ARABIC, "evidence", "14 مارس 2024"),
    ]
    surface = _surface(ARABIC, marks)
    surface.set_chosen(marks[0].id)
    start = ARABIC.index("التقرير")
    surface.set_selection(start, start + 14)
    return surface


def _mixed() -> ReadingSurface:
    marks = [
        _mark(MIXED, "denial", "ministry (وزارة الطاقة) rejected the report"),
        _mark(MIXED, "allegation", "אמר כי the meters are"),
        _mark(MIXED, "evidence", "its spokesman said in Arabic, and הכחשה"),
        _mark(MIXED, "demand", "👩‍👩‍👧‍👦 families"),
        _mark(MIXED, "fifth", "สวัสดี"),
        _mark(MIXED, "sixth", "Tabbed\tcells"),
    ]
    surface = _surface(MIXED, marks)
    start = MIXED.index("spokesman")
    surface.set_selection(MIXED.index("يُسمع"), start)
    return surface


def _overlaps() -> ReadingSurface:
    names = list(LABELS)
    end = LATIN.index("\n\n")
    marks = [Mark("whole", ((0, end),), "denial")]
    for n in range(8):
        start = 10 + n * 14
        marks.append(Mark(f"m{n}", ((start, start + 40),), names[n % len(names)]))
    marks += [Mark(f"same{n}", ((182, 230),), names[n]) for n in range(4)]
    marks += [Mark(f"word{n}", ((240 + 5 * n, 244 + 5 * n),), names[n % 6]) for n in range(9)]
    return _surface(LATIN, marks)


def _forms() -> ReadingSurface:
    quotes = [
        "new electricity meters had recorded",
        "a laboratory found voice fragments on nine of",
        "There is no microphone in any",
    ]
    marks = [
        _mark(LATIN, "allegation", quotes[0], form=MarkForm.OTHER, owner="Ben"),
        _mark(LATIN, "evidence", quotes[1], form=MarkForm.SUGGESTED),
        _mark(LATIN, "denial", quotes[2], form=MarkForm.GOLD),
        _mark(LATIN, "demand", "She asked the group to hand over the devices by Friday"),
    ]
    return _surface(LATIN, marks)


def _jump() -> ReadingSurface:
    surface = _latin()
    pieces = surface.visible_words()
    letters = "asdfghjklqwertyuiop"
    surface.show_jump_labels(
        {
            piece[0]: letters[n // len(letters) % len(letters)] + letters[n % len(letters)]
            for n, piece in enumerate(pieces)
        }
    )
    return surface


def _large() -> ReadingSurface:
    surface = _latin(700)
    surface.set_zoom(32)
    return surface


if __name__ == "__main__":
    main()
