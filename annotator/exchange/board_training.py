"""The training section of the page on agreement: one person against gold or against another, as plain values."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.agreement.training import Slip
from annotator.exchange.board_cells import BoardCell, BoardTable, number, word
from annotator.exchange.board_sections import Section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.agreement.corpus import Mark
    from annotator.agreement.training import LabelRecord, Lesson, Training
    from annotator.exchange.board_sections import Choice, Ground

# So many cases are listed; the rest is behind the doors of the table of labels.
_MOST_LESSONS = 500
_LONGEST = 90
_SLIPS = {
    Slip.MISSED: "Missed",
    Slip.ADDED: "Added",
    Slip.CONFUSED: "Other label",
    Slip.BOUNDARY: "Other ends",
}


def training_section(
    ground: Ground, report: Training, texts: Mapping[str, str], choices: list[Choice]
) -> Section:
    """What the person misses, adds, confuses and cuts otherwise, by label, and the gravest cases."""
    if not report.articles:
        return Section([], choices, _note(report))
    rows = [_label_row(ground, row) for row in report.labels]
    columns = [
        ("Label", ""),
        ("In the reference", "Spans of this label in the reference"),
        ("Right", "Same ends and same label"),
        ("Missed", "The person marked nothing there"),
        ("Added", "The reference has nothing there"),
        ("Given another label", "Which other label, and how often"),
        ("Too short", "Right label, fewer characters in all"),
        ("Too long", "Right label, more characters in all"),
        ("Start off", "Mean of characters: above 0 begins too early, below 0 too late"),
        ("End off", "Mean of characters: above 0 ends too late, below 0 too early"),
    ]
    labels = BoardTable("By label", columns, rows)
    lessons = [_lesson_row(ground, each, texts) for each in report.to_look_at[:_MOST_LESSONS]]
    heads = [("What", ""), ("Words", ""), (report.annotator, "Label given"),
             (report.reference, "Label of the reference"), ("Off by", "Characters, start and end"),
             ("Article", "")]  # fmt: skip
    found = BoardTable("To look at, the gravest first", heads, lessons)
    return Section([labels, found], choices, _note(report))


def _note(report: Training) -> str:
    reasons = Counter(each.reason for each in report.left_out)
    said = [f"{report.annotator} against {report.reference}: {len(report.articles):,} articles."]
    if report.f1 is not None:
        said.append(f"Exact F1 {report.f1:.3f}.")
    said += [f"Left out, {reason}: {n:,}." for reason, n in reasons.items()]
    if not report.articles:
        said.append("Training begins with the first article whose cases are all decided.")
    return " ".join(said)


def _label_row(ground: Ground, row: LabelRecord) -> list[BoardCell]:
    confused = ", ".join(
        f"{ground.labels.get(label, label)} {n:,}" for label, n in row.confused.items()
    )
    return [
        word(ground.labels.get(row.label, row.label)),
        number(row.reference),
        number(row.right, ["slip", row.label, Slip.RIGHT.value]),
        number(row.missed, ["slip", row.label, Slip.MISSED.value]),
        number(row.added, ["slip", row.label, Slip.ADDED.value]),
        word(confused or "0", "", ["slip", row.label, Slip.CONFUSED.value] if confused else None),
        number(row.short, ["slip", row.label, "short"]),
        number(row.long, ["slip", row.label, "long"]),
        number(row.mean_start),
        number(row.mean_end),
    ]


def _lesson_row(ground: Ground, lesson: Lesson, texts: Mapping[str, str]) -> list[BoardCell]:
    meeting = lesson.meeting
    door = ["marks", [mark.id for mark in (meeting.first, meeting.second) if mark is not None]]
    reach = lesson.characters
    off = "" if reach is None else f"{reach.start:+d}, {reach.end:+d}".replace("-", "−")
    return [
        BoardCell(_SLIPS[lesson.slip], lesson.cost, "", door),
        word(_words(meeting.second or meeting.first, texts.get(meeting.article, "")), "", door),
        word(_label(ground, meeting.first)),
        word(_label(ground, meeting.second)),
        word(off),
        word(ground.title(meeting.article)),
    ]


def _label(ground: Ground, mark: Mark | None) -> str:
    return "–" if mark is None else ground.labels.get(mark.label, mark.label)


def _words(mark: Mark | None, text: str) -> str:
    if mark is None:
        return ""
    said = " ".join(text[mark.start : mark.end].split())
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def behind_slip(report: Training, label: str, slip: str) -> list[str]:
    """The ids of the spans that a number in the table of labels counts."""
    return [
        mark.id
        for each in report.lessons
        if _has_slip(each, label, slip)
        for mark in (each.meeting.first, each.meeting.second)
        if mark is not None
    ]


def _has_slip(lesson: Lesson, label: str, slip: str) -> bool:
    mine, right = lesson.meeting.cell
    if slip == Slip.CONFUSED:
        return lesson.slip is Slip.CONFUSED and right == label
    if slip in ("short", "long"):
        off = 0 if lesson.characters is None else lesson.characters.both
        is_so = off < 0 if slip == "short" else off > 0
        return lesson.slip is Slip.BOUNDARY and mine == label and is_so
    return lesson.slip == slip and label in (mine, right)
