"""The disagreements of a report: what each reader marked, in the article's own words."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.cases import CaseKind
from annotator.exchange.agreement import day_of
from annotator.exchange.markup import append, element, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from xml.etree.ElementTree import Element

    from annotator.core.article import Article
    from annotator.core.cases import Case, Proposal
    from annotator.core.span import Pieces
    from annotator.exchange.tongue import Tongue
    from annotator.store.project import Project

_AROUND, _LONGEST = 110, 900
_PARAGRAPHS = re.compile(r"\s*\n\s*")
_WORD_END, _WORD_START = re.compile(r"\s\S*$"), re.compile(r"^\S*\s")


def kinds(tongue: Tongue) -> dict[CaseKind, str]:
    """What each class of disagreement is called, in the order in which they are told."""
    return {
        CaseKind.LABEL: tongue.say("Same words, other label"),
        CaseKind.BOUNDARY: tongue.say("Same label, other boundaries"),
        CaseKind.OVERLAP: tongue.say("Overlapping words, other label"),
        CaseKind.ONLY_SOME: tongue.say("Marked by some only"),
        CaseKind.LINKS: tongue.say("Links differ"),
    }


class CaseWriter:
    """Writes cases of a project; `people` are names by id."""

    def __init__(self, project: Project, people: Mapping[str, str], tongue: Tongue) -> None:
        self._project, self._people, self._tongue = project, people, tongue
        self._kinds = kinds(tongue)
        self._articles: dict[str, Article] = {each.id: each for each in project.articles()}
        schema = project.schema
        self._names: dict[str, str] = {label.id: label.name for label in schema.labels}
        self._names |= {type_.id: type_.name for type_ in schema.link_types}

    def written(self, case: Case) -> Element:
        """The case: its class, its article, and what each of its readers says."""
        article = self._articles[case.article]
        day = day_of(article.published)
        when = self._tongue.day(day) if day else ""
        about = [article.title or article.id, article.source, when]
        head = element("header", element("b", self._kinds[case.kind]))
        for each in filter(None, about):
            head.append(element("span", named(each), class_="small"))
        readings = [
            element(
                "div",
                element("div", named(self._people[reader]), class_="who"),
                self._reading(case, reader),
                class_="reading",
            )
            for reader in case.readers
            if reader in self._people
        ]
        return element("article", head, *readings, class_="case")

    def _reading(self, case: Case, reader: str) -> Element:
        proposals = case.proposals_of(reader)
        if case.what == "link":
            return self._links(proposals)
        if not proposals:
            return element("div", self._tongue.say("marked nothing here"), class_="none")
        text = self._project.text(case.article)
        quote = element("blockquote", dir="auto")
        for words, labels in _marked(text, case, proposals):
            shown = _PARAGRAPHS.sub("\n", words)
            if labels is None:
                append(quote, shown)
                continue
            quote.append(element("mark", shown))
            if labels:
                names = " + ".join(self._name(label) for label in labels)
                quote.append(element("span", names, class_="label"))
        return quote

    def _links(self, proposals: Sequence[Proposal]) -> Element:
        if not proposals:
            return element("div", self._tongue.say("drew no such link"), class_="none")
        lines = element("div")
        for proposal in proposals:
            source = self._quote(self._articles_of(proposal), proposal.pieces)
            line = element("p", source, f" {self._name(proposal.label)} ")
            if proposal.target:
                line.append(self._quote(proposal.target.article, proposal.target.pieces))
            lines.append(line)
        return lines

    def _articles_of(self, proposal: Proposal) -> str:
        """The article of a link's source, by the span that the first link of it starts in."""
        link = self._project.link(proposal.owners[0].mark)
        span = self._project.span(link.source) if link else None
        return span.article if span else ""

    def _quote(self, article: str, pieces: Pieces) -> Element:
        if not article:
            return element("q", "…")
        text = self._project.text(article)
        words = " … ".join(text[start:end] for start, end in pieces)
        shown = words if len(words) <= 200 else words[:199].rstrip() + "…"
        return element("q", shown, dir="auto")

    def _name(self, id: str) -> str:
        return self._names.get(id, id)


def _marked(
    text: str, case: Case, proposals: Sequence[Proposal]
) -> Iterator[tuple[str, list[str] | None]]:
    """The words around a case, cut where a reader's spans begin and end.

    With each the labels that end there: none inside a span, None outside of all.
    """
    top, bottom = _window(text, case)
    ends = {end for one in proposals for piece in one.pieces for end in piece}
    edges = sorted({top, bottom, *(end for end in ends if top < end < bottom)})
    before, after = _cut(text, top, bottom)
    yield before, None
    for start, end in pairwise(edges):
        here = [one for one in proposals if any(a <= start < b for a, b in one.pieces)]
        done = [one.label for one in here if one.pieces[-1][1] == end]
        words = text[start:end]
        if start == top and before:
            words = _WORD_START.sub("", words, count=1) if not here else words
        if end == bottom and after:
            words = _WORD_END.sub("", words, count=1).rstrip() if not here else words
        yield words, done if here else None
    yield after, None


def _window(text: str, case: Case) -> tuple[int, int]:
    """From where to where the text is shown: the case, what is around it, at most so much."""
    end = min(case.end, case.start + _LONGEST)
    return max(case.start - _AROUND, 0), min(end + _AROUND, len(text))


def _cut(text: str, top: int, bottom: int) -> tuple[str, str]:
    return "…" if top > 0 else "", "…" if bottom < len(text) else ""
