"""HTML as a tree, so that whatever comes from a project is text and never a tag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from annotator.plots.lettering import shortened, wide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.plots.drawing import Plot

Child = ET.Element | str
# What a browser drops, or takes for the end of a text.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def element(name: str, /, *children: Child, **attributes: str) -> ET.Element:
    """An element with its children in order; `class_` is the attribute class, `_` elsewhere a hyphen."""
    made = ET.Element(name, {_attribute(each): _text(value) for each, value in attributes.items()})
    for child in children:
        append(made, child)
    return made


def append(parent: ET.Element, child: Child) -> None:
    """Add an element, or text after what is there."""
    if not isinstance(child, str):
        parent.append(child)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + _text(child)
    else:
        parent.text = (parent.text or "") + _text(child)


def named(name: str) -> ET.Element:
    """A name from the project, in its own direction."""
    return element("bdi", name)


def table(
    heads: Sequence[Child], rows: Iterable[Sequence[Child]], numbers: int, caption: str = ""
) -> ET.Element:
    """A table whose last `numbers` columns are numbers, the first the rows' names; wide ones scroll."""
    first = len(heads) - numbers
    body = element("tbody")
    for row in rows:
        cells = [
            element("th" if k == 0 else "td", cell, **_places(k, first))
            for k, cell in enumerate(row)
        ]
        cells[0].set("scope", "row")
        body.append(element("tr", *cells))
    head = [element("th", each, scope="col", **_places(k, first)) for k, each in enumerate(heads)]
    said = [element("caption", caption)] if caption else []
    whole = element("table", *said, element("thead", element("tr", *head)), body)
    return element("div", whole, class_="scroll")


def figure(plot: Plot, says: Callable[[str], str] = str) -> ET.Element:
    """A plot inside the page, with its words as `says` writes them."""
    svg = ET.fromstring(plot.svg)
    for each in svg.iter():
        # Inside HTML an svg needs no namespace to be one.
        each.tag = each.tag.rpartition("}")[2]
        _say_again(each, says)
    # Its places are counted from the left, whatever the page's direction.
    return element("figure", svg, dir="ltr")


def _say_again(part: ET.Element, says: Callable[[str], str]) -> None:
    if "aria-label" in part.attrib:
        part.set("aria-label", says(part.attrib["aria-label"]))
    if part.tag in {"text", "title", "tspan"} and part.text:
        part.text = says(part.text)
    if part.tag == "text" and len(part) and part[0].tail:
        # Words that were too long: the whole of them is in the title.
        size, room = (
            float(part.attrib["font-size"]),
            wide(part[0].tail, float(part.attrib["font-size"])),
        )
        part[0].tail = shortened(says(part[0].text or ""), size, room)


def page(
    title: str, style: str, body: ET.Element, language: str = "en", *, runs_left: bool = False
) -> str:
    """A whole HTML file, in UTF-8, that asks nothing of a network and runs nothing."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        ET.Element("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", style),
    )
    whole = element("html", head, body, lang=language, dir="rtl" if runs_left else "ltr")
    return "<!DOCTYPE html>\n" + ET.tostring(whole, encoding="unicode", method="html") + "\n"


def _places(column: int, first: int) -> dict[str, str]:
    return {"class_": "number"} if column >= first else {}


def _attribute(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _text(text: str) -> str:
    return _CONTROLS.sub("\ufffd", text)
