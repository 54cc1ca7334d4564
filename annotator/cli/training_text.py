"""A report on one annotator's work as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.agreement.training import Slip
from annotator.cli.columns import aligned
from annotator.core.excerpts import excerpt
from annotator.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.agreement.corpus import Mark
    from annotator.agreement.training import LabelRecord, Lesson, Training
    from annotator.core.schema import Schema

_HEADS = ("Label", "wanted", "right", "missed", "added", "confused with",
          "too short", "too long", "start off by", "end off by")  # fmt: skip
_NONE = "–"


def training_text(
    report: Training, schema: Schema, text_of: Callable[[str], str], most: int
) -> str:
    """Counts, a table by label, and the gravest cases in their context; `text_of`: an article's text by id."""
    names = {row.id: row.name for row in schema.labels}
    parts = [_heading(report), _labels(report, names)]
    cases = report.to_look_at
    if most and cases:
        shown = [_case(each, names, text_of) for each in cases[:most]]
        more = len(cases) - len(shown)
        rest = [f"… and {more:,} more; --cases {len(cases)} shows them all"] if more else []
        parts.append("\n".join(["To look at, the gravest first", *shown, *rest]))
    if report.left_out:
        lines = [visible(f"{each.article}: {each.reason}") for each in report.left_out]
        parts.append("\n".join(["Left out", *lines]))
    return "\n\n".join(parts)


def _heading(report: Training) -> str:
    number = len(report.articles)
    head = visible(f"{report.annotator} against {report.reference}, {number:,} articles.")
    if report.f1 is None:
        return f"{head} Nobody marked anything in them."
    counts = ", ".join(f"{report.count(slip):,} {_SAYS[slip]}" for slip in Slip)
    return f"{head} Exact F1 {report.f1:.3f}: {counts}."


_SAYS = {
    Slip.RIGHT: "right",
    Slip.MISSED: "missed",
    Slip.ADDED: "added",
    Slip.CONFUSED: "with another label",
    Slip.BOUNDARY: "with other boundaries",
}


def _labels(report: Training, names: Mapping[str, str]) -> str:
    if not report.labels:
        return "No label was used."
    rows = [_HEADS, *(_row(each, names) for each in report.labels)]
    note = (
        "Off by: characters (tokens) on average where the boundaries differ; above 0 the span begins too early or "
        "ends too late, below 0 it is cut short."
    )
    return f"{aligned(rows)}\n{note}"


def _row(row: LabelRecord, names: Mapping[str, str]) -> tuple[str, ...]:
    confused = ", ".join(f"{_name(label, names)} {n}" for label, n in row.confused.items())
    return (
        _name(row.label, names),
        *(f"{n:,}" for n in (row.reference, row.right, row.missed, row.added)),
        confused or _NONE,
        f"{row.short:,}",
        f"{row.long:,}",
        _off(row.mean_start, row.mean_start_tokens),
        _off(row.mean_end, row.mean_end_tokens),
    )


def _off(characters: float | None, tokens: float | None) -> str:
    if characters is None:
        return _NONE
    return f"{characters:+.1f}" + ("" if tokens is None else f" ({tokens:+.1f})")


def _name(label: str, names: Mapping[str, str]) -> str:
    return visible(names.get(label, label))


def _case(lesson: Lesson, names: Mapping[str, str], text_of: Callable[[str], str]) -> str:
    mine, right = lesson.meeting.first, lesson.meeting.second
    text = text_of(lesson.meeting.article)
    head = f"{visible(lesson.meeting.article)}, at {lesson.meeting.start:,}: {_SAYS[lesson.slip]}"
    marks = (("here", mine), ("wanted", right))
    lines = [f"    {who:<6}  {_quoted(mark, names, text)}" for who, mark in marks if mark]
    return "\n".join([head, *lines])


def _quoted(mark: Mark, names: Mapping[str, str], text: str) -> str:
    before, words, after = excerpt(text, mark.start, mark.end)
    return f"{_name(mark.label, names)}: {visible(before)}[{visible(words)}]{visible(after)}"
