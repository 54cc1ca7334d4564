"""What the two sides of a merge say of one thing, in the words of the scheme and of the window's language."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.languages import listed, number, paired
from annotator.app.retelling import retold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.core.merge import MergeCase
    from annotator.core.schema import Schema

# As the store tells a span: its label, where it lies, its pieces where it has several, its attributes.
_SPAN = re.compile(r"(\S+) (\d+) (\d+)(?: \[\[.*?\]\])?(?: (\{.*\}))?", re.DOTALL)
# The parts of a span that differ, of which each is its place, its label or an attribute.
_NEXT = r"(?=$|, (?:[^\s“”,]+ “|\d+ \d+(?:,|$)|[^\s“”,]+(?:,|$)))"
_PART = re.compile(rf"(?:(\d+) (\d+)|([^\s“”,]+) “(.*?)”{_NEXT}|([^\s“”,]+))(?:, |$)", re.DOTALL)
_YES_OR_NO = ("yes", "no")


class MergeWords:
    """`names` are those of labels (by id) that the merge would add, `titles` those of articles."""

    def __init__(self, schema: Schema, names: Mapping[str, str], titles: Mapping[str, str]) -> None:
        self._titles = titles
        self._labels = {one.id: one.name for one in schema.labels} | dict(names)
        self._types = {one.id: one.name for one in schema.link_types} | dict(names)
        self._attributes = {one.id: one.name for one in schema.attributes} | dict(names)

    def article(self, one: MergeCase) -> str:
        """The title of the article that it stands in; "" for none."""
        return self._titles.get(one.article, one.article)

    def sides(self, one: MergeCase) -> tuple[str, str]:
        """What it says here, and what it says there; "" where it is not there."""
        ways: dict[str, Callable[[str], str]] = {
            "span": self._of_span, "link": self._of_link, "decision": _of_decision,
            "hand-out": retold,
        }  # fmt: skip
        if one.what == "policy":
            return _of_rule(one.id, one.ours), _of_rule(one.id, one.theirs)
        tell = ways.get(one.what, str)
        return tell(one.ours), tell(one.theirs)

    def _of_span(self, said: str) -> str:
        found = _SPAN.fullmatch(said)
        if found is None:
            return self._of_parts(said)
        label, start, end, attributes = found.groups()
        values = json.loads(attributes or "{}").items()
        named = (self._of_attribute(*one) for one in values)
        return listed(self._labels.get(label, label), _place(start, end), *named)

    def _of_parts(self, said: str) -> str:
        parts = list(_PART.finditer(said))
        if "".join(part[0] for part in parts) != said:
            return said
        told = []
        for start, end, name, value, label in (part.groups() for part in parts):
            if start:
                told.append(_place(start, end))
            else:
                told.append(
                    self._of_attribute(name, value) if name else self._labels.get(label, label)
                )
        return listed(*told)

    def _of_attribute(self, name: str, value: str) -> str:
        return paired(self._attributes.get(name, name), value or "–")

    def _of_link(self, said: str) -> str:
        kind = said.partition(" ")[0]
        return self._types.get(kind, kind)


def _place(start: str, end: str) -> str:
    words = QCoreApplication.translate("MergeSheet", "characters {start} to {end}")
    return words.format(start=number(int(start)), end=number(int(end)))


def _of_decision(said: str) -> str:
    choice, _, by = said.partition(" by ")
    translate = QCoreApplication.translate
    names = {
        "take": translate("MergeSheet", "one annotator’s"),
        "union": translate("MergeSheet", "union"),
        "intersection": translate("MergeSheet", "intersection"),
        "neither": translate("MergeSheet", "none of it"),
        "edit": translate("MergeSheet", "edited"),
        "defer": translate("MergeSheet", "put off"),
        "gap": translate("MergeSheet", "guideline gap"),
        "agreed": translate("MergeSheet", "what all said"),
    }
    if not by:
        return names.get(choice, choice)
    return translate("MergeSheet", "{choice} ({by})").format(
        choice=names.get(choice, choice), by=by
    )


def _of_rule(key: str, said: str) -> str:
    """A rule on who sees and decides."""
    translate = QCoreApplication.translate
    names = {
        "leads": translate("MergeSheet", "Leads"),
        "reviewers": translate("MergeSheet", "Reviewers"),
        "blind": translate("MergeSheet", "Annotators work blind"),
        "suggestions": translate("MergeSheet", "Annotators see suggestions"),
    }
    if said in _YES_OR_NO and key in ("blind", "suggestions"):
        yes, no = translate("MergeSheet", "yes"), translate("MergeSheet", "no")
        said = yes if said == "yes" else no
    return paired(names.get(key, key), said or "–")
