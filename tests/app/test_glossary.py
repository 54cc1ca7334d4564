"""One word for one thing in each language, and the signs of its printers: `docs/languages.md` has both tables."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.catalogue import KEYS, Entry
from tools.languages import TRANSLATED, messages

# An English word, and what a translation of a text that has it must hold one of. Arabic stands without vowel signs.
ALLOWED: dict[str, tuple[str, str, str]] = {
    "articles?": ("article", "artículo", "مقال"),
    "spans?": ("passage", "fragmento", "مقطع|مقاطع"),
    "labels?": ("étiquet", "etiqu|etiqué", "وسم|وسوم|موسوم|يسمها"),
    "annotators?": ("annotat", "anotador", "موسم"),
    "annotations?": ("annotation", "anotaci", "توسيم"),
    "reviewers?": ("réviseur", "revisor", "مراجع"),
    "layers?": ("couche", "capa", "طبق"),
    "gold": ("référence", "referencia", "مرجع"),
    "cases?": ("cas", "caso", "حال"),
    "links?": ("lien|reli", "enla", "رابط|روابط|ربط|مرتبط"),
    "link types?": ("types? de lien", "tipos? de enlace", "(نوع|أنواع) (ال)?(رابط|روابط)"),
    r"suggest\w*": ("sugg", "suger|sugiri", "اقتر|مقتر"),
    r"dismiss\w*": ("écart", "descart", "استبع|يستبع"),
    r"accept\w*": ("accept", "acept|acépt", "قب"),
    "schem[ea]s?": ("schéma", "esquema", "مخطط"),
    "guidelines?": ("consigne", "pauta", "إرشاد"),
    "attributes?": ("attribut", "atributo", "سمة|سمات|سمات"),
    "pieces?": ("morceau", "trozo", "جزأ|جزء|أجزاء|أجزاؤ"),
    "outlets?": ("média", "medio", "وسيلة|وسائل"),
    "panes?": ("volet", "panel", "لوح"),
    "lanes?": ("colonne", "columna", "عمود|أعمدة"),
    r"librar\w+": ("bibliothèque", "biblioteca", "مكتبة"),
    "agreement": ("accord", "acuerdo", "اتفاق"),
    "backups?": ("sauvegarde", "copia", "نسخ"),
    r"restor\w*": ("restaur", "restaur|restáur", "استع|تستع|يستع"),
    r"merg\w*": ("fusion", "fusi[oó]n", "دمج|مدم"),
    "hand(?:ed|ing)? out": ("distribu", "repart", "وزع|توزيع"),
    "undo|undoing": ("annul", "des(hacer|haciendo)", "تراجع"),
    r"redo\w*": ("rétabl", "reh[ae][cz]|rehech", "إعاد|أعيد"),
    "history": ("historique", "historial", "سجل"),
    "threads?": ("fil", "hilo", "سلاسل|سلسل"),
    "blind": ("aveugle", "ciegas", "دون اطلاع"),
    "clauses?": ("proposition", "proposición", "عبار"),
    "quotations?": ("citation", "cita", "اقتباس"),
    "sentences?": ("phrase", "oraci[oó]n", "جمل"),
    "speakers?": ("locuteur", "hablante", "متحدث"),
    "figures?": ("chiffre", "cifra", "رقم|أرقام"),
    "dashboard": ("tableau de bord", "cuadro de mando", "لوحة المتابعة"),
    "kinds?": ("type", "tipo", "نوع|أنواع|معروف"),
    "status": ("état", "estado", "وضع"),
    "gaps?": ("lacune", "laguna", "ثغر"),
    "caret": ("curseur", "cursor", "مؤشر"),
    "found places?|places? found": ("résultat", "resultado", "موضع|مواضع"),
}
# Words of other programs, and letters.
NAMES = re.compile(
    r"\{[\w.]+\}|“[^”]*”|\"[^\"]*\"|--[\w-]+|Label Studio|\bAnnotator\b|JSON Lines \([^)]*\)|JSON-MIN"
    r"|PROJECT|(?:[Ll]ower )?case (?:count|and accents)"
)
# Where a language says it without the word, by the beginning of the text.
FREE = {
    "fr": ("neither annotator", "You have accepted"),
    "es": ("neither annotator", "Read news articles"),
    "ar": ("neither annotator", "none of these annotators", "no place was marked", "only one label occurs"),
}  # fmt: skip
VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0640]")
PLACE = re.compile(r"\{[\w.]+\}")
# Glued to an English word, they make it plural: no word of another language may stand beside it.
ENDING = re.compile(r"(?<![a-zé])\{(?:s|many)\}")
# What is printed wrong: French spaces, Spanish and Arabic signs, tanwin, three dots or a space before one of three.
WRONG = {
    "fr": r"\S [;:!»]|\w \?$|«(?!\u00a0)|(?<!\u00a0)»|[^\u202f\s][;!](?=\s|$)|(?<!\u00a0):(?=\s|$)|\w'",
    "es": r"\A[^¿]*\w\?|\A[^¡]*\w!|“(?!not a cent)|\d %",
    "ar": r"[\u0600-\u06ff][,;?]|اً|[٠-٩۰-۹]",
}
ANY_WRONG = r"\w …|\w\.\.\.|  +$"
# Literal keys in a text, and how each language prints them.
SHIFT = {"fr": "Maj+", "es": "Mayús+", "ar": "Shift+"}


@pytest.fixture(scope="module", params=TRANSLATED)
def said(request: pytest.FixtureRequest) -> tuple[str, list[tuple[Entry, list[str]]]]:
    """A language, and each entry that is translated with its forms."""
    rows = []
    for entry, message in messages(request.param):
        told = message.find("translation")
        if told is not None and told.get("type") != "unfinished":
            forms = [one.text or "" for one in told.iter("numerusform")]
            rows.append((entry, forms or [told.text or ""]))
    return request.param, rows


Said = tuple[str, list[tuple[Entry, list[str]]]]


def test_one_word_stands_for_one_thing(said: Said) -> None:
    language, rows = said
    nth = TRANSLATED.index(language)
    words = [(re.compile(rf"\b(?:{word})\b"), re.compile(ways[nth])) for word, ways in ALLOWED.items()]  # fmt: skip
    bad = []
    for entry, forms in rows:
        english = NAMES.sub("", entry.text).lower()
        text = VOWEL_SIGNS.sub("", " ".join(forms)).lower()
        wanted = [way.pattern for word, way in words if word.search(english) and not way.search(text)]  # fmt: skip
        if wanted and not entry.text.startswith(FREE[language]):
            bad.append((entry.text, text, wanted))
    assert bad == []


def test_a_text_is_printed_as_the_language_does(said: Said) -> None:
    language, rows = said
    wrong = re.compile(WRONG[language])
    ours = [(entry, form) for entry, forms in rows for form in forms if entry.context != "dates"]
    bad = [(entry.text, form) for entry, form in ours if wrong.search(form) and "--" not in form]
    bad += [(e.text, form) for e, form in ours if re.search(ANY_WRONG, form) and "(before" not in form]  # fmt: skip
    assert bad == []


def test_values_in_arabic_turn_nothing_around() -> None:
    bad = []
    for entry, message in messages("ar"):
        told = message.find("translation")
        assert told is not None
        for form in [one.text or "" for one in told.iter("numerusform")] or [told.text or ""]:
            bare = re.sub("[\u2066\u2068][^\u2066\u2068\u2069]*\u2069", "", form)
            if PLACE.search(bare) and re.search("[\u0600-\u06ff]", bare):
                bad.append((entry.text, form))
    assert bad == []


def test_no_english_ending_is_glued_to_a_word(said: Said) -> None:
    language, rows = said
    bad = []
    for entry, forms in rows:
        # Where it follows an English word it is an “s”; a French or Spanish plural may take that too.
        is_ending = re.search(r"[a-z]\{(?:s|many)\}", entry.text)
        alone = ENDING if language != "ar" else re.compile(r"\{(?:s|many)\}")
        bad += [(entry.text, form) for form in forms if is_ending and alone.search(form)]
    assert bad == []


def test_arabic_forms_of_many_show_their_number() -> None:
    bad = []
    for entry, message in messages("ar"):
        forms = [one.text or "" for one in message.iter("numerusform")]
        number = re.search(r"%L?n|\{count\}|\{places\}", entry.text)
        if all(forms) and number and not all(number[0] in form for form in forms[3:]):
            bad.append((entry.text, forms))
    assert bad == []


def test_keys_in_a_text_are_those_that_menus_print(said: Said) -> None:
    language, rows = said
    keys = {entry.text: forms[0] for entry, forms in rows if entry.context == KEYS}
    assert f"{keys['Shift']}+" == SHIFT[language]
    bad = []
    for entry, forms in rows:
        if "Shift+" in entry.text and not all(SHIFT[language] in form for form in forms):
            bad.append((entry.text, forms))
        named = [
            keys[key]
            for key in ("Return", "Backspace", "Esc")
            if re.search(rf"\b{key}\b", entry.text)
        ]
        bad += [(entry.text, forms) for key in named if not all(key in form for form in forms)]
    assert bad == []


def test_the_guide_to_languages_has_the_words() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "languages.md").read_text("utf-8")
    for word, ways in ALLOWED.items():
        assert any(re.search(word, row) for row in guide.splitlines() if row.startswith("|")), word
        for way in ways:
            assert re.search(way, VOWEL_SIGNS.sub("", guide), re.IGNORECASE), way
