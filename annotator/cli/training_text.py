"""A report on one annotator's work as text for people."""

from __future__ import annotations

import re
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
    from annotator.exchange.tongue import Tongue

_NONE = "–"
_SPACES = {0x00A0: " ", 0x202F: " "}
_STEERING = re.compile("[\u2066-\u2069\u200e\u200f]")


def training_text(
    report: Training,
    schema: Schema,
    text_of: Callable[[str], str],
    most: int,
    tongue: Tongue,
) -> str:
    """Counts, a table by label, and the gravest cases in their context; `text_of`: an article's text by id."""
    names = {row.id: row.name for row in schema.labels}
    return _Text(report, names, text_of, tongue).text(most)


class _Text:
    """One report in one language."""

    def __init__(
        self,
        report: Training,
        names: Mapping[str, str],
        text_of: Callable[[str], str],
        tongue: Tongue,
    ) -> None:
        self._report, self._names, self._text_of = report, names, text_of
        self._tongue = tongue
        self._says = {
            Slip.RIGHT: tongue.say("right"),
            Slip.MISSED: tongue.say("missed"),
            Slip.ADDED: tongue.say("added"),
            Slip.CONFUSED: tongue.say("with another label"),
            Slip.BOUNDARY: tongue.say("with other boundaries"),
        }

    def text(self, most: int) -> str:
        """The whole of it, with at most so many cases."""
        tongue, cases = self._tongue, self._report.to_look_at
        parts = [self._heading(), *([self._labels()] if self._report.articles else [])]
        if most and cases:
            shown = [self._case(each) for each in cases[:most]]
            more = tongue.say(
                "… and {more} more; --cases {all} shows them all",
                more=tongue.number(len(cases) - len(shown)),
                all=len(cases),
            )
            rest = [more] if len(shown) < len(cases) else []
            head = tongue.say("To look at, the gravest first")
            parts.append("\n".join([head, *shown, *rest]))
        if self._report.left_out:
            lines = [
                self._of(visible(each.article or ""), tongue.retold(visible(each.reason)))
                for each in self._report.left_out
            ]
            parts.append("\n".join([tongue.say("Left out"), *lines]))
        # A terminal orders lines by itself, and is sent no signs that nobody sees.
        return _STEERING.sub("", "\n\n".join(parts)).translate(_SPACES)

    def _of(self, what: str, value: str) -> str:
        return self._tongue.say("{what}: {value}", what=what, value=value)

    def _heading(self) -> str:
        report, tongue = self._report, self._tongue
        head = tongue.say(
            "{person} against {reference}, {articles}.",
            person=visible(report.annotator),
            reference=visible(report.reference),
            articles=tongue.count("%n article(s)", len(report.articles)),
        )
        if not report.articles:
            way_out = tongue.say(
                "No article can be counted yet; what is lacking is listed below. --against NAME measures by "
                "another annotator's layer."
            )
            return f"{head} {way_out}"
        if report.f1 is None:
            return f"{head} {tongue.say('Nobody marked anything in them.')}"
        counts = tongue.listed(
            [f"{tongue.number(report.count(slip))} {self._says[slip]}" for slip in Slip]
        )
        f1 = tongue.number(report.f1, 3)
        return f"{head} {tongue.say('Exact F1 {f1}: {counts}.', f1=f1, counts=counts)}"

    def _labels(self) -> str:
        tongue = self._tongue
        if not self._report.labels:
            return tongue.say("No label was used.")
        heads = (tongue.say("Label"), tongue.say("wanted"), self._says[Slip.RIGHT],
                 self._says[Slip.MISSED], self._says[Slip.ADDED], tongue.say("confused with"),
                 tongue.say("too short"), tongue.say("too long"), tongue.say("start off by"),
                 tongue.say("end off by"))  # fmt: skip
        rows = [heads, *map(self._row, self._report.labels)]
        note = tongue.say(
            "Off by: characters (tokens) on average where the boundaries differ; above 0 the span begins too early or "
            "ends too late, below 0 it is cut short."
        )
        return f"{aligned(rows)}\n{note}"

    def _row(self, row: LabelRecord) -> tuple[str, ...]:
        number = self._tongue.number
        confused = self._tongue.listed(
            [f"{self._name(label)} {n}" for label, n in row.confused.items()]
        )
        return (
            self._name(row.label),
            *(number(n) for n in (row.reference, row.right, row.missed, row.added)),
            confused or _NONE,
            number(row.short),
            number(row.long),
            self._off(row.mean_start, row.mean_start_tokens),
            self._off(row.mean_end, row.mean_end_tokens),
        )

    def _off(self, characters: float | None, tokens: float | None) -> str:
        if characters is None:
            return _NONE
        return self._signed(characters) + ("" if tokens is None else f" ({self._signed(tokens)})")

    def _signed(self, value: float) -> str:
        return ("" if round(value, 1) < 0 else "+") + self._tongue.number(value, 1)

    def _name(self, label: str) -> str:
        return visible(self._names.get(label, label))

    def _case(self, lesson: Lesson) -> str:
        tongue, meeting = self._tongue, lesson.meeting
        text = self._text_of(meeting.article)
        head = tongue.say(
            "{article}, at {place}: {what}",
            article=visible(meeting.article),
            place=tongue.number(meeting.start),
            what=self._says[lesson.slip],
        )
        marks = ((tongue.say("here"), meeting.first), (tongue.say("wanted"), meeting.second))
        wide = max(len(who) for who, _ in marks)
        lines = [f"    {who:<{wide}}  {self._quoted(mark, text)}" for who, mark in marks if mark]
        return "\n".join([head, *lines])

    def _quoted(self, mark: Mark, text: str) -> str:
        before, words, after = excerpt(text, mark.start, mark.end)
        quote = f"{visible(before)}[{visible(words)}]{visible(after)}"
        return self._of(self._name(mark.label), quote)
