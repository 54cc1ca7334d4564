"""What the figures of a report mean: in a sentence each, and as their formulas say it."""

from __future__ import annotations

import inspect
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.agreement.report import FORMULAS
from annotator.exchange.markup import element
from annotator.exchange.metric_words import meaning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from annotator.agreement.report import Report
    from annotator.exchange.tongue import Tongue


def definitions(report: Report, tongue: Tongue) -> list[Element]:
    """Each formula once, with all the names under which it is reported here.

    In another language than English a sentence says what the figure means; the formula, with its source, stays English.
    """
    used = dict.fromkeys(score.key.name for score in report.scores)
    by_text: dict[str, list[str]] = defaultdict(list)
    for name in used:
        by_text[inspect.getdoc(FORMULAS[name]) or ""].append(name)
    terms = [one for text, names in by_text.items() for one in _terms(text, names, tongue)]
    made = tongue.say("Made by Annotator {version}.", version=__version__)
    return [element("dl", *terms), element("p", made, class_="small")]


def _terms(text: str, names: list[str], tongue: Tongue) -> Iterator[Element]:
    yield element("dt", ", ".join(names), dir="ltr")
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    if tongue.language == "en":
        yield from (element("dd", paragraph) for paragraph in paragraphs)
        return
    for name in names:
        said = meaning(name)
        if said.says:
            title = element("b", tongue.named(said.name))
            yield element("dd", title, f" – {tongue.retold(said.says)}")
    lines = [element("p", paragraph) for paragraph in paragraphs]
    head = element("summary", tongue.say("Formula and source (in English)"))
    inside = element("div", *lines, lang="en", dir="ltr")
    yield element("dd", element("details", head, inside), class_="small")
