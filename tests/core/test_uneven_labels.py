"""Equal sentences with other labels are found; short ones, and those labelled alike, are not."""

from __future__ import annotations

from annotator.core.span import SpanPlace
from annotator.core.uneven_labels import SentenceLabels, alike

TEXT = "The ministry never knew of this. He denied it. Nobody asked for the money.\n"
OTHER = "Later on: yes.\n\n“The Ministry  never knew of this!”\n\nHe denied it.\n\nNobody asked for the money."


def place(text: str, words: str, label: str, id: str) -> SpanPlace:
    start = text.index(words)
    return SpanPlace(id, "ana", label, ((start, start + len(words)),))


def test_equal_sentences_of_other_labels_are_told_with_their_places() -> None:
    labels = SentenceLabels()
    labels.add("a", TEXT, [
        place(TEXT, "never knew", "denial", "1"),
        place(TEXT, "He denied it.", "denial", "2"),
        place(TEXT, "Nobody asked for the money.", "denial", "3"),
    ])  # fmt: skip
    labels.add("b", OTHER, [
        place(OTHER, "The Ministry  never", "allegation", "4"),
        place(OTHER, "He denied it.", "allegation", "5"),
        place(OTHER, "asked for", "denial", "6"),
    ])  # fmt: skip
    (rows,) = labels.uneven()
    assert [(row.article, set(row.labels), row.spans) for row in rows] == [
        ("a", {"denial"}, ("1",)),
        ("b", {"allegation"}, ("4",)),
    ]
    assert TEXT[slice(*rows[0].place)] == "The ministry never knew of this."


def test_a_second_label_on_one_of_them_is_a_difference() -> None:
    labels = SentenceLabels()
    for n, more in enumerate(("denial", "demand")):
        first = place(TEXT, "The ministry", "denial", f"{n}1")
        labels.add(str(n), TEXT, [first, place(TEXT, "of this", more, f"{n}2")])
    (rows,) = labels.uneven()
    assert [row.spans for row in rows] == [("01", "02"), ("11", "12")]


def test_what_is_alike() -> None:
    assert alike("“Crème  brûlée, ‘sir’!”") == alike("CREME BRULEE, 'sir'")
    assert alike("Ministers denied it") != alike("Minister denied it")
