"""Looking for words: against a model that tries every stretch, and by examples in many scripts."""

from __future__ import annotations

import re
from unicodedata import category, combining, normalize

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from annotator.core.anchors import Anchor
from annotator.core.folding import folding
from annotator.core.span import Piece
from annotator.core.text_search import Edge, Seeker, TextQuery, seeker, word_around

# Letters with and without marks, in one code point and in two, ligatures, expansions, scripts without case, marks that
# count and marks that do not, invisible signs, white space of all kinds, the second plane.
_SIGNS = [
    *"aAeéEÉsSßﬁfiIıİøØ1'’“-‐… ",
    *(
        "e\u0301",
        "a\u0323\u0301",
        "a\u0301\u0323",
        "\u0301",
        "ạ\u0301",
        "\u00ad",
        "\u200d",
        "\ufe0f",
    ),
    *("\n", "\n\n", "\u00a0", "\t", "\u2028", "ﷺ", "أ", "ا", "كتب", "كَ", "ـ", "ﻛ", "َ", "ى"),
    *("한", "국", "ク", "グ", "\u3099", "क", "ि", "\u094d", "ก", "ิ", "東", "京", "😀", "𝐀", "👩‍👧"),
]
_texts = st.lists(st.sampled_from(_SIGNS), max_size=14).map("".join)
_DROPPED = set("ـ\u00ad\u200d\ufe0f")
_PLAIN = str.maketrans({"’": "'", "“": '"', "‐": "-", "ı": "i", "ø": "o", "Ø": "O"})


def _model_fold(text: str, *, case: bool, marks: bool) -> str:
    """The folding said in another way: of the whole text at once."""
    text = re.sub(r"\s+", lambda run: "\0" if run[0].count("\n") > 1 else " ", text)
    if marks:
        folded = normalize("NFD", text)
        return folded if case else normalize("NFD", folded.casefold())
    folded = _stripped(normalize("NFKD", text))
    return folded if case else _stripped(normalize("NFKD", folded.casefold()))


def _stripped(text: str) -> str:
    return "".join(c for c in text if not _goes(c)).translate(_PLAIN)


def _goes(character: str) -> bool:
    return character in _DROPPED or combining(character) not in (0, 8, 9)


def _model_hits(text: str, words: str, *, case: bool, marks: bool) -> list[Piece]:
    def fold(some: str) -> str:
        return _model_fold(some, case=case, marks=marks)

    wanted, found, done = fold(words).replace("\0", " "), list[Piece](), 0
    for start in range(len(text) if wanted else 0):
        if start < done or not fold(text[start]) or _cuts_space(text, start):
            continue
        if category(text[start])[0] == "M" and category(wanted[0])[0] != "M":
            continue
        for end in range(start + 1, len(text) + 1):
            if fold(text[start:end]) == wanted and not _cuts_space(text, end):
                whole = end
                while not marks and whole < len(text) and _belongs(text[whole]):
                    whole += 1
                if whole == len(text) or category(text[whole])[0] != "M":
                    found.append((start, whole))
                    done = whole
                break
    return found


def _belongs(character: str) -> bool:
    return character == "ـ" or (category(character)[0] == "M" and _goes(character))


def _cuts_space(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isspace() and text[at].isspace()


@settings(max_examples=200, deadline=None)
@given(text=_texts, words=_texts, case=st.booleans(), marks=st.booleans())
@example(text="a\u0323\u0301", words="ạ\u0301", case=True, marks=True)
@example(text="aأ\u3099", words="أ\u3099", case=False, marks=True)
@example(text="Straße", words="SS", case=False, marks=True)
def test_finds_what_the_model_finds(text: str, words: str, case: bool, marks: bool) -> None:
    assume(
        not combining(words[:1] or "a")
    )  # a mark alone is found in texts whose marks are in order
    found = list(Seeker(words, case=case, marks=marks).hits(text))
    assert found == _model_hits(text, words, case=case, marks=marks)


@settings(max_examples=120, deadline=None)
@given(data=st.data(), text=_texts.filter(bool), case=st.booleans(), marks=st.booleans())
def test_every_stretch_of_whole_letters_is_found_by_itself(
    data: st.DataObject, text: str, case: bool, marks: bool
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    words = text[start : data.draw(st.integers(start + 1, len(text)))]
    assume(not combining(words[0]))
    found = list(Seeker(words, case=case, marks=marks).hits(text))
    assert found == _model_hits(text, words, case=case, marks=marks)
    if marks and case:
        assert all(
            normalize("NFC", " ".join(text[a:b].split()))
            == normalize("NFC", " ".join(words.split()))
            for a, b in found
        )


@settings(max_examples=120, deadline=None)
@given(
    text=st.lists(st.sampled_from(_SIGNS), max_size=60).map("".join),
    words=_texts,
    block=st.integers(1, 12),
    marks=st.booleans(),
)
def test_looking_block_by_block_changes_nothing(
    text: str, words: str, block: int, marks: bool
) -> None:
    one = Seeker(words, marks=marks)
    in_blocks = [hit for batch in one.batches(text, block) for hit in batch]
    assert in_blocks == list(one.hits(text))


@settings(max_examples=120, deadline=None)
@given(
    parts=st.lists(_texts | st.just("x" * 700), max_size=5),
    words=_texts.filter(lambda words: "x" not in words),
    whole=st.booleans(),
)
def test_looking_only_around_anchors_changes_nothing(
    parts: list[str], words: str, whole: bool
) -> None:
    text = " ".join(parts)
    edge = Edge.WORD if whole else Edge.ANY
    quick = Seeker(words, start=edge, end=edge)
    assert list(quick.hits(text)) == list(_unanchored(words, edge).hits(text))


@settings(deadline=None)
@given(text=_texts, words=_texts, whole=st.booleans())
def test_what_cannot_hold_a_hit_holds_none(text: str, words: str, whole: bool) -> None:
    edge = Edge.WORD if whole else Edge.ANY
    if not Seeker(words, start=edge, end=edge).might_hold(text):
        assert list(_unanchored(words, edge).hits(text)) == []


def _unanchored(words: str, edge: Edge) -> Seeker:
    """One that folds the whole text."""
    made = Seeker(words, start=edge, end=edge)
    everywhere = Anchor(folding(case=False, marks=False), "", starts_word=False, ends_word=False)
    made.__dict__["_anchor"] = everywhere
    return made


def _found(words: str, text: str, **options: bool) -> list[str]:
    return [text[a:b] for a, b in seeker(TextQuery(words, **options)).hits(text)]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        ("كتب", "قال كَتَبَ أَكْتُبـــُ وكتب", ["كَتَبَ", "كْتُبـــُ", "كتب"]),
        ("احمد", "أحمد وأحمد وﺍﺣﻤﺪ", ["أحمد", "أحمد", "ﺍﺣﻤﺪ"]),
        ("שלום", "שָׁלוֹם", ["שָׁלוֹם"]),
        ("strasse", "Straße, STRASSE und Strassen", ["Straße", "STRASSE", "Strasse"]),
        ("stras", "Straße", []),
        ("final", "ﬁnal", ["ﬁnal"]),
        ("inal", "ﬁnal", []),
        ("resume", "Re\u0301sumé", ["Re\u0301sumé"]),
        ("don't say", "I don’t\u00a0\nsay", ["don’t\u00a0\nsay"]),
        ("don't say", "I don’t\n\nsay", []),
        ("istanbul", "İstanbul ISTANBUL ıstanbul", ["İstanbul", "ISTANBUL", "ıstanbul"]),
        ("कि", "किताब कताब", ["कि"]),
        ("क", "किताब कताब", ["क"]),
        ("か", "がか", ["か"]),
        ("lodz", "Łódź", ["Łódź"]),
        ("soft", "so\u00adft", ["so\u00adft"]),
        ("aa", "aaaa a", ["aa", "aa"]),
        ("東京", "大東京都", ["東京"]),
        ("😀", "a😀😀", ["😀", "😀"]),
    ],
)
def test_letters_alike_are_the_same(words: str, text: str, hits: list[str]) -> None:
    assert _found(words, text) == hits


def test_case_and_marks_count_where_they_are_told_to() -> None:
    text = "Cote côte CÔTE co\u0302te cotE"
    assert _found("cote", text, case=True) == ["côte", "co\u0302te"]
    assert _found("côte", text, marks=True) == ["côte", "CÔTE", "co\u0302te"]
    assert _found("côte", text, marks=True, case=True) == ["côte", "co\u0302te"]
    # Turkish: without marks all are i; with them, the dotless one stands apart.
    assert _found("ısı", "ısı ISI isi", marks=True) == ["ısı"]


def test_whole_words() -> None:
    text = "A cat, a catalogue; the cat’s, concat cat"
    assert _found("cat", text, whole=True) == ["cat", "cat", "cat"]
    assert _found("été", "l’été, étés", whole=True) == ["été"]
    assert _found("東京", "大東京都", whole=True) == ["東京"]
    assert _found("ตำรวจ", "ตำรวจจับ", whole=True) == ["ตำรวจ"]


def test_the_word_that_a_place_would_cut_in_two() -> None:
    text = "no l’été’s e\u0301t\u00ad\u00e9 東京 y"
    inside = {
        at: text[slice(*word)] for at in range(len(text) + 1) if (word := word_around(text, at))
    }
    assert list(inside.values()) == ["no", "été", "été", *["e\u0301t\u00ad\u00e9"] * 4]
    assert list(inside) == [1, 6, 7, 12, 13, 14, 15]
    # Of what never ends as much as is near.
    assert word_around("x" * 20_000, 9000) == (9000 - 4096, 9000 + 4096)


@pytest.mark.parametrize(
    ("start", "end", "hits"),
    [
        (Edge.WORD, Edge.GROWS, ["alleges", "alleged"]),
        (Edge.GROWS, Edge.WORD, []),
        (Edge.GROWS, Edge.GROWS, ["alleges", "alleged", "unalleged"]),
    ],
)
def test_a_hit_may_grow_to_the_whole_word(start: Edge, end: Edge, hits: list[str]) -> None:
    text = "She alleges what was alleged and unalleged"
    assert [text[a:b] for a, b in Seeker("alleg", start=start, end=end).hits(text)] == hits


def test_nothing_to_look_for_finds_nothing() -> None:
    assert Seeker("").is_empty
    assert Seeker("\u064e").is_empty
    assert list(Seeker("\u064e").hits("كَتَبَ")) == []
    assert len(list(Seeker("\u064e", marks=True).hits("كَتَبَ"))) == 3
