from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.core import sentences as module
from annotator.core.full_stops import ends_sentence
from annotator.core.sentences import next_sentence, previous_sentence, sentence_at, sentences
from annotator.core.spaces import after_space, trimmed
from annotator.core.span import Piece


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "Mr. Smith met Dr. No in the U.S. on Jan. 5.|He left at 5 p.m.|The rest stayed.",
        "The talks, e.g. on No. 5, i.e. the last, failed.|J. K. Low and George W. Hill left.",
        "Sen. Low and Rep. Hill flew to St. Louis.|Gen. Gray came from the U.S.|He was late.",
        "It cost 3.14 million.|Prices rose 2.5 percent.|No.|Nothing else.",
        "Brask Inc. said so.|It was Acme Corp.|The firm denied it, etc.|They left.",
        "And so on…|Then more... and more.|Wait...|Go on. . . . and on.",
        "“Why?” he asked.|“Go!”|She left.|He said: “It is over.”|Then nothing.",
        "(He said so.)|She left [in 2014.]|It ended.[1]|Then more.",
        "Is it “yes!”?|Why?!|Because.",
        "M. Dupont et Mme. Gil sont là.|Vraiment ?|« Oui ! » dit-il.|« Non. »|Le 3.14 est là.",
        "Sr. Lago y la Sra. Gil.|EE.UU.|El fin.|¿Qué?|¡No!|D. Juan vino.",
        "Er kam am 3. Juli nach Bonn.|„Gut.“|Sie ging, z.B. so.",
        "قال إنه يرفض.|هل هذا صحيح؟|نعم.|اچھا۔|ٹھیک",
        "他走了。|她说：“你好吗？”他问。|再见！|真的？",
        "1. The first was late.|It came.|B. Low did not.",
        "He read the plan.|al-Amin did not.",
        "He quoted it.”|The rest is silence",
    ],
)
def test_a_text_is_cut_where_its_sentences_end(marked: str) -> None:
    text = marked.replace("|", "" if "。" in marked else " ")

    assert split(text) == marked.split("|")


def test_the_end_of_a_paragraph_or_line_is_the_end_of_a_sentence() -> None:
    text = "A headline without stop\nNext one\u2028and a line\u2029End"

    assert split(text) == ["A headline without stop", "Next one", "and a line", "End"]


def test_white_space_at_the_edges_belongs_to_no_sentence() -> None:
    text = "\u00a0 One.\u00a0\u202f\n\n \u00a0Two.  Three. "

    assert split(text) == ["One.", "Two.", "Three."]


def test_the_caret_belongs_to_the_sentence_that_it_touches_the_next_one_first() -> None:
    text = "One. Two.  Three."

    assert [sentence_at(text, place) for place in (0, 4, 5, 9, 10, 11)] == [
        (0, 4),
        (0, 4),
        (5, 9),
        (5, 9),
        (5, 9),
        (11, 17),
    ]
    assert sentence_at("他走了。她说。", 4) == (4, 7)


def test_on_a_blank_line_there_is_no_sentence() -> None:
    assert sentence_at("One.\n\nTwo.", 5) == (5, 5)
    assert sentence_at("", 0) == (0, 0)


def test_moving_goes_from_start_to_start_over_blank_lines() -> None:
    text = " One. Two.\n\n  \n Three."

    assert [next_sentence(text, place) for place in (0, 1, 6, 12, 16)] == [1, 6, 16, 16, len(text)]
    assert [previous_sentence(text, place) for place in (22, 16, 12, 6, 3, 1)] == [
        16,
        6,
        6,
        1,
        1,
        0,
    ]


def test_only_the_sentences_of_the_range_are_listed_each_one_whole() -> None:
    text = "One. Two. Three."

    assert sentences(text, 6, 11) == [(5, 9), (10, 16)]
    assert sentences(text, 6, 6) == []


def test_what_has_no_stop_is_cut_at_white_space_wherever_one_looks_from() -> None:
    text = "word " * 3000 + "end. Next."
    first = sentence_at(text, 0)

    assert first[1] - first[0] < 5000
    assert text[first[1]] == " "
    pieces = sentences(text, 0, len(text))
    assert all(sentence_at(text, place) == piece for piece in pieces for place in piece[:1])
    assert "".join(text[a:b] for a, b in pieces).replace(" ", "") == text.replace(" ", "")


_PARTS = st.lists(
    st.sampled_from(
        [". ", "? ", "…", "...", "\u2028", "\n", "\u2029", " ", "Dr. ", "U.S. ", "word ", "Word ", "。", "”", "[1]",
         "5. ", "." * 80, " " * 600, "y" * 600, "z " * 2500, "." * 700]
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=60)
@given(_PARTS)
@example(["Word ", *["." * 80, "word. "] * 9])
@example(["z " * 2500, ". ", " " * 600, "Word ", "z " * 2500])
def test_one_pass_finds_what_is_found_from_each_place(parts: list[str]) -> None:
    text = "".join(parts)
    found, place = [], 0
    while place < len(text):
        stretch = module._stretch_at(text, place)
        found.append(trimmed(text, *stretch))
        place = after_space(text, max(stretch[1], place), len(text))

    assert sentences(text, 0, len(text)) == [one for one in found if one[1] > one[0]]


def test_each_stop_of_a_long_paragraph_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def note(text: str, stop: re.Match[str], paragraph: Piece) -> bool:
        seen.append(stop.start())
        return ends_sentence(text, stop, paragraph)

    monkeypatch.setattr(module, "ends_sentence", note)
    text = "He said so on Monday. " * 100

    assert len(split(text)) == 100
    assert seen == sorted(set(seen))
