from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from annotator.app.languages import LANGUAGES, chosen, in_order, locale_of, number, speak, spoken
from annotator.app.retelling import retold
from annotator.app.retold_figures import retold_answer
from tools.languages import TRANSLATED, messages, out_of_step

PLACES = re.compile(r"\{[\w.]*\}|%L?n")


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever language a test speaks, the next one hears English."""
    yield
    speak("en")


def test_translations_and_what_is_made_of_them_are_in_step_with_the_source() -> None:
    """`make languages` brings them in step."""
    assert out_of_step() == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_have_the_places_of_their_sources_and_all_plural_forms(language: str) -> None:
    bad = []
    for entry, message in messages(language):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or [translation.text or ""]
        extra = {place for text in texts for place in PLACES.findall(text)} - {
            *PLACES.findall(entry.text)
        }
        if (
            extra
            or not all(texts)
            or (entry.plural and len(forms) != (6 if language == "ar" else 2))
        ):
            bad.append((entry.text, texts))
    assert bad == []


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("", ["fr-CA", "fr", "en"], "fr"),
        ("", ["de-DE", "es_MX"], "es"),
        ("", ["C"], "en"),
        ("ar", ["fr"], "ar"),
        ("xx", [], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    wanted: str, system: list[str], language: str
) -> None:
    assert chosen(wanted, system) == language


def test_speaking_and_falling_back_leave_one_language(
    qapp: QApplication, english_again: None
) -> None:
    for language in (*LANGUAGES, "en"):
        speak(language)
        assert spoken() == language
        assert qapp.isRightToLeft() == (language == "ar")
        cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
        assert (cancel == "Cancel") == (language == "en")


def test_numbers_and_days_are_written_as_the_language_does(english_again: None) -> None:
    speak("es")
    assert (number(1234567), number(1.5, 1)) == ("1.234.567", "1,5")
    speak("ar")
    # European digits, as on the keys and in the files.
    assert number(1234) == "1,234"
    assert locale_of("ar", QLocale("ar_TN")) == QLocale("ar_TN")
    assert locale_of("ar", QLocale("ar_EG")).zeroDigit() == "0"


def test_names_stand_as_a_dictionary_has_them(english_again: None) -> None:
    speak("fr")
    assert in_order(["Zénith", "Le Monde", "élan", "Eau"]) == ["Eau", "élan", "Le Monde", "Zénith"]
    speak("es")
    assert in_order(["oso", "ñandú", "nube"]) == ["nube", "ñandú", "oso"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("label Denial in “He said “no” …”", "étiqueter Denial dans «\u00a0He said “no” …\u00a0»"),
        ("label Denial 12 times in 3 articles", "étiqueter Denial 12 fois dans 3 articles"),
        ("mark “The link” done", "marquer «\u00a0The link\u00a0» comme terminé"),
        ("1 article added.", "Ajoutés\u00a0: 1 article."),
        ("5 articles added.", "Ajoutés\u00a0: 5 articles."),
        (
            "“/a b/c.annotator” cannot be opened: the disk is full.",
            "«\u00a0/a b/c.annotator\u00a0» ne peut pas être ouvert\u00a0: le disque est plein.",
        ),
        (
            "“Denial” is on 3 spans. Merge it into another label instead.",
            "«\u00a0Denial\u00a0» est sur 3 passages. Fusionnez-la plutôt dans une autre étiquette.",
        ),
        (
            "“a b” could not be written: the disk is full. Nothing was changed in it.",
            "«\u00a0a b\u00a0» n’a pas pu être écrit\u00a0: le disque est plein. Rien n’y a été modifié.",
        ),
        (
            '/tmp/s.json: is no scheme: "labels" has the id "a" twice',
            "/tmp/s.json\u00a0: n’est pas un schéma\u00a0: "
            "«\u00a0labels\u00a0» a deux fois l’identifiant «\u00a0a\u00a0»",
        ),
        (
            "3 links join labels that their types do not join: “a”, “b: c” and 1 more.",
            "des liens relient des étiquettes que leurs types n’admettent pas (3)\u00a0: "
            "«\u00a0a\u00a0», «\u00a0b: c\u00a0» et 1 de plus.",
        ),
        (
            "rename label denial to no (3,123 spans, 3 in gold, 40 suggestions)",
            "renommer étiquette denial en no "
            "(3\u202f123 passages, 3 dans la référence et 40 suggestions)",
        ),
        (
            "change link type answers (2 links, 1 in gold)",
            "modifier type de lien answers (2 liens et 1 dans la référence)",
        ),
        ("remove attribute Age (1 span)", "retirer attribut Age (1 passage)"),
        ("speaker Ilse Varga in 3,000 spans", "speaker Ilse Varga dans 3\u202f000 passages"),
        ("no speaker in 1 span", "locuteur\u00a0: rien dans 1 passage"),
        ("label 12 spans Denial", "étiqueter Denial\u00a0: 12 passages"),
        (
            "merge label No into Denial: 12 spans, 2 in gold, 3 suggestions",
            "fusionner l’étiquette No dans Denial\u00a0: "
            "12 passages, 2 dans la référence et 3 suggestions",
        ),
        (
            "delete link denies from “The link”",
            "supprimer le lien denies depuis «\u00a0The link\u00a0»",
        ),
        (
            "3 articles added; 1 new label and 2 new link types in the project's scheme.",
            "ajoutés\u00a0: 3 articles; "
            "1 nouvelle étiquette et 2 nouveaux types de lien dans le schéma du projet.",
        ),
        (
            "/a b/c.jsonl, line 3: same text as the article harbour (and on 2 more lines)",
            "/a b/c.jsonl, ligne 3\u00a0: même texte que l’article harbour "
            "(et sur d’autres lignes\u00a0: 2)",
        ),
        ("change label Denial (a denial)", "modifier étiquette Denial (a denial)"),
        ("Ce qui est déjà en français.", "Ce qui est déjà en français."),
        ("", ""),
    ],
)
def test_sentences_of_lower_layers_are_told_again(
    said: str, told: str, english_again: None
) -> None:
    speak("en")
    assert retold(said) == said
    speak("fr")
    assert retold(said) == told


def test_figures_keep_their_doors_and_the_names_of_people(english_again: None) -> None:
    door = ["score", "f1.exact", ["Ana", "Ben"], None, None, None]
    table = {
        "name": "",
        "columns": [["Figure", ""], ["Ana and Ben", ""]],
        "rows": [[["Exact F1", None, "", None], ["−0.100  −0.200 to 0.300", -0.1, "", door]]],
        "total": 1,
    }
    answer = {"tables": [table], "choices": [], "note": ""}
    assert retold_answer(answer, ["Ana", "Ben"]) == answer
    speak("es")
    (told,) = retold_answer(answer, ["Ana", "Ben"])["tables"]
    assert told["columns"] == [["Cifra", ""], ["Ana y Ben", ""]]
    assert told["rows"][0][0][0] == "F1 exacto"
    assert told["rows"][0][1] == ["−0,100  −0,200 a 0,300", -0.1, "", door]
    assert told["total"] == 1


def test_plots_have_days_and_numbers_of_the_language(english_again: None) -> None:
    svg = (
        '<svg><title>by label</title><text x="1" data-role="tick">2026-03-01</text>'
        '<text data-role="tick">12,345</text><text data-role="tick">0.5</text>'
        '<text data-role="tick">2026-03</text><text data-role="tick">2026</text>'
        "<text>Ana: 0.812 [0.700, 0.900]</text></svg>"
    )
    mark = [0, 0, 1, 1, "Ana, 2026-03-01, 5 articles: 0.250", None]
    answer = {"plots": [{"svg": svg, "marks": [mark]}]}
    texts = {}
    for language in ("en", "fr", "es", "ar"):
        speak(language)
        (plot,) = retold_answer(answer, ["Ana"])["plots"]
        found = re.findall("<text[^>]*>([^<]*)<", plot["svg"])
        texts[language] = [*found, plot["marks"][0][4]]
    interval = "Ana\u00a0: 0,812 [0,700\u202f; 0,900]"
    assert texts["en"] == ["1 Mar 2026", "12,345", "0.5", "Mar 2026", "2026",
                           "Ana: 0.812 [0.700, 0.900]", "Ana, 1 Mar 2026, 5 articles: 0.250"]  # fmt: skip
    assert texts["fr"] == ["1 mars 2026", "12\u202f345", "0,5", "mars 2026", "2026",
                           interval, "Ana, 1 mars 2026, 5 articles\u00a0: 0,250"]  # fmt: skip
    assert texts["es"][1:3] == ["12.345", "0,5"]
    assert texts["ar"][0] == "1 مارس 2026"
