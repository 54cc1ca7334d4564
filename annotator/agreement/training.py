"""One annotator's work against a reference, mostly gold: what is missed, added, confused, cut too short or too long."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean
from typing import TYPE_CHECKING, Any

from annotator.agreement.doors import Meeting, meetings
from annotator.agreement.matching import shared_characters, size
from annotator.core.cases import WEIGHTS, CaseKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.agreement.corpus import Article, Corpus, LeftOut

_MOST_CHARACTERS = 999


class Slip(StrEnum):
    """What is wrong with a mark, if anything is."""

    RIGHT = "right"
    MISSED = "missed"
    ADDED = "added"
    CONFUSED = "confused"
    BOUNDARY = "boundary"


_KINDS = {
    Slip.MISSED: CaseKind.ONLY_SOME,
    Slip.ADDED: CaseKind.ONLY_SOME,
    Slip.BOUNDARY: CaseKind.BOUNDARY,
}


@dataclass(frozen=True, slots=True)
class Reach:
    """By how much a span goes beyond the reference at either end: above 0 too long, below 0 too short."""

    start: int
    end: int

    @property
    def both(self) -> int:
        """The two ends together: above 0 the span is too long in all, below 0 too short."""
        return self.start + self.end


@dataclass(frozen=True, slots=True)
class Lesson:
    """A meeting of a mark with the reference, judged.

    `cost` sorts the gravest first, as with cases: 1000 times the weight of the class, and the characters in dispute.
    `characters`, `tokens`: where both marked, how far the ends are off; `tokens` None without text.
    """

    slip: Slip
    meeting: Meeting
    cost: int
    characters: Reach | None = None
    tokens: Reach | None = None


@dataclass(frozen=True, slots=True)
class LabelRecord:
    """What became of one label's spans. `confused`: how many of the reference's were given which other label.

    `short` and `long`: spans of the right label whose two ends together are off by less, or more, than 0 characters;
    `mean_*`: the mean over those not cut as the reference, None where there are none.
    """

    label: str
    reference: int
    right: int
    missed: int
    added: int
    confused: dict[str, int]
    short: int
    long: int
    moved: int
    mean_start: float | None
    mean_end: float | None
    mean_start_tokens: float | None
    mean_end_tokens: float | None


@dataclass(frozen=True)
class Training:
    """An annotator's report against a reference, over the articles that both have read."""

    annotator: str
    reference: str
    articles: tuple[str, ...]
    labels: tuple[LabelRecord, ...]
    lessons: tuple[Lesson, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def to_look_at(self) -> list[Lesson]:
        """All that is not right, the gravest first."""
        wrong = (each for each in self.lessons if each.slip is not Slip.RIGHT)
        return sorted(wrong, key=lambda each: (-each.cost, self._place(each)))

    def count(self, slip: Slip) -> int:
        """How many marks have that slip."""
        return sum(each.slip is slip for each in self.lessons)

    @property
    def f1(self) -> float | None:
        """Exact F1 against the reference, 0 to 1: 2 right / all spans of both; None where neither has any."""
        spans = sum((m.first is not None) + (m.second is not None) for _, m in self._met())
        return 2 * self.count(Slip.RIGHT) / spans if spans else None

    def to_json(self) -> dict[str, Any]:
        """Counts, labels, and lessons by cost, spans by their ids and offsets in code points."""
        return {
            "annotator": self.annotator,
            "reference": self.reference,
            "articles": list(self.articles),
            "f1": self.f1,
            "counts": {slip.value: self.count(slip) for slip in Slip},
            "labels": {row.label: _label_json(row) for row in self.labels},
            "lessons": [_lesson_json(each) for each in self.to_look_at],
            "left_out": [
                {"document": each.article, "reason": each.reason} for each in self.left_out
            ],
        }

    def _met(self) -> Iterable[tuple[Slip, Meeting]]:
        return ((each.slip, each.meeting) for each in self.lessons)

    def _place(self, lesson: Lesson) -> tuple[int, int]:
        return self.articles.index(lesson.meeting.article), lesson.meeting.start


def training(corpus: Corpus) -> Training:
    """The first annotator of the corpus against the second, who is the reference."""
    articles = {each.id: each for each in corpus.common}
    lessons = tuple(_judged(each, articles[each.article]) for each in meetings(corpus, 0, 1))
    used = {label for each in lessons for label in each.meeting.cell if label is not None}
    return Training(
        annotator=corpus.annotators[0],
        reference=corpus.annotators[1],
        articles=tuple(articles),
        labels=tuple(_record(label, lessons) for label in corpus.labels if label in used),
        lessons=lessons,
        left_out=corpus.left_out,
    )


def _judged(meeting: Meeting, article: Article) -> Lesson:
    mine, right = meeting.first, meeting.second
    if mine is None or right is None:
        slip, only = (Slip.MISSED, right) if mine is None else (Slip.ADDED, mine)
        return Lesson(slip, meeting, _cost(_KINDS[slip], 0 if only is None else size(only)))
    shared = shared_characters((mine,), (right,)).get((0, 0), 0)
    every = size(mine) + size(right) - shared
    reach = Reach(right.start - mine.start, mine.end - right.end)
    tokens = _in_tokens(article, (mine.start, mine.end), (right.start, right.end))
    if mine.label != right.label:
        kind = CaseKind.LABEL if mine.pieces == right.pieces else CaseKind.OVERLAP
        return Lesson(Slip.CONFUSED, meeting, _cost(kind, every), reach, tokens)
    if mine.pieces == right.pieces:
        return Lesson(Slip.RIGHT, meeting, 0, reach, tokens)
    return Lesson(Slip.BOUNDARY, meeting, _cost(CaseKind.BOUNDARY, every - shared), reach, tokens)


def _cost(kind: CaseKind, characters: int) -> int:
    return 1000 * WEIGHTS[kind] + min(_MOST_CHARACTERS, characters)


def _in_tokens(article: Article, mine: tuple[int, int], right: tuple[int, int]) -> Reach | None:
    """How far the ends are off in tokens, counting those that a span touches."""
    if article.text is None:
        return None
    starts, ends = article.tokens
    first, other = (bisect_right(ends, start) for start, _ in (mine, right))
    last, other_last = (bisect_left(starts, end) for _, end in (mine, right))
    return Reach(other - first, last - other_last)


def _record(label: str, lessons: Sequence[Lesson]) -> LabelRecord:
    ours = [each for each in lessons if label in each.meeting.cell]
    counts = Counter(each.slip for each in ours if each.slip is not Slip.CONFUSED)
    wanted = [each for each in ours if each.meeting.cell[1] == label]
    confused = Counter(str(each.meeting.cell[0]) for each in wanted if each.slip is Slip.CONFUSED)
    cut = [each for each in ours if each.slip is Slip.BOUNDARY]
    off = [each.characters.both for each in cut if each.characters]
    return LabelRecord(
        label=label,
        reference=len(wanted),
        right=counts[Slip.RIGHT],
        missed=counts[Slip.MISSED],
        added=counts[Slip.ADDED],
        confused=dict(confused.most_common()),
        short=sum(each < 0 for each in off),
        long=sum(each > 0 for each in off),
        moved=sum(each == 0 for each in off),
        mean_start=_mean(each.characters.start for each in cut if each.characters),
        mean_end=_mean(each.characters.end for each in cut if each.characters),
        mean_start_tokens=_mean(each.tokens.start for each in cut if each.tokens),
        mean_end_tokens=_mean(each.tokens.end for each in cut if each.tokens),
    )


def _mean(values: Iterable[int]) -> float | None:
    every = list(values)
    return fmean(every) if every else None


def _label_json(row: LabelRecord) -> dict[str, Any]:
    means = {
        "characters": {"start": row.mean_start, "end": row.mean_end},
        "tokens": {"start": row.mean_start_tokens, "end": row.mean_end_tokens},
    }
    counts = ("reference", "right", "missed", "added", "confused", "short", "long", "moved")
    return {**{name: getattr(row, name) for name in counts}, "mean_reach": means}


def _lesson_json(lesson: Lesson) -> dict[str, Any]:
    marks = {"mine": lesson.meeting.first, "reference": lesson.meeting.second}
    data: dict[str, Any] = {
        "slip": lesson.slip.value,
        "document": lesson.meeting.article,
        "cost": lesson.cost,
        **{
            name: mark
            and {"id": mark.id, "label": mark.label, "pieces": [list(p) for p in mark.pieces]}
            for name, mark in marks.items()
        },
    }
    for unit, reach in (("characters", lesson.characters), ("tokens", lesson.tokens)):
        if reach is not None:
            data[unit] = {"start": reach.start, "end": reach.end}
    return data
