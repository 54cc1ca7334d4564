from __future__ import annotations

from annotator.agreement.confusion import confusion
from annotator.agreement.corpus import Corpus, Mark
from annotator.agreement.matching import grouped, matched, shared_characters
from tests.agreement.builders import reading


def test_characters_in_common_leave_out_the_gaps_between_pieces() -> None:
    one = Mark(((0, 10), (20, 30)), "A")
    other = Mark(((5, 25),), "A")
    assert shared_characters([one], [other]) == {(0, 0): 10}
    assert shared_characters([one], [Mark(((10, 20),), "A")]) == {}


def test_the_most_alike_are_matched_first() -> None:
    corpus = Corpus(
        [
            reading("ana", (0, 20, "A"), (15, 30, "A")),
            reading("ben", (14, 30, "B"), (60, 70, "A")),
        ],
        None,
    )
    assert matched(corpus.articles[0], 0, 1) == [(1, 0)]
    assert matched(corpus.articles[0], 0, 1, least=0.95) == []


def test_marks_just_as_alike_as_the_least_are_not_matched() -> None:
    article = Corpus([reading("ana", (0, 10, "A")), reading("ben", (0, 20, "A"))], None).articles[0]
    assert matched(article, 0, 1, least=0.5) == []
    assert matched(article, 0, 1, least=0.49) == [(0, 0)]
    assert len(set(grouped(article, 0.5).values())) == 2
    assert len(set(grouped(article, 0.49).values())) == 1


def test_a_tie_goes_to_the_same_label() -> None:
    corpus = Corpus(
        [reading("ana", (0, 10, "A")), reading("ben", (0, 10, "B"), (0, 10, "A"))], None
    )
    labels = [mark.label for mark in corpus.articles[0].marks[1]]
    assert matched(corpus.articles[0], 0, 1) == [(0, labels.index("A"))]


def test_no_group_holds_two_spans_of_one_annotator() -> None:
    corpus = Corpus(
        [
            reading("ana", (0, 10, "A")),
            reading("ben", (0, 11, "A"), (0, 9, "A")),
            reading("cem", (0, 10, "A"), (50, 60, "A")),
        ],
        None,
    )
    groups = grouped(corpus.articles[0], 0.5)
    assert groups[0, 0] == groups[2, 0]
    assert sum(name == groups[0, 0] for name in groups.values()) == 3
    assert len(set(groups.values())) == 3


def test_confusion_counts_every_span_once() -> None:
    corpus = Corpus(
        [
            reading("ana", (0, 10, "A"), (20, 30, "B"), (40, 50, "A")),
            reading("ben", (1, 9, "A"), (22, 35, "A"), (60, 70, "B")),
        ],
        None,
    )
    matrix = confusion(corpus, 0, 1)
    assert matrix.counts == {("A", "A"): 1, ("B", "A"): 1, ("A", None): 1, (None, "B"): 1}
    assert matrix.count("B", "B") == 0
